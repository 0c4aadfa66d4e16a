"""What is old enough to be deleted."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.tables import IS_LIVING, UNFINISHED, ResponseRow


@dataclass(frozen=True)
class OldResponse:
    response_id: str
    owner_id: str


async def list_old_responses(session: AsyncSession, before: int, limit: int) -> list[OldResponse]:
    """At most ``limit`` responses that were made before that time and have ended, all owners', oldest first."""
    query = (
        select(ResponseRow.response_id, ResponseRow.owner_id)
        .where(IS_LIVING, ResponseRow.status.not_in(UNFINISHED), ResponseRow.created_at < before)
        .order_by(ResponseRow.created_at)
        .limit(limit)
    )
    return [OldResponse(*row) for row in await session.execute(query)]
