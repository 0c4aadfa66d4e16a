"""Calls as Qwen3-Coder writes them: each argument between tags, as plain text.

    <tool_call><function=name><parameter=key>
    value
    </parameter></function></tool_call>

They become JSON: a value that can only be a string streams; any other is given when it is complete, as the JSON that
it is, or as a string where it is none, or where its schema allows strings and not what it would be.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from app.generators.base import CallArguments
from app.generators.parsing.argument_types import allowed_types, properties_of, type_of
from app.generators.parsing.calls import Offered, skip_closing
from app.generators.parsing.json_call import open_call
from app.generators.parsing.reading import Parsed, Reading
from app.generators.parsing.source import Source

_FUNCTION, _END_FUNCTION = "<function=", "</function>"
_PARAMETER, _END_PARAMETER = "<parameter=", "</parameter>"
_ENDS = (_END_PARAMETER, _PARAMETER, _END_FUNCTION, "</tool_call>")
#: The template prints values with Python's words.
_LITERALS = {"True": True, "False": False, "None": None}


class QwenXmlCalls:
    triggers = ("<tool_call>", _FUNCTION)
    marks = ("</tool_call>",)

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]:
        yield from source.skip("<tool_call>")
        yield from source.skip_space()
        yield from source.skip(_FUNCTION)
        name = yield from source.word()
        if not name or not (yield from source.skip(">")):
            return False
        yield open_call(source, name)
        yield from self._read_parameters(source, offered.get(name, {}))
        yield from skip_closing(source, "</tool_call>")
        return True

    def _read_parameters(self, source: Source, parameters: Mapping[str, Any]) -> Reading[None]:
        opening = "{"
        schemas = properties_of(parameters)
        yield from source.skip_space()
        while (yield from source.skip(_PARAMETER)):
            count, _ = yield from _wait_for(source, (">",))
            key = source.take(count)
            yield from source.skip(">")
            yield Parsed(CallArguments(f"{opening}{_quoted(key)}: "), source.position)
            is_closed = yield from self._read_value(source, schemas.get(key), parameters)
            if not is_closed:
                return
            opening = ", "
            yield from source.skip_space()
        yield from source.skip(_END_FUNCTION)
        yield Parsed(CallArguments("{}" if opening == "{" else "}"), source.position)

    def _read_value(self, source: Source, schema: Any, parameters: Mapping[str, Any]) -> Reading[bool]:
        """Give one value; return whether it ended, and not only the answer did."""
        yield from source.skip("\n")
        types = allowed_types(schema, parameters)
        is_string = not isinstance(schema, Mapping) or types == {"string"}
        is_closed = yield from (_give_string(source) if is_string else _give_json(source, types))
        yield from source.skip("\n")
        yield from source.skip(_END_PARAMETER)
        return is_closed


def _give_string(source: Source) -> Reading[bool]:
    """The line break before the closing tag is none of the value's."""
    yield Parsed(CallArguments('"'), source.position)
    while True:
        count, end = source.next_mark(_ENDS)
        if certain := source.peek(count).removesuffix("\n"):
            source.take(len(certain))
            yield Parsed(CallArguments(_quoted(certain)[1:-1]), source.position)
        if end is not None:
            yield Parsed(CallArguments('"'), source.position)
            return True
        if source.is_ended:
            return False
        yield None


def _give_json(source: Source, types: Collection[str]) -> Reading[bool]:
    count, end = yield from _wait_for(source, _ENDS)
    value = source.peek(count).removesuffix("\n")
    source.take(len(value))
    yield Parsed(CallArguments(_json(value, types)), source.position)
    return end is not None


def _json(text: str, types: Collection[str]) -> str:
    plain = text.strip()
    try:
        value = _LITERALS[plain] if plain in _LITERALS else json.loads(plain)
    except (ValueError, RecursionError):
        return _quoted(text)
    kind = type_of(value)
    if "string" in types and kind not in types and not (kind == "integer" and "number" in types):
        return _quoted(text)
    return json.dumps(value) if plain in _LITERALS else plain


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _wait_for(source: Source, marks: tuple[str, ...]) -> Reading[tuple[int, str | None]]:
    while (found := source.next_mark(marks))[1] is None and not source.is_ended:
        yield None
    return found
