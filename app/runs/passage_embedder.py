"""Vectors of passages and of queries, by the model that the operator has chosen for search."""

from collections.abc import Sequence

from app.generators.base import EmbeddingRequest
from app.generators.catalog import Catalog
from app.generators.pool import ModelPool, OpenModel
from app.retrieval.vectors import mean

TokenIds = Sequence[int]


class PassageEmbedder:
    def __init__(self, pool: ModelPool, model: str) -> None:
        self._pool = pool
        self.model = pool.catalog.resolve(model)

    async def embed(self, texts: Sequence[str]) -> list[bytes | None]:
        """Return a vector for each text, or ``None`` for one without tokens.

        A text longer than the model can read gets the mean of its parts' vectors. Raises ``ResponsaError``: what the
        pool does where the model can't be loaded, and what its engine does.
        """
        async with self._pool.open(self.model) as model:
            parts = [await _parts(model, text) for text in texts]
            flat = [part for those in parts for part in those]
            vectors = iter((await model.embed(EmbeddingRequest(flat))).vectors if flat else [])
        return [mean([next(vectors) for _ in those]) if those else None for those in parts]


async def _parts(model: OpenModel, text: str) -> list[TokenIds]:
    token_ids = await model.tokenize(text, add_special=True, parse_special=False)
    if len(token_ids) <= model.capabilities.max_context_tokens:
        return [token_ids] if token_ids else []
    if len(text) == 1:  # no model reads so little; but it must not be halved for ever
        return []
    middle = len(text) // 2
    return [*await _parts(model, text[:middle]), *await _parts(model, text[middle:])]


def check_search_model(catalog: Catalog, model: str) -> None:
    """Raises ``ValueError`` for a model that this server doesn't have."""
    if model not in catalog.names:
        known = ", ".join(f"'{name}'" for name in catalog.names)
        raise ValueError(
            f"The search embedding model '{model}' is none of this server's, which are {known}; name one of them, or "
            f"add it by --embedding-model {model}."
        )
