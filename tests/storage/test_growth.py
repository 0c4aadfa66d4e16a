"""A turn costs what the turn holds, however long the chain before it."""

from itertools import pairwise
from pathlib import Path

from sqlalchemy import make_url, text

from tests.databases import opened, run_apart
from tests.storage.owner import Owner

BYTES_PER_TURN = text("""
    SELECT sum(octet_length(cast(body AS text))) FROM (
        SELECT id AS response_id, body FROM responses UNION ALL SELECT response_id, body FROM items
    ) AS bodies GROUP BY response_id ORDER BY length(response_id), response_id
""")
BYTES_PER_TURN_SQLITE = text(str(BYTES_PER_TURN).replace("octet_length", "length"))
TURNS = [f"resp_{turn:04}" for turn in range(1_000)]


async def test_every_turn_of_a_long_chain_is_as_small_as_the_first(alice: Owner, database_url: str) -> None:
    await alice.add_chain(TURNS[:300])
    # JSON of these turns is plain ASCII, so SQLite's characters are bytes.
    query = BYTES_PER_TURN_SQLITE if database_url.startswith("sqlite") else BYTES_PER_TURN
    async with alice.database.read() as session:
        sizes = [int(str(size)) for size in await session.scalars(query)]
    assert len(sizes) == 300
    assert set(sizes) == {sizes[0]}


def test_the_file_grows_evenly_with_the_chain(sqlite_url: str) -> None:
    sizes = [size_with(sqlite_url, quarter) for quarter in range(4)]
    growth = [after - before for before, after in pairwise(sizes)]
    # Single figures jump by a page or two of each index.
    assert growth[-1] < 1.5 * growth[0], "a copy of the history in every turn would more than double it"


def size_with(url: str, quarter: int) -> int:
    """The size of the file after one more quarter of the turns."""

    async def add() -> None:
        start = quarter * 250
        previous = TURNS[start - 1] if start else None
        async with opened(url) as database:
            await Owner(database, "alice").add_chain(TURNS[start : start + 250], previous)

    run_apart(add())
    return Path(str(make_url(url).database)).stat().st_size
