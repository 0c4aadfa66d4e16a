"""Recovery: runs whose server has died are ended, and keep every event that was committed."""

import logging
from collections.abc import Callable

from app.protocol.events import Event
from app.responses.builder import ResponseBuilder
from app.runs.event_log import EventLog, LostRun
from app.runs.stored_end import end_stored
from storage.database import Database
from storage.responses import list_orphans
from storage.run_queue import RunQueue

logger = logging.getLogger(__name__)

MESSAGE = "The server stopped while this response was being generated; what had been stored until then is kept."


async def recover(database: Database) -> int:
    """End as ``failed`` (``server_error``) what is in progress at no living server; return how many there were.

    Servers may do this at the same time: each response is ended once. Queued ones are left to whoever claims them.
    """
    async with database.read() as session:
        orphans = await list_orphans(session)
    num_ended = 0
    for row in orphans:
        num_ended += await end_stored(
            database, row.response_id, row.owner_id, expected="in_progress", end=_failing(MESSAGE)
        )
    if num_ended:
        logger.warning("ended %d responses that a stopped server left behind", num_ended)
    return num_ended


async def end_lost(database: Database, event_log: EventLog, server_id: str) -> None:
    """End in the store, as ``failed``, what this server has there and nobody runs any more."""
    for response_id, lost in list(event_log.lost.items()):
        has_ended = await _end_if_claimed(database, response_id, lost, server_id)
        del event_log.lost[response_id]
        event_log.changes.tell(response_id)
        if has_ended:
            logger.warning("ended %s, whose own end or beginning was not stored for certain", response_id)


async def _end_if_claimed(database: Database, response_id: str, lost: LostRun, server_id: str) -> bool:
    """``False``: there is nothing to end. It never began, or it has ended, or another server has begun it."""
    async with database.read() as session:
        state = await RunQueue(session).find_state(response_id, lost.owner_id)
    if state is None or state.claimed_by != server_id:
        return False
    return await end_stored(database, response_id, lost.owner_id, expected="in_progress", end=_failing(lost.message))


def _failing(message: str) -> Callable[[ResponseBuilder], list[Event]]:
    return lambda builder: builder.fail("server_error", message)
