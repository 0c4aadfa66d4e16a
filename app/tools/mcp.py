"""MCP: the tools of a server, for one request; and the connections behind them.

A server's answers are another's words: secrets are taken out of them, they are bounded, and no fault of a server
breaks a run. Only refused credentials are the client's to mend, before anything begins.
"""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2
from pydantic import SecretStr

from app.errors import AuthenticationFailedError, InvalidRequestError
from app.protocol.hosted_tools import McpApprovalFilter, McpTool
from app.tools.addresses import AddressError, AddressGuard
from app.tools.base import ToolFunction, ToolResult
from app.tools.bounds import cut
from app.tools.mcp_content import function, listed_tool, matches, result_text, usable
from app.tools.mcp_errors import McpServerError
from app.tools.mcp_session import McpLimits, McpServer, McpSession
from app.tools.schema_defaults import fill_defaults
from app.tools.secrets import Scrubber


@dataclass(frozen=True)
class ConfiguredServer:
    """A server that the operator named: clients need to know its label only, and it may be anywhere."""

    url: str
    token: SecretStr | None = None


@dataclass(frozen=True)
class McpOptions:
    servers: Mapping[str, ConfiguredServer] = field(default_factory=dict)
    guard: AddressGuard = field(default_factory=AddressGuard)
    limits: McpLimits = field(default_factory=McpLimits)
    max_tools: int = 128
    max_output_bytes: int = 256 * 1024


