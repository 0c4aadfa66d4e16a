"""Conversations in the store: the order of their items, whose they are, and what is left when they are deleted."""

import asyncio
import random
from array import array
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from storage.conversation_items import ConversationItemRepository
from storage.conversations import ConversationRepository, StoredConversation, Turn
from storage.database import Database
from storage.errors import ConversationMissingError, ItemExistsError, PreviousResponseMissingError, RowNotFoundError
from storage.responses import ItemPage, ResponseRepository
from storage.tables import Table
from storage.tokens import NewTokens, TokenChain, TokenRepository
from tests.storage.owner import Item, Owner, finish, ids, message, start

CONVERSATION = "conv_1"


class Talker:
    """An owner with one conversation; each call is a transaction of its own."""

    def __init__(self, owner: Owner, conversation_id: str = CONVERSATION) -> None:
        self.owner = owner
        self.database: Database = owner.database
        self.conversation_id = conversation_id

    async def write(self, call: Callable[[ConversationRepository], Awaitable[Any]]) -> Any:
        return await self.database.write(lambda session: call(ConversationRepository(session, self.owner.owner_id)))

    async def items(self, call: Callable[[ConversationItemRepository], Awaitable[Any]]) -> Any:
        return await self.database.write(
            lambda session: call(ConversationItemRepository(session, self.owner.owner_id, self.conversation_id))
        )

    async def create(self, *items: Item) -> None:
        new = StoredConversation(self.conversation_id, 1_700_000_000, {"topic": "x"})
        await self.write(lambda conversations: conversations.insert(new, items))

    async def append(self, *item_ids: str) -> None:
        await self.items(lambda items: items.append([message(item_id) for item_id in item_ids]))

    async def all_ids(self) -> list[str]:
        return ids((await self.page(limit=1000)).items)

    async def page(self, after: str | None = None, limit: int = 20, *, descending: bool = False) -> ItemPage:
        found: ItemPage = await self.items(
            lambda items: items.list_page(after=after, limit=limit, descending=descending)
        )
        return found

    async def turn(self) -> Turn:
        context = await self.write(lambda conversations: conversations.get_context(self.conversation_id))
        turn: Turn = context.turn
        return turn

    async def begin(self, response_id: str, turn: Turn | None = None) -> None:
        turn = turn or await self.turn()

        async def work(session: Any) -> None:
            await start(ResponseRepository(session, self.owner.owner_id), response_id)
            await ConversationRepository(session, self.owner.owner_id).begin_turn(response_id, turn)

        await self.database.write(work)

    async def end(self, response_id: str, tokens: NewTokens | None = None, output: list[Item] | None = None) -> None:
        said = [message(f"out_{response_id}")] if output is None else output

        async def work(session: Any) -> None:
            conversations = ConversationRepository(session, self.owner.owner_id)
            has_tokens = tokens is not None
            await conversations.end_turn(response_id, self.conversation_id, said, has_tokens=has_tokens)
            await finish(ResponseRepository(session, self.owner.owner_id), response_id, said)
            if tokens is not None:
                await TokenRepository(session, self.owner.owner_id).insert(response_id, tokens)

        await self.database.write(work)

    async def add(self, response_id: str, tokens: NewTokens | None = None) -> None:
        await self.begin(response_id)
        await self.end(response_id, tokens)

    async def delete(self) -> None:
        await self.write(lambda conversations: conversations.delete(self.conversation_id, 1_700_000_099))

    async def chain(self, response_id: str) -> TokenChain:
        async with self.database.read() as session:
            return await TokenRepository(session, self.owner.owner_id).get_chain(response_id)

    async def num_rows(self) -> dict[str, int]:
        async with self.database.read() as session:
            counts = {
                table.name: await session.scalar(select(func.count()).select_from(table))
                for table in Table.metadata.sorted_tables
            }
        return {name: count for name, count in counts.items() if count}


@pytest.fixture
async def talk(alice: Owner) -> Talker:
    talker = Talker(alice)
    await talker.create()
    return talker


def tokens(num_inherited: int, *token_ids: int) -> NewTokens:
    return NewTokens(num_inherited, b"v", array("I", token_ids), [])


# -- items -------------------------------------------------------------------------------------------------


