"""Who waits for a stored run to get on is woken, if this process is where it gets on; else they look again."""

import asyncio
from contextlib import suppress
from weakref import WeakValueDictionary


class Changes:
    """One event per response that somebody waits for, and none for the others."""

    def __init__(self) -> None:
        self._events: WeakValueDictionary[str, asyncio.Event] = WeakValueDictionary()

    def tell(self, response_id: str) -> None:
        """Wake those who wait for this response."""
        event = self._events.get(response_id)
        if event is not None:
            event.set()

    def watch(self, response_id: str) -> asyncio.Event:
        """Return the event that tells of changes from now on, as long as the caller keeps it."""
        event = self._events.get(response_id)
        if event is None or event.is_set():
            event = self._events[response_id] = asyncio.Event()
        return event


async def wait_for(event: asyncio.Event, timeout_s: float) -> None:
    """Return when the event is set, at the latest after ``timeout_s``."""
    # NOTE: before Python 3.12, asyncio.wait_for drops a cancellation that comes together with the event: who waits in
    # a loop would go on for ever, and a server that stops would wait for it.
    with suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            await event.wait()
