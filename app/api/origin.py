"""The rule for web pages: only those of the server's own origin may change anything, over HTTP or a WebSocket."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.error_handlers import error_response
from app.errors import ForeignOriginError

#: Of what these answer, browsers show a foreign page nothing, since no answer here allows it.
_READING_METHODS = {"GET", "HEAD", "OPTIONS"}


def is_same_origin(headers: Headers) -> bool:
    """Browsers let any page call any server, and tell the page's origin; nobody else sends one.

    An origin without a host, as the ``null`` of a local file, is nobody's own.
    """
    origin = headers.get("origin")
    return origin is None or origin.partition("://")[2] == headers.get("host")


class SameOrigin:
    """ASGI middleware that answers 403 to what a page of another origin wants to change, before its body is read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in _READING_METHODS:
            headers = Headers(scope=scope)
            if not is_same_origin(headers):
                await error_response(ForeignOriginError(headers["origin"]))(scope, receive, send)
                return
        await self._app(scope, receive, send)
