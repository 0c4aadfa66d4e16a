"""What a hosted tool is: functions that the model is offered, and one way to call them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class ToolFunction:
    """A function that the model is offered; ``parameters`` is a JSON schema of an object."""

    name: str
    description: str | None
    parameters: dict[str, Any]


@dataclass(frozen=True)
class ToolResult:
    """What came of one call.

    ``output`` is the text that the model is shown, already bounded. ``error`` is a sentence; where there is one, the
    model is shown it instead. ``details`` is JSON that the item reports beside it: sources, file search results.
    """

    output: str
    error: str | None = None
    details: Any = None


class HostedTool(Protocol):
    """One hosted tool of one request, ready to be called; calls may run at the same time."""

    @property
    def functions(self) -> Sequence[ToolFunction]: ...

    async def call(self, name: str, arguments: dict[str, Any]) -> ToolResult:
        """Return what came of the call. No fault of the outside raises; a cancellation passes through."""
        ...
