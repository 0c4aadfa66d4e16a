"""A response as rows: what of it the store keeps where."""

from dataclasses import replace
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.generators.base import TokenHistory, TokenRecord
from app.protocol.response import Response
from app.responses.status import statuses_before
from storage.conversations import ConversationRepository
from storage.responses import NewResponse, ResponseRepository, StoredResponse
from storage.tokens import NewTokens, TokenChain, TokenRepository


def new_row(response: Response, server_id: str) -> NewResponse:
    """The row of a run that this server has."""
    return replace(_row(response), claimed_by=server_id)


def queued_row(
    response: Response, request: dict[str, Any], queued_at: int, claimed_by: str | None = None
) -> NewResponse:
    """The row of a run that waits for a server. ``queued_at``: microseconds since 1970."""
    return replace(_row(response), request=request, queued_at=queued_at, claimed_by=claimed_by)


def _row(response: Response) -> NewResponse:
    return NewResponse(
        response_id=response["id"],
        previous_response_id=response["previous_response_id"],
        status=response["status"],
        created_at=response["created_at"],
        model=response["model"],
        body=_body(response),
    )


async def store_end(
    session: AsyncSession, owner_id: str, response: Response, tokens: TokenRecord | None = None
) -> None:
    """Write the final row, the output items and the tokens, if the row is in a status that this end may follow.

    A response that was made in a conversation becomes a part of it; one that failed, by the approved calls alone that
    it made.
    """
    conversation, repository = response.get("conversation"), ConversationRepository(session, owner_id)
    if conversation is not None and response["status"] != "failed":
        await repository.end_turn(response["id"], conversation["id"], _said(response), has_tokens=tokens is not None)
    elif conversation is not None and (calls := _approved_calls(response)):
        await repository.keep(conversation["id"], calls)
    await ResponseRepository(session, owner_id).finish(
        response["id"],
        expected=statuses_before(response["status"]),
        status=response["status"],
        body=_body(response),
        completed_at=response["completed_at"],
        output_items=cast(Any, response["output"]),
    )
    if tokens is not None:
        new = NewTokens(tokens.num_inherited, tokens.vocabulary, tokens.token_ids, tokens.marks)
        await TokenRepository(session, owner_id).insert(response["id"], new)


def _said(response: Response) -> list[dict[str, Any]]:
    """What a conversation keeps of the output. A call that was cut off can't be answered, and would be in the way."""
    items = cast("list[dict[str, Any]]", response["output"])
    return [item for item in items if "call_id" not in item or item["status"] != "incomplete"]


def _approved_calls(response: Response) -> list[dict[str, Any]]:
    """By which the same request, sent again, learns that they are not to be made again."""
    return [item for item in _said(response) if item.get("approval_request_id")]


def _body(response: Response) -> dict[str, Any]:
    """The row's JSON: the items of ``output`` have rows of their own."""
    return {key: value for key, value in response.items() if key != "output"}


def response_of(stored: StoredResponse) -> Response:
    """Put the response together again: the same keys in the same order as before it was stored."""
    return cast(Response, {**stored.body, "output": stored.output_items})


def token_history(chain: TokenChain) -> TokenHistory:
    return TokenHistory(chain.vocabulary, chain.token_ids, chain.marks)
