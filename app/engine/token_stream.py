"""The chunks of one request, between the pipe and the reader of the answer."""

import asyncio
from dataclasses import replace

from app.engine.errors import EngineError
from app.engine.messages import TokenChunk


class TokenStream:
    """Holds at most one chunk: what a slow reader has not taken yet is merged. Belongs to one event loop."""

    def __init__(self) -> None:
        self._chunk: TokenChunk | None = None
        self._error: EngineError | None = None
        self._has_news = asyncio.Event()

    def feed(self, chunk: TokenChunk) -> None:
        if self._chunk is not None:
            token_ids = self._chunk.token_ids + chunk.token_ids
            chunk = replace(chunk, token_ids=token_ids, logprobs=self._chunk.logprobs + chunk.logprobs)
        self._chunk = chunk
        self._has_news.set()

    def fail(self, error: EngineError) -> None:
        self._error = error
        self._has_news.set()

    async def next(self) -> TokenChunk:
        """All that came since the last call; raises the stream's error once its tokens are taken."""
        await self._has_news.wait()
        if self._chunk is None:
            assert self._error is not None
            raise self._error
        chunk, self._chunk = self._chunk, None
        if self._error is None:
            self._has_news.clear()
        return chunk