async def test_items_stay_in_the_order_in_which_they_came(alice: Owner) -> None:
    talk = Talker(alice)
    await talk.create(message("a"), message("b"))
    await talk.append(*(f"item_{number}" for number in range(12)))
    await talk.append("last")
    assert await talk.all_ids() == ["a", "b", *(f"item_{number}" for number in range(12)), "last"]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("limit", [1, 2, 5, 6])
async def test_pages_join_to_the_whole_list(talk: Talker, limit: int, descending: bool) -> None:
    await talk.append("a", "b", "c", "d", "e")
    found = await talk.page(limit=limit, descending=descending)
    read = ids(found.items)
    while found.has_more:
        found = await talk.page(read[-1], limit, descending=descending)
        read += ids(found.items)
    assert read == (["e", "d", "c", "b", "a"] if descending else ["a", "b", "c", "d", "e"])


async def test_a_deleted_item_leaves_the_others_in_order(talk: Talker) -> None:
    await talk.append("a", "b", "c")
    await talk.items(lambda items: items.delete("b"))
    await talk.append("d")
    assert await talk.all_ids() == ["a", "c", "d"]
    for call in ("get", "delete"):
        with pytest.raises(RowNotFoundError, match="'b' is not in this conversation"):
            await talk.items(lambda items, call=call: getattr(items, call)("b"))
    with pytest.raises(RowNotFoundError):
        await talk.page(after="b")


@pytest.mark.parametrize("added", [("new", "a"), ("new", "new")])
async def test_an_id_is_taken_once_and_a_refused_batch_adds_nothing(talk: Talker, added: tuple[str, ...]) -> None:
    await talk.append("a")
    with pytest.raises(ItemExistsError):
        await talk.append(*added)
    await talk.append("b")
    assert await talk.all_ids() == ["a", "b"]


async def test_a_turn_may_have_more_items_than_a_statement_has_values(talk: Talker) -> None:
    await talk.begin("resp_1")
    await talk.end("resp_1", output=[message(f"item_{number}") for number in range(33_000)])
    found = await talk.all_ids()
    assert (len(found), found[-1]) == (1000, "item_998")


async def test_two_conversations_may_have_the_same_item(talk: Talker, bob: Owner) -> None:
    other, bobs = Talker(talk.owner, "conv_2"), Talker(bob, "conv_3")
    for talker in (talk, other, bobs):
        if talker is not talk:
            await talker.create()
        await talker.append("a")
    await talk.items(lambda items: items.delete("a"))
    assert (await other.all_ids(), await bobs.all_ids()) == (["a"], ["a"])


async def test_concurrent_appends_are_ordered_by_commit(talk: Talker) -> None:
    """Whoever reads at any moment sees the beginning of what is there in the end: nothing comes in between later."""
    seen: list[list[str]] = []
    done = asyncio.Event()

    async def watch() -> None:
        while not done.is_set():
            async with talk.database.read() as session:
                items = ConversationItemRepository(session, "alice", CONVERSATION)
                seen.append(ids((await items.list_page(after=None, limit=1000, descending=False)).items))
            await asyncio.sleep(0)

    watcher = asyncio.create_task(watch())
    batches = [[f"{number}_a", f"{number}_b"] for number in range(50)]
    await asyncio.gather(*(talk.append(*batch) for batch in batches))
    done.set()
    await watcher
    final = await talk.all_ids()
    assert sorted(final) == sorted(item for batch in batches for item in batch)
    assert all(final.index(b) == final.index(a) + 1 for a, b in batches)
    assert all(final[: len(early)] == early for early in seen)
    assert seen


# -- responses in a conversation ---------------------------------------------------------------------------


async def test_a_response_adds_its_input_and_output_when_it_ends(talk: Talker) -> None:
    await talk.append("first")
    await talk.begin("resp_1")
    assert await talk.all_ids() == ["first"]
    await talk.append("meanwhile")
    await talk.end("resp_1")
    assert await talk.all_ids() == ["first", "meanwhile", "in_resp_1", "out_resp_1"]


async def test_responses_that_run_at_once_stay_whole(talk: Talker) -> None:
    for response_id in ("one", "two", "three"):
        await talk.begin(response_id)
    await asyncio.gather(*(talk.end(response_id) for response_id in ("two", "three", "one")))
    found = await talk.all_ids()
    assert sorted(found) == sorted(f"{side}_{name}" for name in ("one", "two", "three") for side in ("in", "out"))
    assert all(found.index(f"out_{name}") == found.index(f"in_{name}") + 1 for name in ("one", "two", "three"))


