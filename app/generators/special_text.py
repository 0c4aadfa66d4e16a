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
        by_first: dict[str, set[str]] = {}
        for token in tokens:
            if len(token) > 1:
                by_first.setdefault(token[0], set()).add(token[1:])
        # Looking ahead, so that spellings may overlap.
        spellings = [f"{re.escape(first)}(?={_beginning(rests)})" for first, rests in sorted(by_first.items())]
        self._spelling = re.compile("|".join(spellings))
        self._is_empty = not spellings

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


def _beginning(words: Collection[str]) -> str:
    """A pattern of what begins with one of the words.

    What they have in common is looked at once: a text of tags, read by a vocabulary of a thousand such tokens, would
    be compared with each of them at each tag.
    """
    if "" in words:
        return ""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[0], set()).add(word[1:])
    branches = [f"{re.escape(first)}{_beginning(rests)}" for first, rests in sorted(by_first.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def pieces_of(prompt: str) -> list[tuple[int, str]]:
    """Cut a rendered prompt at the signs; each piece, given with its place, is tokenized for itself."""
    return [(found.start(), found[0]) for found in _PIECE.finditer(prompt)]
