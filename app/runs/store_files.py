"""The use cases of the files in vector stores, one by one and in batches."""

import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import FileBatchNotFoundError, InvalidRequestError, VectorStoreFileNotFoundError
from app.ids import new_id
from app.protocol.vector_stores import FileBatch, FileBatchCreateParams, StoreFileCreateParams, VectorStoreFile
from app.runs.indexer import Indexer
from app.runs.pages import PageRequest, before_error, cursor_error, page_of
from app.runs.vector_stores import add_files, chunking, file_counts, not_found
from storage.database import Database
from storage.errors import BeforeNotFoundError, RowNotFoundError
from storage.store_files import NewStoreFile, StoredBatch, StoredStoreFile, StoreFilePage, StoreFileRepository
from storage.vector_stores import VectorStoreRepository


class StoreFileService:
    def __init__(self, database: Database, indexer: Indexer) -> None:
        self._database = database
        self._indexer = indexer

    async def create(self, vector_store_id: str, params: StoreFileCreateParams, owner_id: str) -> VectorStoreFile:
        """Queue a file to be indexed."""
        await self._add(vector_store_id, [_new(params)], owner_id, None)
        return await self.get(vector_store_id, params.file_id, owner_id)

    async def get(self, vector_store_id: str, file_id: str, owner_id: str) -> VectorStoreFile:
        async with self._reading(vector_store_id, owner_id) as files:
            with _file_not_found(file_id, vector_store_id):
                return _wire(await files.get(file_id), vector_store_id)

    async def list_page(
        self, vector_store_id: str, owner_id: str, page: PageRequest, before: str | None, status: str | None
    ) -> dict[str, Any]:
        async with self._reading(vector_store_id, owner_id) as files:
            return await _page(files, vector_store_id, page, _Wanted(before, status, None))

    async def update(
        self, vector_store_id: str, file_id: str, attributes: dict[str, Any], owner_id: str
    ) -> VectorStoreFile:
        """Replace the attributes."""

        async def work(session: AsyncSession) -> None:
            await self._check(session, vector_store_id, owner_id)
            with _file_not_found(file_id, vector_store_id):
                await StoreFileRepository(session, vector_store_id).set_attributes(file_id, attributes)

        await self._database.write(work)
        return await self.get(vector_store_id, file_id, owner_id)

    async def delete(self, vector_store_id: str, file_id: str, owner_id: str) -> None:
        """Take the file out of the store; the file stays."""

        async def work(session: AsyncSession) -> None:
            await self._check(session, vector_store_id, owner_id)
            with _file_not_found(file_id, vector_store_id):
                await StoreFileRepository(session, vector_store_id).delete(file_id)

        await self._database.write(work)
        self._indexer.forget()

    async def get_text(self, vector_store_id: str, file_id: str, owner_id: str) -> str:
        """The text that was indexed."""
        async with self._reading(vector_store_id, owner_id) as files:
            with _file_not_found(file_id, vector_store_id):
                stored = await files.get(file_id)
            chunks = await files.list_chunks(file_id) if stored.status == "completed" else []
        ends = [start for start, _ in chunks[1:]] + [None]
        return "".join(
            text if end is None else text[: end - start] for (start, text), end in zip(chunks, ends, strict=False)
        )

    async def create_batch(self, vector_store_id: str, params: FileBatchCreateParams, owner_id: str) -> FileBatch:
        """Queue many files at once."""
        batch_id = new_id("vsfb")
        await self._add(vector_store_id, _batch_files(params), owner_id, batch_id)
        return await self.get_batch(vector_store_id, batch_id, owner_id)

    async def get_batch(self, vector_store_id: str, batch_id: str, owner_id: str) -> FileBatch:
        async with self._reading(vector_store_id, owner_id) as files:
            with _batch_not_found(batch_id, vector_store_id):
                stored = await files.get_batch(batch_id)
            by_status = await files.count_batch(batch_id)
        return _batch_wire(stored, by_status, vector_store_id)

    async def cancel_batch(self, vector_store_id: str, batch_id: str, owner_id: str) -> FileBatch:
        """Files of the batch that are not indexed yet never will be."""

        async def work(session: AsyncSession) -> None:
            await self._check(session, vector_store_id, owner_id)
            with _batch_not_found(batch_id, vector_store_id):
                await StoreFileRepository(session, vector_store_id).cancel_batch(batch_id)

        await self._database.write(work)
        self._indexer.forget()
        return await self.get_batch(vector_store_id, batch_id, owner_id)

    async def list_batch(
        self,
        vector_store_id: str,
        batch_id: str,
        owner_id: str,
        page: PageRequest,
        before: str | None,
        status: str | None,
    ) -> dict[str, Any]:
        async with self._reading(vector_store_id, owner_id) as files:
            with _batch_not_found(batch_id, vector_store_id):
                await files.get_batch(batch_id)
            return await _page(files, vector_store_id, page, _Wanted(before, status, batch_id))

    async def _add(
        self, vector_store_id: str, files: Sequence[NewStoreFile], owner_id: str, batch_id: str | None
    ) -> None:
        async def work(session: AsyncSession) -> None:
            await add_files(session, owner_id, vector_store_id, files, batch_id)
            if batch_id is not None:
                new = StoredBatch(batch_id, int(time.time()), is_cancelled=False)
                await StoreFileRepository(session, vector_store_id).add_batch(new)

        with not_found(vector_store_id):
            await self._database.write(work)
        self._indexer.wake()

    @asynccontextmanager
    async def _reading(self, vector_store_id: str, owner_id: str) -> AsyncIterator[StoreFileRepository]:
        async with self._database.read() as session:
            await self._check(session, vector_store_id, owner_id)
            yield StoreFileRepository(session, vector_store_id)

    async def _check(self, session: AsyncSession, vector_store_id: str, owner_id: str) -> None:
        with not_found(vector_store_id):
            await VectorStoreRepository(session, owner_id).get(vector_store_id)


