"""Items by their ids, of one owner's responses that are not deleted."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.json_text import is_storable
from storage.tables import ItemRow, ResponseRow

#: A database takes so many values in one statement, and more.
_MAX_AT_ONCE = 500


async def find_items(session: AsyncSession, owner_id: str, item_ids: Collection[str]) -> dict[str, dict[str, Any]]:
    """The items that there are, by id. One that stands in several responses is taken from the newest."""
    wanted = [item_id for item_id in item_ids if is_storable(item_id)]
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(wanted), _MAX_AT_ONCE):
        rows = await session.execute(
            select(ItemRow.item_id, ItemRow.body)
            .join(ResponseRow, ResponseRow.response_id == ItemRow.response_id)
            .where(
                ItemRow.item_id.in_(wanted[start : start + _MAX_AT_ONCE]),
                ResponseRow.owner_id == owner_id,
                ResponseRow.deleted_at.is_(None),
            )
            .order_by(ResponseRow.created_at)
        )
        found.update((item_id, body) for item_id, body in rows)
    return found
