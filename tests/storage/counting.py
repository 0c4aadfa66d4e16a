"""What the engines really send, counted at their own hooks."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event


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
