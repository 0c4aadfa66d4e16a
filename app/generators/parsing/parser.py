"""What all parsers of answers share: text in any pieces to fragments, the same however it is cut.

What could begin a mark is held back, and so is white space, which is layout where a mark follows. A call is given as
soon as it is certain to be one. What looked like a call and is none is given as the text that it is.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection

from app.generators.base import CallArguments, CallOpened, Fragment, Reasoning, Text
from app.generators.parsing.json_scanner import JsonScanner
from app.generators.parsing.reading import Parsed, Reading
from app.generators.parsing.source import Source


class AnswerParser(ABC):
    """Turns the raw text of one answer into fragments."""

    def __init__(self, special: Collection[str] = (), *, starts_in_reasoning: bool = False) -> None:
        """``special``: the marks that are special tokens in this vocabulary. They never become text."""
        self._source = Source(special)
        self._starts_in_reasoning = starts_in_reasoning
        #: Whether the next text follows a mark, so that its leading white space is layout.
        self._follows_mark = starts_in_reasoning
        #: Where reasoning began and ended, in offsets of the raw text.
        self._reasoning_starts: list[int] = []
        self._reasoning_ends: list[int] = []
        #: How far the last call's arguments are; ``None`` where text stands behind them.
        self._arguments: JsonScanner | None = None
        self._reading = self._read()
        self._advance()

    @property
    def special_marks(self) -> frozenset[str]:
        """The special tokens that must come as text."""
        return self._source.special

    @property
    def is_reasoning(self) -> bool:
        return len(self._reasoning_starts) > len(self._reasoning_ends)

    @property
    def is_in_call(self) -> bool:
        """Whether what was given ends in a call whose arguments are not complete."""
        return self._arguments is not None and not self._arguments.is_complete

    def was_reasoning(self, offset: int) -> bool:
        """Whether the character at this offset of the raw text was reasoning, or the mark that closed it."""
        num_begun = sum(start <= offset for start in self._reasoning_starts)
        return num_begun > sum(end <= offset for end in self._reasoning_ends)

    def feed(self, text: str) -> list[Parsed]:
        """Return what is certain now."""
        self._source.feed(text)
        return self._advance()

    def flush(self) -> list[Parsed]:
        """Return what was held back, at the end of the answer."""
        self._source.is_ended = True
        return self._advance()

    @abstractmethod
    def _read(self) -> Reading[None]:
        """Read the whole answer."""

    def _advance(self) -> list[Parsed]:
        parsed: list[Parsed] = []
        for item in self._reading:
            if item is None:
                break
            parsed.append(item)
            self._note(item.fragment)
        return parsed

    def _note(self, fragment: Fragment) -> None:
        if isinstance(fragment, CallOpened):
            self._arguments = JsonScanner()
        elif isinstance(fragment, CallArguments) and self._arguments is not None:
            self._arguments.feed(fragment.delta)
        else:
            self._arguments = None

    # -- for the families ----------------------------------------------------------------------------------------

    def _read_content(self, kind: type[Text | Reasoning], marks: Collection[str]) -> Reading[str | None]:
        """Give what stands before the next of the marks, and return the mark; ``None`` at the end of the answer.

        The mark, and the white space before it, stay unread.
        """
        while True:
            count, mark = self._source.next_mark(marks)
            if mark is None and self._source.is_ended:
                yield from self._give(kind, count)
                return None
            yield from self._give(kind, len(self._source.peek(count).rstrip()))
            if mark is not None:
                return mark
            yield None

    def _give(self, kind: type[Text | Reasoning], count: int) -> Reading[None]:
        text = self._source.take(count)
        if self._follows_mark:
            text = text.lstrip()
        if text:
            self._follows_mark = False
            yield Parsed(kind(text), self._source.position)

    def _read_mark(self, mark: str) -> Reading[None]:
        """Read a mark with the white space before it, as layout."""
        yield from self._source.skip_space()
        yield from self._source.skip(mark)
        self._follows_mark = True

    def _begin_reasoning(self) -> None:
        self._reasoning_starts.append(self._source.position)

    def _end_reasoning(self) -> None:
        self._reasoning_ends.append(self._source.position)
