"""The vocabulary of the pipe between the parent and the engine process.

Down go commands (`Submit`, `Embed`, `Abort`, `GetStatistics`, `Shutdown`); up come reports. While the model loads
these are `LoadProgress` and then one `EngineInfo` or `StartFailure`; from then on one `StepReport` per
step, however many requests took part in it, with a `Heartbeat` now and then in a long one, and one
`EngineStatistics` per question, in the order of the questions.

Plain frozen dataclasses, so that the parent never imports torch to read one.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from app.engine.errors import EngineError

FinishReason = Literal["stop", "length"]
#: How the states of a text's tokens become one vector: their mean, or that of the last or the first token.
Pooling = Literal["mean", "last", "cls"]
LoadStage = Literal["libraries", "weights", "cache", "ready"]


@dataclass(frozen=True)
class SamplingParams:
    """How one request picks its tokens.

    temperature: 0 is greedy. top_p: 1 keeps all tokens. top_k: None or 0 keeps all tokens.
    min_p: keeps tokens at least this share as likely as the likeliest; 0 keeps all.
    presence_penalty, frequency_penalty: taken from the logits of tokens that the answer has, once and per
        occurrence. repetition_penalty: divides (or, below 0, multiplies) the logits of tokens that prompt or answer
        have; 1 does nothing.
    logit_bias: added to the logits, by token id.
    seed: the same seed gives the same tokens, whatever else is in the batch; None draws a fresh one.
    min_tokens: new tokens before one of stop_token_ids may come.
    max_tokens: new tokens at most; None generates until the context is full.
    stop_token_ids: a token that ends the answer; it is counted, but not handed out.
    top_logprobs: None gives no log-probabilities; a number gives them with so many of the likeliest tokens.
    grammar: what the whole answer must match, as a llguidance grammar; None allows everything.
    reports_progress: chunks tell the progress, and steps that compute a part of the prompt send chunks too.
    """

    temperature: float = 1.0
    top_p: float = 1.0
    top_k: int | None = None
    min_p: float = 0.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    repetition_penalty: float = 1.0
    logit_bias: Mapping[int, float] = field(default_factory=dict)
    seed: int | None = None
    min_tokens: int = 0
    max_tokens: int | None = None
    stop_token_ids: tuple[int, ...] = ()
    top_logprobs: int | None = None
    grammar: str | None = None
    reports_progress: bool = False

    def __post_init__(self) -> None:
        if not self.temperature >= 0:
            raise ValueError(f"temperature must not be negative, not {self.temperature}")
        if not 0 <= self.top_p <= 1:
            raise ValueError(f"top_p must be between 0 and 1, not {self.top_p}")
        if self.top_k is not None and self.top_k < 0:
            raise ValueError(f"top_k must not be negative, not {self.top_k}")
        if self.max_tokens is not None and self.max_tokens < 1:
            raise ValueError(f"max_tokens must be at least 1, not {self.max_tokens}")
        self._check_further()

    def _check_further(self) -> None:
        if not 0 <= self.min_p <= 1:
            raise ValueError(f"min_p must be between 0 and 1, not {self.min_p}")
        if not 0 < self.repetition_penalty < math.inf:
            raise ValueError(f"repetition_penalty must be above 0, not {self.repetition_penalty}")
        if self.min_tokens < 0:
            raise ValueError(f"min_tokens must not be negative, not {self.min_tokens}")
        if self.top_logprobs is not None and self.top_logprobs < 0:
            raise ValueError(f"top_logprobs must not be negative, not {self.top_logprobs}")

    @property
    def has_penalties(self) -> bool:
        return (self.presence_penalty, self.frequency_penalty, self.repetition_penalty) != (0, 0, 1)

    @property
    def is_greedy(self) -> bool:
        # Below this temperature float32 logits overflow, and the largest one wins anyway.
        return self.temperature < 1e-5 or self.top_k == 1 or self.top_p == 0


@dataclass(frozen=True)
class Submit:
    request_id: int
    prompt_token_ids: Sequence[int]
    params: SamplingParams


@dataclass(frozen=True)
class Embed:
    """Texts, as token ids, to be vectors. dimensions: how many of a vector's numbers to keep; None keeps all.

    No text is empty, or longer than the context, and all ids are known.
    """

    request_id: int
    texts: Sequence[Sequence[int]]
    pooling: Pooling
    dimensions: int | None = None


@dataclass(frozen=True)
class Abort:
    request_id: int


@dataclass(frozen=True)
class GetStatistics:
    pass


@dataclass(frozen=True)
class Shutdown:
    pass


Command = Submit | Embed | Abort | GetStatistics | Shutdown


@dataclass(frozen=True)
class LoadProgress:
    """How far loading has come; `fraction` goes from 0 to 1 over all stages."""

    stage: LoadStage
    fraction: float


@dataclass(frozen=True)
class EngineInfo:
    """What was loaded. `max_context_tokens` is what one request can really have: the cache may hold less than
    the model could use. `memory_bytes`: of the weights and the KV cache."""

    model_type: str
    device: str
    dtype: str
    num_parameters: int
    memory_bytes: int
    max_context_tokens: int
    vocab_size: int
    block_size: int
    num_blocks: int
    hidden_size: int


@dataclass(frozen=True)
class StartFailure:
    reason: str


class Logprobs(NamedTuple):
    """Natural logarithms of the probabilities at one place, before any sampling parameter: of the chosen token, and
    of the likeliest ones as pairs of token id and logarithm, likeliest first."""

    chosen: float
    top: tuple[tuple[int, float], ...]


class Progress(NamedTuple):
    """How far a request is, and how long it took, in seconds since it was first scheduled: its prompt up to the first
    token of the answer, and the answer since then. num_prompt_tokens: those that are done, cached ones included."""

    num_prompt_tokens: int
    prompt_s: float
    answer_s: float


@dataclass(frozen=True)
class TokenChunk:
    """New tokens of one request.

    token_ids: since the last chunk, without the stop token; may be empty on the last chunk, and is on one that tells
        the progress of a prompt.
    logprobs: one for each of token_ids, where the request asked for them; else empty.
    num_generated_tokens: since the start of the answer, with the stop token.
    num_cached_tokens: prompt tokens that were not computed because their keys and values were in the cache.
    progress: at the end of this chunk, where the request asked for it.
    """

    token_ids: list[int]
    finish_reason: FinishReason | None
    num_prompt_tokens: int
    num_cached_tokens: int
    num_generated_tokens: int
    logprobs: tuple[Logprobs, ...] = ()
    progress: Progress | None = None


@dataclass(frozen=True)
class StepReport:
    """What one step brought, by request id. A request in `failures` or `embeddings` is over.

    embeddings: a vector for each text, of length 1, as the bytes of its float32 numbers.
    """

    chunks: dict[int, TokenChunk] = field(default_factory=dict)
    failures: dict[int, EngineError] = field(default_factory=dict)
    embeddings: dict[int, list[bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Heartbeat:
    """The step under way gets on."""


@dataclass(frozen=True)
class EngineStatistics:
    """A snapshot between two steps; the last four count since the engine started.

    num_free_blocks: owned by no running sequence. num_cached_blocks: those of them that hold a prefix which a
    new sequence may begin with; they are overwritten when the others are used up.
    """

    num_running: int
    num_waiting: int
    num_blocks: int
    num_free_blocks: int
    num_cached_blocks: int
    num_steps: int
    num_preemptions: int
    num_computed_tokens: int
    num_generated_tokens: int


#: Before anything was asked.
NO_STATISTICS = EngineStatistics(0, 0, 0, 0, 0, 0, 0, 0, 0)

Report = LoadProgress | EngineInfo | StartFailure | StepReport | Heartbeat | EngineStatistics
