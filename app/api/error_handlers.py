"""Errors to HTTP: one handler renders them all in OpenAI's envelope."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.api.validation import describe
from app.errors import (
    AuthenticationFailedError,
    ForeignOriginError,
    InvalidRequestError,
    NotFoundError,
    OverloadedError,
    PayloadTooLargeError,
    ResponsaError,
    UnavailableError,
)

logger = logging.getLogger(__name__)

_STATUS: tuple[tuple[type[ResponsaError], int], ...] = (
    (InvalidRequestError, 400),
    (AuthenticationFailedError, 401),
    (ForeignOriginError, 403),
    (NotFoundError, 404),
    (PayloadTooLargeError, 413),
    (OverloadedError, 429),
    (UnavailableError, 503),
)
#: Seconds after which a client may try again what was refused for lack of room.
RETRY_AFTER_S = 1


def status_of(error: ResponsaError) -> int:
    return next((status for cls, status in _STATUS if isinstance(error, cls)), 500)


def error_response(error: ResponsaError) -> JSONResponse:
    status = status_of(error)
    headers = {"Retry-After": str(RETRY_AFTER_S)} if status in {429, 503} else None
    return JSONResponse(envelope(error), status, headers)


def envelope(error: ResponsaError) -> dict[str, Any]:
    """OpenAI's error object."""
    told = _envelope(error.message, error.type, error.param, error.code)
    return {"error": {**told["error"], **error.details}}


def install_error_handlers(app: FastAPI) -> None:
    @app.exception_handler(ResponsaError)
    async def responsa_error(_: Request, error: ResponsaError) -> JSONResponse:
        return error_response(error)

    @app.exception_handler(RequestValidationError)
    async def validation_error(request: Request, error: RequestValidationError) -> JSONResponse:
        return error_response(describe(error, request.headers.get("content-type", "")))

    @app.exception_handler(HTTPException)
    async def http_exception(request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == 404:
            message = f"There is no {request.method} {request.url.path} here; see /docs for what there is."
        elif error.status_code == 405:
            message = f"{request.url.path} can't be called with {request.method}."
        elif error.status_code == 400:  # FastAPI's words for a body that breaks the JSON parser
            message = "The body is not valid JSON: it could not be parsed."
        else:
            message = str(error.detail)
        return JSONResponse(_envelope(message, InvalidRequestError.type), error.status_code, error.headers)

    @app.exception_handler(Exception)
    async def unexpected(_: Request, error: Exception) -> JSONResponse:
        # The server logs the trace: Starlette raises the exception again after this answer.
        message = "The server had an internal error; its log says more."
        return JSONResponse(_envelope(message, ResponsaError.type), 500)


def _envelope(message: str, error_type: str, param: str | None = None, code: str | None = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": error_type, "param": param, "code": code}}
