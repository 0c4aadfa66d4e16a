"""The reducer: what an event does to a response.

Streaming, waiting, GET during a run, replay and crash recovery all rebuild a response here and nowhere else.
The terminal events carry the whole response, and folding one replaces the snapshot by it: a replay can end
differently only if the events themselves differ.
"""

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from app.protocol.events import Event
from app.protocol.response import Response

#: Which field of a call a delta adds to.
_CALL_DELTAS = {
    "response.function_call_arguments.delta": "arguments",
    "response.custom_tool_call_input.delta": "input",
    "response.mcp_call_arguments.delta": "arguments",
}


def apply(response: Response, event: Event) -> None:
    """Change ``response`` by ``event``, in place. The event must be the next one of this response's stream.

    The response and the event share no value that changes afterwards: log-probabilities never do, and what a
    ``*.done`` event holds doesn't change any more.
    """
    match event["type"]:
        case "response.output_item.added":
            response["output"].append(deepcopy(event["item"]))
        case "response.output_item.done":
            response["output"][event["output_index"]] = event["item"]
        case (
            "response.created"
            | "response.queued"
            | "response.in_progress"
            | "response.completed"
            | "response.incomplete"
            | "response.failed"
        ):
            snapshot = event["response"]
            response.update({**snapshot, "output": list(snapshot["output"])})
        case _:
            _apply_in_item(response["output"][event["output_index"]], event)


def _apply_in_item(item: Any, event: Any) -> None:
    match event["type"]:
        case "response.content_part.added":
            item["content"].append(deepcopy(event["part"]))
        case "response.output_text.delta":
            part = item["content"][event["content_index"]]
            _append(part, "text", event["delta"])
            part["logprobs"].extend(event["logprobs"])
        case "response.reasoning_text.delta":
            _append(item["content"][event["content_index"]], "text", event["delta"])
        case "response.reasoning_summary_part.added":
            item["summary"].append(deepcopy(event["part"]))
        case "response.reasoning_summary_text.delta":
            _append(item["summary"][event["summary_index"]], "text", event["delta"])
        case "response.output_text.annotation.added":
            item["content"][event["content_index"]]["annotations"].append(event["annotation"])
        case _:
            _apply_in_call(item, event)


def _apply_in_call(item: Any, event: Any) -> None:
    match event["type"]:
        case "response.mcp_call_arguments.done":
            item.update(arguments=event["arguments"], status="calling")
        case "response.web_search_call.searching" | "response.file_search_call.searching":
            item["status"] = "searching"
        case kind if kind in _CALL_DELTAS:
            _append(item, _CALL_DELTAS[kind], event["delta"])


def _append(holder: Any, key: str, delta: str) -> None:
    """Only the local name has the text while it grows: so CPython makes it longer in place, where ``holder[key] +=``
    would copy the whole text for each delta."""
    text = holder[key]
    holder[key] = ""
    text += delta
    holder[key] = text


def fold(events: Iterable[Event]) -> Response:
    """Rebuild the response from the events of its stream, the first of which is ``response.created``."""
    iterator = iter(events)
    first = next(iterator)
    assert first["type"] in {"response.created", "response.queued"}, first["type"]
    response = deepcopy(first["response"])
    for event in iterator:
        apply(response, event)
    return response
