"""The queue of files that wait to be indexed, all owners' together.

A server claims a file by compare-and-set, and adds its chunks in several transactions; they are searched once the
file is completed. What a dead server had claimed is claimed again, from the beginning.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, delete, func, or_, select, update
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
        """Take the oldest file that no other living server has. What an earlier attempt left of it is for `begin`."""
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

    async def begin(self, number: int, limit: int) -> bool:
        """Delete chunks that an earlier attempt left, so many at most; tell whether there were any."""
        await self._set(number, usage_bytes=0)
        return await _delete_some(self._session, limit, ChunkRow.file_number == number) > 0

    async def complete(self, number: int) -> None:
        await self._set(number, status="completed", claimed_by=None)

    async def fail(self, number: int, error: dict[str, str]) -> None:
        """Its chunks are orphans from now on."""
        await self._set(number, status="failed", claimed_by=None, last_error=error, usage_bytes=0)

    async def _set(self, number: int, **values: Any) -> None:
        row = VectorStoreFileRow
        is_mine = and_(row.number == number, row.status == "in_progress", row.claimed_by == self._server_id)
        change = update(row).where(is_mine).values(**values).returning(row.number)
        if await self._session.scalar(change.execution_options(synchronize_session=False)) is None:
            raise StaleStatusError(f"vector store file {number}", "not this server's any more")


async def list_orphans(session: AsyncSession) -> list[int]:
    """The numbers of files whose chunks nobody will find: taken out of their vector store, failed or cancelled.

    It goes from one number to the next, and so looks at one chunk of each file, not at all of them.
    """
    number = ChunkRow.file_number
    files = select(func.min(number).label("number")).cte("files", recursive=True)
    following = select(func.min(number)).where(number > files.c.number).scalar_subquery()
    files = files.union_all(select(following).where(files.c.number.is_not(None)))
    query = select(files.c.number).where(files.c.number.is_not(None), _is_orphaned(files.c.number))
    return list(await session.scalars(query))


async def delete_orphan(session: AsyncSession, file_number: int, limit: int) -> bool:
    """Delete chunks of such a file, so many at most; tell whether there may be more.

    Numbers of files may come again, also between two steps: then `begin` deletes what is left.
    """
    which = (_is_orphaned(ChunkRow.file_number), ChunkRow.file_number == file_number)
    return await _delete_some(session, limit, *which) == limit


async def _delete_some(session: AsyncSession, limit: int, *which: ColumnElement[bool]) -> int:
    some = select(ChunkRow.number).where(*which).limit(limit)
    removal = delete(ChunkRow).where(ChunkRow.number.in_(some)).returning(ChunkRow.number)
    return len((await session.scalars(removal.execution_options(synchronize_session=False))).all())


def _is_orphaned(file_number: SQLColumnExpression[int]) -> ColumnElement[bool]:
    row = VectorStoreFileRow
    kept = select(row.number).where(row.number == file_number, row.status.in_(("in_progress", "completed")))
    return ~kept.exists()
