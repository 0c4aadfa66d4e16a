"""The SDK's unions, member by member: each works, or is refused by a 400 that names it, and the docs tell which."""

import re
import typing
from pathlib import Path

import httpx
import pytest
from openai.types.responses import ResponseIncludable, ResponseStreamEvent
from openai.types.responses.response_create_params import ToolChoice
from openai.types.responses.response_input_item_param import ResponseInputItemParam
from openai.types.responses.tool_param import ToolParam

from app.protocol import events
from app.protocol.requests import Includable
from app.protocol.tools import WEB_SEARCH_TYPES

DOCS = (Path(__file__).parents[2] / "docs" / "parameters.md").read_text()
USER = {"role": "user", "content": "hi"}
CALL = {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"}
CUSTOM_CALL = {"type": "custom_tool_call", "call_id": "c2", "name": "f", "input": "x"}

APPROVAL_REQUEST = {
    "type": "mcp_approval_request",
    "id": "mcpr_1",
    "server_label": "s",
    "name": "f",
    "arguments": "{}",
}

#: An input with an item of each type that works; the item that is meant stands last.
INPUTS = {
    "message": [USER],
    "function_call_output": [CALL, {"type": "function_call_output", "call_id": "c1", "output": "1"}],
    "custom_tool_call_output": [CUSTOM_CALL, {"type": "custom_tool_call_output", "call_id": "c2", "output": "1"}],
    "reasoning": [{"type": "reasoning", "id": "rs_1", "summary": []}],
    "mcp_list_tools": [USER, {"type": "mcp_list_tools", "id": "mcpl_1", "server_label": "s", "tools": []}],
    "mcp_call": [
        {"type": "mcp_call", "id": "mcp_1", "server_label": "s", "name": "f", "arguments": "{}", "output": "1"}
    ],
    "mcp_approval_request": [USER, APPROVAL_REQUEST],
    "mcp_approval_response": [
        USER,
        APPROVAL_REQUEST,
        {"type": "mcp_approval_response", "approval_request_id": "mcpr_1", "approve": False},
    ],
    "file_search_call": [USER, {"type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["q"]}],
    "web_search_call": [
        USER,
        {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "q"}},
    ],
}
INPUTS["function_call"] = INPUTS["function_call_output"]
INPUTS["custom_tool_call"] = INPUTS["custom_tool_call_output"]
TOOLS = {
    "function": {"type": "function", "name": "f"},
    "custom": {"type": "custom", "name": "f"},
    "mcp": {"type": "mcp", "server_label": "s", "server_url": "http://127.0.0.1:9/"},
    **{name: {"type": name} for name in WEB_SEARCH_TYPES},
}


CHOICES = {
    "function": {"type": "function", "name": "f"},
    "custom": {"type": "custom", "name": "f"},
    "mcp": {"type": "mcp", "server_label": "s"},
    "allowed_tools": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "f"}]},
}


def tool_of(name: str, url: str) -> dict[str, typing.Any] | None:
    """A tool of this type that the server at this URL can have."""
    if name != "file_search":
        return TOOLS.get(name)
    store = httpx.post(f"{url}/v1/vector_stores", json={}).json()
    return {"type": name, "vector_store_ids": [store["id"]]}


def types_of(union) -> list[str]:
    """The values of ``type`` of a union's members."""
    return sorted({name for member in typing.get_args(union) for name in _literals(_type_of(member))})


def _type_of(member) -> typing.Any:
    """The annotation of a member's ``type``; a choice that is a plain word has none."""
    if hasattr(member, "__total__"):
        return typing.get_type_hints(member).get("type")
    return member.model_fields["type"].annotation if hasattr(member, "model_fields") else None


def _literals(annotation) -> list[str]:
    if typing.get_origin(annotation) is typing.Literal:
        return list(typing.get_args(annotation))
    return [name for part in typing.get_args(annotation) for name in _literals(part)]


def section(heading: str) -> str:
    return DOCS.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def listed(heading: str, label: str) -> list[str]:
    """The names behind a label: in a table's first column, or in a sentence of names."""
    if label == "table":
        return re.findall(r"^\| `(\w+)`", section(heading), re.MULTILINE)
    sentence = section(heading).split(f"{label}: ")[1].split("\n\n")[0]
    return re.findall(r"`([\w.]+)`", sentence)


@pytest.mark.parametrize("name", types_of(ResponseInputItemParam))
def test_an_input_item_works_or_is_refused_by_name(module_server, name):
    if name == "item_reference":
        stored = httpx.post(f"{module_server}/v1/responses", json={"input": "hi"}).json()
        items = [{"type": name, "id": stored["output"][0]["id"]}]
    elif name == "compaction":
        body = {"input": "hi", "model": "scripted"}
        items = httpx.post(f"{module_server}/v1/responses/compact", json=body).json()["output"]
    else:
        items = INPUTS.get(name, [{"type": name, "id": "x_1"}])
    answer = httpx.post(f"{module_server}/v1/responses", json={"input": items})
    if name in listed("Items", "table"):
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (answer.status_code, error["param"]) == (400, "input[0]")
        assert f"'{name}' is none of 'message'" in error["message"]


@pytest.mark.parametrize("name", types_of(ToolParam))
def test_a_tool_works_or_is_refused_by_name(module_server, name):
    body = {"input": "hi", "tools": [tool_of(name, module_server) or {"type": name}]}
    answer = httpx.post(f"{module_server}/v1/responses", json=body)
    if name in listed("Tools", "table"):
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (answer.status_code, error["param"]) == (400, "tools[0]")
        assert f"'{name}' is none of 'function'" in error["message"]


@pytest.mark.parametrize("name", types_of(ToolChoice))
def test_a_tool_choice_works_or_is_refused_by_name(module_server, name):
    choice = CHOICES.get(name, {"type": name})
    body = {"input": "hi", "tools": [tool_of(name, module_server) or TOOLS["function"]], "tool_choice": choice}
    answer = httpx.post(f"{module_server}/v1/responses", json=body)
    if name in {"allowed_tools", *listed("Tools", "table")}:
        # Its tools can't be listed there: more in test_tool_choice.py.
        assert answer.status_code == (400 if name == "mcp" else 200), answer.text
        assert "none of" not in answer.text
    else:
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "tool_choice")
        assert f"'{name}'" in answer.json()["error"]["message"]


@pytest.mark.parametrize("name", typing.get_args(ResponseIncludable))
def test_an_include_value_works_or_is_refused(module_server, name):
    answer = httpx.post(f"{module_server}/v1/responses", json={"input": "hi", "include": [name]})
    if name in typing.get_args(Includable):
        assert answer.status_code == 200, answer.text
    else:
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "include[0]")
    row = re.search(r"^\| `include` \|.*$", DOCS, re.MULTILINE)
    assert row is not None
    assert (f"`{name}`" in row[0]) == (name in typing.get_args(Includable))


@pytest.mark.parametrize(
    ("heading", "works", "refused", "names"),
    [
        ("Items", "table", "Refused items", types_of(ResponseInputItemParam)),
        ("Tools", "table", "Refused tools", types_of(ToolParam)),
        ("Events", "Sent", "Never sent", types_of(typing.get_args(ResponseStreamEvent)[0])),
    ],
)
def test_each_member_is_in_exactly_one_list_of_the_docs(heading, works, refused, names):
    assert sorted([*listed(heading, works), *listed(heading, refused)]) == names


def test_the_events_that_are_sent_are_those_of_the_protocol():
    ours = {name for event in typing.get_args(events.Event) for name in _literals(_type_of(event))}
    assert ours == set(listed("Events", "Sent"))
