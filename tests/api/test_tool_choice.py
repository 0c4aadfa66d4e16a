"""A choice of tools that the server runs: it holds for the first step, and the answer comes after it."""

import json

import pytest
from openai import BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.settings import Settings
from tests.libraries import store_of
from tests.mcp_server import mcp_server

DONE = Finished("stop", Usage(10, 0, 5))
GREET, BOIL = "greet_everyone", "get_boiling_point"


@pytest.fixture
def settings(database_url, tmp_path):
    (tmp_path / "page.md").write_text("polyjuice")
    return Settings(
        database_url=database_url, search_provider="documents", search_documents=tmp_path, allow_private_tools=True
    )


@pytest.fixture(scope="module")
def server_url():
    with mcp_server("sse") as url:
        yield url


@pytest.fixture
def tools(client, server_url):
    names = [GREET, BOIL]
    return [
        {"type": "mcp", "server_label": "s", "server_url": server_url, "allowed_tools": names},
        {"type": "web_search_preview"},
        {"type": "file_search", "vector_store_ids": [store_of(client)]},
        {"type": "function", "name": "mine", "parameters": {}},
    ]


def dutiful(request):
    """Calls the first tool that it has to call, then answers."""
    if request.tool_choice.mode != "required":
        return [Text("So it is."), DONE]
    name = request.tool_choice.names[0]
    arguments = {GREET: {"url": "x"}, BOIL: {"liquid_name": "polyjuice"}}.get(name, {"query": "polyjuice"})
    return [CallOpened(name), CallArguments(json.dumps(arguments)), DONE]


@pytest.mark.parametrize(
    ("choice", "names", "called"),
    [
        ({"type": "mcp", "server_label": "s"}, {GREET, BOIL}, "mcp_call"),
        ({"type": "mcp", "server_label": "s", "name": BOIL}, {BOIL}, "mcp_call"),
        ({"type": "web_search"}, {"web_search"}, "web_search_call"),
        ({"type": "web_search_preview"}, {"web_search"}, "web_search_call"),
        ({"type": "file_search"}, {"file_search"}, "file_search_call"),
    ],
)
def test_a_hosted_tool_is_called_in_the_first_step(client, scripted, tools, choice, names, called):
    scripted.write = dutiful
    response = client.responses.create(input="x", tools=tools, tool_choice=choice)
    calls = [(item.type, item.status) for item in response.output if item.type.endswith("_call")]
    assert (calls, response.output_text) == ([(called, "completed")], "So it is.")
    first, second = scripted.requests
    assert (set(first.tool_choice.names), first.parallel_tool_calls) == (names, False)
    assert (second.tool_choice.mode, second.tool_choice.names) == ("auto", None)
    echo = json.loads(client.responses.with_raw_response.retrieve(response.id).text)["tool_choice"]
    assert {key: value for key, value in echo.items() if value is not None} == choice


@pytest.mark.parametrize("mode", ["auto", "required"])
def test_hosted_tools_among_allowed_ones(client, scripted, tools, mode):
    scripted.write = lambda request: dutiful(request) if mode == "required" else [Text("So it is."), DONE]
    allowed = [{"type": "mcp", "server_label": "s", "name": BOIL}, {"type": "function", "name": "mine"}]
    choice = {"type": "allowed_tools", "mode": mode, "tools": [*allowed, {"type": "file_search"}]}
    response = client.responses.create(input="x", tools=tools, tool_choice=choice, max_tool_calls=1)
    assert (response.status, response.output_text) == ("completed", "So it is.")
    assert scripted.requests[0].tool_choice.names == (BOIL, "mine", "file_search")
    # The one call that was allowed has been made: what the server runs is offered no more.
    assert [request.tool_choice.names for request in scripted.requests[1:]] == [("mine",)] * (mode == "required")


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"type": "mcp", "server_label": "other"}, "none of that label"),
        ({"type": "mcp", "server_label": "s", "name": "sleep"}, "none of that name"),
        ({"type": "mcp", "server_label": "down"}, "could not be listed"),
        ({"type": "function", "name": BOIL}, "choose it by the type of its tool"),
        ({"type": "allowed_tools", "mode": "auto", "tools": [{"type": "mcp", "server_label": "x"}]}, "of that label"),
    ],
)
def test_a_choice_of_what_is_not_there_is_a_400(client, scripted, tools, choice, words):
    down = {"type": "mcp", "server_label": "down", "server_url": "http://127.0.0.1:9/mcp"}
    with pytest.raises(BadRequestError, match=words) as refused:
        client.responses.create(input="x", tools=[*tools, down], tool_choice=choice, stream=True)
    assert (refused.value.param, scripted.requests) == ("tool_choice", [])


@pytest.mark.parametrize("choice", ["web_search", "file_search"])
def test_a_choice_of_a_search_that_is_not_there_is_a_400(client, choice):
    with pytest.raises(BadRequestError, match=f"'{choice}'") as refused:
        client.responses.create(input="x", tools=[], tool_choice={"type": choice})
    assert refused.value.param == "tool_choice"
