"""A chain of many turns through the real server: what does a turn cost at its end, compared with its beginning?

    python -m benchmarks.chain [--turns 1000] [--database-url postgresql://...]

The generator is a script with answers of one length, so that only the server and the store are measured. Each turn
is one HTTP request with ``previous_response_id``. Bytes are those of the database after a checkpoint; the history is
read as the server reads it, and the statements that this takes are counted.
"""

import argparse
import asyncio
import platform
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import httpx
from sqlalchemy import text

from app.generators.base import Finished, GenerationRequest, Text, Usage
from app.generators.scripted import Script, ScriptedGenerator
from app.settings import Settings
from storage.database import Database
from storage.responses import ResponseRepository
from tests.servers import running
from tests.storage.counting import recorded_statements

OWNER = "default"
QUESTION = "What did we say about the weather in the harbour of the old town yesterday evening?"
ANSWER = "We said that the wind would turn to the west, and that the boats should stay inside.".split()  # noqa: SIM905


def answer(_: GenerationRequest) -> Script:
    return [*(Text(f"{word} ") for word in ANSWER), Finished("stop", Usage(20, 0, len(ANSWER)))]


async def database_bytes(url: str) -> int:
    """Size of the database's live pages, after a checkpoint where there is a write-ahead log."""
    database = Database(url)
    await database.open()
    try:
        if url.startswith("sqlite"):
            async with database.read() as session:
                pages, free, size = [
                    (await session.execute(text(f"PRAGMA {name}"))).scalar_one()
                    for name in ("page_count", "freelist_count", "page_size")
                ]
            return int((pages - free) * size)
        async with database.read() as session:
            names = ("responses", "items", "response_events")
            sizes = [
                (await session.execute(text(f"SELECT pg_total_relation_size('{name}')"))).scalar_one()
                for name in names
            ]
        return int(sum(sizes))
    finally:
        await database.close()


async def history_cost(url: str, response_id: str, rounds: int = 20) -> tuple[float, int, int]:
    """Return the median time in ms, the number of statements and the number of items of one reading."""
    database = Database(url)
    await database.open()
    try:
        readings = [await _read_history(database, response_id) for _ in range(rounds)]
    finally:
        await database.close()
    _, num_statements, num_items = readings[-1]
    return statistics.median(milliseconds for milliseconds, _, _ in readings), num_statements, num_items


async def _read_history(database: Database, response_id: str) -> tuple[float, int, int]:
    with recorded_statements() as statements:
        began = time.perf_counter()
        async with database.read() as session:
            items = await ResponseRepository(session, OWNER).get_history(response_id)
        milliseconds = (time.perf_counter() - began) * 1000
    return milliseconds, len(statements), len(items)


def run_chain(url: str, server_url: str, turns: int, every: int) -> Iterator[tuple[int, str, float, int]]:
    """Yield (turn, response id, median ms of the last turns, database bytes) every so many turns."""
    response_id, times = None, []
    with httpx.Client(base_url=server_url, timeout=60) as client:
        for turn in range(1, turns + 1):
            body = {"input": QUESTION, "previous_response_id": response_id}
            began = time.perf_counter()
            reply = client.post("/v1/responses", json=body)
            times.append((time.perf_counter() - began) * 1000)
            response_id = reply.raise_for_status().json()["id"]
            if turn % every == 0:
                yield turn, response_id, statistics.median(times[-every:]), asyncio.run(database_bytes(url))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--database-url", help="an empty database [default: a new SQLite file]")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    settings = Settings(data_dir=folder, database_url=options.database_url)
    url = settings.resolved_database_url
    every = max(1, options.turns // 10)
    print(f"{platform.machine()}, Python {platform.python_version()}, {url.split(':')[0]}, {options.turns} turns\n")
    print("| turn | bytes per turn since the last row | request ms | history ms | statements | items |")
    print("|---|---|---|---|---|---|")
    with running(settings, ScriptedGenerator(answer)) as server_url:
        empty = asyncio.run(database_bytes(url))
        rows = [(0, "", 0.0, empty), *run_chain(url, server_url, options.turns, every)]
        for before, (turn, response_id, request_ms, size) in pairwise(rows):
            history_ms, num_statements, num_items = asyncio.run(history_cost(url, response_id))
            per_turn = (size - before[3]) / every
            print(
                f"| {turn} | {per_turn:,.0f} | {request_ms:.1f} | {history_ms:.1f} | {num_statements} | {num_items} |"
            )


if __name__ == "__main__":
    main()
