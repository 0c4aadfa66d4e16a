"""Reciprocal rank fusion: one order out of several, whose scores are on different scales.

Each order gives a thing 1 / (60 + its rank); what is missing there gets nothing from it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

#: The usual constant: the first ranks of one order don't outweigh everything in another.
_RANK_CONSTANT = 60


@dataclass(frozen=True)
class Weights:
    """How much words and vectors count, relative to each other; the larger is 1."""

    text: float
    embedding: float

    @classmethod
    def of(cls, text: float, embedding: float) -> "Weights":
        """Not both are 0."""
        largest = max(text, embedding)
        return cls(text / largest, embedding / largest)

    def mean(self, share: float, similarity: float) -> float:
        return (self.text * share + self.embedding * similarity) / (self.text + self.embedding)


def fuse(orders: Sequence[tuple[float, Sequence[int]]]) -> Mapping[int, float]:
    """``orders``: a weight, and things from the best on. Return what each thing has gathered."""
    gathered: dict[int, float] = {}
    for weight, things in orders:
        for rank, thing in enumerate(things, start=1):
            gathered[thing] = gathered.get(thing, 0.0) + weight / (_RANK_CONSTANT + rank)
    return gathered
