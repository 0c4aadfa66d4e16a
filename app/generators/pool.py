"""The models of a server: loaded when they are asked for, closed when others need their memory.

A model is held by every request that uses it, from before it is loaded until the request's stream has ended; what
is held is never closed. When a model does not fit beside the others, those that nobody holds are closed, the least
recently used first. If that does not make enough room, the request is refused with a 503 instead of being kept
waiting for an end that nobody knows.

Models are loaded one at a time, so that what one takes is known before the next is weighed; meanwhile those that
are loaded go on. Requests for a model that is being loaded wait for that one load. A load that failed is the matter
of those who waited for it: the next request tries again.
"""

import asyncio
import itertools
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import cast

from app.errors import ResponsaError, UnavailableError
from app.generators.admission import Place
from app.generators.base import (
    Capabilities,
    EmbeddingRequest,
    Embeddings,
    Fragment,
    GenerationRequest,
    Generator,
    GeneratorStatus,
)
from app.generators.catalog import Catalog

logger = logging.getLogger(__name__)

_NOT_LOADED = GeneratorStatus(is_ready=False, detail="It is loaded when it is asked for.")
_LOADING = GeneratorStatus(is_ready=False, detail="It is being loaded.")


@dataclass(frozen=True)
class ModelStatus:
    """One model of the pool; ``status`` is its generator's while it is loaded."""

    is_loaded: bool
    status: GeneratorStatus


class ModelPool:
    """Owns one generator per loaded model."""

    def __init__(
        self, catalog: Catalog, build: Callable[[str], Generator], memory_limit_bytes: int | None = None
    ) -> None:
        """``build`` returns a new generator for a model of the catalog, not started yet. ``memory_limit_bytes``: for
        all loaded models together; None is no limit."""
        self.catalog = catalog
        self._build = build
        self._memory_limit_bytes = memory_limit_bytes
        self._slots = {model: _Slot(model) for model in catalog.models}
        self._one_load_at_a_time = asyncio.Lock()

    async def start(self) -> None:
        """Load the first model; raises what its generator's ``start`` raises."""
        await self._load(self._slots[self.catalog.default])

    async def close(self) -> None:
        """Close all models, and give up those that are being loaded. Idempotent."""
        loads = [slot.load for slot in self._slots.values() if slot.load is not None]
        for load in loads:
            load.cancel()
        await asyncio.gather(*loads, return_exceptions=True)
        for slot in self._loaded():
            await self._unload(slot)

    @asynccontextmanager
    async def open(self, name: str | None) -> AsyncIterator["OpenModel"]:
        """Hold the model that a request names, or the first one; load it if need be.

        Raises ``ModelNotFoundError``, or ``UnavailableError`` when it can't be loaded now.
        """
        name = self.catalog.default if name is None else name
        slot = self._slots[self.catalog.resolve(name)]
        with slot.hold():
            generator = slot.generator or await self._wait_for_load(slot)
            yield OpenModel(name, slot, generator)

    @property
    def default_capabilities(self) -> Capabilities | None:
        """What the first model can do, while it is loaded."""
        generator = self._slots[self.catalog.default].generator
        return None if generator is None else generator.capabilities

    def is_loaded(self, model: str) -> bool:
        return self._slots[model].generator is not None

    async def statuses(self) -> dict[str, ModelStatus]:
        """The present state of every model, in the order of the catalog, without waiting for a long step."""
        statuses = await asyncio.gather(*(slot.status() for slot in self._slots.values()))
        return dict(zip(self._slots, statuses, strict=True))

    async def _wait_for_load(self, slot: "_Slot") -> Generator:
        """Wait for the load under way, or begin one. It goes on when whoever waits for it leaves."""
        if slot.load is None:
            slot.load = asyncio.create_task(self._load(slot), name=f"load {slot.model}")
            slot.load.add_done_callback(slot.end_load)
        try:
            return await asyncio.shield(slot.load)
        except ResponsaError:
            raise
        except Exception as error:
            raise UnavailableError(
                f"The model '{slot.model}' could not be loaded: {str(error) or type(error).__name__}",
                param="model",
                code="model_unavailable",
            ) from error

    async def _load(self, slot: "_Slot") -> Generator:
        async with self._one_load_at_a_time:
            with slot.hold():
                slot.generator = await self._start(slot)
                if not await self._make_room(0):
                    logger.warning("the loaded models take more memory than they may, and all of them are busy")
                return slot.generator

    async def _start(self, slot: "_Slot") -> Generator:
        generator = self._build(slot.model)
        try:
            await self._make_room_for(slot.model, await generator.memory_bytes())
            await generator.start()
            slot.memory_bytes = await generator.memory_bytes()
        except BaseException as error:
            await generator.close()
            logger.warning("the model %s was not loaded: %s", slot.model, str(error) or type(error).__name__)
            raise
        return generator

    async def _make_room_for(self, model: str, num_bytes: int) -> None:
        limit = self._memory_limit_bytes
        # What is held is weighed first: nobody is closed for a model that has no room even then.
        if limit is None or (self._held_bytes() + num_bytes <= limit and await self._make_room(num_bytes)):
            return
        busy = ", ".join(f"'{slot.model}'" for slot in self._loaded() if slot.num_holds)
        others = "it alone is too large" if num_bytes > limit else f"those in use ({busy}) leave no room: try later"
        raise UnavailableError(
            f"The model '{model}' can't be loaded: it takes about {_mib(num_bytes)}, all models together may take "
            f"{_mib(limit)}, and {others}.",
            param="model",
            code="model_unavailable",
        )

    async def _make_room(self, num_bytes: int) -> bool:
        """Close idle models until so much more fits; False if the busy ones leave no room."""
        while self._memory_limit_bytes is not None and self._used_bytes() + num_bytes > self._memory_limit_bytes:
            idle = [slot for slot in self._loaded() if not slot.num_holds]
            if not idle:
                return False
            oldest = min(idle, key=lambda slot: slot.last_used)
            logger.info("closing the model %s, which was used least recently", oldest.model)
            await self._unload(oldest)
        return True

    def _loaded(self) -> list["_Slot"]:
        return [slot for slot in self._slots.values() if slot.generator is not None]

    def _used_bytes(self) -> int:
        return sum(slot.memory_bytes for slot in self._loaded())

    def _held_bytes(self) -> int:
        return sum(slot.memory_bytes for slot in self._loaded() if slot.num_holds)

    async def _unload(self, slot: "_Slot") -> None:
        # Taken out first: whoever asks for the model while it is closing waits for a new load.
        generator, slot.generator = slot.generator, None
        assert generator is not None
        await generator.close()


