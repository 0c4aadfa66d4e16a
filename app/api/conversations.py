"""``/v1/conversations``."""

from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer
from app.api.deps import ConversationServiceDep, OwnerDep
from app.api.paging import NewestFirst
from app.protocol.conversations import ConversationCreateParams, ConversationUpdateParams, ItemsCreateParams
from app.protocol.requests import Includable

router = APIRouter(prefix="/conversations", tags=["Conversations"])

#: It changes nothing: an item always has what it was made with.
Include = Annotated[list[Includable] | None, Query(alias="include[]")]


@router.post("", summary="Create a conversation")
async def create(
    service: ConversationServiceDep, owner_id: OwnerDep, params: ConversationCreateParams | None = None
) -> HTTPResponse:
    params = params or ConversationCreateParams()
    return json_answer(await service.create(params.items or [], params.metadata or {}, owner_id))


@router.get("/{conversation_id}", summary="Get a conversation")
async def retrieve(conversation_id: str, service: ConversationServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    return json_answer(await service.get(conversation_id, owner_id))


@router.post("/{conversation_id}", summary="Change a conversation's metadata")
async def update(
    conversation_id: str, params: ConversationUpdateParams, service: ConversationServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.update(conversation_id, params.metadata or {}, owner_id))


@router.delete("/{conversation_id}", summary="Delete a conversation, and the responses that were made in it")
async def delete(conversation_id: str, service: ConversationServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    await service.delete(conversation_id, owner_id)
    return json_answer({"id": conversation_id, "object": "conversation.deleted", "deleted": True})


@router.get("/{conversation_id}/export", summary="Get everything that is kept of a conversation")
async def export(conversation_id: str, service: ConversationServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    return json_answer(await service.export(conversation_id, owner_id))


@router.post("/{conversation_id}/items", summary="Add items to a conversation")
async def create_items(
    conversation_id: str,
    params: ItemsCreateParams,
    service: ConversationServiceDep,
    owner_id: OwnerDep,
    include: Include = None,
) -> HTTPResponse:
    return json_answer(await service.add_items(conversation_id, params.items, owner_id))


@router.get("/{conversation_id}/items", summary="List the items of a conversation")
async def list_items(
    conversation_id: str,
    service: ConversationServiceDep,
    owner_id: OwnerDep,
    page: NewestFirst,
    include: Include = None,
) -> HTTPResponse:
    return json_answer(await service.list_items(conversation_id, owner_id, page))


@router.get("/{conversation_id}/items/{item_id}", summary="Get an item of a conversation")
async def retrieve_item(
    conversation_id: str, item_id: str, service: ConversationServiceDep, owner_id: OwnerDep, include: Include = None
) -> HTTPResponse:
    return json_answer(await service.get_item(conversation_id, item_id, owner_id))


@router.delete("/{conversation_id}/items/{item_id}", summary="Take an item out of a conversation")
async def delete_item(
    conversation_id: str, item_id: str, service: ConversationServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.delete_item(conversation_id, item_id, owner_id))
