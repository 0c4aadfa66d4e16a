"""A column of marks: places in a text that is known as tokens. Sixteen bytes each, most of them a digest's."""

import struct
from typing import Any

from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

#: Tokens, characters, digest.
_MARK = struct.Struct("<II8s")


class PackedMarks(TypeDecorator[Any]):
    """Tuples of a number of tokens, a number of characters and a digest of 8 bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes:
        return b"".join(_MARK.pack(*mark) for mark in value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:
        return None if value is None else list(_MARK.iter_unpack(value))
