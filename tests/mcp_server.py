"""A real MCP server in its own process.

The processes are forked from one that has imported the library already, which takes longer than most tests.
"""

import asyncio
import multiprocessing
import os
import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any

import uvicorn
from mcp.server.mcpserver import Context, Image, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import TextContent, ToolAnnotations
from starlette.types import ASGIApp, Receive, Scope, Send

#: ``events`` is SSE at an address that doesn't say so.
PATHS = {"sse": "sse", "events": "events", "http": "mcp"}

server = MCPServer("tests", log_level="CRITICAL")
woken = asyncio.Event()


@server.tool()
async def greet_everyone(url: str) -> str:
    """Greets."""
    return f"Hello, world! {url}"


@server.tool(annotations=ToolAnnotations(read_only_hint=True))
async def get_boiling_point(liquid_name: str, celcius: bool = True) -> int:
    """Returns the boiling point of a liquid in Celsius or Fahrenheit."""
    if liquid_name.lower() == "polyjuice":
        return -100 if celcius else -212
    return -1


@server.tool()
async def get_user_id(username: str) -> str:
    return f"user-of-{username}"


@server.tool()
async def check_file_access(user_id: str, path: str) -> str:
    return "yes" if user_id == "user-of-alice" and path.startswith("public/") else "no"


@server.tool()
async def get_experiment_id(name: str) -> str:
    return {"boiling water": "exp-17", "chemical reaction": "exp-4"}[name]


@server.tool()
async def get_experiment_result(experiment_id: str) -> str:
    return {"exp-17": "100°C", "exp-4": "85%"}[experiment_id]


@server.tool()
async def sleep(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "awake"


@server.tool()
async def sleep_until_woken() -> str:
    """Ends some time after a call of the next tool, and only if there is one."""
    await woken.wait()
    woken.clear()
    await asyncio.sleep(1)
    return "awake"


@server.tool()
async def wake() -> str:
    woken.set()
    return "ring"


@server.tool(structured_output=False)
async def huge(num_chars: int) -> str:
    return "é" * num_chars


@server.tool()
async def fail() -> str:
    raise ToolError("the liquid evaporated")


@server.tool()
async def die() -> str:
    os._exit(1)


@server.tool(structured_output=False)
async def tell_token(context: Context[Any]) -> str:
    """Some servers repeat what they were sent."""
    assert context.headers is not None
    return f"You sent {context.headers.get('authorization')}."


@server.tool(structured_output=False)
async def mixed() -> list[Any]:
    return [TextContent(text="a text"), Image(data=b"123", format="png")]


class TokenRequired:
    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app = app
        self._header = (b"authorization", f"Bearer {token}".encode())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and self._header not in scope["headers"]:
            told = dict(scope["headers"]).get(b"authorization", b"none")
            await send({"type": "http.response.start", "status": 401, "headers": [(b"content-type", b"text/plain")]})
            await send({"type": "http.response.body", "body": b"Not good: " + told})
            return
        await self._app(scope, receive, send)


def serve(transport: str, token: str, port: int, told: Connection) -> None:
    """Send the port once it takes connections."""
    warnings.simplefilter("ignore")
    path = f"/{PATHS[transport]}"
    app: ASGIApp = server.streamable_http_app() if transport == "http" else server.sse_app(sse_path=path)
    sock = socket.create_server(("127.0.0.1", port))
    told.send(sock.getsockname()[1])
    config = uvicorn.Config(TokenRequired(app, token) if token else app, log_level="critical")
    asyncio.run(uvicorn.Server(config).serve([sock]))


@contextmanager
def mcp_server(transport: str, token: str = "", port: int = 0) -> Iterator[str]:
    """Run one; yield its URL."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.mcp_server"])
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(transport, token, port, there), daemon=True)
    process.start()
    there.close()
    try:
        yield f"http://127.0.0.1:{here.recv()}/{PATHS[transport]}"
    finally:
        here.close()
        process.kill()
        process.join()
        process.close()
