"""``/health``: 200 while the server can answer requests, 503 while it can't."""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from app.api.deps import HealthServiceDep

router = APIRouter(tags=["Health"])

_UNAVAILABLE: dict[int | str, dict[str, Any]] = {
    503: {
        "description": "It can't; the fields are the same.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Health"}}},
    }
}


@router.get("/health", summary="Tell whether the server can do its work", responses=_UNAVAILABLE)
async def health(service: HealthServiceDep) -> JSONResponse:
    found = asdict(await service.check())
    is_healthy = found.pop("is_healthy")
    return JSONResponse({"status": "ok" if is_healthy else "unavailable", **found}, 200 if is_healthy else 503)
