"""The hosted tools of one request: ready before its run begins, so that what is wrong with them is told at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.errors import InvalidRequestError
from app.protocol.hosted_tools import FileSearchTool, McpTool, WebSearchTool
from app.protocol.items import HostedCall, McpApprovalRequest, McpListTools
from app.protocol.requests import ResponseCreateParams
from app.responses.approvals import approved_requests
from app.responses.hosted import HostedFunction, Hosting, Offer
from app.responses.tools import client_tools
from app.runs.passage_search import PassageSearch
from app.runs.prepared_mcp import prepare_mcp
from app.runs.prepared_searches import PreparedWebSearch, prepare_file_search
from app.runs.prepared_tool import OfferedNames, PreparedTool
from app.tools.base import ToolResult
from app.tools.mcp import McpConnections
from app.tools.web_search import WebSearch

Item = Mapping[str, Any]
Tool = TypeVar("Tool")


@dataclass(frozen=True)
class PreparedTools:
    """``kinds``: by the type of their calls' items. ``listings``: what the output tells before anything else."""

    functions: list[HostedFunction] = field(default_factory=list)
    kinds: Mapping[str, PreparedTool] = field(default_factory=dict)
    listings: Sequence[McpListTools] = ()
    #: Calls that the client has approved of, to be made before the model speaks.
    approved: list[McpApprovalRequest] = field(default_factory=list)

    @property
    def hosting(self) -> Hosting:
        return Hosting(self.functions, self._cite)

    def offer(self, shown: Mapping[str, str] | None = None, *, offers: bool = True) -> Offer:
        """``shown``: results that items do not tell in full. ``offers``: whether the model may call anything now."""
        names = {function.key: function.offered_name for function in self.functions}
        return Offer(self.functions if offers else (), names, shown or {})

    def _cite(self, text: str) -> list[dict[str, Any]]:
        """In the text's order, whichever tool has found what it cites."""
        found = [placed for kind in self.kinds.values() for placed in kind.cite(text)]
        return [annotation for _, annotation in sorted(found, key=lambda placed: placed[0])]

    async def call(self, item: HostedCall) -> ToolResult:
        """Never raises for a fault of the outside."""
        return await self.kinds[item["type"]].call(item)


class ToolPreparer:
    def __init__(self, mcp: McpConnections, web_search: WebSearch, passages: PassageSearch) -> None:
        self._mcp = mcp
        self._web_search = web_search
        self._passages = passages

    async def prepare(self, params: ResponseCreateParams, items: Sequence[Item], owner_id: str) -> PreparedTools:
        """``items``: the conversation that the request goes on with.

        Raises ``InvalidRequestError``, ``NotFoundError`` and ``AuthenticationFailedError``.
        """
        approved, servers = approved_requests(items), _tools_of(params, McpTool)
        kinds = await self._prepare_searches(params, owner_id)
        listings: Sequence[McpListTools] = ()
        if servers:
            mcp = await prepare_mcp(self._mcp, servers, items, owner_id)
            kinds, listings = [*kinds, mcp], mcp.listings
        names = OfferedNames(tool.name for tool in client_tools(params.tools or []))
        functions = [function for kind in kinds for function in kind.offer(names)]
        return PreparedTools(functions, {kind.item_type: kind for kind in kinds}, listings, approved)

    async def _prepare_searches(self, params: ResponseCreateParams, owner_id: str) -> list[PreparedTool]:
        kinds: list[PreparedTool] = []
        if web := _only_one(_tools_of(params, WebSearchTool), "searches of the web"):
            param, tool = web
            kinds.append(PreparedWebSearch(self._web_search.prepare(tool, param)))
        if files := _only_one(_tools_of(params, FileSearchTool), "searches of files"):
            param, searched = files
            tells_results = "file_search_call.results" in (params.include or [])
            kinds.append(
                await prepare_file_search(self._passages, searched, param, owner_id, tells_results=tells_results)
            )
        return kinds


def _tools_of(params: ResponseCreateParams, kind: type[Tool]) -> list[tuple[int, Tool]]:
    """The request's tools of this kind, each with its place."""
    return [(index, tool) for index, tool in enumerate(params.tools or []) if isinstance(tool, kind)]


def _only_one(found: Sequence[tuple[int, Tool]], what: str) -> tuple[str, Tool] | None:
    """The one tool, and where it stands."""
    if len(found) > 1:
        raise InvalidRequestError(f"'tools' has two {what}; leave one out.", param=f"tools[{found[1][0]}]")
    return (f"tools[{found[0][0]}]", found[0][1]) if found else None


def require_servers(approved: Sequence[McpApprovalRequest], params: ResponseCreateParams) -> None:
    """Raises ``InvalidRequestError`` if a call is to be made at a server that the request does not name."""
    labels = {tool.server_label for _, tool in _tools_of(params, McpTool)}
    missing = [request["server_label"] for request in approved if request["server_label"] not in labels]
    if missing:
        raise InvalidRequestError(
            f"A call at the MCP server '{missing[0]}' was approved, but 'tools' has no server of that label.",
            param="tools",
        )
