"""Fragments to the chunks of the older Completions, and chunks to the whole."""

from collections.abc import Sequence
from typing import Any

from app.chat.builder import CompletionIdentity, completion_usage
from app.generators.base import Finished, Fragment, Text, TokenLogprob, Usage

TextChunk = dict[str, Any]


class TextChunkBuilder:
    """Builds the chunks of one request. ``beginnings``: what each answer's text begins with, its prompt if echoed.
    ``num_choices``: answers of each prompt."""

    def __init__(
        self, identity: CompletionIdentity, beginnings: Sequence[str], *, num_choices: int, include_usage: bool
    ) -> None:
        self._identity = identity
        self._num_choices = num_choices
        self._include_usage = include_usage
        self._beginnings = list(beginnings)
        self._lengths = [0] * len(beginnings)
        self._usages: list[Usage | None] = [None] * len(beginnings)

    def start(self) -> list[TextChunk]:
        return [self._chunk(index, text) for index, text in enumerate(self._beginnings) if text]

    def feed(self, fragment: Fragment, index: int) -> list[TextChunk]:
        """Take in the next fragment of the answer with this index."""
        match fragment:
            case Text(text, logprobs):
                return [self._chunk(index, text, logprobs=logprobs)]
            case Finished(reason, usage):
                return self._finish(index, reason, usage)
        raise AssertionError(f"nothing is parsed out of a text, yet there is {fragment}")

    def _finish(self, index: int, reason: str, usage: Usage) -> list[TextChunk]:
        self._usages[index] = usage
        last = self._chunk(index, "", finish_reason=reason)
        usages = [usage for usage in self._usages if usage is not None]
        if len(usages) < len(self._usages):
            return [last]
        firsts = range(0, len(usages), self._num_choices)
        totals = completion_usage([usages[first : first + self._num_choices] for first in firsts])
        if not self._include_usage:
            return [{**last, "usage": totals}]
        return [last, {**last, "choices": [], "usage": totals}]

    def _chunk(
        self, index: int, text: str, finish_reason: str | None = None, logprobs: Sequence[TokenLogprob] = ()
    ) -> TextChunk:
        told = _logprobs(logprobs, self._lengths[index]) if logprobs else None
        self._lengths[index] += len(text)
        choice = {"index": index, "text": text, "logprobs": told, "finish_reason": finish_reason}
        return {
            "id": self._identity.completion_id,
            "object": "text_completion",
            "created": self._identity.created,
            "model": self._identity.model,
            "system_fingerprint": self._identity.system_fingerprint,
            "choices": [choice],
        }


def _logprobs(logprobs: Sequence[TokenLogprob], begin: int) -> dict[str, Any]:
    """``text_offset``: where each token begins in the answer's text, as far as it is whole characters."""
    offsets, offset = [], begin
    for one in logprobs:
        offsets.append(offset)
        offset += len(one.data.decode(errors="ignore"))
    return {
        "tokens": [one.token for one in logprobs],
        "token_logprobs": [one.logprob for one in logprobs],
        "top_logprobs": [{top.token: top.logprob for top in one.top} for one in logprobs],
        "text_offset": offsets,
    }


def fold_texts(chunks: Sequence[TextChunk]) -> TextChunk:
    """Return the whole completion of a finished stream, whose last chunk carries the usage."""
    parts = [chunk["choices"][0] for chunk in chunks if chunk["choices"]]
    indexes = range(1 + max(part["index"] for part in parts))
    choices = [_choice([part for part in parts if part["index"] == index]) for index in indexes]
    return {**chunks[-1], "choices": choices}


def _choice(parts: Sequence[dict[str, Any]]) -> dict[str, Any]:
    given = [part["logprobs"] for part in parts if part["logprobs"] is not None]
    joined = {key: [one for logprobs in given for one in logprobs[key]] for key in given[0]} if given else None
    text = "".join(part["text"] for part in parts)
    return {**parts[-1], "text": text, "logprobs": joined}
