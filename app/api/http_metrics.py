"""Counts HTTP requests by what was asked for and what became of it."""

from prometheus_client import Counter
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: Clients may send any word as a method, and any path: neither becomes a label as it is.
_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
_CLIENT_LEFT = 499


class HttpMetrics:
    """ASGI middleware that counts each request when its answer has ended."""

    def __init__(self, app: ASGIApp, requests: Counter) -> None:
        self._app = app
        self._requests = requests

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = _CLIENT_LEFT

        async def note_status(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, note_status)
        except Exception:
            status = 500  # so answers whoever catches it
            raise
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "other"
            self._requests.labels(method, _route(scope), status).inc()


def _route(scope: Scope) -> str:
    """The template of the path, as ``/v1/responses/{response_id}``.

    Put together again from the path, because a router that is included in another one knows a part of it only.
    """
    endpoint = scope.get("endpoint")
    if endpoint is None:
        return "unmatched"
    if isinstance(endpoint, StaticFiles):
        return f"{scope['root_path']}/{{path}}"
    head: str = scope["path"]
    tail = ""
    for name, value in reversed(scope["path_params"].items()):
        # From the end, and whole segments only: one id may begin with another.
        before, _, after = f"{head}/".rpartition(f"/{value}/")
        head, tail = before, f"/{{{name}}}/{after}".rstrip("/") + tail
    return head + tail
