"""Readers of JSON values in an answer: of the arguments of a call, and of what stands around them."""

import json
from collections.abc import Collection, Generator

from app.generators.base import CallArguments
from app.generators.parsing.json_scanner import JsonScanner
from app.generators.parsing.reading import Parsed, Reading
from app.generators.parsing.source import Source
from app.protocol.foreign_json import read_json


def read_arguments(source: Source, ends: Collection[str]) -> Reading[None]:
    """Give the arguments of the open call, character by character as the model wrote them.

    They end with the JSON value. One that is never closed ends before the first of ``ends``, or with the answer, and
    has been given as it is; in its strings, only an end that is a special token ends it. Two values are no object,
    but mean one, and are given at once when they are complete: ``null`` is ``{}``, and a string holds the JSON.
    """
    if (yield from source.character()) in ("{", "["):
        yield from _stream_value(source, ends)
        return
    value = yield from read_value(source, ends)
    if text := _arguments_in(value):
        yield Parsed(CallArguments(text), source.position)


def read_raw_text(source: Source, ends: Collection[str]) -> Reading[None]:
    """Give the plain text up to a mark as the JSON of the one argument ``input``."""
    yield Parsed(CallArguments('{"input": "'), source.position)
    while True:
        count, end = source.next_mark(ends)
        if text := source.take(count):
            yield Parsed(CallArguments(json.dumps(text, ensure_ascii=False)[1:-1]), source.position)
        if end is not None:
            yield Parsed(CallArguments('"}'), source.position)
        if end is not None or source.is_ended:
            return
        yield None


def _arguments_in(value: str) -> str:
    if value == "null":
        return "{}"
    text = string_in(value)
    return value if text is None else text or "{}"


def string_in(value: str) -> str | None:
    """Return what a JSON string says; ``None`` if it is none."""
    if not value.startswith('"'):
        return None
    try:
        return str(read_json(value, strict=False))
    except ValueError:
        return None


def read_value(source: Source, ends: Collection[str]) -> Generator[None, None, str]:
    """Return the text of the next JSON value, as far as there is one."""
    pieces = []
    for parsed in _stream_value(source, ends):
        if parsed is None:
            yield None
        elif isinstance(parsed.fragment, CallArguments):
            pieces.append(parsed.fragment.delta)
    return "".join(pieces)


def _stream_value(source: Source, ends: Collection[str]) -> Reading[None]:
    scanner = JsonScanner()
    while not scanner.is_complete:
        count, end = source.next_mark(ends)
        if length := scanner.feed(source.peek(count)):
            yield Parsed(CallArguments(source.take(length)), source.position)
        if scanner.is_complete or (end is None and source.is_ended):
            return
        if end is None:
            yield None
        elif scanner.is_in_string and end not in source.special:
            scanner.feed(end)
            yield Parsed(CallArguments(source.take(len(end))), source.position)
        else:
            return
