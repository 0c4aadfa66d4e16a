"""Which tools an answer may or must call, in both APIs' words."""

from typing import Annotated, Literal

from pydantic import Field

from app.protocol.base import FunctionName, LongText, RequestModel, one_of, word_or_object
from app.protocol.hosted_tools import WEB_SEARCH_TYPES, WebSearchType

ToolChoiceWord = Literal["none", "auto", "required"]


# -- Responses ---------------------------------------------------------------------------------------------


class FunctionChoice(RequestModel):
    type: Literal["function"]
    name: FunctionName


class CustomChoice(RequestModel):
    type: Literal["custom"]
    name: FunctionName


class McpChoice(RequestModel):
    """A tool of an MCP server; without a name any of them."""

    type: Literal["mcp"]
    server_label: LongText
    name: LongText | None = None


class WebSearchChoice(RequestModel):
    """Whichever name the tool has in the request."""

    type: WebSearchType


class FileSearchChoice(RequestModel):
    type: Literal["file_search"]


_CHOICES = {
    "function": FunctionChoice,
    "custom": CustomChoice,
    "mcp": McpChoice,
    "file_search": FileSearchChoice,
    **dict.fromkeys(WEB_SEARCH_TYPES, WebSearchChoice),
}
#: Tools that the server runs.
HostedChoice = McpChoice | WebSearchChoice | FileSearchChoice


class AllowedToolsChoice(RequestModel):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Annotated[list[one_of("type", _CHOICES)], Field(min_length=1, max_length=128)]  # type: ignore[valid-type]


ResponseToolChoice = word_or_object(ToolChoiceWord, one_of("type", {**_CHOICES, "allowed_tools": AllowedToolsChoice}))

# -- Chat Completions --------------------------------------------------------------------------------------


class NamedFunction(RequestModel):
    """A function, or what is offered as one."""

    name: FunctionName


class ChatFunctionChoice(RequestModel):
    type: Literal["function"]
    function: NamedFunction


class ChatCustomChoice(RequestModel):
    type: Literal["custom"]
    custom: NamedFunction


_CHAT_CHOICES = {"function": ChatFunctionChoice, "custom": ChatCustomChoice}


class ChatAllowedTools(RequestModel):
    mode: Literal["auto", "required"]
    tools: Annotated[list[one_of("type", _CHAT_CHOICES)], Field(min_length=1, max_length=128)]  # type: ignore[valid-type]


class ChatAllowedToolsChoice(RequestModel):
    type: Literal["allowed_tools"]
    allowed_tools: ChatAllowedTools


ChatToolChoice = word_or_object(
    ToolChoiceWord, one_of("type", {**_CHAT_CHOICES, "allowed_tools": ChatAllowedToolsChoice})
)
