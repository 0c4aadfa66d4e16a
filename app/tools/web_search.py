"""The web search tool: one function, whose results are numbered so that an answer can cite them."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.errors import InvalidRequestError
from app.protocol.hosted_tools import UserLocation, WebSearchTool
from app.tools.base import ToolFunction, ToolResult
from app.tools.bounds import cut
from app.tools.search.base import SearchError, SearchProvider, SearchQuery, SearchResult
from app.tools.search.domains import is_within

#: Results, and characters of each, by ``search_context_size``.
_SIZES = {"low": (3, 600), "medium": (5, 1200), "high": (10, 2400)}
_MAX_QUERY_CHARS = 1000

_FUNCTION = ToolFunction(
    "web_search",
    "Searches the web. Cite the results that you use by their numbers, like [1].",
    {
        "type": "object",
        "properties": {"query": {"type": "string", "description": "What to search for."}},
        "required": ["query"],
        "additionalProperties": False,
    },
)


class WebSearchTools:
    """The web search of one request: a ``HostedTool``.

    ``sources`` are the results of all its calls so far; the number n in a text means the n-th of them.
    """

    def __init__(self, tool: WebSearchTool, provider: SearchProvider, max_output_bytes: int) -> None:
        self._provider = provider
        self._max_output_bytes = max_output_bytes
        self._max_results, self._max_chars = _SIZES[tool.search_context_size or "medium"]
        self._domains = tuple((tool.filters and tool.filters.allowed_domains) or ())
        self._location = location_fields(tool.user_location)
        self.sources: list[SearchResult] = []

    @property
    def functions(self) -> Sequence[ToolFunction]:
        return [_FUNCTION]

    async def call(self, name: str, arguments: dict[str, Any]) -> ToolResult:
        """``details``: ``{"query", "results": [{"title", "url", "snippet"}]}``."""
        text = arguments.get("query")
        if name != _FUNCTION.name or not isinstance(text, str) or not text.strip():
            return ToolResult("", f"Call '{_FUNCTION.name}' with a query that is a text.")
        text = text.strip()[:_MAX_QUERY_CHARS]
        query = SearchQuery(text, self._max_results, self._max_chars, self._domains, self._location)
        try:
            found = await self._provider.search(query)
        except SearchError as error:
            return ToolResult("", str(error), {"query": text, "results": []})
        allowed = [one for one in found if is_within(one.url, self._domains)][: self._max_results]
        shown = [SearchResult(one.title, one.url, one.snippet[: self._max_chars]) for one in allowed]
        details = {"query": text, "results": [asdict(one) for one in shown]}
        return ToolResult(cut(self._told(shown), self._max_output_bytes), details=details)

    def _told(self, results: Sequence[SearchResult]) -> str:
        if not results:
            return "Nothing was found."
        return "\n\n".join(f"[{self._number(one)}] {one.title}\n{one.url}\n{one.snippet}" for one in results)

    def _number(self, result: SearchResult) -> int:
        """A page that was found before keeps its number."""
        for number, source in enumerate(self.sources, 1):
            if source.url == result.url:
                return number
        self.sources.append(result)
        return len(self.sources)


class WebSearch:
    """Web search as the operator set it up. ``offline`` answers where a request forbids access to the web."""

    def __init__(
        self, provider: SearchProvider | None, offline: SearchProvider | None, max_output_bytes: int
    ) -> None:
        self._provider = provider
        self._offline = offline
        self._max_output_bytes = max_output_bytes

    def prepare(self, tool: WebSearchTool, param: str) -> WebSearchTools:
        """Raises ``InvalidRequestError`` for what this server's providers can't do."""
        if tool.external_web_access is False:
            provider, field = self._offline, "external_web_access"
            missing = "This server has no documents to search instead of the web (--search-documents)."
        else:
            provider, field = self._provider, "type"
            missing = "This server has no web search; its operator can set one up with --search-provider."
        if provider is None:
            raise InvalidRequestError(missing, param=f"{param}.{field}", code="unsupported_parameter")
        if location_fields(tool.user_location) and not provider.knows_locations:
            raise InvalidRequestError(
                f"'{param}.user_location' is not supported by the search provider of this server "
                f"('{provider.name}'); leave it out.",
                param=f"{param}.user_location",
                code="unsupported_parameter",
            )
        return WebSearchTools(tool, provider, self._max_output_bytes)


def location_fields(location: UserLocation | None) -> dict[str, str]:
    """What a location says."""
    return {} if location is None else location.model_dump(exclude={"type"}, exclude_none=True)
