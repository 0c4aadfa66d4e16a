"""Indexes the files of vector stores, one at a time, while the server runs.

What waits stands in the database: a restart loses nothing, and servers on one database share the work. A file that
can't be read fails alone; one that has brought down its server again and again is given up.
Where passages get vectors, and their model can't be had at the moment, a file waits for it.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from app.errors import InvalidRequestError, OverloadedError, ResponsaError, UnavailableError
from app.files.reading import UnreadableFileError
from app.protocol.vector_stores import StaticChunking
from app.retrieval.chunks import chunks_of
from app.retrieval.words import words_of
from app.runs.changes import wait_for
from app.runs.file_content import read_whole
from app.runs.file_text import indexable_text
from app.runs.passage_embedder import PassageEmbedder
from storage.database import Database
from storage.errors import RowNotFoundError, StaleStatusError, StorageError
from storage.full_text import purge_step
from storage.index_queue import IndexQueue, NewChunk, WaitingFile, delete_orphan, list_orphans

logger = logging.getLogger(__name__)

#: How often the queue is looked at for what other servers left there. What this server queues is told at once.
POLL_INTERVAL_S = 5.0
POLL_INTERVAL_ALONE_S = 60.0
PAUSE_S = 0.5
#: How often a batch of chunks is given to a model that can't take it; then the file is put back.
MAX_EMBEDDING_TRIES = 20
#: The largest file that is indexed.
MAX_BYTES = 64 * 2**20
MAX_ATTEMPTS = 3
#: Chunks in one transaction: more would hold back others' writes.
BATCH_SIZE = 16
_STORAGE_TROUBLE = (OSError, SQLAlchemyError, StorageError)


class Indexer:
    def __init__(
        self, database: Database, server_id: str, *, is_alone: bool, embedder: PassageEmbedder | None = None
    ) -> None:
        self._database = database
        self._embedder = embedder
        self._server_id = server_id
        self._interval_s = POLL_INTERVAL_ALONE_S if is_alone else POLL_INTERVAL_S
        self._wake = asyncio.Event()
        self._must_purge = True  # the server may have stopped in the middle of it

    def wake(self) -> None:
        """There is something to index."""
        self._wake.set()

    def forget(self) -> None:
        """Something was deleted: nothing of it may stay in the index."""
        self._must_purge = True
        self._wake.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            delay_s = self._interval_s
            try:
                is_embedding = await self._index_waiting()
                await self._purge()
                delay_s = delay_s if is_embedding else PAUSE_S
            except _STORAGE_TROUBLE as error:
                logger.warning("files can't be indexed at the moment: %s", error)
                delay_s = PAUSE_S
            except Exception:
                logger.exception("files can't be indexed")
                delay_s = PAUSE_S
            await wait_for(self._wake, delay_s)

    async def _index_waiting(self) -> bool:
        """Index all files that wait; ``False`` if their vectors can't be had at the moment."""
        try:
            while await self._index_next():
                if self._must_purge:  # what is deleted does not wait for all that is queued
                    await self._purge()
        except ResponsaError as error:
            logger.warning("files wait to be indexed, because they can't be embedded: %s", error.message)
            return False
        return True

    async def _index_next(self) -> bool:
        """Index one file, if one waits; tell whether one did."""
        file = await self._write(lambda queue: queue.claim())
        if file is None:
            return False
        try:
            await self._index_or_release(file)
        except StaleStatusError:
            logger.info("%s was taken out or cancelled while it was indexed", file.file_id)
        return True

    async def _index_or_release(self, file: WaitingFile) -> None:
        try:
            await self._index(file)
        except InvalidRequestError as error:
            await self._fail(file, "server_error", f"It could not be embedded: {error.message}")
        except (UnavailableError, OverloadedError):
            # Not its fault. Another error may be: then this counts as one of its attempts.
            await self._write(lambda queue: queue.release(file.number))
            raise
        except asyncio.CancelledError:
            # The server stops: not its fault either.
            with suppress(StaleStatusError, *_STORAGE_TROUBLE):
                await asyncio.shield(self._write(lambda queue: queue.release(file.number)))
            raise

    async def _purge(self) -> None:
        if not await self._delete_orphans() and not self._must_purge:
            return
        self._must_purge = False
        is_first = True
        try:
            while await self._database.write(partial(purge_step, is_first=is_first)):
                is_first = False
        except BaseException:
            self._must_purge = True
            raise

    async def _delete_orphans(self) -> bool:
        """Delete the chunks of files that are gone, failed or cancelled; tell whether there were any."""
        async with self._database.read() as session:
            orphans = await list_orphans(session)
        for number in orphans:
            while await self._database.write(partial(delete_orphan, file_number=number, limit=BATCH_SIZE)):
                pass
        return bool(orphans)

    async def _index(self, file: WaitingFile) -> None:
        if file.num_attempts > MAX_ATTEMPTS:
            message = (
                f"It could not be indexed in {MAX_ATTEMPTS} attempts: the server, or its engine, stopped each time."
            )
            await self._fail(file, "server_error", message)
            return
        try:
            text = await self._read(file)
        except UnreadableFileError as error:
            code = "invalid_file" if error.is_broken else "unsupported_file"
            await self._fail(file, code, f"The file '{file.filename}' can't be read: {error.reason}.")
            return
        except RowNotFoundError:
            await self._fail(file, "invalid_file", "The file has been deleted, or has expired.")
            return
        await self._store(file, text)

    async def _read(self, file: WaitingFile) -> str:
        data = await read_whole(self._database, file.file_id, file.owner_id, MAX_BYTES)
        if data is None:
            raise UnreadableFileError(f"it has more than {MAX_BYTES // 2**20} MiB", is_broken=True)
        return await asyncio.to_thread(indexable_text, data, file.filename)

    async def _store(self, file: WaitingFile, text: str) -> None:
        size = StaticChunking.model_validate(file.chunking_strategy["static"])
        chunks = chunks_of(text, size.max_chunk_size_tokens, size.chunk_overlap_tokens)
        found = (NewChunk(chunk.start, chunk.text, words_of(chunk.text)) for chunk in chunks)
        while await self._write(lambda queue: queue.begin(file.number, BATCH_SIZE)):
            self._must_purge = True
        while batch := await asyncio.to_thread(_take, found):
            await self._add(file.number, batch)
        await self._write(lambda queue: queue.complete(file.number))

    async def _add(self, number: int, batch: list[NewChunk]) -> None:
        if self._embedder is None:
            await self._write(lambda queue: queue.add_chunks(number, batch))
            return
        model, vectors = self._embedder.model, await self._embed(self._embedder, [chunk.text for chunk in batch])
        embedded = [replace(chunk, vector=vector) for chunk, vector in zip(batch, vectors, strict=True)]
        await self._write(lambda queue: queue.add_chunks(number, embedded, model))

    async def _embed(self, embedder: PassageEmbedder, texts: list[str]) -> list[bytes | None]:
        """Tried again here, because a file that is put back is begun anew."""
        for _ in range(MAX_EMBEDDING_TRIES - 1):
            try:
                return await embedder.embed(texts)
            except InvalidRequestError:
                raise
            except ResponsaError as error:
                logger.info("a file waits to be embedded: %s", error.message)
                await asyncio.sleep(PAUSE_S)
        return await embedder.embed(texts)

    async def _fail(self, file: WaitingFile, code: str, message: str) -> None:
        await self._write(lambda queue: queue.fail(file.number, {"code": code, "message": message}))

    async def _write(self, work: Any) -> Any:
        return await self._database.write(lambda session: work(IndexQueue(session, self._server_id)))


def _take(chunks: Iterator[NewChunk]) -> list[NewChunk]:
    return list(islice(chunks, BATCH_SIZE))


@asynccontextmanager
async def indexing(
    database: Database, server_id: str, *, is_alone: bool, embedder: PassageEmbedder | None = None
) -> AsyncIterator[Indexer]:
    """Index until this context is left; what is half done is begun anew by the next server."""
    indexer = Indexer(database, server_id, is_alone=is_alone, embedder=embedder)
    task = asyncio.create_task(indexer.run(), name="indexer")
    try:
        yield indexer
    finally:
        task.cancel()
        await asyncio.wait([task])
