"""The hosted tool `file_search`, on real stores."""

import asyncio
import io
import time
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import column, func, select, table

from app.errors import InvalidRequestError, UnavailableError, VectorStoreNotFoundError
from app.protocol.files import FileCreateParams
from app.protocol.vector_stores import (
    FileBatchCreateParams,
    RankingOptions,
    StoreFileCreateParams,
    VectorStoreCreateParams,
    VectorStoreUpdateParams,
)
from app.retrieval.citations import file_citations
from app.runs.file_search import MAX_OUTPUT_CHARACTERS, FileSearch, FileSearchOptions
from app.runs.files import FileService
from app.runs.indexer import BATCH_SIZE, indexing
from app.runs.passage_search import PassageSearch, SearchRequest
from app.runs.store_files import StoreFileService
from app.runs.vector_stores import VectorStoreService
from storage.tables import ChunkRow, VectorStoreFileRow
from tests.databases import opened
from tests.storage.counting import recorded_statements
from tests.waiting import LIMIT_S

LAST_WORDS = "the end"
LONG = f"cccccccccsecret {'word ' * 20_000} {LAST_WORDS}"


class Source:
    def __init__(self, content):
        self.content = io.BytesIO(content)

    async def read(self, size):
        return self.content.read(size)


class HaltingEmbedder:
    """Gives no vectors. From a text's last words on it waits for a permit each time, and may meet trouble then."""

    model = "embedder"

    def __init__(self, *troubles):
        self.troubles = list(troubles)
        self.has_halted = asyncio.Event()
        self.permits = asyncio.Semaphore(0)

    async def embed(self, texts):
        if self.has_halted.is_set() or LAST_WORDS in texts[-1]:
            self.has_halted.set()
            await self.permits.acquire()
            if self.troubles:
                raise self.troubles.pop(0)
        return [None for _ in texts]


class Library:
    """What one owner keeps."""

    def __init__(self, database, indexer, owner_id):
        self.files = FileService(database, indexer)
        self.stores = VectorStoreService(database, indexer)
        self.store_files = StoreFileService(database, indexer)
        self.search = PassageSearch(database)
        self.owner_id = owner_id

    async def store(self, *texts, **attributes):
        """A store of these texts, by name; return its id when they are indexed."""
        store = (await self.stores.create(VectorStoreCreateParams(), self.owner_id))["id"]
        for name, text in texts:
            added = StoreFileCreateParams(file_id=await self.file(name, text), attributes=attributes)
            await self.store_files.create(store, added, self.owner_id)
        while (await self.stores.get(store, self.owner_id))["status"] != "completed":  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        return store

    async def file(self, name, text):
        params = FileCreateParams(purpose="assistants")
        return (await self.files.create(Source(text.encode()), name, params, self.owner_id))["id"]

    async def batch(self, *texts):
        """Put these texts, by name, into a new store; return its id and the batch's at once."""
        store = (await self.stores.create(VectorStoreCreateParams(), self.owner_id))["id"]
        params = FileBatchCreateParams(file_ids=[await self.file(name, text) for name, text in texts])
        return store, (await self.store_files.create_batch(store, params, self.owner_id))["id"]

    def tool(self, *stores, **options):
        request = SearchRequest((), **{"max_num_results": 20, **options})
        return FileSearch(self.search, FileSearchOptions(stores, self.owner_id, request))


@asynccontextmanager
async def library(database, owner_id="alice", embedder=None):
    async with indexing(database, "server", is_alone=True, embedder=embedder) as indexer:
        yield Library(database, indexer, owner_id)


async def test_the_model_is_shown_passages_and_the_item_gets_results(database):
    async with library(database) as alice:
        potions = await alice.store(("potions.md", "Polyjuice boils at -100 degrees."), kind="potion")
        garden = await alice.store(("garden.md", "Tomatoes want sun, no polyjuice."))
        tool = alice.tool(potions, garden)
        await tool.check()
        (function,) = tool.functions
        assert function.name == "file_search"
        result = await tool.call("file_search", {"query": "Where does polyjuice boil?"})
        assert result.error is None
        assert "-100 degrees" in result.output
        first, second = result.details
        assert (first["filename"], first["attributes"], second["filename"]) == (
            "potions.md",
            {"kind": "potion"},
            "garden.md",
        )
        assert 0 < second["score"] < first["score"] < 1
        (citation,) = file_citations("It is -100 [potions.md].", result.details)
        assert citation["file_id"] == first["file_id"]
        nothing = await tool.call("file_search", {"query": "quarks"})
        assert (nothing.output, nothing.details) == ("Nothing was found.", [])


