"""The MCP servers of one request, their tools listed."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, cast

from app.errors import InvalidRequestError
from app.ids import new_id
from app.protocol.hosted_tools import McpTool, McpToolFilter
from app.protocol.items import ListedTool, McpCall, McpListTools
from app.responses.hosted import HostedFunction
from app.runs.prepared_tool import OfferedNames, parsed_arguments
from app.tools.base import ToolResult
from app.tools.mcp import McpConnections, McpServerTools

Item = Mapping[str, Any]


class PreparedMcp:
    """``listings``: what the output has to tell of the servers before anything else."""

    item_type = "mcp_call"

    def __init__(self, servers: Sequence[McpServerTools], listings: Sequence[McpListTools]) -> None:
        self._servers = {server.server_label: server for server in servers}
        self.listings = listings

    def offer(self, names: OfferedNames) -> list[HostedFunction]:
        return [
            names.offer(
                server.server_label,
                one,
                partial(_fill, server, one.name),
                needs_approval=server.requires_approval(one.name),
            )
            for server in self._servers.values()
            for one in server.functions
        ]

    async def call(self, item: McpCall) -> ToolResult:
        arguments = parsed_arguments(item["arguments"])
        if arguments is None:
            return ToolResult("", "The arguments are not a JSON object.")
        return await self._servers[item["server_label"]].call(item["name"], arguments)

    def cite(self, text: str) -> list[tuple[int, dict[str, Any]]]:
        return []


async def prepare_mcp(
    connections: McpConnections, wanted: Sequence[tuple[int, McpTool]], items: Sequence[Item], owner_id: str
) -> PreparedMcp:
    """``wanted``: each with its place in the request. ``items``: the conversation; a server that it has a list of is
    not asked for another.

    Raises ``InvalidRequestError`` and ``AuthenticationFailedError``.
    """
    _check_labels(wanted)
    known = _known_lists(items)
    listed = [_usable_list(known, tool) for _, tool in wanted]
    servers = await asyncio.gather(
        *(
            connections.prepare(tool, f"tools[{index}]", owner_id, found)
            for (index, tool), found in zip(wanted, listed, strict=True)
        )
    )
    return PreparedMcp(
        servers, [_listing(server) for server, found in zip(servers, listed, strict=True) if found is None]
    )


def _check_labels(wanted: Sequence[tuple[int, McpTool]]) -> None:
    labels: set[str] = set()
    for index, tool in wanted:
        if tool.server_label in labels:
            raise InvalidRequestError(
                f"'tools' has two MCP servers with the label '{tool.server_label}'; give each its own.",
                param=f"tools[{index}].server_label",
            )
        labels.add(tool.server_label)


def _known_lists(items: Sequence[Item]) -> dict[str, list[dict[str, Any]]]:
    """What the conversation has of servers' tools, by label."""
    return {
        item["server_label"]: item["tools"]
        for item in items
        if item["type"] == "mcp_list_tools" and not item.get("error")
    }


def _usable_list(known: Mapping[str, list[dict[str, Any]]], tool: McpTool) -> list[dict[str, Any]] | None:
    """The list that the conversation has, unless this request wants tools that are not on it."""
    found = known.get(tool.server_label)
    wanted = tool.allowed_tools
    named = wanted.tool_names if isinstance(wanted, McpToolFilter) else wanted
    if found is None or set(named or ()) - {one["name"] for one in found}:
        return None
    return found


def _listing(server: McpServerTools) -> McpListTools:
    return {
        "id": new_id("mcpl"),
        "type": "mcp_list_tools",
        "server_label": server.server_label,
        "tools": cast(list[ListedTool], server.listed),
        "error": server.error,
    }


def _fill(server: McpServerTools, name: str, arguments: str) -> str:
    """A call without arguments is one of an empty object; what is no object is told as it was written."""
    parsed = parsed_arguments(arguments)
    return arguments if parsed is None else json.dumps(server.filled(name, parsed), ensure_ascii=False)
