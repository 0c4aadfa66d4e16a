"""Recovery: runs whose server has died are ended, and keep every event that was committed."""

import logging

from app.protocol.events import Event
from app.responses.builder import ResponseBuilder
from app.runs.event_log import NOT_STORED_MESSAGE, EventLog
from app.runs.stored_end import end_stored
from storage.database import Database
from storage.responses import list_orphans

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
        num_ended += await end_stored(database, row.response_id, row.owner_id, expected="in_progress", end=_cut_off)
    if num_ended:
        logger.warning("ended %d responses that a stopped server left behind", num_ended)
    return num_ended


async def end_lost(database: Database, event_log: EventLog) -> None:
    """End in the store what ended in this process while the database could not be written."""
    for response_id, owner_id in list(event_log.lost.items()):
        await end_stored(database, response_id, owner_id, expected="in_progress", end=_could_not_be_stored)
        del event_log.lost[response_id]
        event_log.changes.tell(response_id)
        logger.warning("ended %s, whose own end could not be stored", response_id)


def _could_not_be_stored(builder: ResponseBuilder) -> list[Event]:
    return builder.fail("server_error", NOT_STORED_MESSAGE)


def _cut_off(builder: ResponseBuilder) -> list[Event]:
    return builder.fail("server_error", MESSAGE)
