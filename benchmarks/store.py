"""How fast the store writes and reads: `python -m benchmarks.store [database url]`.

Without a URL it uses a new SQLite file in the current folder, because a folder for temporary files may be
memory, where a durable commit costs nothing.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from storage.database import Database
from storage.events import EventRepository
from storage.migrate import upgrade
from storage.responses import NewResponse, ResponseRepository

SECONDS = 2.0
TEXT = "The quick brown fox jumps over the lazy dog. " * 20


def new_id(prefix: str) -> str:
    return f"{prefix}_{uuid4().hex}"


def message() -> dict[str, object]:
    return {"type": "message", "id": new_id("msg"), "content": [{"type": "output_text", "text": TEXT}]}


async def insert(session: AsyncSession, response_id: str, previous: str | None = None) -> None:
    new = NewResponse(response_id, previous, "in_progress", 1_700_000_000, "model", {"id": response_id, "tools": []})
    await ResponseRepository(session, "owner").insert(new, [message()])


async def finish(session: AsyncSession, response_id: str) -> None:
    await ResponseRepository(session, "owner").finish(
        response_id,
        expected=["in_progress"],
        status="completed",
        body={"id": response_id, "tools": []},
        completed_at=1_700_000_001,
        output_items=[message()],
    )


async def write_response(database: Database) -> None:
    await database.write(lambda session: insert(session, new_id("resp")))


async def append(session: AsyncSession, *, response_id: str, events: list[dict[str, Any]]) -> None:
    await EventRepository(session).append(response_id, events)


async def write_turn(database: Database) -> None:
    """As a run does it: the row, four segments of 64 events, the end."""
    response_id = new_id("resp")
    await database.write(lambda session: insert(session, response_id))
    for first in range(0, 256, 64):
        events = [{"type": "delta", "sequence_number": n, "delta": " token"} for n in range(first, first + 64)]
        await database.write(partial(append, response_id=response_id, events=events))
    await database.write(lambda session: finish(session, response_id))


async def rate(call: Callable[[], Awaitable[None]], callers: int) -> str:
    deadline = time.perf_counter() + SECONDS
    cpu = -time.process_time()
    durations: list[float] = []

    async def repeat() -> None:
        while (begin := time.perf_counter()) < deadline:
            await call()
            durations.append(time.perf_counter() - begin)

    await asyncio.gather(*(repeat() for _ in range(callers)))
    cpu += time.process_time()
    num_calls, median_s = len(durations), statistics.median(durations)
    return f"{num_calls / SECONDS:8.0f}/s  median {median_s * 1e3:8.2f} ms  CPU {cpu / num_calls * 1e3:6.2f} ms"


async def add_chain(database: Database, turns: int) -> str:
    async def work(session: AsyncSession) -> str:
        previous = None
        for _ in range(turns):
            response_id = new_id("resp")
            await insert(session, response_id, previous)
            await finish(session, response_id)
            previous = response_id
        assert previous is not None
        return previous

    return await database.write(work)


async def report(url: str) -> None:
    database = Database(url)
    await database.open()
    for callers in (1, 8, 64, 256):
        print(f"new responses, {callers:3} callers  ", await rate(lambda: write_response(database), callers))
    for callers in (1, 64):
        print(f"whole turns,   {callers:3} callers  ", await rate(lambda: write_turn(database), callers))
    for turns in (1, 20, 200):
        last = await add_chain(database, turns)

        async def read(response_id: str = last) -> None:
            async with database.read() as session:
                await ResponseRepository(session, "owner").get_history(response_id)

        print(f"history of {turns:3} turns, 1 reader", await rate(read, 1))
    await database.close()


def main() -> None:
    with tempfile.TemporaryDirectory(dir=".") as folder:
        url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{folder}/benchmark.db"
        upgrade(url)
        asyncio.run(report(url))


if __name__ == "__main__":
    main()
