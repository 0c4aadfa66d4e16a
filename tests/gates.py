"""Scripts that go on when a test says so: a pause is too short on some machine, and too long on all."""

import threading
from collections.abc import Iterator

from app.generators.scripted import Step
from tests.waiting import LIMIT_S

_LOOK_INTERVAL_S = 0.005


class Gate:
    """Stands between two steps of a script. The test opens it; what comes there later passes at once."""

    def __init__(self) -> None:
        self._is_reached = threading.Event()
        self._is_open = threading.Event()

    def open(self) -> None:
        self._is_open.set()

    def wait_until_reached(self) -> None:
        assert self._is_reached.wait(LIMIT_S), "no script came to the gate"

    def pauses(self) -> Iterator[float]:
        """The steps of a script that waits here."""
        self._is_reached.set()
        while not self._is_open.is_set():
            yield _LOOK_INTERVAL_S


class Gated(list[Step | Gate]):
    """A script with gates."""

    def __iter__(self) -> Iterator[Step]:  # type: ignore[override]  # the gates turn into pauses
        for step in super().__iter__():
            if isinstance(step, Gate):
                yield from step.pauses()
            else:
                yield step


def gated(*steps: Step | Gate) -> Gated:
    return Gated(steps)
