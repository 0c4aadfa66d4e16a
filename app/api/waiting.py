"""Waiting for an answer while watching whether anybody still wants it."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from starlette.requests import Request

T = TypeVar("T")


async def unless_disconnected(request: Request, work: Coroutine[Any, Any, T]) -> T | None:
    """Return what ``work`` returns, or ``None`` (and cancel it) if the client leaves first."""
    task = asyncio.ensure_future(work)
    gone = asyncio.ensure_future(_disconnect(request))
    try:
        await asyncio.wait([task, gone], return_when=asyncio.FIRST_COMPLETED)
        return await task if task.done() else None
    finally:
        for future in (task, gone):
            future.cancel()
        await asyncio.wait([task, gone])


async def _disconnect(request: Request) -> None:
    """Return when the client has gone. The body must have been read already."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
