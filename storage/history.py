"""The items of a chain of responses, oldest turn first, each in one recursive query.

The walk goes from a response to its parents through deleted ones as well: whoever may read a response may
read what it was made from. Parents are always the same owner's, so only the newest response is checked.

A chain that began in a conversation begins with the items that this had by then, and still has.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    Subquery,
    and_,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.json_text import is_storable
from storage.tables import ConversationItemRow, ItemRow, ResponseRow, TurnRow


async def load_history(session: AsyncSession, newest: ColumnElement[bool]) -> list[dict[str, Any]] | None:
    """Every item of the chain ending in the response that `newest` selects; None if it selects nothing."""
    chain = _chain(newest)
    own = (
        select(chain.c.turns_back, ItemRow.position, ItemRow.body)
        .select_from(chain)
        .outerjoin(ItemRow, ItemRow.response_id == chain.c.response_id)
    )
    before = _from_conversation(chain, ConversationItemRow.body)
    items = union_all(own, before).subquery("items")
    query = select(items.c.body).order_by(items.c.turns_back.desc(), items.c.position)
    # An outer join: a turn without items is a row without a body, and no row at all means no response.
    bodies = (await session.scalars(query)).all()
    return [body for body in bodies if body is not None] if bodies else None


async def load_input_page(
    session: AsyncSession, newest: ColumnElement[bool], *, after: str | None, limit: int, descending: bool
) -> list[dict[str, Any]]:
    """At most `limit` items of what the newest response was made from: its parents' and its own input."""
    context = _input_context(newest)
    keys = select(context).order_by(_in_order(context, descending)).limit(limit)
    if after is not None:
        keys = keys.where(_is_beyond(context, after, descending=descending))
    page = keys.subquery("page")
    item, shared = ItemRow, ConversationItemRow
    bodies = (
        select(func.coalesce(item.body, shared.body))
        .select_from(page)
        .outerjoin(item, and_(item.response_id == page.c.response_id, item.position == page.c.position))
        .outerjoin(shared, and_(shared.conversation_id == page.c.conversation_id, shared.position == page.c.position))
        .order_by(_in_order(page, descending))
    )
    return list((await session.scalars(bodies)).all())


async def is_in_input(session: AsyncSession, newest: ColumnElement[bool], item_id: str) -> bool:
    context = _input_context(newest)
    query = select(context.c.ordinal).where(_has_id(context, item_id)).limit(1)
    return await session.scalar(query) is not None


def _chain(newest: ColumnElement[bool]) -> Any:
    walk = (
        select(ResponseRow.response_id, ResponseRow.previous_response_id, literal(0).label("turns_back"))
        .where(newest)
        .cte("chain", recursive=True)
    )
    parent = aliased(ResponseRow)
    return walk.union_all(
        select(parent.response_id, parent.previous_response_id, walk.c.turns_back + 1).join(
            walk, parent.response_id == walk.c.previous_response_id
        )
    )


def _input_context(newest: ColumnElement[bool]) -> Subquery:
    """The keys of the input items, numbered in order; a page fetches its few bodies by them."""
    chain = _chain(newest)
    no_conversation = cast(null(), String).label("conversation_id")
    no_response = cast(null(), String).label("response_id")
    own = (
        select(chain.c.turns_back, ItemRow.position, ItemRow.item_id, ItemRow.response_id, no_conversation)
        .join(chain, ItemRow.response_id == chain.c.response_id)
        .where(or_(chain.c.turns_back > 0, ItemRow.direction == "input"))
    )
    shared = ConversationItemRow
    before = _from_conversation(chain, shared.item_id, no_response, shared.conversation_id)
    keys = union_all(own, before).subquery("keys")
    ordinal = func.row_number().over(order_by=(keys.c.turns_back.desc(), keys.c.position)).label("ordinal")
    return select(keys, ordinal).subquery("context")


def _from_conversation(chain: Any, *columns: Any) -> Select[Any]:
    """Items of the conversation that the chain began in, as those of a turn before its first one."""
    return (
        select((chain.c.turns_back + 1).label("turns_back"), ConversationItemRow.position, *columns)
        .select_from(chain)
        .join(TurnRow, TurnRow.response_id == chain.c.response_id)
        .join(ConversationItemRow, ConversationItemRow.conversation_id == TurnRow.conversation_id)
        .where(ConversationItemRow.position < TurnRow.position)
    )


def _in_order(numbered: Subquery, descending: bool) -> ColumnElement[int]:
    return numbered.c.ordinal.desc() if descending else numbered.c.ordinal


def _is_beyond(context: Subquery, item_id: str, *, descending: bool) -> ColumnElement[bool]:
    """Behind the item in reading order.

    An item that was sent again in a later turn is in the list twice under one id; the occurrence that is
    read last counts, so that every page moves on.
    """
    twin = context.alias("twin")
    furthest = func.min(twin.c.ordinal) if descending else func.max(twin.c.ordinal)
    cursor = select(furthest).where(_has_id(twin, item_id)).scalar_subquery()
    return context.c.ordinal < cursor if descending else context.c.ordinal > cursor


def _has_id(context: Any, item_id: str) -> ColumnElement[bool]:
    return context.c.item_id == item_id if is_storable(item_id) else literal(False)
