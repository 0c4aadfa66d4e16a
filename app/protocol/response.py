"""The Response object with every key that the Open Responses schema requires in every snapshot."""

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.items import OutputItem
from app.protocol.lists import Page

ResponseStatus = Literal["queued", "in_progress", "completed", "incomplete", "failed", "cancelled"]


class ResponseError(TypedDict):
    code: str
    message: str


class IncompleteDetails(TypedDict):
    reason: str


class InputTokensDetails(TypedDict):
    cached_tokens: int
    cache_write_tokens: Annotated[
        int, Field(description="Tokens that were paid for to be kept; here the cache costs nothing, so always 0.")
    ]


class OutputTokensDetails(TypedDict):
    reasoning_tokens: int


class ResponseUsage(TypedDict):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


class ReasoningConfig(TypedDict):
    effort: str | None
    summary: str | None


class ConversationReference(TypedDict):
    id: str


class Response(TypedDict):
    id: str
    object: Literal["response"]
    created_at: Annotated[int, Field(description="In seconds since 1970, as all times.")]
    completed_at: int | None
    status: ResponseStatus
    background: bool
    conversation: ConversationReference | None
    error: ResponseError | None
    incomplete_details: IncompleteDetails | None
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    model: str
    parallel_tool_calls: bool
    previous_response_id: str | None
    prompt: Annotated[dict[str, Any] | None, Field(description="The prompt template and its variables.")]
    prompt_cache_key: str | None
    prompt_cache_retention: str | None
    presence_penalty: float
    frequency_penalty: float
    reasoning: ReasoningConfig
    safety_identifier: str | None
    service_tier: Annotated[str, Field(description="The tier that served it: there is one, `default`.")]
    store: bool
    temperature: float
    text: Annotated[dict[str, Any], Field(description="The `format` and `verbosity` that took effect.")]
    tool_choice: Annotated[str | dict[str, Any], Field(description="As in the request.")]
    tools: Annotated[list[dict[str, Any]], Field(description="As in the request, with defaults and without secrets.")]
    top_logprobs: int
    top_p: float
    truncation: str
    usage: ResponseUsage | None
    user: str | None
    metadata: dict[str, str]
    output: list[OutputItem]


class ResponseList(Page):
    data: list[Response]
