"""Long batches in pieces: a replay of a long response has all its events at once, and others want to be served."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import TypeVar, cast

#: Events that are written in a few milliseconds.
PIECE_SIZE = 256

T = TypeVar("T")


async def in_pieces(batches: AsyncIterator[Sequence[T]]) -> AsyncGenerator[Sequence[T], None]:
    """Yield the same events, at most ``PIECE_SIZE`` at a time; whatever else waits runs between two of a batch."""
    async with aclosing(cast("AsyncGenerator[Sequence[T], None]", batches)) as stream:
        async for batch in stream:
            yield batch[:PIECE_SIZE]
            for start in range(PIECE_SIZE, len(batch), PIECE_SIZE):
                await asyncio.sleep(0)
                yield batch[start : start + PIECE_SIZE]
