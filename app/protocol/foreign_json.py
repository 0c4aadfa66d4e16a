"""JSON that a model or another server wrote, as values that can be stored, sent and shown to a model.

JSON can spell what none of these can follow: half of a surrogate pair, for which UTF-8 has no bytes, and values
nested without end.
"""

import json
from typing import Any

from app.protocol.base import bounded


def whole_text(text: str) -> str:
    """Return the text with U+FFFD in the place of each half of a surrogate pair."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def read_json(text: str | bytes, *, strict: bool = True) -> Any:
    """Return the value, its texts whole. Raises ``ValueError`` for what is no JSON, or is nested too deep."""
    try:
        value = bounded(json.loads(text, strict=strict))
    except RecursionError:
        raise ValueError("nested too deep") from None
    return json.loads(whole_text(json.dumps(value, ensure_ascii=False)))
