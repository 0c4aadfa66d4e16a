"""``/v1/files``."""

from typing import Annotated, Any, Literal
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response as HTTPResponse
from fastapi.responses import StreamingResponse

from app.api.answers import json_answer
from app.api.deps import FileServiceDep, OwnerDep
from app.api.upload import upload
from app.protocol.files import FileCreateParams
from app.runs.pages import PageRequest

router = APIRouter(prefix="/files", tags=["Files"])


class FileContent(StreamingResponse):
    """The bytes that were uploaded, whatever they are: nothing here is for a browser to show."""

    media_type = "application/octet-stream"


#: FastAPI can't tell a form that is read by hand.
_FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file", "purpose"],
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "purpose": {"type": "string"},
                        "expires_after[anchor]": {"type": "string"},
                        "expires_after[seconds]": {"type": "integer"},
                    },
                }
            }
        },
    }
}


@router.post("", summary="Upload a file", openapi_extra=_FORM)
async def create(request: Request, service: FileServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    async with upload(request, FileCreateParams) as (file, params):
        return json_answer(await service.create(file, file.filename or "", params, owner_id))


@router.get("", summary="List files")
async def list_files(
    service: FileServiceDep,
    owner_id: OwnerDep,
    after: str | None = None,
    limit: Annotated[int, Query(ge=1, le=10_000)] = 10_000,
    order: Literal["asc", "desc"] = "desc",
    purpose: str | None = None,
) -> HTTPResponse:
    page = PageRequest(after=after, limit=limit, descending=order == "desc")
    return json_answer(await service.list_page(owner_id, page, purpose))


@router.get("/{file_id}", summary="Get a file's description")
async def retrieve(file_id: str, service: FileServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    return json_answer(await service.get(file_id, owner_id))


@router.get("/{file_id}/content", summary="Get a file's content", response_class=FileContent)
async def content(file_id: str, service: FileServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    file, parts = await service.open(file_id, owner_id)
    headers = {
        "Content-Length": str(file["bytes"]),
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file['filename'], safe='')}",
        "X-Content-Type-Options": "nosniff",
    }
    return FileContent(parts, headers=headers)


@router.delete("/{file_id}", summary="Delete a file")
async def delete(file_id: str, service: FileServiceDep, owner_id: OwnerDep) -> HTTPResponse:
    await service.delete(file_id, owner_id)
    return json_answer({"id": file_id, "object": "file", "deleted": True})
