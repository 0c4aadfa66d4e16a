"""The hosted tool `file_search`, on real stores."""

import asyncio
import io
import time
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from app.errors import InvalidRequestError, VectorStoreNotFoundError
from app.protocol.files import FileCreateParams
from app.protocol.vector_stores import (
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
from tests.storage.counting import recorded_statements
from tests.waiting import LIMIT_S


class Source:
    def __init__(self, content):
        self.content = io.BytesIO(content)

    async def read(self, size):
        return self.content.read(size)


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
            params = FileCreateParams(purpose="assistants")
            file = await self.files.create(Source(text.encode()), name, params, self.owner_id)
            added = StoreFileCreateParams(file_id=file["id"], attributes=attributes)
            await self.store_files.create(store, added, self.owner_id)
        while (await self.stores.get(store, self.owner_id))["status"] != "completed":  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        return store

    def tool(self, *stores, **options):
        request = SearchRequest((), **{"max_num_results": 20, **options})
        return FileSearch(self.search, FileSearchOptions(stores, self.owner_id, request))


@asynccontextmanager
async def library(database, owner_id="alice"):
    async with indexing(database, "server", is_alone=True) as indexer:
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
        looks = [one for one in statements if "EXISTS" in one and one.startswith("SELECT")]
        assert len(looks) <= 3 < num_steps


async def until_there_are(database, number):
    async with asyncio.timeout(LIMIT_S):
        while await num_chunks(database) != number:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def num_chunks(database):
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(ChunkRow))
