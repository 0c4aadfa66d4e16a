"""The log of all runs: in memory while they live, in the store for good.

Events reach readers at once and the store a flush interval later, as one segment per run and flush, so a token costs
no transaction of its own. The end is stricter: the terminal event, whatever was not flushed yet, the final row and
the output items are committed in one transaction *before* any reader sees the terminal event. So a response whose
end a client saw is never lost; a crash in mid-run can lose the text of the last flush interval.
"""

import logging
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.protocol.events import Event
from app.responses.fold import apply
from app.runs.flusher import Flusher
from app.runs.rows import new_row
from app.runs.run_log import RunLog
from storage.database import Database
from storage.events import EventRepository
from storage.responses import ResponseRepository

logger = logging.getLogger(__name__)


class EventLog:
    """Writes what runs do, and finds the runs that are alive in this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._live: dict[str, RunLog] = {}
        self._flushers: dict[str, Flusher] = {}

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
            self._flushers[log.response_id] = Flusher(log, self._database, num_flushed=len(events))
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


def _not_stored(events: Sequence[Event]) -> list[Event]:
    """The end as readers are told it when it could not be committed: what they saw can't be found again."""
    *closing, terminal = cast(list[dict[str, Any]], list(events))
    message = "The response was generated, but the server could not store it."
    error = {"code": "server_error", "message": message}
    failed = {**terminal["response"], "status": "failed", "error": error, "completed_at": None}
    return cast(list[Event], [*closing, {**terminal, "type": "response.failed", "response": failed}])
