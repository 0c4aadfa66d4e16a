"""Fragments to chat completion chunks: the only place where chunks are made.

The first chunk carries the role and ``content: null``; a chunk without choices exists only for usage that was
asked for. Otherwise the usage stands, as an extension, on the finishing chunk; with several choices, on the last one.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.chat.calls import CallDeltas
from app.chat.timings import prompt_progress, timings
from app.generators.base import (
    CallArguments,
    CallOpened,
    Finished,
    Fragment,
    Progress,
    Reasoning,
    Text,
    TokenLogprob,
    Usage,
)
from app.generators.wire_logprobs import wire_logprobs
from app.protocol.chat import (
    ChatCompletionChunk,
    ChoiceLogprobs,
    ChunkChoice,
    CompletionUsage,
    Delta,
    FinishReason,
)


@dataclass(frozen=True)
class CompletionIdentity:
    """What all chunks of one completion have in common. ``service_tier``: None where it was not asked for."""

    completion_id: str
    created: int
    model: str
    system_fingerprint: str
    service_tier: str | None = None


@dataclass(frozen=True)
class ChunkOptions:
    """What a request wants to see. ``as_function_call``: its first call, in the deprecated form. ``custom_names``: of
    its custom tools."""

    include_usage: bool = False
    timings: bool = False
    progress: bool = False
    as_function_call: bool = False
    custom_names: frozenset[str] = frozenset()


class ChunkBuilder:
    """Builds the chunks of one completion."""

    def __init__(
        self,
        identity: CompletionIdentity,
        new_id: Callable[[str], str],
        options: ChunkOptions = ChunkOptions(),
        *,
        num_choices: int = 1,
    ) -> None:
        self._identity = identity
        self._options = options
        #: Of each choice: its calls, how far it is, and what it cost once it has finished.
        self._calls = [CallDeltas(options.custom_names, new_id) for _ in range(num_choices)]
        self._progress: list[Progress | None] = [None] * num_choices
        self._usages: list[Usage | None] = [None] * num_choices

    def start(self) -> list[ChatCompletionChunk]:
        return [self._chunk(index, {"role": "assistant", "content": None}) for index in range(len(self._usages))]

    def feed(self, fragment: Fragment, index: int = 0) -> list[ChatCompletionChunk]:
        """Take in the next fragment of the choice with this index."""
        match fragment:
            case Text(text, logprobs):
                told = self._chunk(index, {"content": text}, logprobs=_logprobs(logprobs))
                return [*self._close_call(index), told]
            case Reasoning(text):
                return [*self._close_call(index), self._chunk(index, {"reasoning_content": text})]
            case CallOpened(name):
                return [*self._close_call(index), *self._open_call(index, name)]
            case CallArguments(delta):
                return self._continue_call(index, delta)
            case Progress():
                return self._note_progress(index, fragment)
            case Finished(reason, usage):
                return [*self._close_call(index), *self._finish(index, reason, usage)]

    def _open_call(self, index: int, name: str) -> list[ChatCompletionChunk]:
        call = self._calls[index].open(name)
        if self._options.as_function_call:
            is_first = self._calls[index].num_calls == 1
            return [self._chunk(index, {"function_call": {"arguments": "", "name": name}})] if is_first else []
        return [self._chunk(index, {"tool_calls": [call]})]

    def _continue_call(self, index: int, arguments: str) -> list[ChatCompletionChunk]:
        if self._options.as_function_call:
            is_first = self._calls[index].num_calls == 1
            return [self._chunk(index, {"function_call": {"arguments": arguments}})] if is_first else []
        return [self._chunk(index, {"tool_calls": [call]}) for call in self._calls[index].add(arguments)]

    def _close_call(self, index: int) -> list[ChatCompletionChunk]:
        return [self._chunk(index, {"tool_calls": [call]}) for call in self._calls[index].close()]

    def _note_progress(self, index: int, progress: Progress) -> list[ChatCompletionChunk]:
        """Of the prompt, it is told in chunks of its own, up to the one in which the prompt is done."""
        before, self._progress[index] = self._progress[index], progress
        if not self._options.progress or (before and before.num_processed_tokens == before.usage.input_tokens):
            return []
        return [{**self._chunk(index, {}), "prompt_progress": prompt_progress(progress)}]

    def _finish(self, index: int, reason: FinishReason, usage: Usage) -> list[ChatCompletionChunk]:
        self._usages[index] = usage
        called = self._calls[index].num_calls > 0 and reason == "stop"
        call_reason: FinishReason = "function_call" if self._options.as_function_call else "tool_calls"
        last = self._chunk(index, {}, call_reason if called else reason)
        usages = [usage for usage in self._usages if usage is not None]
        if len(usages) < len(self._usages):
            return [last]
        totals = completion_usage([usages])
        if not self._options.include_usage:
            return [{**last, "usage": totals}]
        return [last, {**last, "choices": [], "usage": totals}]

    def _chunk(
        self,
        index: int,
        delta: Delta,
        finish_reason: FinishReason | None = None,
        logprobs: ChoiceLogprobs | None = None,
    ) -> ChatCompletionChunk:
        choice: ChunkChoice = {"delta": delta, "finish_reason": finish_reason, "index": index, "logprobs": logprobs}
        chunk = empty_chunk(self._identity)
        chunk["choices"].append(choice)
        if self._options.include_usage:
            chunk["usage"] = None
        progress = self._progress[index]
        if self._options.timings and progress is not None:
            chunk["timings"] = timings(progress)
        return chunk


def empty_chunk(identity: CompletionIdentity) -> ChatCompletionChunk:
    """A chunk without choices; keys, here and in its parts, stand in the order of the official client's types."""
    chunk: ChatCompletionChunk = {
        "id": identity.completion_id,
        "choices": [],
        "created": identity.created,
        "model": identity.model,
        "object": "chat.completion.chunk",
        "system_fingerprint": identity.system_fingerprint,
    }
    if identity.service_tier is not None:
        chunk["service_tier"] = identity.service_tier
    return chunk


def _logprobs(logprobs: Sequence[TokenLogprob]) -> ChoiceLogprobs | None:
    return {"content": wire_logprobs(logprobs), "refusal": None} if logprobs else None


def completion_usage(prompts: Sequence[Sequence[Usage]]) -> CompletionUsage:
    """``prompts``: what the choices of each cost. They have it in common, and it was computed but once: by the one
    that found least of it."""
    usages = [usage for choices in prompts for usage in choices]
    num_prompt_tokens = sum(choices[0].input_tokens for choices in prompts)
    num_cached_tokens = sum(min(usage.cached_tokens for usage in choices) for choices in prompts)
    num_completion_tokens = sum(usage.output_tokens for usage in usages)
    return {
        "prompt_tokens": num_prompt_tokens,
        "completion_tokens": num_completion_tokens,
        "total_tokens": num_prompt_tokens + num_completion_tokens,
        "prompt_tokens_details": {"cached_tokens": num_cached_tokens},
        "completion_tokens_details": {"reasoning_tokens": sum(usage.reasoning_tokens for usage in usages)},
    }
