import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import main as alembic_main
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from storage import migrate
from storage.engines import migrating_engine
from storage.errors import DatabaseUrlError, UnknownRevisionError
from storage.full_text import is_in_metadata
from storage.tables import Table
from storage.tokens import TokenChain, TokenRepository
from storage.urls import parse_url
from tests.databases import opened, run_apart
from tests.storage.owner import Owner

ROOT = Path(__file__).parents[2]


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new folder' / 'of 100%' / 'responsa.db'}"
    url: str = request.getfixturevalue("empty_postgres_url")
    return url


@pytest.fixture
def migrated_url(empty_url: str) -> str:
    migrate.upgrade(empty_url)
    return empty_url


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


def test_upgrade_of_a_database_at_the_head_changes_nothing(migrated_url: str) -> None:
    migrate.upgrade(migrated_url)
    assert migrate.current(migrated_url) == migrate.head()


async def test_the_migrated_schema_is_the_tables(migrated_url: str) -> None:
    def compare(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"include_name": is_in_metadata})
        return compare_metadata(context, Table.metadata)

    assert await run_sync(migrated_url, compare) == []


async def test_the_migrated_checks_are_the_tables_checks(migrated_url: str) -> None:
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
    assert len(declared) == 4
    assert await run_sync(migrated_url, names) == declared


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


def test_a_file_that_is_being_created_by_another_is_waited_for(tmp_path: Path) -> None:
    """A writer in a file that is not in WAL mode yet: SQLite refuses to wait for it by itself."""
    path = tmp_path / "responsa.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("CREATE TABLE other (x)")
    other.execute("BEGIN IMMEDIATE")
    with ThreadPoolExecutor(1) as server:
        upgraded = server.submit(migrate.upgrade, f"sqlite:///{path}")
        time.sleep(0.1)
        assert not upgraded.done()
        other.execute("COMMIT")
        upgraded.result()
    other.close()
    assert migrate.current(f"sqlite:///{path}") == migrate.head()


def test_a_database_of_a_newer_version_is_refused_clearly(migrated_url: str) -> None:
    def pretend(connection: Connection) -> None:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    run_apart(run_sync(migrated_url, pretend))
    with pytest.raises(UnknownRevisionError, match=r"at revision '9999'.*written by a newer version"):
        migrate.upgrade(migrated_url)
    assert migrate.current(migrated_url) == "9999"


def test_memory_is_refused() -> None:
    with pytest.raises(DatabaseUrlError):
        migrate.upgrade("sqlite://")


async def test_upgrade_works_beside_a_running_loop(empty_url: str) -> None:
    await asyncio.to_thread(migrate.upgrade, empty_url)
    assert await asyncio.to_thread(migrate.current, empty_url) == migrate.head()


@pytest.fixture
def alembic(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """The command line of a developer."""

    def run(url: str, *arguments: str) -> None:
        monkeypatch.setenv("RESPONSA_DATABASE_URL", url)
        alembic_main(argv=["--config", str(ROOT / "alembic.ini"), *arguments])

    return run


def test_developers_migrate_up_and_down(migrated_url: str, alembic: Callable[..., None]) -> None:
    alembic(migrated_url, "downgrade", "base")
    assert migrate.current(migrated_url) is None
    alembic(migrated_url, "upgrade", "head")
    assert migrate.current(migrated_url) == migrate.head()
    alembic(migrated_url, "check")


async def test_what_was_stored_before_the_tokens_is_kept_and_can_be_continued(
    migrated_url: str, alembic: Callable[..., None]
) -> None:
    async with opened(migrated_url) as database:
        await Owner(database, "alice").add_chain(["one", "two"])
    await asyncio.to_thread(alembic, migrated_url, "downgrade", "0001")
    await asyncio.to_thread(migrate.upgrade, migrated_url)
    async with opened(migrated_url) as database:
        alice = Owner(database, "alice")
        await alice.add("three", "two")
        assert len(await alice.history_ids("three")) == 6
        async with database.read() as session:
            assert await TokenRepository(session, "alice").get_chain("three") == TokenChain()


def test_the_sql_can_be_read_before_it_is_run(
    tmp_path: Path, alembic: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    alembic(f"sqlite:///{tmp_path / 'x.db'}", "upgrade", "head", "--sql")
    assert "CREATE TABLE responses" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
