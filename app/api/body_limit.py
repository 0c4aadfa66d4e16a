"""The limit on a request's body, enforced while it arrives: an oversized one is never held in memory."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.error_handlers import error_response
from app.errors import PayloadTooLargeError


class BodyLimit:
    """ASGI middleware that answers 413 to a body of more than ``max_bytes``."""

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        meter = _Meter(receive, self._max_bytes)
        if _declared_bytes(scope) <= self._max_bytes:

            async def send_unless_exceeded(message: Message) -> None:
                if not meter.is_exceeded:  # whatever the app makes of its broken body is not the answer
                    await send(message)

            await self._app(scope, meter.receive, send_unless_exceeded)
            if not meter.is_exceeded:
                return
        error = PayloadTooLargeError(
            f"The body is larger than this server's limit of {self._max_bytes // 2**20} MiB "
            "(setting RESPONSA_MAX_BODY_MB)."
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
