"""Chunks to a completion: the whole answer is the fold of its stream."""

from collections.abc import Sequence
from typing import Any, cast

from app.protocol.chat import (
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    Choice,
    ChoiceLogprobs,
    ChunkChoice,
    CompletionUsage,
    Delta,
    FinishReason,
)


def fold(chunks: Sequence[ChatCompletionChunk]) -> ChatCompletion:
    """Return the completion of a finished stream, whose last chunk carries the usage."""
    parts = [chunk["choices"][0] for chunk in chunks if chunk["choices"]]
    num_choices = 1 + max(part["index"] for part in parts)
    first, last = chunks[0], chunks[-1]
    return {
        "id": first["id"],
        "object": "chat.completion",
        "created": first["created"],
        "model": first["model"],
        "system_fingerprint": first["system_fingerprint"],
        "choices": [_choice([part for part in parts if part["index"] == index]) for index in range(num_choices)],
        "usage": cast(CompletionUsage, last["usage"]),
    }


def _choice(parts: Sequence[ChunkChoice]) -> Choice:
    return {
        "index": parts[0]["index"],
        "message": _message([part["delta"] for part in parts]),
        "logprobs": _logprobs(parts),
        "finish_reason": cast(FinishReason, parts[-1]["finish_reason"]),
    }


def _logprobs(parts: Sequence[ChunkChoice]) -> ChoiceLogprobs | None:
    given = [part["logprobs"] for part in parts if part["logprobs"] is not None]
    return {"content": [one for logprobs in given for one in logprobs["content"]], "refusal": None} if given else None


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
