"""The calls of one choice as deltas: of functions, and of custom tools, whose input is taken out of the arguments."""

from collections.abc import Callable, Set

from app.generators.custom_input import CustomInputReader
from app.protocol.chat import ToolCallDelta


class CallDeltas:
    """``custom_names``: of the custom tools. ``new_id``: makes one for a prefix."""

    def __init__(self, custom_names: Set[str], new_id: Callable[[str], str]) -> None:
        self._custom_names = custom_names
        self._new_id = new_id
        self.num_calls = 0
        #: Of the open call, if it is one of a custom tool.
        self._input: CustomInputReader | None = None

    def open(self, name: str) -> ToolCallDelta:
        """Begin a call; the one before is closed."""
        self.num_calls += 1
        index, call_id = self.num_calls - 1, self._new_id("call")
        if name not in self._custom_names:
            return {"index": index, "id": call_id, "function": {"arguments": "", "name": name}, "type": "function"}
        self._input = CustomInputReader()
        return {"index": index, "id": call_id, "custom": {"input": "", "name": name}, "type": "custom"}

    def add(self, arguments: str) -> list[ToolCallDelta]:
        """A piece of the open call's arguments."""
        if self._input is not None:
            return self._input_delta(self._input.feed(arguments))
        return [{"index": self.num_calls - 1, "function": {"arguments": arguments}}]

    def close(self) -> list[ToolCallDelta]:
        """Return what is left of the open call, if there is one."""
        reader, self._input = self._input, None
        return [] if reader is None else self._input_delta(reader.close())

    def _input_delta(self, text: str) -> list[ToolCallDelta]:
        return [{"index": self.num_calls - 1, "custom": {"input": text}}] if text else []
