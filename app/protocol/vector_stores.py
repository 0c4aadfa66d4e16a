"""Vector stores on the wire."""

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from app.protocol.base import (
    LongText,
    Metadata,
    RequestModel,
    bounded,
    one_of,
    one_of_kinds,
    or_default,
    storable,
    text_or_list,
)
from app.protocol.lists import Page

#: OpenAI's limits.
MAX_BATCH_FILES = 2000
MAX_RESULTS = 50

#: Checked as a whole, so that what is not finite is an error of its field, and not of one kind of number.
Number = Annotated[int | float, AfterValidator(storable)]
AttributeValue = one_of_kinds(
    "must be a text, a number, true or false",
    text=Annotated[str, StringConstraints(max_length=512)],
    number=Number,
    flag=bool,
)
Attributes = Annotated[
    dict[Annotated[str, StringConstraints(max_length=64)], AttributeValue],  # type: ignore[valid-type]
    Field(max_length=16),
]
#: It names an object of this server; whether there is one, the store tells.
ObjectId = Annotated[str, StringConstraints(min_length=1, max_length=256)]
Name = Annotated[str, StringConstraints(max_length=512)]


class StoreExpiresAfter(RequestModel):
    anchor: Literal["last_active_at"]
    days: Annotated[int, Field(ge=1, le=365)]


class StaticChunking(RequestModel):
    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    chunk_overlap_tokens: Annotated[int, Field(ge=0)]

    @model_validator(mode="after")
    def _check_overlap(self) -> Self:
        if 2 * self.chunk_overlap_tokens > self.max_chunk_size_tokens:
            raise PydanticCustomError(
                "overlap", "'chunk_overlap_tokens' must be at most half of 'max_chunk_size_tokens'"
            )
        return self


class StaticChunkingStrategy(RequestModel):
    type: Literal["static"]
    static: StaticChunking


class AutoChunkingStrategy(RequestModel):
    type: Literal["auto"]


ChunkingStrategy = one_of("type", {"auto": AutoChunkingStrategy, "static": StaticChunkingStrategy})
#: What `auto` means.
AUTO_CHUNKING = StaticChunking(max_chunk_size_tokens=800, chunk_overlap_tokens=400)


class VectorStoreCreateParams(RequestModel):
    """Body of ``POST /v1/vector_stores``."""

    name: Name | None = None
    description: Name | None = None
    file_ids: Annotated[list[ObjectId], Field(max_length=MAX_BATCH_FILES)] | None = None
    chunking_strategy: ChunkingStrategy | None = None  # type: ignore[valid-type]
    expires_after: StoreExpiresAfter | None = None
    metadata: Metadata | None = None


class VectorStoreUpdateParams(RequestModel):
    """Body of ``POST /v1/vector_stores/{id}``: what is left out stays."""

    name: Name | None = None
    expires_after: StoreExpiresAfter | None = None
    metadata: Metadata | None = None


class StoreFileCreateParams(RequestModel):
    """Body of ``POST /v1/vector_stores/{id}/files``, and a file of a batch."""

    file_id: ObjectId
    attributes: Attributes | None = None
    chunking_strategy: ChunkingStrategy | None = None  # type: ignore[valid-type]


class StoreFileUpdateParams(RequestModel):
    attributes: Attributes | None


class FileBatchCreateParams(RequestModel):
    """Body of ``POST /v1/vector_stores/{id}/file_batches``: ``file_ids`` or ``files``."""

    file_ids: Annotated[list[ObjectId], Field(min_length=1, max_length=MAX_BATCH_FILES)] | None = None
    files: Annotated[list[StoreFileCreateParams], Field(min_length=1, max_length=MAX_BATCH_FILES)] | None = None
    attributes: Attributes | None = None
    chunking_strategy: ChunkingStrategy | None = None  # type: ignore[valid-type]


OneCompared = one_of_kinds("must be a text, a number, true or false", text=str, number=Number, flag=bool)
Compared = one_of_kinds(
    "must be a text, a number, true or false, or a list of these",
    text=str,
    number=Number,
    flag=bool,
    list=list[OneCompared],  # type: ignore[valid-type]
)


