"""A background run between its request and its start: what is stored of it, and how it is taken up again."""

from dataclasses import dataclass
from typing import Any, cast

from app.protocol.events import Event
from app.protocol.requests import ResponseCreateParams
from app.runs.history import History
from app.runs.rows import token_history
from app.runs.tool_secrets import MARK, has_secrets, without_secrets
from storage.database import Database
from storage.errors import StaleStatusError
from storage.events import EventRepository
from storage.responses import ResponseRepository
from storage.run_queue import QueuedRun
from storage.tokens import TokenRepository


def stored_request(params: ResponseCreateParams) -> dict[str, Any]:
    """The request as it was sent, without its input: that is stored as items, with the ids they were given.

    Credentials of tools are left out.
    """
    request = params.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude={"input"})
    return without_secrets(request) if has_secrets(params) else request


@dataclass(frozen=True)
class BackgroundRun:
    """A queued run, read from the store.

    ``events``: of its stream so far. ``history``: the conversation, its input included. ``lacks_credentials``:
    whether its tools had some, which are not stored.
    """

    params: ResponseCreateParams
    events: list[Event]
    history: History
    lacks_credentials: bool = False


async def read_background_run(database: Database, queued: QueuedRun) -> BackgroundRun:
    """Raises ``storage.errors.RowNotFoundError`` if it was deleted meanwhile, ``StaleStatusError`` if it was ended.

    The conversation is read along the run's own chain, which a deleted parent doesn't break.
    """
    response_id, owner_id = queued.response_id, queued.owner_id
    async with database.read() as session:
        if (status := await ResponseRepository(session, owner_id).get_status(response_id)) != "queued":
            raise StaleStatusError(response_id, status)
        items = await ResponseRepository(session, owner_id).get_history(response_id)
        events = await EventRepository(session).read_after(response_id, -1)
        chain = await TokenRepository(session, owner_id).get_chain(response_id)
    request = {key: value for key, value in queued.request.items() if key != MARK}
    params = ResponseCreateParams.model_validate({**request, "input": ""})
    history = History(items, token_history(chain))
    return BackgroundRun(params, cast(list[Event], events), history, MARK in queued.request)
