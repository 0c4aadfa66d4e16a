"""``/v1/models``."""

from typing import Any

from fastapi import APIRouter

from app.api.deps import GeneratorDep
from app.runs.models import resolve_model

router = APIRouter(prefix="/models", tags=["Models"])


def _card(model: str) -> dict[str, Any]:
    return {"id": model, "object": "model", "created": 0, "owned_by": "responsa"}


@router.get("", summary="List the models")
async def list_models(generator: GeneratorDep) -> dict[str, Any]:
    return {"object": "list", "data": [_card(model) for model in generator.capabilities.models]}


@router.get("/{model:path}", summary="Get a model")
async def retrieve(model: str, generator: GeneratorDep) -> dict[str, Any]:
    return _card(resolve_model(model, generator.capabilities))
