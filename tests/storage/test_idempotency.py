import asyncio

import pytest

from storage.errors import IdempotencyKeyTakenError
from storage.idempotency import IdempotencyKey, IdempotencyRepository, KeptRequest, delete_expired_keys
from storage.responses import ResponseRepository
from tests.storage.owner import Owner, new_response

NOW = 1_700_000_000


async def create(owner: Owner, response_id: str, key: str = "key", created_at: int = NOW) -> None:
    """As a server does: the response and its key in one transaction."""

    async def work(session) -> None:
        await ResponseRepository(session, owner.owner_id).insert(new_response(response_id), [])
        new = IdempotencyKey(key, b"hash", created_at, created_at + 60)
        await IdempotencyRepository(session, owner.owner_id).insert(new, response_id)

    await owner.database.write(work)


async def find(owner: Owner, key: str = "key", now: int = NOW) -> KeptRequest | None:
    async with owner.database.read() as session:
        return await IdempotencyRepository(session, owner.owner_id).find(key, now)


async def test_a_key_is_its_owners(alice: Owner, bob: Owner) -> None:
    await create(alice, "resp_alice")
    assert await find(bob) is None
    await create(bob, "resp_bob")
    assert await find(alice) == KeptRequest(b"hash", "resp_alice")
    assert await find(bob) == KeptRequest(b"hash", "resp_bob")


async def test_of_those_that_come_at_once_one_makes_a_response(alice: Owner) -> None:
    made = await asyncio.gather(*(create(alice, f"resp_{number}") for number in range(8)), return_exceptions=True)
    assert [type(error) for error in made if error is not None] == [IdempotencyKeyTakenError] * 7
    winner = f"resp_{made.index(None)}"
    assert await find(alice) == KeptRequest(b"hash", winner)
    for number in range(8):
        found = await alice.read(lambda responses, number=number: responses.find(f"resp_{number}"))
        assert (found is not None) == (f"resp_{number}" == winner)


async def test_an_expired_key_is_free_swept_or_not(alice: Owner) -> None:
    await create(alice, "resp_1")
    assert await find(alice, now=NOW + 59) is not None
    assert await find(alice, now=NOW + 60) is None
    await create(alice, "resp_2", created_at=NOW + 60)
    with pytest.raises(IdempotencyKeyTakenError):
        await create(alice, "resp_3", created_at=NOW + 119)
    await alice.database.write(lambda session: delete_expired_keys(session, NOW + 119))
    assert await find(alice, now=NOW + 119) == KeptRequest(b"hash", "resp_2")
    await alice.database.write(lambda session: delete_expired_keys(session, NOW + 120))
    assert await find(alice, now=NOW) is None
