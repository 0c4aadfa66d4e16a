"""The use case of Chat Completions: the client keeps the conversation, and nothing is stored."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from app import __version__
from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.request import generation_request
from app.generators.base import Fragment, Generator
from app.ids import new_id
from app.protocol.chat import ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.runs.models import require_effort, require_tools, resolve_model

#: Clients compare it to learn whether the backend changed; OpenAI-compatible servers let it begin with "b".
SYSTEM_FINGERPRINT = f"b-responsa-{__version__}"


class ChatService:
    def __init__(self, generator: Generator) -> None:
        self._generator = generator

    async def create(self, params: ChatCompletionCreateParams) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        """Check the request, then return the stream of its chunks; closing the stream ends the generation."""
        capabilities = self._generator.capabilities
        model = resolve_model(params.model, capabilities)
        require_tools(params.tools, capabilities)
        require_effort(params.reasoning_effort, capabilities, "reasoning_effort")
        fragments = await self._generator.generate(generation_request(params, model))
        identity = CompletionIdentity(new_id("chatcmpl"), int(time.time()), model, SYSTEM_FINGERPRINT)
        include_usage = params.stream_options is not None and bool(params.stream_options.include_usage)
        return _chunks(ChunkBuilder(identity, new_id, include_usage=include_usage), fragments)


async def _chunks(
    builder: ChunkBuilder, fragments: AsyncIterator[Fragment]
) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
    yield builder.start()
    async with aclosing(cast(Any, fragments)) as stream:
        async for fragment in stream:
            yield builder.feed(fragment)
