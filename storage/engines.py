"""The engines: one that writes, one that reads, one that migrates, for each kind of database.

SQLite has one writer at a time and readers that never wait for it (WAL), so the writing engine has one
connection and starts every transaction with BEGIN IMMEDIATE. A deferred BEGIN that reads first and writes
later fails at once with SQLITE_BUSY_SNAPSHOT when another process wrote in between, and no busy_timeout helps
against that.

PostgreSQL readers run REPEATABLE READ, READ ONLY: all statements of one read see the same moment, as in
SQLite.
"""

import sqlite3
import time
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import URL, Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import json_text
from storage.errors import DatabaseUrlError
from storage.sqlite_connection import ReaderConnection, SqliteConnection, WriterConnection
from storage.urls import is_sqlite

BUSY_TIMEOUT_MS = 5_000
MIGRATION_BUSY_TIMEOUT_MS = 120_000  # a second server that starts waits for the first one's migration
SQLITE_READERS, SQLITE_EXTRA_READERS = 4, 12
# NOTE: a plan that was cached while the tables were empty scans them as a whole, for ever after: the walk of a chain
# would cost the square of its length until the first ANALYZE. Planning anew costs a fraction of a millisecond.
_POSTGRES_SETTINGS = {"application_name": "responsa", "plan_cache_mode": "force_custom_plan"}
POSTGRES_CONNECTIONS, POSTGRES_EXTRA_CONNECTIONS = 8, 8

# Deleting really deletes: SQLite overwrites what it frees instead of leaving it in unused pages.
_WRITER_PRAGMAS = ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
_READER_PRAGMAS = ("synchronous=FULL", "foreign_keys=ON", "query_only=ON")
# NOTE: a batch migration drops the table it rebuilds; with foreign keys on, the drop would cascade.
_MIGRATION_PRAGMAS = ("synchronous=FULL", "foreign_keys=OFF")


def writing_engine(url: URL) -> AsyncEngine:
    if is_sqlite(url):
        return _sqlite_engine(url, WriterConnection, _WRITER_PRAGMAS, pool_size=1, max_overflow=0)
    return _postgres_engine(url, {"isolation_level": "READ COMMITTED"})


def reading_engine(url: URL) -> AsyncEngine:
    if is_sqlite(url):
        pool = {"pool_size": SQLITE_READERS, "max_overflow": SQLITE_EXTRA_READERS}
        return _sqlite_engine(url, ReaderConnection, _READER_PRAGMAS, **pool)
    return _postgres_engine(url, {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True})


def migrating_engine(url: URL) -> AsyncEngine:
    if is_sqlite(url):
        pragmas = (f"busy_timeout={MIGRATION_BUSY_TIMEOUT_MS}", *_MIGRATION_PRAGMAS)
        return _sqlite_engine(url, WriterConnection, pragmas, pool_size=1, max_overflow=0)
    return _postgres_engine(url, {})


def _sqlite_engine(url: URL, kind: type[SqliteConnection], pragmas: tuple[str, ...], **pool: int) -> AsyncEngine:
    connect_args = {
        "async_creator_fn": kind,
        "check_same_thread": False,
        "isolation_level": None,  # the driver starts no transactions of its own, our BEGIN below does
        "timeout": BUSY_TIMEOUT_MS / 1000,
    }
    engine = _engine(url, connect_args=connect_args, **pool)
    event.listen(engine.sync_engine, "connect", _set_pragmas(pragmas))
    event.listen(engine.sync_engine, "begin", _begin_with(kind.BEGIN))
    return engine


def _postgres_engine(url: URL, execution_options: dict[str, Any]) -> AsyncEngine:
    return _engine(
        url,
        connect_args={"server_settings": _POSTGRES_SETTINGS},
        execution_options=execution_options,
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=POSTGRES_EXTRA_CONNECTIONS,
        pool_pre_ping=True,
    )


def _engine(url: URL, **options: Any) -> AsyncEngine:
    try:
        return create_async_engine(
            url,
            json_serializer=json_text.encode,
            json_deserializer=json_text.decode,
            hide_parameters=True,  # errors end up in logs, and parameters are people's conversations
            **options,
        )
    except ModuleNotFoundError as error:
        raise DatabaseUrlError(
            f"{url.get_backend_name()} needs the package {error.name!r}; install responsa[postgres]."
        ) from error


def _set_pragmas(pragmas: tuple[str, ...]) -> Callable[[Any, Any], None]:
    def on_connect(dbapi_connection: Any, _record: Any) -> None:
        cursor = dbapi_connection.cursor()
        _turn_on_wal(cursor)
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return on_connect


def _turn_on_wal(cursor: Any) -> None:
    """NOTE: of two processes that do this to a new file at once, each holds what the other waits for.

    SQLite fails one of them without regard to busy_timeout; asked again, it finds the work done.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_with(statement: str) -> Callable[[Connection], None]:
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return on_begin
