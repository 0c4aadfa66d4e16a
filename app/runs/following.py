"""Following a response from wherever it is: live in this process, in another one, waiting in the queue, or ended."""

from collections.abc import AsyncIterator, Sequence
from typing import cast

from app.protocol.events import Event
from app.protocol.response import ResponseStatus
from app.responses.status import is_terminal
from app.runs.changes import wait_for
from app.runs.event_log import EventLog
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.events import EventRepository
from storage.responses import ResponseRepository

#: How often the store is asked for what another server writes. What this server does is told at once, so one that
#: is alone asks only to be on the safe side.
POLL_INTERVAL_S = 0.2
POLL_INTERVAL_ALONE_S = 5.0


class Follower:
    def __init__(self, database: Database, event_log: EventLog, *, is_alone: bool) -> None:
        self._database = database
        self._event_log = event_log
        self.poll_interval_s = POLL_INTERVAL_ALONE_S if is_alone else POLL_INTERVAL_S

    async def follow(self, response_id: str, owner_id: str, after_sequence: int) -> AsyncIterator[Sequence[Event]]:
        """Yield the events after this sequence number until the last, or until the response is deleted."""
        cursor = after_sequence
        while True:
            changed = self._event_log.changes.watch(response_id)
            log = self._event_log.find_live(response_id, owner_id)
            if log is not None:
                async for batch in log.follow(cursor):
                    yield batch
                return
            events, is_ended = await self._look(response_id, owner_id, cursor)
            if events:
                yield events
                cursor = events[-1]["sequence_number"]
            if is_ended:
                return
            await wait_for(changed, self.poll_interval_s)

    async def _look(self, response_id: str, owner_id: str, cursor: int) -> tuple[list[Event], bool]:
        """Return the stored events after the cursor, and whether there will be no more.

        A cursor beyond the end was lost in a crash: such a reader is still told how the response ended. So is one
        whose cursor is the end of a response that failed: the events of that end may have taken numbers of lost ones.
        """
        try:
            async with self._database.read() as session:
                status = await ResponseRepository(session, owner_id).get_status(response_id)
                is_ended = is_terminal(cast(ResponseStatus, status))
                events = EventRepository(session)
                last = await events.last_sequence(response_id) if is_ended else cursor
                if cursor > last or (cursor == last and status == "failed"):
                    cursor = last - 1
                return cast(list[Event], await events.read_after(response_id, cursor)), is_ended
        except RowNotFoundError:
            return [], True
