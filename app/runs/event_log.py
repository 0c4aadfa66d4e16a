"""The log of all runs: in memory while they live, in the store for good.

Events reach readers at once and the store a flush interval later, as one segment per run and flush, so a token costs
no transaction of its own. The end is stricter: the terminal event, whatever was not flushed yet, the final row and
the output items are committed in one transaction *before* any reader sees the terminal event. So a response whose
end a client saw is never lost; a crash in mid-run can lose the text of the last flush interval.
"""

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.protocol.events import Event
from app.responses.fold import apply
from app.runs.changes import Changes
from app.runs.flusher import Flusher
from app.runs.rows import new_row, queued_row
from app.runs.run_log import RunLog
from app.runs.tool_secrets import MARK
from storage.conversations import ConversationRepository
from storage.database import Database
from storage.events import EventRepository
from storage.idempotency import IdempotencyKey, IdempotencyRepository
from storage.responses import NewResponse, ResponseRepository
from storage.run_queue import RunQueue

logger = logging.getLogger(__name__)

NOT_STORED_MESSAGE = "The response was generated, but the server could not store it."
NOT_BEGUN_MESSAGE = (
    "The connection to the database broke when this response was to begin, so that nothing was generated. Send the "
    "request again."
)


@dataclass(frozen=True)
class Start:
    """What is stored of a run before anything is generated."""

    row: NewResponse
    events: Sequence[Event]
    input_items: Sequence[dict[str, Any]]
    key: IdempotencyKey | None


@dataclass(frozen=True)
class LostRun:
    """A run that is nobody's any more, and is to be ended in the store with this message."""

    owner_id: str
    message: str


class EventLog:
    """Writes what runs do, and finds the runs that are alive in this process."""

    def __init__(self, database: Database, server_id: str) -> None:
        self._database = database
        self._server_id = server_id
        self._live: dict[str, RunLog] = {}
        self._flushers: dict[str, Flusher] = {}
        self.changes = Changes()
        #: By id: runs whose end could not be stored, and such as may have begun in the store alone.
        self.lost: dict[str, LostRun] = {}

    def find_live(self, response_id: str, owner_id: str) -> RunLog | None:
        log = self._live.get(response_id)
        return log if log is not None and log.owner_id == owner_id else None

    async def begin(
        self,
        log: RunLog,
        events: Sequence[Event],
        input_items: Sequence[dict[str, Any]],
        key: IdempotencyKey | None = None,
    ) -> None:
        """Make the response known: its row, its input, its first events and its key, in one transaction.

        Raises ``storage.errors.PreviousResponseMissingError`` or ``ConversationMissingError`` if what it continues
        is gone by now, and ``IdempotencyKeyTakenError``.
        """
        if log.is_stored:
            start = Start(new_row(log.response, self._server_id), events, input_items, key)
            await self._commit_beginning(log, partial(self._insert, log, start))
            self._flushers[log.response_id] = Flusher(log, self._database, num_flushed=len(events))
            self._live[log.response_id] = log
            self.changes.tell(log.response_id)  # who knows its key may have found it in the store before
        log.publish(events)

    async def enqueue(
        self,
        log: RunLog,
        events: Sequence[Event],
        input_items: Sequence[dict[str, Any]],
        request: dict[str, Any],
        key: IdempotencyKey | None = None,
    ) -> None:
        """As ``begin``, for a run that waits until a server claims it: until then the store alone knows it.

        A run whose credentials only this server has is this server's from the beginning.
        """
        claimed_by = self._server_id if MARK in request else None
        row = queued_row(log.response, request, time.time_ns() // 1000, claimed_by)
        await self._database.write(partial(self._insert, log, Start(row, events, input_items, key)))

    async def proceed(self, log: RunLog, events: Sequence[Event]) -> None:
        """Begin a queued run that this server has claimed; the log has the events until now.

        Raises ``storage.errors.StaleStatusError``, or ``EventGapError``, if it was ended meanwhile.
        """

        async def begin(session: AsyncSession) -> None:
            await RunQueue(session).begin(log.response_id, self._server_id)
            await EventRepository(session).append(log.response_id, cast(Any, events))

        await self._commit_beginning(log, begin)
        log.publish(events)
        self._flushers[log.response_id] = Flusher(log, self._database, num_flushed=len(log.events))
        self._live[log.response_id] = log
        self.changes.tell(log.response_id)

    async def _insert(self, log: RunLog, start: Start, session: AsyncSession) -> None:
        await ResponseRepository(session, log.owner_id).insert(start.row, start.input_items)
        if log.turn is not None:
            await ConversationRepository(session, log.owner_id).begin_turn(log.response_id, log.turn)
        await EventRepository(session).append(log.response_id, cast(Any, start.events))
        if start.key is not None:
            await IdempotencyRepository(session, log.owner_id).insert(start.key, log.response_id)

    async def _commit_beginning(self, log: RunLog, work: Callable[[AsyncSession], Awaitable[None]]) -> None:
        """Commit what makes a run one in progress.

        If the connection breaks before it tells of the commit, the store alone knows whether the run has begun: it
        is lost, and ended there if it has.
        """
        is_to_be_committed = False

        async def write(session: AsyncSession) -> None:
            nonlocal is_to_be_committed
            await work(session)
            is_to_be_committed = True

        try:
            await self._database.write(write)
        except Exception:
            if is_to_be_committed:
                self.lost[log.response_id] = LostRun(log.owner_id, NOT_BEGUN_MESSAGE)
            raise

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
                # Its row stays in_progress, until the database can be written again or until the next start.
                logger.exception("the end of %s could not be stored", log.response_id)
                self.lost[log.response_id] = LostRun(log.owner_id, NOT_STORED_MESSAGE)
                events = _not_stored(events)
                apply(log.response, events[-1])
            finally:
                del self._live[log.response_id]
        log.publish(events)


def _not_stored(events: Sequence[Event]) -> list[Event]:
    """The end as readers are told it when it could not be committed: what they saw can't be found again."""
    *closing, terminal = cast(list[dict[str, Any]], list(events))
    error = {"code": "server_error", "message": NOT_STORED_MESSAGE}
    failed = {**terminal["response"], "status": "failed", "error": error, "completed_at": None}
    return cast(list[Event], [*closing, {**terminal, "type": "response.failed", "response": failed}])
