"""The use cases of vector stores. Every method answers for one caller, ``owner_id``, and sees only theirs."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import FileNotFoundHereError, InvalidRequestError, VectorStoreNotFoundError
from app.ids import new_id
from app.protocol.vector_stores import (
    AUTO_CHUNKING,
    FileCounts,
    StaticChunkingStrategy,
    VectorStore,
    VectorStoreCreateParams,
    VectorStoreUpdateParams,
)
from app.runs.indexer import Indexer
from app.runs.pages import PageRequest, before_error, cursor_error, page_of
from storage.database import Database
from storage.errors import BeforeNotFoundError, RowNotFoundError
from storage.files import FileRepository
from storage.json_text import is_storable
from storage.store_files import NewStoreFile, StoreFileRepository
from storage.vector_stores import FileTotals, StoredVectorStore, VectorStoreRepository


class VectorStoreService:
    def __init__(self, database: Database, indexer: Indexer) -> None:
        self._database = database
        self._indexer = indexer

    async def create(self, params: VectorStoreCreateParams, owner_id: str) -> VectorStore:
        """Make a store, and queue its files to be indexed."""
        now = int(time.time())
        days = params.expires_after.days if params.expires_after else None
        _check_text(params.name, "name")
        _check_text(params.description, "description")
        new = StoredVectorStore(
            new_id("vs"), now, now, days, params.name or "", params.description, dict(params.metadata or {})
        )
        strategy = chunking(params.chunking_strategy)
        files = [NewStoreFile(file_id, {}, strategy) for file_id in dict.fromkeys(params.file_ids or [])]

        async def work(session: AsyncSession) -> None:
            await VectorStoreRepository(session, owner_id).insert(new)
            if files:
                await add_files(session, owner_id, new.vector_store_id, files, None)

        await self._database.write(work)
        self._indexer.wake()
        return await self.get(new.vector_store_id, owner_id)

    async def get(self, vector_store_id: str, owner_id: str) -> VectorStore:
        with not_found(vector_store_id):
            async with self._database.read() as session:
                stores = VectorStoreRepository(session, owner_id)
                stored = await stores.get(vector_store_id)
                totals = await stores.count_files([vector_store_id])
        return _wire(stored, totals.get(vector_store_id))

    async def list_page(self, owner_id: str, page: PageRequest, before: str | None) -> dict[str, Any]:
        try:
            async with self._database.read() as session:
                stores = VectorStoreRepository(session, owner_id)
                found, has_more = await stores.list_page(
                    after=page.after, before=before, limit=page.limit, descending=page.descending
                )
                totals = await stores.count_files([stored.vector_store_id for stored in found])
        except BeforeNotFoundError:
            raise before_error(before) from None
        except RowNotFoundError:
            raise cursor_error(page) from None
        return page_of([_wire(stored, totals.get(stored.vector_store_id)) for stored in found], has_more)

    async def update(self, vector_store_id: str, params: VectorStoreUpdateParams, owner_id: str) -> VectorStore:
        """What the request leaves out stays; ``expires_after: null`` is never."""
        _check_text(params.name, "name")
        values: dict[str, Any] = {"last_active_at": int(time.time())}
        if params.name is not None:
            values["name"] = params.name
        if "metadata" in params.model_fields_set:
            values["labels"] = dict(params.metadata or {})
        if "expires_after" in params.model_fields_set:
            values["expires_after_days"] = params.expires_after.days if params.expires_after else None

        async def work(session: AsyncSession) -> None:
            stores = VectorStoreRepository(session, owner_id)
            # One that has expired would come back, without its files.
            await check_alive(stores, vector_store_id, values["last_active_at"])
            await stores.change(vector_store_id, values)

        with not_found(vector_store_id):
            await self._database.write(work)
        return await self.get(vector_store_id, owner_id)

    async def delete(self, vector_store_id: str, owner_id: str) -> None:
        """Delete it with its index; the files stay."""
        with not_found(vector_store_id):
            await self._database.write(
                lambda session: VectorStoreRepository(session, owner_id).delete(vector_store_id)
            )
        self._indexer.forget()


async def add_files(
    session: AsyncSession, owner_id: str, vector_store_id: str, files: Sequence[NewStoreFile], batch_id: str | None
) -> None:
    """Put files into a living store, all or none."""
    now = int(time.time())
    stores = VectorStoreRepository(session, owner_id)
    await check_alive(stores, vector_store_id, now)
    await stores.change(vector_store_id, {"last_active_at": now})
    missing = await FileRepository(session, owner_id, now).find_missing([file.file_id for file in files])
    if missing is not None:
        raise FileNotFoundHereError(missing)
    await StoreFileRepository(session, vector_store_id).add(files, now, batch_id)


async def check_alive(stores: VectorStoreRepository, vector_store_id: str, now: int) -> StoredVectorStore:
    """Return the store. Raises ``InvalidRequestError`` if it has expired, ``RowNotFoundError`` if there is none."""
    stored = await stores.get(vector_store_id)
    if _is_expired(stored, now):
        raise InvalidRequestError(
            f"The vector store '{vector_store_id}' has expired; make a new one.", param="vector_store_id"
        )
    return stored


def chunking(strategy: Any) -> dict[str, Any]:
    """The strategy as it is kept and told: that of `auto` is told by its numbers."""
    size = strategy.static if isinstance(strategy, StaticChunkingStrategy) else AUTO_CHUNKING
    return {"type": "static", "static": size.model_dump()}


def file_counts(by_status: dict[str, int]) -> FileCounts:
    return {
        "in_progress": by_status.get("in_progress", 0),
        "completed": by_status.get("completed", 0),
        "failed": by_status.get("failed", 0),
        "cancelled": by_status.get("cancelled", 0),
        "total": sum(by_status.values()),
    }


@contextmanager
def not_found(vector_store_id: str) -> Iterator[None]:
    try:
        yield
    except RowNotFoundError:
        raise VectorStoreNotFoundError(vector_store_id) from None


def _check_text(text: str | None, param: str) -> None:
    if text is not None and not is_storable(text):
        raise InvalidRequestError(f"Invalid '{param}': it may not hold the character U+0000.", param=param)


def _is_expired(stored: StoredVectorStore, now: float) -> bool:
    return stored.expires_at is not None and stored.expires_at <= now


def _wire(stored: StoredVectorStore, totals: FileTotals | None) -> VectorStore:
    by_status = {} if totals is None else totals.by_status
    days = stored.expires_after_days
    is_expired = _is_expired(stored, time.time())
    return {
        "id": stored.vector_store_id,
        "object": "vector_store",
        "created_at": stored.created_at,
        "name": stored.name,
        "description": stored.description,
        "usage_bytes": 0 if totals is None else totals.usage_bytes,
        "file_counts": file_counts(by_status),
        "status": "expired" if is_expired else "in_progress" if by_status.get("in_progress") else "completed",
        "expires_after": None if days is None else {"anchor": "last_active_at", "days": days},
        "expires_at": stored.expires_at,
        "last_active_at": stored.last_active_at,
        "metadata": stored.metadata,
    }
