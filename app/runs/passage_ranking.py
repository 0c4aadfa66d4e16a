"""How what a query has found is ordered and scored: by words alone, or by words and vectors together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.retrieval.fusion import Weights, fuse
from app.retrieval.ranking import scores
from app.retrieval.words import query_words, words_of
from storage.passages import Passage


@dataclass(frozen=True)
class Candidates:
    """What one query has found.

    passages: first what its words have found, as the database ranks it, ``num_by_words`` of them.
    similar: the numbers of those that its vector has found, best first.
    similarities: cosines by number, of all passages that have a vector.
    """

    passages: Sequence[Passage]
    num_by_words: int
    similar: Sequence[int] = ()
    similarities: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True)
class RankedPassage:
    """``score``: from 0 to 1. ``place``: the higher, the nearer to the beginning; equals keep their order."""

    passage: Passage
    score: float
    place: float


def rank(query: str, candidates: Candidates, weights: Weights | None, *, reorders: bool) -> list[RankedPassage]:
    """``weights``: ``None`` for words alone. ``reorders``: whether words are ranked by the scores, or as the database
    has them."""
    shares = scores(query_words(query), [words_of(one.text) for one in candidates.passages])
    pairs = list(zip(candidates.passages, shares, strict=True))
    if weights is None:
        return [RankedPassage(one, share, share if reorders else 0.0) for one, share in pairs]
    places = fuse([(weights.text, _by_words(candidates, shares, reorders)), (weights.embedding, candidates.similar)])
    found = candidates.similarities
    return [
        RankedPassage(one, _score(share, found.get(one.number), weights), places.get(one.number, 0.0))
        for one, share in pairs
    ]


def _by_words(candidates: Candidates, shares: Sequence[float], reorders: bool) -> list[int]:
    numbers = [one.number for one in candidates.passages]
    if not reorders:
        return numbers[: candidates.num_by_words]
    shared = [(share, number) for share, number in zip(shares, numbers, strict=True) if share]
    return [number for _, number in sorted(shared, key=lambda pair: -pair[0])]


def _score(share: float, similarity: float | None, weights: Weights) -> float:
    """What has no vector is not worse for it: its words are all that is known of it."""
    return share if similarity is None else weights.mean(share, min(1.0, max(0.0, similarity)))
