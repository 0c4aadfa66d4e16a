"""A column of compressed JSON, for what is written once, read rarely, and says the same names over and over.

A text delta of five characters is an event of two hundred: nine tenths of a segment of events are keys and ids.
"""

import zlib
from typing import Any

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

from storage import json_text

#: The fastest level: higher ones save a few per cent more, and the event loop waits for it.
_LEVEL = 1


class CompressedJSON(TypeDecorator[Any]):
    """JSON text, UTF-8, compressed by zlib."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes:
        return zlib.compress(json_text.encode(value).encode(), _LEVEL)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else json_text.decode(zlib.decompress(value))
