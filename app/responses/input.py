"""The request's input as items: what is stored, listed under ``input_items`` and put into the prompt."""

from collections.abc import Callable, Sequence
from typing import Any

from app.protocol.base import RequestModel
from app.protocol.input_items import (
    CARRIED_ALONG,
    CompactionInputItem,
    ItemReference,
    MessageItem,
)
from app.protocol.requests import ResponseCreateParams


def input_items(params: ResponseCreateParams, new_id: Callable[[str], str]) -> list[dict[str, Any]]:
    """Return the input as a list of complete items: each has an id and a status, its text stands in parts.

    An item that is only referred to has its type, ``item_reference``, and its id, and is to be put in by whoever can
    find it.
    """
    if isinstance(params.input, str):
        return [_message(MessageItem(role="user", content=params.input), new_id)]
    return complete_items(params.input or [], new_id)


def complete_items(items: Sequence[Any], new_id: Callable[[str], str]) -> list[dict[str, Any]]:
    """Return input items as they are stored, each with an id and a status."""
    return [_item(item, new_id) for item in items]


_PREFIXES = {
    "function_call": "fc",
    "function_call_output": "fco",
    "custom_tool_call": "ctc",
    "custom_tool_call_output": "ctco",
    "reasoning": "rs",
    "mcp_call": "mcp",
    "web_search_call": "ws",
    "file_search_call": "fs",
}


_STATUSLESS = {"mcp_list_tools": "mcpl", "mcp_approval_request": "mcpr", "mcp_approval_response": "mcpa"}


def _item(item: Any, new_id: Callable[[str], str]) -> dict[str, Any]:
    if isinstance(item, MessageItem):
        return _message(item, new_id)
    if isinstance(item, ItemReference):
        return {"type": "item_reference", "id": item.id}
    if isinstance(item, CompactionInputItem):  # it has no status
        content = item.encrypted_content
        return {"id": item.id or new_id("cmp"), "type": "compaction", "encrypted_content": content}
    if item.type in _STATUSLESS:  # neither have these
        return {"id": item.id or new_id(_STATUSLESS[item.type]), **item.model_dump(exclude={"id"})}
    return {**_identity(item, _PREFIXES[item.type], new_id), **_dump(item)}


def _message(item: MessageItem, new_id: Callable[[str], str]) -> dict[str, Any]:
    content: list[dict[str, Any]]
    if isinstance(item.content, str):
        part_type = "output_text" if item.role == "assistant" else "input_text"
        content = [_with_annotations({"type": part_type, "text": item.content})]
    else:
        content = [_with_annotations(_dump(part)) for part in item.content]
    phase = {"phase": item.phase} if item.phase else {}
    return {**_identity(item, "msg", new_id), "role": item.role, "content": content, **phase}


def _with_annotations(part: dict[str, Any]) -> dict[str, Any]:
    return {**part, "annotations": part.get("annotations", [])} if part["type"] == "output_text" else part


def _identity(item: Any, prefix: str, new_id: Callable[[str], str]) -> dict[str, Any]:
    return {"id": item.id or new_id(prefix), "type": item.type, "status": item.status or "completed"}


def _dump(model: RequestModel) -> dict[str, Any]:
    """What the item says: without id and status (see above), nulls, and what a client only carried along."""
    return model.model_dump(exclude_none=True, exclude={"id", "status", *CARRIED_ALONG})
