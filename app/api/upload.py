"""A file in a form (``multipart/form-data``): it goes to a temporary file while it arrives, never into memory."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from app.errors import InvalidRequestError

Model = TypeVar("Model", bound=BaseModel)

_MAX_FIELDS = 32
_MAX_FIELD_BYTES = 2**16
_NESTED = re.compile(r"(?P<field>\w+)\[(?P<key>\w+)\]")


@asynccontextmanager
async def upload(request: Request, model: type[Model]) -> AsyncIterator[tuple[UploadFile, Model]]:
    """Yield the form's ``file``, and its other fields as ``model``. Raises ``InvalidRequestError`` for a bad form."""
    if "multipart/form-data" not in request.headers.get("content-type", ""):
        raise InvalidRequestError("Send the file as a form, with the header 'Content-Type: multipart/form-data'.")
    form = await _read(request)
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            raise InvalidRequestError(
                "The form must have a part 'file' with the file's content and name.",
                param="file",
                code="missing_required_parameter",
            )
        yield file, _validated(form, model)
    finally:
        await form.close()


async def _read(request: Request) -> FormData:
    try:
        return await request.form(max_files=1, max_fields=_MAX_FIELDS, max_part_size=_MAX_FIELD_BYTES)
    except ClientDisconnect:
        raise InvalidRequestError("The client left before its file had arrived.") from None
    except (HTTPException, ValueError) as error:
        reason = getattr(error, "detail", None) or str(error)
        raise InvalidRequestError(f"The body is no valid form: {reason.rstrip('.')}.") from None


def _validated(form: FormData, model: type[Model]) -> Model:
    fields: dict[str, Any] = {}
    for name, value in form.multi_items():
        nested = _NESTED.fullmatch(name)
        if nested is not None and isinstance(fields.setdefault(nested["field"], {}), dict):
            fields[nested["field"]][nested["key"]] = value
        elif name != "file":
            fields[name] = value
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        located = [{**one, "loc": ("body", *one["loc"])} for one in error.errors()]
        raise RequestValidationError(located) from None
