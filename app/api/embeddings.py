"""``/v1/embeddings``."""

from fastapi import APIRouter, Request
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer
from app.api.deps import EmbeddingServiceDep
from app.api.waiting import unless_disconnected
from app.protocol.embeddings import EmbeddingCreateParams

router = APIRouter(prefix="/embeddings", tags=["Embeddings"])


@router.post("", summary="Vectors of texts")
async def create(params: EmbeddingCreateParams, request: Request, service: EmbeddingServiceDep) -> HTTPResponse:
    return json_answer(await unless_disconnected(request.receive, service.create(params)))
