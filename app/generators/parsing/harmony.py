"""Answers in OpenAI's harmony format: a series of messages, each with a header that says what it is.

    <|channel|>analysis<|message|> reasoning <|end|><|start|>assistant<|channel|>final<|message|> text <|return|>
    <|channel|>commentary to=functions.NAME <|constrain|>json<|message|> {...} <|call|>

The prompt ends with ``<|start|>assistant``, so the first message begins with the rest of its header. The last mark
ends the answer, and is not part of it. Commentary to nobody is text for the user.
"""

import re
from collections.abc import Collection

from app.generators.base import CallArguments, Reasoning, Text
from app.generators.parsing.calls import RAW_TEXT, Offered
from app.generators.parsing.json_call import open_call
from app.generators.parsing.json_value import read_arguments, read_raw_text
from app.generators.parsing.parser import AnswerParser
from app.generators.parsing.reading import Parsed, Reading

START, CHANNEL, CONSTRAIN, MESSAGE = "<|start|>", "<|channel|>", "<|constrain|>", "<|message|>"
ENDS = ("<|end|>", "<|call|>", "<|return|>")
MARKS = (START, CHANNEL, CONSTRAIN, MESSAGE, *ENDS)
_CHANNEL = re.compile(rf"{re.escape(CHANNEL)}\s*(\w+)")
_RECIPIENT = re.compile(r"\bto=functions\.([^\s<]+)")


class HarmonyParser(AnswerParser):
    """Parses the messages; with nothing offered, what is said to a function is text."""

    def __init__(self, offered: Offered | None = None, special: Collection[str] = MARKS) -> None:
        self._offered = offered or {}
        super().__init__(special)

    def _read(self) -> Reading[None]:
        while (yield from self._source.character()):
            header = yield from self._read_header()
            channel, recipient = _CHANNEL.search(header), _RECIPIENT.search(header)
            if recipient and self._offered:
                yield from self._read_call(recipient[1])
            elif channel and channel[1] == "analysis":
                yield from self._read_reasoning()
            else:
                yield from self._read_content(Text, MARKS)
            yield from self._end_message()

    def _read_header(self) -> Reading[str]:
        """Read the header up to the message; ``""`` if there is none, and the text begins at once."""
        source = self._source
        yield from source.skip_space()
        if (yield from source.skip(START)):
            yield from source.word()
            yield from source.skip_space()
        header = ""
        while (piece := (yield from self._read_header_piece())) and piece != MESSAGE:
            header += piece
        self._follows_mark = True
        return header

    def _read_header_piece(self) -> Reading[str]:
        """Read a mark with the word behind it, or a recipient; ``""`` where the header does not go on."""
        source = self._source
        if (yield from source.skip(MESSAGE)):
            return MESSAGE
        for opening in (CHANNEL, CONSTRAIN, "to="):
            if (yield from source.skip(opening)):
                yield from source.skip_space()
                word = yield from source.word()
                yield from self._skip_content_type()
                return f"{opening}{word} "
        return ""

    def _skip_content_type(self) -> Reading[None]:
        """Some answers omit the mark before it."""
        for content_type in ("json", "code", ""):
            yield from self._source.skip_space()
            yield from self._source.skip(content_type)

    def _read_reasoning(self) -> Reading[None]:
        self._begin_reasoning()
        mark = yield from self._read_content(Reasoning, MARKS)
        if mark is not None:
            yield from self._end_message()
            self._end_reasoning()

    def _read_call(self, name: str) -> Reading[None]:
        """What is said to a function should be JSON; if not, it is given as it is."""
        source = self._source
        yield open_call(source, name)
        if self._offered.get(name) is RAW_TEXT:
            yield from read_raw_text(source, MARKS)
            return
        yield from source.skip_space()
        if (yield from source.character()) in ("{", "[", '"'):
            yield from read_arguments(source, MARKS)
            return
        while not source.is_ended or source.num_unread:
            count, mark = source.next_mark(MARKS)
            if count:
                yield Parsed(CallArguments(source.take(count)), source.position)
            if mark is not None or source.is_ended:
                return
            yield None

    def _end_message(self) -> Reading[None]:
        """Read the mark that ends a message, if it stands here."""
        yield from self._source.skip_space()
        for end in ENDS:
            if (yield from self._source.skip(end)):
                return
