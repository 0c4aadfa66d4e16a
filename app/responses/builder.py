"""Fragments to events: the only place where stream events of the Responses API are made.

Fragments go into one open item at most; a fragment of another kind closes it first. Items appear lazily, so an
answer that is only a function call has exactly one item. What the events of an item are is told in
``content_builder.py`` and ``call_builder.py``. The builder keeps no text and no indexes of its own: whatever it needs
to know stands in the response, which it changes only through ``apply``. The sequence number is the count of events so
far.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from app.generators.base import CallArguments, CallOpened, Finished, Fragment, Progress, Reasoning, Text, Usage
from app.protocol.events import Event
from app.protocol.items import (
    CompactionItem,
    CustomToolCall,
    FunctionCall,
    HostedCall,
    ItemStatus,
    McpApprovalRequest,
    McpCall,
    McpListTools,
    OutputMessage,
    ReasoningItem,
)
from app.protocol.response import Response, ResponseStatus, ResponseUsage
from app.responses.call_builder import CallBuilder
from app.responses.content_builder import ContentBuilder
from app.responses.event_writer import EventWriter
from app.responses.fold import fold
from app.responses.hosted import Hosting
from app.responses.status import TRANSITIONS
from app.tools.base import ToolResult

#: Items that fragments go into.
_OPENABLE = {"message", "reasoning", "function_call", "custom_tool_call", "mcp_call"}
_OpenItem = OutputMessage | ReasoningItem | FunctionCall | CustomToolCall | McpCall


class ResponseBuilder:
    """Builds one response. Each method returns the events it caused, already applied to ``response``."""

    def __init__(
        self,
        response: Response,
        new_id: Callable[[str], str],
        seal: Callable[[str], str] | None = None,
        hosted: Hosting = Hosting(),  # noqa: B008 - it never changes
        *,
        num_events: int = 0,
    ) -> None:
        """``seal``: makes reasoning into ``encrypted_content``, where the client asked for it. ``hosted``: the
        tools whose calls the server runs. ``num_events``: that the stream has already."""
        self.response = response
        self._writer = EventWriter(response, new_id, num_events)
        self._content = ContentBuilder(self._writer, seal, hosted.cite)
        self._calls = CallBuilder(self._writer, hosted.functions)

    @classmethod
    def resume(
        cls,
        events: Sequence[Event],
        new_id: Callable[[str], str],
        seal: Callable[[str], str] | None = None,
        hosted: Hosting = Hosting(),  # noqa: B008 - it never changes
    ) -> "ResponseBuilder":
        """Continue where a stored stream stopped; ``events`` are all events so far."""
        return cls(fold(events), new_id, seal, hosted, num_events=len(events))

    # -- the stream's beginning ------------------------------------------------------------------------------

    def start(self, compaction: CompactionItem | None = None, listings: Sequence[McpListTools] = ()) -> list[Event]:
        """The two events that open every stream, and those of what was made for it before: a compaction, and lists
        of servers' tools."""
        return [
            self._writer.emit(type="response.created", response=self._snapshot()),
            self._writer.emit(type="response.in_progress", response=self._snapshot()),
            *self._add_compaction(compaction),
            *self._add_listings(listings),
        ]

    def queue(self) -> list[Event]:
        """The two events that open the stream of a background run."""
        return [
            self._writer.emit(type="response.created", response=self._snapshot()),
            self._writer.emit(type="response.queued", response=self._snapshot()),
        ]

    def proceed(self, compaction: CompactionItem | None = None, listings: Sequence[McpListTools] = ()) -> list[Event]:
        """A queued run begins."""
        self._check_transition("in_progress")
        begun = cast(Response, {**self._snapshot(), "status": "in_progress"})
        return [
            self._writer.emit(type="response.in_progress", response=begun),
            *self._add_compaction(compaction),
            *self._add_listings(listings),
        ]

    def _add_compaction(self, item: CompactionItem | None) -> list[Event]:
        if item is None:
            return []
        return [self._writer.add_item(item), self._writer.end_item(item)]

    def _add_listings(self, listings: Sequence[McpListTools]) -> list[Event]:
        return [event for listing in listings for event in self._add_listing(listing)]

    def _add_listing(self, item: McpListTools) -> list[Event]:
        ending = "completed" if item["error"] is None else "failed"
        return [
            self._writer.add_item({**item, "tools": [], "error": None}),
            self._writer.emit_in_item("response.mcp_list_tools.in_progress"),
            self._writer.emit_in_item(f"response.mcp_list_tools.{ending}"),
            self._writer.end_item(item),
        ]

    # -- what is generated, and what calls bring -------------------------------------------------------------

    def feed(self, fragment: Fragment) -> list[Event]:
        """Take in what was generated, up to but not including ``Finished``."""
        match fragment:
            case Text() | Reasoning():
                return [*self._turn_to(fragment), self._content.add(fragment)]
            case CallOpened(name):
                return [*self.end_step(), *self._calls.open(name)]
            case CallArguments(delta):
                return self._calls.add(delta)
            case Progress():
                return []  # a response has no place for it
            case Finished():
                raise AssertionError("Finished ends a run: call finish() with it")

    def end_step(self) -> list[Event]:
        """The model has stopped for the results of its calls: nothing is open any more."""
        return self._close_item("completed")

    @property
    def waiting_calls(self) -> list[HostedCall]:
        """Calls that the server has to run."""
        return self._calls.waiting

    def begin_call(self, request: McpApprovalRequest) -> list[Event]:
        """A call that the client has approved of waits for its result."""
        return self._calls.begin_approved(request)

    def finish_call(self, item_id: str, result: ToolResult) -> list[Event]:
        """A waiting call has its result."""
        return self._calls.finish(item_id, result)

    @property
    def _open_item(self) -> _OpenItem | None:
        last: Any = self.response["output"][-1] if self.response["output"] else None
        is_open = last is not None and last["type"] in _OPENABLE and last["status"] == "in_progress"
        return cast(_OpenItem, last) if is_open else None

    def _turn_to(self, fragment: Text | Reasoning) -> list[Event]:
        """Make sure that the open item is the one that this fragment goes into."""
        item = self._open_item
        if item is not None and item["type"] == ("message" if isinstance(fragment, Text) else "reasoning"):
            return []
        return [*self._close_item("completed"), *self._content.open(fragment)]

    def _close_item(self, status: ItemStatus) -> list[Event]:
        if self._calls.has_held:
            return self._calls.close_held(status)
        item = self._open_item
        if item is None:
            return []
        if item["type"] == "message" or item["type"] == "reasoning":
            return self._content.close(item, status)
        return self._calls.close(item, status)

    # -- ends ------------------------------------------------------------------------------------------------

    def finish(self, finished: Finished, now: int) -> list[Event]:
        """End as ``completed``, or ``incomplete`` when it was cut. ``now``: unix seconds."""
        changes: dict[str, Any] = {"usage": response_usage(finished.usage)}
        if finished.reason == "length":
            changes["incomplete_details"] = {"reason": "max_output_tokens"}
            return self._end("incomplete", changes)
        return self._end("completed", {**changes, "completed_at": now})

    def fail(self, code: str, message: str) -> list[Event]:
        """End as ``failed``, keeping what was generated."""
        return self._end("failed", {"error": {"code": code, "message": message}})

    def cancel(self) -> list[Event]:
        """End as ``cancelled``, keeping what was generated."""
        return self._end("cancelled", {})

    def steer(self) -> list[Event]:
        """End as ``incomplete``, because the client has sent input that its successor answers."""
        return self._end("incomplete", {"incomplete_details": {"reason": "steered"}})

    def _end(self, status: ResponseStatus, changes: dict[str, Any]) -> list[Event]:
        self._check_transition(status)
        closed = self._close_item("completed" if status == "completed" else "incomplete")
        # OpenAI has no event for a cancelled response: it ends as incomplete does, and its status tells.
        event_status = "incomplete" if status == "cancelled" else status
        given_up = self._calls.give_up()
        final = cast(Response, {**self.response, **changes, "status": status})
        return [*closed, *given_up, self._writer.emit(type=f"response.{event_status}", response=final)]

    def _check_transition(self, status: ResponseStatus) -> None:
        assert status in TRANSITIONS[self.response["status"]], (self.response["status"], status)

    def _snapshot(self) -> Response:
        return cast(Response, {**self.response, "output": []})


def response_usage(usage: Usage) -> ResponseUsage:
    return {
        "input_tokens": usage.input_tokens,
        "input_tokens_details": {"cached_tokens": usage.cached_tokens, "cache_write_tokens": 0},
        "output_tokens": usage.output_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.input_tokens + usage.output_tokens,
    }
