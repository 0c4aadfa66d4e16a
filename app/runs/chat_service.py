"""The use case of Chat Completions: the client keeps the conversation, and nothing is stored."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from app import __version__
from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.request import generation_request
from app.generators.base import Fragment
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.chat import ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.runs.models import require_tools

#: Clients compare it to learn whether the backend changed; OpenAI-compatible servers let it begin with "b".
SYSTEM_FINGERPRINT = f"b-responsa-{__version__}"


class ChatService:
    def __init__(self, pool: ModelPool) -> None:
        self._pool = pool

    async def create(self, params: ChatCompletionCreateParams) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        """Check the request, then return the stream of its chunks; closing the stream ends the generation."""
        async with self._pool.open(params.model) as model:
            return await self._create(model, params)

    async def _create(
        self, model: OpenModel, params: ChatCompletionCreateParams
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        require_tools(params.tools, model.capabilities)
        fragments = await model.generate(generation_request(params, model.model))
        identity = CompletionIdentity(new_id("chatcmpl"), int(time.time()), model.name, SYSTEM_FINGERPRINT)
        include_usage = params.stream_options is not None and bool(params.stream_options.include_usage)
        return _chunks(ChunkBuilder(identity, new_id, include_usage=include_usage), fragments)


async def _chunks(
    builder: ChunkBuilder, fragments: AsyncIterator[Fragment]
) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
    yield builder.start()
    async with aclosing(cast(Any, fragments)) as stream:
        async for fragment in stream:
            yield builder.feed(fragment)
