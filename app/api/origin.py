"""The rule for web pages: only those of the server's own origin may change anything, over HTTP or a WebSocket.

Before most requests to another origin a browser asks the server, and no answer here allows one. It does not ask
before it opens a WebSocket, or posts a form or an empty body, which pages could before they had scripts (Fetch
Standard: CORS-safelisted methods and content types).
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from app.api.error_handlers import error_response
from app.errors import ForeignOriginError


def is_same_origin(headers: Headers) -> bool:
    """Browsers tell the page's origin; nobody else sends one. Behind a proxy that changes ``Host`` they still say
    whether it is the one that the page called.

    An origin without a host, as the ``null`` of a local file, is nobody's own.
    """
    origin = headers.get("origin")
    is_own = origin is None or origin.partition("://")[2] == headers.get("host")
    return is_own or headers.get("sec-fetch-site") == "same-origin"


class SameOrigin:
    """ASGI middleware that answers 403 to what a page of another origin sends unasked, before its body is read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST":
            headers = Headers(scope=scope)
            if not is_same_origin(headers) and not headers.get("content-type", "").startswith("application/json"):
                await error_response(ForeignOriginError(headers["origin"]))(scope, receive, send)
                return
        await self._app(scope, receive, send)
