"""Search: the chunks of completed files in which words of a query stand, and the vectors of all of them."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.ext.asyncio import AsyncSession

from storage.full_text import FTS_TABLE
from storage.tables import ChunkRow, FileRow, VectorRow, VectorStoreFileRow

_COLUMNS = (ChunkRow.number, FileRow.file_id, FileRow.filename, VectorStoreFileRow.attributes, ChunkRow.text)


@dataclass(frozen=True)
class Passage:
    number: int
    file_id: str
    filename: str
    attributes: dict[str, Any] = field(compare=False)
    text: str = field(compare=False)


class PassageRepository:
    """``vector_store_ids``: those that the caller has read under their owner. ``now``: in unix seconds."""

    def __init__(self, session: AsyncSession, vector_store_ids: Sequence[str], now: int) -> None:
        self._session = session
        self._store_ids = vector_store_ids
        self._now = now

    async def list_attributes(self) -> list[tuple[int, dict[str, Any]]]:
        """Of each file that can be searched: its number and its attributes."""
        row = VectorStoreFileRow
        query = select(row.number, row.attributes).where(
            row.vector_store_id.in_(self._store_ids), row.status == "completed"
        )
        return [(found.number, found.attributes) for found in await self._session.execute(query)]

    async def search(
        self, words: Sequence[str], limit: int, file_numbers: Sequence[int] | None = None
    ) -> list[Passage]:
        """The best that have any of these words, as the database ranks them, best first.

        ``words``: letters and digits only. ``file_numbers``: search only these files.
        """
        query = self._matching(words).join(VectorStoreFileRow, VectorStoreFileRow.number == ChunkRow.file_number)
        query = self._found(query, file_numbers).limit(limit)
        return [Passage(*found) for found in await self._session.execute(query)]

    async def list_vectors(self, file_numbers: Sequence[int] | None = None) -> "array[int]":
        """The numbers of all chunks that have a vector, of whichever model."""
        query = select(VectorRow.chunk_number).join(
            VectorStoreFileRow, VectorStoreFileRow.number == VectorRow.file_number
        )
        return array("q", await self._session.scalars(self._found(query, file_numbers)))

    async def get_vectors(self, numbers: Sequence[int], model: str, num_bytes: int) -> list[tuple[int, bytes]]:
        """Of these chunks: the vectors that this model has made, each with its chunk's number.

        ``num_bytes``: their length; where a model was replaced by another of its name, older ones may differ.
        """
        row = VectorRow
        query = select(row.chunk_number, row.vector).where(
            row.chunk_number.in_(_written_out(numbers)), row.model == model, func.length(row.vector) == num_bytes
        )
        return [(found.chunk_number, found.vector) for found in await self._session.execute(query)]

    async def get_passages(self, numbers: Sequence[int]) -> list[Passage]:
        """In no order."""
        query = select(*_COLUMNS).select_from(ChunkRow).where(ChunkRow.number.in_(_written_out(numbers)))
        query = query.join(VectorStoreFileRow, VectorStoreFileRow.number == ChunkRow.file_number)
        return [Passage(*found) for found in await self._session.execute(self._found(query, None))]

    def _found(self, query: Select[Any], file_numbers: Sequence[int] | None) -> Select[Any]:
        """Of a query that has the files of stores: what may be found now."""
        row = VectorStoreFileRow
        query = query.join(FileRow, FileRow.file_id == row.file_id).where(
            row.vector_store_id.in_(self._store_ids),
            row.status == "completed",
            FileRow.expires_at.is_(None) | (FileRow.expires_at > self._now),
        )
        return query if file_numbers is None else query.where(row.number.in_(_written_out(file_numbers)))

    def _matching(self, words: Sequence[str]) -> Select[Any]:
        wanted: Any
        if self._session.get_bind().dialect.name == "postgresql":
            wanted = cast(literal(" | ".join(f"'{word}'" for word in words)), TSQUERY)
            rank = func.ts_rank(ChunkRow.words, wanted, 1)
            query = select(*_COLUMNS).select_from(ChunkRow).where(ChunkRow.words.bool_op("@@")(wanted))
            return query.order_by(rank.desc(), ChunkRow.number)
        fts = table(FTS_TABLE, column("rowid"))
        whole: Any = literal_column(FTS_TABLE)
        wanted = literal(" OR ".join(f'"{word}"' for word in words))
        query = select(*_COLUMNS).select_from(ChunkRow).join(fts, fts.c.rowid == ChunkRow.number)
        return query.where(whole.bool_op("MATCH")(wanted)).order_by(func.bm25(whole), ChunkRow.number)


def _written_out(numbers: Sequence[int]) -> ColumnElement[Any]:
    """For ``in_``: there may be more of them than a statement can have parameters."""
    return bindparam("numbers", list(numbers), expanding=True, literal_execute=True, unique=True)
