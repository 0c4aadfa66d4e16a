"""The queue of background runs, and what servers ask each other about runs. All owners' runs stand in one queue.

A server claims a run by compare-and-set. Whoever may change a claimed run is decided by its row alone: a queued run
may be ended by anybody, and only the server that claimed it can begin it; a run in progress is its server's.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import StaleStatusError
from storage.readable import is_readable
from storage.servers import is_unclaimed
from storage.tables import IS_UNFINISHED, ResponseRow

# The first condition says what the partial index says, so that it is used.
_IS_QUEUED = and_(IS_UNFINISHED, ResponseRow.status == "queued", ResponseRow.deleted_at.is_(None))


@dataclass(frozen=True)
class ClaimFilter:
    """Which queued runs a server wants. ``models``: by the names that requests say; ``None`` is any."""

    models: Collection[str] | None = None
    except_models: Collection[str] = ()
    except_ids: Collection[str] = ()


@dataclass(frozen=True)
class QueuedRun:
    response_id: str
    owner_id: str
    model: str
    request: dict[str, Any]


class RunState(NamedTuple):
    status: str
    claimed_by: str | None


class RunQueue:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def claim(self, server_id: str, limit: int, wanted: ClaimFilter) -> list[QueuedRun]:
        """Take the oldest runs that no living server has; also the server's own, if ``except_ids`` lacks them."""
        # NOTE: a common table expression, because PostgreSQL may run a subquery more than once, past its limit.
        oldest = (
            select(ResponseRow.response_id)
            .where(_IS_QUEUED, or_(is_unclaimed(), ResponseRow.claimed_by == server_id), *_conditions(wanted))
            .order_by(ResponseRow.queued_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("oldest")
        )
        columns = (
            ResponseRow.queued_at,
            ResponseRow.response_id,
            ResponseRow.owner_id,
            ResponseRow.model,
            ResponseRow.request,
        )
        claim = (
            update(ResponseRow)
            .where(ResponseRow.response_id.in_(select(oldest.c.response_id)))
            .values(claimed_by=server_id)
            .returning(*columns)
            .execution_options(synchronize_session=False)
        )
        rows = sorted(await self._session.execute(claim), key=lambda row: row.queued_at)
        return [QueuedRun(row.response_id, row.owner_id, row.model, row.request) for row in rows]

    async def release(self, response_id: str, server_id: str) -> None:
        """Put a claimed run back to its place in the queue."""
        await self._set(response_id, server_id, claimed_by=None)

    async def begin(self, response_id: str, server_id: str) -> None:
        """Make a claimed run one in progress; raises ``StaleStatusError`` if it was ended or taken away."""
        if not await self._set(response_id, server_id, status="in_progress"):
            raise StaleStatusError(response_id, "not this server's any more")

    async def find_state(self, response_id: str, owner_id: str) -> RunState | None:
        columns = (ResponseRow.status, ResponseRow.claimed_by)
        row = (await self._session.execute(select(*columns).where(is_readable(response_id, owner_id)))).first()
        return None if row is None else RunState(*row)

    async def request_cancel(self, response_id: str, owner_id: str, now: int) -> None:
        """Ask the server that has this run to cancel it."""
        await self._session.execute(
            update(ResponseRow)
            .where(is_readable(response_id, owner_id), ResponseRow.status == "in_progress")
            .values(cancel_requested_at=now)
            .execution_options(synchronize_session=False)
        )

    async def list_cancel_requests(self, server_id: str) -> list[tuple[str, str]]:
        """The ids of this server's runs that others want cancelled, each with its owner."""
        wanted = and_(
            IS_UNFINISHED, ResponseRow.claimed_by == server_id, ResponseRow.cancel_requested_at.is_not(None)
        )
        rows = await self._session.execute(select(ResponseRow.response_id, ResponseRow.owner_id).where(wanted))
        return [(row.response_id, row.owner_id) for row in rows]

    async def find_waiting(self, response_ids: Collection[str]) -> set[str]:
        """Those of these runs that wait still: none that is begun, ended or deleted, here or elsewhere."""
        waiting = select(ResponseRow.response_id).where(ResponseRow.response_id.in_(response_ids), _IS_QUEUED)
        return set(await self._session.scalars(waiting))

    async def count_waiting(self) -> int:
        return await self._session.scalar(select(func.count()).where(_IS_QUEUED)) or 0

    async def _set(self, response_id: str, server_id: str, **values: Any) -> bool:
        compare_and_set = (
            update(ResponseRow)
            .where(ResponseRow.response_id == response_id, _IS_QUEUED, ResponseRow.claimed_by == server_id)
            .values(**values)
            .returning(ResponseRow.response_id)
            .execution_options(synchronize_session=False)
        )
        return await self._session.scalar(compare_and_set) is not None


def _conditions(wanted: ClaimFilter) -> list[Any]:
    excluded = [
        ResponseRow.model.not_in(list(wanted.except_models)),
        ResponseRow.response_id.not_in(list(wanted.except_ids)),
    ]
    return excluded if wanted.models is None else [*excluded, ResponseRow.model.in_(list(wanted.models))]
