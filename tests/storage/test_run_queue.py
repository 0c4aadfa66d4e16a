"""The queue of background runs, on both databases."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.errors import StaleStatusError
from storage.run_queue import ClaimFilter, RunQueue
from storage.servers import ServerRepository
from tests.databases import opened
from tests.storage.counting import recorded_statements
from tests.storage.owner import Owner, new_response

ANY = ClaimFilter()


@pytest.fixture
async def servers(database: Database) -> None:
    for name in ("one", "other"):
        await database.write(lambda session, name=name: ServerRepository(session).beat(name))


async def queue(owner: Owner, *response_ids: str, model: str = "m") -> None:
    """The later in this list, the later in the queue."""
    for number, response_id in enumerate(response_ids):
        new = replace(new_response(response_id, status="queued"), model=model, queued_at=number, request={"a": 1})
        await owner.write(lambda responses, new=new: responses.insert(new, []))


async def claim(database: Database, server_id: str, limit: int = 10, wanted: ClaimFilter = ANY) -> list[str]:
    claimed = await database.write(lambda session: RunQueue(session).claim(server_id, limit, wanted))
    return [run.response_id for run in claimed]


async def begin(database: Database, response_id: str, server_id: str) -> None:
    await database.write(lambda session: RunQueue(session).begin(response_id, server_id))


pytestmark = pytest.mark.usefixtures("servers")


async def test_the_oldest_are_claimed_first_and_once(database: Database, alice: Owner, bob: Owner) -> None:
    await queue(alice, "a", "c", "e")
    await queue(bob, "b")
    await alice.start("running")
    assert sorted(await claim(database, "one", limit=2)) == ["a", "b"]
    assert await claim(database, "other") == ["c", "e"]
    assert await claim(database, "one", wanted=ClaimFilter(except_ids=["a", "b"])) == []


async def test_a_claim_has_all_that_a_run_needs(database: Database, alice: Owner) -> None:
    await queue(alice, "a")
    [run] = await database.write(lambda session: RunQueue(session).claim("one", 1, ANY))
    assert (run.response_id, run.owner_id, run.model, run.request) == ("a", "alice", "m", {"a": 1})


async def test_claims_at_the_same_time_get_different_runs(database: Database, alice: Owner) -> None:
    names = [f"run_{number:02}" for number in range(40)]
    await queue(alice, *names)
    servers = [f"server_{number}" for number in range(10)]
    for server_id in servers:
        await database.write(lambda session, name=server_id: ServerRepository(session).beat(name))
    claimed: list[str] = []
    while len(claimed) < len(names):
        rounds = await asyncio.gather(
            *(claim(database, server_id, 3, ClaimFilter(except_ids=claimed)) for server_id in servers)
        )
        assert max(len(ids) for ids in rounds) <= 3
        claimed += [response_id for ids in rounds for response_id in ids]
    assert sorted(claimed) == names


async def test_a_server_takes_what_it_has_models_for(database: Database, alice: Owner) -> None:
    await queue(alice, "a", model="m")
    await queue(alice, "b", model="n")
    assert await claim(database, "one", wanted=ClaimFilter(models=["n", "o"])) == ["b"]
    assert await claim(database, "other", wanted=ClaimFilter(except_models=["m"])) == []
    assert await claim(database, "other") == ["a"]


async def test_what_a_dead_server_claimed_is_claimed_again(database: Database, alice: Owner) -> None:
    await queue(alice, "a", "b")
    assert await claim(database, "one") == ["a", "b"]
    await begin(database, "a", "one")
    assert await claim(database, "other") == []
    await database.write(lambda session: ServerRepository(session).remove("one"))
    assert await claim(database, "other") == ["b"]
    with pytest.raises(StaleStatusError):
        await begin(database, "b", "one")


async def test_a_server_claims_again_what_it_has_forgotten(database: Database, alice: Owner) -> None:
    await queue(alice, "a", "b")
    await claim(database, "one")
    assert await claim(database, "one", wanted=ClaimFilter(except_ids=["a"])) == ["b"]


async def test_what_is_put_back_keeps_its_place(database: Database, alice: Owner) -> None:
    await queue(alice, "a", "b")
    assert await claim(database, "one", limit=1) == ["a"]
    await database.write(lambda session: RunQueue(session).release("a", "other"))
    assert await claim(database, "other", limit=1) == ["b"], "only who has it can put it back"
    await database.write(lambda session: RunQueue(session).release("a", "one"))
    assert await claim(database, "other", limit=1, wanted=ClaimFilter(except_ids=["b"])) == ["a"]


async def test_a_run_is_begun_once_by_the_server_that_claimed_it(database: Database, alice: Owner) -> None:
    await queue(alice, "a", "b")
    await claim(database, "one")
    await begin(database, "a", "one")
    for response_id, server_id in (("a", "one"), ("b", "other")):
        with pytest.raises(StaleStatusError):
            await begin(database, response_id, server_id)
    await alice.delete("b")
    with pytest.raises(StaleStatusError):
        await begin(database, "b", "one")


async def test_what_has_ended_holds_no_request_any_more(database: Database, alice: Owner) -> None:
    await queue(alice, "a")
    await claim(database, "one")
    await begin(database, "a", "one")
    await alice.finish("a")
    async with database.read() as session:
        columns = "claimed_by, queued_at, cancel_requested_at, request"
        row = (await session.execute(text(f"SELECT {columns} FROM responses"))).one()
    assert tuple(row) == (None, None, None, None)


async def test_only_the_owner_can_ask_for_an_end(database: Database, alice: Owner) -> None:
    await queue(alice, "a", "b")
    await claim(database, "one")
    await begin(database, "a", "one")

    async def wanted() -> list[tuple[str, str]]:
        async with database.read() as session:
            assert await RunQueue(session).list_cancel_requests("other") == []
            return await RunQueue(session).list_cancel_requests("one")

    await database.write(lambda session: RunQueue(session).request_cancel("a", "bob", 1))
    assert await wanted() == []
    await database.write(lambda session: RunQueue(session).request_cancel("a", "alice", 1))
    assert await wanted() == [("a", "alice")]
    await alice.finish("a")
    assert await wanted() == []


async def test_what_waits_is_counted(database: Database, alice: Owner, bob: Owner) -> None:
    await queue(alice, "a", "b")
    await queue(bob, "c")
    await alice.delete("b")
    async with database.read() as session:
        assert await RunQueue(session).count_waiting() == 2


async def test_the_silent_are_struck_off_and_the_others_are_not(database: Database) -> None:
    async def names() -> set[str]:
        async with database.read() as session:
            return set((await session.execute(text("SELECT id FROM servers"))).scalars())

    await database.write(lambda session: session.execute(text("UPDATE servers SET heartbeat_at = heartbeat_at - 20")))
    await database.write(lambda session: ServerRepository(session).beat("one"))
    await database.write(lambda session: ServerRepository(session).remove_silent(30))
    assert await names() == {"one", "other"}
    await database.write(lambda session: ServerRepository(session).remove_silent(10))
    assert await names() == {"one"}
    await database.write(lambda session: ServerRepository(session).beat("other"))
    assert await names() == {"one", "other"}
    await database.write(lambda session: ServerRepository(session).remove_others("other"))
    assert await names() == {"other"}


async def test_the_queue_is_found_by_its_index(sqlite_url: str) -> None:
    async with opened(sqlite_url) as database:
        with recorded_statements() as statements:
            await database.write(lambda session: RunQueue(session).claim("one", 1, ANY))
        claims = [statement for statement in statements if statement.lstrip().startswith("WITH")]
        async with database.read() as session:
            connection = await session.connection()
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {claims[0]}", ("one", "queued", "one", 1, 0))
            assert "USING INDEX ix_responses_unfinished" in str(plan.all())
