"""A request's fields to the generator's ``Sampling``: what a request says itself wins over its generation_config."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.errors import InvalidRequestError
from app.generators.base import Sampling
from app.protocol.generation_config import GenerationConfig
from app.protocol.sampling_fields import SamplingFields

T = TypeVar("T")

#: More than any context holds.
_NO_STOP = 2**31


@dataclass(frozen=True)
class OwnFields:
    """What the two APIs have under different names, or only one of them."""

    max_tokens: int | None = None
    default_max_tokens: int | None = None
    stop: tuple[str, ...] = ()
    logit_bias: Mapping[int, float] = field(default_factory=dict)
    top_logprobs: int | None = None


def sampling_of(fields: SamplingFields, own: OwnFields) -> Sampling:
    """Raises ``InvalidRequestError`` where fields contradict each other."""
    config = fields.generation_config or GenerationConfig()
    max_tokens = _first(_first(own.max_tokens, config.max_new_tokens), own.default_max_tokens)
    top_k = _first(fields.top_k, config.top_k)
    return Sampling(
        temperature=_first(fields.temperature, 0.0 if config.do_sample is False else config.temperature),
        top_p=_first(fields.top_p, config.top_p),
        top_k=None if top_k is None else max(top_k, 0),
        min_p=_first(fields.min_p, config.min_p),
        presence_penalty=fields.presence_penalty,
        frequency_penalty=fields.frequency_penalty,
        repetition_penalty=_first(fields.repetition_penalty, config.repetition_penalty),
        logit_bias=own.logit_bias,
        seed=_first(fields.seed, config.seed),
        min_tokens=_min_tokens(fields, config, max_tokens),
        max_tokens=max_tokens,
        stop=own.stop or config.stops,
        stop_token_ids=tuple(_first(fields.stop_token_ids, config.eos_token_id) or ()),
        top_logprobs=own.top_logprobs,
    )


def _min_tokens(fields: SamplingFields, config: GenerationConfig, max_tokens: int | None) -> int:
    if fields.ignore_eos:
        return max_tokens or _NO_STOP
    min_tokens = _first(fields.min_tokens, config.min_new_tokens) or 0
    if max_tokens is not None and min_tokens > max_tokens:
        raise InvalidRequestError(
            f"'min_tokens' is {min_tokens}, but the answer may have {max_tokens} tokens at most; lower it.",
            param="min_tokens",
        )
    return min_tokens


def _first(explicit: T | None, otherwise: T | None) -> T | None:
    return otherwise if explicit is None else explicit
