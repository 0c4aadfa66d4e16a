"""Files in the store: owners are apart, what has expired is gone, and no bytes are left behind."""

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.errors import RowNotFoundError
from storage.files import FileRepository, StoredFile, erase_step, list_old_files
from storage.tables import FilePartRow

NOW = 1_700_000_000


def repository(session, owner_id="alice", now=NOW):
    return FileRepository(session, owner_id, now)


async def keep(database: Database, file_id: str, expires_at: int | None = None, *, complete: bool = True) -> None:
    async def work(session):
        files = repository(session)
        await files.begin(StoredFile(file_id, NOW, expires_at, "a.txt", "assistants", 0))
        await files.add_part(file_id, 0, b"secret")
        if complete:
            await files.complete(file_id, 6)

    await database.write(work)


async def num_parts(database: Database) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(FilePartRow)) or 0


async def erase(database: Database, file_id: str) -> None:
    while await database.write(lambda session: erase_step(session, file_id)):
        pass


CALLS = {
    "get": lambda files: files.get("file-1"),
    "hide": lambda files: files.hide("file-1"),
    "list_page": lambda files: files.list_page(after="file-1", limit=1, descending=False, purpose=None),
    "complete": lambda files: files.complete("file-1", 7),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
async def test_another_owners_file_is_as_good_as_unknown(database, call):
    await keep(database, "file-1")
    with pytest.raises(RowNotFoundError):
        await database.write(lambda session: call(repository(session, "bob")))
    async with database.read() as session:
        assert await repository(session, "bob").get_part("file-1", 0) is None
        assert await repository(session).get_part("file-1", 0) == b"secret"
    await database.write(lambda session: repository(session, "bob").discard("file-1"))
    assert await num_parts(database) == 1


async def test_nobody_sees_a_file_that_is_arriving_or_has_expired(database):
    await keep(database, "file-arriving", complete=False)
    await keep(database, "file-old", NOW)
    await keep(database, "file-new", NOW + 1)
    async with database.read() as session:
        page = await repository(session).list_page(after=None, limit=9, descending=False, purpose=None)
        assert [file.file_id for file in page[0]] == ["file-new"]
        for unseen in ("file-arriving", "file-old"):
            with pytest.raises(RowNotFoundError):
                await repository(session).get(unseen)


async def test_what_has_expired_and_what_never_arrived_is_deleted_with_its_bytes(database):
    await keep(database, "file-arriving", complete=False)
    await keep(database, "file-old", NOW)
    await keep(database, "file-new")
    async with database.read() as session:
        assert await list_old_files(session, NOW, NOW) == ["file-old"]
        old = await list_old_files(session, NOW, NOW + 1)
    assert sorted(old) == ["file-arriving", "file-old"]
    for file_id in old:
        await erase(database, file_id)
    assert await num_parts(database) == 1
    await database.write(lambda session: repository(session).hide("file-new"))
    await erase(database, "file-new")
    assert await num_parts(database) == 0
