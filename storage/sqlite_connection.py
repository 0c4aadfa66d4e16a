"""Connections to SQLite that cross to another thread only where SQLite may wait.

aiosqlite sends every step of a statement (make a cursor, execute, fetch, close) to the connection's thread
and back, a dozen crossings for one small write. Each costs the event loop more than the step itself, and when
the loop is busy each waits for the interpreter's lock again. So:

- Writing: statements touch a few pages and run here, in the loop's thread. What can wait for another process
  or for the disk to flush, BEGIN IMMEDIATE and COMMIT, goes to the thread.
- Reading: queries can be long and find the disk cold, so they go to the thread; all around them runs here.

NOTE: a cancelled caller leaves its query running in the thread. Until that is done, everything goes to the
thread and queues behind it: two threads inside one connection at once would crash the process.
"""

import sqlite3
from collections.abc import Callable
from typing import Any, ClassVar

import aiosqlite

# The connection's own methods that never wait: with WAL, a rollback only forgets.
_QUICK = {"cursor", "rollback"}


class SqliteConnection(aiosqlite.Connection):
    #: How a transaction begins.
    BEGIN: ClassVar[str]

    def __init__(self, path: str, **options: Any) -> None:
        super().__init__(lambda: sqlite3.connect(path, **options), iter_chunk_size=64)
        self._thread.daemon = True  # as SQLAlchemy does: a forgotten connection must not keep the process
        self._num_sent = 0  # counted by the loop's thread alone
        self._num_done = 0  # counted by the connection's thread alone

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The one door of aiosqlite to its thread; its cursors use it as well."""
        is_busy = self._num_sent != self._num_done
        if self._connection is not None and not is_busy and not self._can_wait(fn, args):
            return fn(*args, **kwargs)
        self._num_sent += 1
        return await super()._execute(self._run_in_thread, fn, *args, **kwargs)  # type: ignore[no-untyped-call]

    def _run_in_thread(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return fn(*args, **kwargs)
        finally:
            self._num_done += 1

    def _can_wait(self, fn: Callable[..., Any], arguments: tuple[Any, ...]) -> bool:
        if isinstance(getattr(fn, "__self__", None), sqlite3.Connection):
            return fn.__name__ not in _QUICK
        return self._can_query_wait(fn.__name__, arguments)

    def _can_query_wait(self, step: str, arguments: tuple[Any, ...]) -> bool:
        raise NotImplementedError


class WriterConnection(SqliteConnection):
    BEGIN = "BEGIN IMMEDIATE"

    def _can_query_wait(self, step: str, arguments: tuple[Any, ...]) -> bool:
        return step == "execute" and arguments[0].startswith((self.BEGIN, "PRAGMA"))


class ReaderConnection(SqliteConnection):
    BEGIN = "BEGIN"

    def _can_query_wait(self, step: str, arguments: tuple[Any, ...]) -> bool:
        return step.startswith(("execute", "fetch")) and arguments[:1] != (self.BEGIN,)
