"""The files of one vector store, which the caller has read under its owner.

What is not in the store: RowNotFoundError.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import RowNotFoundError
from storage.json_text import is_storable
from storage.number_pages import Place, find_numbers, read_page
from storage.tables import ChunkRow, FileBatchRow, VectorStoreFileRow


@dataclass(frozen=True)
class NewStoreFile:
    file_id: str
    attributes: Mapping[str, Any]
    chunking_strategy: Mapping[str, Any]


@dataclass(frozen=True)
class StoredStoreFile:
    number: int
    file_id: str
    created_at: int
    status: str
    usage_bytes: int
    attributes: dict[str, Any]
    chunking_strategy: dict[str, Any]
    last_error: dict[str, Any] | None


@dataclass(frozen=True)
class StoredBatch:
    batch_id: str
    created_at: int
    is_cancelled: bool


class StoreFileRepository:
    def __init__(self, session: AsyncSession, vector_store_id: str) -> None:
        self._session = session
        self._store_id = vector_store_id

    async def add(self, files: Sequence[NewStoreFile], created_at: int, batch_id: str | None) -> None:
        """Queue the files to be indexed; one that is there already is indexed anew.

        The caller holds the store's row, and has seen that the files exist.
        """
        row = VectorStoreFileRow
        again = row.file_id.in_([file.file_id for file in files])
        await self._delete(row.vector_store_id == self._store_id, again)
        values = [
            {
                "vector_store_id": self._store_id,
                "file_id": file.file_id,
                "batch_id": batch_id,
                "created_at": created_at,
                "status": "in_progress",
                "usage_bytes": 0,
                "attributes": dict(file.attributes),
                "chunking_strategy": dict(file.chunking_strategy),
                "last_error": None,
                "claimed_by": None,
                "num_attempts": 0,
            }
            for file in files
        ]
        await self._session.execute(row.insertion(), values)

    async def get(self, file_id: str) -> StoredStoreFile:
        row = await self._session.scalar(select(VectorStoreFileRow).where(self._is_here(file_id)))
        return _stored(row) if row is not None else _raise_not_found(file_id)

    async def list_page(
        self, page: "StoreFilePage", *, status: str | None, batch_id: str | None
    ) -> tuple[Sequence[StoredStoreFile], bool]:
        numbers = await find_numbers(self._number_of, page.after, page.before)
        place = Place(*numbers, page.limit, page.descending)
        query = select(VectorStoreFileRow).where(VectorStoreFileRow.vector_store_id == self._store_id)
        if status is not None:
            query = query.where(VectorStoreFileRow.status == status)
        if batch_id is not None:
            query = query.where(VectorStoreFileRow.batch_id == batch_id)
        rows, has_more = await read_page(self._session, query, VectorStoreFileRow.number, place)
        return [_stored(row) for row in rows], has_more

    async def set_attributes(self, file_id: str, attributes: Mapping[str, Any]) -> None:
        change = update(VectorStoreFileRow).where(self._is_here(file_id)).values(attributes=dict(attributes))
        changed = change.returning(VectorStoreFileRow.number).execution_options(synchronize_session=False)
        if await self._session.scalar(changed) is None:
            _raise_not_found(file_id)

    async def delete(self, file_id: str) -> None:
        """Take it out of the store, with its index; the file stays."""
        if not await self._delete(self._is_here(file_id)):
            _raise_not_found(file_id)

    async def list_chunks(self, file_id: str) -> list[tuple[int, str]]:
        """Where each chunk begins in the file's text, and its text."""
        query = (
            select(ChunkRow.start, ChunkRow.text)
            .join(VectorStoreFileRow, VectorStoreFileRow.number == ChunkRow.file_number)
            .where(self._is_here(file_id))
            .order_by(ChunkRow.number)
        )
        return [(row.start, row.text) for row in await self._session.execute(query)]

    async def add_batch(self, new: StoredBatch) -> None:
        row = {
            "id": new.batch_id,
            "vector_store_id": self._store_id,
            "created_at": new.created_at,
            "is_cancelled": new.is_cancelled,
        }
        await self._session.execute(FileBatchRow.insertion(), [row])

    async def get_batch(self, batch_id: str) -> StoredBatch:
        row = await self._session.scalar(select(FileBatchRow).where(self._is_batch(batch_id)))
        return StoredBatch(row.batch_id, row.created_at, row.is_cancelled) if row else _raise_not_found(batch_id)

    async def count_batch(self, batch_id: str) -> dict[str, int]:
        """Its files by status."""
        row = VectorStoreFileRow
        query = select(row.status, func.count()).where(
            row.vector_store_id == self._store_id, row.batch_id == batch_id
        )
        return {found[0]: found[1] for found in await self._session.execute(query.group_by(row.status))}

    async def cancel_batch(self, batch_id: str) -> None:
        """Files that are not indexed yet never will be; what they have of an index are orphans from now on."""
        change = update(FileBatchRow).where(self._is_batch(batch_id)).values(is_cancelled=True)
        changed = change.returning(FileBatchRow.batch_id).execution_options(synchronize_session=False)
        if await self._session.scalar(changed) is None:
            _raise_not_found(batch_id)
        row = VectorStoreFileRow
        waiting = and_(row.vector_store_id == self._store_id, row.batch_id == batch_id, row.status == "in_progress")
        cancel = update(row).where(waiting).values(status="cancelled", claimed_by=None)
        await self._session.execute(cancel.execution_options(synchronize_session=False))

    async def _delete(self, *which: ColumnElement[bool]) -> bool:
        removal = delete(VectorStoreFileRow).where(*which).returning(VectorStoreFileRow.number)
        gone = (await self._session.scalars(removal.execution_options(synchronize_session=False))).all()
        return bool(gone)

    async def _number_of(self, file_id: str) -> int:
        return (await self.get(file_id)).number

    def _is_here(self, file_id: str) -> ColumnElement[bool]:
        if not is_storable(file_id):
            return literal(False)
        row = VectorStoreFileRow
        return and_(row.vector_store_id == self._store_id, row.file_id == file_id)

    def _is_batch(self, batch_id: str) -> ColumnElement[bool]:
        if not is_storable(batch_id):
            return literal(False)
        return and_(FileBatchRow.vector_store_id == self._store_id, FileBatchRow.batch_id == batch_id)


@dataclass(frozen=True)
class StoreFilePage:
    after: str | None
    before: str | None
    limit: int
    descending: bool


def _stored(row: VectorStoreFileRow) -> StoredStoreFile:
    return StoredStoreFile(
        row.number,
        row.file_id,
        row.created_at,
        row.status,
        row.usage_bytes,
        row.attributes,
        row.chunking_strategy,
        row.last_error,
    )


def _raise_not_found(name: str) -> Any:
    raise RowNotFoundError(f"There is no {name!r} in this vector store.")
