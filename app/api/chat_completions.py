"""``/v1/chat/completions``."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from fastapi import APIRouter, Request
from fastapi.responses import Response as HTTPResponse
from pydantic_core import to_json

from app.api.deps import ChatServiceDep, OwnerDep
from app.api.error_handlers import envelope
from app.api.obfuscation import obfuscated_chunks
from app.api.sse import STREAMED, EventStream
from app.api.waiting import unless_disconnected
from app.chat.fold import fold
from app.errors import ResponsaError
from app.protocol.chat import ChatCompletion, ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams

router = APIRouter(prefix="/chat/completions", tags=["Chat"])


@router.post("", summary="Create a chat completion", responses=STREAMED)
async def create(
    params: ChatCompletionCreateParams, request: Request, service: ChatServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    batches = await service.create(params, owner_id)
    if params.stream:
        chunks = with_error(batches)
        return EventStream(obfuscated_chunks(chunks) if params.is_obfuscated else chunks, named=False)
    completion = await unless_disconnected(request.receive, _fold_all(batches))
    return HTTPResponse(to_json(completion), media_type="application/json")


async def with_error(batches: AsyncIterator[Sequence[Any]]) -> AsyncIterator[Sequence[Any]]:
    """A generation that breaks after the stream has begun ends it with OpenAI's error envelope."""
    async with aclosing(cast(Any, batches)) as stream:
        try:
            async for batch in stream:
                yield batch
        except ResponsaError as error:
            yield [envelope(error)]


async def _fold_all(batches: AsyncIterator[Sequence[ChatCompletionChunk]]) -> ChatCompletion:
    async with aclosing(cast(Any, batches)) as stream:
        return fold([chunk async for batch in stream for chunk in batch])
