"""The index of chunks: claimed once, searched when complete, and empty of what was deleted."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.errors import RowNotFoundError, StaleStatusError
from storage.files import FileRepository, StoredFile
from storage.full_text import purge_step
from storage.index_queue import IndexQueue, NewChunk, delete_orphan, list_orphans
from storage.passages import PassageRepository
from storage.servers import ServerRepository
from storage.store_files import NewStoreFile, StoredBatch, StoreFileRepository
from storage.tables import ChunkRow
from storage.vector_stores import StoredVectorStore, VectorStoreRepository
from tests.databases import opened
from tests.storage.counting import counted_steps

NOW = 1_700_000_000


async def queue_file(database: Database, file_id: str = "file-1", store: str = "vs_1") -> None:
    async def work(session):
        files = FileRepository(session, "alice", NOW)
        await files.begin(StoredFile(file_id, NOW, None, "a.txt", "assistants", 0))
        await files.complete(file_id, 0)
        stores = VectorStoreRepository(session, "alice")
        try:
            await stores.get(store)
        except RowNotFoundError:
            await stores.insert(StoredVectorStore(store, NOW, NOW, None, "", None, {}))
        await StoreFileRepository(session, store).add([NewStoreFile(file_id, {}, {})], NOW, None)

    await database.write(work)


async def on_queue(database: Database, server: str, call):
    return await database.write(lambda session: call(IndexQueue(session, server)))


async def add(database: Database, server: str, number: int, *words: str) -> None:
    chunk = NewChunk(0, " ".join(words), list(words))
    await on_queue(database, server, lambda queue: queue.add_chunks(number, [chunk]))


async def search(database: Database, *words: str, store: str = "vs_1"):
    async with database.read() as session:
        return [one.text for one in await PassageRepository(session, [store], NOW).search(words, 10)]


async def live(database: Database, *servers: str) -> None:
    for server in servers:
        await database.write(lambda session, server=server: ServerRepository(session).beat(server))


async def test_a_file_is_claimed_by_one_living_server_and_by_another_after_its_death(database):
    await live(database, "one", "two")
    await queue_file(database)
    first = await on_queue(database, "one", lambda queue: queue.claim())
    assert await on_queue(database, "two", lambda queue: queue.claim()) is None
    await add(database, "one", first.number, "half")
    await database.write(lambda session: ServerRepository(session).remove("one"))
    second = await on_queue(database, "two", lambda queue: queue.claim())
    assert second.num_attempts == first.num_attempts + 1
    with pytest.raises(StaleStatusError):
        await add(database, "one", first.number, "late")
    assert await on_queue(database, "two", lambda queue: queue.begin(second.number, 10))
    await add(database, "two", second.number, "whole")
    await on_queue(database, "two", lambda queue: queue.complete(second.number))
    assert await search(database, "half", "late", "whole") == ["whole"]


async def test_nothing_is_found_before_it_is_complete_or_in_another_store(database):
    await queue_file(database)
    await queue_file(database, "file-2", "vs_2")
    file = await on_queue(database, "s", lambda queue: queue.claim())
    await add(database, "s", file.number, "potion", "water")
    assert await search(database, "potion") == []
    await on_queue(database, "s", lambda queue: queue.complete(file.number))
    assert await search(database, "potion", "fire") == ["potion water"]
    assert await search(database, "potion", store="vs_2") == []
    assert await search(database, "pot") == []


async def test_what_an_earlier_attempt_left_is_deleted_step_by_step(database):
    await queue_file(database)
    for word in ("a", "b", "c"):
        file = await on_queue(database, "s", lambda queue: queue.claim())
        await add(database, "s", file.number, word)
    assert await num_chunks(database) == 3
    assert await on_queue(database, "s", lambda queue: queue.begin(file.number, 2))
    assert await num_chunks(database) == 1
    assert await on_queue(database, "s", lambda queue: queue.begin(file.number, 2))
    assert not await on_queue(database, "s", lambda queue: queue.begin(file.number, 2))
    await add(database, "s", file.number, "d")
    await on_queue(database, "s", lambda queue: queue.complete(file.number))
    assert await search(database, "a", "b", "c", "d") == ["d"]


async def test_only_who_has_a_file_deletes_what_an_earlier_attempt_left(database):
    await live(database, "one")
    await queue_file(database)
    file = await on_queue(database, "one", lambda queue: queue.claim())
    await add(database, "one", file.number, "a")
    with pytest.raises(StaleStatusError):
        await on_queue(database, "two", lambda queue: queue.begin(file.number, 2))
    assert await num_chunks(database) == 1


async def fail(database, number):
    await on_queue(database, "s", lambda queue: queue.fail(number, {"code": "server_error", "message": "no"}))


async def cancel(database, number):
    await database.write(lambda session: StoreFileRepository(session, "vs_1").cancel_batch("b"))


@pytest.mark.parametrize("end", [fail, cancel])
async def test_a_file_that_fails_or_is_cancelled_is_not_found_and_leaves_its_chunks_to_be_deleted(database, end):
    await queue_file(database)

    async def again(session):
        files = StoreFileRepository(session, "vs_1")
        await files.add_batch(StoredBatch("b", NOW, False))
        await files.add([NewStoreFile("file-1", {}, {})], NOW, "b")

    await database.write(again)
    file = await on_queue(database, "s", lambda queue: queue.claim())
    for word in ("potion", "water", "fire"):
        await add(database, "s", file.number, word)
    assert await orphans(database) == []
    await end(database, file.number)
    with pytest.raises(StaleStatusError):
        await on_queue(database, "s", lambda queue: queue.complete(file.number))
    assert await search(database, "potion", "water") == []
    assert await num_chunks(database) == 3
    assert await orphans(database) == [file.number]
    assert await database.write(lambda session: delete_orphan(session, file.number, 2))
    assert not await database.write(lambda session: delete_orphan(session, file.number, 2))
    assert await num_chunks(database) == 0


async def test_chunks_of_files_that_are_gone_are_deleted_step_by_step(database):
    for name in ("kept", "one", "two"):
        await queue_file(database, name)
        file = await on_queue(database, "s", lambda queue: queue.claim())
        for word in ("a", "b", "c"):
            await add(database, "s", file.number, name, word)
        await on_queue(database, "s", lambda queue, file=file: queue.complete(file.number))
    for name in ("one", "two"):
        await database.write(lambda session, name=name: FileRepository(session, "alice", NOW).hide(name))
    num_steps = []
    for number in await orphans(database):
        num_steps.append(1)
        while await database.write(lambda session, number=number: delete_orphan(session, number, 2)):
            num_steps[-1] += 1
    assert num_steps == [2, 2]
    assert await orphans(database) == []
    assert len(await search(database, "kept")) == 3


async def test_the_look_for_what_is_gone_costs_the_same_however_many_chunks_a_file_has(sqlite_url):
    async with opened(sqlite_url) as database:
        await queue_file(database)
        file = await on_queue(database, "s", lambda queue: queue.claim())
        costs = []
        for _ in range(200):
            await add(database, "s", file.number, "potion")
            async with database.read() as session, counted_steps(session) as steps:
                assert await list_orphans(session) == []
            costs.append(len(steps))
    assert costs[-1] < 1.5 * costs[0]


async def orphans(database: Database) -> list[int]:
    async with database.read() as session:
        return await list_orphans(session)


async def num_chunks(database: Database) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(ChunkRow))


async def fill(database: Database) -> None:
    """A file for each of five words that have no beginning in common: the index writes those out."""
    for letter in "abcde":
        await queue_file(database, f"file-{letter}")
        file = await on_queue(database, "s", lambda queue: queue.claim())
        await add(database, "s", file.number, f"{letter * 9}secret")
        await on_queue(database, "s", lambda queue, file=file: queue.complete(file.number))


async def purge(database: Database) -> None:
    [orphan] = await orphans(database)
    assert not await database.write(lambda session: delete_orphan(session, orphan, 10))
    is_first = True
    while await database.write(lambda session: purge_step(session, is_first=is_first)):  # noqa: B023 - awaited here
        is_first = False


@pytest.mark.parametrize("is_purged", [True, False])
def test_a_deleted_word_leaves_the_file_of_the_database(sqlite_url: str, is_purged: bool) -> None:
    async def work() -> None:
        async with opened(sqlite_url) as database:
            await fill(database)
            await database.write(lambda session: FileRepository(session, "alice", NOW).hide("file-c"))
            if is_purged:
                await purge(database)
            assert await search(database, "cccccccccsecret") == []
            assert await search(database, "dddddddddsecret") == ["dddddddddsecret"]

    asyncio.run(work())
    content = Path(sqlite_url.removeprefix("sqlite+aiosqlite:///")).read_bytes()
    assert b"ddddddddd" in content
    assert (b"ccccccccc" in content) != is_purged
