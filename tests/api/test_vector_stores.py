"""``/v1/vector_stores``: files are indexed, found by what they say, and gone when they are deleted."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import httpx
import openai
import pytest

from app.generators.scripted import ScriptedGenerator
from app.runs import passage_search
from app.runs.passage_ranking import rank
from tests.api.test_files import pdf
from tests.servers import running

POLYJUICE = b"# Potions\n\nThe boiling point of polyjuice is -100 degrees Celsius.\n"
GARDEN = b"Tomatoes want much sun. Water them in the morning.\n"


def upload(client, content=POLYJUICE, name="potions.md"):
    return client.files.create(file=(name, content), purpose="assistants").id


def store_with(client, *files, **options):
    store = client.vector_stores.create(name="notes", **options)
    for name, content in files:
        added = client.vector_stores.files.upload_and_poll(
            vector_store_id=store.id, file=(name, content), poll_interval_ms=20
        )
        assert added.status == "completed", added.last_error
    return store.id


def names(page):
    return [result.filename for result in page.data]


def test_what_a_file_says_is_found(client):
    store = store_with(client, ("potions.md", POLYJUICE), ("garden.txt", GARDEN))
    page = client.vector_stores.search(store, query="What is the boiling point of polyjuice?")
    (result,) = page.data
    assert result.filename == "potions.md"
    assert "-100" in result.content[0].text
    assert 0.5 < result.score <= 1
    assert client.vector_stores.search(store, query="When are tomatoes watered?").data[0].filename == "garden.txt"
    assert client.vector_stores.search(store, query="quantum chromodynamics").data == []
    assert client.vector_stores.search(store, query='") OR * - \' & | ! "').data == []


@pytest.mark.parametrize(
    ("name", "content", "query"),
    [
        ("a.pdf", pdf("Dragons sleep in winter"), "dragon sleeping"),
        ("a.html", b"<html><script>var hidden;</script><p>Dragons<b> sleep</b><!-- hidden --></p></html>", "dragon"),
        ("a.json", b'{"dragon": {"sleeps": true}}', "dragons"),
        ("a.txt", "Le café est fermé".encode("utf-16"), "cafe"),
        ("a.txt", "東京都庁は新宿にあります".encode(), "新宿"),
    ],
)
def test_kinds_of_files(client, name, content, query):
    store = store_with(client, (name, content))
    assert names(client.vector_stores.search(store, query=query)) == [name]
    assert client.vector_stores.search(store, query="hidden").data == []


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.pdf", b"%PDF-1.7 nonsense", "invalid_file"),
        ("a.pdf", pdf("secret", "password"), "invalid_file"),
        ("a.html", b"<p>a <![x> b</p>", "invalid_file"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "unsupported_file"),
    ],
)
def test_a_file_that_cannot_be_read_fails_alone(client, name, content, code):
    store = store_with(client, ("garden.txt", GARDEN))
    file = client.vector_stores.files.upload_and_poll(vector_store_id=store, file=(name, content))
    assert file.status == "failed"
    assert file.last_error.code == code
    assert name in file.last_error.message
    counts = client.vector_stores.retrieve(store).file_counts
    assert (counts.completed, counts.failed, counts.total) == (1, 1, 2)
    assert names(client.vector_stores.search(store, query="tomato")) == ["garden.txt"]


def test_an_empty_file_is_indexed_and_finds_nothing(client):
    assert store_with(client, ("empty.txt", b""))


def test_a_store_tells_of_itself(client):
    store = client.vector_stores.create(
        name="n", metadata={"a": "b"}, expires_after={"anchor": "last_active_at", "days": 2}, description="d"
    )
    assert (store.object, store.status, store.usage_bytes, store.name) == ("vector_store", "completed", 0, "n")
    assert store.expires_at == store.last_active_at + 2 * 24 * 3600
    changed = client.vector_stores.update(store.id, name="m", metadata={"c": "d"})
    assert (changed.name, changed.metadata, changed.expires_after.days) == ("m", {"c": "d"}, 2)
    assert client.vector_stores.update(store.id, expires_after=None).expires_at is None
    client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("a.md", POLYJUICE))
    store = client.vector_stores.retrieve(store.id)
    assert store.usage_bytes == len(POLYJUICE)
    assert store.file_counts.completed == store.file_counts.total == 1


def test_lists_have_pages_in_both_directions(client):
    ids = [client.vector_stores.create(name=str(number)).id for number in range(4)]
    assert [one.id for one in client.vector_stores.list(limit=3)] == ids[::-1]
    assert [one.id for one in client.vector_stores.list(limit=1, order="asc")] == ids
    assert [one.id for one in client.vector_stores.list(before=ids[1], limit=1).data] == [ids[2]]
    files = [upload(client, name=f"{number}.md") for number in range(3)]
    batch = client.vector_stores.file_batches.create_and_poll(vector_store_id=ids[0], file_ids=files)
    listed = client.vector_stores.files.list(ids[0], order="asc", limit=2)
    assert [one.id for one in listed] == files
    assert client.vector_stores.files.list(ids[0], filter="failed").data == []
    in_batch = client.vector_stores.file_batches.list_files(batch.id, vector_store_id=ids[0], order="asc")
    assert [one.id for one in in_batch] == files


@pytest.mark.parametrize("cursors", [{"after": "no"}, {"before": "no"}, {"before": "no", "after": "{id}"}])
def test_the_cursor_that_is_wrong_is_named(client, cursors):
    file = upload(client)
    store = client.vector_stores.create(name="a").id
    batch = client.vector_stores.file_batches.create(store, file_ids=[file]).id
    for known, read in (
        (store, client.vector_stores.list),
        (file, partial(client.vector_stores.files.list, store)),
        (file, partial(client.vector_stores.file_batches.list_files, batch, vector_store_id=store)),
    ):
        with pytest.raises(openai.BadRequestError, match="There is no 'no' in this list") as error:
            read(**{name: cursor.format(id=known) for name, cursor in cursors.items()})
        assert error.value.param == next(name for name, cursor in cursors.items() if cursor == "no")


def test_a_batch(client):
    store = client.vector_stores.create().id
    ids = [upload(client), upload(client, GARDEN, "garden.txt"), upload(client, b"\0", "bad.bin")]
    batch = client.vector_stores.file_batches.create_and_poll(
        vector_store_id=store,
        files=[{"file_id": one, "attributes": {"place": place}} for place, one in enumerate(ids)],
        poll_interval_ms=20,
    )
    assert batch.status == "completed"
    assert (batch.file_counts.completed, batch.file_counts.failed, batch.file_counts.total) == (2, 1, 3)
    assert client.vector_stores.files.retrieve(ids[1], vector_store_id=store).attributes == {"place": 1}
    cancelled = client.vector_stores.file_batches.cancel(batch.id, vector_store_id=store)
    assert cancelled.status == "cancelled"
    assert cancelled.file_counts.completed == 2


def test_filters_choose_files_by_their_attributes(client):
    store = client.vector_stores.create().id
    attributes = [{"year": 2020, "kind": "a"}, {"year": 2021.5, "kind": "b", "open": True}, {}]
    for number, these in enumerate(attributes):
        client.vector_stores.files.create_and_poll(
            upload(client, name=f"{number}"), vector_store_id=store, attributes=these, poll_interval_ms=20
        )

    def found(kind, key=None, value=None, filters=None):
        wanted = {"type": kind, "key": key, "value": value} if filters is None else {"type": kind, "filters": filters}
        return sorted(names(client.vector_stores.search(store, query="polyjuice", filters=wanted)))

    assert found("eq", "year", 2020) == ["0"]
    assert found("ne", "year", 2020) == ["1", "2"]
    assert found("gt", "year", 2020) == ["1"]
    assert found("gte", "year", 2020) == ["0", "1"]
    assert found("lt", "year", 2021) == ["0"]
    assert found("lte", "year", "2021") == []
    assert found("in", "kind", ["a", "z"]) == ["0"]
    assert found("nin", "kind", ["a", "z"]) == ["1", "2"]
    assert found("eq", "open", True) == ["1"]
    assert found("eq", "open", 1) == []
    is_a, is_open = {"type": "eq", "key": "kind", "value": "a"}, {"type": "eq", "key": "open", "value": True}
    assert found("or", filters=[is_a, is_open]) == ["0", "1"]
    assert found("and", filters=[is_a, {"type": "or", "filters": [is_open]}]) == []
    file_id = client.vector_stores.files.list(store, order="asc").data[0].id
    changed = client.vector_stores.files.update(file_id, vector_store_id=store, attributes={"kind": "c"})
    assert changed.attributes == {"kind": "c"}
    assert found("in", "kind", ["a", "z"]) == []


def test_null_is_the_same_as_leaving_an_option_out(client, base_url):
    store = store_with(client, ("potions.md", POLYJUICE))
    nulls = {"max_num_results": None, "ranking_options": {"ranker": None, "score_threshold": None}}
    answers = [
        httpx.post(f"{base_url}/v1/vector_stores/{store}/search", json={"query": "polyjuice", **options})
        for options in ({}, nulls)
    ]
    assert [answer.status_code for answer in answers] == [200, 200], answers[1].text
    assert answers[0].json() == answers[1].json()


def test_ranking_and_several_queries(client):
    more = ("more.txt", b"Polyjuice and polyjuice again: polyjuice boils. Its boiling point is a secret.")
    store = store_with(client, ("garden.txt", GARDEN + b" One polyjuice."), more)
    page = client.vector_stores.search(store, query="boiling polyjuice")
    assert names(page) == ["more.txt", "garden.txt"]
    best, other = (result.score for result in page.data)
    assert 0 < other < best <= 1
    options = {"score_threshold": (best + other) / 2}
    assert names(client.vector_stores.search(store, query="boiling polyjuice", ranking_options=options)) == [
        "more.txt"
    ]
    assert len(client.vector_stores.search(store, query="polyjuice", max_num_results=1).data) == 1
    page = client.vector_stores.search(
        store, query=["polyjuice?", "What are tomatoes?"], rewrite_query=True, ranking_options={"ranker": "none"}
    )
    assert sorted(names(page)) == ["garden.txt", "more.txt"]


def test_chunks_overlap_and_the_text_comes_back_whole(client):
    text = " ".join(f"word{number}" for number in range(1000))
    chunking = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50}}
    store = client.vector_stores.create().id
    file = client.vector_stores.files.create_and_poll(
        upload(client, text.encode(), "long.txt"), vector_store_id=store, chunking_strategy=chunking
    )
    assert file.chunking_strategy.static.max_chunk_size_tokens == 100
    (content,) = client.vector_stores.files.content(file.id, vector_store_id=store).data
    assert content.text == text
    results = client.vector_stores.search(store, query="word500").data
    assert len(results) == 2
    assert all(len(result.content[0].text.split()) <= 100 for result in results)


def test_deleting_a_file_takes_it_out_of_every_store(client):
    store = store_with(client, ("potions.md", POLYJUICE))
    file_id = client.vector_stores.files.list(store).data[0].id
    client.files.delete(file_id)
    assert client.vector_stores.files.list(store).data == []
    assert client.vector_stores.search(store, query="polyjuice").data == []


def test_taking_a_file_out_keeps_the_file(client):
    store = store_with(client, ("potions.md", POLYJUICE))
    file_id = client.vector_stores.files.list(store).data[0].id
    assert client.vector_stores.files.delete(file_id, vector_store_id=store).deleted
    assert client.vector_stores.search(store, query="polyjuice").data == []
    with pytest.raises(openai.NotFoundError):
        client.vector_stores.files.retrieve(file_id, vector_store_id=store)
    assert client.files.retrieve(file_id).filename == "potions.md"
    client.vector_stores.files.create_and_poll(file_id, vector_store_id=store)
    client.vector_stores.files.create_and_poll(file_id, vector_store_id=store)
    assert names(client.vector_stores.search(store, query="polyjuice")) == ["potions.md"]


def test_deleting_a_store_is_for_good(client):
    store = store_with(client, ("potions.md", POLYJUICE))
    assert client.vector_stores.delete(store).deleted
    for call in (
        client.vector_stores.retrieve,
        client.vector_stores.delete,
        client.vector_stores.files.list,
        lambda one: client.vector_stores.search(one, query="x"),
        lambda one: client.vector_stores.update(one, name="x"),
        lambda one: client.vector_stores.files.create(one, file_id="file-1"),
        lambda one: client.vector_stores.file_batches.retrieve("b", vector_store_id=one),
    ):
        with pytest.raises(openai.NotFoundError) as error:
            call(store)
        assert error.value.body["code"] == "vector_store_not_found"
    assert len(client.files.list().data) == 1


def test_a_store_that_is_deleted_while_it_is_searched(client, monkeypatch):
    store = store_with(client, ("potions.md", POLYJUICE))

    def delete_and_rank(*args, **options):
        client.vector_stores.delete(store)
        return rank(*args, **options)

    monkeypatch.setattr(passage_search, "rank", delete_and_rank)
    monkeypatch.setattr(passage_search, "ACTIVITY_S", -1)  # so that the search notes it
    assert names(client.vector_stores.search(store, query="polyjuice")) == ["potions.md"]


def test_unknown_files_and_batches(client):
    store = client.vector_stores.create().id
    for call in (
        lambda: client.vector_stores.files.create(store, file_id="file-1"),
        lambda: client.vector_stores.file_batches.create(store, file_ids=[upload(client), "file-1"]),
        lambda: client.vector_stores.create(file_ids=["\0"]),
        lambda: client.vector_stores.files.retrieve("file-1", vector_store_id=store),
        lambda: client.vector_stores.files.delete("file-1", vector_store_id=store),
        lambda: client.vector_stores.files.update("file-1", vector_store_id=store, attributes={}),
        lambda: client.vector_stores.file_batches.retrieve("b", vector_store_id=store),
        lambda: client.vector_stores.file_batches.cancel("b", vector_store_id=store),
        lambda: client.vector_stores.file_batches.list_files("b", vector_store_id=store),
    ):
        with pytest.raises(openai.NotFoundError):
            call()
    assert client.vector_stores.files.list(store).data == []
    assert len(client.vector_stores.list().data) == 1


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("", {"colour": "red"}, "colour"),
        ("", {"expires_after": {"anchor": "last_active_at", "days": 0}}, "expires_after.days"),
        ("", {"name": "\0"}, "name"),
        ("/{id}/search", {}, "query"),
        ("/{id}/search", {"query": []}, "query"),
        ("/{id}/search", {"query": "x", "max_num_results": 51}, "max_num_results"),
        (
            "/{id}/search",
            {"query": "x", "ranking_options": {"score_threshold": 2}},
            "ranking_options.score_threshold",
        ),
        ("/{id}/search", {"query": "x", "filters": {"type": "like", "key": "a", "value": 1}}, "filters"),
        ("/{id}/search", {"query": "x", "filters": {"type": "in", "key": "a", "value": 1}}, "filters"),
        ("/{id}/search", {"query": "x", "filters": {"type": "and", "filters": []}}, "filters.filters"),
        ("/{id}/file_batches", {}, "file_ids"),
        ("/{id}/file_batches", {"file_ids": ["a"], "files": [{"file_id": "a"}]}, "file_ids"),
        ("/{id}/files", {"file_id": "f", "attributes": {"a": {}}}, "attributes.a"),
        ("/{id}/files", {"file_id": "f", "attributes": {"a": None}}, "attributes.a"),
        ("/{id}/files", {"file_id": "f", "attributes": {"a": "x" * 513}}, "attributes.a"),
        (
            "/{id}/files",
            {
                "file_id": "f",
                "chunking_strategy": {
                    "type": "static",
                    "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 51},
                },
            },
            "chunking_strategy.static",
        ),
    ],
)
def test_a_wrong_field_is_named(client, base_url, path, body, param):
    store = client.vector_stores.create().id
    answer = httpx.post(f"{base_url}/v1/vector_stores{path.format(id=store)}", json=body)
    assert answer.status_code == 400, answer.text
    assert param is None or answer.json()["error"]["param"] == param


def test_what_was_not_indexed_before_a_stop_is_indexed_after_it(settings, make_client, monkeypatch):
    async def nothing(self):
        return False

    with monkeypatch.context() as patch:
        patch.setattr("app.runs.indexer.Indexer._index_next", nothing)
        with running(settings, ScriptedGenerator()) as url:
            client = make_client(url)
            store = client.vector_stores.create(file_ids=[upload(client)])
            assert client.vector_stores.retrieve(store.id).status == "in_progress"
            assert client.vector_stores.search(store.id, query="polyjuice").data == []
    with running(settings, ScriptedGenerator()) as url:
        client = make_client(url)
        file_id = client.vector_stores.files.list(store.id).data[0].id
        file = client.vector_stores.files.poll(file_id, vector_store_id=store.id, poll_interval_ms=20)
        assert file.status == "completed"
        assert names(client.vector_stores.search(store.id, query="polyjuice")) == ["potions.md"]


def test_many_put_the_same_file_into_a_store_while_it_is_deleted(client):
    file_id = upload(client)
    store = client.vector_stores.create().id

    def put(number):
        try:
            if number == 10:
                client.files.delete(file_id)
            else:
                client.vector_stores.files.create(store, file_id=file_id)
        except openai.NotFoundError:
            pass

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(put, range(16)))
    assert client.vector_stores.files.list(store).data == []
    assert client.vector_stores.search(store, query="polyjuice").data == []


def test_filters_in_filters_have_an_end(client, base_url):
    store = client.vector_stores.create().id
    filters = {"type": "eq", "key": "a", "value": 1}
    for _ in range(400):
        filters = {"type": "and", "filters": [filters]}
    answer = httpx.post(f"{base_url}/v1/vector_stores/{store}/search", json={"query": "x", "filters": filters})
    assert answer.status_code == 400
    not_finite = b'{"query": "x", "filters": {"type": "eq", "key": "a", "value": NaN}}'
    assert httpx.post(f"{base_url}/v1/vector_stores/{store}/search", content=not_finite).status_code == 400


def test_text_that_a_database_could_not_hold(client):
    name = "odd \u0301 name.txt"
    store = store_with(client, (name, "potion \ufffe \U0001f9ea\u0301 water".encode()))
    (result,) = client.vector_stores.search(store, query="water \0 \U0001f9ea").data
    assert result.filename == name
    assert "potion" in result.content[0].text
    found = client.vector_stores.search(store, query="water", filters={"type": "eq", "key": "\0", "value": "\0"})
    assert found.data == []
