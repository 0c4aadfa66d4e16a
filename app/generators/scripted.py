"""A generator that plays a script: for tests, demos, and for measuring everything but the model.

It ships with the product, because whoever builds on this server needs the same thing.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence

from app.errors import ContextLengthExceededError
from app.generators.base import (
    Capabilities,
    Finished,
    Fragment,
    GenerationRequest,
    GeneratorStatus,
    Text,
    Usage,
)

#: What to play: fragments to give out, seconds to wait, errors to raise.
Step = Fragment | float | Exception
Script = Sequence[Step]


def echo(request: GenerationRequest) -> Script:
    """Answer with the last message, word by word."""
    words = str(request.messages[-1].get("content", "")).split(" ")
    pieces = [Text(word if i == 0 else f" {word}") for i, word in enumerate(words) if word or i]
    return [*pieces, Finished("stop", Usage(count_words(request), 0, len(words)))]


def count_words(request: GenerationRequest) -> int:
    """A stand-in for the count of prompt tokens."""
    return sum(len(str(message.get("content", "")).split()) for message in request.messages)


class ScriptedGenerator:
    """Plays what ``write`` returns for a request; ``requests`` holds all it has been asked.

    A script that does not end with ``Finished`` or an error never ends by itself.
    """

    def __init__(self, write: Callable[[GenerationRequest], Script] = echo, *, model: str = "scripted") -> None:
        self.write = write
        self.requests: list[GenerationRequest] = []
        self.num_active = 0
        self.model = model
        self._capabilities = Capabilities(max_context_tokens=100_000, tools=True)

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

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        num_words = count_words(request)
        if num_words >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(num_words, self._capabilities.max_context_tokens)
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
