"""Answers of most families: text, with reasoning and calls between marks."""

from collections.abc import Collection

from app.generators.base import Reasoning, Text
from app.generators.parsing.calls import CallReader, Offered
from app.generators.parsing.parser import AnswerParser
from app.generators.parsing.reading import Reading
from app.generators.parsing.syntax import ReasoningSyntax


class MarkupParser(AnswerParser):
    """Parses the reasoning and the calls of one family; without them, all is text."""

    def __init__(
        self,
        reasoning: ReasoningSyntax | None = None,
        calls: CallReader | None = None,
        offered: Offered | None = None,
        special: Collection[str] = (),
        *,
        starts_in_reasoning: bool = False,
    ) -> None:
        self._reasoning = reasoning
        self._calls = calls
        self._offered = offered or {}
        triggers = calls.triggers if calls else ()
        self._triggers = [trigger for trigger in triggers if trigger]
        self._can_begin_with_calls = "" in triggers
        openings = [reasoning.opening] if reasoning else []
        self._marks = {*self._triggers, *openings, *special}
        super().__init__(special, starts_in_reasoning=starts_in_reasoning)

    def _read(self) -> Reading[None]:
        if self._starts_in_reasoning:
            yield from self._read_reasoning()
        yield from self._read_bare_calls()
        while (mark := (yield from self._read_content(Text, self._marks))) is not None:
            if self._reasoning and mark == self._reasoning.opening:
                yield from self._read_mark(mark)
                yield from self._read_reasoning()
            elif mark not in self._triggers or not (yield from self._read_calls(mark)):
                yield from self._pass(mark)
                continue
            yield from self._read_bare_calls()

    def _read_reasoning(self) -> Reading[None]:
        assert self._reasoning is not None
        marks = {self._reasoning.closing, *self._source.special}
        self._begin_reasoning()
        while (mark := (yield from self._read_content(Reasoning, marks))) is not None:
            yield from self._read_mark(mark)
            if mark == self._reasoning.closing:
                self._end_reasoning()
                return

    def _read_calls(self, trigger: str) -> Reading[bool]:
        """Read calls; return whether there were any. If not, the source is where it was."""
        assert self._calls is not None
        self._source.pin()
        yield from self._source.skip_space()
        is_call = yield from self._calls.read(self._source, trigger, self._offered)
        if is_call:
            self._follows_mark = True
        else:
            self._source.rewind()
        return is_call

    def _read_bare_calls(self) -> Reading[None]:
        while self._can_begin_with_calls and (yield from self._read_calls("")):
            pass

    def _pass(self, mark: str) -> Reading[None]:
        """Go on behind a mark that means nothing here: its letters are text, unless it is a special token."""
        if mark in self._source.special:
            yield from self._read_mark(mark)
        else:
            count, _ = self._source.next_mark((mark,))
            yield from self._give(Text, count + len(mark))
