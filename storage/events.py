"""The log of events of a response, in segments: rows of consecutive events, exactly as they were sent."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

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
        await self._hold_response(response_id)
        first = await self.last_sequence(response_id) + 1
        _check_dense(response_id, events, first)
        segment = {
            "response_id": response_id,
            "first_sequence": first,
            "last_sequence": first + len(events) - 1,
            "events": list(events),
        }
        await self._session.execute(insert(EventSegmentRow), [segment])

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
        last = await self._session.scalar(
            select(func.max(EventSegmentRow.last_sequence)).where(EventSegmentRow.response_id == response_id)
        )
        return -1 if last is None else last

    async def _hold_response(self, response_id: str) -> None:
        """Check the response; neither a delete nor another append may come between this and our commit."""
        response = (
            select(ResponseRow.response_id)
            .where(ResponseRow.response_id == response_id, ResponseRow.deleted_at.is_(None))
            .with_for_update(key_share=True)
        )
        if await self._session.scalar(response) is None:
            raise RowNotFoundError(f"Response with id {response_id!r} not found.")


def _check_dense(response_id: str, events: Sequence[Event], first: int) -> None:
    for expected, event in enumerate(events, start=first):
        if event["sequence_number"] != expected:
            raise EventGapError(
                f"Response {response_id} got event {event['sequence_number']} where {expected} was expected."
            )
