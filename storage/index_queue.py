"""The queue of files that wait to be indexed, all owners' together.

A server claims a file by compare-and-set, and adds its chunks in several transactions; they are searched once the
file is completed. What a dead server had claimed is claimed again, from the beginning.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import StaleStatusError
from storage.servers import is_unclaimed_by
from storage.tables import IS_WAITING, ChunkRow, FileRow, VectorRow, VectorStoreFileRow


@dataclass(frozen=True)
class WaitingFile:
    """``num_attempts``: how often it was claimed, with this time."""

    number: int
    file_id: str
    owner_id: str
    filename: str
    chunking_strategy: dict[str, Any]
    num_attempts: int


@dataclass(frozen=True)
class NewChunk:
    """``vector``: as the bytes of its float32 numbers, if there is one."""

    start: int
    text: str
    words: list[str]
    vector: bytes | None = None


class IndexQueue:
    def __init__(self, session: AsyncSession, server_id: str) -> None:
        self._session = session
        self._server_id = server_id

    async def claim(self) -> WaitingFile | None:
        """Take the oldest file that no other living server has; forget what an earlier attempt left of it."""
        row = VectorStoreFileRow
        is_free = or_(is_unclaimed_by(row.claimed_by), row.claimed_by == self._server_id)
        oldest = (
            select(row.number)
            .where(IS_WAITING, is_free)
            .order_by(row.number)
            .limit(1)
            .with_for_update(skip_locked=True)
            .cte("oldest")
        )
        claim = (
            update(row)
            .where(row.number.in_(select(oldest.c.number)))
            .values(claimed_by=self._server_id, num_attempts=row.num_attempts + 1)
            .returning(row.number)
            .execution_options(synchronize_session=False)
        )
        number = await self._session.scalar(claim)
        if number is None:
            return None
        await self._session.execute(delete(ChunkRow).where(ChunkRow.file_number == number))
        query = select(
            row.number, row.file_id, FileRow.owner_id, FileRow.filename, row.chunking_strategy, row.num_attempts
        ).join(FileRow, FileRow.file_id == row.file_id)
        return WaitingFile(*(await self._session.execute(query.where(row.number == number))).one())

    async def add_chunks(self, number: int, chunks: Sequence[NewChunk], model: str = "") -> None:
        """``model``: what has made the vectors.

        Raises ``StaleStatusError`` if the file was taken out, or is cancelled, or another server's by now.
        """
        num_bytes = sum(len(chunk.text.encode()) for chunk in chunks)
        await self._set(number, usage_bytes=VectorStoreFileRow.usage_bytes + num_bytes)
        values = [
            {"file_number": number, "start": chunk.start, "text": chunk.text, "words": chunk.words}
            for chunk in chunks
        ]
        if all(chunk.vector is None for chunk in chunks):
            await self._session.execute(ChunkRow.insertion(), values)
            return
        insertion = ChunkRow.insertion().returning(ChunkRow.number, sort_by_parameter_order=True)
        numbers = (await self._session.scalars(insertion, values)).all()
        vectors = [
            {"chunk_number": chunk_number, "file_number": number, "model": model, "vector": chunk.vector}
            for chunk_number, chunk in zip(numbers, chunks, strict=True)
            if chunk.vector is not None
        ]
        await self._session.execute(VectorRow.insertion(), vectors)

    async def release(self, number: int) -> None:
        """Put it back, to be claimed again by any server; the attempt does not count."""
        await self._set(number, claimed_by=None, num_attempts=VectorStoreFileRow.num_attempts - 1)

    async def begin(self, number: int) -> None:
        await self._set(number, usage_bytes=0)

    async def complete(self, number: int) -> None:
        await self._set(number, status="completed", claimed_by=None)

    async def fail(self, number: int, error: dict[str, str]) -> None:
        await self._set(number, status="failed", claimed_by=None, last_error=error, usage_bytes=0)
        await self._session.execute(delete(ChunkRow).where(ChunkRow.file_number == number))

    async def _set(self, number: int, **values: Any) -> None:
        row = VectorStoreFileRow
        is_mine = and_(row.number == number, row.status == "in_progress", row.claimed_by == self._server_id)
        change = update(row).where(is_mine).values(**values).returning(row.number)
        if await self._session.scalar(change.execution_options(synchronize_session=False)) is None:
            raise StaleStatusError(f"vector store file {number}", "not this server's any more")


async def find_orphan(session: AsyncSession, after: int) -> int | None:
    """The next number of a file that was taken out of its vector store, and whose chunks are there still."""
    query = select(ChunkRow.file_number).where(_is_orphaned(), ChunkRow.file_number > after)
    return await session.scalar(query.order_by(ChunkRow.file_number).limit(1))


async def delete_orphan(session: AsyncSession, file_number: int, limit: int) -> bool:
    """Delete chunks of such a file, so many at most; tell whether there may be more.

    Numbers of files may come again, also between two steps: then `claim` deletes what is left.
    """
    some = select(ChunkRow.number).where(_is_orphaned(), ChunkRow.file_number == file_number).limit(limit)
    removal = delete(ChunkRow).where(ChunkRow.number.in_(some)).returning(ChunkRow.number)
    gone = (await session.scalars(removal.execution_options(synchronize_session=False))).all()
    return len(gone) == limit


def _is_orphaned() -> ColumnElement[bool]:
    row = VectorStoreFileRow
    return ~select(row.number).where(row.number == ChunkRow.file_number).exists()
