"""The reducer: what an event does to a response.

Streaming, waiting, GET during a run, replay and crash recovery all rebuild a response here and nowhere else.
The terminal events carry the whole response, and folding one replaces the snapshot by it: a replay can end
differently only if the events themselves differ.
"""

from collections.abc import Iterable
from copy import deepcopy
from typing import cast

from app.protocol.events import Event
from app.protocol.items import FunctionCall, OutputMessage, ReasoningItem
from app.protocol.response import Response


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
        case "response.content_part.added":
            content = _content_item(response, event["output_index"])["content"]
            cast(list[object], content).append(deepcopy(event["part"]))
        case "response.output_text.delta":
            message = cast(OutputMessage, response["output"][event["output_index"]])
            part = message["content"][event["content_index"]]
            part["text"] += event["delta"]
            part["logprobs"].extend(event["logprobs"])
        case "response.reasoning_text.delta":
            item = _content_item(response, event["output_index"])
            item["content"][event["content_index"]]["text"] += event["delta"]
        case "response.function_call_arguments.delta":
            call = cast(FunctionCall, response["output"][event["output_index"]])
            call["arguments"] += event["delta"]
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


def _content_item(response: Response, output_index: int) -> OutputMessage | ReasoningItem:
    return cast("OutputMessage | ReasoningItem", response["output"][output_index])


def fold(events: Iterable[Event]) -> Response:
    """Rebuild the response from the events of its stream, the first of which is ``response.created``."""
    iterator = iter(events)
    first = next(iterator)
    assert first["type"] in {"response.created", "response.queued"}, first["type"]
    response = deepcopy(first["response"])
    for event in iterator:
        apply(response, event)
    return response
