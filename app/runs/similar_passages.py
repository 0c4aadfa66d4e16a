"""The passages whose vectors are most like those of queries: all are compared, page by page, and nothing is kept."""

import asyncio
from collections.abc import Collection, Sequence

from app.retrieval.vectors import similarities
from storage.passages import PassageRepository

#: Vectors in memory at a time.
PAGE_SIZE = 512


class SimilarPassages:
    """Of one query: the similarities of the best that have anything in common with it, and of those that ``wanted``
    names."""

    def __init__(self, wanted: Collection[int], limit: int) -> None:
        self._wanted = frozenset(wanted)
        self._limit = limit
        self._best: dict[int, float] = {}
        self._others: dict[int, float] = {}

    def add(self, numbers: Sequence[int], similarities: Sequence[float]) -> None:
        found = dict(zip(numbers, similarities, strict=True))
        self._others |= {number: found[number] for number in self._wanted & found.keys()}
        self._best |= {number: value for number, value in found.items() if value > 0}
        # Equals stand in the order of storing, so that a search finds the same again.
        best = sorted(self._best.items(), key=lambda item: (-item[1], item[0]))
        self._best = dict(best[: self._limit])

    @property
    def best(self) -> list[int]:
        return list(self._best)

    @property
    def by_number(self) -> dict[int, float]:
        return self._others | self._best


async def compare(
    passages: PassageRepository,
    numbers: Sequence[int],
    model: str,
    vectors: Sequence[bytes],
    found: Sequence[SimilarPassages],
) -> None:
    """Compare these chunks with the queries' ``vectors``, as far as they have one of this ``model``; ``found``: of
    each query."""
    for start in range(0, len(numbers), PAGE_SIZE):
        page = await passages.get_vectors(numbers[start : start + PAGE_SIZE], model, len(vectors[0]))
        if page:
            await asyncio.to_thread(_compare, page, vectors, found)


def _compare(page: Sequence[tuple[int, bytes]], vectors: Sequence[bytes], found: Sequence[SimilarPassages]) -> None:
    chunk_numbers = [number for number, _ in page]
    rows = similarities(vectors, [vector for _, vector in page])
    for one, row in zip(found, rows, strict=True):
        one.add(chunk_numbers, row.tolist())
