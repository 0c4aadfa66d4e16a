"""A response as rows: what of it the store keeps where."""

from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.generators.base import TokenHistory, TokenRecord
from app.protocol.response import Response
from app.responses.status import statuses_before
from storage.responses import NewResponse, ResponseRepository, StoredResponse
from storage.tokens import NewTokens, TokenChain, TokenRepository


def new_row(response: Response) -> NewResponse:
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
    """Write the final row, the output items and the tokens, if the row is in a status that this end may follow."""
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


def _body(response: Response) -> dict[str, Any]:
    """The row's JSON: the items of ``output`` have rows of their own."""
    return {key: value for key, value in response.items() if key != "output"}


def response_of(stored: StoredResponse) -> Response:
    """Put the response together again: the same keys in the same order as before it was stored."""
    return cast(Response, {**stored.body, "output": stored.output_items})


def token_history(chain: TokenChain) -> TokenHistory:
    return TokenHistory(chain.vocabulary, chain.token_ids, chain.marks)
