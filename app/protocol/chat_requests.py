"""Request bodies of Chat Completions. As in ``requests``, what can't be honoured is refused by name."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from app.protocol.base import (
    CalledName,
    JsonList,
    JsonObject,
    LongText,
    Metadata,
    ReasoningEffort,
    RequestModel,
    ServiceTier,
    Verbosity,
    one_of,
    only,
    text_or_list,
    word_or_object,
)
from app.protocol.chat_content import AssistantParts, Parts, UserParts
from app.protocol.chat_tools import CalledFunction, ChatTool, MessageToolCall, OfferedFunction, ReplayedParse
from app.protocol.prompt_caching import PromptCacheOptions, PromptCacheRetention
from app.protocol.sampling_fields import SamplingFields
from app.protocol.text_formats import ChatTextFormat
from app.protocol.tool_choices import ChatToolChoice, NamedFunction


class InstructionMessage(RequestModel):
    role: Literal["system", "developer"]
    content: Parts  # type: ignore[valid-type]
    name: LongText | None = None


class UserMessage(RequestModel):
    role: Literal["user"]
    content: UserParts  # type: ignore[valid-type]
    name: LongText | None = None


class AssistantMessageParam(RequestModel):
    """What we answered, sent back verbatim: fields that only an answer has are accepted, and mean nothing."""

    role: Literal["assistant"]
    content: AssistantParts | None = None  # type: ignore[valid-type]
    name: LongText | None = None
    reasoning_content: LongText | None = None
    refusal: LongText | None = None
    parsed: ReplayedParse = None
    tool_calls: list[MessageToolCall] | None = None
    annotations: JsonList | None = None
    audio: only() = None  # type: ignore[valid-type]
    #: Deprecated, as all that is named so.
    function_call: CalledFunction | None = None


class FunctionMessage(RequestModel):
    role: Literal["function"]
    name: CalledName
    content: Parts | None = None  # type: ignore[valid-type]


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
        "function": FunctionMessage,
    },
)


class ChatStreamOptions(RequestModel):
    include_usage: bool | None = None
    include_obfuscation: bool | None = None


#: Each choice takes a place of its own in the queue.
MAX_CHOICES = 16


def _checked_ids(value: dict[str, float]) -> dict[str, float]:
    for key in value:
        if not (key.isascii() and key.isdecimal() and len(key) < 10):
            hint = "{key} is no token id; send ids as strings of digits"
            raise PydanticCustomError("token_id", hint, {"key": ascii(key)})
    return value


def _text_alone(value: list[str]) -> list[str]:
    if value != ["text"]:
        raise PydanticCustomError("unsupported_value", 'not supported by this server beyond ["text"]')
    return value


Modalities = Annotated[list[str], AfterValidator(_text_alone)]
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
    function_call: word_or_object(Literal["none", "auto"], NamedFunction) | None = None  # type: ignore[valid-type]
    functions: Annotated[list[OfferedFunction], Field(min_length=1, max_length=128)] | None = None
    modalities: Modalities | None = None
    prompt_cache_key: Annotated[str, Field(max_length=64)] | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: PromptCacheRetention | None = None
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    service_tier: ServiceTier | None = None
    user: LongText | None = None
    verbosity: Verbosity | None = None
    #: Kept with a stored completion, and nowhere else.
    metadata: Metadata | None = None
    store: bool | None = None
    #: Extensions: a schema, or a GBNF grammar, of the final text.
    json_schema: JsonObject | None = None
    grammar: Annotated[LongText, Field(min_length=1)] | None = None
    #: Extensions, of llama.cpp's clients.
    timings_per_token: bool | None = None
    return_progress: bool | None = None

    audio: only() = None  # type: ignore[valid-type]
    moderation: only() = None  # type: ignore[valid-type]
    prediction: only() = None  # type: ignore[valid-type]
    web_search_options: only() = None  # type: ignore[valid-type]

    @property
    def includes_usage(self) -> bool:
        return self.stream_options is not None and bool(self.stream_options.include_usage)

    @property
    def is_obfuscated(self) -> bool:
        return self.stream_options is not None and bool(self.stream_options.include_obfuscation)

    @property
    def stop_strings(self) -> tuple[str, ...]:
        if self.stop is None:
            return ()
        return (self.stop,) if isinstance(self.stop, str) else tuple(self.stop)

    @property
    def biases(self) -> dict[int, float]:
        """``logit_bias`` by token id."""
        return {int(token_id): bias for token_id, bias in (self.logit_bias or {}).items()}


class ChatCompletionUpdateParams(RequestModel):
    """Body of ``POST /v1/chat/completions/{completion_id}``."""

    metadata: Metadata | None
