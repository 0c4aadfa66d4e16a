import asyncio

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import EventGapError, RowNotFoundError
from storage.events import EventRepository
from tests.databases import opened
from tests.storage.counting import counted_steps, recorded_statements
from tests.storage.owner import Owner


def segment(first: int, last: int) -> list[dict[str, object]]:
    return [{"type": "delta", "sequence_number": number, "delta": f"t{number}"} for number in range(first, last + 1)]


@pytest.fixture
async def log(alice: Owner) -> Owner:
    """A response with the events 0 to 9 in three segments."""
    await alice.start("resp_1")
    for first, last in ((0, 0), (1, 4), (5, 9)):
        await alice.append("resp_1", segment(first, last))
    return alice


async def last_sequence(owner: Owner, response_id: str) -> int:
    async with owner.database.read() as session:
        return await EventRepository(session).last_sequence(response_id)


async def test_events_come_back_in_order_from_any_point(log: Owner) -> None:
    for after in range(-1, 11):
        assert await log.events_after("resp_1", after) == segment(after + 1, 9)


async def test_the_last_sequence_is_known(log: Owner) -> None:
    assert await last_sequence(log, "resp_1") == 9
    assert await last_sequence(log, "resp_unknown") == -1


async def test_an_unknown_log_is_empty(alice: Owner) -> None:
    assert await alice.events_after("resp_unknown", -1) == []


@pytest.mark.parametrize(
    ("first", "last"), [(0, 0), (9, 9), (11, 12), (8, 11)], ids=["again", "last again", "gap", "overlap"]
)
async def test_a_segment_must_follow_on_the_last_one(log: Owner, first: int, last: int) -> None:
    with pytest.raises(EventGapError, match=f"got event {first} where 10 was expected"):
        await log.append("resp_1", segment(first, last))
    assert await log.events_after("resp_1", -1) == segment(0, 9)


async def test_the_segments_of_other_responses_do_not_count(log: Owner) -> None:
    for other in ("resp_0", "resp_2"):
        await log.start(other)
        await log.append(other, segment(0, 20))
    await log.append("resp_1", segment(10, 10))
    assert [await last_sequence(log, one) for one in ("resp_0", "resp_1", "resp_2")] == [20, 10, 20]


async def test_an_append_costs_the_same_however_long_the_log_is(sqlite_url: str) -> None:
    async with opened(sqlite_url) as database:
        await Owner(database, "alice").start("resp_1")

        async def cost_of(number: int) -> int:
            async def append(session: AsyncSession) -> int:
                async with counted_steps(session) as steps:
                    await EventRepository(session).append("resp_1", segment(number, number))
                return len(steps)

            return await database.write(append)

        costs = [await cost_of(number) for number in range(200)]
    assert costs[-1] < 1.5 * costs[1]


async def test_a_log_begins_with_zero(alice: Owner) -> None:
    await alice.start("resp_1")
    with pytest.raises(EventGapError, match="got event 1 where 0 was expected"):
        await alice.append("resp_1", segment(1, 2))


async def test_a_segment_has_no_holes(log: Owner) -> None:
    with pytest.raises(EventGapError, match="got event 12 where 11 was expected"):
        await log.append("resp_1", [*segment(10, 10), *segment(12, 12)])


async def test_an_append_is_one_statement(log: Owner) -> None:
    with recorded_statements() as statements:
        await log.append("resp_1", segment(10, 12))
    [statement] = [statement for statement in statements if "SAVEPOINT" not in statement]
    assert statement.startswith("INSERT INTO response_events")


async def test_an_empty_segment_is_no_segment(log: Owner) -> None:
    await log.append("resp_1", [])
    assert await last_sequence(log, "resp_1") == 9


async def test_events_need_a_response(alice: Owner) -> None:
    with pytest.raises(RowNotFoundError):
        await alice.append("resp_unknown", segment(0, 0))


async def test_a_deleted_response_takes_no_more_events(log: Owner) -> None:
    await log.start("resp_2", "resp_1")
    await log.delete("resp_1")
    with pytest.raises(RowNotFoundError):
        await log.append("resp_1", segment(10, 10))
    assert await log.events_after("resp_1", -1) == []


async def test_of_two_concurrent_writers_of_one_segment_one_wins(log: Owner) -> None:
    outcomes = await asyncio.gather(
        log.append("resp_1", segment(10, 12)), log.append("resp_1", segment(10, 12)), return_exceptions=True
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["EventGapError", "NoneType"]
    assert await log.events_after("resp_1", 9) == segment(10, 12)


async def test_no_event_outlives_a_deletion_it_raced_with(alice: Owner) -> None:
    for turn in range(20):
        parent = f"parent_{turn}"
        await alice.start(parent)
        await alice.start(f"child_{turn}", parent)
        appended, deleted = await asyncio.gather(
            alice.append(parent, segment(0, 4)), alice.delete(parent), return_exceptions=True
        )
        assert deleted is None
        assert appended is None or isinstance(appended, RowNotFoundError)
        assert await alice.events_after(parent, -1) == []
