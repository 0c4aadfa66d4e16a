"""The items of one owner's conversation, in the order of the commits that added them."""

from collections.abc import Sequence
from typing import Any, NoReturn

from sqlalchemy import ColumnElement, and_, delete, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import ItemExistsError, RowNotFoundError
from storage.json_text import is_storable
from storage.readable import is_readable_conversation
from storage.responses import ItemPage
from storage.tables import ConversationItemRow, ConversationRow

Item = dict[str, Any]

#: Both databases limit how many values a statement may have.
_IDS_PER_QUERY = 10_000


async def append_items(
    session: AsyncSession, conversation: ColumnElement[bool], items: Sequence[Item], *, skip_known: bool = False
) -> None:
    """Add items behind the last one of the conversation that ``conversation`` selects, all or none.

    skip_known: leave out what is there already under the same id. Otherwise that is an ``ItemExistsError``.

    NOTE: the UPDATE holds the conversation until the commit. Only then do we look at its items, so nobody can add
    one in between, and positions are given out in the order of the commits.
    """
    reserve = update(ConversationRow).where(conversation)
    reserve = reserve.values(next_position=ConversationRow.next_position + len(items))
    returned = (ConversationRow.conversation_id, ConversationRow.next_position)
    row = (await session.execute(reserve.returning(*returned))).first()
    if row is None:
        raise RowNotFoundError("There is no such conversation.")
    known = await _known_ids(session, row.conversation_id, items)
    rows = []
    for position, item in enumerate(items, start=row.next_position - len(items)):
        if item["id"] not in known:
            known.add(item["id"])
            rows.append(_row(row.conversation_id, position, item))
        elif not skip_known:
            raise ItemExistsError(item["id"])
    if rows:
        await session.execute(ConversationItemRow.insertion(), rows)


async def _known_ids(session: AsyncSession, conversation_id: str, items: Sequence[Item]) -> set[str]:
    known: set[str] = set()
    query = select(ConversationItemRow.item_id).where(ConversationItemRow.conversation_id == conversation_id)
    for begin in range(0, len(items), _IDS_PER_QUERY):
        ids = [item["id"] for item in items[begin : begin + _IDS_PER_QUERY]]
        known.update(await session.scalars(query.where(ConversationItemRow.item_id.in_(ids))))
    return known


def _row(conversation_id: str, position: int, item: Item) -> dict[str, Any]:
    return {
        "conversation_id": conversation_id,
        "position": position,
        "item_id": item["id"],
        "type": item["type"],
        "body": item,
    }


class ConversationItemRepository:
    def __init__(self, session: AsyncSession, owner_id: str, conversation_id: str) -> None:
        self._session = session
        self._conversation_id = conversation_id
        self._is_readable = is_readable_conversation(conversation_id, owner_id)

    async def append(self, items: Sequence[Item]) -> None:
        await append_items(self._session, self._is_readable, items)

    async def list_page(self, *, after: str | None, limit: int, descending: bool) -> ItemPage:
        """Raises ``RowNotFoundError`` with the conversation's name, or that of the item to begin after."""
        await self._require_conversation()
        position = ConversationItemRow.position
        query = select(ConversationItemRow.body).where(ConversationItemRow.conversation_id == self._conversation_id)
        if after is not None:
            cursor = await self._position(after)
            query = query.where(position < cursor if descending else position > cursor)
        query = query.order_by(position.desc() if descending else position).limit(limit + 1)
        items = list((await self._session.scalars(query)).all())
        return ItemPage(items[:limit], has_more=len(items) > limit)

    async def get(self, item_id: str) -> Item:
        await self._require_conversation()
        query = select(ConversationItemRow.body).where(self._has_id(item_id))
        body: Item | None = await self._session.scalar(query)
        return body if body is not None else _raise_not_found(item_id)

    async def delete(self, item_id: str) -> None:
        await self._require_conversation()
        gone = delete(ConversationItemRow).where(self._has_id(item_id)).returning(ConversationItemRow.item_id)
        if await self._session.scalar(gone.execution_options(synchronize_session=False)) is None:
            _raise_not_found(item_id)

    async def _require_conversation(self) -> None:
        query = select(ConversationRow.conversation_id).where(self._is_readable)
        if await self._session.scalar(query) is None:
            raise RowNotFoundError(f"Conversation with id {self._conversation_id!r} not found.")

    async def _position(self, item_id: str) -> int:
        found = await self._session.scalar(select(ConversationItemRow.position).where(self._has_id(item_id)))
        return found if found is not None else _raise_not_found(item_id)

    def _has_id(self, item_id: str) -> ColumnElement[bool]:
        if not is_storable(item_id):
            return literal(False)
        return and_(
            ConversationItemRow.conversation_id == self._conversation_id, ConversationItemRow.item_id == item_id
        )


def _raise_not_found(item_id: str) -> NoReturn:
    raise RowNotFoundError(f"Item with id {item_id!r} is not in this conversation.")
