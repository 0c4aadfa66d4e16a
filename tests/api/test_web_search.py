"""Web search in responses: a real provider over a folder of documents, and a script in the model's place."""

import json

import pytest
from openai import BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.servers import running
from tests.unit.sdk import validate_event

QUESTION = "How many experts does the Llama 4 Maverick model have?"
DONE = Finished("stop", Usage(10, 0, 5))
PAGE = """---
title: Llama 4 Maverick
url: https://example.com/maverick
---
Llama 4 Maverick is a mixture of 128 experts.
"""


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


@pytest.fixture
def settings(database_url, tmp_path):
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "maverick.md").write_text(PAGE)
    return Settings(database_url=database_url, search_provider="documents", search_documents=folder)


def results(request):
    return [message["content"] for message in request.messages if message["role"] == "tool"]


def answer(request):
    if not results(request):
        return [CallOpened("web_search"), CallArguments('{"query": "Llama 4 '), CallArguments('Maverick"}'), DONE]
    return [Text("It has 128 "), Text("experts [1]."), DONE]


def test_s4_5_web_search(client, scripted):
    scripted.write = answer
    tools = [{"type": "web_search", "search_context_size": "low"}]
    response = client.responses.create(input=QUESTION, tools=tools, include=["web_search_call.action.sources"])
    search, message = response.output
    assert (search.type, search.status, search.action.query) == ("web_search_call", "completed", "Llama 4 Maverick")
    assert [source.url for source in search.action.sources] == ["https://example.com/maverick"]
    assert (message.type, message.status, message.role) == ("message", "completed", "assistant")
    assert "128" in response.output_text
    (citation,) = message.content[0].annotations
    assert (citation.type, citation.url, citation.title) == (
        "url_citation", "https://example.com/maverick", "Llama 4 Maverick",
    )  # fmt: skip
    assert response.output_text[citation.start_index : citation.end_index] == "[1]"
    assert "mixture of 128 experts" in results(scripted.requests[1])[0]
    assert client.responses.retrieve(response.id).model_dump() == response.model_dump()


def test_s4_5_web_search_streamed(client, scripted):
    scripted.write = answer
    with client.responses.stream(model="scripted", input=QUESTION, tools=[{"type": "web_search"}]) as stream:
        events = list(stream)
        final = stream.get_final_response()
    for event in client.responses.retrieve(final.id, stream=True):
        validate_event(json.loads(event.model_dump_json(exclude_unset=True)))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert [event.type for event in events if "search" in event.type or "annotation" in event.type] == [
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
        "response.web_search_call.completed",
        "response.output_text.annotation.added",
    ]
    assert [item.type for item in final.output] == ["web_search_call", "message"]
    assert len(final.output[1].content[0].annotations) == 1


def test_the_next_turn_is_told_the_pages_and_no_more(client, scripted):
    scripted.write = answer
    first = client.responses.create(input=QUESTION, tools=[{"type": "web_search"}])
    second = client.responses.create(input="Sure?", previous_response_id=first.id)
    assert second.status == "completed"
    assert results(scripted.requests[-1]) == ["Found:\nhttps://example.com/maverick"]
    items = [item.model_dump() for item in first.output]
    client.responses.create(
        input=[{"role": "user", "content": QUESTION}, *items, {"role": "user", "content": "Sure?"}]
    )
    assert scripted.requests[-1].messages[:3] == scripted.requests[-2].messages[:3]


@pytest.mark.parametrize("arguments", ["{}", "[]", '{"query": 1}', "{broken"])
def test_a_search_without_a_query_fails_and_the_model_is_told(client, scripted, arguments):
    scripted.write = lambda request: (
        [Text("Well."), DONE] if results(request) else [CallOpened("web_search"), CallArguments(arguments), DONE]
    )
    response = client.responses.create(input="x", tools=[{"type": "web_search"}])
    assert [(item.type, item.status) for item in response.output] == [
        ("web_search_call", "failed"),
        ("message", "completed"),
    ]
    assert results(scripted.requests[1])[0].startswith("Error: ")


def test_half_a_character_in_a_query_is_told_as_one_that_is_not_known(client, scripted):
    half = [CallOpened("web_search"), CallArguments(r'{"query": "Llama 4 caf\ud83d"}'), DONE]
    scripted.write = lambda request: [Text("Well."), DONE] if results(request) else half
    with client.responses.stream(model="scripted", input="x", tools=[{"type": "web_search"}]) as stream:
        list(stream)
        response = stream.get_final_response()
    assert response.output[0].action.query == "Llama 4 caf\ufffd"
    assert client.responses.retrieve(response.id).output[0].to_dict() == response.output[0].to_dict()


def test_a_call_that_the_token_limit_cut_is_not_run(client, scripted):
    cut = [Text("Let me see."), CallOpened("web_search"), CallArguments('{"que'), Finished("length", Usage(1, 0, 5))]
    scripted.write = lambda _: cut
    response = client.responses.create(input="x", tools=[{"type": "web_search"}])
    assert ([item.type for item in response.output], response.status) == (["message"], "incomplete")


@pytest.mark.parametrize(
    ("tools", "param"),
    [
        ([{"type": "web_search"}, {"type": "web_search_preview"}], "tools[1]"),
        (
            [{"type": "web_search", "user_location": {"city": "Bonn"}}],
            "tools[0].user_location",
        ),
        ([{"type": "web_search", "search_context_size": "huge"}], "tools[0].search_context_size"),
    ],
)
def test_what_is_wrong_with_a_search_is_a_400(client, tools, param):
    with pytest.raises(BadRequestError) as refused:
        client.responses.create(input="x", tools=tools)
    assert refused.value.param == param


def test_a_server_without_a_search_says_so(tmp_path, make_client):
    body = {"input": "x", "tools": [{"type": "web_search"}]}
    refused = pytest.raises(BadRequestError, match="--search-provider")
    with running(Settings(data_dir=tmp_path), ScriptedGenerator()) as url, refused:
        make_client(url).responses.create(**body)
