"""Chat Completions through the official client, on a script."""

import json

import httpx
import pytest
from openai import APIError, InternalServerError

from app.errors import GenerationFailedError
from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from tests.leaving import leave_in_mid_run

USER = [{"role": "user", "content": "hello there"}]
DONE = Finished("stop", Usage(7, 3, 2, 1))
TOOL = {"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}}


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


def stream_raw(base_url, **body):
    answer = httpx.post(f"{base_url}/v1/chat/completions", json={"messages": USER, "stream": True, **body})
    lines = [line.removeprefix("data: ") for line in answer.text.split("\n\n") if line]
    assert lines[-1] == "[DONE]"
    return [json.loads(line) for line in lines[:-1]]


def test_a_completion_is_the_fold_of_its_stream(client, scripted):
    scripted.write = lambda _: [Reasoning("hm"), Text("a "), Text("b"), DONE]
    completion = client.chat.completions.create(model="scripted", messages=USER)
    choice = completion.choices[0]
    assert (choice.message.content, choice.message.role, choice.finish_reason) == ("a b", "assistant", "stop")
    assert choice.message.reasoning_content == "hm"
    assert completion.usage.to_dict() == {
        "prompt_tokens": 7,
        "completion_tokens": 2,
        "total_tokens": 9,
        "prompt_tokens_details": {"cached_tokens": 3},
        "completion_tokens_details": {"reasoning_tokens": 1},
    }
    assert completion.system_fingerprint.startswith("b")


def test_the_first_chunk_has_the_role_and_null_content_and_only_the_last_a_finish_reason(base_url):
    chunks = stream_raw(base_url)
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert deltas[0] == {"role": "assistant", "content": None}
    assert deltas[-1] == {}
    assert all(delta.keys() == {"content"} for delta in deltas[1:-1])
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks] == [None] * (len(chunks) - 1) + ["stop"]
    assert len({chunk["id"] for chunk in chunks}) == 1
    assert chunks[-1]["usage"]["completion_tokens"] == 2


def test_usage_comes_in_a_chunk_of_its_own_when_it_is_asked_for(base_url):
    chunks = stream_raw(base_url, stream_options={"include_usage": True})
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"]["total_tokens"] > 0
    assert all(chunk["usage"] is None for chunk in chunks[:-1])


def test_the_sdk_helper_accumulates_calls(client, scripted):
    call = [CallOpened("add"), CallArguments('{"a": '), CallArguments("1}")]
    scripted.write = lambda _: [Text("Adding."), *call, *call, DONE]
    with client.chat.completions.stream(model="scripted", messages=USER, tools=[TOOL]) as stream:
        final = stream.get_final_completion()
    whole = client.chat.completions.create(model="scripted", messages=USER, tools=[TOOL])
    for completion in (final, whole):
        calls = completion.choices[0].message.tool_calls
        assert [(call.function.name, call.function.arguments) for call in calls] == [("add", '{"a": 1}')] * 2
        assert len({call.id for call in calls}) == 2
        assert completion.choices[0].finish_reason == "tool_calls"


def test_an_answer_is_accepted_back_verbatim(client, scripted):
    scripted.write = lambda _: [Reasoning("hm"), CallOpened("add"), CallArguments('{"a": 1}'), DONE]
    message = client.chat.completions.create(model="scripted", messages=USER, tools=[TOOL]).choices[0].message
    call_id = message.tool_calls[0].id
    answer = {"role": "tool", "tool_call_id": call_id, "content": [{"type": "text", "text": "3"}]}
    for replayed in (message.model_dump(), message.model_dump(exclude_unset=True), message):
        client.chat.completions.create(model="scripted", messages=[*USER, replayed, answer], tools=[TOOL])
        sent = scripted.requests[-1].messages
        assert sent[1]["tool_calls"][0]["function"] == {"name": "add", "arguments": {"a": 1}}
        assert sent[2] == {"role": "tool", "tool_call_id": call_id, "content": "3"}


