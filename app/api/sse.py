"""Server-sent events: the frames, the keep-alive, and what happens when the reader has gone."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event
from pydantic_core import to_json
from starlette.responses import StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from app.api.pieces import in_pieces
from app.api.waiting import unless_disconnected

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
            # Its own way of watching for that cancels again whatever the iterator's end awaits: it is not taken.
            async with aclosing(cast("AsyncGenerator[bytes, None]", self.body_iterator)):
                await unless_disconnected(receive, self.stream_response(send))
        finally:
            if self._on_end is not None:
                await self._on_end()

    async def stream_response(self, send: Send) -> None:
        line = _KeptAlive(send)
        keeper = asyncio.ensure_future(line.keep())
        try:
            await super().stream_response(line.send)
        finally:
            keeper.cancel()
            await asyncio.wait([keeper])


async def _frames(batches: AsyncIterator[Batch], named: bool) -> AsyncGenerator[bytes, None]:
    async with aclosing(in_pieces(batches)) as pieces:
        async for piece in pieces:
            yield b"".join(frame(event, named=named) for event in piece)
    yield DONE


class _KeptAlive:
    """A line on which a comment is sent whenever nothing else was for ``KEEPALIVE_INTERVAL_S``.

    One task beside the stream, and not a timer for every batch of it: there are thousands of them in a second.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._clock = asyncio.get_running_loop().time
        self._sent_at = self._clock()

    async def send(self, message: Message) -> None:
        self._sent_at = self._clock()
        await self._send(message)

    async def keep(self) -> None:
        while True:
            await asyncio.sleep(self._sent_at + KEEPALIVE_INTERVAL_S - self._clock())
            if self._clock() >= self._sent_at + KEEPALIVE_INTERVAL_S:
                await self.send({"type": "http.response.body", "body": KEEPALIVE_COMMENT, "more_body": True})


def frame(event: Mapping[str, Any], *, named: bool, exclude_none: bool = False) -> bytes:
    """An event as it is sent. ``exclude_none``: without the keys whose value is null, as some servers write it."""
    data = _without_nulls(event) if exclude_none else event
    return format_sse_event(data_str=to_json(data).decode(), event=event["type"] if named else None)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_nulls(element) for key, element in value.items() if element is not None}
    return [_without_nulls(element) for element in value] if isinstance(value, list) else value
