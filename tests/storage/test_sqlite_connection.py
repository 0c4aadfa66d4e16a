"""Which steps leave the event loop's thread, and what happens when their caller has left."""

import asyncio
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

SLOW = text("""
    WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 400000)
    SELECT count(*) FROM counted
""")


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
    async def read() -> None:
        async with database.read() as session:
            await session.execute(SLOW)

    reading = asyncio.create_task(read())
    num_turns = 0
    while not reading.done():
        await asyncio.sleep(0.001)
        num_turns += 1
    await reading
    assert num_turns > 10


async def test_nothing_overtakes_a_query_whose_caller_has_left(tmp_path: Path, crossings: list[str]) -> None:
    async with ReaderConnection(str(tmp_path / "x.db"), check_same_thread=False) as connection:
        cursor = await connection.cursor()
        querying = asyncio.create_task(cursor.execute(SLOW.text))
        await asyncio.sleep(0.01)
        querying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await querying

        await connection.rollback()
        assert crossings == ["execute", "rollback"]
        await connection.rollback()
        assert crossings == ["execute", "rollback"], "what can't wait runs here once the connection is idle"


async def test_a_cancelled_read_disturbs_nobody(database: Database) -> None:
    alice = Owner(database, "alice")

    async def read() -> None:
        async with database.read() as session:
            await session.execute(SLOW)

    for n in range(3):
        reading = [asyncio.create_task(read()) for _ in range(3)]
        await asyncio.sleep(0.02)
        for task in reading:
            task.cancel()
        await alice.start(f"resp_{n}")
        assert await alice.history_ids(f"resp_{n}") == [f"in_resp_{n}"]
        outcomes = await asyncio.gather(*reading, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [asyncio.CancelledError] * 3
