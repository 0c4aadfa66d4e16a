"""One kind of the tools that the server runs, prepared for one request."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from app.protocol.foreign_json import read_json
from app.responses.hosted import HostedFunction
from app.tools.base import ToolFunction, ToolResult


class OfferedNames:
    """What the model knows functions by: names that are taken get the server's label before them."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = Counter(taken)

    def offer(
        self,
        label: str | None,
        function: ToolFunction,
        fill: Callable[[str], str],
        *,
        needs_approval: bool = False,
    ) -> HostedFunction:
        offered_name = function.name
        while self._taken[offered_name]:
            offered_name = f"{label or 'server'}_{offered_name}"
        self._taken[offered_name] += 1
        return HostedFunction(
            offered_name, label, function.name, function.description, function.parameters, fill, needs_approval
        )


class PreparedTool(Protocol):
    @property
    def item_type(self) -> str:
        """Of its calls."""
        ...

    def offer(self, names: OfferedNames) -> list[HostedFunction]: ...

    async def call(self, item: Any) -> ToolResult:
        """``item``: a call of this tool that waits. Never raises for a fault of the outside."""
        ...

    def cite(self, text: str) -> list[tuple[int, dict[str, Any]]]:
        """The annotations of a text, each with its place, for what its calls have found so far."""
        ...


def parsed_arguments(arguments: str) -> dict[str, Any] | None:
    """The object that the model wrote; ``None`` where it is none."""
    try:
        value = read_json(arguments or "{}")
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def query_of(arguments: str) -> str:
    """What a search is to look for; empty where the model did not say."""
    query = (parsed_arguments(arguments) or {}).get("query")
    return query if isinstance(query, str) else ""
