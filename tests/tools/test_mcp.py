"""MCP through real servers in processes of their own, over both transports."""

import asyncio
import json
import logging
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpcore2
import pytest
import pytest_asyncio
from pydantic import SecretStr

from app.api.error_handlers import error_response
from app.errors import AuthenticationFailedError, InvalidRequestError
from app.protocol.hosted_tools import McpTool
from app.tools import http
from app.tools.addresses import AddressGuard
from app.tools.mcp import ConfiguredServer, McpConnections, McpOptions
from app.tools.mcp_session import McpLimits
from app.tools.search.http import SearchService
from tests.mcp_server import mcp_server
from tests.waiting import LIMIT_S

TOKEN = "test-token-8d41"
LIMITS = McpLimits(timeout_s=LIMIT_S, connect_timeout_s=LIMIT_S, idle_s=LIMIT_S)
OPEN = McpOptions(guard=AddressGuard(allow_private=True), limits=LIMITS, max_output_bytes=2000)


def limited(**limits: float) -> McpOptions:
    return replace(OPEN, limits=replace(LIMITS, **limits))


def tool(url: str | None, **fields: Any) -> McpTool:
    return McpTool.model_validate({"type": "mcp", "server_label": "localmcp", "server_url": url, **fields})


@asynccontextmanager
async def connections(options: McpOptions = OPEN) -> AsyncIterator[McpConnections]:
    opened = McpConnections(options)
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture(scope="module", params=["sse", "http"])
def url(request: pytest.FixtureRequest) -> Iterator[str]:
    with mcp_server(request.param) as address:
        yield address


@pytest.fixture(scope="module", params=["sse", "http"])
def closed_url(request: pytest.FixtureRequest) -> Iterator[str]:
    with mcp_server(request.param, TOKEN) as address:
        yield address


@pytest_asyncio.fixture
async def mcp() -> AsyncIterator[McpConnections]:
    async with connections() as opened:
        yield opened


async def test_s4_6_tools_are_listed_and_called_with_their_defaults(mcp: McpConnections, url: str) -> None:
    tools = await mcp.prepare(tool(url), "tools[0]")
    assert tools.error is None
    assert {"get_boiling_point", "greet_everyone"} <= {one["name"] for one in tools.listed}
    json.dumps(tools.listed)
    assert tools.filled("get_boiling_point", {"liquid_name": "polyjuice"}) == {
        "liquid_name": "polyjuice",
        "celcius": True,
    }
    result = await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})
    assert (result.error, result.output) == (None, "-100")
    assert (await tools.call("get_boiling_point", {"liquid_name": "polyjuice", "celcius": False})).output == "-212"


@pytest.mark.parametrize(
    "fields",
    [
        {"headers": {"Authorization": f"Bearer {TOKEN}"}},
        {"headers": {"authorization": f"Bearer {TOKEN}"}},
        {"authorization": TOKEN},
        {"authorization": f"Bearer {TOKEN}", "headers": {"Authorization": f"Bearer {TOKEN}"}},
    ],
)
async def test_s4_7_credentials_reach_the_server(
    mcp: McpConnections, closed_url: str, fields: dict[str, Any]
) -> None:
    tools = await mcp.prepare(tool(closed_url, **fields), "tools[0]")
    assert (await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})).output == "-100"


