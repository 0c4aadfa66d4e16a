"""``/v1/chat/completions``: those that were created with ``store: true``."""

from typing import Any

from fastapi import APIRouter, Request

from app.api.deps import OwnerDep, StoredCompletionServiceDep
from app.api.paging import OldestFirst
from app.protocol.chat_requests import ChatCompletionUpdateParams

router = APIRouter(prefix="/chat/completions", tags=["Chat"])


@router.get("", summary="List stored chat completions")
async def list_completions(
    request: Request,
    service: StoredCompletionServiceDep,
    owner_id: OwnerDep,
    page: OldestFirst,
    model: str | None = None,
) -> dict[str, Any]:
    """``metadata[key]=value`` gives only those with this label; several must all be there."""
    return await service.list_page(owner_id, page, model, _labels(request))


@router.get("/{completion_id}", summary="Get a stored chat completion")
async def retrieve(completion_id: str, service: StoredCompletionServiceDep, owner_id: OwnerDep) -> dict[str, Any]:
    return await service.get(completion_id, owner_id)


@router.post("/{completion_id}", summary="Change the metadata of a stored chat completion")
async def update(
    completion_id: str, params: ChatCompletionUpdateParams, service: StoredCompletionServiceDep, owner_id: OwnerDep
) -> dict[str, Any]:
    return await service.update(completion_id, params.metadata or {}, owner_id)


@router.delete("/{completion_id}", summary="Delete a stored chat completion")
async def delete(completion_id: str, service: StoredCompletionServiceDep, owner_id: OwnerDep) -> dict[str, Any]:
    await service.delete(completion_id, owner_id)
    return {"id": completion_id, "object": "chat.completion.deleted", "deleted": True}


@router.get("/{completion_id}/messages", summary="List the messages of a stored chat completion")
async def list_messages(
    completion_id: str,
    service: StoredCompletionServiceDep,
    owner_id: OwnerDep,
    page: OldestFirst,
) -> dict[str, Any]:
    return await service.list_messages(completion_id, owner_id, page)


def _labels(request: Request) -> dict[str, str]:
    prefix, suffix = "metadata[", "]"
    return {
        name.removeprefix(prefix).removesuffix(suffix): value
        for name, value in request.query_params.items()
        if name.startswith(prefix) and name.endswith(suffix)
    }
