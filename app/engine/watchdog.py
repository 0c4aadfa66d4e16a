"""Tells a process that hangs from one that has nothing to say.

Silence counts only while there is work. It is counted in ticks of the event loop, not on the clock: when the whole
machine stood still, or the loop was busy, no ticks passed, and nobody is blamed for the time.
"""

import asyncio
from collections.abc import Callable

_TICK_S = 1.0


class Watchdog:
    def __init__(self, timeout_s: float) -> None:
        self._timeout_s = timeout_s
        self._tick_s = min(_TICK_S, timeout_s / 4)
        self._silence_s = 0.0

    def note_report(self) -> None:
        self._silence_s = 0.0

    async def wait_for_hang(self, has_work: Callable[[], bool]) -> None:
        """Return when there was work, and no report, for the whole time."""
        self._silence_s = 0.0
        while self._silence_s <= self._timeout_s:
            await asyncio.sleep(self._tick_s)
            self._silence_s = self._silence_s + self._tick_s if has_work() else 0.0
