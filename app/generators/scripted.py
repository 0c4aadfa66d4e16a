"""A generator that plays a script: for tests, demos, and for measuring everything but the model.

It ships with the product, because whoever builds on this server needs the same thing.
"""

import asyncio
import hashlib
import math
from array import array
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence

from app.errors import ContextLengthExceededError
from app.generators.base import (
    Capabilities,
    EmbeddingRequest,
    Embeddings,
    Finished,
    Fragment,
    GenerationRequest,
    GeneratorStatus,
    Text,
    Usage,
)
from app.generators.text_embedder import check_dimensions, check_lengths

_NUM_DIMENSIONS = 32

#: What to play: fragments to give out, seconds to wait, errors to raise.
Step = Fragment | float | Exception
Script = Sequence[Step]


def echo(request: GenerationRequest) -> Script:
    """Answer with the last message, word by word."""
    told = request.messages[-1].get("content", "") if request.messages else request.prompt
    words = str(told).split(" ")
    pieces = [Text(word if i == 0 else f" {word}") for i, word in enumerate(words) if word or i]
    return [*pieces, Finished("stop", Usage(count_words(request), 0, len(words)))]


def count_words(request: GenerationRequest) -> int:
    """A stand-in for the count of prompt tokens."""
    return sum(len(str(message.get("content", "")).split()) for message in request.messages)


def _vector(text: bytes, size: int) -> bytes:
    """As many words as fall on each dimension, of length 1."""
    counts = [0.0] * size
    for word in text.lower().split() or [text]:
        counts[hashlib.blake2b(word).digest()[0] % size] += 1
    length = math.hypot(*counts)
    return array("f", [count / length for count in counts]).tobytes()


class ScriptedGenerator:
    """Plays what ``write`` returns for a request; ``requests`` holds all it has been asked.

    A script that does not end with ``Finished`` or an error never ends by itself.
    """

    def __init__(
        self,
        write: Callable[[GenerationRequest], Script] = echo,
        *,
        model: str = "scripted",
        max_context_tokens: int = 100_000,
    ) -> None:
        self.write = write
        self.requests: list[GenerationRequest] = []
        self.num_active = 0
        self.model = model
        self._capabilities = Capabilities(max_context_tokens=max_context_tokens, tools=True)

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    async def memory_bytes(self) -> int:
        return 0

    async def start(self) -> None:
        """There is nothing to load."""

    async def close(self) -> None:
        """There is nothing to release."""

    async def status(self) -> GeneratorStatus:
        return GeneratorStatus(True, "The script is ready.", {"num_running": self.num_active})

    async def render(self, request: GenerationRequest) -> str:
        return "\n".join(str(message.get("content", "")) for message in request.messages)

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        """A token is a byte here."""
        return list(text.encode())

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        return bytes(token_id for token_id in token_ids if token_id < 256).decode(errors="replace")

    async def count_tokens(self, request: GenerationRequest) -> int:
        return count_words(request)

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        """Texts with the same words have vectors near to each other."""
        texts = [
            text.encode() if isinstance(text, str) else bytes(one % 256 for one in text) for text in request.texts
        ]
        check_lengths([len(text) for text in texts], self._capabilities.max_context_tokens)
        size = request.dimensions or _NUM_DIMENSIONS
        check_dimensions(size, _NUM_DIMENSIONS)
        return Embeddings([_vector(text, size) for text in texts], sum(map(len, texts)))

    async def check(self, request: GenerationRequest) -> None:
        num_words = count_words(request)
        if num_words >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(num_words, self._capabilities.max_context_tokens)

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        await self.check(request)
        self.requests.append(request)
        return self._play(self.write(request))

    async def _play(self, script: Script) -> AsyncGenerator[Fragment, None]:
        self.num_active += 1
        try:
            for step in script:
                if isinstance(step, Exception):
                    raise step
                if isinstance(step, int | float):
                    await asyncio.sleep(step)
                else:
                    yield step
            if not script or not isinstance(script[-1], Finished):
                await asyncio.Event().wait()
        finally:
            self.num_active -= 1
