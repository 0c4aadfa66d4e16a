"""Reasoning and tool calls in the markup of the Qwen and Hermes families, parsed as the text arrives.

    <think> reasoning </think> text <tool_call> {"name": ..., "arguments": {...}} </tool_call>

Text may be cut anywhere: the end of a piece that could begin a tag is held back. White space around a tag is
layout, and dropped. A call whose JSON is not a call is given out as the text it was, so nothing is lost.
"""

import json
from dataclasses import dataclass
from typing import Literal

from app.generators.base import CallArguments, CallOpened, Fragment, Reasoning, Text
from app.generators.stop_strings import held_suffix

Mode = Literal["text", "reasoning", "call"]

THINK, END_THINK = "<think>", "</think>"
CALL, END_CALL = "<tool_call>", "</tool_call>"


@dataclass(frozen=True)
class Markup:
    """Which markup this generation can contain."""

    thinks: bool = False
    calls: bool = False
    #: Whether the prompt has already opened the reasoning part.
    starts_in_reasoning: bool = False


class MarkupParser:
    """Turns one stream of text into fragments."""

    def __init__(self, markup: Markup) -> None:
        self._openings: dict[str, Mode] = {}
        if markup.thinks:
            self._openings[THINK] = "reasoning"
        if markup.calls:
            self._openings[CALL] = "call"
        self._mode: Mode = "reasoning" if markup.starts_in_reasoning else "text"
        self._buffer = ""
        #: Whether the next text follows a tag, so that its leading white space is layout.
        self._after_tag = markup.starts_in_reasoning

    @property
    def is_reasoning(self) -> bool:
        return self._mode == "reasoning"

    def feed(self, text: str) -> list[Fragment]:
        """Return the fragments that are certain now."""
        self._buffer += text
        fragments: list[Fragment] = []
        while (tag := self._next_tag()) is not None:
            before, self._buffer = self._buffer.split(tag, 1)
            fragments += self._leave(before, tag)
        return [*fragments, *self._give_certain()]

    def flush(self) -> list[Fragment]:
        """Return what was held back, at the end of the generation."""
        rest, self._buffer = self._buffer, ""
        if self._mode == "call":
            return [Text(CALL + rest)]
        return self._give(rest)

    def _next_tag(self) -> str | None:
        found = [(self._buffer.find(tag), tag) for tag in self._tags() if tag in self._buffer]
        return min(found)[1] if found else None

    def _tags(self) -> list[str]:
        if self._mode == "text":
            return list(self._openings)
        return [END_THINK if self._mode == "reasoning" else END_CALL]

    def _leave(self, before: str, tag: str) -> list[Fragment]:
        """Pass a tag: give out what stood before it, and change the mode."""
        left = self._parse_call(before) if self._mode == "call" else self._give(before.rstrip())
        self._mode = self._openings.get(tag, "text")
        self._after_tag = True
        return left

    def _give_certain(self) -> list[Fragment]:
        """Give out all but an end that could begin a tag, or be the white space before one."""
        if self._mode == "call" or not self._tags():
            certain = 0 if self._mode == "call" else len(self._buffer)
        else:
            held = max(held_suffix(self._buffer, tag) for tag in self._tags())
            certain = len(self._buffer[: len(self._buffer) - held].rstrip())
        text, self._buffer = self._buffer[:certain], self._buffer[certain:]
        return self._give(text)

    def _give(self, text: str) -> list[Fragment]:
        if self._after_tag:
            text = text.lstrip()
        if not text:
            return []
        self._after_tag = False
        return [Reasoning(text) if self._mode == "reasoning" else Text(text)]

    def _parse_call(self, body: str) -> list[Fragment]:
        try:
            call = json.loads(body)
            name, arguments = call["name"], call.get("arguments", {})
        except (ValueError, TypeError, KeyError, AttributeError):
            return [Text(f"{CALL}{body}{END_CALL}")]
        text = arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
        return [CallOpened(str(name)), CallArguments(text)]
