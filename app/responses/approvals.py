"""Calls of MCP tools that need the client's approval: asked for in one response, made in a later one, or never."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import InvalidRequestError

Item = Mapping[str, Any]


def approved_requests(items: Sequence[Item]) -> list[Any]:
    """Return the requests that the client has approved of and that no call has been made for.

    Raises ``InvalidRequestError`` for an answer to nothing. ``items``: the whole conversation.
    """
    requests = {item["id"]: item for item in items if item["type"] == "mcp_approval_request"}
    called = _called(items)
    for response in _responses(items):
        if response["approval_request_id"] not in requests:
            raise InvalidRequestError(
                f"No approval request found with id '{response['approval_request_id']}'.", param="input"
            )
    approved = {response["approval_request_id"] for response in _responses(items) if response["approve"]}
    return [request for request_id, request in requests.items() if request_id in approved - called]


def open_requests(items: Sequence[Item]) -> set[str]:
    """The ids of the requests whose calls may still be made: approved of already, or not answered yet.

    A conversation has a call without its answer where the response failed that made it.
    """
    answered = {response["approval_request_id"] for response in _responses(items)} | _called(items)
    asked = {item["id"] for item in items if item["type"] == "mcp_approval_request"}
    return (asked - answered) | {request["id"] for request in approved_requests(items)}


def settled_requests(items: Sequence[Item]) -> set[str]:
    """The ids of the requests that were approved of: the prompt has their calls."""
    return {response["approval_request_id"] for response in _responses(items) if response["approve"]} | _called(items)


def denied_call(request: Item, items: Sequence[Item]) -> dict[str, Any]:
    """What the model is told of a call that was not approved of: it was made, and failed."""
    answers = (one for one in _responses(items) if one["approval_request_id"] == request["id"])
    reason = next((one.get("reason") for one in answers), None)
    error = f"The user did not approve this call: {reason}" if reason else "The user did not approve this call."
    return {**request, "type": "mcp_call", "status": "failed", "error": error}


def _responses(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if item["type"] == "mcp_approval_response"]


def _called(items: Sequence[Item]) -> set[str]:
    return {
        item["approval_request_id"]
        for item in items
        if item["type"] == "mcp_call" and item.get("approval_request_id")
    }
