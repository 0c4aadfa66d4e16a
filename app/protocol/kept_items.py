"""Items as lists of them tell them: what a client put in, made complete, and what was generated.

What a client left out is left out here too, but for ids and statuses.
"""

from typing import Any, Literal, NotRequired

from typing_extensions import TypedDict

from app.protocol.items import (
    ItemStatus,
    OutputItem,
    ReasoningText,
    SummaryText,
    WebSearchSource,
)
from app.protocol.lists import Page


class InputText(TypedDict):
    type: Literal["input_text"]
    text: str


class InputFile(TypedDict):
    """``file_data``: base64, or a data URL; else ``file_id`` names an upload."""

    type: Literal["input_file"]
    file_data: NotRequired[str]
    file_id: NotRequired[str]
    filename: NotRequired[str]
    detail: NotRequired[Literal["auto"]]


class GivenOutputText(TypedDict):
    """``annotations`` and ``logprobs`` are as the client sent them."""

    type: Literal["output_text"]
    text: str
    annotations: list[Any]
    logprobs: NotRequired[list[Any]]


class Refusal(TypedDict):
    type: Literal["refusal"]
    refusal: str


class InputMessage(TypedDict):
    id: str
    type: Literal["message"]
    status: ItemStatus
    role: Literal["user", "assistant", "system", "developer"]
    content: list[InputText | InputFile | GivenOutputText | Refusal]
    phase: NotRequired[Literal["commentary", "final_answer"]]


class GivenReasoning(TypedDict):
    id: str
    type: Literal["reasoning"]
    status: ItemStatus
    summary: list[SummaryText]
    content: NotRequired[list[ReasoningText]]
    encrypted_content: NotRequired[str]


class FunctionCallOutput(TypedDict):
    id: str
    type: Literal["function_call_output"]
    status: ItemStatus
    call_id: str
    output: str | list[InputText | InputFile]
    name: NotRequired[str]


class CustomToolCallOutput(TypedDict):
    id: str
    type: Literal["custom_tool_call_output"]
    status: ItemStatus
    call_id: str
    output: str | list[InputText | InputFile]


class GivenMcpCall(TypedDict):
    id: str
    type: Literal["mcp_call"]
    status: ItemStatus | Literal["calling", "failed"]
    approval_request_id: NotRequired[str]
    server_label: str
    name: str
    arguments: str
    output: NotRequired[str]
    error: NotRequired[str | dict[str, Any]]


class McpApprovalResponse(TypedDict):
    id: str
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    reason: str | None


class GivenWebSearchAction(TypedDict):
    type: Literal["search"]
    query: NotRequired[str]
    queries: NotRequired[list[str]]
    sources: NotRequired[list[WebSearchSource]]


class GivenWebSearchCall(TypedDict):
    id: str
    type: Literal["web_search_call"]
    status: ItemStatus | Literal["searching", "failed"]
    action: GivenWebSearchAction


class GivenFileSearchResult(TypedDict, total=False):
    file_id: str
    filename: str
    score: float
    attributes: dict[str, Any]
    text: str


class GivenFileSearchCall(TypedDict):
    id: str
    type: Literal["file_search_call"]
    status: ItemStatus | Literal["searching", "failed"]
    queries: list[str]
    results: NotRequired[list[GivenFileSearchResult]]


Item = (
    InputMessage
    | FunctionCallOutput
    | CustomToolCallOutput
    | McpApprovalResponse
    | OutputItem
    | GivenReasoning
    | GivenMcpCall
    | GivenWebSearchCall
    | GivenFileSearchCall
)


class ItemList(Page):
    """A page of items."""

    data: list[Item]
