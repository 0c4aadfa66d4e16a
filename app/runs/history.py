"""What a new response goes on from: the items and the tokens of the conversation so far."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import ConversationNotFoundError, InvalidRequestError, PreviousResponseNotFoundError
from app.generators.base import TokenHistory
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import ResponseStatus
from app.responses.status import is_terminal
from app.runs.event_log import EventLog
from app.runs.rows import token_history
from storage.conversations import ConversationRepository, Turn
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.responses import ResponseRepository
from storage.tokens import TokenChain, TokenRepository


@dataclass(frozen=True)
class History:
    """Items, oldest first, and the tokens that they had; both are empty where a conversation begins.

    turn: the new response's place in a conversation that is kept here, if it is made in one.
    """

    items: list[dict[str, Any]] = field(default_factory=list)
    tokens: TokenHistory = field(default_factory=TokenHistory)
    turn: Turn | None = None


class HistoryReader:
    def __init__(self, database: Database, event_log: EventLog) -> None:
        self._database = database
        self._event_log = event_log

    async def read(self, params: ResponseCreateParams, owner_id: str) -> History:
        """Raises ``InvalidRequestError`` where the request names something that can't be gone on from."""
        if params.conversation_id is not None:
            _refuse_both(params)
            return await self._of_conversation(params.conversation_id, owner_id)
        if params.previous_response_id is None:
            return History()
        return await self._of_response(params.previous_response_id, owner_id)

    async def _of_conversation(self, conversation_id: str, owner_id: str) -> History:
        try:
            async with self._database.read() as session:
                context = await ConversationRepository(session, owner_id).get_context(conversation_id)
                last_id = context.turn.tokens_from_id
                chain = TokenChain() if last_id is None else await _chain(session, owner_id, last_id)
        except RowNotFoundError:
            raise ConversationNotFoundError(conversation_id, "conversation") from None
        return History(context.items, token_history(chain), context.turn)

    async def _of_response(self, response_id: str, owner_id: str) -> History:
        if self._event_log.find_live(response_id, owner_id) is not None:
            raise _still_running(response_id)
        try:
            async with self._database.read() as session:
                status = await ResponseRepository(session, owner_id).get_status(response_id)
                if not is_terminal(cast(ResponseStatus, status)):
                    raise _still_running(response_id)
                items = await ResponseRepository(session, owner_id).get_history(response_id)
                chain = await _chain(session, owner_id, response_id)
        except RowNotFoundError:
            raise PreviousResponseNotFoundError(response_id) from None
        return History(items, token_history(chain))


def _still_running(response_id: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"The previous response '{response_id}' is still being generated; wait until it has ended.",
        param="previous_response_id",
    )


def require_new_items(items: Sequence[dict[str, Any]], history: History) -> None:
    """In a conversation every item has an id of its own, by which it is found and deleted."""
    if history.turn is None:
        return
    known = {item["id"] for item in history.items}
    for index, item in enumerate(items):
        if item["id"] in known:
            raise item_exists(item["id"], f"input[{index}].id")
        known.add(item["id"])


def item_exists(item_id: str, param: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"The conversation has an item '{item_id}' already: leave out what it has, or leave out the id.",
        param=param,
        code="duplicate_item",
    )


def _refuse_both(params: ResponseCreateParams) -> None:
    if params.previous_response_id is not None:
        raise InvalidRequestError(
            "'previous_response_id' and 'conversation' exclude each other: send one of them.",
            param="previous_response_id",
            code="mutually_exclusive_parameters",
        )


async def _chain(session: AsyncSession, owner_id: str, response_id: str) -> TokenChain:
    return await TokenRepository(session, owner_id).get_chain(response_id)
