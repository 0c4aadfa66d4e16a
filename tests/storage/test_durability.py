"""A write that returned is there after kill -9."""

import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from tests.databases import opened

ROOT = Path(__file__).parents[2]

# Writes for ever, four callers at a time, and prints each id once its write has returned.
PROGRAM = """
import asyncio, sys
from storage.database import Database
from storage.responses import NewResponse, ResponseRepository

async def write_for_ever(database, name):
    number = 0
    while True:
        number += 1
        new = NewResponse(f"resp_{name}_{number}", None, "completed", 1, "m", {})
        item = {"type": "message", "id": f"msg_{name}_{number}"}
        await database.write(lambda session: ResponseRepository(session, "alice").insert(new, [item]))
        print(new.response_id, flush=True)

async def main():
    database = Database(sys.argv[1])
    await database.open()
    await asyncio.gather(*(write_for_ever(database, name) for name in "abcd"))

asyncio.run(main())
"""


async def test_what_was_acknowledged_survives_kill_9(database_url: str) -> None:
    writer = subprocess.Popen(  # noqa: ASYNC220 (nothing else runs in this loop)
        [sys.executable, "-c", PROGRAM, database_url], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = {writer.stdout.readline().strip() for _ in range(50)}
    writer.send_signal(signal.SIGKILL)
    acknowledged |= {line.strip() for line in writer.stdout if line.endswith("\n")}
    writer.stdout.close()
    writer.wait()

    async with opened(database_url) as database, database.read() as session:
        stored = set((await session.scalars(text("SELECT id FROM responses"))).all())
        whole = set((await session.scalars(text("SELECT response_id FROM items"))).all())

    assert len(acknowledged) >= 50
    assert acknowledged <= stored
    assert stored == whole, "no write is there by half"
