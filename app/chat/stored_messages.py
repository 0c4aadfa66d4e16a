"""A request's messages as the API lists them for a stored completion."""

from collections.abc import Sequence
from typing import Any

from app.protocol.base import RequestModel


def stored_messages(messages: Sequence[RequestModel], completion_id: str) -> list[dict[str, Any]]:
    """Return the messages as they came, each with an id; parts of a content stand in ``content_parts``, their text
    joined in ``content``."""
    return [_message(message, f"{completion_id}-{index}") for index, message in enumerate(messages)]


def _message(message: RequestModel, message_id: str) -> dict[str, Any]:
    told = message.model_dump(exclude_none=True)
    content = told.get("content")
    parts = content if isinstance(content, list) else None
    text = content if parts is None else "".join(part.get("text", "") for part in parts)
    return {"id": message_id, **told, "content": text, "content_parts": parts, "name": told.get("name")}
