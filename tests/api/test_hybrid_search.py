"""Search by words and by vectors together: a script gives texts of one meaning the same vector."""

import asyncio
import logging
import math
from array import array

import httpx
import openai
import pytest
from sqlalchemy import func, select

from app.errors import InvalidRequestError, OverloadedError, UnavailableError
from app.generators.base import Embeddings, Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.main import create_app
from app.settings import Settings
from storage.tables import VectorRow
from tests.api.test_file_search_tool import RESULTS, results, search
from tests.api.test_vector_stores import names, store_with
from tests.databases import opened, run_apart
from tests.servers import running
from tests.waiting import LIMIT_S

#: Words of one line mean the same; what stands in none means nothing.
MEANINGS = ("car automobile vehicle", "cat feline kitten", "tree oak forest")
CARS = ("cars.md", b"The automobile needs petrol.")
CATS = ("cats.md", b"A kitten drinks milk.")
ALIKE = "vehicle"


class Meaning(ScriptedGenerator):
    """``troubles``: what the next calls of ``embed`` raise."""

    def __init__(self):
        super().__init__()
        self.troubles = []
        self.max_texts = 0

    async def embed(self, request):
        if self.troubles:
            raise self.troubles.pop(0)
        await super().embed(request)
        return Embeddings([vector(bytes(text).decode()) for text in request.texts], 1)


def vector(text):
    words = text.lower().replace(".", "").split()
    counts = [sum(word in meaning.split() for word in words) for meaning in MEANINGS]
    length = math.hypot(*counts) or 1.0
    return array("f", [count / length for count in counts]).tobytes()


@pytest.fixture
def scripted():
    return Meaning()


@pytest.fixture
def settings(database_url, tmp_path):
    return Settings(database_url=database_url, data_dir=tmp_path, search_embedding_model="scripted")


def weights(embedding, text):
    return {"hybrid_search": {"embedding_weight": embedding, "text_weight": text}}


def test_what_means_the_same_is_found_without_a_common_word(client):
    store = store_with(client, CATS, CARS)
    (found,) = client.vector_stores.search(store, query=ALIKE).data
    assert (found.filename, found.score) == ("cars.md", 0.5)
    assert client.vector_stores.search(store, query=ALIKE, ranking_options={"score_threshold": 0.6}).data == []
    both, other = client.vector_stores.search(store, query="petrol automobile kitten").data
    assert (both.filename, other.filename) == ("cars.md", "cats.md")
    assert 0 < other.score < both.score < 1


def test_the_weights_decide(client):
    """`petrol` stands in one, and means nothing; `kitten` means the other."""
    store = store_with(client, CATS, CARS)

    def found(embedding, text, query="petrol feline", **options):
        page = client.vector_stores.search(
            store, query=query, ranking_options={**weights(embedding, text), **options}
        )
        return {result.filename: result.score for result in page.data}

    assert list(found(1, 3)) == ["cars.md", "cats.md"]
    assert list(found(3, 1)) == ["cats.md", "cars.md"]
    assert found(1, 0) == {"cats.md": pytest.approx(1)}
    assert list(found(0, 1)) == list(found(0, 5, ranker="none")) == ["cars.md"]
    assert found(0, 1, ALIKE) == {}
    assert list(found(1e308, 1e308, ALIKE)) == ["cars.md"]


def test_filters_limits_and_several_queries_hold_for_vectors(client):
    store = store_with(client, CATS)
    client.vector_stores.files.upload_and_poll(
        vector_store_id=store, file=CARS, attributes={"kind": "car"}, poll_interval_ms=20
    )
    kind = {"type": "eq", "key": "kind", "value": "car"}
    assert names(client.vector_stores.search(store, query="vehicle cats", filters=kind)) == ["cars.md"]
    assert client.vector_stores.search(store, query="feline", filters=kind).data == []
    assert client.vector_stores.search(store, query="feline", filters={**kind, "value": "x"}).data == []
    assert names(client.vector_stores.search(store, query=["feline", "nothing"], max_num_results=1)) == ["cats.md"]
    page = client.vector_stores.search(store, query=["feline", "vehicle"], ranking_options={"ranker": "none"})
    assert [result.score for result in page.data] == [0.5, 0.5]


def test_a_long_text_is_embedded_in_parts(client, scripted, monkeypatch):
    monkeypatch.setattr(scripted, "_capabilities", ScriptedGenerator(max_context_tokens=64).capabilities)
    store = store_with(
        client, ("long.md", b"nothing said here. " * 40 + b" automobile " + b"and nothing more. " * 40)
    )
    assert client.vector_stores.search(store, query=ALIKE).data[0].score == pytest.approx(0.5)
    assert client.vector_stores.search(store, query=f"{'so ' * 100} vehicle").data[0].score == pytest.approx(0.5)


def test_the_model_finds_by_meaning_too(client, scripted):
    done = Finished("stop", Usage())
    scripted.write = lambda request: [Text("See cars.md."), done] if results(request) else [*search(ALIKE), done]
    tool = {"type": "file_search", "vector_store_ids": [store_with(client, CATS, CARS)], "max_num_results": 1}
    tool["ranking_options"] = weights(1, 2)
    response = client.responses.create(input="?", tools=[tool], include=[RESULTS])
    assert [one.filename for one in response.output[0].results] == ["cars.md"]
    assert response.tools[0].ranking_options.hybrid_search.text_weight == 2


