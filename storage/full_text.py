"""The full-text index beside the chunks: a migration makes it, and Alembic must not take it for a table of ours.

On SQLite it is an FTS5 table that triggers keep equal to the column of words; on PostgreSQL a GIN index of it.
"""

from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

#: The FTS5 table. SQLite keeps it in tables of its own, whose names begin with it.
FTS_TABLE = "vector_store_words"
_PURGE_PAGES = 64
_GIN_INDEX = "ix_vector_store_chunks_words"


def is_in_metadata(name: str | None, kind: str, parents: Any) -> bool:
    """For Alembic's ``include_name``: whether a thing of this name and kind is one that the tables declare."""
    if kind == "table":
        return name is None or not name.startswith(FTS_TABLE)
    return name != _GIN_INDEX


async def purge_step(session: AsyncSession, *, is_first: bool) -> bool:
    """Merge a part of the index, so that at last nothing of deleted chunks is left in it; tell whether more is to do.

    SQLite's index forgets deleted words only when its segments are merged. A step is small, because others' writes
    wait for it. On PostgreSQL there is nothing to do: its vacuum does that.
    """
    if session.get_bind().dialect.name != "sqlite":
        return False
    changes = text("SELECT total_changes()")
    before = await session.scalar(changes) or 0
    merge = text(f"INSERT INTO {FTS_TABLE}({FTS_TABLE}, rank) VALUES ('merge', :pages)")
    await session.execute(merge, {"pages": -_PURGE_PAGES if is_first else _PURGE_PAGES})
    # The statement itself counts as one change.
    return (await session.scalar(changes) or 0) - before > 1
