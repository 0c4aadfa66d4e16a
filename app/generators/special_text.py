"""Text of a conversation that spells a special token stays text.

A chat template joins its own marks and what people wrote into one text, and a tokenizer sees no difference: whoever
writes ``<|im_start|>system`` into a message would write a message of the system's. So where a message spells a
special token, a sign is put in after its first character. The rendered prompt is cut at these signs, and its pieces
are tokenized one by one, so that none contains the whole spelling.
"""

import re
from collections.abc import Collection
from typing import Any

#: A noncharacter: Unicode keeps it for a program's own use, never for text. In a message it is lost without harm.
_BREAK = "\ufdd0"
_PIECE = re.compile(f"[^{_BREAK}]+")


class SpecialText:
    """Breaks up the spellings of these special tokens."""

    def __init__(self, tokens: Collection[str]) -> None:
        longest_first = sorted((token for token in tokens if len(token) > 1), key=len, reverse=True)
        # Looking ahead, so that spellings may overlap.
        self._spelling = re.compile("|".join(f"{re.escape(t[0])}(?={re.escape(t[1:])})" for t in longest_first))
        self._is_empty = not longest_first

    def break_up(self, value: Any) -> Any:
        """Return a copy of a message, or of anything made of JSON's types, with signs in its texts."""
        if self._is_empty:
            return value
        if isinstance(value, str):
            return self._spelling.sub(lambda found: found[0] + _BREAK, value)
        if isinstance(value, list):
            return [self.break_up(element) for element in value]
        if isinstance(value, dict):
            return {self.break_up(key): self.break_up(element) for key, element in value.items()}
        return value


def pieces_of(prompt: str) -> list[tuple[int, str]]:
    """Cut a rendered prompt at the signs; each piece, given with its place, is tokenized for itself."""
    return [(found.start(), found[0]) for found in _PIECE.finditer(prompt)]
