"""Writes to PostgreSQL: a transaction each, side by side (its server groups the commits).

As with SQLite, a unit of work once handed over is carried out, also when its caller is cancelled while
waiting.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from storage.errors import DatabaseClosedError

T = TypeVar("T")
logger = logging.getLogger(__name__)


class DirectWriter:
    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._running: set[asyncio.Task[Any]] = set()
        self._is_accepting = False

    async def open(self) -> None:
        self._is_accepting = True

    async def close(self) -> None:
        """Finishes what runs, then stops."""
        self._is_accepting = False
        await asyncio.gather(*self._running, return_exceptions=True)
        await self._engine.dispose()

    async def write(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        if not self._is_accepting:
            raise DatabaseClosedError
        task = asyncio.create_task(self._commit(work))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_log_failure)
            raise

    async def _commit(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        async with AsyncSession(self._engine, expire_on_commit=False) as session:
            result = await work(session)
            await session.commit()
            return result


def _log_failure(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        logger.error("a write failed after its caller had left", exc_info=error)