@pytest.mark.parametrize("offer", [{"tools": [TOOL]}, {"functions": [TOOL["function"]]}], ids=["tools", "functions"])
def test_a_call_may_have_any_name_that_the_model_wrote(client, scripted, offer):
    name = "functions.look up"
    scripted.write = lambda _: [CallOpened(name), CallArguments("{}"), DONE]
    message = client.chat.completions.create(model="scripted", messages=USER, **offer).choices[0].message
    if message.tool_calls:
        result = {"role": "tool", "tool_call_id": message.tool_calls[0].id, "content": "No such tool."}
    else:
        result = {"role": "function", "name": message.function_call.name, "content": "No such function."}
    client.chat.completions.create(model="scripted", messages=[*USER, message, result], **offer)
    assert scripted.requests[-1].messages[1]["tool_calls"][0]["function"]["name"] == name


def test_a_custom_call_may_have_any_name(client, scripted):
    call = {"id": "c", "type": "custom", "custom": {"name": "functions.look up", "input": "x"}}
    result = {"role": "tool", "tool_call_id": "c", "content": "No such tool."}
    asked = [*USER, {"role": "assistant", "tool_calls": [call]}, result]
    client.chat.completions.create(model="scripted", messages=asked)
    assert scripted.requests[-1].messages[1]["tool_calls"][0]["function"]["name"] == "functions.look up"


def test_sampling_reaches_the_generator(client, scripted):
    client.chat.completions.create(
        model="scripted", messages=USER, temperature=0.3, top_p=0.4, seed=5, stop="x", max_completion_tokens=9
    )
    sampling = scripted.requests[-1].sampling
    assert (sampling.temperature, sampling.top_p, sampling.seed) == (0.3, 0.4, 5)
    assert (sampling.stop, sampling.max_tokens) == (("x",), 9)


def test_tools_are_left_out_of_the_prompt_when_none_may_be_called(client, scripted):
    client.chat.completions.create(model="scripted", messages=USER, tools=[TOOL], tool_choice="none")
    assert scripted.requests[-1].tools == []


def test_null_means_the_default(client):
    extra = dict.fromkeys(("tools", "tool_choice", "stop", "temperature", "response_format", "model", "n"))
    completion = client.chat.completions.create(model="scripted", messages=USER, extra_body=extra)
    assert completion.model == "scripted"


def test_a_generation_that_breaks_is_an_error(client, scripted):
    scripted.write = lambda _: [Text("partial"), GenerationFailedError("The engine stopped.")]
    with pytest.raises(InternalServerError, match="The engine stopped"):
        client.chat.completions.create(model="scripted", messages=USER)
    stream = client.chat.completions.create(model="scripted", messages=USER, stream=True)
    assert [next(stream).choices[0].delta.content for _ in range(2)] == [None, "partial"]
    with pytest.raises(APIError, match="The engine stopped"):
        next(stream)


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_leaves_ends_the_generation(base_url, scripted, stream):
    scripted.write = lambda _: [Text("early"), 60.0, DONE]
    body = {"messages": USER, "stream": stream}
    leave_in_mid_run(f"{base_url}/v1/chat/completions", body, scripted)


def test_obfuscation_makes_chunks_alike_in_length(base_url, scripted):
    scripted.write = lambda _: [Text("a"), Text("bcd"), DONE]
    options = {"include_obfuscation": True, "include_usage": True}
    *chunks, usage = stream_raw(base_url, stream_options=options)
    padded = [len(json.dumps(one["choices"], separators=(",", ":")) + one["obfuscation"]) for one in chunks]
    assert {length % 16 for length in padded} == {0}
    assert padded[1] == padded[2]
    assert "obfuscation" not in usage
    assert not any("obfuscation" in chunk for chunk in stream_raw(base_url))


def test_the_tier_is_told_where_one_was_asked_for(client, base_url):
    for tier in ("auto", "flex", "priority"):
        completion = client.chat.completions.create(model="scripted", messages=USER, service_tier=tier)
        assert completion.service_tier == "default"
    assert {chunk["service_tier"] for chunk in stream_raw(base_url, service_tier="auto")} == {"default"}
    assert "service_tier" not in stream_raw(base_url)[0]


@pytest.mark.parametrize("param", ["timings_per_token", "return_progress"])
def test_times_are_refused_where_nothing_measures_them(base_url, param):
    answer = httpx.post(f"{base_url}/v1/chat/completions", json={"messages": USER, "stream": True, param: True})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
