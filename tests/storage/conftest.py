import pytest

from storage.database import Database
from tests.storage.owner import Owner


@pytest.fixture
def alice(database: Database) -> Owner:
    return Owner(database, "alice")


@pytest.fixture
def bob(database: Database) -> Owner:
    return Owner(database, "bob")
