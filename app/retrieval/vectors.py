"""Vectors of texts, as the bytes of their float32 numbers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def similarities(queries: Sequence[bytes], vectors: Sequence[bytes]) -> NDArray[np.float32]:
    """The cosines, ``[num_queries, num_vectors]``. All have length 1 and as many numbers."""
    cosines = _matrix(queries) @ _matrix(vectors).T
    return np.where(np.isnan(cosines), np.float32(-1.0), cosines)


def mean(vectors: Sequence[bytes]) -> bytes:
    """The direction between these, of length 1 unless they cancel each other out."""
    if len(vectors) == 1:
        return vectors[0]
    total = _matrix(vectors).sum(axis=0)
    length = float(np.linalg.norm(total))
    return bytes((total / length if length else total).astype(np.float32))


def _matrix(vectors: Sequence[bytes]) -> NDArray[np.float32]:
    return np.frombuffer(b"".join(vectors), dtype=np.float32).reshape(len(vectors), -1)
