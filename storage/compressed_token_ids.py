"""A column of token ids: 32 bits each, compressed by zlib, so that one costs two or three bytes."""

import zlib
from array import array
from typing import Any

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

_LEVEL = 1


class CompressedTokenIds(TypeDecorator[Any]):
    """``array("I")``, in the machine's byte order: little-endian wherever this runs."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes:
        return zlib.compress(value.tobytes(), _LEVEL)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else array("I", zlib.decompress(value))
