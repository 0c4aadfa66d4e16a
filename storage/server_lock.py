"""Who may work on a database, at which schema: one server on SQLite, several on PostgreSQL.

SQLite's one server holds a lock of the operating system on a file beside the database. PostgreSQL's servers share
an advisory lock, each by a connection that is kept for it; whoever changes the schema must have the lock alone, so
that a newer server never changes the tables under older ones. Either lock ends with its holder, however that ends.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from filelock import FileLock, Timeout
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engines import writing_engine
from storage.errors import DatabaseInUseError, DatabaseOutdatedError, refusals_told
from storage.migrate import current, head, upgrade
from storage.urls import is_sqlite, parse_url, sqlite_path

_POSTGRES_LOCK = 0x5265_7370_6F6E_7362


@asynccontextmanager
async def server_lock(url: str) -> AsyncIterator[None]:
    """Bring the database of this URL to the newest schema, and hold it for this server.

    Raises ``DatabaseInUseError`` if another server has it for itself, ``DatabaseOutdatedError`` if others work on it
    at an older schema, and ``DatabaseRefusedError`` if it can't be opened.
    """
    parsed = parse_url(url)
    lock = _sqlite_lock(url, parsed) if is_sqlite(parsed) else _postgres_lock(url, parsed)
    async with AsyncExitStack() as stack:
        with refusals_told():
            await stack.enter_async_context(lock)
        yield


def is_exclusive(url: str) -> bool:
    """Whether who holds this database is the only one."""
    return is_sqlite(parse_url(url))


@asynccontextmanager
async def _sqlite_lock(url: str, parsed: URL) -> AsyncIterator[None]:
    path = sqlite_path(parsed)
    lock = FileLock(path.with_name(f"{path.name}.lock"), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise DatabaseInUseError(str(path)) from None
    try:
        await asyncio.to_thread(upgrade, url)
        yield
    finally:
        lock.release()


@asynccontextmanager
async def _postgres_lock(url: str, parsed: URL) -> AsyncIterator[None]:
    engine = writing_engine(parsed)
    try:
        # Autocommit: an open transaction would hold back the database's housekeeping for as long as we live.
        async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            is_alone = await _call(connection, "pg_try_advisory_lock")
            if is_alone:
                await asyncio.to_thread(upgrade, url)
            # Waits for one that migrates at this moment.
            await _call(connection, "pg_advisory_lock_shared")
            if is_alone:
                await _call(connection, "pg_advisory_unlock")
            elif await asyncio.to_thread(current, url) != head():
                raise DatabaseOutdatedError(str(parsed.database))
            yield
    finally:
        await engine.dispose()


async def _call(connection: AsyncConnection, function: str) -> bool:
    return bool(await connection.scalar(text(f"SELECT {function}(:key)"), {"key": _POSTGRES_LOCK}))
