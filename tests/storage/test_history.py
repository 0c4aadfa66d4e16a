import pytest

from storage.errors import RowNotFoundError
from tests.storage.counting import recorded_statements
from tests.storage.owner import Owner, message


async def test_a_chain_of_200_turns_is_one_statement(alice: Owner) -> None:
    await alice.add_chain([f"resp_{turn}" for turn in range(200)])

    with recorded_statements() as statements:
        history = await alice.history_ids("resp_199")

    assert len(statements) == 1
    assert history == [f"{side}_resp_{turn}" for turn in range(200) for side in ("in", "out")]


async def test_branches_share_what_is_before_them(alice: Owner) -> None:
    await alice.add("root")
    await alice.add("left", "root")
    await alice.add("right", "root")
    root = ["in_root", "out_root"]
    assert await alice.history_ids("left") == [*root, "in_left", "out_left"]
    assert await alice.history_ids("right") == [*root, "in_right", "out_right"]
    assert await alice.history_ids("root") == root


async def test_a_turn_without_items_is_an_empty_history(alice: Owner) -> None:
    await alice.start("resp_1", input_items=[])
    assert await alice.history_ids("resp_1") == []


async def test_a_running_response_ends_with_its_input(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.start("resp_2", "resp_1")
    assert await alice.history_ids("resp_2") == ["in_resp_1", "out_resp_1", "in_resp_2"]


async def test_history_reaches_through_deleted_ancestors(alice: Owner) -> None:
    await alice.add("resp_1")
    await alice.add("resp_2", "resp_1")
    await alice.add("resp_3", "resp_2")
    await alice.delete("resp_1")
    await alice.delete("resp_2")
    assert await alice.history_ids("resp_3") == [
        f"{side}_resp_{turn}" for turn in (1, 2, 3) for side in ("in", "out")
    ]
    with pytest.raises(RowNotFoundError):
        await alice.history_ids("resp_2")


async def test_order_is_by_position_beyond_nine_items(alice: Owner) -> None:
    items = [message(f"msg_{position}") for position in range(25)]
    await alice.start("resp_1", input_items=items)
    assert await alice.history_ids("resp_1") == [f"msg_{position}" for position in range(25)]
