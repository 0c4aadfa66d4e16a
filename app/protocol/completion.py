"""The older Completions on the wire: the answer's objects."""

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.chat import CompletionUsage


class TextLogprobs(TypedDict):
    """Lists of the same length: one element for each token."""

    tokens: list[str]
    token_logprobs: list[float]
    top_logprobs: list[dict[str, float]]
    text_offset: Annotated[list[int], Field(description="Where each token begins in the text, in characters.")]


class TextChoice(TypedDict):
    index: int
    text: str
    logprobs: TextLogprobs | None
    finish_reason: Annotated[Literal["stop", "length"] | None, Field(description="Null before the last chunk.")]


class TextCompletion(TypedDict):
    """The whole, or with ``stream`` a part of it."""

    id: str
    object: Literal["text_completion"]
    created: int
    model: str
    system_fingerprint: str
    choices: list[TextChoice]
    usage: Annotated[NotRequired[CompletionUsage], Field(description="Of the whole, in the last chunk of a stream.")]
    obfuscation: NotRequired[str]
