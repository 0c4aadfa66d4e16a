"""SQLite only: all writes of the process share one transaction at a time."""

import asyncio
from collections.abc import AsyncIterator

import aiosqlite
import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from storage import engines
from storage.database import Database
from storage.errors import CommitFailedError
from storage.responses import ResponseRepository
from tests.databases import opened
from tests.storage.counting import counted_commits
from tests.storage.owner import new_response


@pytest.fixture
async def database(sqlite_url: str) -> AsyncIterator[Database]:
    async with opened(sqlite_url) as database:
        yield database


async def insert(session: AsyncSession, response_id: str) -> None:
    await ResponseRepository(session, "alice").insert(new_response(response_id), [])


async def stored_ids(database: Database) -> set[str]:
    async with database.read() as session:
        return set((await session.scalars(text("SELECT id FROM responses"))).all())


async def test_200_concurrent_writes_share_a_few_commits(database: Database) -> None:
    with counted_commits() as commits:
        await asyncio.gather(*(database.write(lambda session, n=n: insert(session, f"resp_{n}")) for n in range(200)))

    assert len(commits) <= 5
    assert await stored_ids(database) == {f"resp_{n}" for n in range(200)}


async def test_writes_that_arrive_during_a_commit_form_the_next_group(database: Database) -> None:
    started, proceed = asyncio.Event(), asyncio.Event()

    async def first(session: AsyncSession) -> None:
        await insert(session, "resp_first")
        started.set()
        await proceed.wait()

    with counted_commits() as commits:
        writes = [asyncio.create_task(database.write(first))]
        await started.wait()
        writes += [
            asyncio.create_task(database.write(lambda session, n=n: insert(session, f"resp_{n}"))) for n in range(100)
        ]
        await asyncio.sleep(0)
        proceed.set()
        await asyncio.gather(*writes)

    assert len(commits) == 2


async def test_a_failing_unit_fails_alone(database: Database) -> None:
    async def fail_halfway(session: AsyncSession) -> None:
        await insert(session, "resp_half")
        raise ZeroDivisionError

    async def break_a_constraint(session: AsyncSession) -> None:
        await insert(session, "resp_twice")
        await insert(session, "resp_twice")

    async def wait_for_something_cancelled(session: AsyncSession) -> None:
        await insert(session, "resp_cancelled")
        future = asyncio.get_running_loop().create_future()
        future.cancel()
        await future

    with counted_commits() as commits:
        outcomes = await asyncio.gather(
            database.write(lambda session: insert(session, "resp_1")),
            database.write(fail_halfway),
            database.write(lambda session: insert(session, "resp_2")),
            database.write(break_a_constraint),
            database.write(wait_for_something_cancelled),
            database.write(lambda session: insert(session, "resp_3")),
            return_exceptions=True,
        )

    assert len(commits) == 1
    kinds = [None, ZeroDivisionError, None, IntegrityError, asyncio.CancelledError, None]
    assert [None if outcome is None else type(outcome) for outcome in outcomes] == kinds
    assert await stored_ids(database) == {"resp_1", "resp_2", "resp_3"}


async def test_a_unit_that_swallows_its_error_keeps_what_it_did_before(database: Database) -> None:
    async def work(session: AsyncSession) -> None:
        await insert(session, "resp_1")
        with pytest.raises(IntegrityError):
            async with session.begin_nested():
                await insert(session, "resp_1")
        await insert(session, "resp_2")

    await database.write(work)
    assert await stored_ids(database) == {"resp_1", "resp_2"}


async def test_cancelled_callers_do_not_disturb_the_group(database: Database) -> None:
    writes = [
        asyncio.create_task(database.write(lambda session, n=n: insert(session, f"resp_{n}"))) for n in range(20)
    ]
    await asyncio.sleep(0)
    for write in writes[::2]:
        write.cancel()
    outcomes = await asyncio.gather(*writes, return_exceptions=True)

    assert [isinstance(outcome, asyncio.CancelledError) for outcome in outcomes] == [True, False] * 10
    assert await stored_ids(database) == {f"resp_{n}" for n in range(20)}


@pytest.mark.parametrize("swallows", [False, True])
async def test_when_the_commit_fails_every_caller_hears_of_it(database: Database, swallows: bool) -> None:
    async def lose_the_transaction(session: AsyncSession) -> None:
        """As SQLite itself does when the disk is full."""
        await session.execute(text("ROLLBACK"))
        if not swallows:
            raise ZeroDivisionError

    outcomes = await asyncio.gather(
        database.write(lambda session: insert(session, "resp_before")),
        database.write(lose_the_transaction),
        database.write(lambda session: insert(session, "resp_after")),
        return_exceptions=True,
    )

    own_error = OperationalError if swallows else ZeroDivisionError
    assert [type(outcome) for outcome in outcomes] == [CommitFailedError, own_error, CommitFailedError]
    assert outcomes[0] is not outcomes[2]
    assert await stored_ids(database) == set()
    await database.write(lambda session: insert(session, "resp_next"))
    assert await stored_ids(database) == {"resp_next"}


async def test_a_database_locked_by_another_process_fails_the_writes_in_time(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_TIMEOUT_MS", 20)
    async with opened(sqlite_url) as database, aiosqlite.connect(make_url(sqlite_url).database) as other:
        await other.execute("BEGIN IMMEDIATE")
        outcomes = await asyncio.gather(
            *(database.write(lambda session, n=n: insert(session, f"resp_{n}")) for n in range(3)),
            return_exceptions=True,
        )
        assert [type(outcome) for outcome in outcomes] == [CommitFailedError] * 3
        assert "database is locked" in str(outcomes[0])
        await other.rollback()
        await database.write(lambda session: insert(session, "resp_1"))
        assert await stored_ids(database) == {"resp_1"}


async def test_a_write_waits_for_another_process_to_finish(sqlite_url: str, database: Database) -> None:
    async with aiosqlite.connect(make_url(sqlite_url).database) as other:
        await other.execute("BEGIN IMMEDIATE")
        write = asyncio.create_task(database.write(lambda session: insert(session, "resp_1")))
        await asyncio.sleep(0.05)
        assert not write.done()
        await other.rollback()
    await write
    assert await stored_ids(database) == {"resp_1"}


async def test_a_write_inside_a_write_is_refused(database: Database) -> None:
    async def work(_session: AsyncSession) -> None:
        await database.write(lambda session: insert(session, "resp_1"))

    with pytest.raises(AssertionError, match="would wait for itself"):
        await database.write(work)
