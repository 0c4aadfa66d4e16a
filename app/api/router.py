"""The table of contents of the API."""

from fastapi import APIRouter

from app.api import chat_completions, health, models, responses

v1 = APIRouter(prefix="/v1")
v1.include_router(responses.router)
v1.include_router(chat_completions.router)
v1.include_router(models.router)

router = APIRouter()
router.include_router(v1)
router.include_router(health.router)
