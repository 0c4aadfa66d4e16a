"""File search in responses: real stores on real databases, and a script in the model's place."""

import asyncio
import json
import threading

import pytest
from openai import APIStatusError, BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.runs.file_search import MAX_OUTPUT_CHARACTERS
from app.settings import Settings
from tests.api.test_files import pdf
from tests.libraries import POTIONS, store_of
from tests.unit.sdk import validate_event

QUESTION = "Where does polyjuice boil?"
DONE = Finished("stop", Usage(10, 0, 5))
RESULTS = "file_search_call.results"


class Gated(ScriptedGenerator):
    """Says nothing while the gate is closed."""

    def __init__(self):
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()

    async def generate(self, request):
        return self._gated(await super().generate(request))

    async def _gated(self, fragments):
        while not self.gate.is_set():  # noqa: ASYNC110 - another thread opens it
            await asyncio.sleep(0.01)
        async for fragment in fragments:
            yield fragment


@pytest.fixture
def scripted():
    return Gated()


@pytest.fixture
def settings(database_url, tmp_path):
    (tmp_path / "page.md").write_text(
        "---\ntitle: Polyjuice\nurl: https://example.com/p\n---\nPolyjuice is a potion."
    )
    return Settings(database_url=database_url, search_provider="documents", search_documents=tmp_path)


def results(request):
    return [message["content"] for message in request.messages if message["role"] == "tool"]


def search(query="polyjuice boils", name="file_search"):
    return [CallOpened(name), CallArguments(json.dumps({"query": query}))]


def answer(request):
    if not results(request):
        return [*search(), DONE]
    return [Text("It boils at -100 "), Text("[potions.md]."), DONE]


def tool(*store_ids, **fields):
    return {"type": "file_search", "vector_store_ids": store_ids, **fields}


def test_a_search_of_files_is_answered_and_cited(client, scripted):
    scripted.write = answer
    store_id = store_of(client, POTIONS, attributes={"kind": "potion"})
    response = client.responses.create(input=QUESTION, tools=[tool(store_id)], include=[RESULTS])
    called, message = response.output
    assert (called.type, called.status, called.queries) == ("file_search_call", "completed", ["polyjuice boils"])
    (result,) = called.results
    assert (result.filename, result.attributes, result.text) == (
        "potions.md",
        {"kind": "potion"},
        POTIONS[1].decode(),
    )
    assert 0 < result.score <= 1
    (citation,) = message.content[0].annotations
    assert (citation.type, citation.filename, citation.file_id) == ("file_citation", "potions.md", result.file_id)
    assert response.output_text[citation.index :].startswith("potions.md")
    assert "-100 degrees" in results(scripted.requests[1])[0]
    assert client.responses.retrieve(response.id).model_dump() == response.model_dump()
    (echo,) = response.tools
    assert (echo.vector_store_ids, echo.max_num_results, echo.ranking_options.ranker) == ([store_id], 20, "auto")


def test_the_stream_tells_of_the_search_and_of_results_only_if_asked(client, scripted):
    scripted.write = answer
    store_id = store_of(client, POTIONS)
    with client.responses.stream(model="scripted", input=QUESTION, tools=[tool(store_id)]) as stream:
        types = [event.type for event in stream]
        final = stream.get_final_response()
    assert [one for one in types if "search" in one or "annotation" in one] == [
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.file_search_call.completed",
        "response.output_text.annotation.added",
    ]
    assert (final.output[0].results, final.output[0].status) == (None, "completed")
    for number, event in enumerate(client.responses.retrieve(final.id, stream=True)):
        assert event.sequence_number == number
        validate_event(json.loads(event.model_dump_json(exclude_unset=True)))


@pytest.mark.parametrize("include", [[RESULTS], []])
def test_later_turns_are_told_where_and_no_more(client, scripted, include):
    scripted.write = answer
    tools = [tool(store_of(client, POTIONS))]
    first = client.responses.create(input=QUESTION, tools=tools, include=include)
    client.responses.create(input="Sure?", previous_response_id=first.id)
    (told,) = results(scripted.requests[-1])
    assert "-100" not in told
    assert ("potions.md" in told) == bool(include)
    items = [item.model_dump() for item in first.output]
    in_full = [{"role": "user", "content": QUESTION}, *items, {"role": "user", "content": "Sure?"}]
    client.responses.create(input=in_full)
    assert scripted.requests[-1].messages == scripted.requests[-2].messages
    given = client.responses.input_items.list(client.responses.create(input=in_full).id, order="asc").data
    assert given[1].queries == ["polyjuice boils"]
    assert (given[1].results is not None) == bool(include)


def test_a_passage_that_is_too_long_is_shown_from_its_beginning(client, scripted):
    """Of a table in columns, where a chunk's tokens stand far apart."""
    scripted.write = answer
    rows = "\n".join(f"polyjuice{' ' * 40}boils{' ' * 40}{number}" for number in range(2000))
    sizes = {"max_chunk_size_tokens": 4096, "chunk_overlap_tokens": 0}
    store_id = store_of(client, ("table.txt", rows.encode()), chunking_strategy={"type": "static", "static": sizes})
    response = client.responses.create(input=QUESTION, tools=[tool(store_id)], include=[RESULTS])
    (result,) = response.output[0].results
    assert result.text.endswith("[The passage goes on.]")
    (told,) = results(scripted.requests[1])
    assert len(told) == MAX_OUTPUT_CHARACTERS
    assert result.text in told


