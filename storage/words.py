"""A column of the words of a text, in their order: what a full-text index is made of.

On SQLite a text with spaces, which an FTS5 table indexes; on PostgreSQL a `tsvector`. Both are given finished words,
so that both find the same. A word consists of letters and digits: nothing in it needs quoting.
"""

from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.types import TypeDecorator, TypeEngine

#: What a `tsvector` can hold: places of words in the text, and places of one word.
_MAX_PLACE = 16_383
_MAX_PLACES = 255


class Words(TypeDecorator[list[str]]):
    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(TSVECTOR() if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: list[str] | None, dialect: Dialect) -> str:
        words = value or []
        return _vector(words) if dialect.name == "postgresql" else " ".join(words)

    def process_result_value(self, value: str | None, dialect: Dialect) -> list[str]:
        raise NotImplementedError("words are written to be searched, never read")


def _vector(words: list[str]) -> str:
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words[:_MAX_PLACE], start=1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(found[:_MAX_PLACES])}" for word, found in places.items())
