"""The table of contents of the API."""

from typing import Any

from fastapi import APIRouter

from app.api import chat_completions, health, metrics, models, responses
from app.protocol.errors import ErrorEnvelope

#: What every endpoint may answer instead.
_ERRORS: dict[int | str, dict[str, Any]] = {
    "4XX": {"model": ErrorEnvelope, "description": "The request is wrong; the message says what to change."},
    "5XX": {"model": ErrorEnvelope, "description": "The server can't answer; 503 means: try again soon."},
}

v1 = APIRouter(prefix="/v1", responses=_ERRORS)
v1.include_router(responses.router)
v1.include_router(chat_completions.router)
v1.include_router(models.router)

router = APIRouter()
router.include_router(v1)
router.include_router(health.router)
router.include_router(metrics.router)
