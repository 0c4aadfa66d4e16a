"""The input of a custom tool out of the JSON that a model wrote: ``{"input": "..."}``, piece by piece.

The text streams as far as it is certain. Arguments of any other shape are no loss: they are the input as they are.
"""

import json
import re

from app.protocol.foreign_json import read_json, whole_text

_OPENING = re.compile(r'\s*\{\s*"input"\s*:\s*"')
#: What could still become ``_OPENING``.
_MAYBE_OPENING = re.compile(r'\s*(\{\s*("(i(n(p(u(t("\s*(:\s*)?)?)?)?)?)?)?)?)?')
#: Plain characters, or one escape; the two escapes of one character stay together.
_PIECE = re.compile(
    r'[^"\\]+|\\u[dD][89abAB][0-9a-fA-F]{2}(?:\\u[0-9a-fA-F]{4}|(?!\\|$))|\\u(?![dD][89abAB])[0-9a-fA-F]{4}|\\[^u]',
    re.DOTALL,
)


class CustomInputReader:
    """Reads the arguments of one call."""

    def __init__(self) -> None:
        self._unread = ""
        self._is_open = False
        self._is_closed = False

    def feed(self, delta: str) -> str:
        """Return what of the input is certain now."""
        if self._is_closed:
            return ""
        self._unread += delta
        if not self._is_open:
            opening = _OPENING.match(self._unread)
            if opening is None:
                return ""
            self._is_open = True
            self._unread = self._unread[opening.end() :]
        return self._take()

    def close(self) -> str:
        """Return the rest, at the end of the call."""
        if self._is_open:  # an escape that was cut in two is no text
            return ""
        if _MAYBE_OPENING.fullmatch(self._unread):
            return ""
        return _input_of(self._unread)

    def _take(self) -> str:
        pieces: list[str] = []
        at = 0
        while found := _PIECE.match(self._unread, at):
            pieces.append(_decoded(found[0]))
            at = found.end()
        self._is_closed = self._unread.startswith('"', at)
        self._unread = self._unread[at:]
        return "".join(pieces)


def _decoded(piece: str) -> str:
    if not piece.startswith("\\"):
        return piece
    try:
        return whole_text(str(json.loads(f'"{piece}"')))
    except ValueError:
        return piece[1:]


def _input_of(arguments: str) -> str:
    try:
        found = read_json(arguments, strict=False)
    except ValueError:
        return arguments
    value = found.get("input") if isinstance(found, dict) else found
    return value if isinstance(value, str) else arguments
