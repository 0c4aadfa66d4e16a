"""What belongs to another owner looks exactly like what was never there, in every method."""

from collections.abc import Awaitable, Callable

import pytest

from storage.errors import RowNotFoundError
from storage.response_list import ResponseFilter, list_responses
from storage.responses import ResponseRepository
from tests.storage.owner import UNFINISHED, Owner

Call = Callable[[ResponseRepository, str], Awaitable[object]]

CALLS: dict[str, Call] = {
    "get": lambda responses, response_id: responses.get(response_id),
    "get_status": lambda responses, response_id: responses.get_status(response_id),
    "get_history": lambda responses, response_id: responses.get_history(response_id),
    "set_status": lambda responses, response_id: responses.set_status(
        response_id, expected=UNFINISHED, status="cancelled"
    ),
    "finish": lambda responses, response_id: responses.finish(
        response_id, expected=UNFINISHED, status="failed", body={}, completed_at=None, output_items=[]
    ),
    "list_input_items": lambda responses, response_id: responses.list_input_items(
        response_id, after=None, limit=10, descending=False
    ),
    "delete": lambda responses, response_id: responses.delete(response_id, 1),
}


def test_every_method_is_covered() -> None:
    public = {name for name in vars(ResponseRepository) if not name.startswith("_")}
    assert public - {"insert", "find"} == set(CALLS)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
async def test_another_owners_response_is_as_good_as_unknown(alice: Owner, bob: Owner, call: Call) -> None:
    await alice.start("resp_1")
    with pytest.raises(RowNotFoundError) as of_another:
        await bob.write(lambda responses: call(responses, "resp_1"))
    with pytest.raises(RowNotFoundError) as unknown:
        await bob.write(lambda responses: call(responses, "resp_9"))

    assert str(of_another.value) == str(unknown.value).replace("resp_9", "resp_1")
    assert (await alice.read(lambda responses: responses.get("resp_1"))).status == "in_progress"
    assert await bob.read(lambda responses: responses.find("resp_1")) is None


async def test_paging_by_another_owners_item_tells_nothing(alice: Owner, bob: Owner) -> None:
    await alice.add("resp_alice")
    await bob.add("resp_bob")
    with pytest.raises(RowNotFoundError, match="'in_resp_alice' is not among the input items"):
        await bob.read(
            lambda responses: responses.list_input_items(
                "resp_bob", after="in_resp_alice", limit=10, descending=False
            )
        )


async def test_a_list_holds_the_owners_responses_and_no_others_place(alice: Owner, bob: Owner) -> None:
    await alice.add("resp_alice")
    await bob.add("resp_bob")

    async def list_of(owner: Owner, after: str | None) -> list[str]:
        async with owner.database.read() as session:
            page = await list_responses(
                session, owner.owner_id, ResponseFilter(), after=after, limit=9, descending=False
            )
        return [response.response_id for response in page.responses]

    assert await list_of(alice, None) == ["resp_alice"]
    for unknown in ("resp_bob", "resp_nobody", "\x00"):
        with pytest.raises(RowNotFoundError):
            await list_of(alice, unknown)
