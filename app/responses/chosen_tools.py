"""``tool_choice`` to the names of the functions that the model is offered."""

from collections.abc import Sequence
from typing import Any, cast

from app.errors import InvalidRequestError
from app.generators.tool_choice import Choice
from app.protocol.hosted_tools import McpTool
from app.protocol.tool_choices import (
    AllowedToolsChoice,
    CustomChoice,
    FileSearchChoice,
    FunctionChoice,
    HostedChoice,
    McpChoice,
)
from app.responses.hosted import FILE_SEARCH, WEB_SEARCH, Offer


def is_one_tool(choice: Any) -> bool:
    """Whether the answer has to be one call of what is chosen."""
    return isinstance(choice, FunctionChoice | CustomChoice | HostedChoice)


def chosen(choice: Any, tools: Sequence[Any], hosted: Offer) -> Choice:
    """``tools``: the request's. ``hosted``: what the server runs of them.

    Raises ``InvalidRequestError`` for a choice of a hosted tool that is not there; of the client's only the names are
    told.
    """
    if choice is None or isinstance(choice, str):
        return cast(Choice, choice)
    each = choice.tools if isinstance(choice, AllowedToolsChoice) else [choice]
    mode = choice.mode if isinstance(choice, AllowedToolsChoice) else "required"
    names = tuple(name for one in each for name in _names(one, tools, hosted))
    if mode == "required" and not names:
        labels = ", ".join(f"'{one.server_label}'" for one in each)
        raise _wrong(f"'tool_choice' requires a call, but the tools of the MCP server {labels} could not be listed.")
    return mode, names


def _names(choice: Any, tools: Sequence[Any], hosted: Offer) -> list[str]:
    if isinstance(choice, FunctionChoice | CustomChoice):
        return [_of_client(choice.name, hosted)]
    if isinstance(choice, McpChoice):
        known = _of_server(choice, tools, hosted)
    else:
        key = FILE_SEARCH if isinstance(choice, FileSearchChoice) else WEB_SEARCH
        if key not in hosted.names:
            raise _wrong(f"'tool_choice' names the tool '{choice.type}', but 'tools' has none of that type.")
        known = [hosted.names[key]]
    offered = {function.offered_name for function in hosted.functions}
    return [name for name in known if name in offered]


def _of_client(name: str, hosted: Offer) -> str:
    if name in hosted.names.values():
        raise _wrong(
            f"'tool_choice' names '{name}' as a function, but the server runs it: choose it by the type of its tool."
        )
    return name


def _of_server(choice: McpChoice, tools: Sequence[Any], hosted: Offer) -> list[str]:
    """None of a server whose tools could not be listed: the output tells why."""
    label = choice.server_label
    if not any(isinstance(tool, McpTool) and tool.server_label == label for tool in tools):
        raise _wrong(f"'tool_choice' names the MCP server '{label}', but 'tools' has none of that label.")
    known = {name: offered for (of, name), offered in hosted.names.items() if of == label}
    if choice.name is None:
        return list(known.values())
    if known and choice.name not in known:
        raise _wrong(
            f"'tool_choice' names the tool '{choice.name}' of the MCP server '{label}', which has none of that name."
        )
    return [known[choice.name]] if known else []


def _wrong(message: str) -> InvalidRequestError:
    return InvalidRequestError(message, param="tool_choice")
