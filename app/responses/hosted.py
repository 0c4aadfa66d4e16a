"""Functions that the server runs, as the model is offered them and as the items of their calls tell them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.generators.base import STRICT_IF_POSSIBLE

#: A label and a name, by which the items of calls tell a tool.
ToolKey = tuple[str | None, str]
WEB_SEARCH: ToolKey = (None, "web_search")
FILE_SEARCH: ToolKey = (None, "file_search")


@dataclass(frozen=True)
class HostedFunction:
    """``offered_name``: what the model knows it by; ``name``: what the server of this label does; searches
    have no label.

    fill: the arguments that the model wrote to those that the tool is called with, both as JSON text.
    """

    offered_name: str
    server_label: str | None
    name: str
    description: str | None
    parameters: dict[str, Any]
    fill: Callable[[str], str]
    needs_approval: bool = False

    @property
    def key(self) -> "ToolKey":
        return self.server_label, self.name

    def as_chat_tool(self) -> dict[str, Any]:
        """The function in the shape of chat completions."""
        description = {"description": self.description} if self.description else {}
        function = {"name": self.offered_name, **description, "parameters": self.parameters}
        return {"type": "function", "function": {**function, "strict": STRICT_IF_POSSIBLE}}


def no_citations(text: str) -> list[dict[str, Any]]:
    return []


@dataclass(frozen=True)
class Hosting:
    """What the builder knows of the tools that the server runs. ``cite``: the annotations of a text."""

    functions: Sequence[HostedFunction] = ()
    cite: Callable[[str], list[dict[str, Any]]] = no_citations


@dataclass(frozen=True)
class Offer:
    """What a prompt is made with.

    functions: offered now. names: of all hosted functions, calls of which it may have. shown: results that the items
    do not tell in full, by the items' ids.
    """

    functions: Sequence[HostedFunction] = ()
    names: Mapping[ToolKey, str] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
