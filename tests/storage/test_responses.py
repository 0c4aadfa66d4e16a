import asyncio
import json
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from storage.errors import (
    PreviousResponseMissingError,
    RowNotFoundError,
    StaleStatusError,
    UnstorableTextError,
)
from storage.responses import NewResponse, StoredResponse, list_orphans
from storage.servers import ServerRepository
from tests.databases import opened
from tests.storage.counting import recorded_statements
from tests.storage.owner import UNFINISHED, Owner, ids, message, new_response

# Keys in no order, every kind of value, and text that databases like to lose or refuse.
HOSTILE = {
    "z": [1, 2.5, -0.1, 1e-300, 12345678901234567890, True, None],
    "a": {"y": {}, "x": []},
    "": "empty key",
    "text": "line\nbreak \t \"quotes\" 'single' \\ / </script> % %% :name ? $1",
    "nul": "before\x00after",
    "nul key \x00": "\x01\x1f\x7f\u2028\u2029\ufeff\ufffe",
    "scripts": "Grüße 中文 العربية हिन्दी e\u0301",
    "emoji": "👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "half a surrogate pair": "\ud83d",
}


async def test_a_response_is_read_back_as_inserted(alice: Owner) -> None:
    await alice.start("resp_1")
    new = NewResponse("resp_2", "resp_1", "queued", 4_102_444_800, "m", {"id": "resp_2", "x": 1})
    await alice.write(lambda responses: responses.insert(new, [message("msg_1")]))

    stored = await alice.read(lambda responses: responses.get("resp_2"))

    assert stored == StoredResponse(
        response_id="resp_2",
        owner_id="alice",
        previous_response_id="resp_1",
        status="queued",
        created_at=4_102_444_800,
        body={"id": "resp_2", "x": 1},
        output_items=[],
    )


async def test_an_unknown_response_is_not_found(alice: Owner) -> None:
    assert await alice.read(lambda responses: responses.find("resp_1")) is None
    with pytest.raises(RowNotFoundError, match="'resp_1' not found"):
        await alice.read(lambda responses: responses.get("resp_1"))


@pytest.mark.parametrize("impossible", ["resp_\x00", "resp_\ud800", ""])
async def test_an_id_no_row_can_have_is_not_found(alice: Owner, impossible: str) -> None:
    await alice.start("resp_1")
    assert await alice.read(lambda responses: responses.find(impossible)) is None
    with pytest.raises(RowNotFoundError):
        await alice.read(lambda responses: responses.get_history(impossible))
    with pytest.raises(PreviousResponseMissingError):
        await alice.start("resp_2", impossible)
    with pytest.raises(RowNotFoundError):
        await alice.read(
            lambda responses: responses.list_input_items("resp_1", after=impossible, limit=1, descending=True)
        )


@pytest.mark.parametrize("impossible", ["msg_\x00", "msg_\ud800"])
async def test_an_item_id_no_column_can_hold_is_refused(alice: Owner, impossible: str) -> None:
    with pytest.raises(UnstorableTextError, match="holds characters that an id can't have"):
        await alice.start("resp_1", input_items=[message(impossible)])
    assert await alice.read(lambda responses: responses.find("resp_1")) is None


async def test_json_is_kept_to_the_letter(alice: Owner) -> None:
    new = NewResponse("resp_1", None, "in_progress", 1, "m", HOSTILE)
    await alice.write(lambda responses: responses.insert(new, [message("msg_1") | HOSTILE]))
    await alice.finish("resp_1", [message("msg_2") | HOSTILE])
    await alice.append("resp_1", [{"sequence_number": 0} | HOSTILE])

    history = await alice.read(lambda responses: responses.get_history("resp_1"))
    assert [json.dumps(item) for item in history] == [
        json.dumps(message("msg_1") | HOSTILE),
        json.dumps(message("msg_2") | HOSTILE),
    ]
    [event] = await alice.events_after("resp_1", -1)
    assert json.dumps(event) == json.dumps({"sequence_number": 0} | HOSTILE)


async def test_a_body_is_kept_to_the_letter(alice: Owner) -> None:
    new = NewResponse("resp_1", None, "in_progress", 1, "m", HOSTILE)
    await alice.write(lambda responses: responses.insert(new, []))
    stored = await alice.read(lambda responses: responses.get("resp_1"))
    assert json.dumps(stored.body) == json.dumps(HOSTILE)


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
async def test_a_number_json_cannot_say_is_refused(alice: Owner, number: float) -> None:
    with pytest.raises(Exception, match="not JSON compliant"):
        await alice.start("resp_1", input_items=[message("msg_1") | {"score": number}])
    assert await alice.read(lambda responses: responses.find("resp_1")) is None


