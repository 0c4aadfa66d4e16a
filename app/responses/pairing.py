"""Calls and their outputs: neither can stand in a conversation without the other.

A call that was cut off is no call: nobody could run it, so nobody has to answer it.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from app.errors import InvalidRequestError

_CALL_OF = {"function_call_output": "function_call", "custom_tool_call_output": "custom_tool_call"}
_NAMES = {"function_call": "function call", "custom_tool_call": "custom tool call"}


def require_pairs(items: Sequence[Mapping[str, Any]]) -> None:
    """Raises ``InvalidRequestError`` in OpenAI's words. ``items``: the whole conversation, oldest first."""
    called: set[tuple[str, str]] = set()
    #: Kinds by call ids.
    unanswered: dict[str, str] = {}
    for item in items:
        if item["type"] in _CALL_OF.values():
            called.add((item["type"], item["call_id"]))
            if item["status"] == "completed":
                unanswered[item["call_id"]] = item["type"]
        elif item["type"] in _CALL_OF:
            kind = _CALL_OF[item["type"]]
            if (kind, item["call_id"]) not in called:
                _refuse(f"No tool call found for {_NAMES[kind]} output with call_id {item['call_id']}.")
            unanswered.pop(item["call_id"], None)
    for call_id, kind in unanswered.items():
        _refuse(f"No tool output found for {_NAMES[kind]} {call_id}.")


def without_cut_calls(items: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Leave out calls that were cut off: a template may refuse half of the arguments, and a model would go on with
    them. One that was answered nevertheless stays with its answer."""
    answered = {item["call_id"] for item in items if item["type"] in _CALL_OF}
    return [
        item
        for item in items
        if item["type"] not in _NAMES or item["status"] != "incomplete" or item["call_id"] in answered
    ]


def _refuse(message: str) -> NoReturn:
    raise InvalidRequestError(message, param="input")
