"""HTTP to servers that are not ours: guarded addresses, bounded answers, nothing of it in the log."""

import logging
import ssl
from collections.abc import AsyncIterator, Callable, Collection
from functools import cache

import httpx2

from app.tools.addresses import AddressError, AddressGuard

#: NOTE: these loggers tell URLs, headers and bodies, and with them secrets. What goes wrong, our errors tell.
for _name in ("httpx2", "httpcore2", "mcp"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class AnswerTooLargeError(httpx2.TransportError):
    """The answer is larger than the limit, or of a size that can't be known before it is unpacked."""


@cache
def _ssl_context() -> ssl.SSLContext:
    """One for the whole process: while it reads the authorities' certificates, the event loop stands still."""
    return httpx2.create_ssl_context()


class GuardedTransport(httpx2.AsyncBaseTransport):
    """Connects only where the guard lets it, and cuts off answers beyond ``max_bytes``.

    ``on_refused`` is called with the status of a refused request (400 and up) of the ``watched`` methods, in the
    context that sent it, for libraries that don't pass it on. Of the ``streamed`` methods a stream of events is read
    event by event: it has no end to measure, and its reader bounds each event.
    """

    def __init__(
        self, guard: AddressGuard, max_bytes: int, *, watched: Collection[str] = (), streamed: Collection[str] = ()
    ) -> None:
        self._guard = guard
        self._max_bytes = max_bytes
        self._watched = watched
        self._streamed = streamed
        self._transport = httpx2.AsyncHTTPTransport(verify=_ssl_context())
        self.on_refused: Callable[[int], object] | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await self._send(request)
        if response.status_code >= 400 and request.method in self._watched and self.on_refused:
            self.on_refused(response.status_code)
        try:
            self._bound(request.method, response)
        except AnswerTooLargeError:
            await response.aclose()
            raise
        return response

    async def _send(self, request: httpx2.Request) -> httpx2.Response:
        host, failure = request.url.host, None
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        for address in await self._guard.resolve(host, port):
            request.extensions = {**request.extensions, "sni_hostname": host}
            pinned = httpx2.Request(
                request.method,
                request.url.copy_with(host=address),
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
            try:
                return await self._transport.handle_async_request(pinned)
            except httpx2.ConnectError as error:
                failure = error
        raise failure or AddressError(f"The host '{host}' can't be found.")

    def _bound(self, method: str, response: httpx2.Response) -> None:
        if response.headers.get("content-encoding", "identity") != "identity":
            raise AnswerTooLargeError("The answer is compressed, which was not asked for.")
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        # NOTE: the label alone tells nothing: answers to other requests, and redirects, are read as a whole.
        if kind == "text/event-stream" and method in self._streamed and response.status_code == 200:
            return
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        response.stream = _BoundedStream(response.stream, self._max_bytes)

    async def aclose(self) -> None:
        await self._transport.aclose()


class _BoundedStream(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, max_bytes: int) -> None:
        self._stream = stream
        self._max_bytes = max_bytes

    async def __aiter__(self) -> AsyncIterator[bytes]:
        num_bytes = 0
        async for part in self._stream:
            num_bytes += len(part)
            if num_bytes > self._max_bytes:
                raise AnswerTooLargeError(f"The answer is larger than {self._max_bytes} bytes.")
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


def guarded_client(
    transport: GuardedTransport, headers: dict[str, str], timeout: httpx2.Timeout
) -> httpx2.AsyncClient:
    """Return a client that follows no redirect, keeps no proxy in mind and asks for uncompressed answers."""
    return httpx2.AsyncClient(
        transport=transport,
        headers={**headers, "Accept-Encoding": "identity"},
        timeout=timeout,
        follow_redirects=False,
        trust_env=False,
    )
