"""The use case of the older Completions: texts that a model goes on with. Nothing is stored."""

import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

from app.chat.builder import CompletionIdentity
from app.chat.text_builder import TextChunk, TextChunkBuilder
from app.chat.text_request import text_requests
from app.generators.base import Fragment, GenerationRequest
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.completion_requests import CompletionCreateParams
from app.runs.chat_service import SYSTEM_FINGERPRINT, generate_all
from app.runs.merging import merge


class TextCompletionService:
    def __init__(self, pool: ModelPool) -> None:
        self._pool = pool

    async def create(self, params: CompletionCreateParams) -> AsyncIterator[Sequence[TextChunk]]:
        """Check the request, then return the stream of its chunks; closing the stream ends the generation."""
        async with self._pool.open(params.model) as model:
            requests = text_requests(params, model.model)
            beginnings = [await _text_of(model, request) if params.echo else "" for request in requests]
            streams = await generate_all(model, requests)
            identity = CompletionIdentity(new_id("cmpl"), int(time.time()), model.name, SYSTEM_FINGERPRINT)
        include_usage = params.stream_options is not None and bool(params.stream_options.include_usage)
        builder = TextChunkBuilder(identity, beginnings, num_choices=params.n or 1, include_usage=include_usage)
        return _chunks(builder, streams)


async def _text_of(model: OpenModel, request: GenerationRequest) -> str:
    prompt = request.prompt
    assert prompt is not None
    return prompt if isinstance(prompt, str) else await model.detokenize(prompt)


async def _chunks(
    builder: TextChunkBuilder, streams: Sequence[AsyncIterator[Fragment]]
) -> AsyncIterator[Sequence[TextChunk]]:
    if beginning := builder.start():
        yield beginning
    async with aclosing(merge(streams)) as merged:
        async for index, fragment in merged:
            yield builder.feed(fragment, index)
