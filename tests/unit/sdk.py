"""The openai package as a judge of what we send."""

from typing import Any, get_args

from openai.types.responses import ResponseStreamEvent
from openai.types.responses.responses_server_event import ResponsesServerEvent
from pydantic import BaseModel


def _by_type(union: Any) -> dict[str, type[BaseModel]]:
    return {get_args(cls.model_fields["type"].annotation)[0]: cls for cls in get_args(get_args(union)[0])}


_STREAM = _by_type(ResponseStreamEvent)
_SOCKET = _by_type(ResponsesServerEvent)


def validate_event(event: dict[str, Any]) -> None:
    """Raise unless the SDK knows this event of an HTTP stream, and every key of it."""
    _validate(event, _STREAM)


def validate_socket_event(event: dict[str, Any]) -> None:
    """Raise unless the SDK knows this event of a WebSocket, and every key of it."""
    _validate(event, _SOCKET)


def _validate(event: dict[str, Any], classes: dict[str, type[BaseModel]]) -> None:
    cls = classes[event["type"]]
    cls.model_validate(event)
    unknown = event.keys() - cls.model_fields.keys()
    assert not unknown, (event["type"], unknown)