async def test_options_hold_for_every_call(database):
    async with library(database) as alice:
        store = await alice.store(("a.md", "one polyjuice"), ("b.md", "two polyjuice"))
        found = await alice.tool(store, max_num_results=1).call("file_search", {"query": "polyjuice"})
        assert len(found.details) == 1
        strict = RankingOptions(score_threshold=1.0)
        found = await alice.tool(store, ranking=strict).call("file_search", {"query": "polyjuice"})
        assert found.details == []


async def test_what_a_call_adds_to_the_context_is_bounded(database):
    async with library(database) as alice:
        store = await alice.store(("long.md", "polyjuice potions " * 20_000))
        found = await alice.tool(store, max_num_results=50).call("file_search", {"query": "polyjuice"})
        assert 0 < len(found.output) <= MAX_OUTPUT_CHARACTERS
        assert len(found.details) == found.output.count("<passage")


@pytest.mark.parametrize("arguments", [{}, {"query": ""}, {"query": 5}, {"queries": ["x"]}])
async def test_a_call_without_a_query_is_told(database, arguments):
    async with library(database) as alice:
        result = await alice.tool(await alice.store()).call("file_search", arguments)
        assert "'query'" in result.error


async def test_another_owners_store_is_as_good_as_unknown(database):
    async with library(database) as alice:
        store = await alice.store(("a.md", "polyjuice"))
    async with library(database, "bob") as bob:
        tool = bob.tool(store)
        with pytest.raises(VectorStoreNotFoundError):
            await tool.check()
        result = await tool.call("file_search", {"query": "polyjuice"})
        assert "not found" in result.error
        assert result.details is None


async def test_a_store_that_has_expired_is_searched_no_more(database, monkeypatch):
    async with library(database) as alice:
        params = VectorStoreCreateParams.model_validate({"expires_after": {"anchor": "last_active_at", "days": 1}})
        store = (await alice.stores.create(params, "alice"))["id"]
        later = time.time() + 2 * 24 * 3600
        monkeypatch.setattr(time, "time", lambda: later)
        assert (await alice.stores.get(store, "alice"))["status"] == "expired"
        with pytest.raises(InvalidRequestError, match="has expired"):
            await alice.tool(store).check()
        assert "has expired" in (await alice.tool(store).call("file_search", {"query": "x"})).error


async def test_a_store_that_has_expired_does_not_come_back(database, monkeypatch):
    async with library(database) as alice:
        params = VectorStoreCreateParams.model_validate({"expires_after": {"anchor": "last_active_at", "days": 1}})
        store = (await alice.stores.create(params, "alice"))["id"]
        later = time.time() + 2 * 24 * 3600
        monkeypatch.setattr(time, "time", lambda: later)
        with pytest.raises(InvalidRequestError, match="has expired"):
            await alice.stores.update(store, VectorStoreUpdateParams(name="again"), "alice")
        assert (await alice.stores.get(store, "alice"))["status"] == "expired"


async def test_a_server_that_stops_is_no_failed_attempt(database, monkeypatch):
    async def for_ever(self, file):
        await asyncio.sleep(3600)

    async with library(database) as alice:
        store = (await alice.stores.create(VectorStoreCreateParams(), "alice"))["id"]
        params = FileCreateParams(purpose="assistants")
        file = await alice.files.create(Source(b"Dragons sleep."), "a.txt", params, "alice")
        monkeypatch.setattr("app.runs.indexer.Indexer._index", for_ever)
        await alice.store_files.create(store, StoreFileCreateParams(file_id=file["id"]), "alice")
        while await _attempts(database) != 1:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert await _attempts(database) == 0


async def _attempts(database):
    async with database.read() as session:
        return await session.scalar(select(VectorStoreFileRow.num_attempts))


