"""Custom tools of chat completions, on a script: calls, their stream, and their replay."""

import json

import pytest
from openai import BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from app.settings import Settings

RUN = {"type": "custom", "custom": {"name": "run", "description": "Run code."}}
ADD = {"type": "function", "function": {"name": "add"}}
QUESTION = {"role": "user", "content": "Go."}
CODE = 'print("é 😀")\n'


@pytest.fixture
def settings(tmp_path):
    return Settings(data_dir=tmp_path)


def create(client, messages=(QUESTION,), tools=(RUN, ADD), **options):
    return client.chat.completions.create(model="scripted", messages=messages, tools=tools, **options)


def calling(*fragments):
    return lambda request: [*fragments, Finished("stop", Usage(1, 0, 1))]


def called(name, text):
    """The fragments of a call, its arguments letter by letter."""
    return [CallOpened(name), *map(CallArguments, text)]


def written(text):
    return json.dumps({"input": text})


BOTH = [Text("Well."), *called("run", written(CODE)), *called("add", '{"a": 1}'), *called("run", written("2"))]


@pytest.mark.parametrize("stream", [True, False])
def test_calls_of_both_kinds_are_told_apart(client, scripted, stream):
    scripted.write = calling(*BOTH)
    if stream:
        with client.chat.completions.stream(model="scripted", messages=[QUESTION], tools=[RUN]) as events:
            chunks = [event.chunk for event in events if event.type == "chunk"]
            completion = events.current_completion_snapshot
        deltas = [call.to_dict() for chunk in chunks for call in chunk.choices[0].delta.tool_calls or []]
        first = [one for one in deltas if one["index"] == 0]
        assert first[0] == {
            "index": 0,
            "id": first[0]["id"],
            "type": "custom",
            "custom": {"name": "run", "input": ""},
        }
        assert all(one.keys() == {"index", "custom"} for one in first[1:])
        assert [one["custom"]["input"] for one in first[1:]] == list(CODE)
    else:
        completion = create(client)
    (choice,) = completion.choices
    assert choice.finish_reason == "tool_calls"
    assert choice.message.content == "Well."
    told = [call.to_dict() for call in choice.message.tool_calls]
    assert [one["type"] for one in told] == ["custom", "function", "custom"]
    assert told[0]["custom"] == {"name": "run", "input": CODE}
    assert told[1]["function"]["arguments"] == '{"a": 1}'
    assert told[2]["custom"]["input"] == "2"


@pytest.mark.parametrize("end", [[], [Text("on")], [Reasoning("on")], called("add", "{}")])
def test_arguments_of_another_shape_are_the_input_as_they_are(client, scripted, end):
    scripted.write = calling(*called("run", "just code"), *end)
    (call, *_) = create(client).choices[0].message.tool_calls
    assert call.custom.input == "just code"


def test_a_call_that_is_cut_off_keeps_what_is_certain(client, scripted):
    scripted.write = lambda request: [*called("run", '{"input": "abc\\u00'), Finished("length", Usage(1, 0, 1))]
    (choice,) = create(client).choices
    assert (choice.finish_reason, choice.message.tool_calls[0].custom.input) == ("length", "abc")


def test_choices_have_calls_of_their_own(client, scripted):
    scripted.write = calling(*called("run", written(CODE)))
    for choice in create(client, n=2).choices:
        assert [call.custom.input for call in choice.message.tool_calls] == [CODE]


def test_calls_are_stored_and_replayed(client, scripted):
    scripted.write = calling(*BOTH)
    answer = create(client, store=True)
    stored = client.chat.completions.retrieve(answer.id)
    assert stored.choices[0].message == answer.choices[0].message
    message = answer.choices[0].message
    results = [{"role": "tool", "tool_call_id": call.id, "content": "done"} for call in message.tool_calls]
    for replayed in (message, message.model_dump(), message.to_dict()):
        create(client, [QUESTION, replayed, *results])
        shown = scripted.requests[-1].messages[1]["tool_calls"]
        assert [one["function"]["name"] for one in shown] == ["run", "add", "run"]
        assert [one["function"]["arguments"] for one in shown] == [{"input": CODE}, {"a": 1}, {"input": "2"}]
        assert [one["id"] for one in shown] == [call.id for call in message.tool_calls]


def test_a_stream_of_the_client_is_replayed(client, scripted):
    scripted.write = calling(*BOTH)
    with client.chat.completions.stream(model="scripted", messages=[QUESTION], tools=[RUN]) as events:
        for _ in events:
            pass
        message = events.current_completion_snapshot.choices[0].message
    create(client, [QUESTION, message])
    shown = scripted.requests[-1].messages[1]["tool_calls"]
    assert [one["function"]["arguments"] for one in shown] == [{"input": CODE}, {"a": 1}, {"input": "2"}]


def test_the_model_sees_a_function_with_one_text(client, scripted):
    grammar = {"type": "grammar", "grammar": {"definition": "[a-z]+", "syntax": "regex"}}
    create(client, tools=[RUN, {"type": "custom", "custom": {"name": "word", "format": grammar}}])
    run, word = (tool["function"] for tool in scripted.requests[0].tools)
    assert run["parameters"] == word["parameters"]
    assert list(run["parameters"]["properties"]) == ["input"]
    assert run["description"] == "Run code."
    assert (word["input_format"].kind, word["input_format"].source) == ("regex", "[a-z]+")
    assert word["input_format"].param == "tools[1].custom.format.grammar.definition"


CHOICE = {"type": "custom", "custom": {"name": "run"}}


def test_a_custom_tool_is_chosen_or_allowed(client, scripted):
    create(client, tool_choice=CHOICE)
    create(client, tool_choice={"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [CHOICE, ADD]}})
    one, allowed = (request.tool_choice for request in scripted.requests)
    assert (one.mode, one.names) == ("required", ("run",))
    assert (allowed.mode, allowed.names) == ("auto", ("run", "add"))
    assert not scripted.requests[0].parallel_tool_calls


@pytest.mark.parametrize(
    ("options", "param", "words"),
    [
        (
            {"tools": [RUN, {"type": "function", "function": {"name": "run"}}]},
            "tools[1].function.name",
            "both called",
        ),
        ({"tools": [{"type": "function", "function": {"name": "run"}}, RUN]}, "tools[1].custom.name", "both called"),
        ({"tool_choice": {"type": "function", "function": {"name": "run"}}}, "tool_choice", "of the type 'custom'"),
        ({"tool_choice": {"type": "custom", "custom": {"name": "other"}}}, "tool_choice", "'other'"),
        ({"tools": [{"type": "custom", "custom": {}}]}, "tools[0].custom.name", "Missing"),
        ({"tools": [{"type": "custom"}]}, "tools[0].custom", "Missing"),
        (
            {"tools": [{"type": "custom", "custom": {"name": "f", "format": {"type": "grammar", "grammar": {}}}}]},
            "tools[0].custom.format.grammar.definition",
            "Missing",
        ),
        ({"messages": [QUESTION, {"role": "assistant", "tool_calls": [{"id": "c", **CHOICE}]}]}, None, "input"),
    ],
)
def test_what_is_wrong_with_a_custom_tool_is_told(client, options, param, words):
    with pytest.raises(BadRequestError, match=words) as caught:
        create(client, **options)
    assert caught.value.param == (param or "messages[1].tool_calls[0].custom.input")
