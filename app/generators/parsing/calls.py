"""How each family writes calls: one reader of one group of calls each.

A reader begins at its trigger and returns whether calls stand there. If not, it has given nothing, and the parser
reads the same text again as text. White space around marks is layout.
"""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Protocol

from app.generators.parsing.json_call import JsonCallReader, open_call
from app.generators.parsing.json_value import read_arguments
from app.generators.parsing.reading import Reading
from app.generators.parsing.source import Source

#: The parameters' JSON Schemas of each tool that is offered, by the tool's name.
Offered = Mapping[str, Mapping[str, Any]]
#: In the place of a schema: the model writes plain text, which is the value of the one argument ``input``.
RAW_TEXT: Mapping[str, Any] = MappingProxyType({"type": "string"})


class CallReader(Protocol):
    """Reads the calls of one family."""

    @property
    def triggers(self) -> tuple[str, ...]:
        """Marks that announce calls; ``""`` among them if an answer can be calls from its first character on."""

    @property
    def marks(self) -> tuple[str, ...]:
        """All other marks that this family may write around and between calls."""

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]: ...


class HermesCalls:
    """``<tool_call>{"name": ..., "arguments": {...}}</tool_call>``: Hermes, Qwen, and the built-in model."""

    triggers = ("<tool_call>",)
    marks = ("</tool_call>",)

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]:
        yield from source.skip(trigger)
        yield from source.skip_space()
        is_raw = partial(_is_raw, offered)
        is_call = yield from JsonCallReader(source, self.marks, is_raw=is_raw).read()
        if is_call:
            yield from skip_closing(source, "</tool_call>")
        return is_call


class LlamaCalls:
    """``{"name": ..., "parameters": {...}}``, with ``;`` between several. ``<|python_tag|>`` may announce them.

    Without it only a whole answer is calls, and only of functions that were offered, since any JSON could begin so.
    """

    triggers = ("", "<|python_tag|>", "<|python_start|>")
    marks = ("<|python_end|>",)

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]:
        yield from source.skip(trigger)
        yield from source.skip_space(also=";,")
        is_offered = None if trigger else offered.__contains__
        return (yield from JsonCallReader(source, self.triggers[1:] + self.marks, is_offered).read())


class MistralCalls:
    """``[TOOL_CALLS][{"name": ..., "arguments": {...}}, ...]``, or ``[TOOL_CALLS]name[ARGS]{...}`` once for each."""

    triggers = ("[TOOL_CALLS]",)
    marks = ("[ARGS]", "[CALL_ID]")

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]:
        yield from source.skip(trigger)
        yield from source.skip_space()
        if (yield from source.skip("[")):
            return (yield from self._read_list(source))
        if (yield from source.character()) == "{":
            return (yield from JsonCallReader(source, self.triggers + self.marks).read())
        return (yield from self._read_named(source))

    def _read_list(self, source: Source) -> Reading[bool]:
        yield from source.skip_space()
        if not (yield from JsonCallReader(source, self.triggers + self.marks).read()):
            return False
        is_call = True
        while is_call:
            source.pin()
            yield from source.skip_space(also=",")
            is_call = yield from JsonCallReader(source, self.triggers + self.marks).read()
        source.rewind()
        yield from skip_closing(source, "]")
        return True

    def _read_named(self, source: Source) -> Reading[bool]:
        name = yield from source.word()
        yield from source.skip_space()
        if (yield from source.skip("[CALL_ID]")):
            yield from source.word()
        yield from source.skip("[ARGS]")
        yield from source.skip_space()
        if not name or (yield from source.character()) != "{":
            return False
        yield open_call(source, name)
        yield from read_arguments(source, self.triggers + self.marks)
        return True


class DeepseekCalls:
    """Calls between marks of their own. V3 and R1 write ``function``, the name, and the arguments in a fenced block;
    V3.1 writes the name and the arguments."""

    triggers = ("<｜tool▁calls▁begin｜>", "<｜tool▁call▁begin｜>")
    marks = ("<｜tool▁sep｜>", "<｜tool▁call▁end｜>", "<｜tool▁calls▁end｜>")

    def read(self, source: Source, trigger: str, offered: Offered) -> Reading[bool]:
        for mark in self.triggers:
            yield from source.skip(mark)
            yield from source.skip_space()
        name = yield from source.word()
        if not (yield from source.skip("<｜tool▁sep｜>")):
            return False
        yield from source.skip_space()
        if (yield from source.character()) != "{":
            name = yield from self._read_fence(source)
        if not name or (yield from source.character()) != "{":
            return False
        yield open_call(source, name)
        yield from read_arguments(source, self.triggers + self.marks)
        yield from source.skip_space()
        yield from source.skip("```")
        yield from skip_closing(source, "<｜tool▁call▁end｜>")
        yield from skip_closing(source, "<｜tool▁calls▁end｜>")
        return True

    def _read_fence(self, source: Source) -> Reading[str]:
        name = yield from source.word()
        yield from source.skip_space()
        yield from source.skip("```json")
        yield from source.skip_space()
        return name


def _is_raw(offered: Offered, name: str) -> bool:
    return offered.get(name) is RAW_TEXT


def skip_closing(source: Source, mark: str) -> Reading[None]:
    """Read the mark that closes a call, with stray brackets before it; nothing, if it does not come."""
    source.pin()
    yield from source.skip_space(also="]}" if mark != "]" else "}")
    if (yield from source.skip(mark)):
        source.release()
    else:
        source.rewind()
