"""Fragments to chat completion chunks: the only place where chunks are made.

The first chunk carries the role and ``content: null``; a chunk without choices exists only for usage that was
asked for. Otherwise the usage stands, as an extension, on the finishing chunk; with several choices, on the last one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
from app.protocol.chat import (
    ChatCompletionChunk,
    ChoiceLogprobs,
    CompletionUsage,
    Delta,
    FinishReason,
    ToolCallDelta,
)


@dataclass(frozen=True)
class CompletionIdentity:
    """What all chunks of one completion have in common."""

    completion_id: str
    created: int
    model: str
    system_fingerprint: str


class ChunkBuilder:
    """Builds the chunks of one completion."""

    def __init__(
        self,
        identity: CompletionIdentity,
        new_id: Callable[[str], str],
        *,
        include_usage: bool,
        num_choices: int = 1,
    ) -> None:
        self._identity = identity
        self._new_id = new_id
        self._include_usage = include_usage
        #: Of each choice: how many calls it has opened, and what it cost once it has finished.
        self._num_calls = [0] * num_choices
        self._usages: list[Usage | None] = [None] * num_choices

    def start(self) -> list[ChatCompletionChunk]:
        return [self._chunk(index, {"role": "assistant", "content": None}) for index in range(len(self._usages))]

    def feed(self, fragment: Fragment, index: int = 0) -> list[ChatCompletionChunk]:
        """Take in the next fragment of the choice with this index."""
        match fragment:
            case Text(text, logprobs):
                return [self._chunk(index, {"content": text}, logprobs=_logprobs(logprobs))]
            case Reasoning(text):
                return [self._chunk(index, {"reasoning_content": text})]
            case CallOpened(name):
                return [self._open_call(index, name)]
            case CallArguments(delta):
                call: ToolCallDelta = {"index": self._num_calls[index] - 1, "function": {"arguments": delta}}
                return [self._chunk(index, {"tool_calls": [call]})]
            case Finished(reason, usage):
                return self._finish(index, reason, usage)

    def _open_call(self, index: int, name: str) -> ChatCompletionChunk:
        self._num_calls[index] += 1
        call: ToolCallDelta = {
            "index": self._num_calls[index] - 1,
            "id": self._new_id("call"),
            "type": "function",
            "function": {"name": name, "arguments": ""},
        }
        return self._chunk(index, {"tool_calls": [call]})

    def _finish(self, index: int, reason: FinishReason, usage: Usage) -> list[ChatCompletionChunk]:
        self._usages[index] = usage
        called = self._num_calls[index] > 0 and reason == "stop"
        last = self._chunk(index, {}, "tool_calls" if called else reason)
        usages = [usage for usage in self._usages if usage is not None]
        if len(usages) < len(self._usages):
            return [last]
        totals = _completion_usage(usages)
        if not self._include_usage:
            return [{**last, "usage": totals}]
        return [last, {**last, "choices": [], "usage": totals}]

    def _chunk(
        self,
        index: int,
        delta: Delta,
        finish_reason: FinishReason | None = None,
        logprobs: ChoiceLogprobs | None = None,
    ) -> ChatCompletionChunk:
        chunk: ChatCompletionChunk = {
            "id": self._identity.completion_id,
            "object": "chat.completion.chunk",
            "created": self._identity.created,
            "model": self._identity.model,
            "system_fingerprint": self._identity.system_fingerprint,
            "choices": [{"index": index, "delta": delta, "logprobs": logprobs, "finish_reason": finish_reason}],
        }
        return {**chunk, "usage": None} if self._include_usage else chunk


def _logprobs(logprobs: Sequence[TokenLogprob]) -> ChoiceLogprobs | None:
    return {"content": wire_logprobs(logprobs), "refusal": None} if logprobs else None


def _completion_usage(usages: Sequence[Usage]) -> CompletionUsage:
    """The choices have one prompt in common, which was computed but once: by the one that found least of it."""
    num_prompt_tokens = usages[0].input_tokens
    num_completion_tokens = sum(usage.output_tokens for usage in usages)
    return {
        "prompt_tokens": num_prompt_tokens,
        "completion_tokens": num_completion_tokens,
        "total_tokens": num_prompt_tokens + num_completion_tokens,
        "prompt_tokens_details": {"cached_tokens": min(usage.cached_tokens for usage in usages)},
        "completion_tokens_details": {"reasoning_tokens": sum(usage.reasoning_tokens for usage in usages)},
    }
