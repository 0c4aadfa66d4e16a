"""One place that says which database URLs work, and what the common ways to write them mean."""

from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import DatabaseUrlError

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
#: What may stand behind the question mark: the driver's arguments, and what SQLAlchemy takes for itself.
_ASYNCPG_OPTIONS = {
    *(
        "ssl",
        "host",
        "port",
        "passfile",
        "timeout",
        "command_timeout",
        "target_session_attrs",
        "krbsrvname",
        "gsslib",
    ),
    *("gsslib", "statement_cache_size", "max_cached_statement_lifetime", "max_cacheable_statement_size"),
    *("prepared_statement_cache_size", "prepared_statement_name_func", "async_fallback"),
}


def parse_url(text: str) -> URL:
    try:
        url = make_url(text)
    except ArgumentError:
        # NOTE: never repeat the text here: it may hold a password.
        raise DatabaseUrlError("The database URL can't be read; expected e.g. sqlite:///data/responsa.db") from None
    driver = _DRIVERS.get(url.drivername)
    if driver is None:
        raise DatabaseUrlError(f"No support for {url.drivername!r} databases; use sqlite or postgresql.")
    url = url.set(drivername=driver)
    return _check_file(url) if is_sqlite(url) else _translate_ssl(url)


def is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def sqlite_path(url: URL) -> Path:
    assert url.database is not None, "parse_url refuses SQLite URLs without a file"
    return Path(url.database)


def _check_file(url: URL) -> URL:
    name = url.database or ""
    if name in {"", ":memory:"} or name.startswith("file:") or url.query.get("mode") == "memory":
        raise DatabaseUrlError("SQLite needs a file, as in sqlite:///data/responsa.db: memory would lose all state.")
    return url


def _translate_ssl(url: URL) -> URL:
    """Hosted databases hand out URLs with libpq's `sslmode`; asyncpg calls the same setting `ssl`."""
    mode = url.query.get("sslmode")
    if mode is not None:
        url = url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})
    if unknown := sorted(set(url.query) - _ASYNCPG_OPTIONS):
        raise DatabaseUrlError(
            f"The database URL has options that the driver, asyncpg, does not know: {', '.join(unknown)}. "
            "Leave them out."
        )
    return url