async def test_the_text_of_what_is_deleted_leaves_the_database(database):
    async with library(database) as alice:
        kept = await alice.store(("kept.md", "polyjuice"))
        gone = await alice.store(("a.md", "potions " * 20_000), ("b.md", "polyjuice"))
        await alice.stores.delete(gone, "alice")
        await until_there_are(database, 1)
        found = await alice.tool(kept).call("file_search", {"query": "polyjuice"})
        assert len(found.details) == 1


async def test_a_file_that_is_gone_is_looked_for_once_however_long_it_was(database):
    async with library(database) as alice:
        gone = await alice.store(("a.md", "potions " * 100_000))
        num_steps = await num_chunks(database) // BATCH_SIZE
        with recorded_statements() as statements:
            await alice.stores.delete(gone, "alice")
            await until_there_are(database, 0)
        looks = [one for one in statements if "EXISTS" in one and not one.startswith("DELETE")]
        assert 0 < len(looks) <= 3 < num_steps


#: What ends the indexing of a long file before it is done; where there is no trouble, its batch is cancelled.
TROUBLES = {
    "cancelled": [],
    "refused": [InvalidRequestError("no")],
    "refused when it is tried again": [UnavailableError("not now"), InvalidRequestError("no")],
}


@asynccontextmanager
async def ended_half_way(database, troubles, monkeypatch):
    monkeypatch.setattr("app.runs.indexer.PAUSE_S", 0.01)
    monkeypatch.setattr("app.runs.indexer.MAX_EMBEDDING_TRIES", 1)
    embedder = HaltingEmbedder(*troubles)
    async with library(database, embedder=embedder) as alice:
        await alice.store(("kept.md", "polyjuice"))
        store, batch = await alice.batch(("a.md", LONG))
        await embedder.has_halted.wait()
        num_steps = (await num_chunks(database) - 1) // BATCH_SIZE
        with recorded_statements() as statements:
            if not troubles:
                await alice.store_files.cancel_batch(store, batch, "alice")
            for _ in troubles or [None]:
                embedder.permits.release()
            await until_there_are(database, 1)
        assert sum(one.startswith("DELETE FROM vector_store_chunks") for one in statements) >= num_steps > 1
        yield


@pytest.mark.parametrize("troubles", TROUBLES.values(), ids=TROUBLES)
async def test_what_was_indexed_of_a_file_that_never_gets_into_its_store_goes_step_by_step(
    database, troubles, monkeypatch
):
    async with ended_half_way(database, troubles, monkeypatch):
        pass


@pytest.mark.parametrize("troubles", TROUBLES.values(), ids=TROUBLES)
async def test_the_words_of_a_file_that_never_gets_into_its_store_leave_the_index(sqlite_url, troubles, monkeypatch):
    blocks = select(func.count()).select_from(table("vector_store_words_data", column("block")))
    async with opened(sqlite_url) as database, ended_half_way(database, troubles, monkeypatch):

        async def is_in_index(word):
            async with database.read() as session:
                return await session.scalar(blocks.where(func.instr(column("block"), word) > 0)) > 0

        async with asyncio.timeout(LIMIT_S):
            while await is_in_index(b"ccccccccc"):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert await is_in_index(b"polyj")


async def test_what_is_deleted_does_not_wait_for_all_files_that_are_queued(database):
    embedder = HaltingEmbedder()
    async with library(database, embedder=embedder) as alice:
        gone = await alice.store(("gone.md", "polyjuice"))
        await alice.batch(("a.md", LAST_WORDS), ("b.md", LAST_WORDS))
        await embedder.has_halted.wait()
        await alice.stores.delete(gone, "alice")
        assert await num_chunks(database) == 1
        embedder.permits.release()
        async with asyncio.timeout(LIMIT_S):
            while "polyjuice" in await texts(database):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert await texts(database) == [LAST_WORDS]


async def texts(database):
    async with database.read() as session:
        return list(await session.scalars(select(ChunkRow.text)))


async def until_there_are(database, number):
    async with asyncio.timeout(LIMIT_S):
        while await num_chunks(database) != number:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def num_chunks(database):
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(ChunkRow))
