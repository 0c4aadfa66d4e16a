"""Where a JSON value ends, in a text that arrives in pieces."""

import re

_OPENING, _CLOSING = "{[", "}]"
#: What counts inside an object or array, outside its strings.
_STRUCTURE = re.compile(r'["{}\[\]]')
#: What counts in a string.
_STRING_END = re.compile(r'["\\]')
#: What ends a number or a literal; it is not part of it.
_DELIMITER = re.compile(r"[\s,:\]}]")


class JsonScanner:
    """Follows one JSON value, from its first character on.

    It knows strings, escapes and nesting, and is lenient about all else: a value with a mistake inside ends where
    its brackets do. A number or literal is complete only once something else follows.
    """

    def __init__(self) -> None:
        self.is_complete = False
        self.is_in_string = False
        self._depth = 0
        self._is_escaped = False
        self._is_started = False

    def feed(self, text: str) -> int:
        """Return how many characters of ``text`` belong to the value."""
        at = 0
        while at < len(text) and not self.is_complete:
            at = self._in_string(text, at) if self.is_in_string else self._outside(text, at)
        return at

    def _in_string(self, text: str, at: int) -> int:
        if self._is_escaped:
            self._is_escaped = False
            return at + 1
        found = _STRING_END.search(text, at)
        if found is None:
            return len(text)
        if found[0] == "\\":
            self._is_escaped = True
        else:
            self.is_in_string = False
            self.is_complete = self._depth == 0
        return found.end()

    def _outside(self, text: str, at: int) -> int:
        if self._depth == 0 and (self._is_started or text[at] not in _OPENING + '"'):
            return self._in_literal(text, at)
        self._is_started = True
        found = _STRUCTURE.search(text, at)
        if found is None:
            return len(text)
        self.is_in_string = found[0] == '"'
        self._depth += (found[0] in _OPENING) - (found[0] in _CLOSING)
        self.is_complete = self._depth == 0 and not self.is_in_string
        return found.end()

    def _in_literal(self, text: str, at: int) -> int:
        self._is_started = True
        found = _DELIMITER.search(text, at)
        if found is None:
            return len(text)
        self.is_complete = True
        return found.start()
