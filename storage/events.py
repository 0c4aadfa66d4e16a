"""The log of events of a response, in segments: rows of consecutive events, exactly as they were sent."""

from collections.abc import Sequence
from typing import Any, NoReturn

from sqlalchemy import BigInteger, BindParameter, ColumnElement, Select, String, and_, bindparam, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from storage.compressed_json import CompressedJSON
from storage.errors import EventGapError, RowNotFoundError
from storage.tables import EventSegmentRow, ResponseRow

Event = dict[str, Any]


class EventRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def append(self, response_id: str, events: Sequence[Event]) -> None:
        """Store one more segment. The first event of a log has the number 0, each next one 1 more."""
        if not events:
            return
        first = events[0]["sequence_number"]
        _check_dense(response_id, events, first)
        try:
            last = first + len(events) - 1
            segment = {"appended_to": response_id, "first": first, "last": last, "segment": list(events)}
            stored = await self._session.scalar(_APPEND, segment)
        except IntegrityError as error:
            raise EventGapError(f"Event {first} of response {response_id} was stored by another.") from error
        if stored is None:
            await self._explain_refusal(response_id, first)

    async def read_after(self, response_id: str, after_sequence: int) -> list[Event]:
        """The events with a number above `after_sequence`; -1 reads from the beginning."""
        segments = await self._session.scalars(
            select(EventSegmentRow.events)
            .where(EventSegmentRow.response_id == response_id, EventSegmentRow.last_sequence > after_sequence)
            .order_by(EventSegmentRow.first_sequence)
        )
        return [event for events in segments for event in events if event["sequence_number"] > after_sequence]

    async def last_sequence(self, response_id: str) -> int:
        """The number of the last event stored, -1 when there is none."""
        last = await self._session.scalar(_last_sequence(response_id))
        return -1 if last is None else last

    async def _explain_refusal(self, response_id: str, first: int) -> NoReturn:
        response = select(ResponseRow.response_id).where(_is_living(response_id))
        if await self._session.scalar(response) is None:
            raise RowNotFoundError(f"Response with id {response_id!r} not found.")
        raise _gap(response_id, first, await self.last_sequence(response_id) + 1)


def _append_if_next() -> ReturningInsert[tuple[int]]:
    """All checks in the INSERT itself: this is the statement that streams run most, made once for all.

    The response is locked, so that no delete can come between the check and our commit. Of two that append
    the same segment at the same moment both may pass the check; the primary key refuses the second.
    """
    appended_to: BindParameter[str] = bindparam("appended_to", type_=String)
    first: BindParameter[int] = bindparam("first", type_=BigInteger)
    last: BindParameter[int] = bindparam("last", type_=BigInteger)
    living = select(ResponseRow.response_id).where(_is_living(appended_to)).with_for_update(key_share=True)
    held = living.subquery("held")
    next_sequence = func.coalesce(_last_sequence(appended_to).scalar_subquery() + 1, 0)
    segment = select(held.c.response_id, first, last, bindparam("segment", type_=CompressedJSON)).where(
        next_sequence == first
    )
    columns = ["response_id", "first_sequence", "last_sequence", "events"]
    return EventSegmentRow.insertion().from_select(columns, segment).returning(EventSegmentRow.first_sequence)


def _last_sequence(response_id: str | BindParameter[str]) -> Select[int]:
    """By the key's end, not by a maximum, which would visit every segment of a long answer at every append."""
    row = EventSegmentRow
    query = select(row.last_sequence).where(row.response_id == response_id)
    return query.order_by(row.first_sequence.desc()).limit(1)


def _is_living(response_id: str | BindParameter[str]) -> ColumnElement[bool]:
    return and_(ResponseRow.response_id == response_id, ResponseRow.deleted_at.is_(None))


def _check_dense(response_id: str, events: Sequence[Event], first: int) -> None:
    for expected, event in enumerate(events, start=first):
        if event["sequence_number"] != expected:
            raise _gap(response_id, event["sequence_number"], expected)


def _gap(response_id: str, found: int, expected: int) -> EventGapError:
    return EventGapError(f"Response {response_id} got event {found} where {expected} was expected.")


_APPEND = _append_if_next()
