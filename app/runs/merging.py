"""Several streams of fragments as one, each fragment as soon as it comes."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any, cast

from app.generators.base import Fragment

#: What a stream's task puts into the queue: its index, and a fragment, an error, or None at its end.
_News = tuple[int, Fragment | Exception | None]


async def merge(streams: Sequence[AsyncIterator[Fragment]]) -> AsyncGenerator[tuple[int, Fragment], None]:
    """Yield the fragments with the index of their stream.

    The first error of one ends them all, and so does closing this iterator.
    """
    # Bounded, so that a slow reader slows the streams down.
    queue: asyncio.Queue[_News] = asyncio.Queue(len(streams))
    tasks = [asyncio.create_task(_pump(index, stream, queue)) for index, stream in enumerate(streams)]
    try:
        num_open = len(streams)
        while num_open:
            index, news = await queue.get()
            if isinstance(news, Exception):
                raise news
            if news is None:
                num_open -= 1
            else:
                yield index, news
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for stream in streams:
            await cast(Any, stream).aclose()


async def _pump(index: int, stream: AsyncIterator[Fragment], queue: asyncio.Queue[_News]) -> None:
    try:
        async for fragment in stream:
            await queue.put((index, fragment))
    except Exception as error:
        await queue.put((index, error))
    else:
        await queue.put((index, None))