@pytest.mark.parametrize(
    ("hybrid", "param"),
    [
        ({"embedding_weight": 0, "text_weight": 0}, "hybrid_search"),
        ({"embedding_weight": -1, "text_weight": 1}, "hybrid_search.embedding_weight"),
        ({"embedding_weight": 1, "text_weight": 10**400}, "hybrid_search.text_weight"),
        ({"embedding_weight": 1}, "hybrid_search.text_weight"),
        ({"embedding_weight": 1, "text_weight": 1, "more": 1}, "hybrid_search.more"),
    ],
)
def test_wrong_weights_are_named(client, base_url, hybrid, param):
    store = client.vector_stores.create().id
    body = {"query": "x", "ranking_options": {"hybrid_search": hybrid}}
    answer = httpx.post(f"{base_url}/v1/vector_stores/{store}/search", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, f"ranking_options.{param}")


def test_a_search_goes_by_words_while_the_model_is_down(client, scripted, caplog):
    store = store_with(client, CATS, CARS)
    scripted.troubles = [UnavailableError("The engine is down."), OverloadedError("Too many.")]
    with caplog.at_level(logging.WARNING):
        assert names(client.vector_stores.search(store, query="petrol vehicle")) == ["cars.md"]
        assert client.vector_stores.search(store, query=ALIKE).data == []
    told = [record.getMessage() for record in caplog.records if "goes by words" in record.getMessage()]
    assert [one.rsplit(": ")[-1] for one in told] == ["The engine is down.", "Too many."]
    assert len(client.vector_stores.search(store, query=ALIKE).data) == 1


@pytest.mark.parametrize("max_tries", [1, 20])
def test_indexing_waits_for_the_model(client, scripted, monkeypatch, max_tries):
    monkeypatch.setattr("app.runs.indexer.PAUSE_S", 0.01)
    monkeypatch.setattr("app.runs.indexer.MAX_EMBEDDING_TRIES", max_tries)
    scripted.troubles = [UnavailableError("The engine is down."), OverloadedError("Too many.")] * 4
    store = store_with(client, CARS)
    assert names(client.vector_stores.search(store, query=ALIKE)) == ["cars.md"]


def test_a_file_that_the_model_refuses_fails_alone(client, scripted):
    scripted.troubles = [InvalidRequestError("This model can't.")]
    store = client.vector_stores.create().id
    file = client.vector_stores.files.upload_and_poll(vector_store_id=store, file=CARS, poll_interval_ms=20)
    assert (file.status, file.last_error.code) == ("failed", "server_error")
    assert "This model can't." in file.last_error.message
    client.vector_stores.files.upload_and_poll(vector_store_id=store, file=CATS, poll_interval_ms=20)
    assert names(client.vector_stores.search(store, query="feline")) == ["cats.md"]


def test_what_was_indexed_without_the_model_is_found_by_words(settings, scripted, make_client):
    with running(settings.model_copy(update={"search_embedding_model": None}), scripted) as url:
        store = store_with(make_client(url), CARS)
        with pytest.raises(openai.BadRequestError, match="--search-embedding-model") as refused:
            make_client(url).vector_stores.search(store, query="x", ranking_options=weights(1, 1))
        assert refused.value.param == "ranking_options.hybrid_search"
        assert make_client(url).vector_stores.search(store, query=ALIKE, ranking_options=weights(0, 1)).data == []
    with running(settings, scripted) as url:
        client = make_client(url)
        client.vector_stores.files.upload_and_poll(vector_store_id=store, file=CATS, poll_interval_ms=20)
        assert names(client.vector_stores.search(store, query="vehicle feline")) == ["cats.md"]
        assert client.vector_stores.search(store, query="petrol").data[0].score > 0.5


def test_vectors_of_another_model_are_not_compared(settings, make_client):
    with running(settings, Meaning()) as url:
        store = store_with(make_client(url), CARS)
    other = Meaning()
    other.model = "other"
    with running(settings.model_copy(update={"search_embedding_model": "other"}), other) as url:
        assert make_client(url).vector_stores.search(store, query=ALIKE).data == []
        assert names(make_client(url).vector_stores.search(store, query="petrol")) == ["cars.md"]


def test_vectors_go_with_their_file(client, settings):
    store = store_with(client, CARS, CATS)
    (file, _) = client.vector_stores.files.list(store, order="asc").data
    client.vector_stores.files.delete(file.id, vector_store_id=store)
    assert names(client.vector_stores.search(store, query="vehicle feline")) == ["cats.md"]
    run_apart(_until_there_is_one_vector(settings.resolved_database_url))


async def _until_there_is_one_vector(url):
    async with opened(url) as database, asyncio.timeout(LIMIT_S):
        while await _num_vectors(database) != 1:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def _num_vectors(database):
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(VectorRow))


def test_a_model_that_is_not_there_is_told_at_start(tmp_path):
    settings = Settings(data_dir=tmp_path, search_embedding_model="unknown", alias=["*=scripted"])
    with pytest.raises(ValueError, match="'unknown' is none of this server's, which are 'scripted'"):
        create_app(settings, ScriptedGenerator())
