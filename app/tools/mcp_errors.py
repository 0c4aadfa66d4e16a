"""What went wrong with an MCP server, in a sentence that both a person and a model can use."""

import asyncio

import anyio
import httpx2
from mcp.shared.exceptions import MCPError
from mcp.types import CONNECTION_CLOSED, PARSE_ERROR, REQUEST_TIMEOUT
from pydantic import ValidationError

from app.tools.addresses import AddressError
from app.tools.http import AnswerTooLargeError

#: A server's own words about its fault; what is longer is cut.
_MAX_CHARS = 500
_REFUSALS = {401, 403}
#: What the library says where it was told no more than an HTTP status.
_CLOSED = ("Connection closed", "SSE stream")
_STAND_INS = {"Server returned an error response", "Not Found", "Session terminated"}
#: What it says where one event of a stream is beyond the limit.
_TOO_LARGE = "Server-sent event exceeded"
_INVALID = "It answered with what is not valid in the Model Context Protocol."


class McpServerError(Exception):
    """``is_refusal``: the server did not accept the credentials. ``is_lost``: it does not know this session any more
    and did nothing, so that a new session may try again."""

    def __init__(self, message: str, *, is_refusal: bool = False, is_lost: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.is_refusal = is_refusal
        self.is_lost = is_lost


def describe_error(error: BaseException, status: int | None, timeout_s: float) -> McpServerError:
    """``status`` is the HTTP status with which the server refused a request of this call, if it did."""
    error = _cause(error)
    if isinstance(error, McpServerError):
        return error
    if isinstance(error, httpx2.HTTPStatusError):
        status = error.response.status_code
    if status in _REFUSALS:
        return McpServerError(f"It refused the credentials (HTTP {status}).", is_refusal=True)
    if status is not None and _tells_nothing(error):
        return McpServerError(f"It answered with HTTP {status}.", is_lost=status == 404)
    if _is_timeout(error):
        return McpServerError(f"It did not answer within {timeout_s:g} seconds.")
    return _describe_answer(error, status) if isinstance(error, MCPError) else _describe_transport(error)


def _describe_answer(error: MCPError, status: int | None) -> McpServerError:
    if _is_too_large(error):
        return McpServerError("Its answer is too large.")
    if is_closed(error):
        return McpServerError("The connection to it broke.")
    if error.code == PARSE_ERROR:
        return McpServerError(_INVALID)
    return McpServerError(f"It says: {error.message[:_MAX_CHARS]}", is_lost=status == 404)


def _describe_transport(error: BaseException) -> McpServerError:
    match error:
        case AddressError() | AnswerTooLargeError():
            return McpServerError(str(error))
        case httpx2.SSEError() if _is_too_large(error):
            return McpServerError("The connection to it broke, since an answer is too large.")
        case httpx2.ConnectError():
            return McpServerError("It can't be reached.", is_lost=True)
        case (
            httpx2.TransportError()
            | asyncio.CancelledError()
            | anyio.ClosedResourceError()
            | anyio.BrokenResourceError()
        ):
            return McpServerError("The connection to it broke.")
        case ValidationError() | ValueError() | httpx2.SSEError() | RuntimeError():
            return McpServerError(_INVALID)
        case _:
            return McpServerError(f"The call of it failed ({type(error).__name__}).")


def _tells_nothing(error: BaseException) -> bool:
    """Whether the HTTP status says more than the error."""
    if isinstance(error, MCPError):
        return error.message in _STAND_INS or is_closed(error)
    return isinstance(error, httpx2.HTTPStatusError | asyncio.CancelledError)


def is_closed(error: BaseException) -> bool:
    """Whether the connection closed under the call."""
    is_end = isinstance(error, MCPError) and error.code == CONNECTION_CLOSED and error.message.startswith(_CLOSED)
    return is_end and not _is_too_large(error)


def _is_too_large(error: BaseException) -> bool:
    """Whether it was an event that was, which over streamable HTTP is one call's trouble only."""
    is_end = isinstance(error, MCPError) and error.code == CONNECTION_CLOSED
    return (is_end or isinstance(error, httpx2.SSEError)) and _TOO_LARGE in str(error)


def _is_timeout(error: BaseException) -> bool:
    is_answer = isinstance(error, MCPError) and error.code == REQUEST_TIMEOUT
    return is_answer or isinstance(error, TimeoutError | httpx2.TimeoutException)


def _cause(error: BaseException) -> BaseException:
    """The first error of a group, of which the library's task groups make many."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
