"""Padding that hides how long the pieces of an answer are from whoever watches encrypted traffic.

What is logged and stored has none: it is added where events are sent.
"""

import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

from pydantic_core import to_json

from app.api.pieces import in_pieces

#: A delta and its padding together have a multiple of so many bytes; most tokens are shorter than one of these.
_STEP_BYTES = 16


async def obfuscated(batches: AsyncIterator[Sequence[Any]]) -> AsyncGenerator[Sequence[Mapping[str, Any]], None]:
    """Yield the same events in pieces, with an ``obfuscation`` of random characters in every delta."""
    async with aclosing(in_pieces(batches)) as pieces:
        async for piece in pieces:
            yield [padded(event) for event in piece]


async def obfuscated_chunks(
    batches: AsyncIterator[Sequence[Any]],
) -> AsyncGenerator[Sequence[Mapping[str, Any]], None]:
    """The same for the chunks of completions, each of which is a delta."""
    async with aclosing(cast("AsyncGenerator[Sequence[Any], None]", batches)) as chunks:
        async for batch in chunks:
            yield [_with_padding(chunk, chunk["choices"]) if chunk.get("choices") else chunk for chunk in batch]


def padded(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """This event, with an ``obfuscation`` if it is a delta."""
    return _with_padding(event, event["delta"]) if event["type"].endswith(".delta") else event


def _with_padding(event: Mapping[str, Any], delta: Any) -> Mapping[str, Any]:
    num_missing = -len(to_json(delta)) % _STEP_BYTES
    return {**event, "obfuscation": secrets.token_hex(_STEP_BYTES)[:num_missing]}