async def test_an_item_that_came_meanwhile_under_the_same_id_is_not_doubled(talk: Talker) -> None:
    await talk.begin("resp_1")
    await talk.append("in_resp_1")
    await talk.end("resp_1")
    assert await talk.all_ids() == ["in_resp_1", "out_resp_1"]


async def test_history_and_input_begin_with_the_items_that_were_there(talk: Talker) -> None:
    await talk.append("first", "second")
    await talk.add("resp_1")
    await talk.append("later")
    await talk.owner.add("fork", "resp_1")
    before = ["first", "second", "in_resp_1", "out_resp_1"]
    assert await talk.owner.history_ids("resp_1") == before
    assert await talk.owner.history_ids("fork") == [*before, "in_fork", "out_fork"]
    for response_id, expected in {"resp_1": before[:3], "fork": [*before, "in_fork"]}.items():
        found = await talk.owner.read(
            lambda responses, response_id=response_id: responses.list_input_items(
                response_id, after=None, limit=20, descending=False
            )
        )
        assert ids(found.items) == expected


async def test_input_pages_go_through_the_conversation(talk: Talker) -> None:
    await talk.append("first", "second")
    await talk.add("resp_1")
    read: list[str | None] = [None]
    for has_more in (True, True, False):
        page = await talk.owner.read(
            lambda responses, after=read[-1]: responses.list_input_items(
                "resp_1", after=after, limit=1, descending=True
            )
        )
        read += ids(page.items)
        assert page.has_more == has_more
    assert read == [None, "in_resp_1", "second", "first"]


# -- tokens ------------------------------------------------------------------------------------------------


async def test_tokens_go_on_from_the_response_that_ended_last(talk: Talker) -> None:
    await talk.add("resp_1", tokens(0, 1, 2, 3))
    await talk.add("failed")  # it has no tokens, and is passed over
    await talk.add("resp_2", tokens(2, 30, 40))
    assert (await talk.turn()).tokens_from_id == "resp_2"
    assert list((await talk.chain("resp_2")).token_ids) == [1, 2, 30, 40]
    await talk.owner.add("fork", "resp_2")
    assert list((await talk.chain("fork")).token_ids) == [1, 2, 30, 40]


async def test_tokens_of_a_deleted_response_are_gone_and_so_are_those_that_count_on_them(talk: Talker) -> None:
    await talk.add("resp_1", tokens(0, 1, 2, 3))
    await talk.add("resp_2", tokens(2, 30, 40))
    await talk.owner.delete("resp_1")
    assert await talk.chain("resp_2") == TokenChain()
    await talk.add("resp_3", tokens(0, 7, 8, 9))
    assert list((await talk.chain("resp_3")).token_ids) == [7, 8, 9]


# -- deletion ----------------------------------------------------------------------------------------------


async def test_deleting_a_response_leaves_the_conversation_as_it_is(talk: Talker) -> None:
    await talk.add("resp_1")
    await talk.owner.delete("resp_1")
    assert await talk.all_ids() == ["in_resp_1", "out_resp_1"]


async def test_a_deleted_conversation_leaves_no_row(talk: Talker) -> None:
    await talk.append("first")
    await talk.add("resp_1", tokens(0, 1))
    await talk.begin("running")
    await talk.owner.append("running", [{"type": "x", "sequence_number": 0}])
    await talk.delete()
    assert await talk.num_rows() == {}


async def test_what_a_living_fork_needs_stays_and_goes_with_it(talk: Talker) -> None:
    await talk.append("first")
    await talk.add("resp_1")
    await talk.owner.add("fork", "resp_1")
    await talk.owner.add("branch", "resp_1")
    await talk.append("not needed")
    await talk.add("resp_2")
    await talk.delete()
    with pytest.raises(RowNotFoundError):
        await talk.all_ids()
    for response_id in ("resp_1", "resp_2"):
        assert await talk.owner.read(lambda responses, one=response_id: responses.find(one)) is None
    expected = ["first", "in_resp_1", "out_resp_1", "in_fork", "out_fork"]
    assert await talk.owner.history_ids("fork") == expected
    assert (await talk.num_rows())["conversation_items"] == 1
    await talk.owner.delete("fork")
    assert (await talk.num_rows())["conversation_items"] == 1
    await talk.owner.delete("branch")
    assert await talk.num_rows() == {}


