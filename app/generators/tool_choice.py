"""A client's choice of tools against the tools that it offers."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from app.errors import InvalidRequestError
from app.generators.base import ToolChoice

#: "none", "auto", "required", the name of the one function to call, or a mode with the names that are allowed.
Choice = Literal["none", "auto", "required"] | tuple[Literal["auto", "required"], tuple[str, ...]] | None


def checked_tool_choice(choice: Choice, offered: Sequence[str]) -> ToolChoice:
    """``offered``: the names of the request's tools. Raises ``InvalidRequestError`` for what can't be chosen."""
    mode, names = (choice or "auto", None) if isinstance(choice, str | None) else choice
    missing = [name for name in names or () if name not in offered]
    if missing:
        raise InvalidRequestError(
            f"'tool_choice' names the function '{missing[0]}', but 'tools' has none of that name.",
            param="tool_choice",
        )
    if mode == "required" and not offered:
        raise InvalidRequestError("'tool_choice' requires a call, but there are no 'tools'.", param="tool_choice")
    return ToolChoice(mode=mode, names=names)


class OfferedTool(NamedTuple):
    """A tool that the client runs. ``param``: names the field of its name in errors."""

    kind: Literal["function", "custom"]
    name: str
    param: str


def require_one_kind(offered: Sequence[OfferedTool], chosen: Sequence[tuple[str, str]]) -> None:
    """Raises ``InvalidRequestError`` where a name means a function and a custom tool, or where ``tool_choice`` means
    another kind. ``chosen``: kinds and names."""
    kinds: dict[str, str] = {}
    for tool in offered:
        if kinds.setdefault(tool.name, tool.kind) != tool.kind:
            raise InvalidRequestError(
                f"'{tool.param}': a function and a custom tool are both called '{tool.name}'; rename one.",
                param=tool.param,
            )
    for kind, name in chosen:
        if kinds.get(name, kind) != kind:
            raise InvalidRequestError(
                f"'tool_choice' has the type '{kind}', but the tool '{name}' is of the type '{kinds[name]}'.",
                param="tool_choice",
            )
