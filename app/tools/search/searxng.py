"""SearXNG, a search server that one can host oneself; its JSON format must be switched on (``search.formats``)."""

from collections.abc import Sequence

from app.tools.search.base import SearchQuery, SearchResult
from app.tools.search.domains import with_sites
from app.tools.search.http import SearchService, results_from


class SearxngSearch:
    name = "searxng"
    knows_locations = False

    def __init__(self, url: str, timeout_s: float) -> None:
        self._service = SearchService(self.name, url, timeout_s=timeout_s)

    async def search(self, query: SearchQuery) -> Sequence[SearchResult]:
        answer = await self._service.get("/search", {"q": with_sites(query.text, query.domains), "format": "json"})
        return results_from(answer.get("results") if isinstance(answer, dict) else None, "content")
