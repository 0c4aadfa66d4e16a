"""The stored chat completions of one owner. What is somebody else's, was deleted or never was: RowNotFoundError.

The messages that a completion answered can be large, files included: they are read only where they are shown.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import RowNotFoundError
from storage.json_text import is_storable
from storage.tables import ChatCompletionRow

Message = dict[str, Any]


@dataclass(frozen=True)
class StoredCompletion:
    """A completion's own JSON, and its labels (the API's `metadata`)."""

    completion_id: str
    created_at: int
    model: str
    metadata: dict[str, str]
    body: dict[str, Any]


class ChatCompletionRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def insert(self, new: StoredCompletion, messages: Sequence[Message]) -> None:
        row = {
            "id": new.completion_id,
            "owner_id": self._owner_id,
            "created_at": new.created_at,
            "model": new.model,
            "metadata": new.metadata,
            "messages": list(messages),
            "body": new.body,
        }
        await self._session.execute(ChatCompletionRow.insertion(), [row])

    async def get(self, completion_id: str) -> StoredCompletion:
        row = (await self._session.execute(_completions().where(self._is_readable(completion_id)))).first()
        return StoredCompletion(*row) if row is not None else _raise_not_found(completion_id)

    async def get_messages(self, completion_id: str) -> list[Message]:
        """The messages that this completion answered."""
        query = select(ChatCompletionRow.messages).where(self._is_readable(completion_id))
        messages: list[Message] | None = await self._session.scalar(query)
        return messages if messages is not None else _raise_not_found(completion_id)

    async def list_page(
        self, *, after: str | None, limit: int, descending: bool, model: str | None, metadata: Mapping[str, str]
    ) -> tuple[Sequence[StoredCompletion], bool]:
        """At most `limit` completions with this model and all these labels, and whether more follow."""
        number = ChatCompletionRow.number
        query = _completions().where(ChatCompletionRow.owner_id == self._owner_id)
        if after is not None:
            cursor = await self._number_of(after)
            query = query.where(number < cursor if descending else number > cursor)
        if model is not None:
            query = query.where(ChatCompletionRow.model == model if is_storable(model) else literal(False))
        query = query.where(*(self._has_label(key, value) for key, value in metadata.items()))
        query = query.order_by(number.desc() if descending else number).limit(limit + 1)
        rows = (await self._session.execute(query)).all()
        return [StoredCompletion(*row) for row in rows[:limit]], len(rows) > limit

    async def set_metadata(self, completion_id: str, metadata: Mapping[str, str]) -> None:
        change = update(ChatCompletionRow).where(self._is_readable(completion_id)).values(labels=dict(metadata))
        if await self._session.scalar(change.returning(ChatCompletionRow.number)) is None:
            _raise_not_found(completion_id)

    async def delete(self, completion_id: str) -> None:
        removal = delete(ChatCompletionRow).where(self._is_readable(completion_id))
        if await self._session.scalar(removal.returning(ChatCompletionRow.number)) is None:
            _raise_not_found(completion_id)

    async def _number_of(self, completion_id: str) -> int:
        query = select(ChatCompletionRow.number).where(self._is_readable(completion_id))
        number = await self._session.scalar(query)
        return number if number is not None else _raise_not_found(completion_id)

    def _is_readable(self, completion_id: str) -> ColumnElement[bool]:
        if not is_storable(completion_id):
            return literal(False)
        return and_(ChatCompletionRow.completion_id == completion_id, ChatCompletionRow.owner_id == self._owner_id)

    def _has_label(self, key: str, value: str) -> ColumnElement[bool]:
        if not (is_storable(key) and is_storable(value)):
            return literal(False)
        # A path into the JSON would have to quote the key, which may hold anything.
        dialect = self._session.get_bind().dialect.name
        each = func.json_each if dialect == "sqlite" else func.json_each_text
        pair = each(ChatCompletionRow.labels).table_valued("key", "value")
        return exists(select(1).select_from(pair).where(pair.c.key == key, pair.c.value == value))


def _completions() -> Select[tuple[str, int, str, dict[str, Any], dict[str, Any]]]:
    """Selects the fields of a ``StoredCompletion``, in their order."""
    row = ChatCompletionRow
    return select(row.completion_id, row.created_at, row.model, row.labels, row.body)


def _raise_not_found(completion_id: str) -> Any:
    raise RowNotFoundError(f"Chat completion with id {completion_id!r} not found.")
