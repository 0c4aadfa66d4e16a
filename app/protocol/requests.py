"""Request bodies of the Responses API.

Every create parameter of the openai package is a field here. One that can't be honoured yet accepts only the
value that changes nothing, by ``only(...)``, and refuses any other by name.
"""

from typing import Annotated, Any, Literal

from pydantic import Field

from app.protocol.base import (
    CallId,
    FunctionName,
    ItemId,
    JsonList,
    JsonObject,
    LongText,
    Metadata,
    ReasoningEffort,
    RequestModel,
    one_of,
    only,
    text_or_list,
)
from app.protocol.sampling_fields import SamplingFields
from app.protocol.text_formats import ResponseTextFormat
from app.protocol.tool_choices import ResponseToolChoice

# -- content parts -----------------------------------------------------------------------------------------


class InputTextPart(RequestModel):
    type: Literal["input_text"]
    text: LongText


class OutputTextPart(RequestModel):
    type: Literal["output_text"]
    text: LongText
    annotations: JsonList | None = None
    logprobs: JsonList | None = None
    parsed: Any = None  # the openai client's parse() adds it to what it replays


class RefusalPart(RequestModel):
    type: Literal["refusal"]
    refusal: LongText


class ReasoningTextPart(RequestModel):
    type: Literal["reasoning_text"]
    text: LongText


class SummaryTextPart(RequestModel):
    type: Literal["summary_text"]
    text: LongText


ContentPart = one_of("type", {"input_text": InputTextPart, "output_text": OutputTextPart, "refusal": RefusalPart})

# -- input items -------------------------------------------------------------------------------------------

ItemStatus = Literal["in_progress", "completed", "incomplete"]


class MessageItem(RequestModel):
    type: Literal["message"] = "message"
    id: ItemId | None = None
    status: ItemStatus | None = None
    role: Literal["user", "assistant", "system", "developer"]
    content: text_or_list(LongText, list[ContentPart])  # type: ignore[valid-type]
    phase: only() = None  # type: ignore[valid-type]


class FunctionCallItem(RequestModel):
    type: Literal["function_call"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    name: FunctionName
    arguments: LongText
    parsed_arguments: Any = None  # the openai client's parse() adds it to what it replays


class FunctionCallOutputItem(RequestModel):
    type: Literal["function_call_output"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    call_id: CallId
    output: text_or_list(LongText, list[InputTextPart])  # type: ignore[valid-type]


class ReasoningInputItem(RequestModel):
    type: Literal["reasoning"]
    id: ItemId | None = None
    status: ItemStatus | None = None
    summary: list[SummaryTextPart]
    content: list[ReasoningTextPart] | None = None
    encrypted_content: only() = None  # type: ignore[valid-type]


InputItem = one_of(
    "type",
    {
        "message": MessageItem,
        "function_call": FunctionCallItem,
        "function_call_output": FunctionCallOutputItem,
        "reasoning": ReasoningInputItem,
    },
    default="message",
)

# -- tools -------------------------------------------------------------------------------------------------


class FunctionTool(RequestModel):
    type: Literal["function"]
    name: FunctionName
    description: LongText | None = None
    parameters: JsonObject | None = None
    strict: bool | None = None


# -- options -----------------------------------------------------------------------------------------------


class TextConfig(RequestModel):
    format: ResponseTextFormat | None = None
    verbosity: only("medium") = None  # type: ignore[valid-type]


class StreamOptions(RequestModel):
    include_obfuscation: only(False) = None  # type: ignore[valid-type]


#: What can be included beyond what an answer has anyway.
Includable = Literal["message.output_text.logprobs"]


class ReasoningOptions(RequestModel):
    effort: ReasoningEffort | None = None
    summary: only() = None  # type: ignore[valid-type]
    generate_summary: only() = None  # type: ignore[valid-type]
    context: only() = None  # type: ignore[valid-type]
    mode: only() = None  # type: ignore[valid-type]


# -- the body ----------------------------------------------------------------------------------------------


class ResponseCreateParams(SamplingFields):
    """Body of ``POST /v1/responses``. A ``null`` means the same as leaving the field out."""

    input: text_or_list(LongText, Annotated[list[InputItem], Field(min_length=1)])  # type: ignore[valid-type]
    model: LongText | None = None
    chat_template_kwargs: JsonObject | None = None
    include: list[Includable] | None = None
    instructions: LongText | None = None
    max_output_tokens: Annotated[int, Field(ge=16)] | None = None
    metadata: Metadata | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: LongText | None = None
    prompt_cache_key: Annotated[str, Field(max_length=64)] | None = None
    reasoning: ReasoningOptions | None = None
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    text: TextConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: list[FunctionTool] | None = None
    user: LongText | None = None

    access_programs: only() = None  # type: ignore[valid-type]
    background: only(False) = None  # type: ignore[valid-type]
    context_management: only() = None  # type: ignore[valid-type]
    conversation: only() = None  # type: ignore[valid-type]
    image: only() = None  # type: ignore[valid-type]
    max_tool_calls: only() = None  # type: ignore[valid-type]
    moderation: only() = None  # type: ignore[valid-type]
    prompt: only() = None  # type: ignore[valid-type]
    prompt_cache_options: only() = None  # type: ignore[valid-type]
    prompt_cache_retention: only() = None  # type: ignore[valid-type]
    service_tier: only("auto", "default") = None  # type: ignore[valid-type]
    truncation: only("disabled") = None  # type: ignore[valid-type]

    @property
    def reasoning_effort(self) -> ReasoningEffort | None:
        return self.reasoning.effort if self.reasoning else None

    @property
    def num_logprobs(self) -> int | None:
        """How many likely tokens to tell at each place besides the chosen one; ``None``: no log-probabilities."""
        is_asked = self.top_logprobs or "message.output_text.logprobs" in (self.include or [])
        return (self.top_logprobs or 0) if is_asked else None

    @property
    def is_stored(self) -> bool:
        """Responses are stored unless the client says otherwise."""
        return self.store is not False
