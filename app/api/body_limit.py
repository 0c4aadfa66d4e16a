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
        try:
            self._check(_declared_bytes(scope))
            await self._app(scope, self._counting(receive), send)
        except PayloadTooLargeError as error:
            await error_response(error)(scope, receive, send)

    def _counting(self, receive: Receive) -> Receive:
        num_bytes = 0

        async def receive_counted() -> Message:
            nonlocal num_bytes
            message = await receive()
            num_bytes += len(message.get("body", b""))
            self._check(num_bytes)
            return message

        return receive_counted

    def _check(self, num_bytes: int) -> None:
        if num_bytes > self._max_bytes:
            raise PayloadTooLargeError(
                f"The body is larger than this server's limit of {self._max_bytes // 2**20} MiB "
                "(setting RESPONSA_MAX_BODY_MB)."
            )


def _declared_bytes(scope: Scope) -> int:
    value = dict(scope["headers"]).get(b"content-length", b"0")
    return int(value) if value.isdigit() else 0
