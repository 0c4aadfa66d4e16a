"""The limit on a request's body, enforced while it arrives: an oversized one is never held in memory."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.error_handlers import error_response
from app.errors import PayloadTooLargeError

#: Where files are uploaded, with and without the version, and what a form needs beside the file.
_UPLOADS = ("/v1/files", "/files")
_FORM_BYTES = 2**16


class BodyLimit:
    """ASGI middleware that answers 413 to a body, or an uploaded file, of more than so many MiB."""

    def __init__(self, app: ASGIApp, max_body_mb: int, max_file_mb: int) -> None:
        self._app = app
        self._max_body_mb = max_body_mb
        self._max_file_mb = max_file_mb

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        is_upload = scope["path"] in _UPLOADS
        max_bytes = self._max_file_mb * 2**20 + _FORM_BYTES if is_upload else self._max_body_mb * 2**20
        meter = _Meter(receive, max_bytes)
        if _declared_bytes(scope) <= max_bytes:

            async def send_unless_exceeded(message: Message) -> None:
                if not meter.is_exceeded:  # whatever the app makes of its broken body is not the answer
                    await send(message)

            await self._app(scope, meter.receive, send_unless_exceeded)
            if not meter.is_exceeded:
                return
        limit_mb, setting = (self._max_file_mb, "FILE") if is_upload else (self._max_body_mb, "BODY")
        error = PayloadTooLargeError(
            f"The body is larger than this server's limit of {limit_mb} MiB (setting RESPONSA_MAX_{setting}_MB)."
        )
        await error_response(error)(scope, receive, send)


class _Meter:
    """Counts a body while it arrives; once it is too large, its reader is told that the client has gone."""

    def __init__(self, receive: Receive, max_bytes: int) -> None:
        self._receive = receive
        self._num_left = max_bytes

    @property
    def is_exceeded(self) -> bool:
        return self._num_left < 0

    async def receive(self) -> Message:
        message = await self._receive()
        self._num_left -= len(message.get("body", b""))
        return {"type": "http.disconnect"} if self.is_exceeded else message


def _declared_bytes(scope: Scope) -> int:
    value = dict(scope["headers"]).get(b"content-length", b"0")
    return int(value) if value.isdigit() else 0
