"""Items and content parts, as they stand in ``output``, ``input_items`` and the store."""

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.logprobs import TokenLogprobObject

ItemStatus = Literal["in_progress", "completed", "incomplete"]


class UrlCitation(TypedDict):
    """Offsets count characters of the text; the end is excluded."""

    type: Literal["url_citation"]
    start_index: int
    end_index: int
    url: str
    title: str


class FileCitation(TypedDict):
    """``index``: where the file's name stands in the text, in characters."""

    type: Literal["file_citation"]
    file_id: str
    filename: str
    index: int


class OutputText(TypedDict):
    type: Literal["output_text"]
    text: str
    annotations: list[UrlCitation | FileCitation]
    logprobs: list[TokenLogprobObject]


class ReasoningText(TypedDict):
    type: Literal["reasoning_text"]
    text: str


class SummaryText(TypedDict):
    type: Literal["summary_text"]
    text: str


class OutputMessage(TypedDict):
    id: str
    type: Literal["message"]
    status: ItemStatus
    role: Literal["assistant"]
    content: list[OutputText]


class ReasoningItem(TypedDict):
    id: str
    type: Literal["reasoning"]
    status: ItemStatus
    summary: list[SummaryText]
    content: list[ReasoningText]
    encrypted_content: Annotated[
        NotRequired[str],
        Field(description="The reasoning, sealed; where it was asked for, and only once the item is done."),
    ]


class FunctionCall(TypedDict):
    id: str
    type: Literal["function_call"]
    status: ItemStatus
    call_id: str
    name: str
    arguments: str


class CustomToolCall(TypedDict):
    id: str
    type: Literal["custom_tool_call"]
    status: ItemStatus
    call_id: str
    name: str
    input: str


class CompactionItem(TypedDict):
    """A summary of what came before, sealed: send it back in its place."""

    id: str
    type: Literal["compaction"]
    encrypted_content: str


class ListedTool(TypedDict):
    """As the server describes it."""

    name: str
    description: str | None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None


class McpListTools(TypedDict):
    id: str
    type: Literal["mcp_list_tools"]
    server_label: str
    tools: list[ListedTool]
    error: Annotated[str | None, Field(description="Why there are none.")]


class McpCallError(TypedDict):
    type: Literal["mcp_tool_execution_error"]
    content: list[dict[str, Any]]


class McpCall(TypedDict):
    """``calling``: its arguments are whole, and its result is not there yet."""

    id: str
    type: Literal["mcp_call"]
    status: ItemStatus | Literal["calling", "failed"]
    approval_request_id: str | None
    server_label: str
    name: str
    arguments: str
    output: str | None
    error: McpCallError | None


class McpApprovalRequest(TypedDict):
    """A call that is made when the client approves of it, in a later response."""

    id: str
    type: Literal["mcp_approval_request"]
    server_label: str
    name: str
    arguments: str


class WebSearchSource(TypedDict):
    type: Literal["url"]
    url: str


class WebSearchAction(TypedDict):
    type: Literal["search"]
    query: str
    queries: list[str]
    sources: list[WebSearchSource]


class WebSearchCall(TypedDict):
    id: str
    type: Literal["web_search_call"]
    status: ItemStatus | Literal["searching", "failed"]
    action: WebSearchAction


class FileSearchResult(TypedDict):
    """``score``: from 0 to 1."""

    file_id: str
    filename: str
    score: float
    attributes: dict[str, Any]
    text: str


class FileSearchCall(TypedDict):
    id: str
    type: Literal["file_search_call"]
    status: ItemStatus | Literal["searching", "failed"]
    queries: list[str]
    results: Annotated[list[FileSearchResult] | None, Field(description="Where they were asked for.")]


HostedCall = McpCall | WebSearchCall | FileSearchCall
OutputItem = (
    OutputMessage
    | ReasoningItem
    | FunctionCall
    | CustomToolCall
    | CompactionItem
    | McpListTools
    | McpApprovalRequest
    | HostedCall
)
