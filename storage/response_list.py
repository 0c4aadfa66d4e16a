"""The responses of one owner as a list: by the second in which they were made, and by id within one second."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, literal, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import RowNotFoundError
from storage.json_text import is_storable
from storage.readable import is_readable
from storage.responses import StoredResponse, load_responses
from storage.tables import ResponseRow


@dataclass(frozen=True)
class ResponseFilter:
    """What to list: responses that are all of this; ``None`` asks for nothing."""

    model: str | None = None
    status: str | None = None


@dataclass(frozen=True)
class ResponsePage:
    responses: list[StoredResponse]
    has_more: bool


async def list_responses(
    session: AsyncSession, owner_id: str, wanted: ResponseFilter, *, after: str | None, limit: int, descending: bool
) -> ResponsePage:
    """Raises ``RowNotFoundError`` if ``after`` is none of this owner's responses."""
    conditions = [ResponseRow.owner_id == owner_id, ResponseRow.deleted_at.is_(None), *_conditions(wanted)]
    if after is not None:
        conditions.append(await _is_beyond(session, is_readable(after, owner_id), descending=descending))
    order = [ResponseRow.created_at, ResponseRow.response_id]
    query = (
        select(ResponseRow.response_id)
        .where(*conditions)
        .order_by(*(column.desc() if descending else column.asc() for column in order))
        .limit(limit + 1)
    )
    ids = list(await session.scalars(query))
    rows = await load_responses(session, ResponseRow.response_id.in_(ids[:limit]))
    by_id = {row.response_id: row for row in rows}
    return ResponsePage([by_id[response_id] for response_id in ids[:limit]], has_more=len(ids) > limit)


def _conditions(wanted: ResponseFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.model is not None:
        conditions.append(ResponseRow.model == wanted.model if is_storable(wanted.model) else literal(False))
    if wanted.status is not None:
        conditions.append(ResponseRow.status == wanted.status)
    return conditions


async def _is_beyond(session: AsyncSession, cursor: ColumnElement[bool], *, descending: bool) -> ColumnElement[bool]:
    """Behind the response that ``cursor`` selects, in reading order."""
    found = (await session.execute(select(ResponseRow.created_at, ResponseRow.response_id).where(cursor))).first()
    if found is None:
        raise RowNotFoundError("There is no such response in this list.")
    place = tuple_(ResponseRow.created_at, ResponseRow.response_id)
    cursor_place = tuple_(*found)
    return place < cursor_place if descending else place > cursor_place
