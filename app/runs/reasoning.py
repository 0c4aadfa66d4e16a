"""Reasoning that clients keep for us, sealed, so that a conversation goes on with it where nothing is stored."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from app.errors import InvalidRequestError
from app.protocol.requests import ResponseCreateParams
from app.runs.sealing import Seal

_KIND = "reasoning"


def sealer(seal: Seal, params: ResponseCreateParams, owner_id: str) -> Callable[[str], str] | None:
    """What makes a run's reasoning into ``encrypted_content``, if the request includes it."""
    return partial(seal.seal, _KIND, owner_id) if params.seals_reasoning else None


def opened_reasoning(seal: Seal, owner_id: str, items: Sequence[dict[str, Any]], param: str) -> list[dict[str, Any]]:
    """Put the text of sealed reasoning into its item. Raises ``InvalidRequestError`` that names it.

    ``items``: in the order of the request's field ``param``.
    """
    return [_opened(seal, owner_id, item, f"{param}[{index}]") for index, item in enumerate(items)]


def _opened(seal: Seal, owner_id: str, item: dict[str, Any], place: str) -> dict[str, Any]:
    if item["type"] != "reasoning" or "encrypted_content" not in item:
        return item
    param = f"{place}.encrypted_content"
    try:
        text = seal.unseal(_KIND, owner_id, item["encrypted_content"])
    except ValueError:
        raise InvalidRequestError(
            f"The encrypted content of '{item['id']}' in '{param}' could not be verified: it was changed, or comes "
            "from elsewhere. Send it as this server gave it, or leave the item out.",
            param=param,
            code="invalid_encrypted_content",
        ) from None
    # What the client says beside it need not be what the model thought.
    return {**item, "content": [{"type": "reasoning_text", "text": text}]}