@pytest.mark.parametrize("fields", [{}, {"authorization": "another-token"}])
async def test_s4_7_refused_credentials_are_an_authentication_error(
    mcp: McpConnections, closed_url: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(AuthenticationFailedError) as caught:
        await mcp.prepare(tool(closed_url, **fields), "tools[0]")
    assert "401" in caught.value.message
    assert "another-token" not in caught.value.message
    rendered = error_response(caught.value)
    assert rendered.status_code == 401
    assert b'"authentication_error"' in bytes(rendered.body)


async def test_no_secret_is_told_or_logged(
    mcp: McpConnections, closed_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asked = tool(closed_url, authorization=TOKEN, headers={"X-Key": "key-5521-secret"})
    tools = await mcp.prepare(asked, "tools[0]")
    result = await tools.call("tell_token", {})
    assert result.output == "You sent [secret]."
    await tools.call("fail", {})
    told = repr([asked, tools.__dict__, mcp.__dict__, result]) + caplog.text
    assert TOKEN not in told
    assert "key-5521-secret" not in told


async def test_allowed_tools_are_names_or_a_filter(mcp: McpConnections, url: str) -> None:
    async def names(allowed: Any) -> list[str]:
        tools = await mcp.prepare(tool(url, allowed_tools=allowed), "tools[0]")
        return [one.name for one in tools.functions]

    assert await names(["fail", "mixed"]) == ["fail", "mixed"]
    assert await names({"read_only": True}) == ["get_boiling_point"]
    assert await names({"read_only": False, "tool_names": ["get_boiling_point", "die"]}) == ["die"]
    assert await names([]) == []
    tools = await mcp.prepare(tool(url, allowed_tools=["fail"]), "tools[0]")
    assert "offers no tool 'die'" in str((await tools.call("die", {})).error)


@pytest.mark.parametrize(
    ("approval", "expected"),
    [
        (None, (False, False)),
        ("never", (False, False)),
        ("always", (True, True)),
        ({"always": {"tool_names": ["fail"]}}, (True, False)),
        ({"never": {"read_only": True}}, (True, False)),
        ({"never": {"tool_names": ["fail"]}, "always": {"read_only": True}}, (False, True)),
    ],
)
async def test_approval_is_required_as_asked(
    mcp: McpConnections, url: str, approval: Any, expected: tuple[bool, bool]
) -> None:
    tools = await mcp.prepare(tool(url, require_approval=approval), "tools[0]")
    assert (tools.requires_approval("fail"), tools.requires_approval("get_boiling_point")) == expected


async def test_a_list_from_before_is_not_asked_for_again(mcp: McpConnections) -> None:
    listed = [{"name": "f", "description": None, "input_schema": {"type": "object"}, "annotations": None}]
    tools = await mcp.prepare(tool("http://127.0.0.1:9/mcp"), "tools[0]", listed=listed)
    assert [one.name for one in tools.functions] == ["f"]


# -- faults ------------------------------------------------------------------------------------------------


async def call(mcp: McpConnections, url: str, name: str, **arguments: Any) -> Any:
    return await (await mcp.prepare(tool(url), "tools[0]")).call(name, arguments)


async def test_a_tool_that_fails(mcp: McpConnections, url: str) -> None:
    result = await call(mcp, url, "fail")
    assert (result.output, "the liquid evaporated" in result.error) == ("", True)


async def test_arguments_that_the_server_refuses(mcp: McpConnections, url: str) -> None:
    assert "liquid_name" in (await call(mcp, url, "get_boiling_point", celcius=3)).error


async def test_a_call_beyond_the_limit(url: str) -> None:
    async with connections(limited(timeout_s=3)) as mcp:
        tools = await mcp.prepare(tool(url), "tools[0]")
        calls = [tools.call("sleep", {"seconds": seconds}) for seconds in (600, 0.1)]
        slow, quick = await asyncio.gather(*calls)
        assert "did not answer within 3 seconds" in slow.error
        assert quick.output == "awake"
        assert (await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})).output == "-100"


async def test_an_answer_beyond_the_limit_is_cut(mcp: McpConnections, url: str) -> None:
    result = await call(mcp, url, "huge", num_chars=5000)
    assert result.output.startswith("é" * 1000 + "\n[cut here: the first 2000 of 10000 bytes")


async def test_an_answer_beyond_all_limits(mcp: McpConnections, url: str) -> None:
    result = await call(mcp, url, "huge", num_chars=20_000_000)
    assert ("answer is too large" if url.endswith("sse") else "answer is larger than") in result.error
    assert len(result.error) < 500
    assert (await call(mcp, url, "get_boiling_point", liquid_name="polyjuice")).output == "-100"


async def test_contents_that_are_no_text(mcp: McpConnections, url: str) -> None:
    result = await call(mcp, url, "mixed")
    assert result.output == "a text\n[an image of the type image/png, which is not shown here]"


