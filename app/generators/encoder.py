"""The generator of a model that generates nothing: it gives embeddings, and tokens."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace

from app.engine.client import EngineClient
from app.engine.config import EngineConfig
from app.engine.messages import LoadProgress
from app.errors import InvalidRequestError
from app.generators.admission import Admission
from app.generators.base import (
    Capabilities,
    EmbeddingRequest,
    Embeddings,
    Fragment,
    GenerationRequest,
    GeneratorStatus,
)
from app.generators.engine_errors import engine_errors, engine_status, until_ready
from app.generators.model_folder import find_model_folder, weight_bytes
from app.generators.model_text import ModelText
from app.generators.text_embedder import TextEmbedder


class EncoderGenerator:
    """Serves one embedding model, named by a folder or a Hub id."""

    def __init__(
        self, model: str, config: EngineConfig, on_progress: Callable[[LoadProgress], None] | None = None
    ) -> None:
        """``config.model_path`` is filled in by ``start``, once the model's folder is known."""
        self._model = model
        self._config = replace(config, embeds_only=True)
        self._on_progress = on_progress
        self._admission = Admission(config.max_running + config.max_waiting)
        self._is_started = False

    @property
    def model(self) -> str:
        return self._model

    @property
    def capabilities(self) -> Capabilities:
        info = self._client.info
        description = f"{info.num_parameters / 1e6:,.1f} M parameters, {info.dtype} on {info.device}; embeddings only"
        return Capabilities(info.max_context_tokens, tools=False, description=description)

    async def memory_bytes(self) -> int:
        if self._is_started:
            return self._client.info.memory_bytes
        return weight_bytes(await asyncio.to_thread(find_model_folder, self._model))

    async def start(self) -> None:
        """Raises ``ModelUnavailableError`` or ``EngineStartError``."""
        folder = await asyncio.to_thread(find_model_folder, self._model)
        self._text = ModelText(self._model, folder)
        self._client = EngineClient(replace(self._config, model_path=str(folder)), self._on_progress)
        await self._client.start()
        self._embedder = TextEmbedder(folder, self._client, self._text)
        self._is_started = True

    async def close(self) -> None:
        if self._is_started:
            await self._client.close()

    async def status(self) -> GeneratorStatus:
        return await engine_status(self._client)

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        return await self._text.tokenize(text, add_special=add_special, parse_special=parse_special)

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        return await self._text.detokenize(token_ids)

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        with self._admission.admit(), engine_errors():
            await until_ready(self._client)
            return await self._embedder.embed(request)

    async def check(self, request: GenerationRequest) -> None:
        raise self._refusal()

    async def render(self, request: GenerationRequest) -> str:
        raise self._refusal()

    async def count_tokens(self, request: GenerationRequest) -> int:
        raise self._refusal()

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        raise self._refusal()

    def _refusal(self) -> InvalidRequestError:
        return InvalidRequestError(
            f"The model '{self._model}' gives embeddings only, at POST /v1/embeddings; name another one to generate.",
            param="model",
        )
