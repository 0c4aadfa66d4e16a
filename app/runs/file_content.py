"""The whole content of a stored file: read, and deleted."""

import time

from storage.database import Database
from storage.files import FileRepository, erase_step


async def read_whole(database: Database, file_id: str, owner_id: str, max_bytes: int) -> bytes | None:
    """Return a file's content, or ``None`` if it is larger. Raises ``storage.errors.RowNotFoundError``."""
    now = int(time.time())
    async with database.read() as session:
        files = FileRepository(session, owner_id, now)
        if (await files.get(file_id)).num_bytes > max_bytes:
            return None
        parts: list[bytes] = []
        while (part := await files.get_part(file_id, len(parts))) is not None:
            parts.append(part)
    return b"".join(parts)


async def erase(database: Database, file_id: str) -> None:
    """Delete a file that nobody sees any more, in small steps."""
    while await database.write(lambda session: erase_step(session, file_id)):
        pass
