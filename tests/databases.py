"""Real databases for the tests: migrated by Alembic once per run, copied for each test.

PostgreSQL is used where RESPONSA_TEST_POSTGRES_URL, or a server on this machine, can be reached as a role
that may create databases. Without one its tests are skipped; but a server that was asked for by name must be
there.
"""

import asyncio
import os
import shutil
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import URL, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from storage.database import Database
from storage.migrate import upgrade

POSTGRES_VARIABLE = "RESPONSA_TEST_POSTGRES_URL"
DEFAULT_POSTGRES_URL = "postgresql+asyncpg://root@127.0.0.1:5432/test"


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
    except (OSError, TimeoutError) as error:
        if POSTGRES_VARIABLE in os.environ:
            raise
        pytest.skip(f"no PostgreSQL server: {error}")
    return url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: URL) -> Iterator[URL]:
    with_template = _create_database(postgres_server)
    upgrade(_text(with_template))
    yield with_template
    _drop_database(postgres_server, with_template)


@pytest.fixture
def postgres_url(postgres_server: URL, postgres_template: URL) -> Iterator[str]:
    copy = _create_database(postgres_server, template=postgres_template)
    yield _text(copy)
    _drop_database(postgres_server, copy)


@pytest.fixture
def empty_postgres_url(postgres_server: URL) -> Iterator[str]:
    empty = _create_database(postgres_server)
    yield _text(empty)
    _drop_database(postgres_server, empty)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url)
    await opened.open()
    yield opened
    await opened.close()


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


def _create_database(server: URL, template: URL | None = None) -> URL:
    name = f"responsa_test_{uuid4().hex}"
    copied_from = f" TEMPLATE {template.database}" if template else ""
    run_apart(_execute(server, f"CREATE DATABASE {name}{copied_from}"))
    return server.set(database=name)


def _drop_database(server: URL, url: URL) -> None:
    run_apart(_execute(server, f"DROP DATABASE {url.database} WITH (FORCE)"))


async def _execute(url: URL, statement: str) -> None:
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    async with engine.connect() as connection:
        await connection.execute(text(statement))
    await engine.dispose()


def _text(url: URL) -> str:
    return url.render_as_string(hide_password=False)