def test_options_of_the_tool_hold(client, scripted):
    scripted.write = answer
    store_id = store_of(client, ("a.md", b"polyjuice"), ("b.md", b"polyjuice boils"), attributes={"year": 1})

    def found(**options):
        response = client.responses.create(input=QUESTION, tools=[tool(store_id, **options)], include=[RESULTS])
        return {one.filename: one.score for one in response.output[0].results}

    scores = found()
    assert list(scores) == ["b.md", "a.md"]
    assert list(found(max_num_results=1)) == ["b.md"]
    assert list(found(ranking_options={"score_threshold": scores["b.md"]})) == ["b.md"]
    assert found(filters={"type": "eq", "key": "year", "value": 2}) == {}
    assert results(scripted.requests[-1]) == ["Nothing was found."]


def test_null_is_the_same_as_leaving_an_option_out(client, scripted):
    scripted.write = answer
    store_id = store_of(client, POTIONS)
    ranking = {"ranker": None, "score_threshold": None}
    echoes = [
        client.responses.create(input=QUESTION, tools=[tool(store_id, **options)]).tools
        for options in ({}, {"max_num_results": None, "ranking_options": ranking})
    ]
    assert echoes[0] == echoes[1]
    assert echoes[1][0].ranking_options.to_dict() == {"ranker": "auto", "score_threshold": 0}


def test_all_searches_count_and_stand_beside_other_tools(client, scripted):
    """One of files and one of the web, side by side, and one too much; then a call of the client's."""

    def write(request):
        if not results(request):
            return [*search(), *search(name="web_search"), *search("too much"), DONE]
        return [Text("[1] and potions.md say so."), CallOpened("mine"), CallArguments("{}"), DONE]

    scripted.write = write
    tools = [tool(store_of(client, POTIONS)), {"type": "web_search"}, {"type": "function", "name": "mine"}]
    response = client.responses.create(input=QUESTION, tools=tools, max_tool_calls=2)
    assert [(item.type, item.status) for item in response.output] == [
        ("file_search_call", "completed"),
        ("web_search_call", "completed"),
        ("message", "completed"),
        ("function_call", "completed"),
    ]
    annotations = response.output[2].content[0].annotations
    assert [(one.type) for one in annotations] == ["url_citation", "file_citation"]
    assert [one["function"]["name"] for one in scripted.requests[1].tools] == ["mine"]


def test_a_store_that_goes_in_the_middle_fails_the_call_and_no_more(client, scripted):
    scripted.write = lambda request: [Text(results(request)[0]), DONE] if results(request) else [*search(), DONE]
    store_id = store_of(client, POTIONS)
    scripted.gate.clear()
    stream = client.responses.create(input=QUESTION, tools=[tool(store_id)], include=[RESULTS], stream=True)
    assert next(stream).type == "response.created"
    client.vector_stores.delete(store_id)
    scripted.gate.set()
    final = list(stream)[-1].response
    called, message = final.output
    assert (called.status, called.results, final.status) == ("failed", None, "completed")
    assert store_id in message.content[0].text
    assert "not found" in message.content[0].text


@pytest.mark.parametrize("arguments", ["{}", "[]", '{"query": 1}', "{broken"])
def test_a_search_without_a_query_fails_and_the_model_is_told(client, scripted, arguments):
    scripted.write = lambda request: (
        [Text("Well."), DONE] if results(request) else [CallOpened("file_search"), CallArguments(arguments), DONE]
    )
    response = client.responses.create(input="x", tools=[tool(store_of(client))])
    assert [(item.type, item.status) for item in response.output] == [
        ("file_search_call", "failed"),
        ("message", "completed"),
    ]
    assert (response.output[0].queries, response.output[0].results) == ([], None)
    assert results(scripted.requests[1])[0].startswith("Error: ")


@pytest.mark.parametrize("options", [{}, {"stream": True}, {"background": True}])
def test_an_unknown_store_is_a_404_before_anything_begins(client, scripted, options):
    mine = store_of(client)
    for unknown in ("vs_1", "\0", "vs_" + "x" * 200):
        with pytest.raises(APIStatusError) as refused:
            client.responses.create(input="x", tools=[tool(mine, unknown)], **options)
        assert (refused.value.status_code, refused.value.param) == (404, "tools[0].vector_store_ids")
        assert unknown.strip("\0") in refused.value.message
    assert scripted.requests == []


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"vector_store_ids": []}, "tools[0].vector_store_ids"),
        ({"vector_store_ids": ["vs_1"] * 17}, "tools[0].vector_store_ids"),
        ({"max_num_results": 51}, "tools[0].max_num_results"),
        ({"filters": {"type": "near", "key": "a", "value": 1}}, "tools[0].filters"),
        ({"ranking_options": {"hybrid_search": {"embedding_weight": 1, "text_weight": 1}}},
         "tools[0].ranking_options.hybrid_search"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_the_tool_is_a_400(client, fields, param):
    with pytest.raises(BadRequestError) as refused:
        client.responses.create(input="x", tools=[{**tool("vs_1"), **fields}])
    assert refused.value.param == param


def test_two_searches_of_files_are_refused(client):
    with pytest.raises(BadRequestError, match="two searches of files") as refused:
        client.responses.create(input="x", tools=[tool("vs_1"), tool("vs_2")])
    assert refused.value.param == "tools[1]"


def test_a_pdf_is_searched_like_text(client, scripted):
    scripted.write = lambda request: (
        [Text("Yes, says paper.pdf."), DONE] if results(request) else [*search("llama experts"), DONE]
    )
    tools = [tool(store_of(client, ("paper.pdf", pdf("The llama has 128 experts"))))]
    response = client.responses.create(input="How many experts?", tools=tools, include=[RESULTS])
    assert "128 experts" in response.output[0].results[0].text
    assert response.output[1].content[0].annotations[0].filename == "paper.pdf"