@pytest.mark.parametrize("transport", ["sse", "http"])
async def test_a_server_that_dies_in_a_call_and_comes_back(mcp: McpConnections, transport: str) -> None:
    with mcp_server(transport) as url:
        tools = await mcp.prepare(tool(url), "tools[0]")
        result = await tools.call("die", {})
        assert "failed" in result.error
        assert "did not answer within" not in result.error
    down = await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})
    assert "can't be reached" in down.error
    with mcp_server(transport, port=int(url.split(":")[2].split("/")[0])):
        again = await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})
        assert again.output == "-100"


@pytest.mark.parametrize("transport", ["sse", "http"])
async def test_a_server_that_was_started_again_between_two_calls(mcp: McpConnections, transport: str) -> None:
    with mcp_server(transport) as url:
        tools = await mcp.prepare(tool(url), "tools[0]")
        await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})
    if transport == "sse":  # it notices that the server has left, once this loop runs again
        await asyncio.wait([session._task for session in mcp._open], timeout=LIMIT_S)
        assert not mcp._open
    with mcp_server(transport, port=int(url.split(":")[2].split("/")[0])):
        assert (await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})).output == "-100"
        assert (await mcp.prepare(tool(url), "tools[0]")).error is None


async def test_a_server_of_the_old_transport_is_found_at_any_address(mcp: McpConnections) -> None:
    with mcp_server("events") as url:
        assert (await call(mcp, url, "get_boiling_point", liquid_name="polyjuice")).output == "-100"
    with mcp_server("events", TOKEN) as url, pytest.raises(AuthenticationFailedError):
        await mcp.prepare(tool(url), "tools[0]")


async def test_a_session_is_shared_by_who_may(mcp: McpConnections, url: str) -> None:
    await asyncio.gather(*(mcp.prepare(tool(url), "tools[0]") for _ in range(3)))
    assert len(mcp._open) == 1
    await mcp.prepare(tool(url), "tools[0]", owner="another")
    await mcp.prepare(tool(url, authorization="another-token"), "tools[0]")
    assert len(mcp._open) == 3


async def test_a_session_is_closed_when_idle(url: str) -> None:
    async with connections(limited(idle_s=0.5)) as mcp:
        await mcp.prepare(tool(url), "tools[0]")
        if sessions := [session._task for session in mcp._open]:
            await asyncio.wait(sessions, timeout=LIMIT_S)
        assert not mcp._open


async def test_a_caller_that_leaves_takes_nobody_along(mcp: McpConnections, url: str) -> None:
    tools = await mcp.prepare(tool(url), "tools[0]")
    leaving = asyncio.create_task(tools.call("sleep", {"seconds": 2}))
    staying = asyncio.create_task(tools.call("sleep", {"seconds": 0.5}))
    await asyncio.sleep(0.2)
    leaving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await leaving
    assert (await staying).output == "awake"


# -- servers that do not keep the protocol -----------------------------------------------------------------


def answer(body: str, kind: str = "application/json", status: int = 200) -> bytes:
    data = body.encode()
    return (
        f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {len(data)}\r\nconnection: close\r\n\r\n"
    ).encode() + data


def lying(tools: Any) -> Callable[[bytes], bytes]:
    def reply(body: bytes) -> bytes:
        asked = json.loads(body)
        if "id" not in asked:
            return answer("", status=202)
        results = {
            "initialize": {
                "protocolVersion": "2025-06-18",
                "capabilities": {"tools": {}},
                "serverInfo": {"name": "x", "version": "1"},
            },
            "tools/list": {"tools": tools},
            "tools/call": {"content": [], "structuredContent": {"a": 1}},
        }
        if asked["method"] not in results:
            error = {"code": -32601, "message": "no such method"}
            return answer(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "error": error}))
        return answer(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": results[asked["method"]]}))

    return reply


async def read_request(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Return the method and the body."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")), b":0")
    return head.split(b" ")[0], await reader.readexactly(int(length.split(b":")[1]))


