"""The tools that a request may ask the server itself to run."""

from typing import Annotated, Literal, get_args

from pydantic import Field, SecretStr, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from app.protocol.base import LongText, RequestModel, list_or_object, only, or_default, word_or_object
from app.protocol.vector_stores import MAX_RESULTS, BoundedFilter, ObjectId, RankingOptions

ToolNames = Annotated[list[Annotated[str, StringConstraints(min_length=1, max_length=128)]], Field(max_length=512)]
#: NOTE: a header's value can't hold a line break, or it would be another header.
HeaderName = Annotated[str, StringConstraints(pattern=r"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$")]
HeaderValue = Annotated[SecretStr, Field(max_length=8192)]
#: Headers of the connection. NOTE: a front end goes by Host: with another one, a request (and the operator's token in
#: it) reaches another server than the one whose address was checked.
_OF_THE_CONNECTION = {"host", "connection", "content-length", "transfer-encoding", "te", "trailer", "upgrade"}
_OF_THE_CONNECTION |= {"keep-alive", "mcp-session-id"}
_PRINTABLE = frozenset(map(chr, range(0x20, 0x7F)))


class McpToolFilter(RequestModel):
    """Those tools of a server that match all that is said here."""

    tool_names: ToolNames | None = None
    read_only: bool | None = None


class McpApprovalFilter(RequestModel):
    always: McpToolFilter | None = None
    never: McpToolFilter | None = None


class McpTool(RequestModel):
    """An MCP server's tools. ``authorization`` and the values of ``headers`` are secrets: never told or kept."""

    type: Literal["mcp"]
    server_label: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
    server_url: Annotated[str, StringConstraints(max_length=2048)] | None = None
    server_description: LongText | None = None
    authorization: HeaderValue | None = None
    headers: Annotated[dict[HeaderName, HeaderValue], Field(max_length=64)] | None = None
    allowed_tools: list_or_object(ToolNames, McpToolFilter) | None = None  # type: ignore[valid-type]
    require_approval: word_or_object(Literal["always", "never"], McpApprovalFilter) | None = None  # type: ignore[valid-type]
    allowed_callers: only(["direct"]) = None  # type: ignore[valid-type]
    defer_loading: only(False) = None  # type: ignore[valid-type]
    connector_id: only() = None  # type: ignore[valid-type]
    tunnel_id: only() = None  # type: ignore[valid-type]

    @field_validator("headers")
    @classmethod
    def _check_names(cls, headers: dict[str, SecretStr] | None) -> dict[str, SecretStr] | None:
        for name in headers or {}:
            if name.lower() in _OF_THE_CONNECTION or name.lower().startswith("proxy-"):
                message = "names '{name}', a header of the connection, which a client can't set; leave it out"
                raise PydanticCustomError("reserved_header", message, {"name": name})
        return headers

    @model_validator(mode="after")
    def _check_credentials(self) -> "McpTool":
        values = list((self.headers or {}).values()) + ([self.authorization] if self.authorization else [])
        if not all(_PRINTABLE.issuperset(value.get_secret_value()) for value in values):
            raise PydanticCustomError("bad_header", "has credentials with characters that no HTTP header can hold")
        named = next((value for name, value in (self.headers or {}).items() if name.lower() == "authorization"), None)
        if named and self.authorization and named.get_secret_value() != f"Bearer {self.bearer}":
            raise PydanticCustomError(
                "two_credentials", "has one token in 'authorization' and another in 'headers'; send one of them"
            )
        return self

    @property
    def bearer(self) -> str | None:
        """The access token of ``authorization``, without the word before it."""
        return None if self.authorization is None else self.authorization.get_secret_value().removeprefix("Bearer ")

    @property
    def all_headers(self) -> dict[str, SecretStr]:
        """The headers for the server, ``authorization`` among them."""
        headers = {name: value for name, value in (self.headers or {}).items() if name.lower() != "authorization"}
        named = next((value for name, value in (self.headers or {}).items() if name.lower() == "authorization"), None)
        value = SecretStr(f"Bearer {self.bearer}") if self.bearer is not None else named
        return headers if value is None else {**headers, "Authorization": value}


#: What the echo of an MCP tool leaves out: secrets, and what can have one value only.
MCP_UNTOLD = {"authorization", "headers", "allowed_callers", "defer_loading", "connector_id", "tunnel_id"}


class UserLocation(RequestModel):
    type: or_default(Literal["approximate"], "approximate") = "approximate"  # type: ignore[valid-type]
    city: Annotated[str, StringConstraints(max_length=256)] | None = None
    region: Annotated[str, StringConstraints(max_length=256)] | None = None
    country: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2}$")] | None = None
    timezone: Annotated[str, StringConstraints(max_length=64)] | None = None


class SearchFilters(RequestModel):
    """Domains stand for their subdomains too."""

    allowed_domains: (
        Annotated[list[Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9.-]{1,253}$")]], Field(max_length=100)]
        | None
    ) = None


WebSearchType = Literal["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"]
WEB_SEARCH_TYPES: tuple[str, ...] = get_args(WebSearchType)


class WebSearchTool(RequestModel):
    type: WebSearchType
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None
    filters: SearchFilters | None = None
    external_web_access: bool | None = None


#: Stores that one tool may search.
MAX_SEARCHED_STORES = 16
#: As many as OpenAI's tool gives where the request says nothing.
DEFAULT_FILE_RESULTS = 20


class FileSearchTool(RequestModel):
    """A search of the caller's vector stores."""

    type: Literal["file_search"]
    vector_store_ids: Annotated[list[ObjectId], Field(min_length=1, max_length=MAX_SEARCHED_STORES)]
    filters: BoundedFilter | None = None
    max_num_results: Annotated[int, Field(ge=1, le=MAX_RESULTS)] | None = None
    ranking_options: RankingOptions | None = None
