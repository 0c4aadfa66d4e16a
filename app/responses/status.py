"""The life of a response: which status may follow which."""

from app.protocol.response import ResponseStatus

TRANSITIONS: dict[ResponseStatus, frozenset[ResponseStatus]] = {
    "queued": frozenset({"in_progress", "failed", "cancelled"}),
    "in_progress": frozenset({"completed", "incomplete", "failed", "cancelled"}),
    "completed": frozenset(),
    "incomplete": frozenset(),
    "failed": frozenset(),
    "cancelled": frozenset(),
}


def is_terminal(status: ResponseStatus) -> bool:
    """Whether nothing can follow this status."""
    return not TRANSITIONS[status]


def statuses_before(status: ResponseStatus) -> frozenset[ResponseStatus]:
    """The statuses one step before ``status``: the ``expected`` of a compare-and-set."""
    return frozenset(before for before, after in TRANSITIONS.items() if status in after)
