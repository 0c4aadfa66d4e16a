"""The server's own tools, as the settings want them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from app.settings import Settings
from app.tools.addresses import AddressGuard
from app.tools.mcp import ConfiguredServer, McpConnections, McpOptions
from app.tools.mcp_session import McpLimits
from app.tools.search import brave, tavily
from app.tools.search.base import SearchProvider
from app.tools.search.documents import DocumentsSearch
from app.tools.search.searxng import SearxngSearch
from app.tools.web_search import WebSearch


@dataclass(frozen=True)
class HostedTools:
    mcp: McpConnections
    web_search: WebSearch


@asynccontextmanager
async def hosted_tools(settings: Settings) -> AsyncIterator[HostedTools]:
    """Yield the tools; connections are made when a request needs them, and closed at the end."""
    mcp = _build_mcp(settings)
    try:
        yield HostedTools(mcp, _build_web_search(settings))
    finally:
        await mcp.close()


def _build_mcp(settings: Settings) -> McpConnections:
    timeout_s = settings.tool_timeout_s
    options = McpOptions(
        servers={label: ConfiguredServer(*server) for label, server in settings.mcp_servers.items()},
        guard=AddressGuard(tuple(settings.mcp_allowed_host), settings.allow_private_tools),
        limits=McpLimits(timeout_s=timeout_s, connect_timeout_s=min(timeout_s, McpLimits.connect_timeout_s)),
        max_tools=settings.mcp_max_tools,
        max_output_bytes=settings.tool_output_kb * 1024,
    )
    return McpConnections(options)


def _build_web_search(settings: Settings) -> WebSearch:
    offline = DocumentsSearch(settings.search_documents) if settings.search_documents else None
    return WebSearch(_provider(settings, offline), offline, settings.tool_output_kb * 1024)


def _provider(settings: Settings, offline: SearchProvider | None) -> SearchProvider | None:
    timeout_s, key = min(settings.tool_timeout_s, 30), settings.search_api_key
    match settings.search_provider:
        case "documents":
            return offline
        case "searxng":
            assert settings.search_url is not None
            return SearxngSearch(settings.search_url, timeout_s)
        case "brave":
            assert key is not None
            return brave.BraveSearch(key, timeout_s, settings.search_url or brave.DEFAULT_URL)
        case "tavily":
            assert key is not None
            return tavily.TavilySearch(key, timeout_s, settings.search_url or tavily.DEFAULT_URL)
        case None:
            return None
