"""The openai package as a judge of what we send."""

from typing import Any, get_args

from openai.types.responses import ResponseStreamEvent
from pydantic import BaseModel

_CLASSES: dict[str, type[BaseModel]] = {
    get_args(cls.model_fields["type"].annotation)[0]: cls for cls in get_args(get_args(ResponseStreamEvent)[0])
}


def validate_event(event: dict[str, Any]) -> None:
    """Raise unless the SDK knows this event, and every key of it."""
    cls = _CLASSES[event["type"]]
    cls.model_validate(event)
    unknown = event.keys() - cls.model_fields.keys()
    assert not unknown, (event["type"], unknown)
