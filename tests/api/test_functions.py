"""Functions as they were offered before there were tools: deprecated, and honoured."""

import httpx
import pytest
from openai.lib.streaming.chat._completions import ChatCompletionStreamState

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.settings import Settings

USER = {"role": "user", "content": "What is 1 + 1?"}
ADD = {"name": "add", "description": "Add numbers.", "parameters": {"type": "object", "properties": {"a": {}}}}
DONE = Finished("stop", Usage(7, 0, 5))
CALL = [CallOpened("add"), CallArguments('{"a": '), CallArguments("1}")]


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path)


def test_a_function_is_called_as_it_used_to_be(client, scripted):
    scripted.write = lambda _: [*CALL, *CALL, DONE]
    choice = client.chat.completions.create(model="scripted", messages=[USER], functions=[ADD]).choices[0]
    assert choice.finish_reason == "function_call"
    assert (choice.message.content, choice.message.tool_calls) == (None, None)
    assert choice.message.function_call.to_dict() == {"name": "add", "arguments": '{"a": 1}'}
    request = scripted.requests[-1]
    assert request.tools == [{"type": "function", "function": {**ADD, "schema_param": "functions[0].parameters"}}]
    assert not request.parallel_tool_calls


def test_a_function_call_streams(client, scripted):
    scripted.write = lambda _: [Text("Adding."), *CALL, *CALL, DONE]
    state = ChatCompletionStreamState()
    chunks = list(client.chat.completions.create(model="scripted", messages=[USER], functions=[ADD], stream=True))
    for chunk in chunks:
        state.handle_chunk(chunk)
    told = [chunk.choices[0].delta.function_call for chunk in chunks if chunk.choices[0].delta.function_call]
    assert [(part.name, part.arguments) for part in told] == [("add", ""), (None, '{"a": '), (None, "1}")]
    assert not any(chunk.choices[0].delta.tool_calls for chunk in chunks)
    assert chunks[-1].choices[0].finish_reason == "function_call"
    message = state.current_completion_snapshot.choices[0].message
    assert (message.content, message.function_call.name, message.function_call.arguments) == (
        "Adding.",
        "add",
        '{"a": 1}',
    )


@pytest.mark.parametrize("as_sent", [lambda message: message, lambda message: message.model_dump()])
def test_a_functions_result_follows_its_call(client, scripted, as_sent):
    scripted.write = lambda _: [*CALL, DONE]
    message = client.chat.completions.create(model="scripted", messages=[USER], functions=[ADD]).choices[0].message
    result = {"role": "function", "name": "add", "content": "2"}
    turns = [USER, as_sent(message), result]
    client.chat.completions.create(model="scripted", messages=turns, functions=[ADD])
    _, called, answered = scripted.requests[-1].messages
    (call,) = called["tool_calls"]
    assert call["function"] == {"name": "add", "arguments": {"a": 1}}
    assert answered == {"role": "tool", "name": "add", "content": "2", "tool_call_id": call["id"]}


def test_each_function_call_has_an_id_of_its_own(client, scripted):
    called = {"role": "assistant", "function_call": {"name": "add", "arguments": "{}"}}
    result = {"role": "function", "name": "add", "content": None}
    client.chat.completions.create(model="scripted", messages=[USER, called, result, called, result])
    messages = scripted.requests[-1].messages
    ids = [call["id"] for message in messages for call in message.get("tool_calls", [])]
    assert [message["tool_call_id"] for message in messages if message["role"] == "tool"] == ids
    assert len(set(ids)) == 2
    assert all(len(call_id) == 9 and call_id.isalnum() for call_id in ids)


@pytest.mark.parametrize(
    ("function_call", "mode", "names"),
    [("auto", "auto", None), ({"name": "add"}, "required", ("add",)), (None, "auto", None)],
)
def test_a_function_is_chosen(client, scripted, function_call, mode, names):
    client.chat.completions.create(model="scripted", messages=[USER], functions=[ADD], function_call=function_call)
    choice = scripted.requests[-1].tool_choice
    assert (choice.mode, choice.names) == (mode, names)


def test_no_function_may_be_called(client, scripted):
    client.chat.completions.create(model="scripted", messages=[USER], functions=[ADD], function_call="none")
    assert scripted.requests[-1].tools == []


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"functions": [ADD], "tools": [{"type": "function", "function": ADD}]}, "functions"),
        ({"functions": [ADD], "tool_choice": "auto"}, "functions"),
        ({"function_call": "none", "tools": [{"type": "function", "function": ADD}]}, "function_call"),
        ({"function_call": {"name": "add"}, "tools": [{"type": "function", "function": ADD}]}, "function_call"),
        ({"function_call": "auto", "tool_choice": "none"}, "function_call"),
        ({"function_call": {"name": "add"}}, "function_call"),
        ({"functions": [ADD], "function_call": {"name": "subtract"}}, "function_call"),
        ({"functions": [ADD], "function_call": "required"}, "function_call"),
        ({"functions": []}, "functions"),
        ({"functions": [{"name": "no spaces"}]}, "functions[0].name"),
        ({"messages": [{"role": "function", "content": "2"}]}, "messages[0].name"),
    ],
)
@pytest.mark.parametrize("stream", [False, True])
def test_what_does_not_fit_is_refused(module_server, body, param, stream):
    answer = httpx.post(f"{module_server}/v1/chat/completions", json={"messages": [USER], "stream": stream, **body})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