@dataclass(frozen=True)
class _Wanted:
    before: str | None
    status: str | None
    batch_id: str | None


async def _page(
    files: StoreFileRepository, vector_store_id: str, page: PageRequest, wanted: _Wanted
) -> dict[str, Any]:
    place = StoreFilePage(page.after, wanted.before, page.limit, page.descending)
    try:
        found, has_more = await files.list_page(place, status=wanted.status, batch_id=wanted.batch_id)
    except BeforeNotFoundError:
        raise before_error(wanted.before) from None
    except RowNotFoundError:
        raise cursor_error(page) from None
    return page_of([_wire(stored, vector_store_id) for stored in found], has_more)


def _new(params: StoreFileCreateParams) -> NewStoreFile:
    return NewStoreFile(params.file_id, params.attributes or {}, chunking(params.chunking_strategy))


def _batch_files(params: FileBatchCreateParams) -> list[NewStoreFile]:
    """Each file once; the last of those that name one counts."""
    if (params.file_ids is None) == (params.files is None):
        raise InvalidRequestError("Send either 'file_ids' or 'files'.", param="file_ids")
    if params.files is not None:
        if params.attributes is not None or params.chunking_strategy is not None:
            raise InvalidRequestError(
                "With 'files', give each file its own 'attributes' and 'chunking_strategy'.", param="attributes"
            )
        return list({file.file_id: _new(file) for file in params.files}.values())
    strategy = chunking(params.chunking_strategy)
    return [
        NewStoreFile(file_id, params.attributes or {}, strategy) for file_id in dict.fromkeys(params.file_ids or [])
    ]


@contextmanager
def _file_not_found(file_id: str, vector_store_id: str) -> Iterator[None]:
    try:
        yield
    except RowNotFoundError:
        raise VectorStoreFileNotFoundError(file_id, vector_store_id) from None


@contextmanager
def _batch_not_found(batch_id: str, vector_store_id: str) -> Iterator[None]:
    try:
        yield
    except RowNotFoundError:
        raise FileBatchNotFoundError(batch_id, vector_store_id) from None


def _wire(stored: StoredStoreFile, vector_store_id: str) -> VectorStoreFile:
    return cast(
        VectorStoreFile,
        {
            "id": stored.file_id,
            "object": "vector_store.file",
            "usage_bytes": stored.usage_bytes,
            "created_at": stored.created_at,
            "vector_store_id": vector_store_id,
            "status": stored.status,
            "last_error": stored.last_error,
            "chunking_strategy": stored.chunking_strategy,
            "attributes": stored.attributes,
        },
    )


def _batch_wire(stored: StoredBatch, by_status: dict[str, int], vector_store_id: str) -> FileBatch:
    is_running = by_status.get("in_progress", 0) > 0
    return {
        "id": stored.batch_id,
        "object": "vector_store.files_batch",
        "created_at": stored.created_at,
        "vector_store_id": vector_store_id,
        "status": "in_progress" if is_running else "cancelled" if stored.is_cancelled else "completed",
        "file_counts": file_counts(by_status),
    }
