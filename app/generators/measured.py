"""A generator with a stopwatch: everything that is measured about an answer is measured here."""

import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from contextlib import aclosing, contextmanager
from typing import cast

from app.errors import ResponsaError
from app.generators.base import (
    Capabilities,
    EmbeddingRequest,
    Embeddings,
    Finished,
    Fragment,
    GenerationRequest,
    Generator,
    GeneratorStatus,
    Progress,
    Usage,
)
from app.metrics import Metrics, ModelMetrics, Outcome


class MeasuredGenerator:
    """Another generator, whose streams are timed and counted."""

    def __init__(self, generator: Generator, metrics: Metrics) -> None:
        self._generator = generator
        self._metrics = metrics.of_model(generator.model)

    @property
    def model(self) -> str:
        return self._generator.model

    @property
    def capabilities(self) -> Capabilities:
        return self._generator.capabilities

    async def memory_bytes(self) -> int:
        return await self._generator.memory_bytes()

    async def start(self) -> None:
        await self._generator.start()

    async def close(self) -> None:
        await self._generator.close()

    async def status(self) -> GeneratorStatus:
        return await self._generator.status()

    async def check(self, request: GenerationRequest) -> None:
        with self._refusals():
            await self._generator.check(request)

    async def render(self, request: GenerationRequest) -> str:
        return await self._generator.render(request)

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        return await self._generator.tokenize(text, add_special=add_special, parse_special=parse_special)

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        return await self._generator.detokenize(token_ids)

    async def count_tokens(self, request: GenerationRequest) -> int:
        return await self._generator.count_tokens(request)

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        with self._refusals():
            embeddings = await self._generator.embed(request)
        self._metrics.prompt_tokens.inc(embeddings.num_tokens)
        return embeddings

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        began = time.perf_counter()
        with self._refusals():
            fragments = await self._generator.generate(request)
        return self._measure(fragments, began)

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except ResponsaError:
            self._metrics.count_generation("refused")
            raise

    async def _measure(self, fragments: AsyncIterator[Fragment], began: float) -> AsyncGenerator[Fragment, None]:
        stopwatch = _Stopwatch(self._metrics, began)
        try:
            async with aclosing(cast("AsyncGenerator[Fragment, None]", fragments)) as stream:
                async for fragment in stream:
                    stopwatch.note(fragment)
                    yield fragment
        except Exception:
            stopwatch.outcome = "failed"
            raise
        finally:
            stopwatch.stop()


class _Stopwatch:
    """Times one answer."""

    def __init__(self, metrics: ModelMetrics, began: float) -> None:
        self._metrics = metrics
        self._began = began
        self._noted: float | None = None
        # Unless it ends by itself, or breaks: then its reader has left.
        self.outcome: Outcome = "cancelled"

    def note(self, fragment: Fragment) -> None:
        if isinstance(fragment, Progress):
            return
        now = time.perf_counter()
        if isinstance(fragment, Finished):
            self.outcome = fragment.reason
            self._count_tokens(fragment.usage)
        elif self._noted is None:
            self._metrics.first_token.observe(now - self._began)
        else:
            self._metrics.between_tokens.observe(now - self._noted)
        self._noted = now

    def stop(self) -> None:
        self._metrics.duration.observe(time.perf_counter() - self._began)
        self._metrics.count_generation(self.outcome)

    def _count_tokens(self, usage: Usage) -> None:
        self._metrics.prompt_tokens.inc(usage.input_tokens)
        self._metrics.cached_prompt_tokens.inc(usage.cached_tokens)
        self._metrics.generated_tokens.inc(usage.output_tokens)
