"""Files that stand in the input by their ids: looked up when they come, and read for every turn.

What is stored of them is the id alone: so a file that is deleted is gone from every conversation, and a turn that
needs it is refused.
"""

import asyncio
import time
from collections.abc import Mapping

from app.errors import FileNotFoundHereError, InvalidRequestError
from app.files.input_file import FileText, find_kept, keep, unreadable
from app.files.reading import UnreadableFileError, text_of
from app.runs.file_content import read_whole
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.files import FileRepository, StoredFile

#: As large as a file in ``file_data`` may be.
MAX_BYTES = 32 * 2**20
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class InputFiles:
    """Files are told by ``named``: the id of each, and the place in the request that names it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def check(self, named: Mapping[str, str], owner_id: str) -> None:
        """Raises ``FileNotFoundHereError`` where a client names a file that it has not."""
        for file_id, param in named.items():
            try:
                await self._find(file_id, owner_id)
            except RowNotFoundError:
                raise FileNotFoundHereError(file_id, param) from None

    async def read(self, named: Mapping[str, str], owner_id: str) -> dict[str, FileText]:
        """Return the texts of these files, by id. Raises ``InvalidRequestError``."""
        return {file_id: await self._read(file_id, param, owner_id) for file_id, param in named.items()}

    async def _read(self, file_id: str, param: str, owner_id: str) -> FileText:
        try:
            stored = await self._find(file_id, owner_id)
            text = find_kept(file_id.encode())
            if text is None:
                data = await read_whole(self._database, file_id, owner_id, MAX_BYTES)
                text = await asyncio.to_thread(_text_of, stored, data, param)
                keep(file_id.encode(), text)
        except RowNotFoundError:
            raise _gone(file_id, param) from None
        return FileText(stored.filename, text)

    async def _find(self, file_id: str, owner_id: str) -> StoredFile:
        async with self._database.read() as session:
            return await FileRepository(session, owner_id, int(time.time())).get(file_id)


def _text_of(stored: StoredFile, data: bytes | None, param: str) -> str:
    if data is None:
        raise unreadable(stored.filename, param, f"it is larger than {MAX_BYTES // 2**20} MiB")
    try:
        return text_of(data, "utf-16" if data.startswith(_UTF_16) else None)
    except UnreadableFileError as error:
        raise unreadable(stored.filename, param, error.reason) from None


def _gone(file_id: str, param: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"The file '{file_id}', which this conversation has, was deleted or has expired: go on from a response "
        "before it, or send the conversation without it.",
        param=param,
        code="file_not_found",
    )
