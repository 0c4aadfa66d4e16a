"""What the messages of Chat Completions consist of."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from app.protocol.base import LongText, RequestModel, one_of, only, text_or_list
from app.protocol.file_sources import FileData, FileId, FileName, require_one_source


class TextPart(RequestModel):
    type: Literal["text"]
    text: LongText
    prompt_cache_breakpoint: only() = None  # type: ignore[valid-type]


class RefusalPart(RequestModel):
    type: Literal["refusal"]
    refusal: LongText


class ChatFile(RequestModel):
    """A file of text, or a PDF, which is read for its text: in base64, or one that was uploaded."""

    file_data: FileData | None = None
    file_id: FileId | None = None
    filename: FileName | None = None

    @model_validator(mode="after")
    def _check_source(self) -> "ChatFile":
        require_one_source(self.file_data, self.file_id)
        return self


class FilePart(RequestModel):
    type: Literal["file"]
    file: ChatFile
    prompt_cache_breakpoint: only() = None  # type: ignore[valid-type]


def _text_or_parts(parts: dict[str, type[RequestModel]]) -> object:
    part = one_of("type", parts)
    return text_or_list(LongText, Annotated[list[part], Field(min_length=1)])  # type: ignore[valid-type]


Parts = _text_or_parts({"text": TextPart})
UserParts = _text_or_parts({"text": TextPart, "file": FilePart})
AssistantParts = _text_or_parts({"text": TextPart, "refusal": RefusalPart})
