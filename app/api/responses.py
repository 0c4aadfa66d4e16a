"""``/v1/responses``."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer as _json
from app.api.deps import CompactionServiceDep, IdempotencyDep, OwnerDep, ResponseListDep, ResponseServiceDep
from app.api.obfuscation import obfuscated
from app.api.paging import NewestFirst
from app.api.sse import STREAMED, EventStream
from app.api.waiting import unless_disconnected
from app.errors import InvalidRequestError
from app.protocol.requests import CompactParams, Includable, InputTokenCountParams, ResponseCreateParams
from app.protocol.response import ResponseStatus
from app.runs.service import ResponseService

router = APIRouter(prefix="/responses", tags=["Responses"])


#: Visible characters: a key is an id.
IdempotencyKeyHeader = Annotated[str | None, Header(alias="Idempotency-Key", pattern=r"^[!-~]{1,255}$")]


@router.post("", summary="Create a response", responses=STREAMED)
async def create(
    params: ResponseCreateParams,
    request: Request,
    service: ResponseServiceDep,
    idempotency: IdempotencyDep,
    owner_id: OwnerDep,
    idempotency_key: IdempotencyKeyHeader = None,
) -> HTTPResponse:
    """A request that is sent again with the same ``Idempotency-Key`` within a day gets the same response."""
    if params.background:
        response = await idempotency.enqueue(params, owner_id, idempotency_key)
        if not params.stream:
            return _json(response)
        return await _follow(service, response["id"], owner_id, obfuscates=params.is_obfuscated)
    made = await idempotency.create(params, owner_id, idempotency_key)
    if isinstance(made, str):
        if params.stream:
            return await _follow(service, made, owner_id, obfuscates=params.is_obfuscated)
        return _json(await unless_disconnected(request.receive, idempotency.wait(made, owner_id)))
    if params.stream:
        batches = obfuscated(made.follow()) if params.is_obfuscated else made.follow()
        return EventStream(batches, named=True, on_end=lambda: service.leave(made))
    try:
        return _json(await unless_disconnected(request.receive, made.wait()))
    finally:
        await service.leave(made)


@router.get("", summary="List responses (an extension)")
async def list_responses(
    responses: ResponseListDep,
    owner_id: OwnerDep,
    page: NewestFirst,
    model: str | None = None,
    status: ResponseStatus | None = None,
) -> HTTPResponse:
    return _json(await responses.list(owner_id, page, model=model, status=status))


@router.post("/input_tokens", summary="Count the tokens of a request's prompt")
async def count_input_tokens(
    params: InputTokenCountParams, service: ResponseServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    num_tokens = await service.count_input_tokens(params, owner_id)
    return _json({"object": "response.input_tokens", "input_tokens": num_tokens})


@router.post("/compact", summary="Shorten a conversation to the user's messages and a summary")
async def compact(
    params: CompactParams, request: Request, service: CompactionServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return _json(await unless_disconnected(request.receive, service.compact(params, owner_id)))


@router.get("/{response_id}", summary="Get a response, or its stream of events", responses=STREAMED)
async def retrieve(  # noqa: PLR0913
    response_id: str,
    service: ResponseServiceDep,
    owner_id: OwnerDep,
    stream: bool = False,
    starting_after: Annotated[int | None, Query(ge=-1, lt=2**63)] = None,
    include: Annotated[list[Includable] | None, Query(alias="include[]")] = None,
    include_obfuscation: bool = False,
) -> HTTPResponse:
    """``include`` changes nothing: a response always has what it was made with."""
    if starting_after is not None and not stream:
        raise InvalidRequestError("'starting_after' needs 'stream=true'.", param="starting_after")
    if stream:
        after_sequence = -1 if starting_after is None else starting_after
        return await _follow(service, response_id, owner_id, after_sequence, obfuscates=include_obfuscation)
    return _json(await service.get(response_id, owner_id))


async def _follow(
    service: ResponseService, response_id: str, owner_id: str, after_sequence: int = -1, *, obfuscates: bool = False
) -> EventStream:
    batches = await service.follow(response_id, owner_id, after_sequence)
    return EventStream(obfuscated(batches) if obfuscates else batches, named=True)


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
    page: NewestFirst,
) -> HTTPResponse:
    return _json(await service.list_input_items(response_id, owner_id, page))