async def test_the_output_may_not_hide_in_the_body(alice: Owner) -> None:
    new = NewResponse("resp_1", None, "completed", 1, "m", {"output": []})
    with pytest.raises(ValueError, match="stored as items"):
        await alice.write(lambda responses: responses.insert(new, []))


async def test_a_status_outside_the_list_is_refused(alice: Owner) -> None:
    with pytest.raises(IntegrityError, match="ck_responses_status"):
        await alice.write(lambda responses: responses.insert(new_response("resp_1", status="done"), []))


async def test_a_parent_must_be_there(alice: Owner, bob: Owner) -> None:
    await bob.add("resp_bob")
    await alice.add("resp_deleted")
    await alice.delete("resp_deleted")
    messages = set()
    for parent in ("resp_unknown", "resp_bob", "resp_deleted"):
        with pytest.raises(PreviousResponseMissingError) as refusal:
            await alice.start("resp_1", parent)
        messages.add(str(refusal.value).replace(parent, "it"))
    assert messages == {"Previous response with id 'it' not found."}
    assert await alice.read(lambda responses: responses.find("resp_1")) is None


async def test_finish_stores_the_final_body_and_the_output(alice: Owner) -> None:
    await alice.start("resp_1", input_items=[message("in_1"), message("in_2")])
    await alice.finish("resp_1", [message("out_1"), message("out_2")])

    stored = await alice.read(lambda responses: responses.get("resp_1"))

    assert stored.status == "completed"
    assert stored.body == {"id": "resp_1", "status": "completed"}
    assert ids(stored.output_items) == ["out_1", "out_2"]
    assert await alice.history_ids("resp_1") == ["in_1", "in_2", "out_1", "out_2"]


async def test_status_moves_only_from_where_it_is_expected(alice: Owner) -> None:
    queued = new_response("resp_1", status="queued")
    await alice.write(lambda responses: responses.insert(queued, []))
    await alice.write(lambda responses: responses.set_status("resp_1", expected=["queued"], status="in_progress"))

    with pytest.raises(StaleStatusError) as stale:
        await alice.write(lambda responses: responses.set_status("resp_1", expected={"queued"}, status="cancelled"))

    assert stale.value.actual == "in_progress"
    stored = await alice.read(lambda responses: responses.get("resp_1"))
    assert (stored.status, stored.body["status"]) == ("in_progress", "in_progress")


async def test_status_of_an_unknown_response_is_not_found(alice: Owner) -> None:
    with pytest.raises(RowNotFoundError):
        await alice.write(lambda responses: responses.set_status("resp_1", expected=UNFINISHED, status="failed"))
    with pytest.raises(RowNotFoundError):
        await alice.finish("resp_1")


async def test_of_two_concurrent_finishes_one_wins(alice: Owner) -> None:
    for turn in range(10):
        response_id = f"resp_{turn}"
        await alice.start(response_id, input_items=[])
        outcomes = await asyncio.gather(
            alice.finish(response_id, [message(f"left_{turn}")]),
            alice.finish(response_id, [message(f"right_{turn}")]),
            return_exceptions=True,
        )
        [stale] = [outcome for outcome in outcomes if outcome is not None]
        assert isinstance(stale, StaleStatusError)
        assert stale.actual == "completed"
        winner = "left" if outcomes[0] is None else "right"
        assert await alice.history_ids(response_id) == [f"{winner}_{turn}"]


async def test_what_no_living_server_has_is_an_orphan_of_whatever_owner(alice: Owner, bob: Owner) -> None:
    await alice.database.write(lambda session: ServerRepository(session).beat("alive"))
    await alice.add("resp_completed")
    await alice.start("resp_running")
    await bob.write(lambda responses: responses.insert(new_response("resp_queued", status="queued"), []))
    await bob.write(lambda responses: responses.insert(replace(new_response("resp_1"), claimed_by="alive"), []))
    await bob.write(lambda responses: responses.insert(replace(new_response("resp_2"), claimed_by="dead"), []))
    await bob.start("resp_deleted")
    await bob.start("resp_child", "resp_deleted")
    await bob.delete("resp_deleted")

    async with alice.database.read() as session:
        orphans = await list_orphans(session)

    assert {(response.owner_id, response.response_id) for response in orphans} == {
        ("alice", "resp_running"),
        ("bob", "resp_2"),
        ("bob", "resp_child"),
    }


async def test_orphans_are_found_by_their_index(sqlite_url: str) -> None:
    async with opened(sqlite_url) as database, database.read() as session:
        with recorded_statements() as statements:
            await list_orphans(session)
        connection = await session.connection()
        plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statements[0]}", ("in_progress",))
        assert "USING INDEX ix_responses_unfinished" in str(plan.all())
