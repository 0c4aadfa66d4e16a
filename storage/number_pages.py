"""A page of rows that are numbered in the order of storing."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import BeforeNotFoundError, RowNotFoundError


@dataclass(frozen=True)
class Place:
    """``after``, ``before``: the numbers of rows that the page lies behind and in front of, in reading order."""

    after: int | None
    before: int | None
    limit: int
    descending: bool


async def find_numbers(
    number_of: Callable[[str], Awaitable[int]], after: str | None, before: str | None
) -> tuple[int | None, int | None]:
    """Return the numbers of the objects with these ids.

    Raises what ``number_of`` does for ``after``, and ``BeforeNotFoundError`` for ``before``.
    """
    after_number = None if after is None else await number_of(after)
    try:
        return after_number, None if before is None else await number_of(before)
    except RowNotFoundError as error:
        raise BeforeNotFoundError(str(error)) from None


async def read_page(
    session: AsyncSession, query: Select[Any], number: Any, place: Place
) -> tuple[Sequence[Any], bool]:
    """Return the page, and whether more rows follow in the direction in which it was read."""
    descending = place.descending
    if place.after is not None:
        query = query.where(number < place.after if descending else number > place.after)
    if place.before is not None:
        query = query.where(number > place.before if descending else number < place.before)
    is_backward = place.before is not None and place.after is None
    order = number.desc() if descending != is_backward else number.asc()
    rows = (await session.scalars(query.order_by(order).limit(place.limit + 1))).all()
    page = rows[: place.limit]
    return page[::-1] if is_backward else page, len(rows) > place.limit
