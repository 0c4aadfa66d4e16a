"""Chunks to a completion: the whole answer is the fold of its stream."""

from collections.abc import Sequence
from typing import Any, cast

from app.protocol.chat import (
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    CompletionUsage,
    Delta,
    FinishReason,
)


def fold(chunks: Sequence[ChatCompletionChunk]) -> ChatCompletion:
    """Return the completion of a finished stream, whose last chunk carries the usage."""
    choices = [chunk["choices"][0] for chunk in chunks if chunk["choices"]]
    message = _message([choice["delta"] for choice in choices])
    first, last = chunks[0], chunks[-1]
    return {
        "id": first["id"],
        "object": "chat.completion",
        "created": first["created"],
        "model": first["model"],
        "system_fingerprint": first["system_fingerprint"],
        "choices": [
            {
                "index": 0,
                "message": message,
                "logprobs": None,
                "finish_reason": cast(FinishReason, choices[-1]["finish_reason"]),
            }
        ],
        "usage": cast(CompletionUsage, last["usage"]),
    }


def _message(deltas: Sequence[Delta]) -> AssistantMessage:
    calls = _tool_calls(deltas)
    texts = [delta.get("content") or "" for delta in deltas]
    reasoning = "".join(delta.get("reasoning_content", "") for delta in deltas)
    message: AssistantMessage = {
        "role": "assistant",
        "content": "".join(texts) or (None if calls else ""),
        "refusal": None,
        "annotations": [],
    }
    if reasoning:
        message["reasoning_content"] = reasoning
    if calls:
        message["tool_calls"] = calls
    return message


def _tool_calls(deltas: Sequence[Delta]) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = []
    for delta in deltas:
        for part in delta.get("tool_calls", []):
            if "id" in part:
                calls.append({"id": part["id"], "type": "function", "function": dict(part["function"])})
            else:
                calls[part["index"]]["function"]["arguments"] += part["function"]["arguments"]
    return calls
