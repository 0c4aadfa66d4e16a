"""Cores for the threads that compute a step together.

They meet some hundred times in a step, and each time the kernel may wake one on the core of another, or move it aside
for a thread of the server, while a core stands idle. Bound to a core each, they can't get into each other's way: with
the server and its clients on the same two cores, 8 requests at once got 1.19 times as many tokens per second, and
32 got 1.05 times as many (benchmarks/results/peers.md).
"""

import contextlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path

logger = logging.getLogger(__name__)

_SIBLINGS = "/sys/devices/system/cpu/cpu{}/topology/thread_siblings_list"

# What this process may use, before anything was bound. Not every system can tell, or bind threads.
_ALLOWED = frozenset(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else frozenset[int]()


def bind_threads(thread_ids: Sequence[int]) -> bool:
    """Give each thread, named by its number in the kernel, a core of its own; False, and nothing done, unless there
    are just as many cores: where some are left over, the kernel knows better which of them are idle."""
    cores = _cores()
    if len(thread_ids) != len(cores) or len(cores) < 2:
        return False
    try:
        for thread_id, core in zip(thread_ids, cores, strict=True):
            os.sched_setaffinity(thread_id, core)
    except OSError as error:  # a sandbox may forbid it
        logger.info("threads can't be bound to cores: %s", error)
        return False
    return True


def use_all_cores() -> None:
    """To be called by a thread which is to compute beside those that are bound: it may have inherited a core."""
    if _ALLOWED:
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, _ALLOWED)


def _cores() -> list[set[int]]:
    """The logical processors of each core, as far as this process may use them."""
    siblings: dict[str, set[int]] = {}
    for cpu in sorted(_ALLOWED):
        siblings.setdefault(_core_of(cpu), set()).add(cpu)
    return list(siblings.values())


def _core_of(cpu: int) -> str:
    try:
        return Path(_SIBLINGS.format(cpu)).read_text(encoding="ascii")
    except OSError:  # a container may hide it
        return str(cpu)
