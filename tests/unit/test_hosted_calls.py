"""Streams with calls that the server runs: whole, and cut at any place."""

import itertools

import pytest

from app.generators.base import CallArguments, CallOpened, Capabilities, Finished, Reasoning, Text, Usage
from app.protocol.requests import ResponseCreateParams
from app.responses.builder import ResponseBuilder
from app.responses.fold import fold
from app.responses.hosted import HostedFunction, Hosting
from app.responses.initial import initial_response
from app.tools.base import ToolResult
from tests.unit.sdk import validate_event

CITATION = {"type": "url_citation", "start_index": 0, "end_index": 2, "url": "https://x", "title": "X"}


def function(label, name, *, needs_approval=False):
    return HostedFunction(name, label, name, None, {"type": "object"}, lambda text: text or "{}", needs_approval)


HOSTING = Hosting(
    [
        function("s", "one"),
        function("s", "asked", needs_approval=True),
        function(None, "web_search"),
        function(None, "file_search"),
    ],
    lambda text: [CITATION],
)
RESULT = {"file_id": "file-1", "filename": "a.md", "score": 0.5, "attributes": {}, "text": "So."}
LISTING = {"id": "mcpl_1", "type": "mcp_list_tools", "server_label": "s", "error": None}
LISTING["tools"] = [{"name": "one", "input_schema": {"type": "object"}}]


def new_id():
    counter = itertools.count()
    return lambda prefix: f"{prefix}_{next(counter)}"


def whole_stream():
    params = ResponseCreateParams(input="hello")
    capabilities = Capabilities(max_context_tokens=100, tools=True)
    response = initial_response(params, capabilities, response_id="resp_1", model="m", created_at=1)
    builder = ResponseBuilder(response, new_id(), hosted=HOSTING)
    events = builder.start(None, [LISTING, {**LISTING, "id": "mcpl_2", "tools": [], "error": "down"}])
    calls = [CallOpened("one"), CallArguments("{}"), CallOpened("one"), CallOpened("web_search"), CallArguments("q")]
    for fragment in [Reasoning("hm"), Text("Let me see."), *calls]:
        events += builder.feed(fragment)
    events += builder.end_step()
    for fragment in [CallOpened("file_search"), CallArguments("q")]:
        events += builder.feed(fragment)
    events += builder.end_step()
    first, second, search, files = builder.waiting_calls
    events += builder.finish_call(second["id"], ToolResult("", "broken"))
    events += builder.finish_call(search["id"], ToolResult("found", details={"results": [{"url": "https://x"}]}))
    events += builder.finish_call(first["id"], ToolResult("1"))
    events += builder.finish_call(files["id"], ToolResult("found", details=[RESULT]))
    for fragment in [Text("So it is."), CallOpened("asked"), CallArguments("{}")]:
        events += builder.feed(fragment)
    return events + builder.finish(Finished("stop", Usage()), now=2), builder.response


EVENTS, RESPONSE = whole_stream()


def test_the_stream_is_one_of_the_sdks_and_its_fold_is_the_response():
    for number, event in enumerate(EVENTS):
        assert event["sequence_number"] == number
        validate_event(event)
    assert fold(EVENTS) == RESPONSE
    assert [(item["type"], item.get("status")) for item in RESPONSE["output"]] == [
        ("mcp_list_tools", None),
        ("mcp_list_tools", None),
        ("reasoning", "completed"),
        ("message", "completed"),
        ("mcp_call", "completed"),
        ("mcp_call", "failed"),
        ("web_search_call", "completed"),
        ("file_search_call", "completed"),
        ("message", "completed"),
        ("mcp_approval_request", None),
    ]
    assert (RESPONSE["output"][7]["queries"], RESPONSE["output"][7]["results"]) == (["q"], [RESULT])
    assert RESPONSE["output"][8]["content"][0]["annotations"] == [CITATION]


@pytest.mark.parametrize("num_events", range(2, len(EVENTS)))
def test_a_stream_that_was_cut_anywhere_ends_with_nothing_open(num_events):
    builder = ResponseBuilder.resume(EVENTS[:num_events], new_id())
    ending = builder.fail("server_error", "It broke.")
    assert builder.response == fold([*EVENTS[:num_events], *ending])
    statuses = {item.get("status") for item in builder.response["output"]}
    assert statuses <= {None, "completed", "failed", "incomplete"}
