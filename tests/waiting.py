"""Waiting for what another thread or process does, on a machine that may be slow."""

import time
from collections.abc import Callable
from typing import TypeVar

#: Far beyond what a loaded machine needs: what has not come until then never comes.
LIMIT_S = 120.0

T = TypeVar("T")


def wait_until(condition: Callable[[], T], *, interval_s: float = 0.02) -> T:
    """Return the condition's first true value; fail when it never is."""
    deadline = time.monotonic() + LIMIT_S
    while not (found := condition()):
        assert time.monotonic() < deadline, f"it never came; at last {found!r}"
        time.sleep(interval_s)
    return found