async def read_body(reader: asyncio.StreamReader) -> bytes:
    return (await read_request(reader))[1]


def in_a_session(body: bytes) -> bytes:
    """What a server with one tool answers, which numbers its sessions; to a request without a body a refusal."""
    reply = lying([{"name": "f", "inputSchema": {"type": "object"}}])(body) if body else answer("", status=405)
    return reply.replace(b"connection: close", b"mcp-session-id: 1\r\nconnection: close")


@asynccontextmanager
async def raw_server(reply: Callable[[bytes], bytes]) -> AsyncIterator[str]:
    """Answers each request with these bytes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            body = await read_body(reader)
            writer.write(reply(body) if body else answer("", status=405))
            await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (lambda _: answer("oops", "text/plain", 500), "HTTP 500"),
        (lambda _: answer("oops", "text/plain", 404), "HTTP 404"),
        (lambda _: answer("{nonsense"), "not valid"),
        (lambda _: answer("<html>", "text/html"), "text/html"),
        (lambda _: answer("[1,2]"), "not valid"),
        (lambda _: b"nonsense\r\n\r\n", "broke"),
        (lambda _: b"", "broke"),
        (lambda _: answer("x" * 9_000_000), "larger than"),
        (lambda _: b"HTTP/1.1 302 X\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n", "Redirect"),
        (lying({"no": "list"}), "not valid"),
        (lying([{"name": "f", "inputSchema": "text"}]), "not valid"),
        (lying([{"name": f"f{i}", "inputSchema": {"type": "object"}} for i in range(1001)]), "more than 1000"),
        (lying([{"name": f"f{i}", "inputSchema": {"type": "object"}} for i in range(200)]), "has 200 tools"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_list_that_can_not_be_had_is_an_error_of_the_list(
    mcp: McpConnections, reply: Callable[[bytes], bytes], expected: str
) -> None:
    async with raw_server(reply) as url:
        tools = await mcp.prepare(tool(url), "tools[0]")
    assert tools.listed == []
    assert expected in str(tools.error)


@pytest.mark.parametrize(
    ("num_chars", "expected"), [(3_000_000, (3_000_000, None)), (9_000_000, (0, "Its answer is too large."))]
)
async def test_an_answer_in_an_event_may_be_as_large_as_one_in_json(
    num_chars: int, expected: tuple[int, str | None]
) -> None:
    def reply(body: bytes) -> bytes:
        if b"tools/call" not in body:
            return in_a_session(body)
        result = {"content": [{"type": "text", "text": "x" * num_chars}]}
        told = json.dumps({"jsonrpc": "2.0", "id": json.loads(body)["id"], "result": result})
        return answer(f"data: {told}\n\n", "text/event-stream")

    async with raw_server(reply) as url, connections(replace(OPEN, max_output_bytes=num_chars)) as mcp:
        tools = await mcp.prepare(tool(url), "tools[0]")
        result = await tools.call("f", {})
        assert (len(result.output), result.error and result.error.split("failed. ")[1]) == expected
        assert len(mcp._open) == 1


@pytest.mark.parametrize("kind", ["text/plain", "application/json"])
async def test_a_session_that_the_server_forgot_is_begun_again(mcp: McpConnections, kind: str) -> None:
    asked: list[str] = []
    keep = lying([{"name": "f", "inputSchema": {"type": "object"}}])

    def forget_once(body: bytes) -> bytes:
        asked.append(json.loads(body)["method"])
        if asked.count("tools/call") == 1 and asked[-1] == "tools/call":
            error = {"jsonrpc": "2.0", "id": None, "error": {"code": -32600, "message": "no such session"}}
            return answer(json.dumps(error), kind, 404)
        return keep(body)

    async with raw_server(forget_once) as url:
        tools = await mcp.prepare(tool(url), "tools[0]")
        assert (await tools.call("f", {})).output == '{"a": 1}'
    assert (asked.count("initialize"), asked.count("tools/call")) == (2, 2)


async def test_a_call_that_may_have_been_made_is_not_made_again(mcp: McpConnections) -> None:
    """It is under way when another one finds that the server takes no connections any more."""
    reply, made, is_made = lying([{"name": "f", "inputSchema": {"type": "object"}}]), 0, asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal made
        body = await read_body(reader)
        if b"tools/call" in body:
            made += 1
            is_made.set()
            await reader.read()
        else:
            writer.write(reply(body) if body else answer("", status=405))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    tools = await mcp.prepare(tool(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"), "tools[0]")
    first = asyncio.create_task(tools.call("f", {}))
    await is_made.wait()
    server.close()
    second = await tools.call("f", {})
    assert "can't be reached" in second.error
    assert "broke" not in second.error
    assert "The connection to it broke" in (await first).error
    assert made == 1


def called(body: bytes) -> str | None:
    """The argument that tells the calls of a test apart."""
    asked = json.loads(body) if body else {}
    return str(asked["params"]["arguments"]["who"]) if asked.get("method") == "tools/call" else None


@pytest.mark.parametrize(
    ("status", "ending", "told"),
    [
        (401, "error", "It says: boom"),
        (403, "silence", "It did not answer within 3 seconds."),
        (401, "much", "Its answer is too large."),
        (404, "error", "It says: boom"),
    ],
)
async def test_two_calls_that_fail_at_once_each_have_their_own_fault(status: int, ending: str, told: str) -> None:
    """One is under way while the other is refused; the server may have forgotten the session since."""
    made: list[str | None] = []
    is_made, is_refused = asyncio.Event(), asyncio.Event()

    def end(id_: int) -> bytes:
        error = json.dumps({"jsonrpc": "2.0", "id": id_, "error": {"code": -32000, "message": "boom"}})
        return answer(error) if ending == "error" else answer(f"data: {'x' * 9_000_000}\n\n", "text/event-stream")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        body = await read_body(reader)
        made.append(called(body))
        if made[-1] == "handled":
            is_made.set()
            await is_refused.wait()
            writer.write(await reader.read() if ending == "silence" else end(json.loads(body)["id"]))
        elif made[-1] == "refused" and made.count("refused") == 1:
            writer.write(answer("no", "text/plain", status))
        else:
            writer.write(in_a_session(body))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server, connections(limited(timeout_s=3 if ending == "silence" else LIMIT_S)) as mcp:
        tools = await mcp.prepare(tool(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"), "tools[0]")
        handled = asyncio.create_task(tools.call("f", {"who": "handled"}))
        await is_made.wait()
        refused = await tools.call("f", {"who": "refused"})
        is_refused.set()
        assert told in str((await handled).error)
    assert refused.error is None if status == 404 else f"HTTP {status}" in str(refused.error)
    assert (made.count("handled"), made.count("refused")) == (1, 2 if status == 404 else 1)


async def test_a_call_over_sse_is_not_told_how_another_was_refused(mcp: McpConnections) -> None:
    """The refusal ends the connection for both."""
    is_made, streams = asyncio.Event(), list[asyncio.StreamWriter]()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, body = await read_request(reader)
        if method == b"GET":
            streams.append(writer)
            writer.write(b"HTTP/1.1 200 X\r\n" + EVENTS + b"event: endpoint\ndata: /m\n\n")
            await reader.read()
        elif who := called(body):
            writer.write(answer("", status=401 if who == "refused" else 202))
            is_made.set()
        else:
            writer.write(answer("", status=202))
            streams[-1].write(b"data: " + in_a_session(body).partition(b"\r\n\r\n")[2] + b"\n\n")
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        tools = await mcp.prepare(tool(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/sse"), "tools[0]")
        handled = asyncio.create_task(tools.call("f", {"who": "handled"}))
        await is_made.wait()
        assert "refused the credentials (HTTP 401)" in str((await tools.call("f", {"who": "refused"})).error)
        assert str((await handled).error).endswith("The connection to it broke.")


async def test_certificates_are_read_once_for_all_connections(
    mcp: McpConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes some 30 ms, in which the event loop does nothing else."""
    num_read, read = 0, httpcore2.default_ssl_context

    def counted(**options: bool) -> ssl.SSLContext:
        nonlocal num_read
        num_read += 1
        return read(**options)

    monkeypatch.setattr(httpcore2, "default_ssl_context", counted)
    async with raw_server(in_a_session) as url:
        for owner in ("one", "another"):
            assert (await mcp.prepare(tool(url), "tools[0]", owner=owner)).error is None
            await SearchService("search", url).post("/search", {"id": 1, "method": "tools/list"})
    assert num_read <= 1


