"""The Brave Search API."""

from collections.abc import Sequence

from pydantic import SecretStr

from app.tools.search.base import SearchError, SearchQuery, SearchResult
from app.tools.search.domains import with_sites
from app.tools.search.http import SearchService, results_from

DEFAULT_URL = "https://api.search.brave.com"
#: Brave's own limits.
_MAX_RESULTS = 20
_MAX_QUERY_CHARS = 400
_MIN_TEXT_CHARS = 40
_LOCATION_HEADERS = {"city": "X-Loc-City", "region": "X-Loc-State-Name", "timezone": "X-Loc-Timezone"}


class BraveSearch:
    name = "brave"
    knows_locations = True

    def __init__(self, api_key: SecretStr, timeout_s: float, url: str = DEFAULT_URL) -> None:
        self._service = SearchService(self.name, url, {"X-Subscription-Token": api_key}, timeout_s)

    async def search(self, query: SearchQuery) -> Sequence[SearchResult]:
        text = _within_limit(query)
        # With domains some results may have to go, so that more are asked for.
        count = _MAX_RESULTS if query.domains else min(query.max_results, _MAX_RESULTS)
        params = {"q": text, "count": str(count), "text_decorations": "false"}
        headers = {_LOCATION_HEADERS[name]: value for name, value in query.location.items() if name != "country"}
        if country := query.location.get("country", "").upper():
            params["country"] = country
            headers["X-Loc-Country"] = country
        answer = await self._service.get("/res/v1/web/search", params, _ascii(headers))
        web = answer.get("web") if isinstance(answer, dict) else None
        # Without any result Brave leaves the part out.
        found = web.get("results") if isinstance(web, dict) else [] if isinstance(answer, dict) else None
        return results_from(found, "description", "extra_snippets")


def _within_limit(query: SearchQuery) -> str:
    """The query, cut where Brave would not take it; the domains stay whole."""
    num_left = _MAX_QUERY_CHARS - len(with_sites("", query.domains)) - 1
    if num_left < _MIN_TEXT_CHARS:
        raise SearchError(
            f"Brave takes queries of {_MAX_QUERY_CHARS} characters, of which {len(query.domains)} allowed domains "
            "leave none for the words: allow fewer of them."
        )
    return with_sites(query.text[:num_left].rstrip(), query.domains)


def _ascii(headers: dict[str, str]) -> dict[str, str]:
    """What no header can hold is left out: Brave takes ASCII only, and no line breaks."""
    return {name: value for name, value in headers.items() if value.isascii() and value.isprintable()}
