"""A chain of many turns through the real server: what does a turn cost at its end, compared with its beginning?

    python -m benchmarks.chain [--turns 1000] [--database-url postgresql://...]

The generator is a script with answers of one length, so that only the server and the store are measured. Each turn
is one HTTP request with ``previous_response_id``. Bytes are those of the database after a checkpoint; the history is
read as the server reads it, its items and its tokens, and the statements that this takes are counted. A turn adds 130
tokens, as random as a vocabulary of 32,000 allows.
"""

import argparse
import asyncio
import platform
import random
import statistics
import tempfile
import time
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import httpx
from sqlalchemy import text

from app.generators.base import Finished, GenerationRequest, Text, TokenHistory, TokenRecord, Usage
from app.generators.scripted import Script, ScriptedGenerator
from app.settings import Settings
from storage.database import Database
from storage.responses import ResponseRepository
from storage.tokens import TokenRepository
from tests.servers import running
from tests.storage.counting import recorded_statements

OWNER = "default"
QUESTION = "What did we say about the weather in the harbour of the old town yesterday evening?"
ANSWER = "We said that the wind would turn to the west, and that the boats should stay inside.".split()  # noqa: SIM905


NUM_TOKENS, NUM_MARKS = 130, 6


def answer(request: GenerationRequest) -> Script:
    tokens = tokens_of_a_turn(request.history or TokenHistory())
    return [*(Text(f"{word} ") for word in ANSWER), Finished("stop", Usage(20, 0, len(ANSWER)), tokens)]


def tokens_of_a_turn(history: TokenHistory) -> TokenRecord:
    num_inherited = len(history.token_ids)
    token_ids = array("I", (random.randrange(32_000) for _ in range(NUM_TOKENS)))
    step = NUM_TOKENS // NUM_MARKS
    places = range(num_inherited + step, num_inherited + NUM_TOKENS + 1, step)
    return TokenRecord(num_inherited, b"benchmark", token_ids, [(n, 4 * n, random.randbytes(8)) for n in places])


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
            names = ("responses", "items", "response_events", "response_tokens")
            sizes = [
                (await session.execute(text(f"SELECT pg_total_relation_size('{name}')"))).scalar_one()
                for name in names
            ]
        return int(sum(sizes))
    finally:
        await database.close()


class Reading(NamedTuple):
    """What one reading of the history costs and gives."""

    items_ms: float
    tokens_ms: float
    num_statements: int
    num_items: int
    num_tokens: int


async def history_cost(url: str, response_id: str, rounds: int = 20) -> Reading:
    """Return the last of the readings, with the median times of all."""
    database = Database(url)
    await database.open()
    try:
        readings = [await _read_history(database, response_id) for _ in range(rounds)]
    finally:
        await database.close()
    items_ms, tokens_ms = (statistics.median(times) for times in list(zip(*readings, strict=True))[:2])
    return readings[-1]._replace(items_ms=items_ms, tokens_ms=tokens_ms)


async def _read_history(database: Database, response_id: str) -> Reading:
    with recorded_statements() as statements:
        began = time.perf_counter()
        async with database.read() as session:
            items = await ResponseRepository(session, OWNER).get_history(response_id)
            between = time.perf_counter()
            tokens = await TokenRepository(session, OWNER).get_chain(response_id)
        ended = time.perf_counter()
    times = (between - began) * 1000, (ended - between) * 1000
    return Reading(*times, len(statements), len(items), len(tokens.token_ids))


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
    columns = (
        "turn",
        "bytes per turn since the last row",
        "request ms",
        "items ms",
        "tokens ms",
        "statements",
        "items",
    )
    print("|", " | ".join((*columns, "tokens")), "|")
    print("|---|---|---|---|---|---|---|---|")
    with running(settings, ScriptedGenerator(answer)) as server_url:
        empty = asyncio.run(database_bytes(url))
        rows = [(0, "", 0.0, empty), *run_chain(url, server_url, options.turns, every)]
        for before, (turn, response_id, request_ms, size) in pairwise(rows):
            reading = asyncio.run(history_cost(url, response_id))
            per_turn = (size - before[3]) / every
            print(
                f"| {turn} | {per_turn:,.0f} | {request_ms:.1f} | {reading.items_ms:.1f} | {reading.tokens_ms:.1f} "
                f"| {reading.num_statements} | {reading.num_items} | {reading.num_tokens:,} |"
            )


if __name__ == "__main__":
    main()
