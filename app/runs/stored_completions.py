"""The use cases of stored chat completions. Every method answers for one caller, ``owner_id``."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, cast

from app.chat.stored_messages import stored_messages
from app.errors import ChatCompletionNotFoundError, InvalidRequestError
from app.protocol.chat import ChatCompletion
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.runs.pages import PageRequest, cursor_error, page_of
from storage.chat_completions import ChatCompletionRepository, StoredCompletion
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.json_text import is_storable


class StoredCompletionService:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def store(self, completion: ChatCompletion, params: ChatCompletionCreateParams, owner_id: str) -> None:
        """Keep a completion; it is committed when this returns."""
        new = StoredCompletion(
            completion_id=completion["id"],
            created_at=completion["created"],
            model=completion["model"],
            metadata=dict(params.metadata or {}),
            body=cast(dict[str, Any], completion),
        )
        messages = stored_messages(params.messages, completion["id"])
        await self._database.write(lambda session: ChatCompletionRepository(session, owner_id).insert(new, messages))

    async def get(self, completion_id: str, owner_id: str) -> dict[str, Any]:
        with _not_found(completion_id):
            async with self._database.read() as session:
                return _completion(await ChatCompletionRepository(session, owner_id).get(completion_id))

    async def list_page(
        self, owner_id: str, page: PageRequest, model: str | None, metadata: Mapping[str, str]
    ) -> dict[str, Any]:
        """Return a page of the completions with this model and all these labels."""
        try:
            async with self._database.read() as session:
                found, has_more = await ChatCompletionRepository(session, owner_id).list_page(
                    after=page.after, limit=page.limit, descending=page.descending, model=model, metadata=metadata
                )
        except RowNotFoundError:
            raise cursor_error(page) from None
        return page_of([_completion(stored) for stored in found], has_more)

    async def update(self, completion_id: str, metadata: Mapping[str, str], owner_id: str) -> dict[str, Any]:
        """Replace the metadata."""
        check_labels(metadata)
        with _not_found(completion_id):
            await self._database.write(
                lambda session: ChatCompletionRepository(session, owner_id).set_metadata(completion_id, metadata)
            )
        return await self.get(completion_id, owner_id)

    async def delete(self, completion_id: str, owner_id: str) -> None:
        with _not_found(completion_id):
            await self._database.write(
                lambda session: ChatCompletionRepository(session, owner_id).delete(completion_id)
            )

    async def list_messages(self, completion_id: str, owner_id: str, page: PageRequest) -> dict[str, Any]:
        """Return a page of the messages that the completion answered."""
        with _not_found(completion_id):
            async with self._database.read() as session:
                messages = await ChatCompletionRepository(session, owner_id).get_messages(completion_id)
        ordered = messages[::-1] if page.descending else messages
        first = 0 if page.after is None else 1 + _index_of(ordered, page)
        return page_of(ordered[first : first + page.limit], len(ordered) > first + page.limit)


def check_labels(metadata: Mapping[str, str]) -> None:
    """The database looks for labels, and where one had U+0000, PostgreSQL would find none of this owner's."""
    if not all(is_storable(key) and is_storable(value) for key, value in metadata.items()):
        raise InvalidRequestError("Invalid 'metadata': it may not hold the character U+0000.", param="metadata")


def _completion(stored: StoredCompletion) -> dict[str, Any]:
    return {**stored.body, "metadata": stored.metadata}


def _index_of(messages: Sequence[Mapping[str, Any]], page: PageRequest) -> int:
    for index, message in enumerate(messages):
        if message["id"] == page.after:
            return index
    raise cursor_error(page)


@contextmanager
def _not_found(completion_id: str) -> Iterator[None]:
    try:
        yield
    except RowNotFoundError:
        raise ChatCompletionNotFoundError(completion_id) from None
