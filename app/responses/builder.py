"""Fragments to events: the only place where stream events of the Responses API are made.

At most one output item is open at a time; a fragment of another kind closes it first. Items appear lazily, so
an answer that is only a function call has exactly one item. The builder keeps no text and no indexes of its
own: whatever it needs to know stands in the response, which it changes only through ``apply``. The sequence
number is the count of events so far.
"""

from collections.abc import Callable, Sequence
from typing import Any, cast

from app.generators.base import (
    CallArguments,
    CallOpened,
    Finished,
    Fragment,
    Reasoning,
    Text,
    TokenLogprob,
    Usage,
)
from app.generators.wire_logprobs import wire_logprobs
from app.protocol.events import Event
from app.protocol.items import FunctionCall, ItemStatus, OutputItem, OutputMessage, ReasoningItem
from app.protocol.response import Response, ResponseStatus, ResponseUsage
from app.responses.fold import apply, fold
from app.responses.status import TRANSITIONS


class ResponseBuilder:
    """Builds one response. Each method returns the events it caused, already applied to ``response``."""

    def __init__(self, response: Response, new_id: Callable[[str], str]) -> None:
        self.response = response
        self._new_id = new_id
        self._num_events = 0

    @classmethod
    def resume(cls, events: Sequence[Event], new_id: Callable[[str], str]) -> "ResponseBuilder":
        """Continue where a stored stream stopped; ``events`` are all events so far."""
        builder = cls(fold(events), new_id)
        builder._num_events = len(events)
        return builder

    def start(self) -> list[Event]:
        """The two events that open every stream."""
        return [
            self._emit(type="response.created", response=self._snapshot()),
            self._emit(type="response.in_progress", response=self._snapshot()),
        ]

    def feed(self, fragment: Fragment) -> list[Event]:
        """Take in what was generated, up to but not including ``Finished``."""
        match fragment:
            case Text(text, logprobs):
                return [*self._open_content("message"), self._text_delta(text, logprobs)]
            case Reasoning(text):
                return [*self._open_content("reasoning"), self._reasoning_delta(text)]
            case CallOpened(name):
                return [*self._close_item("completed"), self._open_call(name)]
            case CallArguments(delta):
                return [self._arguments_delta(delta)]
            case Finished():
                raise AssertionError("Finished ends a run: call finish() with it")

    def finish(self, finished: Finished, now: int) -> list[Event]:
        """End as ``completed``, or ``incomplete`` when the token limit cut it. ``now``: unix seconds."""
        changes: dict[str, Any] = {"usage": _usage(finished.usage)}
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

    # -- items -------------------------------------------------------------------------------------------

    @property
    def _open_item(self) -> OutputItem | None:
        output = self.response["output"]
        return output[-1] if output and output[-1]["status"] == "in_progress" else None

    def _open_content(self, item_type: str) -> list[Event]:
        """Make sure that the open item is of this type, with an open content part."""
        item = self._open_item
        if item is not None and item["type"] == item_type:
            return []
        closed = self._close_item("completed")
        new_item: OutputMessage | ReasoningItem
        part: dict[str, Any]
        if item_type == "message":
            new_item = {
                "id": self._new_id("msg"),
                "type": "message",
                "status": "in_progress",
                "role": "assistant",
                "content": [],
            }
            part = {"type": "output_text", "text": "", "annotations": [], "logprobs": []}
        else:
            new_item = {
                "id": self._new_id("rs"),
                "type": "reasoning",
                "status": "in_progress",
                "summary": [],
                "content": [],
            }
            part = {"type": "reasoning_text", "text": ""}
        added = self._add_item(new_item)
        return [*closed, added, self._emit_in_item("response.content_part.added", content_index=0, part=part)]

    def _open_call(self, name: str) -> Event:
        return self._add_item(
            {
                "id": self._new_id("fc"),
                "type": "function_call",
                "status": "in_progress",
                "call_id": self._new_id("call"),
                "name": name,
                "arguments": "",
            }
        )

    def _add_item(self, item: OutputItem) -> Event:
        return self._emit(type="response.output_item.added", output_index=len(self.response["output"]), item=item)

    def _close_item(self, status: ItemStatus) -> list[Event]:
        item = self._open_item
        if item is None:
            return []
        closing = self._close_call(item) if item["type"] == "function_call" else self._close_content(item)
        done: OutputItem = {**item, "status": status}  # type: ignore[assignment]
        index = len(self.response["output"]) - 1
        return [*closing, self._emit(type="response.output_item.done", output_index=index, item=done)]

    def _close_content(self, item: OutputMessage | ReasoningItem) -> list[Event]:
        index = len(item["content"]) - 1
        if index < 0:  # only a crash between two events leaves an item without a part
            return []
        part = item["content"][index]
        extra: dict[str, Any] = {"logprobs": part["logprobs"]} if part["type"] == "output_text" else {}
        return [
            self._emit_in_item(f"response.{part['type']}.done", content_index=index, text=part["text"], **extra),
            self._emit_in_item("response.content_part.done", content_index=index, part=dict(part)),
        ]

    def _close_call(self, item: FunctionCall) -> list[Event]:
        return [self._emit_in_item("response.function_call_arguments.done", arguments=item["arguments"])]

    def _text_delta(self, delta: str, logprobs: Sequence[TokenLogprob]) -> Event:
        told = wire_logprobs(logprobs)
        return self._emit_in_item("response.output_text.delta", content_index=0, delta=delta, logprobs=told)

    def _reasoning_delta(self, delta: str) -> Event:
        return self._emit_in_item("response.reasoning_text.delta", content_index=0, delta=delta)

    def _arguments_delta(self, delta: str) -> Event:
        return self._emit_in_item("response.function_call_arguments.delta", delta=delta)

    # -- events ------------------------------------------------------------------------------------------

    def _end(self, status: ResponseStatus, changes: dict[str, Any]) -> list[Event]:
        assert status in TRANSITIONS[self.response["status"]], (self.response["status"], status)
        closed = self._close_item("completed" if status == "completed" else "incomplete")
        final = cast(Response, {**self.response, **changes, "status": status})
        # OpenAI has no event for a cancelled response: it ends as incomplete does, and its status tells.
        event_status = "incomplete" if status == "cancelled" else status
        return [*closed, self._emit(type=f"response.{event_status}", response=final)]

    def _snapshot(self) -> Response:
        return cast(Response, {**self.response, "output": []})

    def _emit_in_item(self, event_type: str, **fields: Any) -> Event:
        index = len(self.response["output"]) - 1
        item_id = self.response["output"][index]["id"]
        return self._emit(type=event_type, item_id=item_id, output_index=index, **fields)

    def _emit(self, *, type: str, **fields: Any) -> Event:  # noqa: A002
        event = cast(Event, {"type": type, "sequence_number": self._num_events, **fields})
        self._num_events += 1
        apply(self.response, event)
        return event


def _usage(usage: Usage) -> ResponseUsage:
    return {
        "input_tokens": usage.input_tokens,
        "input_tokens_details": {"cached_tokens": usage.cached_tokens, "cache_write_tokens": 0},
        "output_tokens": usage.output_tokens,
        "output_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
        "total_tokens": usage.input_tokens + usage.output_tokens,
    }
