"""One connection to an MCP server, shared by all who call it with the same credentials."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx2
from mcp.client import Client
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import CallToolResult, Implementation, Tool
from pydantic import SecretStr

from app.tools.addresses import AddressGuard
from app.tools.http import GuardedTransport, guarded_client
from app.tools.mcp_ending import EndingStream
from app.tools.mcp_errors import McpServerError, describe_error, is_closed

_Result = TypeVar("_Result")

#: The HTTP statuses that refused what one call sent, or the connection's own task. Calls run at the same time, and
#: the library sends what each asks for in a copy of its context.
_refusals: ContextVar[list[int]] = ContextVar("mcp_refusals")
#: Statuses by which a server says that it does not speak streamable HTTP.
_OTHER_TRANSPORT = {400, 404, 405, 406, 415}
#: A server that is slow to say goodbye is not waited for any longer.
_GOODBYE_S = 2
#: A server that lists without end is stopped here.
_MAX_LISTED = 1000


@dataclass(frozen=True)
class McpServer:
    """Where a server is, and what it is sent. Two that are equal may share a session."""

    url: str
    headers: dict[str, SecretStr] = field(default_factory=dict)
    guard: AddressGuard = field(default_factory=AddressGuard)

    @property
    def is_sse(self) -> bool:
        """By convention such servers' addresses end like this; others are tried with streamable HTTP first."""
        return httpx2.URL(self.url).path.rstrip("/").endswith("/sse")


@dataclass(frozen=True)
class McpLimits:
    timeout_s: float = 60
    connect_timeout_s: float = 15
    max_answer_bytes: int = 8 * 2**20
    #: A session that nobody used for so long is closed.
    idle_s: float = 60


