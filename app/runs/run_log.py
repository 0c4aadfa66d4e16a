"""The log of one run while it is alive: its events so far, and a way to follow them.

A reader keeps nothing here but an index, so any number of readers, slow or gone, costs the run nothing.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence

from app.generators.base import TokenRecord
from app.protocol.events import TERMINAL_EVENT_TYPES, Event
from app.protocol.response import Response
from app.responses.builder import ResponseBuilder
from storage.conversations import Turn


class RunLog:
    """Events of one run. ``publish`` makes them visible; ``follow`` and ``wait`` read."""

    def __init__(self, builder: ResponseBuilder, owner_id: str) -> None:
        self.builder = builder
        self.owner_id = owner_id
        self.events: list[Event] = []
        #: What to store of the run's tokens; known when it has finished, and only then.
        self.tokens: TokenRecord | None = None
        #: Its place in a conversation, if it is made in one.
        self.turn: Turn | None = None
        self._changed = asyncio.Event()

    @property
    def response(self) -> Response:
        return self.builder.response

    @property
    def response_id(self) -> str:
        return self.response["id"]

    @property
    def is_stored(self) -> bool:
        return self.response["store"]

    @property
    def is_ended(self) -> bool:
        """Whether readers have been given the terminal event."""
        return bool(self.events) and self.events[-1]["type"] in TERMINAL_EVENT_TYPES

    def publish(self, events: Sequence[Event]) -> None:
        self.events.extend(events)
        self._changed.set()
        self._changed = asyncio.Event()

    async def follow(self, after_sequence: int = -1) -> AsyncIterator[Sequence[Event]]:
        """Yield the events after this sequence number, as many at a time as there are, until the last."""
        position = after_sequence + 1
        while True:
            changed = self._changed
            if position < len(self.events):
                batch = self.events[position:]
                position = len(self.events)
                yield batch
            elif self.is_ended:
                return
            else:
                await changed.wait()

    async def wait(self) -> Response:
        """Return the response once it has ended."""
        while not self.is_ended:
            await self._changed.wait()
        return self.response
