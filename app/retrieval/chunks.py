"""A text in overlapping pieces.

Their size is given in tokens. Files belong to no model, so a token is an approximation: up to five Latin letters or
digits of a word, one character of any other script, or one sign. A tokenizer of English text counts about as many.
"""

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"[A-Za-z0-9]{1,5}|[^\W_]|[^\w\s]|_+")


@dataclass(frozen=True)
class Chunk:
    """``start``: in characters of the whole text."""

    start: int
    text: str


def chunks_of(text: str, max_tokens: int, overlap_tokens: int) -> Iterator[Chunk]:
    """Each has at most ``max_tokens``, and begins ``overlap_tokens`` before the end of the one before it.

    Together they hold the whole text. A text without tokens has no chunks.
    """
    starts = array("q", (match.start() for match in _TOKEN.finditer(text)))
    if not starts:
        return
    starts[0] = 0
    first = 0
    while True:
        end = first + max_tokens
        if end >= len(starts):
            yield Chunk(starts[first], text[starts[first] :])
            return
        yield Chunk(starts[first], text[starts[first] : starts[end]])
        first = end - overlap_tokens
