"""A client's choice of tools against the tools that it offers."""

from collections.abc import Sequence
from typing import Literal

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
