"""The log of all runs: in memory while they live, in the store for good.

Events reach readers at once and the store within ``FLUSH_INTERVAL_S``, as one segment per run and flush, so a
token costs no transaction of its own. The end is stricter: the terminal event, whatever was not flushed yet, the
final row and the output items are committed in one transaction *before* any reader sees the terminal event. So a
response whose end a client saw is never lost; a crash in mid-run can lose the last ``FLUSH_INTERVAL_S`` of text.
"""

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from app.protocol.events import Event
from app.protocol.response import Response
from app.responses.fold import apply
from app.responses.status import statuses_before
from app.runs.run_log import RunLog
from storage.database import Database
from storage.errors import CommitFailedError
from storage.events import EventRepository
from storage.responses import NewResponse, ResponseRepository

logger = logging.getLogger(__name__)

FLUSH_INTERVAL_S = 0.05
#: Waits between the attempts to commit a run's end while the database can't be written.
END_RETRY_DELAYS_S = (0.1, 0.5, 2.0, 5.0)


class EventLog:
    """Writes what runs do, and finds the runs that are alive in this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._live: dict[str, RunLog] = {}
        self._flushers: dict[str, _Flusher] = {}

    def find_live(self, response_id: str, owner_id: str) -> RunLog | None:
        log = self._live.get(response_id)
        return log if log is not None and log.owner_id == owner_id else None

    async def begin(self, log: RunLog, events: Sequence[Event], input_items: Sequence[dict[str, Any]]) -> None:
        """Make the response known: its row, its input and its first events, in one transaction.

        Raises ``storage.errors.PreviousResponseMissingError`` if the response it continues is gone by now.
        """
        if log.is_stored:
            new = new_row(log.response)

            async def insert(session: AsyncSession) -> None:
                await ResponseRepository(session, log.owner_id).insert(new, input_items)
                await EventRepository(session).append(log.response_id, cast(Any, events))

            await self._database.write(insert)
            self._flushers[log.response_id] = _Flusher(log, self._database, num_flushed=len(events))
            self._live[log.response_id] = log
        log.publish(events)

    def append(self, log: RunLog, events: Sequence[Event]) -> None:
        """Give events to the readers now, and to the store soon."""
        log.publish(events)
        if log.is_stored:
            self._flushers[log.response_id].schedule()

    async def end(self, log: RunLog, events: Sequence[Event]) -> None:
        """Commit the run's end, then give it to the readers. Afterwards the store alone knows the response."""
        if log.is_stored:
            flusher = self._flushers.pop(log.response_id)
            try:
                await flusher.commit_end(events)
            except Exception:
                # Its row stays in_progress, and recovery ends it as failed at the next start.
                logger.exception("the end of %s could not be stored", log.response_id)
                events = _not_stored(events)
                apply(log.response, events[-1])
            finally:
                del self._live[log.response_id]
        log.publish(events)


class _Flusher:
    """Carries one run's events to the store, in order, one segment at a time."""

    def __init__(self, log: RunLog, database: Database, num_flushed: int) -> None:
        self._log = log
        self._database = database
        self._num_flushed = num_flushed
        self._lock = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None

    def schedule(self) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._flush_soon(), name=f"flush {self._log.response_id}")

    async def _flush_soon(self) -> None:
        await asyncio.sleep(FLUSH_INTERVAL_S)
        try:
            await self._flush()
        except Exception:
            # What was not written is written with the next segment, at the latest with the end.
            logger.exception("events of %s could not be stored yet", self._log.response_id)

    async def _flush(self) -> None:
        async with self._lock:
            segment = self._log.events[self._num_flushed :]
            if segment:
                await self._database.write(lambda session: self._append(session, segment))
                self._num_flushed += len(segment)

    async def commit_end(self, events: Sequence[Event]) -> None:
        async with self._lock:
            if self._task is not None:  # it sleeps or waits for the lock: its segment goes with the end
                self._task.cancel()
            segment = [*self._log.events[self._num_flushed :], *events]
            for delay_s in END_RETRY_DELAYS_S:
                try:
                    await self._database.write(lambda session: self._finish(session, segment))
                    return
                except (OSError, DBAPIError, CommitFailedError) as error:
                    logger.warning("retrying to store the end of %s: %s", self._log.response_id, error)
                    await asyncio.sleep(delay_s)
            await self._database.write(lambda session: self._finish(session, segment))

    async def _append(self, session: AsyncSession, segment: Sequence[Event]) -> None:
        await EventRepository(session).append(self._log.response_id, cast(Any, segment))

    async def _finish(self, session: AsyncSession, segment: Sequence[Event]) -> None:
        await self._append(session, segment)
        await store_end(session, self._log.owner_id, self._log.response)


def new_row(response: Response) -> NewResponse:
    return NewResponse(
        response_id=response["id"],
        previous_response_id=response["previous_response_id"],
        status=response["status"],
        created_at=response["created_at"],
        model=response["model"],
        body=_body(response),
    )


async def store_end(session: AsyncSession, owner_id: str, response: Response) -> None:
    """Write the final row and the output items, if the row is still in a status that this end may follow."""
    await ResponseRepository(session, owner_id).finish(
        response["id"],
        expected=statuses_before(response["status"]),
        status=response["status"],
        body=_body(response),
        completed_at=response["completed_at"],
        output_items=cast(Any, response["output"]),
    )


def _body(response: Response) -> dict[str, Any]:
    """The row's JSON: the items of ``output`` have rows of their own."""
    return {key: value for key, value in response.items() if key != "output"}


def _not_stored(events: Sequence[Event]) -> list[Event]:
    """The end as readers are told it when it could not be committed: what they saw can't be found again."""
    *closing, terminal = cast(list[dict[str, Any]], list(events))
    message = "The response was generated, but the server could not store it."
    error = {"code": "server_error", "message": message}
    failed = {**terminal["response"], "status": "failed", "error": error, "completed_at": None}
    return cast(list[Event], [*closing, {**terminal, "type": "response.failed", "response": failed}])
