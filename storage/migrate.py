"""Brings a database to the schema of this version, from inside the program or a wheel.

Safe when several servers start at once: the migration holds a lock (SQLite: the write lock of BEGIN
IMMEDIATE; PostgreSQL: an advisory lock) from before it looks at the revision until its commit, so the second
one finds nothing left to do. All steps are one transaction: a migration that fails leaves the database as it
was.

The functions are synchronous and start an event loop of their own, to use the same drivers as the server
does; in a running loop call them through `asyncio.to_thread`.
"""

import asyncio
from collections.abc import Callable
from importlib.resources import files
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, text

from storage.engines import migrating_engine
from storage.errors import StorageError, UnknownRevisionError, refusals_told
from storage.urls import is_sqlite, parse_url, sqlite_path

T = TypeVar("T")

_POSTGRES_LOCK = 0x5265_7370_6F6E_7361  # "Responsa"; any number that no other program uses


def upgrade(url: str) -> None:
    parsed = parse_url(url)
    if is_sqlite(parsed):
        sqlite_path(parsed).parent.mkdir(parents=True, exist_ok=True)
    with refusals_told():
        asyncio.run(_in_transaction(parsed, _upgrade))


def current(url: str) -> str | None:
    """The database's revision; None when it has never been migrated or isn't there yet."""
    parsed = parse_url(url)
    if is_sqlite(parsed) and not sqlite_path(parsed).exists():
        return None
    with refusals_told():
        return asyncio.run(_in_transaction(parsed, _revision))


def head() -> str:
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    assert revision is not None, "the package holds at least one migration"
    return revision


async def _in_transaction(url: URL, work: Callable[[Connection], T]) -> T:
    engine = migrating_engine(url)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(work)
    finally:
        await engine.dispose()


def _upgrade(connection: Connection) -> None:
    is_postgres = connection.dialect.name == "postgresql"
    if is_postgres:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _POSTGRES_LOCK})
    config = _config()
    _check_known(config, _revision(connection))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if not is_postgres:
        _check_references(connection)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _config() -> Config:
    config = Config()
    # A percent sign would be read as the start of an interpolation.
    config.set_main_option("script_location", str(files("migrations")).replace("%", "%%"))
    return config


def _check_known(config: Config, revision: str | None) -> None:
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise UnknownRevisionError(revision, head())


def _check_references(connection: Connection) -> None:
    """Foreign keys are off while SQLite migrates (see `engines`), so look once that none was broken."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StorageError(f"The migration would leave a reference to nothing in table {broken[0]}.")
