"""The items that a request of the Responses API may put into its input."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from app.protocol.base import (
    CalledName,
    CallId,
    ItemId,
    JsonList,
    JsonObject,
    LongText,
    RequestModel,
    bounded,
    one_of,
    only,
    or_default,
    text_or_list,
    text_or_object,
)
from app.protocol.file_sources import MAX_FILE_DATA, FileData, FileId, FileName, require_one_source

#: What the openai client's parse() adds to what it replays; never kept.
ReplayedParse = Annotated[Any, AfterValidator(bounded)]

# -- content parts -----------------------------------------------------------------------------------------


class InputTextPart(RequestModel):
    type: Literal["input_text"]
    text: LongText
    prompt_cache_breakpoint: only() = None  # type: ignore[valid-type]


class InputFilePart(RequestModel):
    """A file of text, or a PDF, which is read for its text: in base64, or one that was uploaded."""

    type: Literal["input_file"]
    file_data: FileData | None = None
    file_id: FileId | None = None
    filename: FileName | None = None
    detail: only("auto") = None  # type: ignore[valid-type]
    file_url: only() = None  # type: ignore[valid-type]
    prompt_cache_breakpoint: only() = None  # type: ignore[valid-type]

    @model_validator(mode="after")
    def _check_source(self) -> "InputFilePart":
        require_one_source(self.file_data, self.file_id)
        return self


class OutputTextPart(RequestModel):
    type: Literal["output_text"]
    text: LongText
    annotations: JsonList | None = None
    logprobs: JsonList | None = None
    parsed: ReplayedParse = None


class RefusalPart(RequestModel):
    type: Literal["refusal"]
    refusal: LongText


class ReasoningTextPart(RequestModel):
    type: Literal["reasoning_text"]
    text: LongText


class SummaryTextPart(RequestModel):
    type: Literal["summary_text"]
    text: LongText


ContentPart = one_of(
    "type",
    {
        "input_text": InputTextPart,
        "input_file": InputFilePart,
        "output_text": OutputTextPart,
        "refusal": RefusalPart,
    },
)
#: What the output of a client's tool may consist of, and the input that steers a response.
InputPart = one_of("type", {"input_text": InputTextPart, "input_file": InputFilePart})

# -- input items -------------------------------------------------------------------------------------------

ItemStatus = Literal["in_progress", "completed", "incomplete"]


class MessageItem(RequestModel):
    type: or_default(Literal["message"], "message") = "message"  # type: ignore[valid-type]
    id: ItemId | None = None
    status: ItemStatus | None = None
    role: Literal["user", "assistant", "system", "developer"]
    content: text_or_list(LongText, list[ContentPart])  # type: ignore[valid-type]
    #: Of an assistant's message: kept and returned. Chat templates have no place for it.
    phase: Literal["commentary", "final_answer"] | None = None

    @model_validator(mode="after")
    def _check_phase(self) -> "MessageItem":
        if self.phase is not None and self.role != "assistant":
            raise PydanticCustomError("phase", "only a message of the assistant has a 'phase'")
        return self


class ClientItem(RequestModel):
    """What the openai client's objects of calls and outputs have besides: carried along, never kept."""

    caller: only({"type": "direct"}) = None  # type: ignore[valid-type]
    created_by: LongText | None = None


class CallItem(ClientItem):
    is_async: Annotated[only(False), Field(alias="async")] = None  # type: ignore[valid-type]
    async_: only(False) = None  # type: ignore[valid-type]
    namespace: only() = None  # type: ignore[valid-type]


#: What the store and the prompt have no use for.
CARRIED_ALONG = {
    "parsed",
    "parsed_arguments",
    "caller",
    "created_by",
    "is_async",
    "async_",
    "prompt_cache_breakpoint",
}


