"""The vector stores of one owner. What is somebody else's, was deleted or never was: RowNotFoundError."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import RowNotFoundError
from storage.json_text import is_storable
from storage.number_pages import Place, find_numbers, read_page
from storage.tables import VectorStoreFileRow, VectorStoreRow

DAY_S = 24 * 60 * 60


@dataclass(frozen=True)
class StoredVectorStore:
    """Times in unix seconds. ``expires_after_days``: counted from its last activity; None for never."""

    vector_store_id: str
    created_at: int
    last_active_at: int
    expires_after_days: int | None
    name: str
    description: str | None
    metadata: dict[str, str]

    @property
    def expires_at(self) -> int | None:
        return None if self.expires_after_days is None else self.last_active_at + self.expires_after_days * DAY_S


@dataclass(frozen=True)
class FileTotals:
    """Files by status, and the bytes of all."""

    by_status: dict[str, int]
    usage_bytes: int


class VectorStoreRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def insert(self, new: StoredVectorStore) -> None:
        row = {
            "id": new.vector_store_id,
            "owner_id": self._owner_id,
            "created_at": new.created_at,
            "last_active_at": new.last_active_at,
            "expires_after_days": new.expires_after_days,
            "name": new.name,
            "description": new.description,
            "metadata": new.metadata,
        }
        await self._session.execute(VectorStoreRow.insertion(), [row])

    async def get(self, vector_store_id: str) -> StoredVectorStore:
        row = await self._session.scalar(select(VectorStoreRow).where(self._is_readable(vector_store_id)))
        return _stored(row) if row is not None else _raise_not_found(vector_store_id)

    async def list_page(
        self, *, after: str | None, before: str | None, limit: int, descending: bool
    ) -> tuple[Sequence[StoredVectorStore], bool]:
        place = Place(*await find_numbers(self._number_of, after, before), limit, descending)
        query = select(VectorStoreRow).where(VectorStoreRow.owner_id == self._owner_id)
        rows, has_more = await read_page(self._session, query, VectorStoreRow.number, place)
        return [_stored(row) for row in rows], has_more

    async def change(self, vector_store_id: str, values: Mapping[str, Any]) -> None:
        """``values`` by column. The row is this transaction's until its end."""
        change = update(VectorStoreRow).where(self._is_readable(vector_store_id)).values(**values)
        await self._run(change, vector_store_id)

    async def delete(self, vector_store_id: str) -> None:
        """Delete it with its index; the files stay."""
        await self._run(delete(VectorStoreRow).where(self._is_readable(vector_store_id)), vector_store_id)

    async def count_files(self, vector_store_ids: Sequence[str]) -> dict[str, FileTotals]:
        """By store; those without files are not in it."""
        row = VectorStoreFileRow
        query = (
            select(row.vector_store_id, row.status, func.count(), func.sum(row.usage_bytes))
            .where(row.vector_store_id.in_(vector_store_ids))
            .group_by(row.vector_store_id, row.status)
        )
        totals: dict[str, FileTotals] = {}
        for store_id, status, num_files, num_bytes in await self._session.execute(query):
            known = totals.get(store_id, FileTotals({}, 0))
            by_status = {**known.by_status, status: num_files}
            totals[store_id] = FileTotals(by_status, known.usage_bytes + int(num_bytes))
        return totals

    async def _run(self, statement: Any, vector_store_id: str) -> None:
        changed = statement.returning(VectorStoreRow.number).execution_options(synchronize_session=False)
        if await self._session.scalar(changed) is None:
            _raise_not_found(vector_store_id)

    async def _number_of(self, vector_store_id: str) -> int:
        number = await self._session.scalar(select(VectorStoreRow.number).where(self._is_readable(vector_store_id)))
        return number if number is not None else _raise_not_found(vector_store_id)

    def _is_readable(self, vector_store_id: str) -> ColumnElement[bool]:
        if not is_storable(vector_store_id):
            return literal(False)
        return and_(VectorStoreRow.vector_store_id == vector_store_id, VectorStoreRow.owner_id == self._owner_id)


async def empty_expired_stores(session: AsyncSession, now: int) -> None:
    """Delete the index of all owners' stores that have expired; the stores stay, and say so."""
    expires_at = VectorStoreRow.last_active_at + VectorStoreRow.expires_after_days * DAY_S
    expired = select(VectorStoreRow.vector_store_id).where(expires_at <= now)
    await session.execute(
        delete(VectorStoreFileRow)
        .where(VectorStoreFileRow.vector_store_id.in_(expired))
        .execution_options(synchronize_session=False)
    )


def _stored(row: VectorStoreRow) -> StoredVectorStore:
    return StoredVectorStore(
        row.vector_store_id,
        row.created_at,
        row.last_active_at,
        row.expires_after_days,
        row.name,
        row.description,
        row.labels,
    )


def _raise_not_found(vector_store_id: str) -> Any:
    raise RowNotFoundError(f"Vector store with id {vector_store_id!r} not found.")
