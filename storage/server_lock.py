"""One server at a time on one database: a second one would take the first one's runs for orphans of a crash.

The lock ends with its holder, however that ends: SQLite's is a lock of the operating system on a file beside the
database, PostgreSQL's an advisory lock of a connection that is kept for it.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from filelock import FileLock, Timeout
from sqlalchemy import text
from sqlalchemy.engine import URL

from storage.engines import writing_engine
from storage.errors import DatabaseInUseError
from storage.urls import is_sqlite, parse_url, sqlite_path

_POSTGRES_LOCK = 0x5265_7370_6F6E_7362


@asynccontextmanager
async def server_lock(url: str) -> AsyncIterator[None]:
    """Hold the database of this URL; raises ``DatabaseInUseError`` if another server has it."""
    parsed = parse_url(url)
    lock = _sqlite_lock(parsed) if is_sqlite(parsed) else _postgres_lock(parsed)
    async with lock:
        yield


@asynccontextmanager
async def _sqlite_lock(url: URL) -> AsyncIterator[None]:
    path = sqlite_path(url)
    lock = FileLock(path.with_name(f"{path.name}.lock"), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise DatabaseInUseError(str(path)) from None
    try:
        yield
    finally:
        lock.release()


@asynccontextmanager
async def _postgres_lock(url: URL) -> AsyncIterator[None]:
    engine = writing_engine(url)
    try:
        # Autocommit: an open transaction would hold back the database's housekeeping for as long as we live.
        async with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            taken = await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _POSTGRES_LOCK})
            if not taken:
                raise DatabaseInUseError(str(url.database))
            yield
    finally:
        await engine.dispose()
