"""Which steps leave the event loop's thread, and what happens when their caller has left."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from sqlalchemy import text

from storage.database import Database
from storage.sqlite_connection import ReaderConnection
from tests.databases import opened
from tests.storage.owner import Owner
from tests.waiting import LIMIT_S


class Query:
    """A query that ends when the test says so: it waits in the thread that runs it."""

    def __init__(self) -> None:
        self._has_begun, self._may_end = threading.Semaphore(0), threading.Event()

    def run(self) -> bool:
        self._has_begun.release()
        return self._may_end.wait(10)

    async def wait_until_begun(self, num_times: int = 1) -> None:
        for _ in range(num_times):
            assert await asyncio.to_thread(self._has_begun.acquire, timeout=LIMIT_S)

    def end(self) -> None:
        self._may_end.set()

    async def read(self, database: Database) -> None:
        async with database.read() as session:
            raw = await (await session.connection()).get_raw_connection()
            await raw.driver_connection.create_function("slow", 0, self.run)
            assert await session.scalar(text("SELECT slow()"))


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    async with opened(sqlite_url) as database:
        yield database


@pytest.fixture
def crossings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of the steps that went to a connection's thread."""
    names: list[str] = []
    execute = aiosqlite.Connection._execute

    async def recorded(self: Any, run_in_thread: Any, fn: Any, *args: Any, **kwargs: Any) -> Any:
        names.append(fn.__name__)
        return await execute(self, run_in_thread, fn, *args, **kwargs)

    monkeypatch.setattr(aiosqlite.Connection, "_execute", recorded)
    return names


async def test_a_group_of_writes_crosses_twice(database: Database, crossings: list[str]) -> None:
    alice = Owner(database, "alice")
    await alice.start("resp_first")
    crossings.clear()
    await asyncio.gather(*(alice.start(f"resp_{n}") for n in range(20)))
    assert crossings == ["execute", "commit"]


async def test_a_read_crosses_for_its_query_alone(database: Database, crossings: list[str]) -> None:
    alice = Owner(database, "alice")
    await alice.start("resp_1")
    await alice.history_ids("resp_1")
    crossings.clear()
    await alice.history_ids("resp_1")
    assert crossings == ["execute", "fetchall"]


async def test_a_slow_read_leaves_the_loop_alone(database: Database) -> None:
    query = Query()
    reading = asyncio.create_task(query.read(database))
    await query.wait_until_begun()
    for _ in range(20):
        await asyncio.sleep(0.001)
    assert not reading.done()
    query.end()
    await reading


async def test_nothing_overtakes_a_query_whose_caller_has_left(tmp_path: Path, crossings: list[str]) -> None:
    async with ReaderConnection(str(tmp_path / "x.db"), check_same_thread=False) as connection:
        query = Query()
        await connection.create_function("slow", 0, query.run)
        cursor = await connection.cursor()
        crossings.clear()
        querying = asyncio.create_task(cursor.execute("SELECT slow()"))
        await query.wait_until_begun()
        querying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await querying

        rolling_back = asyncio.create_task(connection.rollback())
        await asyncio.sleep(0.01)
        assert crossings == ["execute", "rollback"]
        query.end()
        await rolling_back
        await connection.rollback()
        assert crossings == ["execute", "rollback"], "what can't wait runs here once the connection is idle"


async def test_a_cancelled_read_disturbs_nobody(database: Database) -> None:
    alice = Owner(database, "alice")
    for n in range(3):
        query = Query()
        reading = [asyncio.create_task(query.read(database)) for _ in range(3)]
        await query.wait_until_begun(3)
        for task in reading:
            task.cancel()
        await alice.start(f"resp_{n}")
        assert await alice.history_ids(f"resp_{n}") == [f"in_resp_{n}"]
        query.end()
        outcomes = await asyncio.gather(*reading, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * 3
