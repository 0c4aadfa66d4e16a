"""Steering: input for a response that is still being generated, kept until a successor of it takes it in."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.protocol.client_events import ResponseCreateEvent, ResponseSteerEvent
from app.protocol.input_items import MessageItem
from app.protocol.response import Response
from app.responses.pairing import without_cut_calls

MAX_PENDING_STEERS = 16
#: So many responses may wait at the same time for what their clients owe them.
MAX_WAITING_RESPONSES = 32


@dataclass(frozen=True)
class Steer:
    """One submission. ``event`` is what the client sent: it gets its input back if nothing can be done with it.

    stream_id: the lane of the response that it is for.
    """

    steer_id: str
    event: ResponseSteerEvent
    stream_id: str | None


class SteerRefusedError(Exception):
    """``code``: one of OpenAI's codes for steering."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def check_steerable(event: ResponseCreateEvent, steers: Sequence[Steer]) -> None:
    """Raises ``SteerRefusedError`` if the response to ``event``, which runs, can't take one more submission."""
    if event.conversation is not None or event.context_management is not None:
        raise SteerRefusedError(
            "steering_not_supported",
            "Responses of a conversation, or with automatic compaction, can't be steered.",
        )
    if len(steers) >= MAX_PENDING_STEERS:
        raise SteerRefusedError(
            "too_many_pending_steers",
            f"{MAX_PENDING_STEERS} submissions wait for this response's successor already.",
        )


def required_input(response: Response) -> list[dict[str, str]]:
    """Return stubs of the items that the client owes a response: the outputs of its tools, and its word on calls that
    need approval. Without these a successor would be told that the user had not approved."""
    stubs: list[dict[str, str]] = []
    for call in without_cut_calls(response["output"]):
        if call["type"] == "function_call":
            stubs.append({"type": "function_call_output", "call_id": call["call_id"], "name": call["name"]})
        elif call["type"] == "custom_tool_call":
            stubs.append({"type": "custom_tool_call_output", "call_id": call["call_id"]})
        elif call["type"] == "mcp_approval_request":
            stubs.append({"type": "mcp_approval_response", "approval_request_id": call["id"]})
    return stubs


def input_of(event: ResponseSteerEvent) -> Any:
    """Return the input as the client sent it."""
    return event.model_dump(exclude_unset=True)["input"]


def successor_of(event: ResponseCreateEvent, response_id: str, steers: Sequence[Steer]) -> ResponseCreateEvent:
    """Return the request that goes on from a steered response, with the same settings."""
    changes = {"previous_response_id": response_id, "input": _items(steers), "generate": None}
    return event.model_copy(update=changes)


def with_steers(event: ResponseCreateEvent, steers: Sequence[Steer]) -> ResponseCreateEvent:
    """Return the client's own continuation with the input before it that was waiting for it."""
    own = [MessageItem(role="user", content=event.input)] if isinstance(event.input, str) else event.input or []
    return event.model_copy(update={"input": [*_items(steers), *own]})


def _items(steers: Sequence[Steer]) -> list[MessageItem]:
    return [item for steer in steers for item in steer.event.items]


class WaitingSteers:
    """Submissions whose response waits for its tools or for approvals, until the client continues it in the same
    lane."""

    def __init__(self) -> None:
        self._steers: OrderedDict[tuple[str | None, str | None], list[Steer]] = OrderedDict()

    def put(self, response_id: str, stream_id: str | None, steers: list[Steer]) -> list[Steer]:
        """Keep them; return those of an older response that had to leave."""
        self._steers[response_id, stream_id] = steers
        return self._steers.popitem(last=False)[1] if len(self._steers) > MAX_WAITING_RESPONSES else []

    def take(self, event: ResponseCreateEvent) -> list[Steer]:
        """Return what waits for this request."""
        return self._steers.pop((event.previous_response_id, event.stream_id), [])
