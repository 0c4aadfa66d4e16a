"""Rows S1.1 to S1.13 of the reference systems: the Responses API of a server of models, on the built-in model.

Where that server ignores what OpenAI's API has (S1.2), or answers otherwise (S1.5, S1.6), OpenAI's way is taken. S1.8
(an error in mid-stream), S1.10 (what is there at once is sent at once) and S1.11 (a client that leaves) need a
generator that breaks, waits or is fast: test_reference_scripted.py.
"""

import httpx
import pytest
from openai import BadRequestError

MODEL = "responsa-builtin"
QUESTION = "Which planet do humans live on?"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Get the current weather.",
    "parameters": {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]},
}


def text_of(response):
    return response.output_text.lower()


def test_s1_1_the_fields_of_the_body(builtin):
    body = {"generation_config": '{"max_new_tokens": 24, "do_sample": false}', "seed": 7}
    response = builtin.responses.create(model=MODEL, input=QUESTION, extra_body=body)
    assert "earth" in text_of(response)
    assert response.max_output_tokens == 24
    with pytest.raises(BadRequestError) as caught:
        builtin.responses.create(model=MODEL, input=QUESTION, extra_body={"frobnicate": 1})
    assert caught.value.code == "unknown_parameter"


def test_s1_2_what_the_reference_ignores_takes_effect(builtin):
    options = {
        "max_tool_calls": 2,
        "top_logprobs": 1,
        "truncation": "auto",
        "user": "me",
        "tool_choice": "none",
        "reasoning": {"effort": "none"},
        "text": {"format": {"type": "text"}, "verbosity": "low"},
    }
    response = builtin.responses.create(
        model=MODEL, input=QUESTION, store=False, include=["message.output_text.logprobs"], **options
    )
    echoed = response.to_dict()
    assert {name: echoed[name] for name in options if name != "reasoning"} == {
        name: value for name, value in options.items() if name != "reasoning"
    }
    assert echoed["reasoning"]["effort"] == "none"
    assert response.output[0].content[0].logprobs


def test_s1_3_input_is_a_text_an_item_or_a_list(builtin):
    item = {"role": "user", "content": QUESTION}
    answers = [
        builtin.responses.create(model=MODEL, input=source, temperature=0) for source in (QUESTION, item, [item])
    ]
    assert "earth" in text_of(answers[0])
    assert len({(answer.output_text, answer.usage.input_tokens) for answer in answers}) == 1
    with pytest.raises(BadRequestError, match="send a string or a list"):
        builtin.responses.create(model=MODEL, input=5)


def test_s1_4_instructions_come_first_as_the_systems_word(builtin):
    as_instructions = builtin.responses.create(model=MODEL, input=QUESTION, instructions="Shout.", temperature=0)
    items = [{"role": "system", "content": "Shout."}, {"role": "user", "content": QUESTION}]
    as_item = builtin.responses.create(model=MODEL, input=items, temperature=0)
    assert as_instructions.usage.input_tokens == as_item.usage.input_tokens
    assert as_instructions.output_text == as_item.output_text


def test_s1_5_a_response_is_not_streamed_unless_asked_for(builtin_server):
    answer = httpx.post(f"{builtin_server.url}/v1/responses", json={"input": QUESTION})
    assert answer.headers["content-type"] == "application/json"


def test_s1_6_and_s1_7_the_order_and_numbers_of_events(builtin):
    events = list(builtin.responses.create(model=MODEL, input=QUESTION, stream=True))
    names = [event.type.removeprefix("response.") for event in events]
    assert names[:4] == ["created", "in_progress", "output_item.added", "content_part.added"]
    assert set(names[4:-4]) == {"output_text.delta"}
    assert names[-4:] == ["output_text.done", "content_part.done", "output_item.done", "completed"]
    assert [event.sequence_number for event in events] == list(range(len(events)))
    final = events[-1].response
    assert final.id.startswith("resp_")
    assert final.output[0].id.startswith("msg_")
    assert final.usage.total_tokens == final.usage.input_tokens + final.usage.output_tokens


def test_s1_9_the_markup_of_calls_is_never_text(builtin):
    events = list(
        builtin.responses.create(
            model=MODEL, input="What's the weather like in Paris?", tools=[WEATHER], temperature=0, stream=True
        )
    )
    (call,) = events[-1].response.output
    assert (call.type, call.name) == ("function_call", "get_weather")
    assert not [event for event in events if event.type == "response.output_text.delta"]


def test_s1_12_and_s1_13_a_whole_response_tells_what_it_cost_and_was_asked(builtin):
    response = builtin.responses.create(
        model=MODEL, input=QUESTION, max_output_tokens=16, parallel_tool_calls=False, tools=[WEATHER]
    )
    assert response.status in {"completed", "incomplete"}
    assert 0 < response.usage.output_tokens <= 16
    assert response.usage.output_tokens_details.reasoning_tokens == 0
    assert (response.max_output_tokens, response.parallel_tool_calls) == (16, False)
    assert [tool.name for tool in response.tools] == ["get_weather"]


# -- what a prompt has -------------------------------------------------------------------------------------


def test_the_count_of_a_request_is_what_it_is_charged_for(builtin):
    first = builtin.responses.create(model=MODEL, input="My name is Ada.", instructions="Be kind.")
    request = {"model": MODEL, "input": "What is my name?", "previous_response_id": first.id, "tools": [WEATHER]}
    counted = builtin.responses.input_tokens.count(**request, instructions="Shout.")
    response = builtin.responses.create(**request, instructions="Shout.")
    assert counted.input_tokens == response.usage.input_tokens


def test_allowed_tools_change_no_token_of_the_prompt(builtin):
    tools = [WEATHER, {**WEATHER, "name": "get_time"}]
    request = {"model": MODEL, "input": QUESTION, "tools": tools}
    allowed = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "get_time"}]}
    free = builtin.responses.create(**request)
    bound = builtin.responses.create(**request, tool_choice=allowed)
    assert bound.usage.input_tokens == free.usage.input_tokens
    # All but the last block is found in the cache: it is the same prompt.
    assert bound.usage.input_tokens_details.cached_tokens >= bound.usage.input_tokens - 17


def test_a_conversation_beyond_the_context_goes_on_with_its_newest_turns(builtin):
    items = []
    for turn in range(400):
        items += [
            {"role": "user", "content": f"Here are some words about turn {turn}: " + "planets and moons " * 8},
            {"role": "assistant", "content": "Thank you for these words."},
        ]
    request = {"model": MODEL, "input": [*items, {"role": "user", "content": QUESTION}], "max_output_tokens": 32}
    with pytest.raises(BadRequestError) as caught:
        builtin.responses.create(**request)
    assert caught.value.code == "context_length_exceeded"
    response = builtin.responses.create(**request, truncation="auto")
    assert response.output_text
    counted = builtin.responses.input_tokens.count(model=MODEL, input=request["input"]).input_tokens
    assert response.usage.input_tokens < counted


def test_a_compacted_conversation_goes_on(builtin):
    first = builtin.responses.create(model=MODEL, input=QUESTION)
    raw = builtin.responses.with_raw_response.compact(model=MODEL, previous_response_id=first.id)
    compacted = raw.http_response.json()
    assert compacted["usage"]["output_tokens"] > 0
    response = builtin.responses.create(
        model=MODEL, input=[*compacted["output"], {"role": "user", "content": "Go on."}]
    )
    assert response.status == "completed"
