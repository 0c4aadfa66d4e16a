"""From the queue to the runner: claims background runs, oldest first, and starts them while there is room.

Background runs get a share of what may run at the same time, so that somebody who waits for an answer never waits
for all of them. A run that its model has no place for goes back to where it was in the queue, and that model is left
alone for a moment. What is wrong with a request was told when it was queued; what has become wrong since then ends
the run as failed.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from app.errors import InvalidRequestError, NotFoundError, OverloadedError, ResponsaError, UnavailableError
from app.generators.base import Fragment
from app.generators.pool import ModelPool
from app.ids import new_id
from app.protocol.events import Event
from app.responses.builder import ResponseBuilder
from app.runs.agent_loop import AgentLoop, AgentTask, agent_loop, first_step
from app.runs.background import read_background_run
from app.runs.changes import wait_for
from app.runs.event_log import EventLog
from app.runs.preparation import PromptPreparer
from app.runs.reasoning import sealer
from app.runs.run_log import RunLog
from app.runs.runner import Runner
from app.runs.sealing import Seal
from app.runs.stored_end import end_stored
from app.runs.tool_secrets import ToolSecrets
from storage.database import Database
from storage.errors import EventGapError, RowNotFoundError, StaleStatusError, StorageError
from storage.run_queue import ClaimFilter, QueuedRun, RunQueue

logger = logging.getLogger(__name__)

#: How often the queue is looked at for what other servers put there. What this server queues is told at once.
POLL_INTERVAL_S = 1.0
POLL_INTERVAL_ALONE_S = 60.0
#: How long a model that had no place, or a database that could not be reached, is left alone.
PAUSE_S = 0.5
_STORAGE_TROUBLE = (OSError, SQLAlchemyError, StorageError)


@dataclass(frozen=True)
class DispatchOptions:
    """``max_runs``: at the same time. ``max_queued``: waiting in the database, of all servers.

    ``models``: whose runs are this server's business; ``None`` is all. ``is_alone``: no other server queues any.
    """

    server_id: str
    max_runs: int
    max_queued: int
    models: Collection[str] | None
    is_alone: bool
    seal: Seal


class Dispatcher:
    def __init__(
        self,
        database: Database,
        pool: ModelPool,
        event_log: EventLog,
        runner: Runner,
        preparer: PromptPreparer,
        options: DispatchOptions,
    ) -> None:
        self._database = database
        self._preparer = preparer
        self._pool = pool
        self._event_log = event_log
        self._runner = runner
        self._options = options
        self._active: dict[str, asyncio.Task[None]] = {}
        self._paused_until: dict[str, float] = {}
        self._wake = asyncio.Event()
        self.secrets = ToolSecrets()
        self._task: asyncio.Task[None] | None = None

    @property
    def num_active(self) -> int:
        return len(self._active)

    async def count_waiting(self) -> int | None:
        """How many runs wait in the queue, for any server; ``None`` while the database can't be read."""
        try:
            async with self._database.read() as session:
                return await RunQueue(session).count_waiting()
        except _STORAGE_TROUBLE:
            return None

    async def require_place(self) -> None:
        """Raise ``OverloadedError`` if the queue is full. Requests at the same moment may exceed it by themselves."""
        max_queued = self._options.max_queued
        async with self._database.read() as session:
            num_waiting = await RunQueue(session).count_waiting()
        if num_waiting >= max_queued:
            raise OverloadedError(
                f"{max_queued:,} background responses wait already, and no more are taken. Try again later."
            )

    def open(self) -> None:
        self._task = asyncio.create_task(self._work(), name="dispatcher")

    async def close(self) -> None:
        """Claim no more. What was claimed and has not begun is free again when this server leaves."""
        tasks = [task for task in (self._task, *self._active.values()) if task is not None]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def wake(self) -> None:
        """There may be something to do: a run was queued, or one has ended."""
        self._wake.set()

    async def _work(self) -> None:
        while True:
            self._wake.clear()
            self._paused_until = {name: end for name, end in self._paused_until.items() if end > time.monotonic()}
            try:
                await self._forget_left()
                await self._claim()
                delay_s = self._delay_s()
            except _STORAGE_TROUBLE as error:
                logger.warning("the queue can't be read at the moment: %s", error)
                delay_s = PAUSE_S
            except Exception:
                logger.exception("the queue can't be read")
                delay_s = PAUSE_S
            await wait_for(self._wake, delay_s)

    async def _forget_left(self) -> None:
        """Forget the credentials of runs that another server took out of the queue."""
        stored_ids = self.secrets.stored_ids
        if not stored_ids:
            return
        async with self._database.read() as session:
            waiting_ids = await RunQueue(session).find_waiting(stored_ids)
        for response_id in stored_ids - waiting_ids:
            self.secrets.forget(response_id)

    async def _claim(self) -> None:
        num_free = self._options.max_runs - len(self._active)
        if num_free <= 0:
            return
        wanted = ClaimFilter(self._options.models, tuple(self._paused_until), tuple(self._active))
        claimed = await self._database.write(
            lambda session: RunQueue(session).claim(self._options.server_id, num_free, wanted)
        )
        for queued in claimed:
            task = asyncio.create_task(self._dispatch(queued), name=f"dispatch {queued.response_id}")
            self._active[queued.response_id] = task

    def _delay_s(self) -> float:
        """Until the next look at the queue, unless somebody wakes us before."""
        ends = [end - time.monotonic() for end in self._paused_until.values()]
        usual_s = POLL_INTERVAL_ALONE_S if self._options.is_alone else POLL_INTERVAL_S
        return max(0.0, min([usual_s, *ends]))

    async def _dispatch(self, queued: QueuedRun) -> None:
        """Start a claimed run, and stay until it has ended."""
        try:
            run = await self._start(queued)
            if run is not None:
                self.secrets.forget(queued.response_id)
                await asyncio.wait([run])
        except (StaleStatusError, EventGapError, RowNotFoundError):
            logger.info("%s was cancelled or deleted before it began", queued.response_id)
            self.secrets.forget(queued.response_id)
        except _STORAGE_TROUBLE as error:
            # It stays claimed, and this server claims it once more, unless it has begun without a word.
            logger.warning("%s could not be begun yet: %s", queued.response_id, error)
            self._pause(queued.model)
            await self._until_known(queued.response_id)
        finally:
            del self._active[queued.response_id]
            self.wake()

    async def _until_known(self, response_id: str) -> None:
        """Return when it is known whether the run has begun: begun once more before that, it could be ended by those
        who look for lost runs."""
        while response_id in self._event_log.lost:
            await wait_for(self._event_log.changes.watch(response_id), PAUSE_S)

    async def _start(self, queued: QueuedRun) -> "asyncio.Task[None] | None":
        try:
            log, fragments, begun, agent = await self._prepare(queued)
        except (OverloadedError, UnavailableError) as error:
            logger.info("%s waits on: %s", queued.response_id, error)
            self._pause(queued.model)
            if not self.secrets.has(queued.response_id):  # such a run waits for this server, not for any
                await self._database.write(
                    lambda session: RunQueue(session).release(queued.response_id, self._options.server_id)
                )
        except ResponsaError as error:
            code = "invalid_prompt" if isinstance(error, InvalidRequestError | NotFoundError) else "server_error"
            await self._fail(queued, code, error.message)
        except _STORAGE_TROUBLE:
            raise
        except Exception:
            logger.exception("run %s could not be started", queued.response_id)
            await self._fail(queued, "server_error", "The server had an internal error when it began this response.")
        else:
            await self._event_log.proceed(log, begun)
            return self._runner.start(log, fragments, agent)
        return None

    async def _prepare(
        self, queued: QueuedRun
    ) -> tuple[RunLog, AsyncIterator[Fragment] | None, list[Event], AgentLoop | None]:
        """Return the run's log, what the model says, the events with which it begins, and what goes on from calls."""
        run, owner_id = await read_background_run(self._database, queued), queued.owner_id
        params = self.secrets.put_back(queued.response_id, run.params) if run.lacks_credentials else run.params
        # All steps by the model that was meant when it was queued: this server's first one may be another.
        params = params.model_copy(update={"model": queued.model})
        async with self._pool.open(queued.model) as model:
            conversation = await self._preparer.take_up(model, params, owner_id, run.history, [])
            prompt = await self._preparer.prepare(model, params, conversation, owner_id)
            fragments = await first_step(model, conversation)(prompt.request)
            agent = agent_loop(self._pool, model, self._preparer, AgentTask(params, conversation, owner_id))
        tools = conversation.tools
        seal = sealer(self._options.seal, params, owner_id)
        log = RunLog(ResponseBuilder.resume(run.events, new_id, seal, tools.hosting), owner_id)
        log.publish(run.events)
        return log, fragments, log.builder.proceed(prompt.compaction, tools.listings), agent

    def _pause(self, model: str) -> None:
        self._paused_until[model] = time.monotonic() + PAUSE_S

    async def _fail(self, queued: QueuedRun, code: str, message: str) -> None:
        self.secrets.forget(queued.response_id)

        def fail(builder: ResponseBuilder) -> list[Event]:
            return builder.fail(code, message)

        await end_stored(self._database, queued.response_id, queued.owner_id, expected="queued", end=fail)
        self._event_log.changes.tell(queued.response_id)
