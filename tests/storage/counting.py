"""What the engines really send, counted at their own hooks."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.ext.asyncio import AsyncSession


@contextmanager
def counted_commits() -> Iterator[list[None]]:
    """Grows by one with every commit of any engine; readers only ever roll back."""
    commits: list[None] = []

    def on_commit(_connection: Any) -> None:
        commits.append(None)

    event.listen(Engine, "commit", on_commit)
    try:
        yield commits
    finally:
        event.remove(Engine, "commit", on_commit)


@contextmanager
def recorded_statements() -> Iterator[list[str]]:
    statements: list[str] = []

    def on_execute(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", on_execute)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", on_execute)


@asynccontextmanager
async def counted_steps(session: AsyncSession) -> AsyncIterator[list[None]]:
    """Grows by one with each instruction of SQLite's own machine: what a query costs on any computer."""
    steps: list[None] = []
    connection = (await (await session.connection()).get_raw_connection()).driver_connection
    assert connection is not None
    await connection.set_progress_handler(lambda: steps.append(None), 1)
    try:
        yield steps
    finally:
        await connection.set_progress_handler(None, 1)
