"""Two servers never work on one database at the same time."""

import pytest

from storage.errors import DatabaseInUseError
from storage.server_lock import server_lock


async def test_a_second_server_is_refused_until_the_first_has_gone(database_url):
    async with server_lock(database_url):
        with pytest.raises(DatabaseInUseError, match="Another Responsa server"):
            async with server_lock(database_url):
                pass
    async with server_lock(database_url):
        pass


async def test_two_databases_have_two_locks(sqlite_url, tmp_path):
    async with server_lock(sqlite_url), server_lock(f"sqlite:///{tmp_path / 'other.db'}"):
        pass
