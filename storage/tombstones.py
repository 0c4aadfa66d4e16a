"""What is left of a deleted response while living descendants need its items, and when that goes too.

A tombstone always has a living descendant: the last one to be deleted takes with it every tombstone above it
that no other branch hangs from.

NOTE: on PostgreSQL two branches can be deleted at the same moment. Each sees the other's row still there and
would leave the shared parent behind for ever, so the parent is locked first; only then, in a new statement,
do we look for children. Locks are taken upwards only, so they can't cross. A chain that began in a conversation
ends there. If that conversation is being deleted at the same moment, it waits for our locks and then finds what
we removed; so we need not wait for it, and must not.
"""

from sqlalchemy import delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from storage.tables import ConversationItemRow, ConversationRow, ResponseRow, TurnRow


async def purge_tombstones(session: AsyncSession, response_id: str | None) -> None:
    """Remove the tombstone and, upwards, each one that had no other descendant."""
    while response_id is not None:
        conversation_id = await _lock(session, response_id)
        response_id = await _purge_if_childless(session, response_id)
        if conversation_id is not None:
            await purge_conversation(session, conversation_id)


async def purge_conversation(session: AsyncSession, conversation_id: str) -> None:
    """Remove what no response was made from: of a deleted conversation, and with the last such response all of it."""
    deleted = (ConversationRow.conversation_id == conversation_id, ConversationRow.deleted_at.is_not(None))
    tombstone = select(ConversationRow.conversation_id).where(*deleted)
    if await session.scalar(tombstone) is None:
        return
    await session.execute(tombstone.with_for_update())
    needed = select(func.max(TurnRow.position)).where(TurnRow.conversation_id == conversation_id)
    position = await session.scalar(needed)
    if position is None:
        await session.execute(delete(ConversationRow).where(*deleted))
        return
    items = delete(ConversationItemRow).where(ConversationItemRow.conversation_id == conversation_id)
    await session.execute(items.where(ConversationItemRow.position >= position))


async def _lock(session: AsyncSession, response_id: str) -> str | None:
    """The id of the conversation that the response was made in, if it was."""
    lock = (
        select(TurnRow.conversation_id)
        .select_from(ResponseRow)
        .outerjoin(TurnRow, TurnRow.response_id == ResponseRow.response_id)
        .where(ResponseRow.response_id == response_id)
        .with_for_update(of=ResponseRow)
    )
    return await session.scalar(lock)


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
