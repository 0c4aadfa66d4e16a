"""The table of contents of the API."""

from fastapi import APIRouter

from app.api import (
    chat_completions,
    completions,
    conversations,
    embeddings,
    files,
    health,
    metrics,
    models,
    prompts,
    responses,
    store_files,
    stored_completions,
    vector_stores,
    websocket,
)

v1 = APIRouter()
v1.include_router(responses.router)
v1.include_router(conversations.router)
v1.include_router(websocket.router)
v1.include_router(chat_completions.router)
v1.include_router(stored_completions.router)
v1.include_router(completions.router)
v1.include_router(embeddings.router)
v1.include_router(files.router)
v1.include_router(vector_stores.router)
v1.include_router(store_files.router)
v1.include_router(models.router)

router = APIRouter()
router.include_router(v1, prefix="/v1")
router.include_router(prompts.router)
router.include_router(health.router)
router.include_router(metrics.router)
# Last, for clients whose base URL lacks the version, as llama.cpp's may.
router.include_router(v1, include_in_schema=False)
