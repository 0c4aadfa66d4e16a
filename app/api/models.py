"""``/v1/models``."""

from typing import Any

from fastapi import APIRouter

from app.api.deps import PoolDep
from app.generators.pool import ModelPool

router = APIRouter(prefix="/models", tags=["Models"])


def _card(name: str, pool: ModelPool) -> dict[str, Any]:
    """OpenAI's model object; the last two fields are an extension."""
    model = pool.catalog.resolve(name)
    return {
        "id": name,
        "object": "model",
        "created": pool.catalog.created_at,
        "owned_by": "responsa",
        "alias_of": model if name in pool.catalog.aliases else None,
        "loaded": pool.is_loaded(model),
    }


@router.get("", summary="List the models and their aliases")
async def list_models(pool: PoolDep) -> dict[str, Any]:
    return {"object": "list", "data": [_card(name, pool) for name in pool.catalog.names]}


@router.get("/{model:path}", summary="Get a model")
async def retrieve(model: str, pool: PoolDep) -> dict[str, Any]:
    return _card(model, pool)
