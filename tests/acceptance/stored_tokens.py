"""What a server has in its database, read beside it."""

from array import array
from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from storage.events import EventRepository
from storage.tokens import TokenChain, TokenRepository
from tests.databases import opened, run_apart
from tests.processes import ServerProcess

T = TypeVar("T")


def _read(server: ServerProcess, query: Callable[[AsyncSession], Awaitable[T]]) -> T:
    found: list[T] = []

    async def read() -> None:
        async with opened(server.database_url) as database, database.read() as session:
            found.append(await query(session))

    run_apart(read())
    return found[0]


def stored_chain(server: ServerProcess, response_id: str) -> TokenChain:
    return _read(server, lambda session: TokenRepository(session, "default").get_chain(response_id))


def last_stored_event(server: ServerProcess, response_id: str) -> int:
    """The number of the last event of a response that a crash can't take away."""
    return _read(server, lambda session: EventRepository(session).last_sequence(response_id))


def stored_ids(server: ServerProcess, response_id: str) -> "array[int]":
    """The tokens of the conversation up to the end of this response."""
    return stored_chain(server, response_id).token_ids
