"""Embeddings of texts, computed between the steps of generation on the same weights.

The texts of a request are computed in parts of a bounded number of tokens, no text more than once, and requests take
turns: a short one need not wait for all of a long one. They take no blocks of the KV cache: nobody goes on with them.
"""

import logging
from collections import deque
from collections.abc import Sequence
from typing import Protocol

import torch
from torch import Tensor
from torch.nn.functional import normalize

from app.engine.errors import GenerationFailedError
from app.engine.messages import Embed, Pooling, StepReport

logger = logging.getLogger(__name__)


class Encoder(Protocol):
    """What runs a model over texts."""

    def encode(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """States `[num_tokens, hidden_size]`, float32, of the last layer for the tokens of all texts, none empty."""
        ...


class _Job:
    """One request, and the vectors it has so far."""

    def __init__(self, request: Embed) -> None:
        self.request = request
        self.vectors: list[bytes] = []

    @property
    def num_left(self) -> int:
        return len(self.request.texts) - len(self.vectors)

    def next_texts(self, max_tokens: int) -> Sequence[Sequence[int]]:
        """As many as have `max_tokens` tokens, but at least one."""
        first = end = len(self.vectors)
        num_tokens = 0
        while end < len(self.request.texts):
            num_tokens += len(self.request.texts[end])
            if num_tokens > max_tokens and end > first:
                break
            end += 1
        return self.request.texts[first:end]


class Embedder:
    def __init__(self, encoder: Encoder, device: str) -> None:
        self._encoder = encoder
        self._device = device
        self._jobs: deque[_Job] = deque()
        #: Since the start.
        self.num_computed_tokens = 0

    @property
    def num_requests(self) -> int:
        return len(self._jobs)

    def add(self, request: Embed) -> None:
        self._jobs.append(_Job(request))

    def remove(self, request_id: int) -> None:
        """Forget a request; nothing happens if it is over already."""
        self._jobs = deque(job for job in self._jobs if job.request.request_id != request_id)

    @torch.inference_mode()
    def step(self, max_tokens: int) -> StepReport:
        """Compute a part of the request whose turn it is, if any: texts of so many tokens, but at least one text.

        Raises only if the device itself is broken.
        """
        if not self._jobs:
            return StepReport()
        job = self._jobs[0]
        try:
            job.vectors += self._compute(job.next_texts(max_tokens), job.request)
        except Exception as error:
            logger.exception("computing embeddings failed")
            torch.zeros(1, device=self._device).item()
            self._jobs.popleft()
            failure = GenerationFailedError(f"The model step failed: {type(error).__name__}: {error}")
            return StepReport(failures={job.request.request_id: failure})
        if job.num_left:
            self._jobs.rotate(-1)
            return StepReport()
        self._jobs.popleft()
        return StepReport(embeddings={job.request.request_id: job.vectors})

    def _compute(self, texts: Sequence[Sequence[int]], request: Embed) -> list[bytes]:
        states = torch.split(self._encoder.encode(texts), [len(text) for text in texts])
        pooled = torch.stack([_pool(one, request.pooling) for one in states])
        self.num_computed_tokens += sum(map(len, texts))
        return [vector.numpy().tobytes() for vector in normalize(pooled[:, : request.dimensions]).cpu()]


def _pool(states: Tensor, pooling: Pooling) -> Tensor:
    """One vector `[hidden_size]` of a text's states `[num_tokens, hidden_size]`."""
    match pooling:
        case "mean":
            return states.mean(dim=0)
        case "last":
            return states[-1]
        case "cls":
            return states[0]
