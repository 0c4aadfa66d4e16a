"""Searches of the web and of files, as tools of one request: a call is a query, and what is found can be cited."""

from typing import Any

from app.errors import InvalidRequestError, VectorStoreNotFoundError
from app.protocol.hosted_tools import DEFAULT_FILE_RESULTS, FileSearchTool
from app.protocol.items import FileSearchCall, WebSearchCall
from app.responses.hosted import FILE_SEARCH, WEB_SEARCH, HostedFunction
from app.retrieval.citations import file_citations
from app.runs.file_search import FileSearch, FileSearchOptions
from app.runs.passage_search import PassageSearch, SearchRequest
from app.runs.prepared_tool import OfferedNames, query_of
from app.tools.base import ToolResult
from app.tools.citations import url_citations
from app.tools.web_search import WebSearchTools


class PreparedWebSearch:
    item_type = "web_search_call"

    def __init__(self, search: WebSearchTools) -> None:
        self._search = search

    def offer(self, names: OfferedNames) -> list[HostedFunction]:
        return [names.offer(None, one, query_of) for one in self._search.functions]

    async def call(self, item: WebSearchCall) -> ToolResult:
        return await self._search.call(WEB_SEARCH[1], {"query": item["action"]["query"]})

    def cite(self, text: str) -> list[tuple[int, dict[str, Any]]]:
        return [(one["start_index"], one) for one in url_citations(text, self._search.sources)]


class PreparedFileSearch:
    """``tells_results``: whether the items of its calls have what was found."""

    item_type = "file_search_call"

    def __init__(self, search: FileSearch, *, tells_results: bool) -> None:
        self._search = search
        self._tells_results = tells_results
        #: Of all calls so far.
        self._results: list[dict[str, Any]] = []

    def offer(self, names: OfferedNames) -> list[HostedFunction]:
        return [names.offer(None, one, query_of) for one in self._search.functions]

    async def call(self, item: FileSearchCall) -> ToolResult:
        found = await self._search.call(FILE_SEARCH[1], {"query": "".join(item["queries"])})
        self._results += found.details or []
        return ToolResult(found.output, found.error, found.details if self._tells_results else None)

    def cite(self, text: str) -> list[tuple[int, dict[str, Any]]]:
        return [(one["index"], one) for one in file_citations(text, self._results)]


async def prepare_file_search(
    passages: PassageSearch, tool: FileSearchTool, param: str, owner_id: str, *, tells_results: bool
) -> PreparedFileSearch:
    """Raises ``VectorStoreNotFoundError``, and ``InvalidRequestError`` for a store that has expired, or a ranking
    that needs a setting."""
    passages.check_ranking(tool.ranking_options, f"{param}.ranking_options")
    max_num_results = tool.max_num_results or DEFAULT_FILE_RESULTS
    request = SearchRequest((), tool.filters, max_num_results, tool.ranking_options)
    search = FileSearch(passages, FileSearchOptions(list(dict.fromkeys(tool.vector_store_ids)), owner_id, request))
    try:
        await search.check()
    except (VectorStoreNotFoundError, InvalidRequestError) as error:
        error.param = f"{param}.vector_store_ids"
        raise
    return PreparedFileSearch(search, tells_results=tells_results)
