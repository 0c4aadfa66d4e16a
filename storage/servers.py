"""The servers that work on this database, and which of them are alive.

A server shows that it lives by its heartbeat. One that has been silent for too long is struck off the list, and
what it had claimed is then nobody's. All times are the database's, so that no server's clock matters.
"""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from storage.tables import ResponseRow, ServerRow


class ServerRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def beat(self, server_id: str) -> None:
        """Say that this server lives; one that was struck off, or is new, is put on the list."""
        beaten = update(ServerRow).where(ServerRow.server_id == server_id).values(heartbeat_at=_now())
        known = beaten.returning(ServerRow.server_id).execution_options(synchronize_session=False)
        if await self._session.scalar(known) is None:
            await self._session.execute(ServerRow.insertion().values(id=server_id, heartbeat_at=_now()))

    async def remove(self, server_id: str) -> None:
        await self._session.execute(delete(ServerRow).where(ServerRow.server_id == server_id))

    async def remove_silent(self, silent_for_s: float) -> None:
        """Strike off those whose last heartbeat is longer ago than this."""
        await self._session.execute(_remove(ServerRow.heartbeat_at < _now() - int(silent_for_s)))

    async def remove_others(self, server_id: str) -> None:
        """Strike off all but one, which is known to be alone."""
        await self._session.execute(_remove(ServerRow.server_id != server_id))


def is_unclaimed() -> ColumnElement[bool]:
    """Whether no living server has the run."""
    return is_unclaimed_by(ResponseRow.claimed_by)


def is_unclaimed_by(claimed_by: Any) -> ColumnElement[bool]:
    """The same, for any column that names the server that has claimed the row."""
    return or_(claimed_by.is_(None), claimed_by.not_in(select(ServerRow.server_id)))


def _remove(which: ColumnElement[bool]) -> Any:
    return delete(ServerRow).where(which).execution_options(synchronize_session=False)


class _now(FunctionElement[int]):  # noqa: N801 - reads as the function that it is
    """Seconds since 1970 by the database's clock."""

    type = BigInteger()
    inherit_cache = True


@compiles(_now)
def _postgres_now(_element: Any, _compiler: Any, **_options: Any) -> str:
    return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) AS BIGINT)"


@compiles(_now, "sqlite")
def _sqlite_now(_element: Any, _compiler: Any, **_options: Any) -> str:
    return "CAST(strftime('%s', 'now') AS INTEGER)"
