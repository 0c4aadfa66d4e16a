"""``/v1/responses``."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response as HTTPResponse
from pydantic_core import to_json

from app.api.deps import OwnerDep, ResponseServiceDep
from app.api.sse import EventStream
from app.api.waiting import unless_disconnected
from app.errors import InvalidRequestError
from app.protocol.requests import Includable, ResponseCreateParams
from app.runs.service import PageRequest

router = APIRouter(prefix="/responses", tags=["Responses"])


def _json(value: Any) -> HTTPResponse:
    return HTTPResponse(to_json(value), media_type="application/json")


@router.post("", summary="Create a response")
async def create(
    params: ResponseCreateParams, request: Request, service: ResponseServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    log = await service.create(params, owner_id)
    if params.stream:
        return EventStream(log.follow(), named=True, on_end=lambda: service.leave(log))
    try:
        return _json(await unless_disconnected(request, log.wait()))
    finally:
        await service.leave(log)


@router.get("/{response_id}", summary="Get a response, or its stream of events")
async def retrieve(  # noqa: PLR0913
    response_id: str,
    service: ResponseServiceDep,
    owner_id: OwnerDep,
    stream: bool = False,
    starting_after: Annotated[int | None, Query(ge=-1)] = None,
    include: Annotated[list[Includable] | None, Query(alias="include[]")] = None,
    include_obfuscation: bool = False,
) -> HTTPResponse:
    """``include`` changes nothing: a response always has what it was made with."""
    if include_obfuscation:
        param = "include_obfuscation"
        raise InvalidRequestError(f"'{param}' is not supported by this server yet; leave it out.", param=param)
    if starting_after is not None and not stream:
        raise InvalidRequestError("'starting_after' needs 'stream=true'.", param="starting_after")
    if stream:
        after_sequence = -1 if starting_after is None else starting_after
        return EventStream(await service.follow(response_id, owner_id, after_sequence), named=True)
    return _json(await service.get(response_id, owner_id))


@router.delete("/{response_id}", summary="Delete a response")
async def delete(response_id: str, service: ResponseServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    await service.delete(response_id, owner_id)
    return _json({"id": response_id, "object": "response", "deleted": True})


@router.post("/{response_id}/cancel", summary="Cancel a response that is being generated")
async def cancel(response_id: str, service: ResponseServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    return _json(await service.cancel(response_id, owner_id))


@router.get("/{response_id}/input_items", summary="List the items that went into a response")
async def list_input_items(
    response_id: str,
    service: ResponseServiceDep,
    owner_id: OwnerDep,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    order: Literal["asc", "desc"] = "desc",
) -> HTTPResponse:
    page = PageRequest(after=after, limit=limit, descending=order == "desc")
    return _json(await service.list_input_items(response_id, owner_id, page))
