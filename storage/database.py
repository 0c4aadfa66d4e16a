"""The database, and the only place that begins and ends transactions.

`read()` is one consistent snapshot that never commits. `write(work)` is one transaction, and returns only
when what `work` did would survive a power cut. Keep `work` to statements: on SQLite all writes of the process
queue behind it, so it must not wait for anything but the database.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.direct_writer import DirectWriter
from storage.engines import reading_engine, writing_engine
from storage.errors import DatabaseClosedError
from storage.group_writer import GroupWriter
from storage.tables import ResponseRow
from storage.urls import is_sqlite, parse_url

T = TypeVar("T")


class Database:
    def __init__(self, url: str) -> None:
        parsed = parse_url(url)
        self._reader = reading_engine(parsed)
        writer = GroupWriter if is_sqlite(parsed) else DirectWriter
        self._writer = writer(writing_engine(parsed))
        self._is_open = False

    async def open(self) -> None:
        await self._writer.open()
        self._is_open = True

    async def close(self) -> None:
        """Finishes the writes that were handed over, then lets go of every connection."""
        self._is_open = False
        await self._writer.close()
        await self._reader.dispose()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        if not self._is_open:
            raise DatabaseClosedError
        async with AsyncSession(self._reader) as session:
            yield session

    async def write(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T:
        return await self._writer.write(work)

    async def check(self) -> None:
        """Raises if the database can't be read: gone, locked up, or never migrated."""
        async with self.read() as session:
            await session.execute(select(ResponseRow.response_id).limit(1))
