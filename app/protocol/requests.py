"""Request bodies of the Responses API.

Every create parameter of the openai package is a field here. One that can't be honoured yet accepts only the
value that changes nothing, by ``only(...)``, and refuses any other by name.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from app.protocol.base import (
    JsonObject,
    LongText,
    Metadata,
    ReasoningEffort,
    RequestModel,
    ServiceTier,
    Verbosity,
    only,
    text_or_list,
    word_or_object,
)
from app.protocol.input_items import InputItem
from app.protocol.prompt_caching import PromptCacheOptions, PromptCacheRetention
from app.protocol.prompts import PromptParam
from app.protocol.sampling_fields import SamplingFields
from app.protocol.text_formats import ResponseTextFormat
from app.protocol.tool_choices import ResponseToolChoice
from app.protocol.tools import Tool

# -- options -----------------------------------------------------------------------------------------------


class TextConfig(RequestModel):
    format: ResponseTextFormat | None = None
    verbosity: Verbosity | None = None


class StreamOptions(RequestModel):
    include_obfuscation: bool | None = None


#: What can be included beyond what an answer has anyway. Most belong to items that this server has
#: none of, so that they are always included where there are any.
Includable = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
    "web_search_call.action.sources",
]


def _listed(value: Any) -> Any:
    """One item alone is a list of it."""
    return [value] if isinstance(value, dict) else value


def _input_of(items: Any) -> Any:
    """What a conversation goes on with: a text, a list of ``items``, or one item alone."""
    return Annotated[text_or_list(LongText, items), BeforeValidator(_listed)]


class ContextManagement(RequestModel):
    type: Literal["compaction"]
    #: Tokens of the prompt.
    compact_threshold: Annotated[int, Field(ge=1)] | None = None


class BackgroundOptions(RequestModel):
    """When a background run should be done. It is done as soon as there is room, so that every window is kept."""

    completion_window: Literal["soonest", "2h", "8h"] | None = None
    #: Returned nowhere, changes nothing: runs are taken in their order.
    continuation_id: LongText | None = None


class ReasoningOptions(RequestModel):
    effort: ReasoningEffort | None = None
    summary: only("auto", "detailed") = None  # type: ignore[valid-type]
    generate_summary: only("auto", "detailed") = None  # type: ignore[valid-type]
    context: only("auto") = None  # type: ignore[valid-type]
    mode: only("standard") = None  # type: ignore[valid-type]


class ConversationParam(RequestModel):
    id: LongText


# -- the body ----------------------------------------------------------------------------------------------


class ResponseCreateParams(SamplingFields):
    """Body of ``POST /v1/responses``. A ``null`` means the same as leaving the field out."""

    #: May be missing where a prompt template has one.
    input: _input_of(Annotated[list[InputItem], Field(min_length=1)]) | None = None  # type: ignore[valid-type]
    model: LongText | None = None
    background: bool | None = None
    background_options: BackgroundOptions | None = None
    chat_template_kwargs: JsonObject | None = None
    conversation: word_or_object(LongText, ConversationParam) | None = None  # type: ignore[valid-type]
    context_management: Annotated[list[ContextManagement], Field(max_length=1)] | None = None
    include: list[Includable] | None = None
    instructions: LongText | None = None
    max_output_tokens: Annotated[int, Field(ge=16)] | None = None
    max_tool_calls: Annotated[int, Field(ge=1)] | None = None
    metadata: Metadata | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: LongText | None = None
    prompt: PromptParam | None = None
    prompt_cache_key: Annotated[str, Field(max_length=64)] | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: PromptCacheRetention | None = None
    reasoning: ReasoningOptions | None = None
    safety_identifier: Annotated[str, Field(max_length=128)] | None = None
    service_tier: ServiceTier | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    text: TextConfig | None = None
    tool_choice: ResponseToolChoice | None = None
    tools: list[Tool] | None = None
    truncation: Literal["auto", "disabled"] | None = None
    user: LongText | None = None

    access_programs: only() = None  # type: ignore[valid-type]
    image: only() = None  # type: ignore[valid-type]
    moderation: only() = None  # type: ignore[valid-type]

    @property
    def conversation_id(self) -> str | None:
        named = self.conversation
        return named.id if isinstance(named, ConversationParam) else named

    @property
    def names_a_window(self) -> bool:
        """Whether the answer may come hours later, which only a background run that nobody streams can wait for."""
        return self.background_options is not None and self.background_options.completion_window in {"2h", "8h"}

    @property
    def reasoning_effort(self) -> ReasoningEffort | None:
        return self.reasoning.effort if self.reasoning else None

    @property
    def reasoning_summary(self) -> str | None:
        """A summary here is the reasoning itself, in the place where clients look for one."""
        asked = self.reasoning and (self.reasoning.summary or self.reasoning.generate_summary)
        return "detailed" if asked else None

    @property
    def seals_reasoning(self) -> bool:
        return "reasoning.encrypted_content" in (self.include or [])

    @property
    def verbosity(self) -> Verbosity | None:
        return self.text.verbosity if self.text else None

    @property
    def num_logprobs(self) -> int | None:
        """How many likely tokens to tell at each place besides the chosen one; ``None``: no log-probabilities."""
        is_asked = self.top_logprobs or "message.output_text.logprobs" in (self.include or [])
        return (self.top_logprobs or 0) if is_asked else None

    @property
    def is_obfuscated(self) -> bool:
        """Off unless it is asked for: whoever hosts the server need not fear who watches the wire."""
        return self.stream_options is not None and self.stream_options.include_obfuscation is True

    @property
    def is_stored(self) -> bool:
        """Responses are stored unless the client says otherwise."""
        return self.store is not False


class InputTokenCountParams(ResponseCreateParams):
    """Body of ``POST /v1/responses/input_tokens``: any create request; the input may be what came before it alone."""

    input: _input_of(list[InputItem]) | None = None  # type: ignore[valid-type]
    personality: only() = None  # type: ignore[valid-type]


class CompactParams(RequestModel):
    """Body of ``POST /v1/responses/compact``."""

    model: LongText
    input: _input_of(list[InputItem]) | None = None  # type: ignore[valid-type]
    instructions: LongText | None = None
    previous_response_id: LongText | None = None
    prompt_cache_key: Annotated[str, Field(max_length=64)] | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: PromptCacheRetention | None = None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = None
    image: only() = None  # type: ignore[valid-type]

    def as_create_params(self) -> ResponseCreateParams:
        """The request whose conversation is compacted."""
        fields = {name: getattr(self, name) for name in ("model", "instructions", "previous_response_id")}
        return ResponseCreateParams.model_construct(**fields, input=self.input)
