"""What is left of a deleted response while living descendants need its items, and when that goes too.

A tombstone always has a living descendant: the last one to be deleted takes with it every tombstone above it
that no other branch hangs from.

NOTE: on PostgreSQL two branches can be deleted at the same moment. Each sees the other's row still there and
would leave the shared parent behind for ever, so the parent is locked first; only then, in a new statement,
do we look for children. Locks are taken upwards only, so they can't cross.
"""

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.tables import ResponseRow


async def purge_tombstones(session: AsyncSession, response_id: str | None) -> None:
    """Remove the tombstone and, upwards, each one that had no other descendant."""
    while response_id is not None:
        await session.execute(
            select(ResponseRow.response_id).where(ResponseRow.response_id == response_id).with_for_update()
        )
        response_id = await _purge_if_childless(session, response_id)


async def _purge_if_childless(session: AsyncSession, response_id: str) -> str | None:
    """The parent's id if the row was removed and has a parent."""
    child = aliased(ResponseRow)
    purge = (
        delete(ResponseRow)
        .where(
            ResponseRow.response_id == response_id,
            ResponseRow.deleted_at.is_not(None),
            ~exists().where(child.previous_response_id == response_id),
        )
        .returning(ResponseRow.previous_response_id)
        .execution_options(synchronize_session=False)
    )
    return await session.scalar(purge)
