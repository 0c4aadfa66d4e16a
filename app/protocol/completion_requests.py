"""Request bodies of the older Completions: texts that are gone on with, and no messages."""

from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from app.protocol.base import LongText, one_of_kinds, only, text_or_list
from app.protocol.chat_requests import MAX_CHOICES, ChatStreamOptions, LogitBias, StopString
from app.protocol.sampling_fields import SamplingFields

TokenId = Annotated[int, Field(ge=0, lt=2**31)]
TokenIds = Annotated[list[TokenId], Field(min_length=1)]
OnePrompt = one_of_kinds(
    "must be a text, a token id, or a list of token ids", text=LongText, number=TokenId, list=TokenIds
)
#: Answers of one request: each takes a place in the queue.
MAX_ANSWERS = 64


def _one_kind(value: list[Any]) -> list[Any]:
    if len({type(one) for one in value}) > 1:
        raise PydanticCustomError("prompt_kinds", "must be texts, or token ids, or lists of token ids, not a mixture")
    return value


PromptList = Annotated[
    list[OnePrompt],  # type: ignore[valid-type]
    Field(min_length=1, max_length=1_000_000),
    AfterValidator(_one_kind),
]


class CompletionCreateParams(SamplingFields):
    """Body of ``POST /v1/completions``. A ``null`` means the same as leaving the field out."""

    prompt: text_or_list(LongText, PromptList)  # type: ignore[valid-type]
    model: LongText | None = None
    echo: bool | None = None
    logit_bias: LogitBias | None = None
    logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    n: Annotated[int, Field(ge=1, le=MAX_CHOICES)] | None = None
    stop: text_or_list(StopString, Annotated[list[StopString], Field(max_length=4)]) | None = None  # type: ignore[valid-type]
    stream: bool | None = None
    stream_options: ChatStreamOptions | None = None
    user: LongText | None = None

    best_of: only(1) = None  # type: ignore[valid-type]
    suffix: only("") = None  # type: ignore[valid-type]
    #: Chat's name for what ``logprobs`` says here.
    top_logprobs: only() = None  # type: ignore[valid-type]

    @property
    def prompts(self) -> list[str | list[int]]:
        """Each prompt as a text or as tokens."""
        if isinstance(self.prompt, str):
            return [self.prompt]
        first: Any = self.prompt[0]
        return [self.prompt] if isinstance(first, int) else list(self.prompt)

    @property
    def is_obfuscated(self) -> bool:
        return self.stream_options is not None and bool(self.stream_options.include_obfuscation)

    @property
    def stop_strings(self) -> tuple[str, ...]:
        if self.stop is None:
            return ()
        return (self.stop,) if isinstance(self.stop, str) else tuple(self.stop)
