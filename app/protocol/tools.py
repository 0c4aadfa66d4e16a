"""The tools that a request of the Responses API may offer; those that the server runs: ``hosted_tools.py``."""

from typing import Annotated, Literal

from pydantic import Field

from app.protocol.base import FunctionName, JsonObject, LongText, RequestModel, one_of, only
from app.protocol.hosted_tools import WEB_SEARCH_TYPES, FileSearchTool, McpTool, WebSearchTool
from app.protocol.text_formats import GrammarFormat, PlainTextFormat


class ClientTool(RequestModel):
    """What functions and custom tools share."""

    name: FunctionName
    description: LongText | None = None
    allowed_callers: only(["direct"]) = None  # type: ignore[valid-type]
    defer_loading: only(False) = None  # type: ignore[valid-type]
    is_async: Annotated[only(False), Field(alias="async")] = None  # type: ignore[valid-type]


class FunctionTool(ClientTool):
    type: Literal["function"]
    parameters: JsonObject | None = None
    strict: bool | None = None
    output_schema: only() = None  # type: ignore[valid-type]


class CustomTool(ClientTool):
    """Its input is a text: any, or one of a grammar."""

    type: Literal["custom"]
    format: one_of("type", {"text": PlainTextFormat, "grammar": GrammarFormat}) | None = None  # type: ignore[valid-type]


Tool = one_of(
    "type",
    {
        "function": FunctionTool,
        "custom": CustomTool,
        "mcp": McpTool,
        "file_search": FileSearchTool,
        **dict.fromkeys(WEB_SEARCH_TYPES, WebSearchTool),
    },
)

#: What the echo of a tool leaves out: it can have one value only.
UNTOLD = {"allowed_callers", "defer_loading", "is_async", "output_schema"}
