"""What a parser gives out, and how its readers work together.

A reader is a generator over a ``Source``. It yields what it has read, and ``None`` where it can't go on before more
text, or the end, has come; its result is what it found. So a reader is written as if the whole text lay before it.
"""

from collections.abc import Generator
from typing import NamedTuple, TypeVar

from app.generators.base import Fragment

T = TypeVar("T")


class Parsed(NamedTuple):
    """A fragment, and up to where the raw text had been read when it was given.

    A ``Text`` or ``Reasoning`` of n characters is exactly the raw text from ``end - n`` to ``end``.
    """

    fragment: Fragment
    end: int


Reading = Generator[Parsed | None, None, T]
