"""How to choose tokens, as both APIs are told it. What OpenAI's don't have is an extension of ours."""

from typing import Annotated

from pydantic import Field

from app.protocol.base import RequestModel, Seed, Temperature, TopP
from app.protocol.generation_config import GenerationConfigParam, NumTokens, StopTokenIds

Penalty = Annotated[float, Field(ge=-2, le=2)]
NumLogprobs = Annotated[int, Field(ge=0, le=20)]


class SamplingFields(RequestModel):
    frequency_penalty: Penalty | None = None
    generation_config: GenerationConfigParam | None = None
    ignore_eos: bool | None = None
    min_p: Annotated[float, Field(ge=0, le=1)] | None = None
    min_tokens: NumTokens | None = None
    presence_penalty: Penalty | None = None
    repetition_penalty: Annotated[float, Field(gt=0, le=100)] | None = None
    seed: Seed | None = None
    stop_token_ids: StopTokenIds | None = None
    temperature: Temperature | None = None
    #: 0 and -1 keep all tokens.
    top_k: Annotated[int, Field(ge=-1)] | None = None
    top_logprobs: NumLogprobs | None = None
    top_p: TopP | None = None