class OpenModel:
    """A loaded model in the hands of one request. ``name`` is what the request called it, maybe an alias."""

    def __init__(self, name: str, slot: "_Slot", generator: Generator) -> None:
        self.name = name
        self.model = slot.model
        self._slot = slot
        self._generator = generator

    @property
    def capabilities(self) -> Capabilities:
        return self._generator.capabilities

    def hold(self) -> Place:
        """Keep the model loaded until the place is given back."""
        return self._slot.hold()

    async def check(self, request: GenerationRequest) -> None:
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
        return await self._generator.embed(request)

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        """As ``Generator.generate``; the stream holds the model for itself, until it is closed or dropped."""
        place = self._slot.hold()
        return _holding(place, await self._generator.generate(request))


async def _holding(place: Place, fragments: AsyncIterator[Fragment]) -> AsyncGenerator[Fragment, None]:
    with place:
        async with aclosing(cast("AsyncGenerator[Fragment, None]", fragments)) as stream:
            async for fragment in stream:
                yield fragment


class _Slot:
    """One model of the pool, loaded or not."""

    _uses = itertools.count()

    def __init__(self, model: str) -> None:
        self.model = model
        self.generator: Generator | None = None
        self.load: asyncio.Task[Generator] | None = None
        self.memory_bytes = 0
        self.num_holds = 0
        self.last_used = 0

    def hold(self) -> Place:
        self.num_holds += 1
        return Place(self._let_go)

    def _let_go(self) -> None:
        self.num_holds -= 1
        self.last_used = next(self._uses)

    def end_load(self, load: "asyncio.Task[Generator]") -> None:
        self.load = None
        if not load.cancelled():
            load.exception()  # those who still wait are told; if nobody does, asyncio need not complain

    async def status(self) -> ModelStatus:
        if self.generator is not None:
            return ModelStatus(is_loaded=True, status=await self.generator.status())
        return ModelStatus(is_loaded=False, status=_NOT_LOADED if self.load is None else _LOADING)


def _mib(num_bytes: int) -> str:
    return f"{num_bytes / 2**20:,.0f} MiB"
