"""Stop strings: the text ends before the first of them, wherever the pieces of the stream are cut."""

from collections.abc import Sequence


class StopStrings:
    """Filters one stream of text. ``is_found`` tells that a stop string was met, and nothing follows."""

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings = strings
        self._held = ""
        self.is_found = False

    def feed(self, text: str) -> str:
        """Return the text that can't be part of a stop string any more."""
        text = self._held + text
        positions = [position for string in self._strings if (position := text.find(string)) >= 0]
        if positions:
            self.is_found = True
            self._held = ""
            return text[: min(positions)]
        num_held = max((held_suffix(text, string) for string in self._strings), default=0)
        self._held = text[len(text) - num_held :]
        return text[: len(text) - num_held]

    def flush(self) -> str:
        """Return what was held back, once it is clear that nothing follows."""
        held, self._held = self._held, ""
        return held


def held_suffix(text: str, string: str) -> int:
    """Return the length of the longest end of ``text`` that is a beginning of ``string``, short of all of it."""
    longest = min(len(text), len(string) - 1)
    return next((length for length in range(longest, 0, -1) if text.endswith(string[:length])), 0)