class ComparisonFilter(RequestModel):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: LongText
    #: Checked as a whole, so that what is no text is an error of this field, and not of one kind of value.
    value: Annotated[Compared, AfterValidator(storable)]  # type: ignore[valid-type]

    @model_validator(mode="after")
    def _check_value(self) -> Self:
        is_list = isinstance(self.value, list)
        if is_list != (self.type in {"in", "nin"}):
            kind = "one value" if is_list else "a list"
            raise PydanticCustomError("filter_value", "'{type}' takes {kind}", {"type": self.type, "kind": kind})
        return self


class CompoundFilter(RequestModel):
    type: Literal["and", "or"]
    filters: Annotated[list["Filter"], Field(min_length=1)]  # type: ignore[valid-type]


_COMPARISONS = dict.fromkeys(("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"), ComparisonFilter)
Filter = one_of("type", {**_COMPARISONS, "and": CompoundFilter, "or": CompoundFilter})
CompoundFilter.model_rebuild()
#: A filter as a request has it. Each level of filters is two of JSON.
BoundedFilter = Annotated[Filter, BeforeValidator(bounded)]  # type: ignore[valid-type]

Query = Annotated[str, StringConstraints(min_length=1, max_length=4096)]


Weight = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class HybridSearch(RequestModel):
    """How much each way of searching counts, relative to the other."""

    embedding_weight: Weight
    text_weight: Weight

    @model_validator(mode="after")
    def _check_weights(self) -> Self:
        if not (self.embedding_weight or self.text_weight):
            raise PydanticCustomError("weights", "'embedding_weight' and 'text_weight' can't both be 0")
        return self


class RankingOptions(RequestModel):
    hybrid_search: HybridSearch | None = None
    ranker: or_default(Literal["none", "auto", "default-2024-11-15"], "auto") = "auto"  # type: ignore[valid-type]
    score_threshold: or_default(Annotated[float, Field(ge=0, le=1)], 0.0) = 0.0  # type: ignore[valid-type]


class SearchParams(RequestModel):
    """Body of ``POST /v1/vector_stores/{id}/search``."""

    query: text_or_list(Query, Annotated[list[Query], Field(min_length=1, max_length=16)])  # type: ignore[valid-type]
    filters: BoundedFilter | None = None
    max_num_results: or_default(Annotated[int, Field(ge=1, le=MAX_RESULTS)], 10) = 10  # type: ignore[valid-type]
    ranking_options: RankingOptions | None = None
    rewrite_query: bool | None = None


class FileCounts(TypedDict):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class ExpiresAfterActivity(TypedDict):
    anchor: Literal["last_active_at"]
    days: int


class VectorStore(TypedDict):
    id: str
    object: Literal["vector_store"]
    created_at: int
    name: str
    description: str | None
    usage_bytes: int
    file_counts: FileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: ExpiresAfterActivity | None
    expires_at: int | None
    last_active_at: int
    metadata: dict[str, str]


class IndexingError(TypedDict):
    """Why a file could not be indexed."""

    code: str
    message: str


class VectorStoreFile(TypedDict):
    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "failed", "cancelled"]
    last_error: IndexingError | None
    chunking_strategy: Annotated[dict[str, Any], Field(description="How its text was cut: sizes in tokens.")]
    attributes: dict[str, Any]


class FileBatch(TypedDict):
    id: str
    object: Literal["vector_store.files_batch"]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "failed", "cancelled"]
    file_counts: FileCounts


class VectorStoreList(Page):
    data: list[VectorStore]


class VectorStoreFileList(Page):
    data: list[VectorStoreFile]


class TextContent(TypedDict):
    type: Literal["text"]
    text: str


class FileContentPage(TypedDict):
    object: Literal["vector_store.file_content.page"]
    data: list[TextContent]
    has_more: bool
    next_page: None


class SearchResult(TypedDict):
    """A passage that was found. ``score``: from 0 to 1."""

    file_id: str
    filename: str
    score: float
    attributes: dict[str, Any]
    content: list[TextContent]


class SearchResultPage(TypedDict):
    object: Literal["vector_store.search_results.page"]
    search_query: Annotated[list[str], Field(description="What was searched for, as it was rewritten.")]
    data: Annotated[list[SearchResult], Field(description="The best first.")]
    has_more: bool
    next_page: None
