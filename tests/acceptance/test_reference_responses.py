"""Rows S4.1 to S4.4 and S4.8 of the reference systems: the Responses API on the built-in model, over a socket."""

import json

import pytest

CASES = [
    ("Which planet do humans live on?", "earth"),
    ("Which planet has rings around it with a name starting with letter S?", "saturn"),
]
MODEL = "responsa-builtin"


@pytest.mark.parametrize(("question", "answer"), CASES)
def test_s4_1_a_response_is_retrieved_and_continued(builtin, question, answer):
    response = builtin.responses.create(model=MODEL, input=question, stream=False)
    assert answer in response.output_text.lower()
    assert builtin.responses.retrieve(response.id).output_text == response.output_text
    repeated = builtin.responses.create(
        model=MODEL, input="Repeat your previous response in all caps.", previous_response_id=response.id
    )
    assert answer.upper() in repeated.output_text


@pytest.mark.parametrize(("question", "answer"), CASES)
def test_s4_2_a_stream_begins_at_once_and_ends_stored(builtin, builtin_server, question, answer):
    """Not after 0.1 s, as the reference asks, but before the model has done anything."""
    engine = builtin_server.engine
    engine.suspend()
    try:
        stream = builtin.responses.create(model=MODEL, input=question, stream=True)
        events = [next(stream)]
    finally:
        engine.resume()
    assert (events[0].type, events[0].response.status) == ("response.created", "in_progress")
    events += stream
    last = events[-1]
    assert (last.type, last.response.status) == ("response.completed", "completed")
    assert last.response.id == events[0].response.id
    assert answer in last.response.output_text.lower()
    assert builtin.responses.retrieve(last.response.id).output_text == last.response.output_text


@pytest.mark.parametrize(("question", "answer"), CASES)
def test_s4_3_a_stream_is_incremental(builtin, question, answer):
    # A long answer: what the model says while the machine is busy comes in fewer pieces.
    long = {"max_output_tokens": 400, "extra_body": {"ignore_eos": True}}
    events = list(builtin.responses.create(model=MODEL, input=question, stream=True, **long))
    assert events[0].response.output_text == ""
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    assert len(deltas) > 1
    assert all(delta.delta for delta in deltas)
    assert "".join(delta.delta for delta in deltas) == events[-1].response.output_text
    assert answer in events[-1].response.output_text.lower()
    positions = [events.index(delta) for delta in deltas]
    assert min(positions) > 0
    assert max(positions) < len(events) - 1


def test_s4_4_a_conversation_of_several_turns(builtin):
    first = builtin.responses.create(
        model=MODEL, input="Which planet do humans live on?", previous_response_id=None, tools=None
    )
    assert "earth" in first.output_text.lower()
    second = builtin.responses.create(
        model=MODEL,
        input="What is the name of the planet from your previous response?",
        previous_response_id=first.id,
    )
    assert "earth" in second.output_text.lower()


def test_s4_8_a_call_is_the_only_item(builtin):
    tool = {
        "type": "function",
        "name": "get_weather",
        "description": "Get the current weather for a given location.",
        "parameters": {
            "type": "object",
            "properties": {"location": {"type": "string", "description": "The city and state, e.g. Boston, MA"}},
            "required": ["location"],
        },
    }
    response = builtin.responses.create(
        model=MODEL, input="What's the weather like in San Francisco?", tools=[tool], temperature=0
    )
    (call,) = response.output
    assert (call.type, call.status, call.name) == ("function_call", "completed", "get_weather")
    assert "San Francisco" in json.loads(call.arguments)["location"]
