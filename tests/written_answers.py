"""Answers as a model writes them, markup and all, taken apart by the real parser: scripts for a ScriptedGenerator."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.generators.base import Finished, Fragment, Usage
from app.generators.parsing.families import HERMES, make_parser

#: Characters at a time: some pieces cut a mark in two.
_PIECE = 5


def written(text: str, tools: Sequence[dict[str, Any]]) -> list[Fragment]:
    """The fragments of an answer of the Hermes family to a request with these tools."""
    return [*_parsed(text, tools), Finished("stop", Usage(10, 0, len(text) // _PIECE + 1))]


def _parsed(text: str, tools: Sequence[dict[str, Any]]) -> Iterator[Fragment]:
    parser = make_parser(HERMES, tools, "", ())
    for begin in range(0, len(text), _PIECE):
        yield from (fragment for fragment, _ in parser.feed(text[begin : begin + _PIECE]))
    yield from (fragment for fragment, _ in parser.flush())


def written_call(name: str, arguments: str) -> str:
    return f'<tool_call>\n{{"name": "{name}", "arguments": {arguments}}}\n</tool_call>'
