"""Request bodies of Chat Completions. As in ``requests``, what can't be honoured is refused by name."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from app.protocol.base import (
    FunctionName,
    JsonObject,
    LongText,
    ReasoningEffort,
    RequestModel,
    one_of,
    only,
    text_or_list,
)
from app.protocol.sampling_fields import SamplingFields
from app.protocol.text_formats import ChatTextFormat
from app.protocol.tool_choices import ChatToolChoice


class TextPart(RequestModel):
    type: Literal["text"]
    text: LongText


class RefusalPart(RequestModel):
    type: Literal["refusal"]
    refusal: LongText


AssistantPart = one_of("type", {"text": TextPart, "refusal": RefusalPart})
Parts = text_or_list(LongText, Annotated[list[TextPart], Field(min_length=1)])
AssistantParts = text_or_list(LongText, Annotated[list[AssistantPart], Field(min_length=1)])  # type: ignore[valid-type]


class InstructionMessage(RequestModel):
    role: Literal["system", "developer"]
    content: Parts  # type: ignore[valid-type]
    name: LongText | None = None


class UserMessage(RequestModel):
    role: Literal["user"]
    content: Parts  # type: ignore[valid-type]
    name: LongText | None = None


class CalledFunction(RequestModel):
    name: FunctionName
    arguments: LongText


class MessageToolCall(RequestModel):
    id: Annotated[LongText, Field(min_length=1)]
    type: Literal["function"]
    function: CalledFunction
    index: int | None = None  # clients that replay accumulated stream deltas leave it in


class AssistantMessageParam(RequestModel):
    """What we answered, sent back verbatim: fields that only an answer has are accepted, and mean nothing."""

    role: Literal["assistant"]
    content: AssistantParts | None = None  # type: ignore[valid-type]
    name: LongText | None = None
    reasoning_content: LongText | None = None
    refusal: LongText | None = None
    tool_calls: list[MessageToolCall] | None = None
    annotations: list[Any] | None = None
    audio: only() = None  # type: ignore[valid-type]
    function_call: only() = None  # type: ignore[valid-type]


class ToolMessage(RequestModel):
    role: Literal["tool"]
    content: Parts  # type: ignore[valid-type]
    tool_call_id: LongText
    name: LongText | None = None


Message = one_of(
    "role",
    {
        "system": InstructionMessage,
        "developer": InstructionMessage,
        "user": UserMessage,
        "assistant": AssistantMessageParam,
        "tool": ToolMessage,
    },
)


class FunctionDefinition(RequestModel):
    name: FunctionName
    description: LongText | None = None
    parameters: JsonObject | None = None
    strict: bool | None = None


class ChatTool(RequestModel):
    type: Literal["function"]
    function: FunctionDefinition


class ChatStreamOptions(RequestModel):
    include_usage: bool | None = None
    include_obfuscation: only(False) = None  # type: ignore[valid-type]


#: Each choice takes a place of its own in the queue.
MAX_CHOICES = 16


def _checked_ids(value: dict[str, float]) -> dict[str, float]:
    for key in value:
        if not (key.isascii() and key.isdecimal() and len(key) < 10):
            hint = "'{key}' is no token id; send ids as strings of digits"
            raise PydanticCustomError("token_id", hint, {"key": key})
    return value


LogitBias = Annotated[dict[str, Annotated[float, Field(ge=-100, le=100)]], AfterValidator(_checked_ids)]
StopString = Annotated[LongText, Field(min_length=1)]


class ChatCompletionCreateParams(SamplingFields):
    """Body of ``POST /v1/chat/completions``. A ``null`` means the same as leaving the field out."""

    messages: Annotated[list[Message], Field(min_length=1)]  # type: ignore[valid-type]
    model: LongText | None = None
    chat_template_kwargs: JsonObject | None = None
    reasoning_effort: ReasoningEffort | None = None
    max_completion_tokens: Annotated[int, Field(ge=1)] | None = None
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    parallel_tool_calls: bool | None = None
    response_format: ChatTextFormat | None = None
    tool_choice: ChatToolChoice | None = None
    logit_bias: LogitBias | None = None
    logprobs: bool | None = None
    n: Annotated[int, Field(ge=1, le=MAX_CHOICES)] | None = None
    stop: text_or_list(StopString, Annotated[list[StopString], Field(max_length=4)]) | None = None  # type: ignore[valid-type]
    stream: bool | None = None
    stream_options: ChatStreamOptions | None = None
    tools: list[ChatTool] | None = None
    prompt_cache_key: Annotated[str, Field(max_length=64)] | None = None
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    user: LongText | None = None
    #: Extensions: a schema, or a GBNF grammar, of the final text.
    json_schema: JsonObject | None = None
    grammar: Annotated[LongText, Field(min_length=1)] | None = None

    audio: only() = None  # type: ignore[valid-type]
    function_call: only() = None  # type: ignore[valid-type]
    functions: only() = None  # type: ignore[valid-type]
    metadata: only({}) = None  # type: ignore[valid-type]
    modalities: only(["text"]) = None  # type: ignore[valid-type]
    moderation: only() = None  # type: ignore[valid-type]
    prediction: only() = None  # type: ignore[valid-type]
    prompt_cache_options: only() = None  # type: ignore[valid-type]
    prompt_cache_retention: only() = None  # type: ignore[valid-type]
    service_tier: only("auto", "default") = None  # type: ignore[valid-type]
    store: only(False) = None  # type: ignore[valid-type]
    verbosity: only("medium") = None  # type: ignore[valid-type]
    web_search_options: only() = None  # type: ignore[valid-type]

    @property
    def stop_strings(self) -> tuple[str, ...]:
        if self.stop is None:
            return ()
        return (self.stop,) if isinstance(self.stop, str) else tuple(self.stop)

    @property
    def biases(self) -> dict[int, float]:
        """``logit_bias`` by token id."""
        return {int(token_id): bias for token_id, bias in (self.logit_bias or {}).items()}
