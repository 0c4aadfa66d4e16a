import asyncio
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from storage.database import Database
from storage.errors import PreviousResponseMissingError, RowNotFoundError
from storage.responses import ResponseRepository
from tests.databases import opened
from tests.storage.owner import Owner, message

TABLES = ("responses", "items", "response_events")


async def count_rows(database: Database) -> list[int]:
    async with database.read() as session:
        return [(await session.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one() for table in TABLES]


async def rows_left(database: Database) -> set[str]:
    async with database.read() as session:
        return set((await session.scalars(text("SELECT id FROM responses"))).all())


async def test_a_deleted_response_leaves_no_row(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.append("resp_1", [{"sequence_number": 0}])
    await alice.delete("resp_1")
    assert await count_rows(alice.database) == [0, 0, 0]


async def test_a_deleted_response_is_gone_for_every_reader(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.append("resp_1", [{"sequence_number": 0}])
    await alice.add("resp_2", "resp_1")
    await alice.delete("resp_1")

    assert await alice.read(lambda responses: responses.find("resp_1")) is None
    assert await alice.events_after("resp_1", -1) == []
    with pytest.raises(RowNotFoundError):
        await alice.history_ids("resp_1")
    with pytest.raises(RowNotFoundError):
        await alice.read(
            lambda responses: responses.list_input_items("resp_1", after=None, limit=9, descending=False)
        )
    with pytest.raises(PreviousResponseMissingError):
        await alice.start("resp_3", "resp_1")


async def test_deleting_twice_or_the_unknown_is_not_found(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.add("resp_2", "resp_1")
    await alice.delete("resp_1")
    for response_id in ("resp_1", "resp_unknown"):
        with pytest.raises(RowNotFoundError):
            await alice.delete(response_id)


async def test_a_tombstone_keeps_items_only(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.append("resp_1", [{"sequence_number": 0}])
    await alice.add("resp_2", "resp_1")
    await alice.delete("resp_1")
    async with alice.database.read() as session:
        tombstone = await session.execute(text("SELECT body, deleted_at FROM responses WHERE id = 'resp_1'"))
        assert [(str(body), deleted_at) for body, deleted_at in tombstone] == [("{}", 1_700_000_099)]
    assert await count_rows(alice.database) == [2, 4, 0]


async def test_the_last_descendant_takes_the_tombstones_with_it(alice: Owner) -> None:
    for turn in range(5):
        await alice.add(f"resp_{turn}", f"resp_{turn - 1}" if turn else None)
    for turn in (1, 3, 2, 0):
        await alice.delete(f"resp_{turn}")
        assert len(await rows_left(alice.database)) == 5
    assert len(await alice.history_ids("resp_4")) == 10
    await alice.delete("resp_4")
    assert await count_rows(alice.database) == [0, 0, 0]


async def test_the_purge_stops_at_the_living(alice: Owner) -> None:
    await alice.add("living")
    await alice.add("tombstone", "living")
    await alice.add("last", "tombstone")
    await alice.delete("tombstone")
    await alice.delete("last")
    assert await rows_left(alice.database) == {"living"}
    assert await alice.history_ids("living") == ["in_living", "out_living"]


async def test_the_purge_stops_where_another_branch_hangs(alice: Owner) -> None:
    await alice.add("root")
    await alice.add("left", "root")
    await alice.add("right", "root")
    await alice.delete("root")
    await alice.delete("left")
    assert await rows_left(alice.database) == {"root", "right"}
    assert await alice.history_ids("right") == ["in_root", "out_root", "in_right", "out_right"]
    await alice.delete("right")
    assert await rows_left(alice.database) == set()


async def test_a_running_response_can_be_deleted(alice: Owner) -> None:
    await alice.start("resp_1")
    await alice.delete("resp_1")
    with pytest.raises(RowNotFoundError):
        await alice.finish("resp_1")
    with pytest.raises(RowNotFoundError):
        await alice.append("resp_1", [{"sequence_number": 0}])
    assert await count_rows(alice.database) == [0, 0, 0]


async def test_branches_deleted_at_the_same_moment_leave_nothing(alice: Owner) -> None:
    for turn in range(10):
        branches = [f"branch_{turn}_{side}" for side in range(4)]
        await alice.add(f"root_{turn}")
        await alice.add(f"trunk_{turn}", f"root_{turn}")
        await asyncio.gather(*(alice.add(branch, f"trunk_{turn}") for branch in branches))
        await alice.delete(f"root_{turn}")
        await asyncio.gather(*(alice.delete(branch) for branch in [*branches, f"trunk_{turn}"]))
        assert await rows_left(alice.database) == set()


async def test_a_child_that_races_with_its_parents_deletion_is_whole_or_refused(alice: Owner) -> None:
    for turn in range(20):
        parent, child = f"parent_{turn}", f"child_{turn}"
        await alice.add(parent)
        started, deleted = await asyncio.gather(
            alice.start(child, parent), alice.delete(parent), return_exceptions=True
        )
        assert deleted is None
        if started is None:
            assert await alice.history_ids(child) == [f"in_{parent}", f"out_{parent}", f"in_{child}"]
            await alice.delete(child)
        else:
            assert isinstance(started, PreviousResponseMissingError)
        assert await rows_left(alice.database) == set()


async def test_a_child_waits_for_its_parents_deletion_and_is_refused(alice: Owner) -> None:
    """The tombstone stays for the first child, so that no foreign key would stop the second."""
    await alice.add("parent")
    await alice.add("first", "parent")
    deleted, proceed = asyncio.Event(), asyncio.Event()

    async def delete_slowly(responses: ResponseRepository) -> None:
        await responses.delete("parent", 1)
        deleted.set()
        await proceed.wait()

    deleting = asyncio.create_task(alice.write(delete_slowly))
    await deleted.wait()
    starting = asyncio.create_task(alice.start("second", "parent"))
    await asyncio.sleep(0.05)
    assert not starting.done()
    proceed.set()
    await deleting
    with pytest.raises(PreviousResponseMissingError):
        await starting


async def test_no_byte_of_a_deleted_response_stays_in_the_files(sqlite_url: str) -> None:
    secret = "the-secret-nobody-may-find"
    folder = Path(str(make_url(sqlite_url).database)).parent
    async with opened(sqlite_url) as database:
        alice = Owner(database, "alice")
        await alice.start("resp_kept")
        await alice.start("resp_1", input_items=[message("small", secret), message("large", secret * 1000)])
        await alice.append("resp_1", [{"sequence_number": 0, "delta": secret}])
        assert any(secret.encode() in path.read_bytes() for path in folder.iterdir())
        await alice.delete("resp_1")

    assert [path.name for path in folder.iterdir() if secret.encode() in path.read_bytes()] == []