class FunctionCallItem(CallItem):
    type: Literal["function_call"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    name: CalledName
    arguments: LongText
    parsed_arguments: ReplayedParse = None


class FunctionCallOutputItem(ClientItem):
    type: Literal["function_call_output"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    output: text_or_list(LongText, list[InputPart])  # type: ignore[valid-type]
    name: CalledName | None = None
    namespace: only() = None  # type: ignore[valid-type]


class CustomToolCallItem(CallItem):
    type: Literal["custom_tool_call"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    name: CalledName
    input: LongText


class CustomToolCallOutputItem(ClientItem):
    type: Literal["custom_tool_call_output"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    output: text_or_list(LongText, list[InputPart])  # type: ignore[valid-type]


class ReasoningInputItem(RequestModel):
    type: Literal["reasoning"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    summary: list[SummaryTextPart]
    content: list[ReasoningTextPart] | None = None
    encrypted_content: LongText | None = None


class ItemReference(RequestModel):
    """An item of the caller's that is stored here."""

    type: Literal["item_reference"] | None = None
    id: ItemId


def _untyped(value: dict[str, Any]) -> str:
    """Both messages and references may come without a type."""
    return "item_reference" if value.keys() <= {"id", "type"} and "id" in value else "message"


class CompactionInputItem(RequestModel):
    type: Literal["compaction"]
    id: ItemId | None = None
    #: It holds the files that were kept: as long as one of them may be.
    encrypted_content: Annotated[str, StringConstraints(max_length=MAX_FILE_DATA)]
    created_by: LongText | None = None  # the openai client's objects have it


class McpListedTool(RequestModel):
    name: LongText
    description: LongText | None = None
    input_schema: JsonObject
    annotations: JsonObject | None = None


class McpListToolsItem(RequestModel):
    type: Literal["mcp_list_tools"]
    id: ItemId | None = None
    server_label: LongText
    tools: list[McpListedTool]
    error: LongText | None = None


class McpCallItem(RequestModel):
    type: Literal["mcp_call"]
    id: ItemId | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None
    approval_request_id: ItemId | None = None
    server_label: LongText
    name: LongText
    arguments: LongText
    output: LongText | None = None
    error: text_or_object(LongText, JsonObject) | None = None  # type: ignore[valid-type]


class McpApprovalRequestItem(RequestModel):
    type: Literal["mcp_approval_request"]
    id: ItemId
    server_label: LongText
    name: LongText
    arguments: LongText


class McpApprovalResponseItem(RequestModel):
    type: Literal["mcp_approval_response"]
    id: ItemId | None = None
    approval_request_id: ItemId
    approve: bool
    reason: LongText | None = None


class WebSearchSourcePart(RequestModel):
    type: Literal["url"]
    url: LongText


class WebSearchActionPart(RequestModel):
    type: Literal["search"]
    query: LongText | None = None
    queries: list[LongText] | None = None
    sources: list[WebSearchSourcePart] | None = None


class WebSearchCallItem(RequestModel):
    type: Literal["web_search_call"]
    id: ItemId | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | None = None
    action: WebSearchActionPart


class FileSearchResultPart(RequestModel):
    file_id: LongText | None = None
    filename: LongText | None = None
    score: Annotated[float, Field(allow_inf_nan=False)] | None = None
    attributes: JsonObject | None = None
    text: LongText | None = None


class FileSearchCallItem(RequestModel):
    type: Literal["file_search_call"]
    id: ItemId | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | None = None
    queries: list[LongText]
    results: list[FileSearchResultPart] | None = None


InputItem = one_of(
    "type",
    {
        "message": MessageItem,
        "function_call": FunctionCallItem,
        "function_call_output": FunctionCallOutputItem,
        "custom_tool_call": CustomToolCallItem,
        "custom_tool_call_output": CustomToolCallOutputItem,
        "reasoning": ReasoningInputItem,
        "item_reference": ItemReference,
        "compaction": CompactionInputItem,
        "mcp_list_tools": McpListToolsItem,
        "mcp_call": McpCallItem,
        "mcp_approval_request": McpApprovalRequestItem,
        "mcp_approval_response": McpApprovalResponseItem,
        "web_search_call": WebSearchCallItem,
        "file_search_call": FileSearchCallItem,
    },
    default=_untyped,
)
