"""Plain answers: a value as JSON, exactly as it is kept."""

from typing import Any

from fastapi.responses import Response
from pydantic_core import to_json


def json_answer(value: Any) -> Response:
    return Response(to_json(value), media_type="application/json")
