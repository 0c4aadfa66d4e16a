"""Server-sent events: the frames, the keep-alive, and what happens when the reader has gone."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from pydantic_core import to_json
from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

Batch = Sequence[Mapping[str, Any]]

KEEPALIVE_INTERVAL_S = 15.0
DONE = format_sse_event(data_str="[DONE]")
#: How the documentation tells of an answer that may also be a stream.
STREAMED: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The answer, or with `stream: true` its events as they come.",
        "content": {"text/event-stream": {}},
    }
}
_END: Batch = [{"type": "end"}]


class EventStream(StreamingResponse):
    """Sends batches of events as they come, then ``[DONE]``.

    ``on_end`` is awaited when the stream is over, whether it was read to its end or the client has left.
    """

    def __init__(
        self,
        batches: AsyncIterator[Batch],
        *,
        named: bool,
        on_end: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """``named``: whether each frame has an ``event:`` line with the event's type, as Responses streams do."""
        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        super().__init__(_frames(batches, named), media_type="text/event-stream", headers=headers)
        self._on_end = on_end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            # Starlette leaves the iterator suspended when the client has gone; the generation must end with it.
            async with aclosing(cast("AsyncGenerator[bytes, None]", self.body_iterator)):
                await super().__call__(scope, receive, send)
        finally:
            if self._on_end is not None:
                await self._on_end()


async def _frames(batches: AsyncIterator[Batch], named: bool) -> AsyncGenerator[bytes, None]:
    async with aclosing(_PatientReader(batches)) as reader:
        while (batch := await reader.next()) is not _END:
            yield b"".join(frame(event, named=named) for event in batch) if batch else KEEPALIVE_COMMENT
    yield DONE


class _PatientReader:
    """Reads batches; when there is none for a while, it says so and goes on waiting for the same one."""

    def __init__(self, batches: AsyncIterator[Batch]) -> None:
        self._batches = cast("AsyncGenerator[Batch, None]", batches)
        self._pending: asyncio.Future[Batch] | None = None

    async def next(self) -> Batch:
        """Return the next batch, ``_END``, or an empty batch after ``KEEPALIVE_INTERVAL_S`` without any."""
        self._pending = self._pending or asyncio.ensure_future(anext(self._batches, _END))
        done, _ = await asyncio.wait([self._pending], timeout=KEEPALIVE_INTERVAL_S)
        if not done:
            return ()
        batch, self._pending = self._pending.result(), None
        return batch

    async def aclose(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
            await asyncio.wait([self._pending])
        await self._batches.aclose()


def frame(event: Mapping[str, Any], *, named: bool, exclude_none: bool = False) -> bytes:
    """An event as it is sent. ``exclude_none``: without the keys whose value is null, as some servers write it."""
    data = _without_nulls(event) if exclude_none else event
    return format_sse_event(data_str=to_json(data).decode(), event=event["type"] if named else None)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_nulls(element) for key, element in value.items() if element is not None}
    return [_without_nulls(element) for element in value] if isinstance(value, list) else value
