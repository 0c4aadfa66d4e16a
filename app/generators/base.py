"""The one seam between what produces tokens and what keeps and serves them.

A generator is given a whole conversation and answers with fragments. It works at the level of chat messages,
not of tokens, because a remote server wants messages and returns parsed deltas.
"""

from array import array
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, Protocol, TypedDict

from app.protocol.foreign_json import read_json


class ToolCallFunction(TypedDict):
    name: str
    #: A mapping, not a string: chat templates print it with ``tojson``.
    arguments: Any


class ToolCall(TypedDict):
    id: str
    type: Literal["function"]
    function: ToolCallFunction


class ChatMessage(TypedDict, total=False):
    """One message as chat templates know it."""

    role: str
    name: str
    content: str
    reasoning_content: str
    tool_calls: list[ToolCall]
    tool_call_id: str


def tool_call(call_id: str, name: str, arguments: str) -> ToolCall:
    """A call for a chat template. What a model wrote may not be JSON that a template can print, and is then text."""
    try:
        parsed = read_json(arguments)
    except ValueError:
        parsed = arguments
    return {"id": call_id, "type": "function", "function": {"name": name, "arguments": parsed}}


@dataclass(frozen=True)
class Sampling:
    """How to choose tokens. ``None`` means: the model's own default, else OpenAI's.

    ``top_logprobs``: ``None`` gives no log-probabilities; a number gives those of the chosen tokens and of so many
    of the likeliest at each place. ``stop_token_ids``: besides the model's own.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    repetition_penalty: float | None = None
    logit_bias: Mapping[int, float] = field(default_factory=dict)
    seed: int | None = None
    min_tokens: int = 0
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    stop_token_ids: tuple[int, ...] = ()
    top_logprobs: int | None = None


@dataclass(frozen=True)
class OutputFormat:
    """A form that the final text must have.

    ``kind`` says what ``source`` is: a JSON Schema (``{}`` for any JSON object is not one: ``json_object`` is), or
    the text of a regular expression, of a Lark grammar or of a GBNF grammar. ``param`` names the request's field, for
    errors.
    """

    kind: Literal["json_object", "json_schema", "regex", "lark", "gbnf"]
    source: Any = None
    param: str | None = None


@dataclass(frozen=True)
class ToolChoice:
    """Whether the answer may or must be calls, and of which tools: ``names`` is ``None`` for all that are offered."""

    mode: Literal["auto", "required", "none"] = "auto"
    names: tuple[str, ...] | None = None


#: A number of tokens, the number of characters that they stand for, and a digest of these characters; both are
#: counted from the beginning of the conversation.
Mark = tuple[int, int, bytes]


@dataclass(frozen=True)
class TokenHistory:
    """The tokens that a conversation had at the end of its last answer; those of a new one are none.

    vocabulary: identifies the model and the tokenizer whose ids these are. marks: in rising order.
    """

    vocabulary: bytes = b""
    token_ids: "array[int]" = field(default_factory=lambda: array("I"))
    marks: Sequence[Mark] = ()


@dataclass(frozen=True)
class TokenRecord:
    """What to keep of a generation, so that the conversation's next turn can go on from it.

    num_inherited: how many of the history's tokens come first. token_ids and marks: of what follows them.
    """

    num_inherited: int
    vocabulary: bytes
    token_ids: "array[int]"
    marks: Sequence[Mark]


#: The value of a function's ``strict`` where the client has not said: its schema is enforced if it can be.
STRICT_IF_POSSIBLE = "if_possible"


@dataclass(frozen=True)
class GenerationRequest:
    model: str
    messages: list[ChatMessage]
    #: The very text of the prompt, or its tokens, instead of messages: nothing is rendered, and nothing parsed out of
    #: the answer.
    prompt: str | tuple[int, ...] | None = None
    #: Function tools in the shape of chat completions: ``{"type": "function", "function": {...}}``. Arguments of one
    #: with ``"strict": true`` in its function follow its schema; ``STRICT_IF_POSSIBLE`` leaves it to the generator.
    #: One whose function has an ``input_format``, an ``OutputFormat``, has one argument, ``input``, of that form.
    #: A function's ``schema_param`` names the request's field that holds its schema, for errors.
    tools: list[dict[str, Any]] = field(default_factory=list)
    tool_choice: ToolChoice = ToolChoice()
    parallel_tool_calls: bool = True
    output_format: OutputFormat | None = None
    #: One of the capabilities' ``reasoning_efforts``; ``None`` leaves it to the model.
    reasoning_effort: str | None = None
    #: Variables of the chat template's own.
    chat_template_kwargs: Mapping[str, Any] = field(default_factory=dict)
    sampling: Sampling = Sampling()
    #: The answer goes on where the last message, an assistant's text, stops.
    continues_last: bool = False
    #: The stream has ``Progress``; needs the capability of this name.
    reports_progress: bool = False
    #: Tokens to go on from where the prompt begins with their text. ``None``: nobody will continue this one by its
    #: tokens, so none are reported.
    history: TokenHistory | None = field(default=None, compare=False)


@dataclass(frozen=True)
class EmbeddingRequest:
    """Texts, or the token ids of texts, to be vectors; dimensions: how many numbers of each to keep, None for all."""

    texts: Sequence[str | Sequence[int]]
    dimensions: int | None = None


@dataclass(frozen=True)
class Embeddings:
    """A vector of length 1 for each text, in their order, as the bytes of its float32 numbers."""

    vectors: Sequence[bytes]
    num_tokens: int


@dataclass(frozen=True)
class Usage:
    """Token counts of one generation, exact."""

    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    reasoning_tokens: int = 0


class TopLogprob(NamedTuple):
    """A token that could have stood at a place. ``data``: its bytes, which alone need not be whole characters."""

    token: str
    data: bytes
    logprob: float


class TokenLogprob(NamedTuple):
    """A token of the text with the natural logarithm of its probability before any sampling parameter, and the
    likeliest tokens at its place, likeliest first."""

    token: str
    data: bytes
    logprob: float
    top: tuple[TopLogprob, ...]


@dataclass(frozen=True)
class Text:
    """A piece of the answer's visible text; never empty, always whole characters.

    ``logprobs``, where they were asked for: of the tokens that end in this piece. Over a whole answer their bytes
    concatenate to its text.
    """

    text: str
    logprobs: tuple[TokenLogprob, ...] = ()


@dataclass(frozen=True)
class Reasoning:
    """A piece of the model's reasoning."""

    text: str


