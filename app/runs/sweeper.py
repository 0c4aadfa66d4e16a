"""Deletes for good what is older than the server keeps things, while it runs."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from app.runs.file_content import erase
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.expiry import OldResponse, list_old_responses
from storage.files import list_old_files
from storage.idempotency import delete_expired_keys
from storage.responses import ResponseRepository
from storage.vector_stores import empty_expired_stores

logger = logging.getLogger(__name__)

MAX_INTERVAL_S = 600.0
MIN_INTERVAL_S = 1.0
#: An upload that has taken so long was cut off by a crash.
MAX_UPLOAD_S = 24 * 60 * 60
#: Deletions at the same time: on SQLite they share a commit, on PostgreSQL they take a connection each.
BATCH_SIZE = 8


@asynccontextmanager
async def sweeping(database: Database, retention_s: float | None, *, is_alone: bool) -> AsyncIterator[None]:
    """Sweep again and again until this context is left. ``is_alone``: whether no other server uses the database."""
    sweeper = Sweeper(database, retention_s, alone_since=int(time.time()) if is_alone else None)
    task = asyncio.create_task(sweeper.run(), name="sweeper")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


class Sweeper:
    """``retention_s``: how long a response is kept, counted from its creation; ``None``: until it is deleted.

    alone_since: in unix seconds, if no other server works on the database. An upload that was begun before has nobody
    who could end it.
    """

    def __init__(self, database: Database, retention_s: float | None, alone_since: int | None = None) -> None:
        self._database = database
        self._retention_s = retention_s
        self._alone_since = alone_since or 0

    async def run(self) -> None:
        interval_s = min(max((self._retention_s or MAX_INTERVAL_S) / 10, MIN_INTERVAL_S), MAX_INTERVAL_S)
        while True:
            try:
                num_deleted = await self.sweep(time.time())
                if num_deleted:
                    logger.info("deleted %d responses that were too old", num_deleted)
            except Exception:
                logger.exception("what is too old could not be deleted; it is tried again in %.0f s", interval_s)
            await asyncio.sleep(interval_s)

    async def sweep(self, now: float) -> int:
        """Delete what is too old at this time, in unix seconds; return the number of responses."""
        await self._database.write(lambda session: delete_expired_keys(session, int(now)))
        await self._delete_files(int(now))
        await self._database.write(lambda session: empty_expired_stores(session, int(now)))
        if self._retention_s is None:
            return 0
        num_deleted = 0
        while old := await self._list_old(int(now - self._retention_s)):
            await asyncio.gather(*(self._delete(response, int(now)) for response in old))
            num_deleted += len(old)
        return num_deleted

    async def _delete_files(self, now: int) -> None:
        async with self._database.read() as session:
            old = await list_old_files(session, now, max(now - MAX_UPLOAD_S, self._alone_since))
        for file_id in old:
            await erase(self._database, file_id)

    async def _list_old(self, before: int) -> list[OldResponse]:
        async with self._database.read() as session:
            return await list_old_responses(session, before, BATCH_SIZE)

    async def _delete(self, old: OldResponse, now: int) -> None:
        """As its owner would: what later responses were made from stays for them. A transaction of its own."""
        with suppress(RowNotFoundError):  # its owner, or another server's sweeper, was faster
            await self._database.write(
                lambda session: ResponseRepository(session, old.owner_id).delete(old.response_id, now)
            )
