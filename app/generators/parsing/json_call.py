"""A call as a JSON object, ``{"name": ..., "arguments": {...}}``, as most families write it."""

from collections.abc import Callable, Collection

from app.generators.base import CallArguments, CallOpened
from app.generators.parsing.json_value import read_arguments, read_raw_text, read_value, string_in
from app.generators.parsing.reading import Parsed, Reading
from app.generators.parsing.source import Source

ARGUMENTS_KEYS = ("arguments", "parameters")


def open_call(source: Source, name: str) -> Parsed:
    """From here on it is a call, whatever follows."""
    source.release()
    return Parsed(CallOpened(name), source.position)


class JsonCallReader:
    """Reads one object, and gives the call that it describes.

    ends: marks that can't stand inside the object.
    is_raw: whether the function of this name takes plain text.
    is_offered: where no mark announced the call, it is one only if this is true of its name, and if it has arguments.
    """

    def __init__(
        self,
        source: Source,
        ends: Collection[str],
        is_offered: Callable[[str], bool] | None = None,
        is_raw: Callable[[str], bool] = lambda name: False,
    ) -> None:
        self._source = source
        self._ends = ends
        self._is_offered = is_offered
        self._is_raw = is_raw
        self._name: str | None = None
        self._is_open = False
        #: Arguments that came before the name.
        self._held: list[CallArguments] = []
        self._has_arguments = False

    def read(self) -> Reading[bool]:
        """Return whether it is a call. If it is none, nothing was given, and the source should be rewound."""
        is_closed = yield from self._read_members()
        if is_closed and self._is_open and not self._has_arguments:
            yield Parsed(CallArguments("{}"), self._source.position)
        return self._is_open

    def _read_members(self) -> Reading[bool]:
        """Read the members up to the closing brace; return whether it came."""
        source = self._source
        if not (yield from source.skip("{")):
            return False
        while True:
            yield from source.skip_space()
            if (yield from source.skip("}")):
                return True
            key = yield from self._read_string()
            yield from source.skip_space()
            if key is None or not (yield from source.skip(":")):
                return False
            if key in ARGUMENTS_KEYS and self._is_open and self._is_raw(self._name or ""):
                self._has_arguments = True
                yield from source.skip(" ")
                yield from read_raw_text(source, self._ends)
                return False
            yield from source.skip_space()
            if not (yield from self._read_member(key)):
                return False
            yield from source.skip_space(also=",")

    def _read_member(self, key: str) -> Reading[bool]:
        """Read the value of one member; return whether this can still be a call."""
        if key == "name" and self._name is None:
            self._name = yield from self._read_string()
            yield from self._open()
            return bool(self._name)
        if key in ARGUMENTS_KEYS and not self._has_arguments:
            self._has_arguments = True
            yield from self._open()
            yield from self._read_arguments()
            return True
        value = yield from read_value(self._source, self._ends)
        return bool(value)

    def _open(self) -> Reading[None]:
        """Open the call, if it is certain that it is one."""
        if not self._name or self._is_open:
            return
        if self._is_offered and not (self._has_arguments and self._is_offered(self._name)):
            return
        self._is_open = True
        yield open_call(self._source, self._name)
        for held in self._held:
            yield Parsed(held, self._source.position)

    def _read_arguments(self) -> Reading[None]:
        for parsed in read_arguments(self._source, self._ends):
            if parsed is not None and not self._is_open and isinstance(parsed.fragment, CallArguments):
                self._held.append(parsed.fragment)
            else:
                yield parsed

    def _read_string(self) -> Reading[str | None]:
        if (yield from self._source.character()) != '"':
            return None
        value = yield from read_value(self._source, self._ends)
        return string_in(value)