class McpSession:
    """Lives in a task of its own, since the library's connections are closed by the task that opened them.

    Open until it was idle for a while, the server ends it or ``close`` is called; ``on_end`` hears of that. Calls may
    come from any task, and several at the same time.
    """

    def __init__(self, server: McpServer, limits: McpLimits, on_end: Callable[["McpSession"], None]) -> None:
        self._server = server
        self._limits = limits
        self._on_end = on_end
        self._num_calls = 0
        self._newest_call = 0
        self._last_use = asyncio.get_running_loop().time()
        self._fault: McpServerError | None = None
        self._ready: asyncio.Future[Client] = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._live(), name="mcp session")
        self.is_used = False
        #: Whether it takes calls; one that says goodbye does not.
        self.is_open = True

    async def list_tools(self) -> list[Tool]:
        """Raises ``McpServerError``."""

        async def listed(client: Client) -> list[Tool]:
            tools: list[Tool] = []
            cursor = None
            while True:
                page = await client.list_tools(cursor=cursor)
                tools += page.tools
                if len(tools) > _MAX_LISTED:
                    raise McpServerError(f"It lists more than {_MAX_LISTED} tools.")
                if not page.next_cursor or page.next_cursor == cursor:
                    return tools
                cursor = page.next_cursor

        return await self._use(listed, self._limits.connect_timeout_s)

    async def call_tool(self, name: str, arguments: dict[str, Any]) -> CallToolResult:
        """Raises ``McpServerError``."""
        return await self._use(lambda client: client.call_tool(name, arguments), self._limits.timeout_s)

    async def close(self) -> None:
        """End the session; a server that is slow to say goodbye is not waited for."""
        self._task.cancel()
        with suppress(TimeoutError):
            await asyncio.wait_for(asyncio.wait([self._task]), timeout=_GOODBYE_S)
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _use(self, work: Callable[[Client], Awaitable[_Result]], timeout_s: float) -> _Result:
        self._num_calls += 1
        self._newest_call = number = self._newest_call + 1
        _refusals.set([])
        try:
            client = await asyncio.shield(self._ready)
            async with asyncio.timeout(timeout_s):
                result = await work(client)
        except Exception as error:
            reason = await self._reason(error, number)
            raise describe_error(reason, _last_refusal(), timeout_s) from None
        finally:
            self._num_calls -= 1
            self._last_use = asyncio.get_running_loop().time()
        self.is_used = True
        return result

    async def _reason(self, error: Exception, number: int) -> Exception:
        """Why the connection closed under a call, which the connection's task is about to learn."""
        if not is_closed(error):
            return self._fault or error
        if _last_refusal() is not None:
            return error
        await asyncio.wait([self._task], timeout=1)
        if self._fault and self._fault.is_lost and number != self._newest_call:
            # It was another call that found no server: this one may have been made, and must not be made again.
            return McpServerError(f"The connection to it broke. {self._fault.message}")
        return self._fault or error

    async def _live(self) -> None:
        try:
            await self._live_over(self._server.is_sse)
        except (Exception, BaseExceptionGroup) as error:
            self._fault = self._described(error)
            if self._should_try_sse():
                # Of a server that speaks neither, the first error is the one worth telling.
                with suppress(Exception, BaseExceptionGroup):
                    await self._live_over(is_sse=True)
        except BaseException as error:
            self._fault = self._described(error)
            raise
        finally:
            self.is_open = False
            self._on_end(self)
            if not self._ready.done():
                assert self._fault is not None
                self._ready.set_exception(self._fault)
                self._ready.exception()  # whoever waited may have left

    def _described(self, error: BaseException) -> McpServerError:
        # What is sent once it is ready are calls, which know for themselves how they were refused.
        status = None if self._ready.done() else _last_refusal()
        return describe_error(error, status, self._limits.connect_timeout_s)

    def _should_try_sse(self) -> bool:
        is_other = _last_refusal() in _OTHER_TRANSPORT
        return is_other and not self._ready.done() and not self._server.is_sse

    async def _live_over(self, is_sse: bool) -> None:
        _refusals.set([])
        # A server without a stream of its own says so by a refused GET, which is no trouble.
        watched = {"GET", "POST"} if is_sse else {"POST"}
        streamed = {"GET"} if is_sse else {"GET", "POST"}
        transport = GuardedTransport(
            self._server.guard, self._limits.max_answer_bytes, watched=watched, streamed=streamed
        )
        transport.on_refused = self._refused_over_sse if is_sse else _refused
        streams = self._sse(transport) if is_sse else self._streamable_http(transport)
        name = Implementation(name="responsa", version="1")
        client = Client(streams, mode="legacy" if is_sse else "auto", client_info=name, cache=None)
        await self._live_with(client)

    async def _live_with(self, client: Client) -> None:
        """A goodbye, also one to a server that never got ready, takes two seconds at most."""
        now, limit = asyncio.get_running_loop().time, self._limits.connect_timeout_s
        async with asyncio.timeout_at(now() + limit + _GOODBYE_S) as end, AsyncExitStack() as stack:
            try:
                async with asyncio.timeout(limit):
                    await stack.enter_async_context(client)
                self._fault = None
                self._ready.set_result(client)
                end.reschedule(None)
                await self._until_idle()
                self.is_open = False
            finally:
                if not end.expired():
                    end.reschedule(now() + _GOODBYE_S)

    def _refused_over_sse(self, status: int) -> None:
        _refused(status)
        # NOTE: over SSE the library drops a message that was refused, and waits for its answer for ever.
        self._task.cancel()

    @asynccontextmanager
    async def _sse(self, transport: GuardedTransport) -> AsyncIterator[Any]:
        def build(
            headers: dict[str, str] | None = None,
            timeout: httpx2.Timeout | None = None,
            auth: httpx2.Auth | None = None,
        ) -> httpx2.AsyncClient:
            return self._http_client(transport)

        async with sse_client(self._server.url, httpx_client_factory=build) as (received, sent):
            yield EndingStream(received, self._task.cancel), sent

    @asynccontextmanager
    async def _streamable_http(self, transport: GuardedTransport) -> AsyncIterator[Any]:
        async with (
            self._http_client(transport) as http_client,
            streamable_http_client(
                self._server.url, http_client=http_client, max_sse_event_size=self._limits.max_answer_bytes
            ) as streams,
        ):
            yield streams

    def _http_client(self, transport: GuardedTransport) -> httpx2.AsyncClient:
        headers = {name: value.get_secret_value() for name, value in self._server.headers.items()}
        # A stream of events may be silent as long as the session lives.
        timeout = httpx2.Timeout(self._limits.connect_timeout_s, read=None)
        return guarded_client(transport, headers, timeout)

    async def _until_idle(self) -> None:
        loop = asyncio.get_running_loop()
        while self._num_calls or loop.time() < self._last_use + self._limits.idle_s:
            left = self._last_use + self._limits.idle_s - loop.time()
            await asyncio.sleep(max(left, 0.1))


def _refused(status: int) -> None:
    _refusals.get().append(status)


def _last_refusal() -> int | None:
    return next(reversed(_refusals.get()), None)
