"""What read() and write() promise, on both databases."""

import asyncio
import logging
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from storage.database import Database
from storage.errors import DatabaseClosedError
from storage.responses import ResponseRepository
from tests.databases import opened
from tests.storage.owner import Owner, new_response
from tests.waiting import LIMIT_S


async def insert(session: AsyncSession, response_id: str) -> None:
    await ResponseRepository(session, "alice").insert(new_response(response_id), [])


async def count_responses(session: AsyncSession) -> int:
    return (await session.execute(text("SELECT count(*) FROM responses"))).scalar_one()


async def test_write_returns_what_the_work_returns(database: Database) -> None:
    assert await database.write(count_responses) == 0


async def test_a_failing_write_leaves_nothing(database: Database, alice: Owner) -> None:
    async def work(session: AsyncSession) -> None:
        await insert(session, "resp_1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(work)
    assert await alice.read(lambda responses: responses.find("resp_1")) is None


async def test_a_write_is_carried_out_although_its_caller_was_cancelled(database: Database, alice: Owner) -> None:
    started, proceed = asyncio.Event(), asyncio.Event()

    async def work(session: AsyncSession) -> None:
        started.set()
        await proceed.wait()
        await insert(session, "resp_1")

    caller = asyncio.create_task(database.write(work))
    await started.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    proceed.set()
    await database.close()
    await database.open()
    await alice.read(lambda responses: responses.get("resp_1"))


async def test_a_failure_nobody_waits_for_is_logged(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    started, proceed = asyncio.Event(), asyncio.Event()

    async def work(_session: AsyncSession) -> None:
        started.set()
        await proceed.wait()
        raise ZeroDivisionError

    caller = asyncio.create_task(database.write(work))
    await started.wait()
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    proceed.set()
    with caplog.at_level(logging.ERROR):
        await database.close()
    assert "a write failed after its caller had left" in caplog.text
    assert "ZeroDivisionError" in caplog.text


async def test_a_read_sees_one_moment_while_writes_go_on(database: Database, alice: Owner) -> None:
    await alice.start("resp_1")
    async with database.read() as session:
        assert await count_responses(session) == 1
        await asyncio.wait_for(alice.start("resp_2"), timeout=LIMIT_S)
        assert await count_responses(session) == 1
    async with database.read() as session:
        assert await count_responses(session) == 2


async def test_readers_do_not_wait_for_the_writer(database: Database) -> None:
    started, proceed = asyncio.Event(), asyncio.Event()

    async def work(session: AsyncSession) -> None:
        await insert(session, "resp_1")
        started.set()
        await proceed.wait()

    writing = asyncio.create_task(database.write(work))
    await started.wait()
    async with asyncio.timeout(LIMIT_S), database.read() as session:
        assert await count_responses(session) == 0
    proceed.set()
    await writing


async def test_a_read_can_not_write(database: Database) -> None:
    async with database.read() as session:
        with pytest.raises(DBAPIError, match=r"readonly|read-only"):
            await insert(session, "resp_1")


async def test_close_finishes_what_was_handed_over(database: Database, database_url: str) -> None:
    writes = [
        asyncio.create_task(database.write(lambda session, n=n: insert(session, f"resp_{n}"))) for n in range(50)
    ]
    await asyncio.sleep(0)
    await database.close()
    await asyncio.gather(*writes)

    async with opened(database_url) as reopened, reopened.read() as session:
        assert await count_responses(session) == 50


async def test_a_closed_database_says_so(database: Database) -> None:
    await database.close()
    with pytest.raises(DatabaseClosedError):
        await database.write(count_responses)
    with pytest.raises(DatabaseClosedError):
        async with database.read():
            pass
    with pytest.raises(DatabaseClosedError):
        await database.check()


async def test_a_database_not_yet_opened_says_so(database_url: str) -> None:
    database = Database(database_url)
    with pytest.raises(DatabaseClosedError):
        await database.write(count_responses)
    await database.close()


async def test_check_passes_on_a_good_database(database: Database) -> None:
    await database.check()


async def test_check_fails_on_a_database_that_was_never_migrated(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path / 'empty.db'}") as database:
        with pytest.raises(OperationalError, match="no such table"):
            await database.check()


async def test_every_sqlite_connection_is_set_up_for_durable_commits(sqlite_url: str) -> None:
    async def pragmas(session: AsyncSession) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        return [(await session.execute(text(f"PRAGMA {name}"))).scalar_one() for name in names]

    full = 2
    async with opened(sqlite_url) as database, database.read() as one, database.read() as other:
        assert await database.write(pragmas) == ["wal", full, 1, 5000]
        assert await pragmas(one) == await pragmas(other) == ["wal", full, 1, 5000]
