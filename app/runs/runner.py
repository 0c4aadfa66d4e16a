"""Runs: one asyncio task per response, from the generator's fragments to the committed end.

Whatever happens, a run ends: finished, failed or cancelled, with what was generated until then. Only the runner
cancels its tasks, so a cancellation inside one always has a reason that stands in ``_stops``.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from functools import partial
from typing import Any, Literal, cast

from app.errors import OverloadedError, ResponsaError
from app.generators.base import Finished, Fragment
from app.metrics import Metrics
from app.protocol.events import Event
from app.runs.agent_loop import AgentLoop
from app.runs.event_log import EventLog
from app.runs.run_log import RunLog

logger = logging.getLogger(__name__)

#: Why a task may not be cancelled any more: it was already, or it is committing its end.
Stop = Literal["cancelled", "shutdown", "steered", "ending"]
#: What a steered run may be in the middle of. A call that has its item is let finish: half of one could not be
#: answered. One whose item comes when its arguments are whole (a search, or an approval's) leaves nothing until then.
_INTERRUPTIBLE = {"message", "reasoning", "mcp_list_tools"}
SHUTDOWN_MESSAGE = "The server was shut down while this response was being generated; what it had is kept."


class Runner:
    def __init__(self, event_log: EventLog, metrics: Metrics) -> None:
        self._event_log = event_log
        self._metrics = metrics
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._stops: dict[str, Stop] = {}

    def start(
        self, log: RunLog, fragments: AsyncIterator[Fragment] | None, agent: AgentLoop | None = None
    ) -> "asyncio.Task[None]":
        """Run to the end, whoever listens; return the task, which is done when the end is committed.

        agent: goes on where the fragments end in calls that the server has to run.
        """
        task = asyncio.create_task(self._run(log, fragments, agent), name=f"run {log.response_id}")
        self._tasks[log.response_id] = task
        return task

    async def cancel(self, log: RunLog) -> None:
        """End a run as cancelled; returns when its end is committed. A run that has ended stays as it is."""
        await self._stop(log.response_id, "cancelled")

    async def steer(self, log: RunLog) -> None:
        """End a run as ``incomplete`` (``steered``), unless a call is among its items: such a run goes on."""
        await asyncio.sleep(0)
        if all(item["type"] in _INTERRUPTIBLE for item in log.response["output"]):
            await self._interrupt(log.response_id, "steered")

    async def close(self) -> None:
        """End all runs as failed, for a server that shuts down."""
        await asyncio.gather(*(self._stop(response_id, "shutdown") for response_id in list(self._tasks)))

    async def _stop(self, response_id: str, reason: Stop) -> None:
        # NOTE: a task that is cancelled before its first step never runs, and would never end its log.
        await asyncio.sleep(0)
        await self._interrupt(response_id, reason)

    async def _interrupt(self, response_id: str, reason: Stop) -> None:
        task = self._tasks.get(response_id)
        if task is None:
            return
        if response_id not in self._stops:
            self._stops[response_id] = reason
            task.cancel()
        await asyncio.wait([task])

    async def _run(self, log: RunLog, fragments: AsyncIterator[Fragment] | None, agent: AgentLoop | None) -> None:
        try:
            try:
                ending = await self._generate(log, fragments, agent)
            except asyncio.CancelledError:
                cast("asyncio.Task[None]", asyncio.current_task()).uncancel()
                ending = self._stopped(log)
            self._stops.setdefault(log.response_id, "ending")
            await self._event_log.end(log, ending)
            self._metrics.responses.labels(log.response["status"]).inc()
        finally:
            self._tasks.pop(log.response_id, None)
            self._stops.pop(log.response_id, None)

    async def _generate(
        self, log: RunLog, fragments: AsyncIterator[Fragment] | None, agent: AgentLoop | None
    ) -> Sequence[Event]:
        """Feed the fragments to the log as they come; return the events of the end, which nobody has seen yet."""
        try:
            feed, append = partial(self._feed, log), partial(self._event_log.append, log)
            assert agent is not None or fragments is not None
            running = feed(cast(Any, fragments)) if agent is None else agent.run(log.builder, fragments, feed, append)
            finished = await running
        except ResponsaError as error:
            code = "rate_limit_exceeded" if isinstance(error, OverloadedError) else "server_error"
            return log.builder.fail(code, error.message)
        except Exception:
            logger.exception("run %s broke", log.response_id)
            return log.builder.fail("server_error", "The server had an internal error in this generation.")
        log.tokens = finished.tokens
        return log.builder.finish(finished, now=int(time.time()))

    async def _feed(self, log: RunLog, fragments: AsyncIterator[Fragment]) -> Finished:
        async with aclosing(cast("AsyncGenerator[Fragment, None]", fragments)) as stream:
            async for fragment in stream:
                if isinstance(fragment, Finished):
                    return fragment
                self._event_log.append(log, log.builder.feed(fragment))
        raise AssertionError("the generator ended without Finished")

    def _stopped(self, log: RunLog) -> Sequence[Event]:
        reason = self._stops.get(log.response_id)
        if reason == "cancelled":
            return log.builder.cancel()
        if reason == "steered":
            return log.builder.steer()
        return log.builder.fail("server_error", SHUTDOWN_MESSAGE)
