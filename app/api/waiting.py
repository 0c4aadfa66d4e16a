"""Waiting for an answer while watching whether anybody still wants it."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.types import Receive

T = TypeVar("T")


async def unless_disconnected(receive: Receive, work: Coroutine[Any, Any, T]) -> T | None:
    """Return what ``work`` returns, or ``None`` (and cancel it) if the client leaves first."""
    task = asyncio.ensure_future(work)
    gone = asyncio.ensure_future(_disconnect(receive))
    try:
        await asyncio.wait([task, gone], return_when=asyncio.FIRST_COMPLETED)
        return await task if task.done() else None
    finally:
        for future in (task, gone):
            future.cancel()
        await asyncio.wait([task, gone])


async def _disconnect(receive: Receive) -> None:
    """Return when the client has gone. The body must have been read already."""
    while (await receive())["type"] != "http.disconnect":
        pass
