"""The tokens of a chain, put together from what each turn keeps."""

from array import array
from collections.abc import Sequence

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage.tokens import NewTokens, TokenChain, TokenRepository
from tests.storage.counting import recorded_statements
from tests.storage.owner import Owner

MODEL = b"model"


def mark(num_tokens: int) -> tuple[int, int, bytes]:
    return (num_tokens, 10 * num_tokens, num_tokens.to_bytes(8, "big"))


async def add(
    owner: Owner, response_id: str, previous: str | None, num_inherited: int, token_ids: Sequence[int]
) -> None:
    """A whole turn, with one mark behind every second of its tokens."""
    marks = [mark(num_inherited + number) for number in range(2, len(token_ids) + 1, 2)]
    new = NewTokens(num_inherited, MODEL, array("I", token_ids), marks)
    await owner.add(response_id, previous)
    await owner.database.write(lambda session: TokenRepository(session, owner.owner_id).insert(response_id, new))


async def get(owner: Owner, response_id: str) -> TokenChain:
    async with owner.database.read() as session:
        return await TokenRepository(session, owner.owner_id).get_chain(response_id)


async def ids(owner: Owner, response_id: str) -> list[int]:
    return list((await get(owner, response_id)).token_ids)


async def test_a_turn_keeps_its_own_tokens_and_the_chain_has_all(alice: Owner) -> None:
    await add(alice, "one", None, 0, [1, 2, 3, 4])
    await add(alice, "two", "one", 4, [5, 6])
    chain = await get(alice, "two")
    assert (chain.vocabulary, list(chain.token_ids)) == (MODEL, [1, 2, 3, 4, 5, 6])
    assert chain.marks == [mark(2), mark(4), mark(6)]


async def test_ids_keep_all_their_32_bits(alice: Owner) -> None:
    await add(alice, "one", None, 0, [0, 255, 256, 151_936, 2**32 - 1])
    assert await ids(alice, "one") == [0, 255, 256, 151_936, 2**32 - 1]


async def test_where_history_was_rewritten_the_tokens_behind_are_the_childs(alice: Owner) -> None:
    await add(alice, "one", None, 0, [1, 2, 3, 4])
    await add(alice, "two", "one", 2, [7, 8, 9, 10])
    await add(alice, "three", "two", 4, [11, 12])
    chain = await get(alice, "three")
    assert list(chain.token_ids) == [1, 2, 7, 8, 11, 12]
    assert chain.marks == [mark(2), mark(4), mark(6)]


async def test_two_branches_share_their_parent(alice: Owner) -> None:
    await add(alice, "root", None, 0, [1, 2, 3, 4])
    await add(alice, "left", "root", 4, [5, 6])
    await add(alice, "right", "root", 2, [7, 8])
    assert await ids(alice, "left") == [1, 2, 3, 4, 5, 6]
    assert await ids(alice, "right") == [1, 2, 7, 8]


async def test_a_response_without_tokens_is_passed_over(alice: Owner) -> None:
    await add(alice, "one", None, 0, [1, 2])
    await alice.add("failed", "one")
    await add(alice, "three", "failed", 2, [3, 4])
    assert await ids(alice, "failed") == [1, 2]
    assert await ids(alice, "three") == [1, 2, 3, 4]


async def test_a_chain_without_tokens_has_none(alice: Owner) -> None:
    await alice.add_chain(["one", "two"])
    assert await get(alice, "two") == TokenChain()
    assert await get(alice, "unknown") == TokenChain()
    assert await get(alice, "un\x00storable") == TokenChain()


async def test_what_inherits_nothing_is_read_alone(alice: Owner) -> None:
    await add(alice, "one", None, 0, [1, 2])
    await add(alice, "two", "one", 0, [3, 4])
    await add(alice, "three", "two", 2, [5, 6])
    unreadable = text("UPDATE response_tokens SET token_ids = marks WHERE response_id = 'one'")
    await alice.database.write(lambda session: session.execute(unreadable))
    assert await ids(alice, "three") == [3, 4, 5, 6]


async def test_a_deleted_parents_tokens_stay_while_a_child_needs_them(alice: Owner) -> None:
    for number, (name, previous) in enumerate([("one", None), ("two", "one"), ("three", "two")]):
        await add(alice, name, previous, 2 * number, [number, number])
    await alice.delete("two")
    assert await ids(alice, "three") == [0, 0, 1, 1, 2, 2]
    assert await ids(alice, "two") == []
    await alice.delete("three")
    assert await num_rows(alice) == 1
    await alice.delete("one")
    assert await num_rows(alice) == 0


async def test_another_owners_tokens_are_as_good_as_unknown(alice: Owner, bob: Owner) -> None:
    await add(alice, "one", None, 0, [1, 2])
    assert await get(bob, "one") == TokenChain()


async def test_a_long_chain_is_one_statement_and_every_turn_as_small_as_the_first(alice: Owner) -> None:
    previous = None
    for turn in range(60):
        await add(alice, f"turn_{turn}", previous, 50 * turn, [1000 + turn] * 50)
        previous = f"turn_{turn}"
    with recorded_statements() as statements:
        chain = await get(alice, "turn_59")
    assert len(chain.token_ids) == 3000
    assert len(chain.marks) == 60 * 25
    assert len(statements) == 1
    async with alice.database.read() as session:
        sizes = set(await session.scalars(text("SELECT length(marks) + length(token_ids) FROM response_tokens")))
    assert max(sizes) - min(sizes) < 10


async def test_a_count_below_zero_is_refused(alice: Owner) -> None:
    with pytest.raises(IntegrityError, match="ck_response_tokens_num_inherited"):
        await add(alice, "one", None, -1, [])


async def num_rows(owner: Owner) -> int:
    async with owner.database.read() as session:
        return int((await session.execute(text("SELECT count(*) FROM response_tokens"))).scalar_one())
