"""Embeddings on the wire."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from app.protocol.base import LongText, RequestModel, one_of_kinds, text_or_list

#: OpenAI's limit.
MAX_INPUTS = 2048

EmbeddedText = Annotated[LongText, Field(min_length=1)]
TokenId = Annotated[int, Field(ge=0, lt=2**31)]
TokenIds = Annotated[list[TokenId], Field(min_length=1)]
OneInput = one_of_kinds(
    "must be a text, a token id, or a list of token ids", text=EmbeddedText, number=TokenId, list=TokenIds
)


def _one_kind(value: list[Any]) -> list[Any]:
    if len({type(one) for one in value}) > 1:
        raise PydanticCustomError("input_kinds", "must be texts, or token ids, or lists of token ids, not a mixture")
    if not isinstance(value[0], int) and len(value) > MAX_INPUTS:
        raise PydanticCustomError("too_many", "must have at most {most} texts", {"most": MAX_INPUTS})
    return value


InputList = Annotated[
    list[OneInput],  # type: ignore[valid-type]
    Field(min_length=1, max_length=1_000_000),
    AfterValidator(_one_kind),
]


class EmbeddingCreateParams(RequestModel):
    """Body of ``POST /v1/embeddings``. A ``null`` means the same as leaving the field out."""

    input: text_or_list(EmbeddedText, InputList)  # type: ignore[valid-type]
    model: LongText | None = None
    dimensions: Annotated[int, Field(ge=1)] | None = None
    encoding_format: Literal["float", "base64"] | None = None
    user: LongText | None = None

    @property
    def texts(self) -> list[str | list[int]]:
        """Each input as a text or as tokens."""
        if isinstance(self.input, str):
            return [self.input]
        first: Any = self.input[0]
        return [self.input] if isinstance(first, int) else list(self.input)


class Embedding(TypedDict):
    object: Literal["embedding"]
    index: int
    embedding: Annotated[
        list[float] | str, Field(description="Numbers, or base64 of them as float32, little-endian.")
    ]


class EmbeddingUsage(TypedDict):
    prompt_tokens: int
    total_tokens: int


class EmbeddingList(TypedDict):
    object: Literal["list"]
    data: list[Embedding]
    model: str
    usage: EmbeddingUsage
