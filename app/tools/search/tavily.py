"""The Tavily search API."""

from collections.abc import Sequence

from pydantic import SecretStr

from app.tools.search.base import SearchQuery, SearchResult
from app.tools.search.http import SearchService, results_from

DEFAULT_URL = "https://api.tavily.com"
_MAX_RESULTS = 20


class TavilySearch:
    name = "tavily"
    knows_locations = False

    def __init__(self, api_key: SecretStr, timeout_s: float, url: str = DEFAULT_URL) -> None:
        headers = {"Authorization": SecretStr(f"Bearer {api_key.get_secret_value()}")}
        self._service = SearchService(self.name, url, headers, timeout_s)

    async def search(self, query: SearchQuery) -> Sequence[SearchResult]:
        body = {
            "query": query.text,
            "max_results": min(query.max_results, _MAX_RESULTS),
            "include_domains": list(query.domains),
        }
        answer = await self._service.post("/search", body)
        return results_from(answer.get("results") if isinstance(answer, dict) else None, "content")
