"""The tools as the settings want them."""

from pathlib import Path
from typing import Any

import pytest

from app.errors import InvalidRequestError
from app.hosted_tools import hosted_tools
from app.protocol.hosted_tools import McpTool, WebSearchTool
from app.settings import Settings
from tests.mcp_server import mcp_server

TOKEN = "test-token-8d41"
WEB = WebSearchTool.model_validate({"type": "web_search"})


def mcp_tool(label: str, url: str | None = None) -> McpTool:
    return McpTool.model_validate({"type": "mcp", "server_label": label, "server_url": url})


async def test_servers_of_the_operator_have_their_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESPONSA_MCP_TOKEN_MY_CRM", TOKEN)
    with mcp_server("http", TOKEN) as url:
        settings = Settings(mcp_server=[f"my-crm={url}"])
        assert TOKEN not in repr([settings, settings.mcp_servers])
        async with hosted_tools(settings) as tools:
            assert (await tools.mcp.prepare(mcp_tool("my-crm"), "tools[0]")).error is None


async def test_private_addresses_are_opened_by_a_setting() -> None:
    with mcp_server("http") as url:
        for is_open in (False, True):
            async with hosted_tools(Settings(allow_private_tools=is_open)) as tools:
                prepared = await tools.mcp.prepare(mcp_tool("x", url), "tools[0]")
                assert (prepared.error is None) is is_open


async def test_hosts_are_limited_by_a_setting() -> None:
    async with hosted_tools(Settings(mcp_allowed_host=["good.example"])) as tools:
        with pytest.raises(InvalidRequestError):
            await tools.mcp.prepare(mcp_tool("x", "https://bad.example/mcp"), "tools[0]")


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"search_provider": "searxng", "search_url": "http://127.0.0.1:9"}, "SearxngSearch"),
        ({"search_provider": "brave", "search_api_key": TOKEN}, "BraveSearch"),
        ({"search_provider": "tavily", "search_api_key": TOKEN}, "TavilySearch"),
        ({"search_provider": "documents", "search_documents": "FOLDER"}, "DocumentsSearch"),
    ],
)
async def test_the_search_provider_is_the_one_named(tmp_path: Path, fields: dict[str, Any], name: str) -> None:
    fields = {key: tmp_path if value == "FOLDER" else value for key, value in fields.items()}
    settings = Settings(**fields)
    assert TOKEN not in repr(settings)
    async with hosted_tools(settings) as tools:
        assert type(tools.web_search.prepare(WEB, "tools[0]")._provider).__name__ == name


async def test_without_a_provider_web_search_is_refused() -> None:
    async with hosted_tools(Settings()) as tools:
        with pytest.raises(InvalidRequestError, match="--search-provider"):
            tools.web_search.prepare(WEB, "tools[0]")
