"""Numbers events and applies them: whatever changes a response while it is built goes through here."""

from collections.abc import Callable
from typing import Any, cast

from app.protocol.events import Event
from app.protocol.items import OutputItem
from app.protocol.response import Response
from app.responses.fold import apply


class EventWriter:
    """Each method returns an event, already applied to ``response``. ``num_events``: that its stream has so far."""

    def __init__(self, response: Response, new_id: Callable[[str], str], num_events: int = 0) -> None:
        self.response = response
        self.new_id = new_id
        self._num_events = num_events

    @property
    def last_index(self) -> int:
        """Of the newest item; -1 if there is none."""
        return len(self.response["output"]) - 1

    def emit(self, *, type: str, **fields: Any) -> Event:  # noqa: A002
        event = cast(Event, {"type": type, "sequence_number": self._num_events, **fields})
        self._num_events += 1
        apply(self.response, event)
        return event

    def emit_at(self, index: int, event_type: str, **fields: Any) -> Event:
        """An event of the item at this index."""
        item_id = self.response["output"][index]["id"]
        return self.emit(type=event_type, item_id=item_id, output_index=index, **fields)

    def emit_in_item(self, event_type: str, **fields: Any) -> Event:
        """An event of the newest item."""
        return self.emit_at(self.last_index, event_type, **fields)

    def add_item(self, item: OutputItem) -> Event:
        return self.emit(type="response.output_item.added", output_index=len(self.response["output"]), item=item)

    def end_item(self, item: OutputItem, index: int | None = None) -> Event:
        """``item`` as it is for good, the newest or the one at this index."""
        place = self.last_index if index is None else index
        return self.emit(type="response.output_item.done", output_index=place, item=item)
