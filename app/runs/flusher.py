"""One run's way into the store: segments of its events while it lives, then its end."""

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from typing import Any, cast

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from app.protocol.events import Event
from app.runs.rows import store_end
from app.runs.run_log import RunLog
from storage.conversations import ConversationRepository
from storage.database import Database
from storage.errors import CommitFailedError, EventGapError, RowNotFoundError
from storage.events import EventRepository

logger = logging.getLogger(__name__)

FLUSH_INTERVAL_S = 0.05
#: How long a database that can't be written is left alone before the next segment.
FLUSH_RETRY_DELAY_S = 1.0
#: Waits between the attempts to commit a run's end while the database can't be written.
END_RETRY_DELAYS_S = (0.1, 0.5, 2.0, 5.0)


class Flusher:
    """Carries one run's events to the store, in order, one segment at a time."""

    def __init__(self, log: RunLog, database: Database, num_flushed: int) -> None:
        self._log = log
        self._database = database
        self._num_flushed = num_flushed
        self._lock = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._is_refused = False

    def schedule(self) -> None:
        if not self._is_refused and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._flush_soon(), name=f"flush {self._log.response_id}")

    async def _flush_soon(self) -> None:
        """Go on until all is stored: what comes while a segment is written may be the last for long."""
        delay_s = FLUSH_INTERVAL_S
        while self._num_flushed < len(self._log.events):
            await asyncio.sleep(delay_s)
            try:
                await self._flush()
                delay_s = FLUSH_INTERVAL_S
            except (EventGapError, RowNotFoundError) as error:
                # Another server has taken this one for dead, or deleted the response: nothing more can be stored.
                logger.warning("events of %s are not stored any more: %s", self._log.response_id, error)
                self._is_refused = True
                return
            except Exception:
                # What was not written is written with the next segment, at the latest with the end.
                logger.exception("events of %s could not be stored yet", self._log.response_id)
                delay_s = FLUSH_RETRY_DELAY_S

    async def _flush(self) -> None:
        async with self._lock:
            segment = self._log.events[self._num_flushed :]
            try:
                await self._database.write(partial(self._append, segment=segment))
                self._num_flushed += len(segment)
            except EventGapError:
                if not await self._skip_stored(segment):
                    raise

    async def commit_end(self, events: Sequence[Event]) -> None:
        async with self._lock:
            if self._task is not None:  # it sleeps or waits for the lock: its segment goes with the end
                self._task.cancel()
            for delay_s in END_RETRY_DELAYS_S:
                try:
                    await self._store_end(events)
                    return
                except (OSError, DBAPIError, CommitFailedError) as error:
                    logger.warning("retrying to store the end of %s: %s", self._log.response_id, error)
                    await asyncio.sleep(delay_s)
            await self._store_end(events)

    async def _store_end(self, events: Sequence[Event]) -> None:
        while segment := [*self._log.events, *events][self._num_flushed :]:
            try:
                await self._database.write(partial(self._finish, segment=segment))
                return
            except EventGapError:
                if not await self._skip_stored(segment):
                    raise

    async def _skip_stored(self, segment: Sequence[Event]) -> bool:
        """Count what an earlier attempt has committed, if its connection broke before it could tell us.

        ``False``: it is not ours that is stored.
        """
        async with self._database.read() as session:
            stored = await EventRepository(session).read_after(self._log.response_id, self._num_flushed - 1)
        if not stored or stored != segment[: len(stored)]:
            return False
        self._num_flushed += len(stored)
        return True

    async def _append(self, session: AsyncSession, segment: Sequence[Event]) -> None:
        await EventRepository(session).append(self._log.response_id, cast(Any, segment))

    async def _finish(self, session: AsyncSession, segment: Sequence[Event]) -> None:
        # Before the response, as everywhere: two who lock both, each in an order of its own, wait for one another.
        if conversation := self._log.response.get("conversation"):
            await ConversationRepository(session, self._log.owner_id).hold(conversation["id"])
        await self._append(session, segment)
        await store_end(session, self._log.owner_id, self._log.response, self._log.tokens)
