"""Items to the chat messages of the prompt.

An item list is flat, while chat templates know messages: an assistant's reasoning, text and calls of one turn
stand in one message there. So reasoning and calls join the assistant message that they belong to.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from app.generators.base import ChatMessage, tool_call


def build_messages(instructions: str | None, items: Iterable[Mapping[str, Any]]) -> list[ChatMessage]:
    """Return the conversation of ``items`` (oldest first), headed by this request's instructions.

    Instructions are never inherited along a chain: only the current request's are given.
    """
    messages: list[ChatMessage] = [{"role": "system", "content": instructions}] if instructions else []
    for item in items:
        _append(messages, item)
    return messages


def _append(messages: list[ChatMessage], item: Mapping[str, Any]) -> None:
    match item["type"]:
        case "message" if item["role"] == "assistant":
            _append_assistant_text(messages, _text(item["content"]))
        case "message":
            messages.append({"role": item["role"], "content": _text(item["content"])})
        case "reasoning":
            text = _text(item.get("content") or item["summary"])
            messages.append({"role": "assistant", "reasoning_content": text})
        case "function_call":
            call = tool_call(item["call_id"], item["name"], item["arguments"])
            _assistant_message(messages).setdefault("tool_calls", []).append(call)
        case "function_call_output":
            output = item["output"]
            text = output if isinstance(output, str) else _text(output)
            messages.append({"role": "tool", "tool_call_id": item["call_id"], "content": text})
        case unknown:
            raise AssertionError(f"item type {unknown!r} has passed validation")


def _append_assistant_text(messages: list[ChatMessage], text: str) -> None:
    """Two texts in a row stay two messages; text after reasoning joins it."""
    last = messages[-1] if messages else {}
    if last.get("role") == "assistant" and not last.keys() & {"content", "tool_calls"}:
        messages[-1]["content"] = text
    else:
        messages.append({"role": "assistant", "content": text})


def _assistant_message(messages: list[ChatMessage]) -> ChatMessage:
    if not messages or messages[-1]["role"] != "assistant":
        messages.append({"role": "assistant"})
    return messages[-1]


def _text(content: str | Iterable[Mapping[str, Any]]) -> str:
    if isinstance(content, str):
        return content
    return "".join(part["refusal"] if part["type"] == "refusal" else part["text"] for part in content)
