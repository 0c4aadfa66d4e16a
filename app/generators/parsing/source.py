"""The raw text of an answer as it arrives, and the place up to which it has been read."""

from collections.abc import Collection, Generator

from app.generators.stop_strings import held_suffix


class Source:
    """Text to read from. ``position`` is an offset in all the text so far; what has been read is not kept.

    ``special``: marks that are special tokens in this model's vocabulary. Ordinary text can't spell them.
    """

    def __init__(self, special: Collection[str] = ()) -> None:
        self.special = frozenset(special)
        self.position = 0
        self.is_ended = False
        self._text = ""
        #: The offset of what ``_text`` begins with.
        self._base = 0
        self._pin: int | None = None

    def feed(self, text: str) -> None:
        kept = self.position if self._pin is None else self._pin
        self._text = self._text[kept - self._base :] + text
        self._base = kept

    # -- trying ------------------------------------------------------------------------------------------------

    def pin(self) -> None:
        """Keep what is read from now on, to ``rewind`` to here if it proves to be something else."""
        self._pin = self.position

    def rewind(self) -> None:
        if self._pin is not None:
            self.position, self._pin = self._pin, None

    def release(self) -> None:
        """What has been read since ``pin`` is certain."""
        self._pin = None

    # -- reading -----------------------------------------------------------------------------------------------

    @property
    def num_unread(self) -> int:
        return self._base + len(self._text) - self.position

    def peek(self, count: int) -> str:
        start = self.position - self._base
        return self._text[start : start + count]

    def take(self, count: int) -> str:
        text = self.peek(count)
        self.position += count
        return text

    def next_mark(self, marks: Collection[str]) -> tuple[int, str | None]:
        """Return how many characters stand before the next mark, and the mark.

        Without one in sight: how many characters are certainly no part of one, and ``None``.
        """
        start = self.position - self._base
        found = [(at, mark) for mark in marks if (at := self._text.find(mark, start)) >= 0]
        if found:
            at, mark = min(found)
            return at - start, mark
        longest = max(map(len, marks), default=0)
        tail = self._text[max(start, len(self._text) - longest) :]
        num_held = 0 if self.is_ended else max((held_suffix(tail, mark) for mark in marks), default=0)
        return self.num_unread - num_held, None

    def character(self) -> Generator[None, None, str]:
        """Wait for the next character; ``""`` at the end. It stays unread."""
        while not self.num_unread and not self.is_ended:
            yield None
        return self.peek(1)

    def skip(self, text: str) -> Generator[None, None, bool]:
        """Read this text, if it stands here."""
        while len(start := self.peek(len(text))) < len(text) and text.startswith(start) and not self.is_ended:
            yield None
        if start == text:
            self.position += len(text)
        return start == text

    def skip_space(self, also: str = "") -> Generator[None, None, None]:
        """Read white space, and what characters ``also`` mean as little here."""
        while (character := (yield from self.character())) and (character.isspace() or character in also):
            self.position += 1

    def word(self) -> Generator[None, None, str]:
        """Read letters, digits and the signs that names of functions have."""
        word = ""
        while (character := (yield from self.character())) and (character.isalnum() or character in "_-.:"):
            word += self.take(1)
        return word
