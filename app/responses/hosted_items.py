"""Items of calls that the server runs: as they begin, and with what came of them. Values only, no events."""

from typing import Any, TypeGuard, cast

from app.protocol.items import (
    FileSearchCall,
    HostedCall,
    McpApprovalRequest,
    McpCall,
    OutputItem,
    WebSearchCall,
)
from app.responses.hosted import FILE_SEARCH, HostedFunction
from app.tools.base import ToolResult


def mcp_call(item_id: str, server_label: str, name: str, approval_request_id: str | None = None) -> McpCall:
    return {
        "id": item_id,
        "type": "mcp_call",
        "status": "in_progress",
        "approval_request_id": approval_request_id,
        "server_label": server_label,
        "name": name,
        "arguments": "",
        "output": None,
        "error": None,
    }


def approval_request(item_id: str, server_label: str, name: str, arguments: str) -> McpApprovalRequest:
    return {
        "id": item_id,
        "type": "mcp_approval_request",
        "server_label": server_label,
        "name": name,
        "arguments": arguments,
    }


def id_prefix(search: HostedFunction) -> str:
    return "fs" if search.key == FILE_SEARCH else "ws"


def search_call(item_id: str, search: HostedFunction, query: str) -> WebSearchCall | FileSearchCall:
    """``query``: may be empty, where the model wrote none."""
    if search.key == FILE_SEARCH:
        return {
            "id": item_id,
            "type": "file_search_call",
            "status": "in_progress",
            "queries": [query] if query else [],
            "results": None,
        }
    return {
        "id": item_id,
        "type": "web_search_call",
        "status": "in_progress",
        "action": {"type": "search", "query": query, "queries": [query], "sources": []},
    }


def is_waiting(item: OutputItem) -> TypeGuard[HostedCall]:
    """Whether the call is whole, and its result is missing."""
    match item["type"]:
        case "mcp_call":
            return item["status"] == "calling"
        case "web_search_call" | "file_search_call":
            return item["status"] == "searching"
    return False


def is_unanswered(item: OutputItem) -> TypeGuard[HostedCall]:
    """Whether nothing has come of the call.

    A search has its query from the first, but a crash can lie between the events that begin it.
    """
    is_begun = item["type"] in {"web_search_call", "file_search_call"} and cast(Any, item)["status"] == "in_progress"
    return is_begun or is_waiting(item)


def with_result(item: HostedCall, result: ToolResult) -> HostedCall:
    """The call as it is told for good. ``result``: its ``error`` is a sentence that stands in the output's place."""
    done: Any = {**item, "status": "completed" if result.error is None else "failed"}
    match item["type"]:
        case "mcp_call" if result.error is None:
            done["output"] = result.output
        case "mcp_call":
            content = [{"type": "text", "text": result.error}]
            done["error"] = {"type": "mcp_tool_execution_error", "content": content}
        case "web_search_call":
            found = (result.details or {}).get("results", [])
            sources = [{"type": "url", "url": one["url"]} for one in found]
            done["action"] = {**done["action"], "sources": sources}
        case "file_search_call":
            done["results"] = result.details
    return cast(HostedCall, done)
