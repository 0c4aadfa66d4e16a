"""``/metrics``, for Prometheus."""

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from app.api.deps import MetricsServiceDep

router = APIRouter(tags=["Health"])


@router.get("/metrics", summary="Tell what was counted and timed, for Prometheus", response_class=PlainTextResponse)
async def metrics(request: Request, service: MetricsServiceDep) -> Response:
    text, content_type = await service.render(request.headers.get("accept", ""))
    return Response(text, headers={"Content-Type": content_type})
