"""All writes of one process to SQLite, through one task, many to a commit.

SQLite has one writer at a time and a durable commit costs a disk flush, so writes that wait anyway share one:
the task takes everything that is waiting, runs each unit of work in its own SAVEPOINT inside one BEGIN
IMMEDIATE transaction, commits once, and only then tells the callers. A unit that raises rolls back to its
savepoint and its exception reaches its caller alone. The slower the disk, the larger the groups become by
themselves.

A unit once handed over is carried out, also when its caller is cancelled while waiting.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession

from storage.errors import CommitFailedError, DatabaseClosedError

MAX_UNITS_PER_COMMIT = 256  # bounds how long the first unit of a group waits for the others

T = TypeVar("T")
logger = logging.getLogger(__name__)


class _Unit:
    """One caller's work and the future it waits on."""

    def __init__(self, work: Callable[[AsyncSession], Awaitable[Any]]) -> None:
        self.work = work
        self.done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self.result: Any = None
        self.error: BaseException | None = None

    def settle(self, group_error: BaseException | None = None) -> None:
        error = self.error or _commit_failed(group_error)
        if self.done.cancelled():
            if error is not None:
                logger.error("a write failed after its caller had left", exc_info=error)
        elif error is not None:
            self.done.set_exception(error)
        else:
            self.done.set_result(self.result)


class GroupWriter:
    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._waiting: asyncio.Queue[_Unit | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None
        self._is_accepting = False

    async def open(self) -> None:
        self._task = asyncio.create_task(self._run(), name="storage-group-writer")
        self._is_accepting = True

    async def close(self) -> None:
        """Finishes what waits, then stops."""
        self._is_accepting = False
        if self._task is not None:
            self._waiting.put_nowait(None)
            await self._task
            self._task = None
        await self._engine.dispose()

    async def write(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        assert asyncio.current_task() is not self._task, "a write inside a write would wait for itself"
        if not self._is_accepting:
            raise DatabaseClosedError
        unit = _Unit(work)
        self._waiting.put_nowait(unit)
        result: T = await unit.done
        return result

    async def _run(self) -> None:
        try:
            while units := await self._next_group():
                await self._commit_together(units)
        finally:
            # Reached by close() with nothing left, or by a cancelled task: then nobody may wait for ever.
            self._is_accepting = False
            while not self._waiting.empty():
                unit = self._waiting.get_nowait()
                if unit is not None:
                    unit.settle(DatabaseClosedError())

    async def _next_group(self) -> list[_Unit]:
        """Everything that is waiting; empty when closed."""
        units: list[_Unit] = []
        unit = await self._waiting.get()
        while unit is not None:
            units.append(unit)
            if len(units) == MAX_UNITS_PER_COMMIT or self._waiting.empty():
                return units
            unit = self._waiting.get_nowait()
        if units:
            self._waiting.put_nowait(None)  # close() was behind these units: meet it again after them
        return units

    async def _commit_together(self, units: list[_Unit]) -> None:
        failure: BaseException | None = None
        try:
            async with self._engine.begin() as connection:
                for unit in units:
                    await _run_in_savepoint(unit, connection)
                    await asyncio.sleep(0)  # statements run in this thread: let others in between
        except BaseException as error:
            failure = error
            if not isinstance(error, Exception):
                raise
        finally:
            for unit in units:
                unit.settle(failure)


async def _run_in_savepoint(unit: _Unit, connection: AsyncConnection) -> None:
    session = AsyncSession(connection, join_transaction_mode="create_savepoint", expire_on_commit=False)
    try:
        unit.result = await unit.work(session)
        await session.commit()
    except Exception as error:
        unit.error = error
    except asyncio.CancelledError as error:
        if _is_being_cancelled():
            raise
        unit.error = error
    finally:
        await session.close()
    if unit.error is not None:
        await _check_still_in_transaction(connection, unit.error)


async def _check_still_in_transaction(connection: AsyncConnection, error: BaseException) -> None:
    """A full disk, for one, makes SQLite roll back the whole transaction: then nothing of it may count."""
    raw = await connection.get_raw_connection()
    if raw.driver_connection is None or not raw.driver_connection.in_transaction:
        raise CommitFailedError("The transaction was rolled back by the database.") from error


def _is_being_cancelled() -> bool:
    """Whether it is the writer's task that is cancelled, rather than something the unit waited for."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _commit_failed(error: BaseException | None) -> BaseException | None:
    """An error of its own for every caller: a shared one would collect the tracebacks of all."""
    if error is None:
        return None
    failed = CommitFailedError(f"The write was not committed: {error}")
    failed.__cause__ = error
    return failed