@dataclass(frozen=True)
class CallOpened:
    """The model has begun to call this function."""

    name: str


@dataclass(frozen=True)
class CallArguments:
    """A piece of the JSON text of the open call's arguments."""

    delta: str


@dataclass(frozen=True)
class Progress:
    """How far the generation is; it precedes the fragments that it counts.

    usage: so far. num_processed_tokens: those of the prompt that are done, cached ones included. prompt_s, answer_s:
    seconds from the beginning of the prompt to the answer's first token, and since then; in which none of the time is
    that the request waited for a place.
    """

    usage: Usage
    num_processed_tokens: int
    prompt_s: float
    answer_s: float


@dataclass(frozen=True)
class Finished:
    """Always last, exactly once: why it ended, what it cost, and what to keep for the next turn, if anything.

    ``length``: it was cut, by a limit, or by a stop string in the middle of a call.
    """

    reason: Literal["stop", "length"]
    usage: Usage
    tokens: TokenRecord | None = None


Fragment = Text | Reasoning | CallOpened | CallArguments | Progress | Finished


@dataclass(frozen=True)
class Capabilities:
    """What this generator can honour, so that the API answers 400 for the rest instead of ignoring it."""

    max_context_tokens: int
    tools: bool
    #: Applied where a request names none; the effective value is echoed.
    default_temperature: float = 1.0
    default_top_p: float = 1.0
    #: A model that never thinks can still be told not to.
    reasoning_efforts: tuple[str, ...] = ("none",)
    #: Can it tell how far it is, and how long that took?
    reports_progress: bool = False
    #: What was loaded, for people: size, number format, device.
    description: str = ""


@dataclass(frozen=True)
class GeneratorStatus:
    """Health of a generator: ``detail`` is a sentence for people, ``statistics`` numbers for machines."""

    is_ready: bool
    detail: str
    statistics: dict[str, int] = field(default_factory=dict)


class Generator(Protocol):
    """Anything that can produce fragments, of one model."""

    @property
    def model(self) -> str:
        """The model's name; known before ``start``."""
        ...

    @property
    def capabilities(self) -> Capabilities:
        """Known after ``start``."""
        ...

    async def memory_bytes(self) -> int:
        """Tell the memory that it takes: an estimate before ``start``, and after it the number; 0 where none counts.

        Before ``start`` it raises what ``start`` would for a model that can't be found.
        """
        ...

    async def start(self) -> None:
        """Load what must be loaded; return when ready to generate."""

    async def close(self) -> None:
        """Release everything; idempotent, and allowed before ``start`` and after one that failed."""

    async def status(self) -> GeneratorStatus:
        """Tell the present health without waiting for a running generation."""

    async def check(self, request: GenerationRequest) -> None:
        """Raise what is wrong with the request, as ``generate`` does, whether or not there is room for it now."""

    async def render(self, request: GenerationRequest) -> str:
        """Return the text of the prompt. Raises ``InvalidRequestError`` where none can be made of the request."""
        ...

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        """Return the ids of a text's tokens.

        add_special: with those that the tokenizer puts around a text. parse_special: spellings of special tokens
        become these tokens.
        """
        ...

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        """Return the text of tokens, special ones included; ids that the model does not know have none."""
        ...

    async def count_tokens(self, request: GenerationRequest) -> int:
        """Tell how many tokens the prompt has, be it longer than the context or not; nothing is generated.

        Raises ``InvalidRequestError`` where no prompt can be made of the request.
        """
        ...

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        """Raises what is wrong with the request, as ``generate`` does, and ``GenerationFailedError``."""
        ...

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        """Prepare the prompt, then return the stream of fragments.

        Awaiting it raises what is wrong with the request (``InvalidRequestError``, ``OverloadedError``,
        ``UnavailableError``) before anything has been generated. Iterating may raise
        ``GenerationFailedError``. ``aclose()`` on the iterator cancels the generation.
        """
        ...
