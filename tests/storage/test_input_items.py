import pytest

from storage.errors import RowNotFoundError
from storage.responses import ItemPage
from tests.storage.counting import recorded_statements
from tests.storage.owner import Owner, ids, message

CONTEXT = ["in_resp_1", "out_resp_1", "in_resp_2", "out_resp_2", "in_resp_3"]


@pytest.fixture
async def chain(alice: Owner) -> Owner:
    """Three turns; the last one's input was made from CONTEXT."""
    await alice.add("resp_1")
    await alice.add("resp_2", "resp_1")
    await alice.add("resp_3", "resp_2")
    return alice


async def page(
    owner: Owner,
    after: str | None = None,
    limit: int = 20,
    *,
    response: str = "resp_3",
    descending: bool = False,
) -> ItemPage:
    return await owner.read(
        lambda responses: responses.list_input_items(response, after=after, limit=limit, descending=descending)
    )


async def read_all(owner: Owner, limit: int, *, descending: bool) -> list[str]:
    found = await page(owner, limit=limit, descending=descending)
    read = ids(found.items)
    while found.has_more:
        assert len(found.items) == limit
        found = await page(owner, read[-1], limit, descending=descending)
        read += ids(found.items)
    return read


async def test_the_list_is_all_the_response_was_made_from(chain: Owner) -> None:
    found = await page(chain)
    assert (ids(found.items), found.has_more) == (CONTEXT, False)


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 6])
@pytest.mark.parametrize("descending", [False, True])
async def test_pages_join_to_the_whole_list(chain: Owner, limit: int, descending: bool) -> None:
    expected = CONTEXT[::-1] if descending else CONTEXT
    assert await read_all(chain, limit, descending=descending) == expected


async def test_a_page_is_one_statement(chain: Owner) -> None:
    with recorded_statements() as statements:
        await page(chain, after="out_resp_1", limit=2)
    assert len(statements) == 1


async def test_nothing_comes_after_the_last_item(chain: Owner) -> None:
    assert await page(chain, after="in_resp_3") == ItemPage(items=[], has_more=False)


async def test_a_response_without_input_has_an_empty_list(alice: Owner) -> None:
    await alice.start("resp_3", input_items=[])
    assert await page(alice) == ItemPage(items=[], has_more=False)


@pytest.mark.parametrize("after", ["msg_unknown", "out_resp_3"])
async def test_after_must_be_in_the_list(chain: Owner, after: str) -> None:
    with pytest.raises(RowNotFoundError, match=f"'{after}' is not among the input items"):
        await page(chain, after=after)


async def test_the_list_reaches_through_deleted_ancestors(chain: Owner) -> None:
    await chain.delete("resp_1")
    assert ids((await page(chain)).items) == CONTEXT


@pytest.mark.parametrize("descending", [False, True])
async def test_an_item_sent_twice_does_not_trap_the_reader(alice: Owner, descending: bool) -> None:
    await alice.start("resp_1", input_items=[message("a"), message("twice"), message("b")])
    await alice.start("resp_3", "resp_1", input_items=[message("twice"), message("c")])
    read = await read_all(alice, 1, descending=descending)
    assert len(read) <= 5
    assert read[-1] == ("a" if descending else "c")
