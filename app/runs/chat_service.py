"""The use case of Chat Completions: the client keeps the conversation, and nothing is stored."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from app import __version__
from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.request import choice_requests, generation_request
from app.generators.base import Fragment, GenerationRequest, Generator
from app.ids import new_id
from app.protocol.chat import ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.runs.merging import merge
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
        requests = choice_requests(generation_request(params, model), params.n or 1)
        streams = await self._generate_all(requests)
        identity = CompletionIdentity(new_id("chatcmpl"), int(time.time()), model, SYSTEM_FINGERPRINT)
        include_usage = params.stream_options is not None and bool(params.stream_options.include_usage)
        builder = ChunkBuilder(identity, new_id, include_usage=include_usage, num_choices=len(streams))
        return _chunks(builder, streams)

    async def _generate_all(self, requests: Sequence[GenerationRequest]) -> list[AsyncIterator[Fragment]]:
        """All or none: where one is refused, those before it are dropped unbegun, and give their places back."""
        streams: list[AsyncIterator[Fragment]] = []
        try:
            for request in requests:
                streams += [await self._generator.generate(request)]
        except BaseException:
            # The error's traceback keeps this list for a while.
            streams.clear()
            raise
        return streams


async def _chunks(
    builder: ChunkBuilder, streams: Sequence[AsyncIterator[Fragment]]
) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
    yield builder.start()
    async with aclosing(merge(streams) if len(streams) > 1 else _alone(streams[0])) as merged:
        async for index, fragment in merged:
            yield builder.feed(fragment, index)


async def _alone(fragments: AsyncIterator[Fragment]) -> AsyncGenerator[tuple[int, Fragment], None]:
    """One stream needs no task of its own."""
    async with aclosing(cast(Any, fragments)) as stream:
        async for fragment in stream:
            yield 0, fragment
