"""Recovery at start: runs that a crash cut off are ended, and keep every event that was committed."""

import logging
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.ids import new_id
from app.protocol.events import Event
from app.responses.builder import ResponseBuilder
from app.runs.rows import store_end
from storage.database import Database
from storage.events import EventRepository
from storage.responses import StoredResponse, list_unfinished

logger = logging.getLogger(__name__)

MESSAGE = "The server stopped while this response was being generated; what had been stored until then is kept."


async def recover(database: Database) -> int:
    """End every response that is left unfinished as ``failed`` (``server_error``); return how many there were.

    Call it before anything runs: it takes every unfinished row for an orphan.
    """
    async with database.read() as session:
        orphans = await list_unfinished(session)
    for row in orphans:
        await _end(database, row)
    if orphans:
        logger.warning("ended %d responses that the last stop cut off", len(orphans))
    return len(orphans)


async def _end(database: Database, row: StoredResponse) -> None:
    async with database.read() as session:
        events = await EventRepository(session).read_after(row.response_id, -1)
    builder = ResponseBuilder.resume(cast(list[Event], events), new_id)
    ending = builder.fail("server_error", MESSAGE)

    async def write(session: AsyncSession) -> None:
        await EventRepository(session).append(row.response_id, cast(Any, ending))
        await store_end(session, row.owner_id, builder.response)

    await database.write(write)
