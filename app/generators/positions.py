"""Where in the raw text the parser's fragments end: what log-probabilities are aligned by."""

from typing import NamedTuple

from app.generators.base import Fragment
from app.generators.parsing.markup import MarkupParser


class Positioned(NamedTuple):
    """A text or reasoning fragment covers ``raw[end - len(text):end]``."""

    fragment: Fragment
    end: int


class PositionedParser:
    """Feeds the parser one character at a time: then a fragment ends where what is still held back begins."""

    def __init__(self, parser: MarkupParser) -> None:
        self._parser = parser
        self._num_characters = 0

    def feed(self, text: str) -> list[Positioned]:
        result = []
        for character in text:
            fragments = self._parser.feed(character)
            self._num_characters += 1
            end = self._num_characters - len(self._parser._buffer)
            result += [Positioned(fragment, end) for fragment in fragments]
        return result

    def flush(self) -> list[Positioned]:
        return [Positioned(fragment, self._num_characters) for fragment in self._parser.flush()]
