"""Credentials of hosted tools between a background request and its start: in memory alone.

The store has the request without them. So the run is claimed by its server from the beginning; whoever takes it up
when that server is gone lacks them, and says so.
"""

from typing import Any

from app.errors import GenerationFailedError
from app.protocol.hosted_tools import McpTool
from app.protocol.requests import ResponseCreateParams

#: Stands in a stored request whose credentials are not stored with it.
MARK = "lacks_credentials"
_SECRET_FIELDS = ("authorization", "headers")


class ToolSecrets:
    """The tools of requests that wait in the queue, by the id of the response."""

    def __init__(self) -> None:
        self._tools: dict[str, Any] = {}
        self._stored: set[str] = set()

    @property
    def stored_ids(self) -> set[str]:
        """The responses whose rows tell whether they wait still; others are only about to be stored."""
        return set(self._stored)

    def keep(self, response_id: str, params: ResponseCreateParams) -> None:
        if has_secrets(params):
            self._tools[response_id] = params.tools

    def note_stored(self, response_id: str) -> None:
        if response_id in self._tools:
            self._stored.add(response_id)

    def put_back(self, response_id: str, params: ResponseCreateParams) -> ResponseCreateParams:
        """Return the request with its credentials. Raises ``GenerationFailedError`` where they are not here."""
        if response_id not in self._tools:
            raise GenerationFailedError(
                "The credentials of this response's MCP servers are no longer known: they are never stored, and the "
                "server that had them has stopped. Send the request again."
            )
        return params.model_copy(update={"tools": self._tools[response_id]})

    def has(self, response_id: str) -> bool:
        return response_id in self._tools

    def forget(self, response_id: str) -> None:
        self._tools.pop(response_id, None)
        self._stored.discard(response_id)


def has_secrets(params: ResponseCreateParams) -> bool:
    return any(isinstance(tool, McpTool) and (tool.authorization or tool.headers) for tool in params.tools or [])


def without_secrets(request: dict[str, Any]) -> dict[str, Any]:
    """A request as JSON without its tools' credentials, of which nothing is left but the mark."""
    tools = [
        {key: value for key, value in tool.items() if tool["type"] != "mcp" or key not in _SECRET_FIELDS}
        for tool in request["tools"]
    ]
    return {**request, "tools": tools, MARK: True}
