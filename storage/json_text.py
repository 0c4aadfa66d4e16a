"""JSON as it is stored: compact, keys in their order, every character of every string kept.

NOTE: two kinds of text need care. U+0000 is always written as its escape, which PostgreSQL's `json` type
takes (its `jsonb` does not). Half of a surrogate pair, which JSON can say and UTF-8 can't, forces escapes for
the whole document; all other text stays UTF-8, half the size of escapes for most of the world's scripts.
"""

import json
from typing import Any


def encode(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text if is_storable(text) else json.dumps(value, allow_nan=False, separators=(",", ":"))


def decode(text: str | bytes) -> Any:
    return json.loads(text)


def is_storable(text: str) -> bool:
    """Whether a text column of both databases can hold `text`; if not, no row can have it as its id."""
    if "\x00" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
