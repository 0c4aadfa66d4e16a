"""The conversations of one owner, and the responses that are made in them.

As with responses, what belongs to somebody else, was deleted, or never was, is the same RowNotFoundError.

Deleting one deletes the responses that were made in it as well: they hold the same text. Those that other responses
go on from stay as tombstones, together with the items that came before them (see `tombstones`).

NOTE: on PostgreSQL a conversation's row is locked before those of its responses, so that locks can't cross: whoever
ends a response holds its conversation first. Only `tombstones` comes from below, and it waits for no living one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from sqlalchemy import ColumnElement, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.conversation_items import append_items
from storage.errors import ConversationMissingError, RowNotFoundError
from storage.readable import is_readable_conversation
from storage.tables import (
    IS_UNFINISHED,
    ConversationItemRow,
    ConversationRow,
    EventSegmentRow,
    IdempotencyKeyRow,
    ItemRow,
    ResponseRow,
    TurnRow,
)
from storage.tombstones import purge_conversation

Item = dict[str, Any]


@dataclass(frozen=True)
class StoredConversation:
    conversation_id: str
    created_at: int
    metadata: dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """What a response in a conversation is made from: the items before ``position``, and these tokens if any."""

    conversation_id: str
    position: int
    tokens_from_id: str | None


@dataclass(frozen=True)
class ConversationContext:
    turn: Turn
    items: list[Item]


class ConversationRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def insert(self, new: StoredConversation, items: Sequence[Item]) -> None:
        row = {
            "id": new.conversation_id,
            "owner_id": self._owner_id,
            "created_at": new.created_at,
            "next_position": 0,
            "metadata": new.metadata,
        }
        await self._session.execute(ConversationRow.insertion(), [row])
        await append_items(self._session, self._is_readable(new.conversation_id), items)

    async def get(self, conversation_id: str) -> StoredConversation:
        row = (await self._session.execute(_SELECT.where(self._is_readable(conversation_id)))).first()
        return StoredConversation(*row) if row is not None else _raise_not_found(conversation_id)

    async def set_metadata(self, conversation_id: str, metadata: dict[str, Any]) -> None:
        change = update(ConversationRow).where(self._is_readable(conversation_id))
        change = change.values(conversation_metadata=metadata)
        if await self._session.scalar(change.returning(ConversationRow.conversation_id)) is None:
            _raise_not_found(conversation_id)

    async def get_context(self, conversation_id: str) -> ConversationContext:
        """All items, oldest first."""
        columns = (ConversationRow.next_position, ConversationRow.last_response_id)
        query = select(*columns).where(self._is_readable(conversation_id))
        row = (await self._session.execute(query)).first() or _raise_not_found(conversation_id)
        items = await self._session.scalars(
            select(ConversationItemRow.body)
            .where(ConversationItemRow.conversation_id == conversation_id)
            .order_by(ConversationItemRow.position)
        )
        turn = Turn(conversation_id, row.next_position, row.last_response_id)
        return ConversationContext(turn, list(items.all()))

    async def begin_turn(self, response_id: str, turn: Turn) -> None:
        """Note that this response, which was inserted in this transaction, is made in the conversation.

        Raises ``ConversationMissingError`` if that is gone by now.
        """
        held = select(ConversationRow.conversation_id).where(self._is_readable(turn.conversation_id))
        if await self._session.scalar(held.with_for_update(read=True, key_share=True)) is None:
            raise ConversationMissingError(f"Conversation with id {turn.conversation_id!r} not found.")
        row = {
            "response_id": response_id,
            "conversation_id": turn.conversation_id,
            "position": turn.position,
            "tokens_from_id": turn.tokens_from_id,
        }
        await self._session.execute(TurnRow.insertion(), [row])

    async def hold(self, conversation_id: str) -> None:
        """Let nobody else change the conversation until the commit."""
        held = select(ConversationRow.conversation_id).where(self._is_readable(conversation_id))
        await self._session.execute(held.with_for_update(key_share=True))

    async def end_turn(
        self, response_id: str, conversation_id: str, output_items: Sequence[Item], *, has_tokens: bool
    ) -> None:
        """Add the input and the output of a response that ends in this transaction.

        An item that another put there meanwhile, under the same id, is there already. A compaction would stand behind
        what others added while the response was made, and for it too, which it does not know: then it is left out.
        """
        own_input = await self._session.scalars(
            select(ItemRow.body)
            .where(ItemRow.response_id == response_id, ItemRow.direction == "input")
            .order_by(ItemRow.position)
        )
        where = self._is_readable(conversation_id)
        rest = [item for item in output_items if item["type"] != "compaction"]
        if len(rest) < len(output_items) and await self._has_grown(response_id, where):
            output_items = rest
        if has_tokens:
            change = update(ConversationRow).where(where).values(last_response_id=response_id)
            await self._session.execute(change)
        await append_items(self._session, where, [*own_input, *output_items], skip_known=True)

    async def _has_grown(self, response_id: str, conversation: Any) -> bool:
        """Whether the conversation, which nobody else changes any more, has more than the response was made from."""
        query = select(ConversationRow.next_position).where(conversation).with_for_update(key_share=True)
        made_from = select(TurnRow.position).where(TurnRow.response_id == response_id)
        end, known = await self._session.scalar(query), await self._session.scalar(made_from)
        return end is not None and known is not None and end > known

    async def keep(self, conversation_id: str, items: Sequence[Item]) -> None:
        """Add items of a response that is no part of the conversation, if they are not there already."""
        await append_items(self._session, self._is_readable(conversation_id), items, skip_known=True)

    async def list_response_ids(self, conversation_id: str, *, unfinished_only: bool = False) -> list[str]:
        """The living responses that were made here, in the order in which they began."""
        query = (
            select(TurnRow.response_id)
            .join(ResponseRow, ResponseRow.response_id == TurnRow.response_id)
            .where(TurnRow.conversation_id == conversation_id, ResponseRow.deleted_at.is_(None))
            .where(ResponseRow.owner_id == self._owner_id)
            .order_by(TurnRow.position, ResponseRow.created_at, TurnRow.response_id)
        )
        if unfinished_only:
            query = query.where(IS_UNFINISHED)
        return list((await self._session.scalars(query)).all())

    async def delete(self, conversation_id: str, deleted_at: int) -> None:
        living = select(ConversationRow.conversation_id).where(self._is_readable(conversation_id))
        if await self._session.scalar(living.with_for_update()) is None:
            _raise_not_found(conversation_id)
        made_here = select(TurnRow.response_id).where(TurnRow.conversation_id == conversation_id)
        rows = select(ResponseRow.response_id).where(ResponseRow.response_id.in_(made_here))
        await self._session.execute(rows.order_by(ResponseRow.response_id).with_for_update())
        await self._bury_responses(made_here, deleted_at)
        bury = update(ConversationRow).where(ConversationRow.conversation_id == conversation_id)
        await self._session.execute(bury.values(deleted_at=deleted_at, conversation_metadata={}))
        await purge_conversation(self._session, conversation_id)

    async def _bury_responses(self, made_here: Any, deleted_at: int) -> None:
        """In a conversation no response has a parent, so nothing but the rows themselves can go."""
        child = aliased(ResponseRow)
        bury = update(ResponseRow).where(ResponseRow.response_id.in_(made_here), ResponseRow.deleted_at.is_(None))
        childless = delete(ResponseRow).where(
            ResponseRow.response_id.in_(made_here),
            ~exists().where(child.previous_response_id == ResponseRow.response_id),
        )
        for statement in (
            bury.values(deleted_at=deleted_at, body={}),
            *(
                delete(table).where(table.response_id.in_(made_here))
                for table in (EventSegmentRow, IdempotencyKeyRow)
            ),
            childless,
        ):
            await self._session.execute(statement.execution_options(synchronize_session=False))

    def _is_readable(self, conversation_id: str) -> ColumnElement[bool]:
        return is_readable_conversation(conversation_id, self._owner_id)


_SELECT = select(ConversationRow.conversation_id, ConversationRow.created_at, ConversationRow.conversation_metadata)


def _raise_not_found(conversation_id: str) -> NoReturn:
    raise RowNotFoundError(f"Conversation with id {conversation_id!r} not found.")
