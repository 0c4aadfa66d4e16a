"""``/v1/completions``."""

from contextlib import aclosing
from typing import Any, cast

from fastapi import APIRouter, Request
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer
from app.api.chat_completions import with_error
from app.api.deps import TextCompletionServiceDep
from app.api.obfuscation import obfuscated_chunks
from app.api.sse import STREAMED, EventStream
from app.api.waiting import unless_disconnected
from app.chat.text_builder import TextChunk, fold_texts
from app.protocol.completion_requests import CompletionCreateParams

router = APIRouter(prefix="/completions", tags=["Completions"])


@router.post("", summary="Go on with texts", responses=STREAMED)
async def create(params: CompletionCreateParams, request: Request, service: TextCompletionServiceDep) -> HTTPResponse:
    batches = await service.create(params)
    if params.stream:
        chunks = with_error(batches)
        return EventStream(obfuscated_chunks(chunks) if params.is_obfuscated else chunks, named=False)
    return json_answer(await unless_disconnected(request.receive, _fold_all(batches)))


async def _fold_all(batches: Any) -> TextChunk:
    async with aclosing(cast(Any, batches)) as stream:
        return fold_texts([chunk async for batch in stream for chunk in batch])
