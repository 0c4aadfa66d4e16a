"""``/v1/vector_stores/{id}/files`` and ``.../file_batches``."""

from typing import Annotated, Literal

from fastapi import APIRouter, Query
from fastapi.responses import Response as HTTPResponse

from app.api.answers import json_answer
from app.api.deps import OwnerDep, StoreFileServiceDep
from app.api.paging import NewestFirst
from app.protocol.vector_stores import FileBatchCreateParams, StoreFileCreateParams, StoreFileUpdateParams

router = APIRouter(prefix="/vector_stores/{vector_store_id}", tags=["Vector stores"])

Status = Annotated[Literal["in_progress", "completed", "failed", "cancelled"] | None, Query(alias="filter")]


@router.post("/files", summary="Put a file into a vector store")
async def create(
    vector_store_id: str, params: StoreFileCreateParams, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.create(vector_store_id, params, owner_id))


@router.get("/files", summary="List the files of a vector store")
async def list_files(
    vector_store_id: str,
    page: NewestFirst,
    service: StoreFileServiceDep,
    owner_id: OwnerDep,
    before: str | None = None,
    status: Status = None,
) -> HTTPResponse:
    return json_answer(await service.list_page(vector_store_id, owner_id, page, before, status))


@router.get("/files/{file_id}", summary="Get a file of a vector store")
async def retrieve(
    vector_store_id: str, file_id: str, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.get(vector_store_id, file_id, owner_id))


@router.post("/files/{file_id}", summary="Change a file's attributes")
async def update(
    vector_store_id: str,
    file_id: str,
    params: StoreFileUpdateParams,
    service: StoreFileServiceDep,
    owner_id: OwnerDep,
) -> HTTPResponse:
    return json_answer(await service.update(vector_store_id, file_id, params.attributes or {}, owner_id))


@router.delete("/files/{file_id}", summary="Take a file out of a vector store; the file stays")
async def delete(
    vector_store_id: str, file_id: str, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    await service.delete(vector_store_id, file_id, owner_id)
    return json_answer({"id": file_id, "object": "vector_store.file.deleted", "deleted": True})


@router.get("/files/{file_id}/content", summary="Get the text that was indexed of a file")
async def content(
    vector_store_id: str, file_id: str, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    text = await service.get_text(vector_store_id, file_id, owner_id)
    data = [{"type": "text", "text": text}] if text else []
    return json_answer(
        {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}
    )


@router.post("/file_batches", summary="Put many files into a vector store")
async def create_batch(
    vector_store_id: str, params: FileBatchCreateParams, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.create_batch(vector_store_id, params, owner_id))


@router.get("/file_batches/{batch_id}", summary="Get a batch")
async def retrieve_batch(
    vector_store_id: str, batch_id: str, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.get_batch(vector_store_id, batch_id, owner_id))


@router.post("/file_batches/{batch_id}/cancel", summary="Cancel what is left of a batch")
async def cancel_batch(
    vector_store_id: str, batch_id: str, service: StoreFileServiceDep, owner_id: OwnerDep
) -> HTTPResponse:
    return json_answer(await service.cancel_batch(vector_store_id, batch_id, owner_id))


@router.get("/file_batches/{batch_id}/files", summary="List the files of a batch")
async def list_batch(  # noqa: PLR0913
    vector_store_id: str,
    batch_id: str,
    page: NewestFirst,
    service: StoreFileServiceDep,
    owner_id: OwnerDep,
    before: str | None = None,
    status: Status = None,
) -> HTTPResponse:
    return json_answer(await service.list_batch(vector_store_id, batch_id, owner_id, page, before, status))
