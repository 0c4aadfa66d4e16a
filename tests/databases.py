"""Real databases for the tests: migrated by Alembic once per run, fresh for each test.

PostgreSQL is used where RESPONSA_TEST_POSTGRES_URL, or a server on this machine, can be reached as a role
that may create databases. Without one its tests are skipped; but a server that was asked for by name must be
there.
"""

import asyncio
import os
import shutil
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import URL, make_url

from storage.database import Database
from storage.migrate import upgrade
from storage.tables import Table

POSTGRES_VARIABLE = "RESPONSA_TEST_POSTGRES_URL"
DEFAULT_POSTGRES_URL = "postgresql+asyncpg://root@127.0.0.1:5432/test"
DISCONNECT_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EMPTY_TABLES = [f"DELETE FROM {table.name}" for table in reversed(Table.metadata.sorted_tables)]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    upgrade(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "responsa.db"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite+aiosqlite:///{path}"


@pytest.fixture(scope="session")
def postgres_server() -> URL:
    url = make_url(os.environ.get(POSTGRES_VARIABLE, DEFAULT_POSTGRES_URL))
    try:
        run_apart(_execute(url, "SELECT 1"))
    except Exception as error:
        if POSTGRES_VARIABLE in os.environ:
            raise
        pytest.skip(f"no PostgreSQL: {error}")
    return url


@pytest.fixture
def empty_postgres_url(postgres_server: URL) -> Iterator[str]:
    """A database of the test's own, not migrated, for tests that change the schema."""
    with _new_database(postgres_server) as url:
        yield url


@pytest.fixture(scope="module")
def modules_postgres_url(postgres_server: URL) -> Iterator[str]:
    """A database of the module's own, not migrated, for servers that stay."""
    with _new_database(postgres_server) as url:
        yield url


@pytest.fixture(scope="session")
def migrated_postgres_url(postgres_server: URL) -> Iterator[str]:
    with _new_database(postgres_server) as url:
        upgrade(url)
        yield url


@pytest.fixture
def postgres_url(migrated_postgres_url: str) -> str:
    # Emptied, not made anew: five times as fast. What an earlier test left connected could hold locks.
    run_apart(_execute(make_url(migrated_postgres_url), DISCONNECT_OTHERS, *EMPTY_TABLES))
    return migrated_postgres_url


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    async with opened(database_url) as database:
        yield database


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    await database.open()
    try:
        yield database
    finally:
        await database.close()


def run_apart(coroutine: Coroutine[Any, Any, None]) -> None:
    """Run to the end in a loop of its own, whatever loop the test has."""
    errors: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(coroutine)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]


@contextmanager
def _new_database(server: URL) -> Iterator[str]:
    name = f"responsa_test_{uuid4().hex}"
    run_apart(_execute(server, f"CREATE DATABASE {name}"))
    yield server.set(database=name).render_as_string(hide_password=False)
    run_apart(_execute(server, f"DROP DATABASE {name} WITH (FORCE)"))


async def _execute(url: URL, *statements: str) -> None:
    import asyncpg  # here, not above: an extra, without which only the PostgreSQL tests are skipped

    connection = await asyncpg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False))
    for statement in statements:
        await connection.execute(statement)
    await connection.close()
