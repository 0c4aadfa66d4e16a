"""SQLite has one server at a time; PostgreSQL several, of one version."""

import asyncio

import pytest
from sqlalchemy import text

from storage import migrate
from storage.engines import migrating_engine
from storage.errors import DatabaseInUseError, DatabaseOutdatedError
from storage.server_lock import is_exclusive, server_lock
from storage.urls import parse_url
from tests.waiting import LIMIT_S


async def set_revision(url, revision):
    engine = migrating_engine(parse_url(url))
    async with engine.begin() as connection:
        await connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
    await engine.dispose()


async def test_a_second_server_on_sqlite_is_refused_until_the_first_has_gone(sqlite_url):
    assert is_exclusive(sqlite_url)
    async with server_lock(sqlite_url):
        with pytest.raises(DatabaseInUseError, match="Another Responsa server"):
            async with server_lock(sqlite_url):
                pass
    async with server_lock(sqlite_url):
        pass


async def test_two_databases_have_two_locks(sqlite_url, tmp_path):
    async with server_lock(sqlite_url), server_lock(f"sqlite:///{tmp_path / 'other.db'}"):
        pass


async def test_several_servers_share_a_postgres_database(empty_postgres_url):
    assert not is_exclusive(empty_postgres_url)

    async def hold(entered):
        async with server_lock(empty_postgres_url):
            entered.set()
            await everybody.wait()

    everybody = asyncio.Event()
    entered = [asyncio.Event() for _ in range(3)]
    servers = [asyncio.create_task(hold(event)) for event in entered]
    await asyncio.wait_for(asyncio.gather(*(event.wait() for event in entered)), LIMIT_S)
    everybody.set()
    await asyncio.gather(*servers)
    assert await asyncio.to_thread(migrate.current, empty_postgres_url) == migrate.head()


async def test_tables_are_not_migrated_under_servers_of_another_version(empty_postgres_url):
    async with server_lock(empty_postgres_url):
        await set_revision(empty_postgres_url, "0001")
        with pytest.raises(DatabaseOutdatedError, match="Stop them all"):
            async with server_lock(empty_postgres_url):
                pass
        assert await asyncio.to_thread(migrate.current, empty_postgres_url) == "0001"
        await set_revision(empty_postgres_url, migrate.head())
    async with server_lock(empty_postgres_url):
        pass
