"""Ending a run that lives in no process: all that is known of it stands in the store."""

from collections.abc import Callable
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.ids import new_id
from app.protocol.events import Event
from app.protocol.response import ResponseStatus
from app.responses.builder import ResponseBuilder
from app.runs.rows import store_end
from storage.conversations import ConversationRepository
from storage.database import Database
from storage.errors import EventGapError, RowNotFoundError, StaleStatusError
from storage.events import EventRepository


async def end_stored(
    database: Database,
    response_id: str,
    owner_id: str,
    *,
    expected: ResponseStatus,
    end: Callable[[ResponseBuilder], list[Event]],
) -> bool:
    """Write the events of an end behind those that are stored, if the run is in the expected status.

    ``False``: it has gone, or has got on, and nothing was written. The number of the next event is what decides
    between two that want to write it.
    """
    async with database.read() as session:
        events = await EventRepository(session).read_after(response_id, -1)
    if not events:
        return False
    builder = ResponseBuilder.resume(cast(list[Event], events), new_id)
    if builder.response["status"] != expected:
        return False
    ending = end(builder)

    async def write(session: AsyncSession) -> None:
        conversation = builder.response.get("conversation")
        if conversation is not None:  # whose lock is taken before that of the response, here as everywhere
            await ConversationRepository(session, owner_id).hold(conversation["id"])
        await EventRepository(session).append(response_id, cast(Any, ending))
        await store_end(session, owner_id, builder.response)

    try:
        await database.write(write)
    except (EventGapError, StaleStatusError, RowNotFoundError):
        return False
    return True
