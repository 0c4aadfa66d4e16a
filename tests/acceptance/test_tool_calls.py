"""Calls of the built-in model through both APIs: the arguments stream, and say the same as without streaming."""

import json

import httpx
import pytest

MODEL = "responsa-builtin"
QUESTION = "What's the weather like in San Francisco?"
PARAMETERS = {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]}
FUNCTION = {"name": "get_weather", "description": "Get the current weather.", "parameters": PARAMETERS}


def nested_lists(num_levels):
    """Arguments that are nested so deep."""
    return f'{{"a": {"[" * num_levels}{"]" * num_levels}}}'


def test_a_chat_call_streams_its_arguments(builtin):
    options = {
        "model": MODEL,
        "messages": [{"role": "user", "content": QUESTION}],
        "tools": [{"type": "function", "function": FUNCTION}],
        "temperature": 0,
    }
    whole = builtin.chat.completions.create(**options).choices[0]
    (expected,) = whole.message.tool_calls
    assert whole.finish_reason == "tool_calls"
    assert "Francisco" in json.loads(expected.function.arguments)["location"]
    chunks = [chunk.choices[0] for chunk in builtin.chat.completions.create(stream=True, **options)]
    deltas = [call for chunk in chunks for call in chunk.delta.tool_calls or []]
    assert (deltas[0].function.name, deltas[0].function.arguments) == ("get_weather", "")
    assert len(deltas) > 1  # what the model says while the machine is busy comes in fewer pieces
    assert "".join(delta.function.arguments for delta in deltas) == expected.function.arguments
    assert not any(chunk.delta.content for chunk in chunks)
    assert chunks[-1].finish_reason == "tool_calls"


def test_a_response_streams_its_arguments(builtin):
    options = {"model": MODEL, "input": QUESTION, "tools": [{"type": "function", **FUNCTION}], "temperature": 0}
    (expected,) = builtin.responses.create(**options).output
    with builtin.responses.stream(**options) as stream:
        events = list(stream)
        (call,) = stream.get_final_response().output
    deltas = [event.delta for event in events if event.type == "response.function_call_arguments.delta"]
    assert deltas
    assert "".join(deltas) == call.arguments == expected.arguments
    assert (call.status, call.name) == ("completed", "get_weather")


def test_a_call_cut_by_the_limit_is_an_incomplete_item(builtin):
    response = builtin.responses.create(
        model=MODEL, input=QUESTION, tools=[{"type": "function", **FUNCTION}], temperature=0, max_output_tokens=16
    )
    (call,) = response.output
    assert (response.status, call.type, call.status) == ("incomplete", "function_call", "incomplete")
    whole = builtin.responses.create(
        model=MODEL, input=QUESTION, tools=[{"type": "function", **FUNCTION}], temperature=0
    )
    assert whole.output[0].arguments.startswith(call.arguments)


@pytest.mark.parametrize("stream", [False, True])
def test_a_chat_call_cut_by_a_stop_string_is_told_to_be_cut(builtin, stream):
    options = {
        "model": MODEL,
        "messages": [{"role": "user", "content": QUESTION}],
        "tools": [{"type": "function", "function": FUNCTION}],
        "temperature": 0,
        "stop": ["Francisco"],
    }
    if stream:
        chunks = [chunk.choices[0] for chunk in builtin.chat.completions.create(stream=True, **options)]
        arguments = "".join(call.function.arguments for chunk in chunks for call in chunk.delta.tool_calls or [])
        reason = chunks[-1].finish_reason
    else:
        choice = builtin.chat.completions.create(**options).choices[0]
        arguments, reason = choice.message.tool_calls[0].function.arguments, choice.finish_reason
    assert (arguments, reason) == ('{"location": "San ', "length")


def test_a_call_cut_by_a_stop_string_is_an_incomplete_item(builtin):
    options = {"model": MODEL, "input": QUESTION, "tools": [{"type": "function", **FUNCTION}], "temperature": 0}
    cut = builtin.responses.create(extra_body={"generation_config": {"stop_strings": "Francisco"}}, **options)
    assert (cut.status, cut.output[0].type, cut.output[0].status) == ("incomplete", "function_call", "incomplete")
    # Behind the arguments a stop string is the end that the client wanted, as it is behind text.
    whole = builtin.responses.create(extra_body={"generation_config": {"stop_strings": "</tool_call>"}}, **options)
    assert (whole.status, whole.output[0].status) == ("completed", "completed")
    assert "Francisco" in json.loads(whole.output[0].arguments)["location"]


def test_a_call_cut_by_the_limit_is_not_in_the_next_prompt(builtin):
    options = {"tools": [{"type": "function", **FUNCTION}], "temperature": 0, "max_output_tokens": 16}
    cut = builtin.responses.create(input=QUESTION, **options)
    assert cut.output[0].status == "incomplete"
    again = {"role": "user", "content": "Please."}
    chained = builtin.responses.create(input=[again], previous_response_id=cut.id, **options)
    fresh = builtin.responses.create(input=[{"role": "user", "content": QUESTION}, again], **options)
    assert chained.usage.input_tokens == fresh.usage.input_tokens
    assert chained.usage.input_tokens_details.cached_tokens > 0
    assert [item.to_dict() | {"id": "", "call_id": ""} for item in chained.output] == [
        item.to_dict() | {"id": "", "call_id": ""} for item in fresh.output
    ]
    third = builtin.responses.create(input="Thanks!", previous_response_id=chained.id, **options)
    assert (third.error, third.usage.input_tokens > chained.usage.input_tokens) == (None, True)


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (nested_lists(100), "[[["),
        (nested_lists(600), "[[["),
        (nested_lists(1000), "[[["),
        (r'{"a": "caf\ud83d", "\ude00b": ["\ud83d\ude00"]}', '{"a": "caf\ufffd", "\ufffdb": ["\U0001f600"]}'),
    ],
    ids=["deep", "deeper", "deepest", "half a character"],
)
def test_a_conversation_with_a_call_of_any_arguments_goes_on(builtin_server, arguments, shown):
    client, user = builtin_server.client, {"role": "user", "content": QUESTION}
    function = {"name": "get_weather", "arguments": arguments}
    called = {"role": "assistant", "tool_calls": [{"id": "c", "type": "function", "function": function}]}
    messages = [user, called, {"role": "tool", "tool_call_id": "c", "content": "Sunny."}]
    chosen = client.chat.completions.create(model=MODEL, messages=messages, max_tokens=16).choices[0]
    assert chosen.message.content is not None
    prompt = httpx.post(f"{builtin_server.url}/apply-template", json={"messages": messages}).json()["prompt"]
    assert shown in prompt
    items = [user, {"type": "function_call", "call_id": "c", **function}]
    items.append({"type": "function_call_output", "call_id": "c", "output": "Sunny."})
    first = client.responses.create(input=items, max_output_tokens=16)
    second = client.responses.create(input="Thanks!", previous_response_id=first.id, max_output_tokens=16)
    assert (first.error, second.error) == (None, None)
