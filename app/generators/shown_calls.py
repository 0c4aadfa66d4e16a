"""Calls and their results in the form that some chat templates insist on.

Templates of the Mistral family refuse an id that is not nine letters and digits, those of Llama 3 a message with more
than one call: a conversation could not go on from a call at all, or not from two.
"""

import re
from collections.abc import Sequence
from hashlib import blake2b
from itertools import takewhile

from app.generators.base import ChatMessage

_WANTS_SHORT_IDS = re.compile(r"length\s*!=\s*9\b")
_WANTS_ONE_CALL = "only supports single tool-calls at once"
_SHORT_ID = re.compile("[A-Za-z0-9]{9}")


def shown_calls(messages: Sequence[ChatMessage], template: str) -> Sequence[ChatMessage]:
    """Return the messages as a template of this source takes them; most take them as they are."""
    if _WANTS_ONE_CALL in template:
        messages = _one_by_one(messages)
    if _WANTS_SHORT_IDS.search(template):
        messages = [_with_short_ids(message) for message in messages]
    return messages


def _with_short_ids(message: ChatMessage) -> ChatMessage:
    shown = message.copy()
    if "tool_call_id" in message:
        shown["tool_call_id"] = _short(message["tool_call_id"])
    if "tool_calls" in message:
        shown["tool_calls"] = [{**call, "id": _short(call["id"])} for call in message["tool_calls"]]
    return shown


def _short(call_id: str) -> str:
    """The same for the same id, so that a longer conversation's prompt begins with the shorter one's."""
    return call_id if _SHORT_ID.fullmatch(call_id) else blake2b(call_id.encode(), digest_size=5).hexdigest()[:9]


def _one_by_one(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """Each call in a message of its own, with its result behind it."""
    shown: list[ChatMessage] = []
    waiting = list(messages)
    while waiting:
        message = waiting.pop(0)
        calls = message.get("tool_calls", [])
        if len(calls) < 2:
            shown.append(message)
            continue
        for number, call in enumerate(calls):
            shown.append({**(message if number == 0 else _without_text(message)), "tool_calls": [call]})
            results = list(takewhile(lambda next_one: next_one["role"] == "tool", waiting))
            own = [result for result in results if result.get("tool_call_id") == call["id"]][:1]
            shown += own
            for result in own:
                waiting.remove(result)
    return shown


def _without_text(message: ChatMessage) -> ChatMessage:
    return {"role": message["role"], "content": ""}