async def test_certificates_that_can_not_be_read_are_an_error_and_nobody_waits(
    mcp: McpConnections, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    http._ssl_context.cache_clear()
    async with raw_server(in_a_session) as url, asyncio.timeout(LIMIT_S):
        assert (await mcp.prepare(tool(url), "tools[0]")).error
        monkeypatch.delenv("SSL_CERT_FILE")
        assert (await mcp.prepare(tool(url), "tools[0]")).error is None


EVENTS = b"content-type: text/event-stream\r\n\r\n"
#: Which no limit of these tests allows, and all buffers on the way are smaller.
MUCH = 64 * 2**20


class EndlessServer:
    """Answers one method with a stream that does not end, once there is a session."""

    def __init__(self, path: str, method: bytes, status: bytes) -> None:
        self._path, self._method, self._status = path, method, status
        self.num_sent = 0
        self.is_left = asyncio.Event()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, body = await read_request(reader)
        if method == self._method:
            with suppress(ConnectionError):
                await self._send_much(writer)
            self.is_left.set()
        elif method == b"GET" and self._path == "sse":
            writer.write(b"HTTP/1.1 200 X\r\n" + EVENTS + b"event: endpoint\ndata: /m\n\n")
            await reader.read()
        else:
            writer.write(in_a_session(body))
        writer.close()

    async def _send_much(self, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 " + self._status + b"\r\n" + EVENTS)
        while self.num_sent < MUCH:
            writer.write(b": line\n" * 10_000)
            await writer.drain()
            self.num_sent += 70_000


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [("mcp", b"DELETE", b"200 X"), ("mcp", b"POST", b"307 X\r\nlocation: /mcp/"), ("sse", b"POST", b"200 X")],
)
async def test_what_is_labelled_a_stream_and_read_as_a_whole_is_bounded(
    path: str, method: bytes, status: bytes
) -> None:
    endless = EndlessServer(path, method, status)
    server = await asyncio.start_server(endless, "127.0.0.1", 0)
    async with server, connections(limited(idle_s=0.5, connect_timeout_s=5)) as mcp:
        await mcp.prepare(tool(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/{path}"), "tools[0]")
        await asyncio.wait_for(endless.is_left.wait(), LIMIT_S)
    assert 0 < endless.num_sent < MUCH


@pytest.mark.parametrize("is_ready", [True, False])
async def test_a_server_that_never_answers_a_goodbye_is_left(is_ready: bool) -> None:
    goodbyes: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        method, body = await read_request(reader)
        if method == b"DELETE":
            goodbyes.append(method)
            await reader.read()
        elif b"notifications/initialized" in body and not is_ready:
            await reader.read()
        else:
            writer.write(in_a_session(body))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server, connections(limited(idle_s=0.5, connect_timeout_s=LIMIT_S if is_ready else 1)) as mcp:
        asked = tool(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp")
        tools = await asyncio.wait_for(mcp.prepare(asked, "tools[0]"), LIMIT_S)
        assert (tools.error is None) == is_ready
        if sessions := [session._task for session in mcp._open]:
            await asyncio.wait(sessions, timeout=LIMIT_S)
        assert not mcp._open
    assert len(goodbyes) == 1


async def test_a_message_that_is_refused_over_sse_is_told_at_once(mcp: McpConnections) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if head.startswith(b"GET"):
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\nevent: endpoint\ndata: /m\n\n")
        else:
            writer.write(answer("oops", "text/plain", 500))
        while await reader.read(1000):
            pass
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/sse"
        assert "HTTP 500" in str((await mcp.prepare(tool(url), "tools[0]")).error)


async def test_a_server_that_is_silent() -> None:
    async with connections(limited(timeout_s=1, connect_timeout_s=1)) as quick:

        async def be_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while await reader.read(1000):
                pass
            writer.close()

        server = await asyncio.start_server(be_silent, "127.0.0.1", 0)
        async with server:
            for path in ("mcp", "sse"):
                url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/{path}"
                tools = await quick.prepare(tool(url), "tools[0]")
                assert "did not answer within 1 seconds" in str(tools.error)


async def test_schemas_that_lie_are_told_as_any_object(mcp: McpConnections) -> None:
    schemas: list[Any] = [{"properties": {"a": {"type": "nonsense"}}}, {"required": ["a", "a"]}, {"pattern": "["}]
    schemas += [{"properties": {"a": {"default": float("nan")}}}]
    listed = [{"name": f"f{i}", "inputSchema": {"type": "object", **schema}} for i, schema in enumerate(schemas)]
    output = {"type": "object", "properties": {"a": {"type": "string"}}}
    listed += [{"name": "bad name\n", "inputSchema": {"type": "object"}}]
    listed += [{"name": "g", "inputSchema": {"type": "object"}, "outputSchema": output}]
    async with raw_server(lying(listed)) as url:
        tools = await mcp.prepare(tool(url), "tools[0]")
        assert tools.error is None
        assert [(one.name, one.parameters) for one in tools.functions] == [
            (name, {"type": "object"}) for name in ("f0", "f1", "f2", "f3", "g")
        ]
        assert json.dumps(tools.listed, allow_nan=False)
        assert (await tools.call("f0", {"x": 1})).output == '{"a": 1}'
        assert "not valid" in str((await tools.call("g", {})).error)


# -- where the server may be sent --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "10.1.2.3", "169.254.169.254", "[::ffff:10.0.0.1]"]
)
async def test_private_addresses_are_not_reached(host: str) -> None:
    async with connections(McpOptions(limits=LIMITS)) as mcp:
        tools = await mcp.prepare(tool(f"http://{host}:1/mcp"), "tools[0]")
    assert "private address" in str(tools.error)


@pytest.mark.parametrize("host", ["169.254.169.254", "[::ffff:169.254.169.254]", "[64:ff9b::a9fe:a9fe]", "0.0.0.0"])
async def test_link_local_addresses_are_never_reached(mcp: McpConnections, host: str) -> None:
    tools = await mcp.prepare(tool(f"http://{host}/latest"), "tools[0]")
    assert "private address" in str(tools.error)


async def test_hosts_that_are_not_on_the_list_are_refused() -> None:
    guard = AddressGuard(["good.example", "*.better.example"], allow_private=True)
    async with connections(McpOptions(guard=guard, limits=LIMITS)) as mcp:
        with pytest.raises(InvalidRequestError, match="not among the hosts"):
            await mcp.prepare(tool("https://bad.example/mcp"), "tools[0]")
        with pytest.raises(InvalidRequestError, match="not among the hosts"):
            await mcp.prepare(tool("https://better.example.bad.example/mcp"), "tools[0]")
    guard.check_host("Good.example")
    guard.check_host("a.better.example")


@pytest.mark.parametrize("url", ["ftp://x.example/", "nonsense", "http://", "https://user:word@x.example/mcp", None])
async def test_urls_that_are_none_are_refused(mcp: McpConnections, url: str | None) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        await mcp.prepare(tool(url), "tools[0]")
    assert caught.value.param == "tools[0].server_url"
    assert "word" not in caught.value.message


async def test_servers_of_the_operator_need_a_label_only(closed_url: str) -> None:
    servers = {"localmcp": ConfiguredServer(closed_url, SecretStr(TOKEN))}
    async with connections(McpOptions(servers=servers, limits=LIMITS)) as mcp:
        tools = await mcp.prepare(tool(None), "tools[0]")
        assert (await tools.call("get_boiling_point", {"liquid_name": "polyjuice"})).output == "-100"
        with pytest.raises(InvalidRequestError, match="take another label"):
            await mcp.prepare(tool("https://x.example/mcp"), "tools[0]")
