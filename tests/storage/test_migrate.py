import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from storage import migrate
from storage.engines import migrating_engine
from storage.errors import DatabaseUrlError, UnknownRevisionError
from storage.tables import Table
from storage.urls import parse_url
from tests.databases import run_apart

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new folder' / 'of 100%' / 'responsa.db'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


async def run_sync(url: str, work) -> object:
    engine = migrating_engine(parse_url(url))
    async with engine.begin() as connection:
        result = await connection.run_sync(work)
    await engine.dispose()
    return result


def test_upgrade_brings_an_empty_database_to_the_head(empty_url: str) -> None:
    assert migrate.current(empty_url) is None
    migrate.upgrade(empty_url)
    assert migrate.current(empty_url) == migrate.head()


def test_looking_at_a_missing_file_does_not_make_one(tmp_path: Path) -> None:
    assert migrate.current(f"sqlite:///{tmp_path / 'missing.db'}") is None
    assert list(tmp_path.iterdir()) == []


def test_upgrade_of_a_database_at_the_head_changes_nothing(database_url: str) -> None:
    migrate.upgrade(database_url)
    assert migrate.current(database_url) == migrate.head()


async def test_the_migrated_schema_is_the_tables(database_url: str) -> None:
    def compare(connection: Connection) -> list[object]:
        return compare_metadata(MigrationContext.configure(connection), Table.metadata)

    assert await run_sync(database_url, compare) == []


async def test_the_migrated_checks_are_the_tables_checks(database_url: str) -> None:
    """Alembic does not compare CHECK constraints."""

    def names(connection: Connection) -> set[str]:
        schema = text("SELECT sql FROM sqlite_master WHERE type = 'table'")
        if connection.dialect.name == "postgresql":
            schema = text("SELECT conname FROM pg_constraint WHERE contype = 'c'")
        found = " ".join(connection.scalars(schema).all())
        return {name for name in declared if name in found}

    declared = {
        str(constraint.name)
        for table in Table.metadata.tables.values()
        for constraint in table.constraints
        if str(constraint.name).startswith("ck_")
    }
    assert len(declared) == 3
    assert await run_sync(database_url, names) == declared


def test_servers_that_start_at_once_migrate_once(empty_url: str) -> None:
    with ThreadPoolExecutor(4) as servers:
        for upgraded in [servers.submit(migrate.upgrade, empty_url) for _ in range(4)]:
            upgraded.result()
    assert migrate.current(empty_url) == migrate.head()


def test_processes_that_start_at_once_migrate_once(empty_url: str) -> None:
    program = "import sys; from storage.migrate import upgrade; upgrade(sys.argv[1])"
    servers = [subprocess.Popen([sys.executable, "-c", program, empty_url], cwd=ROOT) for _ in range(2)]
    assert [server.wait() for server in servers] == [0, 0]
    assert migrate.current(empty_url) == migrate.head()


def test_a_database_of_a_newer_version_is_refused_clearly(database_url: str) -> None:
    def pretend(connection: Connection) -> None:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    run_apart(run_sync(database_url, pretend))
    with pytest.raises(UnknownRevisionError, match=r"at revision '9999'.*written by a newer version"):
        migrate.upgrade(database_url)
    assert migrate.current(database_url) == "9999"


def test_memory_is_refused() -> None:
    with pytest.raises(DatabaseUrlError):
        migrate.upgrade("sqlite://")


async def test_upgrade_works_beside_a_running_loop(empty_url: str) -> None:
    await asyncio.to_thread(migrate.upgrade, empty_url)
    assert await asyncio.to_thread(migrate.current, empty_url) == migrate.head()


def alembic(url: str, *arguments: str) -> str:
    command = [sys.executable, "-m", "alembic", *arguments]
    environment = os.environ | {"RESPONSA_DATABASE_URL": url}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    ).stdout


def test_developers_migrate_up_and_down_from_the_command_line(database_url: str) -> None:
    alembic(database_url, "downgrade", "base")
    assert migrate.current(database_url) is None
    alembic(database_url, "upgrade", "head")
    assert migrate.current(database_url) == migrate.head()
    alembic(database_url, "check")


def test_the_sql_can_be_read_before_it_is_run(tmp_path: Path) -> None:
    assert "CREATE TABLE responses" in alembic(f"sqlite:///{tmp_path / 'x.db'}", "upgrade", "head", "--sql")
