"""Chunks to a completion: the whole answer is the fold of its stream."""

from collections.abc import Sequence
from typing import Any, cast

from app.protocol.chat import (
    AssistantMessage,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCustomToolCall,
    Choice,
    ChoiceLogprobs,
    ChunkChoice,
    CompletionUsage,
    Delta,
    FinishReason,
    FunctionDelta,
    ToolCall,
)


def fold(chunks: Sequence[ChatCompletionChunk]) -> ChatCompletion:
    """Return the completion of a finished stream, whose last chunk carries the usage."""
    parts = [chunk["choices"][0] for chunk in chunks if chunk["choices"]]
    num_choices = 1 + max(part["index"] for part in parts)
    first, last = chunks[0], chunks[-1]
    completion: ChatCompletion = {
        "id": first["id"],
        "object": "chat.completion",
        "created": first["created"],
        "model": first["model"],
        "system_fingerprint": first["system_fingerprint"],
        "choices": [_choice([part for part in parts if part["index"] == index]) for index in range(num_choices)],
        "usage": cast(CompletionUsage, last["usage"]),
    }
    if "service_tier" in last:
        completion["service_tier"] = last["service_tier"]
    if "timings" in last:
        completion["timings"] = last["timings"]
    if "__verbose" in last:
        completion["__verbose"] = last["__verbose"]
    return completion


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
    calls, function_call = _tool_calls(deltas), _function_call(deltas)
    texts = [delta.get("content") or "" for delta in deltas]
    reasoning = "".join(delta.get("reasoning_content", "") for delta in deltas)
    message: AssistantMessage = {
        "role": "assistant",
        "content": "".join(texts) or (None if calls or function_call else ""),
        "refusal": None,
        "annotations": [],
    }
    if reasoning:
        message["reasoning_content"] = reasoning
    if function_call:
        message["function_call"] = function_call
    if calls:
        message["tool_calls"] = cast(list[ToolCall | ChatCustomToolCall], calls)
    return message


def _function_call(deltas: Sequence[Delta]) -> FunctionDelta | None:
    parts = [delta["function_call"] for delta in deltas if "function_call" in delta]
    if not parts:
        return None
    return {"arguments": "".join(part["arguments"] for part in parts), "name": parts[0]["name"]}


def _tool_calls(deltas: Sequence[Delta]) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = []
    for delta in deltas:
        for part in delta.get("tool_calls", []):
            if "id" in part:
                kind = part["type"]
                calls.append({"id": part["id"], "type": kind, kind: dict(part[kind])})
            elif "custom" in part:
                calls[part["index"]]["custom"]["input"] += part["custom"]["input"]
            else:
                calls[part["index"]]["function"]["arguments"] += part["function"]["arguments"]
    return calls