async def test_a_fork_that_is_deleted_first_leaves_the_conversation_alone(talk: Talker) -> None:
    await talk.add("resp_1")
    await talk.owner.add("fork", "resp_1")
    await talk.owner.delete("resp_1")
    await talk.owner.delete("fork")
    assert await talk.all_ids() == ["in_resp_1", "out_resp_1"]
    await talk.delete()
    assert await talk.num_rows() == {}


@pytest.mark.parametrize("seed", range(5))
async def test_all_at_once_nobody_blocks_another_and_nothing_is_left(talk: Talker, seed: int) -> None:
    alice = talk.owner
    for number in range(4):
        await talk.add(f"resp_{number}")
        await alice.add(f"fork_{number}", f"resp_{number}")
    await talk.begin("running")
    await alice.append("running", [{"type": "x", "sequence_number": 0}])
    work = [
        *(alice.delete(f"fork_{number}") for number in range(3)),
        *(alice.delete(f"resp_{number}") for number in range(2)),
        alice.append("running", [{"type": "x", "sequence_number": 1}]),
        alice.add("another", "resp_2"),
        talk.end("running"),
        talk.add("late"),
        talk.append("a"),
        talk.append("b"),
        talk.delete(),
    ]
    random.Random(seed).shuffle(work)
    gone = (RowNotFoundError, ConversationMissingError, PreviousResponseMissingError)
    outcomes = await asyncio.gather(*work, return_exceptions=True)
    assert [outcome for outcome in outcomes if outcome is not None and not isinstance(outcome, gone)] == []
    for response_id in ("fork_3", "another"):
        if await alice.read(lambda responses, one=response_id: responses.find(one)):
            await alice.delete(response_id)
    assert await talk.num_rows() == {}


async def test_no_response_begins_in_a_conversation_that_is_gone(talk: Talker) -> None:
    turn = await talk.turn()
    await talk.delete()
    with pytest.raises(ConversationMissingError):
        await talk.begin("resp_1", turn)
    assert await talk.num_rows() == {}


# -- owners ------------------------------------------------------------------------------------------------

CALLS: dict[str, Callable[[ConversationRepository, str], Awaitable[Any]]] = {
    "get": lambda conversations, one: conversations.get(one),
    "set_metadata": lambda conversations, one: conversations.set_metadata(one, {}),
    "get_context": lambda conversations, one: conversations.get_context(one),
    "begin_turn": lambda conversations, one: conversations.begin_turn("resp_bob", Turn(one, 0, None)),
    "end_turn": lambda conversations, one: conversations.end_turn("resp_bob", one, [], has_tokens=True),
    "keep": lambda conversations, one: conversations.keep(one, [message("b")]),
    "delete": lambda conversations, one: conversations.delete(one, 1),
}
ITEM_CALLS: dict[str, Callable[[ConversationItemRepository], Awaitable[Any]]] = {
    "append": lambda items: items.append([message("b")]),
    "list_page": lambda items: items.list_page(after=None, limit=1, descending=False),
    "get": lambda items: items.get("a"),
    "delete": lambda items: items.delete("a"),
}


def test_every_method_is_covered() -> None:
    public = {name for name in vars(ConversationRepository) if not name.startswith("_")}
    assert public - {"insert", "hold", "list_response_ids"} == set(CALLS)
    public = {name for name in vars(ConversationItemRepository) if not name.startswith("_")}
    assert public == set(ITEM_CALLS)


@pytest.mark.parametrize("name", [*CALLS, *(f"items.{name}" for name in ITEM_CALLS)])
@pytest.mark.parametrize("one", [CONVERSATION, "conv_unknown", "conv\x00"])
async def test_another_owners_conversation_is_as_good_as_unknown(
    talk: Talker, bob: Owner, name: str, one: str
) -> None:
    await talk.append("a")
    await bob.add("resp_bob")
    bobs = Talker(bob, one)
    if name in CALLS:
        called = bobs.write(lambda conversations: CALLS[name](conversations, one))
    else:
        called = bobs.items(ITEM_CALLS[name.removeprefix("items.")])
    with pytest.raises((RowNotFoundError, ConversationMissingError)):
        await called
    assert await talk.all_ids() == ["a"]
    stored = await talk.write(lambda conversations: conversations.get(CONVERSATION))
    assert (stored.metadata, (await talk.turn()).tokens_from_id) == ({"topic": "x"}, None)
