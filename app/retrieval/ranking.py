"""How well a passage answers a query: a number from 0 to 1, the same on every database.

The share of the query's weight that the passage covers. A word weighs the more, the fewer candidates have it; it
counts the more, the more often and the denser it stands (as in BM25, without its unbounded scale).
"""

import math
from collections import Counter
from collections.abc import Sequence

_SATURATION = 0.5
_LENGTH_SHARE = 0.5


def scores(query: Sequence[str], passages: Sequence[Sequence[str]]) -> list[float]:
    """``query``: words, each once. ``passages``: the words of all candidates. Return a score for each of them."""
    if not query or not passages:
        return [0.0] * len(passages)
    counts = [Counter(words) for words in passages]
    mean_length = max(1.0, sum(map(len, passages)) / len(passages))
    weights = {word: _weight(sum(word in count for count in counts), len(passages)) for word in query}
    total = sum(weights.values())
    return [
        sum(weight * _presence(count[word], len(words) / mean_length) for word, weight in weights.items()) / total
        for count, words in zip(counts, passages, strict=True)
    ]


def _weight(num_with: int, num_passages: int) -> float:
    return 1 + math.log((num_passages + 1) / (num_with + 1))


def _presence(num: int, relative_length: float) -> float:
    return num / (num + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * relative_length))
