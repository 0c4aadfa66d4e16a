import sys

import pytest

from storage.database import Database
from storage.errors import DatabaseUrlError
from storage.urls import parse_url


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("sqlite:///data/x.db", "sqlite+aiosqlite:///data/x.db"),
        ("sqlite+aiosqlite:////abs/x.db", "sqlite+aiosqlite:////abs/x.db"),
        ("postgres://u:p%40ss@db/x", "postgresql+asyncpg://u:p%40ss@db/x"),
        ("postgresql://db/x?sslmode=require", "postgresql+asyncpg://db/x?ssl=require"),
        ("postgresql+asyncpg://db/x", "postgresql+asyncpg://db/x"),
    ],
)
def test_common_ways_to_write_a_url(given: str, meant: str) -> None:
    assert parse_url(given).render_as_string(hide_password=False) == meant


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite+aiosqlite:///:memory:",
        "sqlite:///file::memory:?cache=shared&uri=true",
        "sqlite:///file:x?mode=memory&uri=true",
        "sqlite:///x.db?mode=memory",
    ],
)
def test_memory_is_refused(url: str) -> None:
    with pytest.raises(DatabaseUrlError, match="memory would lose all state"):
        Database(url)


@pytest.mark.parametrize("url", ["mysql://db/x", "postgresql+psycopg2://db/x", "sqlite+pysqlite:///x.db"])
def test_other_databases_are_refused_by_name(url: str) -> None:
    with pytest.raises(DatabaseUrlError, match=url.partition(":")[0].replace("+", r"\+")):
        Database(url)


def test_an_option_that_the_driver_does_not_know_is_named() -> None:
    url = "postgresql://u:hunter2@db/x?sslmode=require&channel_binding=require&application_name=app&timeout=5"
    with pytest.raises(DatabaseUrlError, match=r"application_name, channel_binding\. Leave them out") as refusal:
        Database(url)
    assert "hunter2" not in str(refusal.value)


def test_an_unreadable_url_is_refused_without_repeating_its_secrets() -> None:
    with pytest.raises(DatabaseUrlError) as refusal:
        Database("postgresql:/user:hunter2@db/x")
    assert "hunter2" not in str(refusal.value)


def test_a_missing_driver_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(DatabaseUrlError, match=r"needs the package 'asyncpg'; install responsa\[postgres\]"):
        Database("postgresql://db/x")
