"""Files on the wire."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field
from typing_extensions import TypedDict

from app.protocol.base import RequestModel
from app.protocol.lists import Page

FilePurpose = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]


def _number(value: Any) -> Any:
    """A form says everything as text."""
    return int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12 else value


class FileExpiresAfter(RequestModel):
    anchor: Literal["created_at"]
    #: From an hour to thirty days.
    seconds: Annotated[int, BeforeValidator(_number), Field(ge=3600, le=2_592_000)]


class FileCreateParams(RequestModel):
    """The form of ``POST /v1/files``, without the file."""

    purpose: FilePurpose
    expires_after: FileExpiresAfter | None = None


class FileObject(TypedDict):
    """An upload."""

    id: str
    object: Literal["file"]
    bytes: int
    created_at: int
    expires_at: int | None
    filename: str
    purpose: str
    status: Literal["processed"]
    status_details: None


class FileList(Page):
    data: list[FileObject]
