"""Old responses are deleted for good by a server that is told to, and by no other."""

import asyncio

from openai import NotFoundError
from sqlalchemy import text

from app.generators.base import Finished, Text, Usage
from app.runs.sweeper import Sweeper
from storage.database import Database
from storage.files import FileRepository, StoredFile
from tests.databases import opened
from tests.servers import running
from tests.storage.owner import Owner, new_response
from tests.waiting import wait_until

DAY_S = 86_400
NOW = 1_700_000_000


async def count(database: Database, table: str) -> int:
    async with database.read() as session:
        return (await session.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()


async def add(owner: Owner, response_id: str, age_days: int, previous: str | None = None) -> None:
    new = new_response(response_id, previous, created_at=NOW - age_days * DAY_S)
    item = {"type": "message", "id": f"in_{response_id}", "role": "user", "content": []}
    await owner.write(lambda responses: responses.insert(new, [item]))
    await owner.finish(response_id)


async def test_only_what_is_too_old_is_deleted_of_every_owner(database):
    for owner in (Owner(database, "alice"), Owner(database, "bob")):
        for age_days in range(20, 40):
            await add(owner, f"{owner.owner_id}_{age_days}", age_days)
    assert await Sweeper(database, 30 * DAY_S).sweep(NOW) == 2 * 9
    assert await Sweeper(database, 30 * DAY_S).sweep(NOW) == 0
    assert await count(database, "responses") == 2 * 11
    assert await count(database, "items") == 4 * 11


async def test_what_a_younger_response_was_made_from_stays_for_it(database):
    alice = Owner(database, "alice")
    await add(alice, "old", 31)
    await add(alice, "young", 1, "old")
    assert await Sweeper(database, 30 * DAY_S).sweep(NOW) == 1
    assert await alice.read(lambda responses: responses.find("old")) is None
    assert await alice.history_ids("young") == ["in_old", "out_old", "in_young", "out_young"]
    assert await Sweeper(database, 30 * DAY_S).sweep(NOW + 30 * DAY_S) == 1
    assert await count(database, "items") == 0


async def test_what_still_runs_is_left(database):
    alice = Owner(database, "alice")
    await alice.write(lambda responses: responses.insert(new_response("running", created_at=NOW - 99 * DAY_S), []))
    assert await Sweeper(database, DAY_S).sweep(NOW) == 0
    assert await count(database, "responses") == 1


async def test_two_servers_may_sweep_at_once(database_url):
    async with opened(database_url) as one, opened(database_url) as two:
        alice = Owner(one, "alice")
        for number in range(30):
            await add(alice, f"resp_{number}", 31, f"resp_{number - 1}" if number else None)
        await asyncio.gather(Sweeper(one, DAY_S).sweep(NOW), Sweeper(two, DAY_S).sweep(NOW))
        assert await count(one, "responses") == 0


def test_a_server_with_a_retention_time_forgets(settings, scripted, make_client):
    scripted.write = lambda _: [Text("x"), Finished("stop", Usage(1, 0, 1))]
    with running(settings.model_copy(update={"retention_days": 1 / DAY_S}), scripted) as url:
        client = make_client(url)
        response = client.responses.create(input="x", extra_headers={"Idempotency-Key": "key"})
        wait_until(lambda: is_gone(client, response.id))


def is_gone(client, response_id):
    try:
        client.responses.retrieve(response_id)
    except NotFoundError:
        return True
    return False


async def test_an_upload_that_a_crash_cut_off_is_deleted_once_nobody_can_end_it(database):
    async def begin(file_id, created_at):
        async def work(session):
            files = FileRepository(session, "alice", NOW)
            await files.begin(StoredFile(file_id, created_at, None, "a.txt", "assistants", 0))
            await files.add_part(file_id, 0, b"x")

        await database.write(work)

    await begin("file-cut", NOW - 10)
    await begin("file-arriving", NOW)
    await Sweeper(database, None).sweep(NOW)
    assert await count(database, "file_parts") == 2, "another server may still write it"
    await Sweeper(database, None, alone_since=NOW).sweep(NOW)
    assert (await count(database, "files"), await count(database, "file_parts")) == (1, 1)
    await Sweeper(database, None).sweep(NOW + DAY_S + 1)
    assert await count(database, "files") == 0
