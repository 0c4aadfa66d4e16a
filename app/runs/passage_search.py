"""Search in vector stores: the database finds candidates by their words, and all databases rank them alike.

Where the operator has chosen a model for it, passages are also found by their vectors, and both orders become one.
"""

import asyncio
import logging
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import InvalidRequestError, ResponsaError
from app.protocol.vector_stores import HybridSearch, RankingOptions
from app.retrieval.attribute_filter import matches
from app.retrieval.fusion import Weights
from app.retrieval.words import query_words
from app.runs.passage_embedder import PassageEmbedder
from app.runs.passage_ranking import Candidates, RankedPassage, rank
from app.runs.similar_passages import SimilarPassages, compare
from app.runs.vector_stores import check_alive, not_found
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.passages import Passage, PassageRepository
from storage.vector_stores import VectorStoreRepository

logger = logging.getLogger(__name__)

#: Passages that words find to be ranked.
NUM_CANDIDATES = 200
#: Passages that vectors find: twice as many as a search may ask for.
NUM_SIMILAR = 100
#: Words of a query that are looked for.
MAX_WORDS = 64
#: A store's last activity is noted when it is older than this: a search seldom writes.
ACTIVITY_S = 60
_BOTH = HybridSearch(embedding_weight=1, text_weight=1)


@dataclass(frozen=True)
class SearchRequest:
    """``filters``: what files' attributes must be; ``None`` for any."""

    queries: Sequence[str]
    filters: Any = None
    max_num_results: int = 10
    ranking: RankingOptions | None = None

    @property
    def is_ranked(self) -> bool:
        return self.ranking is None or self.ranking.ranker != "none"


@dataclass(frozen=True)
class FoundPassage:
    """``score``: from 0 to 1."""

    passage: Passage
    score: float


@dataclass(frozen=True)
class _QueryVectors:
    """``vectors``: of each query, by ``model``."""

    model: str
    vectors: Sequence[bytes]
    weights: Weights


class PassageSearch:
    """``embedder``: ``None`` to find passages by their words alone."""

    def __init__(self, database: Database, embedder: PassageEmbedder | None = None) -> None:
        self._database = database
        self._embedder = embedder

    async def check(self, vector_store_ids: Sequence[str], owner_id: str) -> None:
        """Raises ``VectorStoreNotFoundError``, and ``InvalidRequestError`` for a store that has expired."""
        async with self._database.read() as session:
            await _check_stores(session, vector_store_ids, owner_id, int(time.time()))

    def check_ranking(self, ranking: RankingOptions | None, param: str) -> None:
        """Raises ``InvalidRequestError`` for embeddings that this server lacks. ``param``: where they stand."""
        hybrid = ranking and ranking.hybrid_search
        if hybrid and hybrid.embedding_weight and self._embedder is None:
            raise InvalidRequestError(
                f"Invalid '{param}.hybrid_search': this server searches by words only, because it was started "
                "without --search-embedding-model; leave it out, or send an 'embedding_weight' of 0.",
                param=f"{param}.hybrid_search",
            )

    async def search(
        self, vector_store_ids: Sequence[str], request: SearchRequest, owner_id: str
    ) -> list[FoundPassage]:
        """The best passages of these stores, best first; what several queries find counts as its best score.

        Raises ``VectorStoreNotFoundError``, and ``InvalidRequestError`` for a store that has expired, or a ranking
        that needs a setting.
        """
        self.check_ranking(request.ranking, "ranking_options")
        vectors = await self._embed(request)
        now = int(time.time())
        async with self._database.read() as session:
            stale = await _check_stores(session, vector_store_ids, owner_id, now)
            passages = PassageRepository(session, vector_store_ids, now)
            allowed = await _allowed_files(passages, request.filters)
            candidates = await _find(passages, request, allowed, vectors)
        weights = None if vectors is None else vectors.weights
        found: dict[Passage, RankedPassage] = {}
        for query, those in zip(request.queries, candidates, strict=True):
            for one in await asyncio.to_thread(rank, query, those, weights, reorders=request.is_ranked):
                found[one.passage] = _better(one, found.get(one.passage))
        if stale:
            await self._touch(stale, owner_id, now)
        return _best(found.values(), request)

    async def _embed(self, request: SearchRequest) -> _QueryVectors | None:
        """``None`` where words alone count, and where the model can't be had at the moment."""
        hybrid = (request.ranking and request.ranking.hybrid_search) or _BOTH
        if self._embedder is None or not hybrid.embedding_weight:
            return None
        try:
            vectors = await self._embedder.embed(request.queries)
        except ResponsaError as error:
            logger.warning("a search goes by words only, because its query can't be embedded: %s", error.message)
            return None
        size = max((len(vector) for vector in vectors if vector is not None), default=0)
        if not size:
            return None
        return _QueryVectors(
            self._embedder.model,
            [bytes(size) if vector is None else vector for vector in vectors],
            Weights.of(hybrid.text_weight, hybrid.embedding_weight),
        )

    async def _touch(self, vector_store_ids: Sequence[str], owner_id: str, now: int) -> None:
        async def work(session: AsyncSession) -> None:
            for vector_store_id in sorted(vector_store_ids):  # one order, so that no two searches wait for each other
                with suppress(RowNotFoundError):  # it was deleted while it was searched
                    await VectorStoreRepository(session, owner_id).change(vector_store_id, {"last_active_at": now})

        await self._database.write(work)