class McpServerTools:
    """The tools of one server that one request may use: a ``HostedTool``.

    ``listed`` are they as an ``mcp_list_tools`` item tells them; ``error`` says why there are none.
    """

    def __init__(self, tool: McpTool, listed: Sequence[dict[str, Any]], error: str | None, caller: "_Caller") -> None:
        self.server_label = tool.server_label
        self.listed = list(listed)
        self.error = error
        self._require_approval = tool.require_approval
        self._tools = {one["name"]: one for one in self.listed}
        self._caller = caller
        self._functions = [function(one) for one in self.listed]

    @property
    def functions(self) -> Sequence[ToolFunction]:
        return self._functions

    def filled(self, name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments with which ``call`` calls: defaults of the tool's schema stand where there was nothing."""
        tool = self._tools.get(name)
        filled: dict[str, Any] = fill_defaults(tool["input_schema"], arguments) if tool else arguments
        return filled

    def requires_approval(self, name: str) -> bool:
        """Where the request says nothing of approval, none is required."""
        wanted, tool = self._require_approval, self._tools[name]
        if not isinstance(wanted, McpApprovalFilter):
            return bool(wanted == "always")
        if wanted.always is not None and matches(tool, wanted.always):
            return True
        return wanted.never is not None and wanted.always is None and not matches(tool, wanted.never)

    async def call(self, name: str, arguments: dict[str, Any]) -> ToolResult:
        if name not in self._tools:
            return ToolResult("", f"The MCP server '{self.server_label}' offers no tool '{name}' here.")
        return await self._caller.call(name, self.filled(name, arguments))


class McpConnections:
    """All sessions of this process, shared between requests of one owner that use the same server and credentials."""

    def __init__(self, options: McpOptions) -> None:
        self._options = options
        self._sessions: dict[str, McpSession] = {}
        self._open: set[McpSession] = set()

    async def prepare(
        self, tool: McpTool, param: str, owner: str = "", listed: Sequence[dict[str, Any]] | None = None
    ) -> McpServerTools:
        """Return the server's tools, listed now, or as they were ``listed`` before in this chain.

        Raises ``InvalidRequestError`` for a server that may not be asked, and ``AuthenticationFailedError`` if it
        refused the credentials. Any other trouble becomes the ``error`` of what is returned.
        """
        server = self._server(tool, param)
        caller = _Caller(self, server, owner, tool.server_label, self._options.max_output_bytes)
        try:
            found = list(listed) if listed is not None else await caller.list()
            chosen = [one for one in usable(found) if matches(one, tool.allowed_tools)]
        except McpServerError as fault:
            message = f"The tools of the MCP server '{tool.server_label}' could not be listed. {fault.message}"
            if fault.is_refusal:
                raise AuthenticationFailedError(message, param=param) from None
            return McpServerTools(tool, [], message, caller)
        if len(chosen) > self._options.max_tools:
            message = (
                f"The MCP server '{tool.server_label}' has {len(chosen)} tools, more than the "
                f"{self._options.max_tools} that this server offers a model; name those you want in 'allowed_tools'."
            )
            return McpServerTools(tool, [], message, caller)
        return McpServerTools(tool, chosen, None, caller)

    def session(self, server: McpServer, owner: str) -> McpSession:
        """Return the open session, or begin one."""
        key = _key(server, owner)
        if key not in self._sessions or not self._sessions[key].is_open:
            self._sessions[key] = McpSession(server, self._options.limits, self._forget)
            self._open.add(self._sessions[key])
        return self._sessions[key]

    def drop(self, session: McpSession) -> None:
        """Give this session to nobody any more; calls that run on it may end."""
        self._sessions = {key: one for key, one in self._sessions.items() if one is not session}

    async def close(self) -> None:
        await asyncio.gather(*(session.close() for session in self._open))

    def _forget(self, session: McpSession) -> None:
        self.drop(session)
        self._open.discard(session)

    def _server(self, tool: McpTool, param: str) -> McpServer:
        configured = self._options.servers.get(tool.server_label)
        headers = tool.all_headers
        if configured is not None and tool.server_url in {None, configured.url}:
            if configured.token is not None and "Authorization" not in headers:
                token = configured.token.get_secret_value()
                headers = {**headers, "Authorization": SecretStr(f"Bearer {token}")}
            return McpServer(configured.url, headers, AddressGuard(allow_private=True))
        if configured is not None or tool.server_url is None:
            raise InvalidRequestError(self._wrong_label(tool), param=f"{param}.server_url")
        return McpServer(self._checked_url(tool.server_url, f"{param}.server_url"), headers, self._options.guard)

    def _wrong_label(self, tool: McpTool) -> str:
        if tool.server_label in self._options.servers:
            return (
                f"The label '{tool.server_label}' names an MCP server of this server's operator; leave out "
                "'server_url', or take another label."
            )
        known = ", ".join(f"'{label}'" for label in self._options.servers) or "none"
        return (
            f"There is no MCP server '{tool.server_label}' here; give its 'server_url'. Servers that need no URL: "
            f"{known}."
        )

    def _checked_url(self, url: str, param: str) -> str:
        try:
            parsed = httpx2.URL(url)
        except httpx2.InvalidURL:
            raise InvalidRequestError(f"'{param}' is not a valid URL.", param=param) from None
        if parsed.scheme not in {"http", "https"} or not parsed.host:
            raise InvalidRequestError(f"'{param}' must begin with https:// or http://.", param=param)
        if parsed.userinfo:
            raise InvalidRequestError(
                f"'{param}' has credentials in it; send them in 'authorization' or 'headers'.", param=param
            )
        try:
            self._options.guard.check_host(parsed.host)
        except AddressError as error:
            raise InvalidRequestError(str(error), param=param) from None
        return url


@dataclass(frozen=True)
class _Caller:
    """One request's way to one server."""

    connections: McpConnections
    server: McpServer
    owner: str
    label: str
    max_output_bytes: int

    @property
    def _scrubber(self) -> Scrubber:
        return Scrubber(self.server.headers.values())

    async def list(self) -> list[dict[str, Any]]:
        """Raises ``McpServerError``. A session that was open already may have died since: then a new one is tried."""
        session = self.connections.session(self.server, self.owner)
        try:
            tools = await session.list_tools()
        except McpServerError as fault:
            if not session.is_used:
                raise McpServerError(self._scrubber.text(fault.message), is_refusal=fault.is_refusal) from None
            self.connections.drop(session)
            return await self.list()
        listed: list[dict[str, Any]] = self._scrubber.json([listed_tool(tool) for tool in tools])
        return listed

    async def call(self, name: str, arguments: dict[str, Any]) -> ToolResult:
        session = self.connections.session(self.server, self.owner)
        try:
            result = await session.call_tool(name, arguments)
        except McpServerError as fault:
            if fault.is_lost and session.is_used:
                self.connections.drop(session)
                return await self.call(name, arguments)
            return self._failed(f"The call of '{name}' at the MCP server '{self.label}' failed. {fault.message}")
        text = cut(self._scrubber.text(result_text(result)), self.max_output_bytes)
        return self._failed(text or "The tool failed, and did not say why.") if result.is_error else ToolResult(text)

    def _failed(self, message: str) -> ToolResult:
        return ToolResult("", cut(self._scrubber.text(message), self.max_output_bytes))


def _key(server: McpServer, owner: str) -> str:
    """Credentials are told apart by their digest, so that no table of this process is a list of them."""
    parts = [
        owner,
        server.url,
        *sorted(f"{name.lower()}={value.get_secret_value()}" for name, value in server.headers.items()),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
