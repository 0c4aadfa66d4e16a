"""The use cases of files. Every method answers for one caller, ``owner_id``, and sees only theirs."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Protocol

from app.errors import FileNotFoundHereError, InvalidRequestError
from app.ids import new_id
from app.protocol.files import FileCreateParams, FileObject
from app.runs.file_content import erase
from app.runs.indexer import Indexer
from app.runs.pages import PageRequest, cursor_error, page_of
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.files import FileRepository, StoredFile
from storage.json_text import is_storable

logger = logging.getLogger(__name__)

#: Bytes of a file that are read, written and sent at a time.
PART_BYTES = 2**20
MAX_FILENAME_CHARACTERS = 512
#: Files of this purpose expire by themselves, as OpenAI's do.
BATCH_EXPIRY_S = 30 * 24 * 60 * 60


class Source(Protocol):
    """What a file is read from."""

    def read(self, size: int) -> Awaitable[bytes]: ...


class FileService:
    def __init__(self, database: Database, indexer: Indexer) -> None:
        self._database = database
        self._indexer = indexer

    async def create(self, source: Source, filename: str, params: FileCreateParams, owner_id: str) -> FileObject:
        """Keep a file; it is committed when this returns. One that can't be read to its end leaves nothing."""
        now = int(time.time())
        file_id = new_id("file").replace("_", "-")  # as OpenAI writes it
        new = StoredFile(file_id, now, _expires_at(params, now), _checked_name(filename), params.purpose, 0)
        await self._write(owner_id, lambda files: files.begin(new))
        try:
            num_bytes = await self._write_parts(source, new.file_id, owner_id)
            await self._write(owner_id, lambda files: files.complete(new.file_id, num_bytes))
        except BaseException:
            # Its own task: a client that leaves must not leave its bytes behind.
            await asyncio.shield(self._write(owner_id, lambda files: files.discard(new.file_id)))
            raise
        return await self.get(new.file_id, owner_id)

    async def get(self, file_id: str, owner_id: str) -> FileObject:
        return _wire(await self._find(file_id, owner_id))

    async def list_page(self, owner_id: str, page: PageRequest, purpose: str | None) -> dict[str, Any]:
        try:
            async with self._database.read() as session:
                found, has_more = await FileRepository(session, owner_id, int(time.time())).list_page(
                    after=page.after, limit=page.limit, descending=page.descending, purpose=purpose
                )
        except RowNotFoundError:
            raise cursor_error(page) from None
        return page_of([_wire(stored) for stored in found], has_more)

    async def delete(self, file_id: str, owner_id: str) -> None:
        """Delete it for good, from the vector stores as well."""
        try:
            await self._write(owner_id, lambda files: files.hide(file_id))
        except RowNotFoundError:
            raise FileNotFoundHereError(file_id) from None
        await erase(self._database, file_id)
        self._indexer.forget()

    async def open(self, file_id: str, owner_id: str) -> tuple[FileObject, AsyncIterator[bytes]]:
        """Return the file and its content, part by part."""
        stored = await self._find(file_id, owner_id)
        return _wire(stored), self._parts(stored, owner_id)

    async def _parts(self, stored: StoredFile, owner_id: str) -> AsyncIterator[bytes]:
        """NOTE: no one transaction around it all: a slow client would hold it open for hours."""
        num_left = stored.num_bytes
        position = 0
        while num_left:
            async with self._database.read() as session:
                part = await FileRepository(session, owner_id, int(time.time())).get_part(stored.file_id, position)
            if part is None:
                raise FileNotFoundHereError(stored.file_id)  # deleted in the middle: the client sees a broken body
            yield part
            num_left -= len(part)
            position += 1

    async def _write_parts(self, source: Source, file_id: str, owner_id: str) -> int:
        num_bytes = position = 0
        while data := await source.read(PART_BYTES):
            await self._write_part(owner_id, file_id, position, data)
            num_bytes += len(data)
            position += 1
        return num_bytes

    async def _write_part(self, owner_id: str, file_id: str, position: int, data: bytes) -> None:
        await self._write(owner_id, lambda files: files.add_part(file_id, position, data))

    async def _find(self, file_id: str, owner_id: str) -> StoredFile:
        try:
            async with self._database.read() as session:
                return await FileRepository(session, owner_id, int(time.time())).get(file_id)
        except RowNotFoundError:
            raise FileNotFoundHereError(file_id) from None

    async def _write(self, owner_id: str, work: Callable[[FileRepository], Awaitable[None]]) -> None:
        now = int(time.time())
        await self._database.write(lambda session: work(FileRepository(session, owner_id, now)))


def _expires_at(params: FileCreateParams, now: int) -> int | None:
    if params.expires_after is not None:
        return now + params.expires_after.seconds
    return now + BATCH_EXPIRY_S if params.purpose == "batch" else None


def _checked_name(filename: str) -> str:
    if not is_storable(filename) or len(filename) > MAX_FILENAME_CHARACTERS:
        raise InvalidRequestError(
            f"The file's name must be text of at most {MAX_FILENAME_CHARACTERS} characters.", param="file"
        )
    return filename


def _wire(stored: StoredFile) -> FileObject:
    return {
        "id": stored.file_id,
        "object": "file",
        "bytes": stored.num_bytes,
        "created_at": stored.created_at,
        "expires_at": stored.expires_at,
        "filename": stored.filename,
        "purpose": stored.purpose,
        "status": "processed",
        "status_details": None,
    }
