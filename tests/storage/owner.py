"""An owner of responses, as the tests see one: each call is a transaction of its own."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from storage.database import Database
from storage.events import EventRepository
from storage.responses import NewResponse, ResponseRepository

T = TypeVar("T")
Item = dict[str, Any]
UNFINISHED = ("queued", "in_progress")


def message(item_id: str, text: str = "hello") -> Item:
    return {"type": "message", "id": item_id, "role": "user", "content": [{"type": "text", "text": text}]}


def new_response(
    response_id: str,
    previous: str | None = None,
    status: str = "in_progress",
    created_at: int = 1_700_000_000,
) -> NewResponse:
    body = {"id": response_id, "object": "response", "status": status, "metadata": {}}
    return NewResponse(response_id, previous, status, created_at, "test-model", body)


class Owner:
    def __init__(self, database: Database, owner_id: str) -> None:
        self.database = database
        self.owner_id = owner_id

    async def read(self, call: Callable[[ResponseRepository], Awaitable[T]]) -> T:
        async with self.database.read() as session:
            return await call(ResponseRepository(session, self.owner_id))

    async def write(self, call: Callable[[ResponseRepository], Awaitable[T]]) -> T:
        return await self.database.write(lambda session: call(ResponseRepository(session, self.owner_id)))

    async def start(
        self, response_id: str, previous: str | None = None, input_items: Sequence[Item] | None = None
    ) -> None:
        await self.write(lambda responses: start(responses, response_id, previous, input_items))

    async def finish(self, response_id: str, output_items: Sequence[Item] | None = None) -> None:
        await self.write(lambda responses: finish(responses, response_id, output_items))

    async def add(self, response_id: str, previous: str | None = None) -> None:
        """A whole turn: one input item, one output item."""
        await self.add_chain([response_id], previous)

    async def add_chain(self, response_ids: Sequence[str], previous: str | None = None) -> None:
        async def work(responses: ResponseRepository) -> None:
            for response_id, parent in zip(response_ids, [previous, *response_ids], strict=False):
                await start(responses, response_id, parent)
                await finish(responses, response_id)

        await self.write(work)

    async def delete(self, response_id: str) -> None:
        await self.write(lambda responses: responses.delete(response_id, 1_700_000_099))

    async def history_ids(self, response_id: str) -> list[str]:
        return ids(await self.read(lambda responses: responses.get_history(response_id)))

    async def append(self, response_id: str, events: Sequence[Item]) -> None:
        await self.database.write(lambda session: EventRepository(session).append(response_id, events))

    async def events_after(self, response_id: str, after_sequence: int) -> list[Item]:
        async with self.database.read() as session:
            return await EventRepository(session).read_after(response_id, after_sequence)


async def start(
    responses: ResponseRepository,
    response_id: str,
    previous: str | None = None,
    input_items: Sequence[Item] | None = None,
) -> None:
    items = [message(f"in_{response_id}")] if input_items is None else input_items
    await responses.insert(new_response(response_id, previous), items)


async def finish(responses: ResponseRepository, response_id: str, output_items: Sequence[Item] | None = None) -> None:
    await responses.finish(
        response_id,
        expected=UNFINISHED,
        status="completed",
        body={"id": response_id, "status": "completed"},
        completed_at=1_700_000_009,
        output_items=[message(f"out_{response_id}")] if output_items is None else output_items,
    )


def ids(items: Sequence[Item]) -> list[str]:
    return [item["id"] for item in items]
