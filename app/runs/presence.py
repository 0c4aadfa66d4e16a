"""This server among those that share its database: it says that it lives, and hears who doesn't.

On SQLite it is alone, and knows that when it starts: all runs of before are then nobody's. On PostgreSQL each server
has a heartbeat; what a silent one left behind is ended here, by whoever notices first.
"""

import asyncio
import logging
import time

from sqlalchemy.exc import SQLAlchemyError

from app.ids import new_id
from app.runs.event_log import EventLog
from app.runs.recovery import end_lost, recover
from app.runs.runner import Runner
from storage.database import Database
from storage.errors import StorageError
from storage.run_queue import RunQueue
from storage.servers import ServerRepository

logger = logging.getLogger(__name__)

#: How soon a run ends that another server was asked to cancel.
WATCH_INTERVAL_S = 0.5
_STORAGE_TROUBLE = (OSError, SQLAlchemyError, StorageError)


def new_server_id() -> str:
    """Each start of a server is a server of its own: what the last one claimed isn't this one's."""
    return new_id("server")


class Presence:
    def __init__(self, database: Database, server_id: str, *, is_alone: bool, timeout_s: float) -> None:
        """``timeout_s``: a server that was silent for so long is taken for dead."""
        self._database = database
        self._server_id = server_id
        self._is_alone = is_alone
        self._timeout_s = timeout_s
        self._beaten_at = 0.0
        #: Until then the silence of others says nothing.
        self._trusts_until = 0.0
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Join, and end what the dead left behind."""
        await self._database.write(lambda session: ServerRepository(session).beat(self._server_id))
        if self._is_alone:
            await self._database.write(lambda session: ServerRepository(session).remove_others(self._server_id))
            await recover(self._database)
        else:
            await self._beat()

    def watch(self, event_log: EventLog, runner: Runner) -> None:
        """Go on saying that this server lives; end those of its runs that others want cancelled, or that are lost."""
        self._task = asyncio.create_task(self._watch(event_log, runner), name="presence")

    async def close(self) -> None:
        """Leave: what is still queued is free for others."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        try:
            await self._database.write(lambda session: ServerRepository(session).remove(self._server_id))
        except _STORAGE_TROUBLE as error:
            logger.warning("this server will be taken for dead, as it could not say that it stops: %s", error)

    async def _watch(self, event_log: EventLog, runner: Runner) -> None:
        while True:
            await asyncio.sleep(WATCH_INTERVAL_S)
            try:
                await end_lost(self._database, event_log, self._server_id)
                if not self._is_alone:
                    await self._hear_the_others(event_log, runner)
            except _STORAGE_TROUBLE as error:
                logger.warning("the database can't be reached at the moment: %s", error)
            except Exception:
                logger.exception("the other servers can't be heard at the moment")

    async def _hear_the_others(self, event_log: EventLog, runner: Runner) -> None:
        if time.monotonic() - self._beaten_at > self._timeout_s / 4:
            await self._beat()
        await self._cancel_wanted(event_log, runner)

    async def _beat(self) -> None:
        beaten_at = time.monotonic()
        await self._database.write(lambda session: ServerRepository(session).beat(self._server_id))
        if self._beaten_at and beaten_at - self._beaten_at > self._timeout_s:
            # The database was away, so that nobody could say that they live: let them do so first.
            self._trusts_until = beaten_at + self._timeout_s
        self._beaten_at = beaten_at
        if beaten_at >= self._trusts_until:
            await self._database.write(lambda session: ServerRepository(session).remove_silent(self._timeout_s))
            await recover(self._database)

    async def _cancel_wanted(self, event_log: EventLog, runner: Runner) -> None:
        async with self._database.read() as session:
            wanted = await RunQueue(session).list_cancel_requests(self._server_id)
        logs = [event_log.find_live(response_id, owner_id) for response_id, owner_id in wanted]
        await asyncio.gather(*(runner.cancel(log) for log in logs if log is not None))
