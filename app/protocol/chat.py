"""Chat completions on the wire: the answer's objects."""

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.lists import Page
from app.protocol.logprobs import TokenLogprobObject

FinishReason = Literal["stop", "length", "tool_calls", "function_call"]


class PromptTokensDetails(TypedDict):
    cached_tokens: int


class CompletionTokensDetails(TypedDict):
    reasoning_tokens: int


class CompletionUsage(TypedDict):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptTokensDetails
    completion_tokens_details: CompletionTokensDetails


class Timings(TypedDict):
    """llama.cpp's words for what an answer took: tokens that were found in the cache, those of the prompt that were
    computed, and those that were generated; times in milliseconds. A speed is 0 before it can be told."""

    cache_n: int
    prompt_n: int
    prompt_ms: float
    prompt_per_token_ms: float
    prompt_per_second: float
    predicted_n: int
    predicted_ms: float
    predicted_per_token_ms: float
    predicted_per_second: float


class PromptProgress(TypedDict):
    """How much of a prompt is done: ``processed`` of ``total`` tokens, of which ``cache`` were found in the cache."""

    total: int
    cache: int
    processed: int
    time_ms: int


class FunctionDelta(TypedDict, total=False):
    name: str
    arguments: str


class CustomDelta(TypedDict, total=False):
    name: str
    input: str


class ToolCallDelta(TypedDict):
    """``function`` or ``custom``, as its type is."""

    index: int
    id: NotRequired[str]
    type: NotRequired[Literal["function", "custom"]]
    function: NotRequired[FunctionDelta]
    custom: NotRequired[CustomDelta]


class Delta(TypedDict, total=False):
    role: Literal["assistant"]
    content: str | None
    reasoning_content: str
    function_call: FunctionDelta
    tool_calls: list[ToolCallDelta]


class ChoiceLogprobs(TypedDict):
    content: list[TokenLogprobObject]
    refusal: None


class ChunkChoice(TypedDict):
    delta: Delta
    finish_reason: FinishReason | None
    index: int
    logprobs: ChoiceLogprobs | None


class Verbose(TypedDict):
    """What a server in debug mode tells besides: the text that the model was given."""

    prompt: str


#: NOTE: in a class, a name with two underscores would be changed.
_Debugged = TypedDict("_Debugged", {"__verbose": NotRequired[Verbose]})


class ChatCompletionChunk(_Debugged):
    id: str
    choices: list[ChunkChoice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    service_tier: NotRequired[str]
    system_fingerprint: str
    usage: NotRequired[CompletionUsage | None]
    timings: NotRequired[Timings]
    prompt_progress: NotRequired[PromptProgress]
    obfuscation: NotRequired[str]


class ToolCallFunction(TypedDict):
    name: str
    arguments: str


class ToolCall(TypedDict):
    id: str
    type: Literal["function"]
    function: ToolCallFunction


class ToolCallCustom(TypedDict):
    name: str
    input: str


class ChatCustomToolCall(TypedDict):
    id: str
    type: Literal["custom"]
    custom: ToolCallCustom


class StoredCustomToolCall(ChatCustomToolCall):
    index: NotRequired[int]


class StoredToolCall(ToolCall):
    index: NotRequired[int]


class AssistantMessage(TypedDict):
    role: Literal["assistant"]
    content: str | None
    refusal: None
    annotations: list[Any]
    reasoning_content: NotRequired[str]
    function_call: NotRequired[FunctionDelta]
    tool_calls: NotRequired[list[ToolCall | ChatCustomToolCall]]


class Choice(TypedDict):
    index: int
    message: AssistantMessage
    logprobs: ChoiceLogprobs | None
    finish_reason: FinishReason


class ChatCompletion(_Debugged):
    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    system_fingerprint: str
    choices: list[Choice]
    service_tier: NotRequired[str]
    usage: CompletionUsage
    timings: NotRequired[Timings]


class StoredChatCompletion(ChatCompletion):
    metadata: dict[str, str]


class StoredChatCompletionList(Page):
    data: list[StoredChatCompletion]


class StoredMessage(TypedDict):
    """A message of the request, with all its fields that the request had."""

    id: str
    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | None
    content_parts: Annotated[
        list[dict[str, Any]] | None,
        Field(description="As it came, if it came in parts; `content` is their text."),
    ]
    name: str | None
    reasoning_content: NotRequired[str]
    refusal: NotRequired[str]
    annotations: NotRequired[list[Any]]
    tool_calls: NotRequired[list[StoredToolCall | StoredCustomToolCall]]
    tool_call_id: NotRequired[str]
    function_call: NotRequired[ToolCallFunction]


class StoredMessageList(Page):
    data: list[StoredMessage]
