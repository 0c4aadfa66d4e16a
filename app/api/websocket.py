"""``/v1/responses`` as a WebSocket: messages to requests, events to messages."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from fastapi import APIRouter, WebSocket
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from pydantic_core import to_json
from starlette.websockets import WebSocketDisconnect, WebSocketState

from app.api.deps import OwnerDep, ResponseServiceDep
from app.api.error_handlers import envelope, status_of
from app.api.obfuscation import padded
from app.api.origin import is_same_origin
from app.api.validation import describe
from app.errors import ConnectionLimitError, InvalidRequestError, ResponsaError
from app.protocol.base import RequestModel, storable
from app.protocol.client_events import ResponseCreateEvent, ResponseSteerEvent
from app.runs.connection import Connection, Refused
from app.runs.steering import SteerRefusedError

router = APIRouter(prefix="/responses")

#: Tells the official client that it may connect again.
_GOING_AWAY = 1001
_POLICY_VIOLATION = 1008

Event = TypeVar("Event", bound=RequestModel)


@router.websocket("")
async def connect(websocket: WebSocket, service: ResponseServiceDep, owner_id: OwnerDep) -> None:
    if not is_same_origin(websocket.headers):
        await websocket.close(_POLICY_VIOLATION)
        return
    await websocket.accept()
    sender = _Sender(websocket)
    connection = Connection(service, owner_id, sender)
    try:
        await _serve(websocket, connection, sender)
    finally:
        await connection.close()


async def _serve(websocket: WebSocket, connection: Connection, sender: "_Sender") -> None:
    """Until the client leaves, or the connection's time is over and what it has asked for is answered."""
    limit_minutes: float = websocket.app.state.websocket_minutes
    reader = _Reader(connection, sender)
    reading = asyncio.ensure_future(reader.read(websocket))
    try:
        await asyncio.wait([reading], timeout=limit_minutes * 60)
        if not reading.done():
            reader.limit = ConnectionLimitError(limit_minutes)
            idle = asyncio.ensure_future(connection.wait_until_idle())
            await asyncio.wait([reading, idle], return_when=asyncio.FIRST_COMPLETED)
            idle.cancel()
            await sender.send_error(reader.limit, None)
            await sender.close(_GOING_AWAY)
    finally:
        reading.cancel()
        await asyncio.wait([reading])


class _Sender:
    """Sends messages one at a time. When the client has gone they go nowhere: the reader is told of that."""

    def __init__(self, websocket: WebSocket) -> None:
        self._websocket = websocket
        self._lock = asyncio.Lock()

    async def send_event(
        self, event: Mapping[str, Any], stream_id: str | None, *, is_obfuscated: bool = False
    ) -> None:
        sent = padded(event) if is_obfuscated else event
        await self._send(sent if stream_id is None else {**sent, "stream_id": stream_id})

    async def send_error(self, error: ResponsaError, stream_id: str | None) -> None:
        await self.send_event({"type": "error", "status": status_of(error), **envelope(error)}, stream_id)

    async def close(self, code: int) -> None:
        async with self._lock:
            if self._is_open:
                await self._websocket.close(code)

    async def _send(self, message: Mapping[str, Any]) -> None:
        text = to_json(message).decode()
        async with self._lock:
            if self._is_open:
                try:
                    await self._websocket.send_text(text)
                except WebSocketDisconnect:
                    return

    @property
    def _is_open(self) -> bool:
        states = {self._websocket.application_state, self._websocket.client_state}
        return states == {WebSocketState.CONNECTED}


class _Reader:
    """Takes the messages in as they come."""

    def __init__(self, connection: Connection, sender: _Sender) -> None:
        self._connection = connection
        self._sender = sender
        #: What every request is answered once the connection's time is over.
        self.limit: ConnectionLimitError | None = None

    async def read(self, websocket: WebSocket) -> None:
        """Return when the client has gone."""
        while (message := await websocket.receive())["type"] != "websocket.disconnect":
            text = message.get("text")
            await self._take(message["bytes"] if text is None else text)

    async def _take(self, text: str | bytes) -> None:
        body: dict[str, Any] = {}
        try:
            body = _json_object(text)
            if self.limit is not None:
                raise self.limit
            if body.get("type") == "response.steer":
                await self._steer(body)
            else:
                self._connection.submit(_create_event(body))
        except ResponsaError as error:
            await self._refuse(error, body)

    async def _refuse(self, error: ResponsaError, body: Mapping[str, Any]) -> None:
        stream_id = _text(body, "stream_id")
        is_create = body.get("type") == "response.create"
        continued_id = _text(body, "previous_response_id") if is_create else None
        try:
            self._connection.submit(Refused(error, stream_id, continued_id))
        except ResponsaError as overload:
            await self._sender.send_error(overload, stream_id)

    async def _steer(self, body: dict[str, Any]) -> None:
        response_id = _text(body, "previous_response_id")
        try:
            await self._connection.steer(_parse(ResponseSteerEvent, body))
        except ResponsaError as error:
            given = body.get("input")
            if response_id is None or not isinstance(given, str | list) or not _can_be_told(given):
                raise  # the event that gives input back can hold no other kind
            told = {"input": given, "previous_response_id": response_id}
            await self._connection.refuse_steer(SteerRefusedError("invalid_input", error.message), told)


def _json_object(text: str | bytes) -> dict[str, Any]:
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidRequestError("The message is not valid JSON.", code="invalid_json") from None
    if not isinstance(body, dict):
        raise InvalidRequestError("The message must be a JSON object.")
    return body


def _create_event(body: dict[str, Any]) -> ResponseCreateEvent:
    if body.get("type") != "response.create":
        raise InvalidRequestError(
            "The message's 'type' must be 'response.create' or 'response.steer'.", param="type", code="invalid_value"
        )
    return _parse(ResponseCreateEvent, body)


def _parse(kind: type[Event], body: dict[str, Any]) -> Event:
    try:
        return kind.model_validate(body)
    except ValidationError as error:
        first = error.errors()[0]
        located = RequestValidationError([{**first, "loc": ("body", *first["loc"])}])
        raise describe(located, "application/json") from None


def _text(body: Mapping[str, Any], key: str) -> str | None:
    """A text that an answer can echo, if the message has one there."""
    value = body.get(key)
    return value if isinstance(value, str) and _can_be_told(value) else None


def _can_be_told(value: Any) -> bool:
    """Whether this part of a message, which was refused, can be sent back."""
    try:
        storable(value)
    except ValueError:
        return False
    return True