async def _check_stores(session: AsyncSession, vector_store_ids: Sequence[str], owner_id: str, now: int) -> list[str]:
    """Return the stores whose last activity was long ago."""
    stale: list[str] = []
    for vector_store_id in vector_store_ids:
        with not_found(vector_store_id):
            stored = await check_alive(VectorStoreRepository(session, owner_id), vector_store_id, now)
        if now - stored.last_active_at > ACTIVITY_S:
            stale.append(vector_store_id)
    return stale


async def _allowed_files(passages: PassageRepository, filters: Any) -> list[int] | None:
    if filters is None:
        return None
    return [number for number, attributes in await passages.list_attributes() if matches(attributes, filters)]


async def _find(
    passages: PassageRepository, request: SearchRequest, allowed: list[int] | None, vectors: _QueryVectors | None
) -> list[Candidates]:
    """What each query has found."""
    by_words: list[list[Passage]] = [[] for _ in request.queries]
    if vectors is None or vectors.weights.text:
        limit = NUM_CANDIDATES if request.is_ranked else request.max_num_results
        by_words = [await _by_words(passages, query, limit, allowed) for query in request.queries]
    if vectors is None:
        return [Candidates(those, len(those)) for those in by_words]
    similar = [SimilarPassages([one.number for one in those], NUM_SIMILAR) for those in by_words]
    numbers = await passages.list_vectors(allowed)
    await compare(passages, numbers, vectors.model, vectors.vectors, similar)
    return [await _with_similar(passages, those, found) for those, found in zip(by_words, similar, strict=True)]


async def _by_words(passages: PassageRepository, query: str, limit: int, allowed: list[int] | None) -> list[Passage]:
    words = query_words(query)[:MAX_WORDS]
    return await passages.search(words, limit, allowed) if words and allowed != [] else []


async def _with_similar(
    passages: PassageRepository, by_words: Sequence[Passage], found: SimilarPassages
) -> Candidates:
    known = {one.number for one in by_words}
    missing = [number for number in found.best if number not in known]
    others = {one.number: one for one in await passages.get_passages(missing)}
    every = [*by_words, *(others[number] for number in missing if number in others)]
    return Candidates(every, len(by_words), found.best, found.by_number)


def _better(one: RankedPassage, other: RankedPassage | None) -> RankedPassage:
    if other is None:
        return one
    return RankedPassage(one.passage, max(one.score, other.score), max(one.place, other.place))


def _best(found: Iterable[RankedPassage], request: SearchRequest) -> list[FoundPassage]:
    ranking = request.ranking or RankingOptions()
    results = [one for one in found if one.score >= ranking.score_threshold]
    results.sort(key=lambda result: -result.place)
    return [FoundPassage(one.passage, one.score) for one in results[: request.max_num_results]]
