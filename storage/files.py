"""The files of one owner. What is somebody else's, was deleted, has expired or never was: RowNotFoundError.

A file's content is kept in parts, so that none is ever held in memory as a whole. While it arrives nobody sees it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import RowNotFoundError
from storage.json_text import is_storable
from storage.tables import FilePartRow, FileRow, VectorStoreFileRow

#: Parts that are deleted in one transaction.
ERASED_PARTS = 8


@dataclass(frozen=True)
class StoredFile:
    """Times in unix seconds; ``expires_at``: None for a file that is kept until it is deleted."""

    file_id: str
    created_at: int
    expires_at: int | None
    filename: str
    purpose: str
    num_bytes: int


class FileRepository:
    """``now``, in unix seconds, tells which files have expired."""

    def __init__(self, session: AsyncSession, owner_id: str, now: int) -> None:
        self._session = session
        self._owner_id = owner_id
        self._now = now

    async def begin(self, new: StoredFile) -> None:
        """Make the row that parts can be added to."""
        row = {
            "id": new.file_id,
            "owner_id": self._owner_id,
            "created_at": new.created_at,
            "expires_at": new.expires_at,
            "filename": new.filename,
            "purpose": new.purpose,
            "num_bytes": 0,
            "is_complete": False,
        }
        await self._session.execute(FileRow.insertion(), [row])

    async def add_part(self, file_id: str, position: int, data: bytes) -> None:
        await self._session.execute(
            FilePartRow.insertion(), [{"file_id": file_id, "position": position, "data": data}]
        )

    async def complete(self, file_id: str, num_bytes: int) -> None:
        """All parts are there: from now on the file can be seen."""
        change = update(FileRow).where(self._is_own(file_id)).values(is_complete=True, num_bytes=num_bytes)
        await self._change(change, file_id)

    async def discard(self, file_id: str) -> None:
        """Forget an upload that came to nothing."""
        await self._session.execute(delete(FileRow).where(self._is_own(file_id), FileRow.is_complete.is_(False)))

    async def get(self, file_id: str) -> StoredFile:
        row = await self._session.scalar(select(FileRow).where(self._is_readable(file_id)))
        return _stored(row) if row is not None else _raise_not_found(file_id)

    async def get_part(self, file_id: str, position: int) -> bytes | None:
        """None behind the last part."""
        query = select(FilePartRow.data).join(FileRow, FileRow.file_id == FilePartRow.file_id)
        return await self._session.scalar(query.where(self._is_readable(file_id), FilePartRow.position == position))

    async def find_missing(self, file_ids: Sequence[str]) -> str | None:
        """Return one of these that can't be read, if there is any; the others stay until this transaction's end."""
        storable = [file_id for file_id in file_ids if is_storable(file_id)]
        query = select(FileRow.file_id).where(self._is_seen(), FileRow.file_id.in_(storable))
        found = set(await self._session.scalars(query.with_for_update(read=True, key_share=True)))
        return next((file_id for file_id in file_ids if file_id not in found), None)

    async def list_page(
        self, *, after: str | None, limit: int, descending: bool, purpose: str | None
    ) -> tuple[Sequence[StoredFile], bool]:
        """At most `limit` files of this purpose, and whether more follow."""
        number = FileRow.number
        query = select(FileRow).where(self._is_seen())
        if after is not None:
            cursor = await self._session.scalar(select(number).where(self._is_readable(after)))
            if cursor is None:
                _raise_not_found(after)
            query = query.where(number < cursor if descending else number > cursor)
        if purpose is not None:
            query = query.where(FileRow.purpose == purpose if is_storable(purpose) else literal(False))
        rows = (
            await self._session.scalars(query.order_by(number.desc() if descending else number).limit(limit + 1))
        ).all()
        return [_stored(row) for row in rows[:limit]], len(rows) > limit

    async def hide(self, file_id: str) -> None:
        """Delete it for everybody who looks, and take it out of every vector store. ``erase_step`` does the rest."""
        change = update(FileRow).where(self._is_readable(file_id)).values(is_complete=False)
        await self._change(change, file_id)
        await self._session.execute(delete(VectorStoreFileRow).where(VectorStoreFileRow.file_id == file_id))

    async def _change(self, statement: Any, file_id: str) -> None:
        changed = statement.returning(FileRow.number).execution_options(synchronize_session=False)
        if await self._session.scalar(changed) is None:
            _raise_not_found(file_id)

    def _is_own(self, file_id: str) -> ColumnElement[bool]:
        if not is_storable(file_id):
            return literal(False)
        return and_(FileRow.file_id == file_id, FileRow.owner_id == self._owner_id)

    def _is_seen(self) -> ColumnElement[bool]:
        return and_(
            FileRow.owner_id == self._owner_id,
            FileRow.is_complete.is_(True),
            or_(FileRow.expires_at.is_(None), FileRow.expires_at > self._now),
        )

    def _is_readable(self, file_id: str) -> ColumnElement[bool]:
        return and_(self._is_own(file_id), self._is_seen())


async def erase_step(session: AsyncSession, file_id: str) -> bool:
    """Delete some bytes of a file that nobody sees, at last the file; tell whether more is to do.

    A step is small, because others' writes wait for it.
    """
    positions = select(FilePartRow.position).where(FilePartRow.file_id == file_id).limit(ERASED_PARTS)
    some = (FilePartRow.file_id == file_id, FilePartRow.position.in_(list(await session.scalars(positions))))
    removal = delete(FilePartRow).where(*some).returning(FilePartRow.position)
    if (await session.scalars(removal.execution_options(synchronize_session=False))).all():
        return True
    await session.execute(delete(FileRow).where(FileRow.file_id == file_id))
    return False


async def list_old_files(session: AsyncSession, now: int, unfinished_before: int) -> list[str]:
    """All owners' files that have expired, and what was begun before that time and is not complete."""
    is_abandoned = and_(FileRow.is_complete.is_(False), FileRow.created_at < unfinished_before)
    return list(await session.scalars(select(FileRow.file_id).where(or_(FileRow.expires_at <= now, is_abandoned))))


def _stored(row: FileRow) -> StoredFile:
    return StoredFile(row.file_id, row.created_at, row.expires_at, row.filename, row.purpose, row.num_bytes)


def _raise_not_found(file_id: str) -> Any:
    raise RowNotFoundError(f"File with id {file_id!r} not found.")
