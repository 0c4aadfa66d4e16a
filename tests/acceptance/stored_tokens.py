"""What a server has in its database, read beside it."""

from array import array

from storage.tokens import TokenChain, TokenRepository
from tests.databases import opened, run_apart
from tests.processes import ServerProcess


def stored_chain(server: ServerProcess, response_id: str) -> TokenChain:
    found: list[TokenChain] = []

    async def read() -> None:
        async with opened(server.database_url) as database, database.read() as session:
            found.append(await TokenRepository(session, "default").get_chain(response_id))

    run_apart(read())
    return found[0]


def stored_ids(server: ServerProcess, response_id: str) -> "array[int]":
    """The tokens of the conversation up to the end of this response."""
    return stored_chain(server, response_id).token_ids
