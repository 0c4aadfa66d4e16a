"""The tokens of responses: what the model was given and what it wrote, as ids, each turn its own part only.

A row holds the tokens behind those that the response has in common with the one before it. That one is the nearest
ancestor with a row of its own: a run that failed or was cancelled has none, and is passed over. Rows are written
once, when a response ends, and only a response that has ended is continued; so what a row counts on never changes.

In a conversation the response before is the one that ended last when this one began. It may be deleted for good, for
the conversation has items of its own; then the tokens that count on it are lost, and the next turn has none.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.readable import is_readable
from storage.tables import ResponseRow, TokensRow, TurnRow

#: A number of tokens, the number of characters that they stand for, and a digest of these characters (8 bytes);
#: tokens and characters are counted from the beginning of the conversation.
Mark = tuple[int, int, bytes]


@dataclass(frozen=True)
class NewTokens:
    """num_inherited: how many tokens of the nearest ancestor that has some come before ``token_ids``.

    vocabulary: whose tokens these are. marks: in rising order, none within the inherited tokens.
    """

    num_inherited: int
    vocabulary: bytes
    token_ids: "array[int]"
    marks: Sequence[Mark]


@dataclass
class TokenChain:
    """All tokens of a conversation up to the end of one response; none if there are none stored."""

    vocabulary: bytes = b""
    token_ids: "array[int]" = field(default_factory=lambda: array("I"))
    marks: list[Mark] = field(default_factory=list)


class TokenRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def insert(self, response_id: str, new: NewTokens) -> None:
        """Keep the tokens of a response that ends in this transaction."""
        row = {
            "response_id": response_id,
            "num_inherited": new.num_inherited,
            "vocabulary": new.vocabulary,
            "marks": new.marks,
            "token_ids": new.token_ids,
        }
        await self._session.execute(TokensRow.insertion(), [row])

    async def get_chain(self, response_id: str) -> TokenChain:
        """The tokens up to the end of this response, in one query; none if it can't be read or has none."""
        walk = self._walk(response_id)
        query = (
            select(TokensRow.num_inherited, TokensRow.vocabulary, TokensRow.marks, TokensRow.token_ids)
            .join(walk, TokensRow.response_id == walk.c.response_id)
            .order_by(walk.c.turns_back.desc())
        )
        chain = TokenChain()
        for num_inherited, vocabulary, marks, token_ids in await self._session.execute(query):
            if num_inherited > len(chain.token_ids):
                return TokenChain()
            chain.vocabulary = vocabulary
            del chain.token_ids[num_inherited:]
            chain.token_ids.extend(token_ids)
            while chain.marks and chain.marks[-1][0] > num_inherited:
                chain.marks.pop()
            chain.marks.extend(marks)
        return chain

    def _walk(self, response_id: str) -> Any:
        """The response and its ancestors, as far back as tokens are inherited."""
        walk = (
            select(
                ResponseRow.response_id,
                func.coalesce(ResponseRow.previous_response_id, TurnRow.tokens_from_id).label("before_id"),
                TokensRow.num_inherited,
                literal(0).label("turns_back"),
            )
            .outerjoin(TokensRow, TokensRow.response_id == ResponseRow.response_id)
            .outerjoin(TurnRow, TurnRow.response_id == ResponseRow.response_id)
            .where(is_readable(response_id, self._owner_id))
            .cte("walk", recursive=True)
        )
        before, tokens, turn = aliased(ResponseRow), aliased(TokensRow), aliased(TurnRow)
        return walk.union_all(
            select(
                before.response_id,
                func.coalesce(before.previous_response_id, turn.tokens_from_id),
                tokens.num_inherited,
                walk.c.turns_back + 1,
            )
            .join(walk, before.response_id == walk.c.before_id)
            .outerjoin(tokens, tokens.response_id == before.response_id)
            .outerjoin(turn, turn.response_id == before.response_id)
            .where(or_(walk.c.num_inherited.is_(None), walk.c.num_inherited > 0))
        )
