"""What pydantic found wrong with a request, as one sentence that names the field and says what to do."""

from collections.abc import Sequence
from typing import Any

from fastapi.exceptions import RequestValidationError

from app.errors import InvalidRequestError
from app.protocol.base import TAG_SIGN

#: What pydantic puts behind the name of a key when the key itself is at fault.
_KEY_SIGN = "[key]"


def describe(error: RequestValidationError, content_type: str) -> InvalidRequestError:
    """Return the first thing that is wrong; one at a time is how a person mends a request."""
    first = error.errors()[0]
    kind, location = first["type"], first["loc"]
    if kind == "json_invalid":
        return InvalidRequestError(
            f"The body is not valid JSON: {first['ctx']['error']} at character {location[-1]}.", code="invalid_json"
        )
    param = _path(location[1:])
    if not param:
        return _describe_body(first, content_type)
    if kind == "extra_forbidden":
        return InvalidRequestError(f"Unknown parameter: '{param}'.", param=param, code="unknown_parameter")
    if kind == "missing":
        return InvalidRequestError(
            f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter"
        )
    if kind == "unsupported_value":
        return InvalidRequestError(f"'{param}' is {first['msg']}.", param=param, code="unsupported_parameter")
    return InvalidRequestError(f"Invalid '{param}': {_sentence(first)}", param=param, code="invalid_value")


def _describe_body(first: dict[str, Any], content_type: str) -> InvalidRequestError:
    if "json" not in content_type:
        return InvalidRequestError("Send the body as JSON, with the header 'Content-Type: application/json'.")
    if first["type"] == "missing":
        return InvalidRequestError("The body is empty; send a JSON object.")
    return InvalidRequestError("The body must be a JSON object.")


def _sentence(first: dict[str, Any]) -> str:
    context = first.get("ctx", {})
    match first["type"]:
        case "union_tag_invalid":
            known = context["expected_tags"].replace(TAG_SIGN, "")
            return f"'{context['tag'].removeprefix(TAG_SIGN)}' is none of {known}."
        case "list_type" if first["loc"][-1] == f"{TAG_SIGN}list":
            return "send a string or a list."
        case "union_tag_not_found":
            return "the field that tells its kind, 'type' or 'role', is missing."
        case _:
            message = first["msg"]
            return f"{message[0].lower()}{message[1:]}."


def _path(location: Sequence[str | int]) -> str:
    """Write a location as OpenAI does, ``input[0].content``, without the tags of unions."""
    path = ""
    for part in location:
        if isinstance(part, int):
            path += f"[{part}]"
        elif part != _KEY_SIGN and not part.startswith(TAG_SIGN):
            path += f".{part}" if path else part
    return path
