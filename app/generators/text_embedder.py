"""From texts to vectors: the tokens here, the rest in the engine."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.engine.client import EngineClient
from app.engine.messages import Pooling
from app.errors import InvalidRequestError
from app.generators.base import EmbeddingRequest, Embeddings
from app.generators.model_text import ModelText
from app.generators.pooling import read_pooling

#: Of all texts of a request together: as many as OpenAI's server takes.
MAX_TOKENS = 300_000


class TextEmbedder:
    """Serves one model's embeddings, once its engine has started."""

    def __init__(self, folder: Path, client: EngineClient, text: ModelText) -> None:
        self._folder = folder
        self._client = client
        self._text = text

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        """Raises ``InvalidRequestError``, and what ``EngineClient.embed`` does."""
        pooling: Pooling = read_pooling(self._folder)
        check_dimensions(request.dimensions, self._client.info.hidden_size)
        texts = []
        for text in request.texts:
            texts.append(await self._tokens(text))
            await asyncio.sleep(0)  # short texts are tokenized here and now: others have their turn between them
        check_lengths([len(text) for text in texts], self._client.info.max_context_tokens)
        vectors = await self._client.embed(texts, pooling, request.dimensions)
        return Embeddings(vectors, sum(map(len, texts)))

    async def _tokens(self, text: str | Sequence[int]) -> Sequence[int]:
        if isinstance(text, str):
            return await self._text.tokenize(text, add_special=True, parse_special=False)
        self._check_known(text)
        return text

    def _check_known(self, token_ids: Sequence[int]) -> None:
        vocab_size = self._client.info.vocab_size
        unknown = next((token_id for token_id in token_ids if not 0 <= token_id < vocab_size), None)
        if unknown is not None:
            raise InvalidRequestError(
                f"Invalid 'input': this model has no token {unknown}; its ids go from 0 to {vocab_size - 1}.",
                param="input",
            )


def check_dimensions(num_wanted: int | None, size: int) -> None:
    """Raises ``InvalidRequestError`` for more dimensions than a model's vectors have."""
    if num_wanted is not None and num_wanted > size:
        raise InvalidRequestError(
            f"Invalid 'dimensions': this model's vectors have {size} numbers.", param="dimensions"
        )


def check_lengths(lengths: Sequence[int], max_tokens: int) -> None:
    """Raises ``InvalidRequestError`` for a text that is empty, or too long to be read in one piece, and for too much
    of them all together."""
    for index, num_tokens in enumerate(lengths):
        if num_tokens == 0:
            raise InvalidRequestError(f"Invalid 'input': text {index} has no tokens; send some text.", param="input")
        if num_tokens > max_tokens:
            raise InvalidRequestError(
                f"Invalid 'input': text {index} has {num_tokens} tokens, but this model reads {max_tokens} at most; "
                "shorten it, or send it in parts.",
                param="input",
                code="context_length_exceeded",
            )
    if (total := sum(lengths)) > MAX_TOKENS:
        raise InvalidRequestError(
            f"Invalid 'input': the texts have {total:,} tokens together, and a request may have {MAX_TOKENS:,}; send "
            "them in several requests.",
            param="input",
        )
