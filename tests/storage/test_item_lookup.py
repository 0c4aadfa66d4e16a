"""Items by their ids: of one owner, of responses that are not deleted, the newest where there are several."""

from storage.item_lookup import find_items
from tests.storage.owner import Owner, message


async def found(owner: Owner, *item_ids: str) -> dict[str, str]:
    async with owner.database.read() as session:
        items = await find_items(session, owner.owner_id, item_ids)
    return {item_id: item["content"][0]["text"] for item_id, item in items.items()}


async def test_items_are_found_by_their_owner_until_they_are_deleted(alice: Owner, bob: Owner) -> None:
    await alice.start("resp_1", input_items=[message("msg_1", "one"), message("msg_2", "two")])
    await bob.start("resp_2", input_items=[message("msg_3", "three")])
    assert await found(alice, "msg_2", "msg_1", "msg_3", "msg_9", "a\0b") == {"msg_1": "one", "msg_2": "two"}
    assert await found(bob, "msg_1", "msg_3") == {"msg_3": "three"}
    # A later turn needs its items, but nobody can name them any more.
    await alice.start("resp_4", previous="resp_1")
    await alice.write(lambda responses: responses.delete("resp_1", 1))
    assert await found(alice, "msg_1", "msg_2") == {}


async def test_many_items_are_found_at_once(alice: Owner) -> None:
    item_ids = [f"msg_{number}" for number in range(1200)]
    await alice.start("resp_1", input_items=[message(item_id, item_id) for item_id in item_ids])
    assert await found(alice, *item_ids) == dict(zip(item_ids, item_ids, strict=True))
