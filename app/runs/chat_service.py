"""The use case of Chat Completions: the client keeps the conversation, and nothing is stored."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from app import __version__
from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.request import choice_requests, generation_request
from app.generators.base import Fragment, GenerationRequest
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.chat import ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.runs.merging import merge
from app.runs.models import require_effort, require_tools

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
        require_effort(params.reasoning_effort, model.capabilities, "reasoning_effort")
        requests = choice_requests(generation_request(params, model.model), params.n or 1)
        streams = await _generate_all(model, requests)
        identity = CompletionIdentity(new_id("chatcmpl"), int(time.time()), model.name, SYSTEM_FINGERPRINT)
        include_usage = params.stream_options is not None and bool(params.stream_options.include_usage)
        builder = ChunkBuilder(identity, new_id, include_usage=include_usage, num_choices=len(streams))
        return _chunks(builder, streams)


async def _generate_all(model: OpenModel, requests: Sequence[GenerationRequest]) -> list[AsyncIterator[Fragment]]:
    """All or none: where one is refused, those before it are dropped unbegun, and give their places back."""
    streams: list[AsyncIterator[Fragment]] = []
    try:
        for request in requests:
            streams += [await model.generate(request)]
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
