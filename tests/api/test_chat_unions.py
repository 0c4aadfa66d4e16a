"""The SDK's unions of Chat Completions, member by member: each works, or is refused by a 400 that names it."""

import re
import typing

import httpx
import pytest
from openai.types.chat import (
    ChatCompletionContentPartParam,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCallUnionParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
)

from tests.api.test_unions import section, types_of

USER = {"role": "user", "content": "hi"}
CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
#: A message of each role, without its content.
MESSAGES = {
    "system": {"role": "system"},
    "developer": {"role": "developer"},
    "user": {"role": "user"},
    "assistant": {"role": "assistant"},
    "tool": {"role": "tool", "tool_call_id": "c1"},
    "function": {"role": "function", "name": "f"},
}
PARTS = {
    "text": {"type": "text", "text": "hi"},
    "refusal": {"type": "refusal", "refusal": "no"},
    "image_url": {"type": "image_url", "image_url": {"url": "data:image/png;base64,eA=="}},
    "input_audio": {"type": "input_audio", "input_audio": {"data": "eA==", "format": "wav"}},
    "file": {"type": "file", "file": {"file_data": "eA=="}},
}
WORKS = {"user": {"text", "file"}, "assistant": {"text", "refusal"}}
TOOLS = {
    "function": {"type": "function", "function": {"name": "f"}},
    "custom": {"type": "custom", "custom": {"name": "f"}},
}
CALLS = {"function": CALL, "custom": {"id": "c1", "type": "custom", "custom": {"name": "f", "input": "x"}}}


def roles() -> list[str]:
    hints = [typing.get_type_hints(message)["role"] for message in typing.get_args(ChatCompletionMessageParam)]
    return sorted(role for hint in hints for role in typing.get_args(hint))


def post(server, **body) -> httpx.Response:
    return httpx.post(f"{server}/v1/chat/completions", json={"messages": [USER], **body})


def refused(answer) -> tuple[str, str]:
    assert answer.status_code == 400, answer.text
    return answer.json()["error"]["param"], answer.json()["error"]["message"]


def test_every_role_and_part_of_the_client_is_walked():
    assert roles() == sorted(MESSAGES)
    assert sorted({*types_of(ChatCompletionContentPartParam), "refusal"}) == sorted(PARTS)
    assert types_of(ChatCompletionToolUnionParam) == sorted(TOOLS)
    assert types_of(ChatCompletionMessageToolCallUnionParam) == sorted(CALLS)
    assert types_of(ChatCompletionToolChoiceOptionParam) == sorted([*TOOLS, "allowed_tools"])


@pytest.mark.parametrize("role", sorted(MESSAGES))
@pytest.mark.parametrize("name", sorted(PARTS))
def test_a_part_works_or_is_refused_by_name(module_server, role, name):
    call = {"role": "assistant", "tool_calls": [CALL]}
    messages = [USER, call, {**MESSAGES[role], "content": [PARTS[name]]}, USER]
    answer = post(module_server, messages=messages)
    if name in WORKS.get(role, {"text"}):
        assert answer.status_code == 200, answer.text
    else:
        param, message = refused(answer)
        assert param == "messages[2].content[0]"
        assert f"'{name}' is none of 'text'" in message


@pytest.mark.parametrize("role", sorted(MESSAGES))
def test_a_text_works_and_an_empty_list_does_not(module_server, role):
    before = [USER, {"role": "assistant", "tool_calls": [CALL]}]
    assert post(module_server, messages=[*before, {**MESSAGES[role], "content": "hi"}, USER]).status_code == 200
    param, _ = refused(post(module_server, messages=[*before, {**MESSAGES[role], "content": []}]))
    assert param == "messages[2].content"


@pytest.mark.parametrize("name", ["text", "file"])
def test_the_end_of_a_cached_prefix_is_refused_by_name(module_server, name):
    part = {**PARTS[name], "prompt_cache_breakpoint": {"mode": "explicit"}}
    param, message = refused(post(module_server, messages=[{"role": "user", "content": [part]}]))
    assert param == "messages[0].content[0].prompt_cache_breakpoint"
    assert "not supported" in message


def test_audio_of_an_answer_is_refused_by_name(module_server):
    message = {"role": "assistant", "audio": {"id": "audio_1"}}
    param, told = refused(post(module_server, messages=[USER, message]))
    assert param == "messages[1].audio"
    assert "not supported" in told


@pytest.mark.parametrize("name", sorted(CALLS))
def test_a_call_works(module_server, name):
    messages = [USER, {"role": "assistant", "tool_calls": [CALLS[name]]}]
    messages += [{"role": "tool", "tool_call_id": "c1", "content": "1"}]
    assert post(module_server, messages=messages).status_code == 200


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_a_tool_and_its_choice_work(module_server, name):
    tool = TOOLS[name]
    allowed = {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": [tool]}}
    for choice in (tool, allowed, "auto", "none", "required"):
        assert post(module_server, tools=[tool], tool_choice=choice).status_code == 200


def test_unknown_kinds_are_refused_by_name(module_server):
    unknown = {"type": "mcp", "mcp": {}}
    assert refused(post(module_server, tools=[unknown]))[0] == "tools[0]"
    assert refused(post(module_server, tools=[TOOLS["custom"]], tool_choice=unknown))[0] == "tool_choice"
    param, _ = refused(post(module_server, messages=[USER, {"role": "assistant", "tool_calls": [unknown]}]))
    assert param == "messages[1].tool_calls[0]"


def test_the_documentation_names_every_part():
    rows = section("`POST /v1/chat/completions`")
    row = re.search(r"^\| `messages` \|.*$", rows, re.MULTILINE)
    assert row is not None
    works, not_works = row[0].split("refused: ")
    assert set(re.findall(r"`(\w+)`", works)) >= {"text", "file", "refusal"}
    assert set(re.findall(r"`(\w+)`", not_works)) == {"image_url", "input_audio", "audio", "prompt_cache_breakpoint"}
    (tools,) = re.findall(r"^\| `tools` \|.*$", rows, re.MULTILINE)
    assert all(f"`{name}`" in tools for name in TOOLS)
