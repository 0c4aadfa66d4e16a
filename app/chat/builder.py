"""Fragments to chat completion chunks: the only place where chunks are made.

The first chunk carries the role and ``content: null``; a chunk without choices exists only for usage that was
asked for. Otherwise the usage stands, as an extension, on the finishing chunk.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.generators.base import CallArguments, CallOpened, Finished, Fragment, Reasoning, Text, Usage
from app.protocol.chat import ChatCompletionChunk, CompletionUsage, Delta, FinishReason, ToolCallDelta


@dataclass(frozen=True)
class CompletionIdentity:
    """What all chunks of one completion have in common."""

    completion_id: str
    created: int
    model: str
    system_fingerprint: str


class ChunkBuilder:
    """Builds the chunks of one completion with one choice."""

    def __init__(self, identity: CompletionIdentity, new_id: Callable[[str], str], *, include_usage: bool) -> None:
        self._identity = identity
        self._new_id = new_id
        self._include_usage = include_usage
        self._num_calls = 0

    def start(self) -> list[ChatCompletionChunk]:
        return [self._chunk({"role": "assistant", "content": None})]

    def feed(self, fragment: Fragment) -> list[ChatCompletionChunk]:
        match fragment:
            case Text(text):
                return [self._chunk({"content": text})]
            case Reasoning(text):
                return [self._chunk({"reasoning_content": text})]
            case CallOpened(name):
                return [self._open_call(name)]
            case CallArguments(delta):
                return [self._call_delta({"index": self._num_calls - 1, "function": {"arguments": delta}})]
            case Finished(reason, usage):
                return self._finish(reason, usage)

    def _open_call(self, name: str) -> ChatCompletionChunk:
        self._num_calls += 1
        return self._call_delta(
            {
                "index": self._num_calls - 1,
                "id": self._new_id("call"),
                "type": "function",
                "function": {"name": name, "arguments": ""},
            }
        )

    def _call_delta(self, call: ToolCallDelta) -> ChatCompletionChunk:
        return self._chunk({"tool_calls": [call]})

    def _finish(self, reason: FinishReason, usage: Usage) -> list[ChatCompletionChunk]:
        called = self._num_calls > 0 and reason == "stop"
        last = self._chunk({}, "tool_calls" if called else reason)
        totals = _completion_usage(usage)
        if not self._include_usage:
            return [{**last, "usage": totals}]
        return [last, {**last, "choices": [], "usage": totals}]

    def _chunk(self, delta: Delta, finish_reason: FinishReason | None = None) -> ChatCompletionChunk:
        chunk: ChatCompletionChunk = {
            "id": self._identity.completion_id,
            "object": "chat.completion.chunk",
            "created": self._identity.created,
            "model": self._identity.model,
            "system_fingerprint": self._identity.system_fingerprint,
            "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}],
        }
        return {**chunk, "usage": None} if self._include_usage else chunk


def _completion_usage(usage: Usage) -> CompletionUsage:
    return {
        "prompt_tokens": usage.input_tokens,
        "completion_tokens": usage.output_tokens,
        "total_tokens": usage.input_tokens + usage.output_tokens,
        "prompt_tokens_details": {"cached_tokens": usage.cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": usage.reasoning_tokens},
    }
