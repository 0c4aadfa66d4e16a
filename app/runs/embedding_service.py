"""The use case of embeddings. Nothing is stored."""

import asyncio
import base64
from array import array

from app.generators.base import EmbeddingRequest, Embeddings
from app.generators.pool import ModelPool
from app.protocol.embeddings import Embedding, EmbeddingCreateParams, EmbeddingList, EmbeddingUsage


class EmbeddingService:
    def __init__(self, pool: ModelPool) -> None:
        self._pool = pool

    async def create(self, params: EmbeddingCreateParams) -> EmbeddingList:
        """Return a vector for each input, in their order."""
        async with self._pool.open(params.model or self._pool.catalog.default_embedder) as model:
            embeddings = await model.embed(EmbeddingRequest(params.texts, params.dimensions))
        # Thousands of vectors as decimal numbers take a while, and the event loop has other things to do.
        data = await asyncio.to_thread(_written, embeddings, params.encoding_format or "float")
        usage = EmbeddingUsage(prompt_tokens=embeddings.num_tokens, total_tokens=embeddings.num_tokens)
        return {"object": "list", "data": data, "model": model.name, "usage": usage}


def _written(embeddings: Embeddings, encoding_format: str) -> list[Embedding]:
    return [
        {
            "object": "embedding",
            "index": index,
            "embedding": base64.b64encode(vector).decode()
            if encoding_format == "base64"
            else array("f", vector).tolist(),
        }
        for index, vector in enumerate(embeddings.vectors)
    ]
