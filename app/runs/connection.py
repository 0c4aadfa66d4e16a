"""One client's connection: its lanes, what it remembers, and what steers its responses.

A lane answers its requests one after the other, in the order in which they came; lanes run side by side. Whatever
is wrong with a request is told in its turn too, so that nobody takes it for the end of the response before it. A
lane is a task that lives while it has work. Input that steers a response goes past the lanes.
"""

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from app.errors import OverloadedError, ResponsaError
from app.ids import new_id
from app.protocol.client_events import ResponseCreateEvent, ResponseSteerEvent
from app.runs.connection_memory import ConnectionMemory
from app.runs.run_log import RunLog
from app.runs.service import CreationContext, ResponseService
from app.runs.steering import (
    Steer,
    SteerRefusedError,
    WaitingSteers,
    check_steerable,
    input_of,
    required_input,
    successor_of,
    with_steers,
)

logger = logging.getLogger(__name__)

#: Requests that wait or are being answered, in all lanes of one connection.
MAX_REQUESTS = 64
#: Responses of which a connection knows that they have ended.
MAX_ENDED = 256


class Outbox(Protocol):
    """Where a connection's messages go, one at a time."""

    async def send_event(
        self, event: Mapping[str, Any], stream_id: str | None, *, is_obfuscated: bool = False
    ) -> None: ...

    async def send_error(self, error: ResponsaError, stream_id: str | None) -> None: ...


@dataclass(frozen=True)
class Refused:
    """A message that was refused, in its place in the lane.

    previous_response_id: what it was to go on from, if it was a request.
    """

    error: ResponsaError
    stream_id: str | None = None
    previous_response_id: str | None = None


@dataclass
class _Run:
    event: ResponseCreateEvent
    log: RunLog
    steers: list[Steer] = field(default_factory=list)


@dataclass
class _Lane:
    waiting: deque[ResponseCreateEvent | Refused] = field(default_factory=deque)
    task: asyncio.Task[None] | None = None


class Connection:
    def __init__(self, service: ResponseService, owner_id: str, outbox: Outbox) -> None:
        self._service = service
        self._owner_id = owner_id
        self._outbox = outbox
        self._memory = ConnectionMemory()
        self._lanes: dict[str | None, _Lane] = {}
        self._runs: dict[str, _Run] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()
        self._waiting_steers = WaitingSteers()
        self._num_steer_events = 0

    def submit(self, request: ResponseCreateEvent | Refused) -> None:
        """Take a request in; its lane answers it in its turn. Raises ``OverloadedError`` if there are too many."""
        if sum(1 + len(lane.waiting) for lane in self._lanes.values()) >= MAX_REQUESTS:
            raise OverloadedError(f"This connection has {MAX_REQUESTS} open requests; let some be answered first.")
        lane = self._lanes.setdefault(request.stream_id, _Lane())
        lane.waiting.append(request)
        if lane.task is None:
            lane.task = asyncio.create_task(self._work(request.stream_id, lane), name=f"lane {request.stream_id}")

    async def steer(self, event: ResponseSteerEvent) -> None:
        """Queue input for the successor of a response that runs on this connection, and stop that one for it."""
        run = self._runs.get(event.previous_response_id)
        try:
            steer = self._accept(event, run)
        except SteerRefusedError as refusal:
            told = {"input": input_of(event), "previous_response_id": event.previous_response_id}
            await self.refuse_steer(refusal, told)
            return
        assert run is not None, "only for what runs is it accepted"
        await self._tell("accepted", {"steer": _identity(steer)}, run.event.stream_id)
        await self._service.steer(run.log)

    async def refuse_steer(self, refusal: SteerRefusedError, steer: Mapping[str, Any]) -> None:
        """Give input back that was not accepted, in the lane of the response that it was for, if that runs here."""
        run = self._runs.get(steer["previous_response_id"])
        await self._give_back(refusal, steer, run.event.stream_id if run else None)

    async def wait_until_idle(self) -> None:
        while tasks := [lane.task for lane in self._lanes.values() if lane.task is not None]:
            await asyncio.wait(tasks)

    async def close(self) -> None:
        """The client has gone: stored responses run on, the others end."""
        tasks = [lane.task for lane in self._lanes.values() if lane.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    # -- lanes -------------------------------------------------------------------------------------------

    async def _work(self, stream_id: str | None, lane: _Lane) -> None:
        try:
            while lane.waiting:
                await self._answer(lane.waiting.popleft())
        finally:
            del self._lanes[stream_id]

    async def _answer(self, request: ResponseCreateEvent | Refused) -> None:
        """Answer one request, and then what steering makes follow it."""
        if isinstance(request, Refused):
            await self._fail(request.error, request.stream_id, request.previous_response_id)
            return
        steers = self._waiting_steers.take(request)
        run = await self._run(with_steers(request, steers) if steers else request, steers)
        while run is not None and (steers := run.steers) and await self._goes_on(run):
            run = await self._run(successor_of(run.event, run.log.response_id, steers), steers, is_successor=True)

    async def _run(
        self, event: ResponseCreateEvent, steers: Sequence[Steer], *, is_successor: bool = False
    ) -> _Run | None:
        """Run to the end what can be begun. ``steers``: the submissions whose input is part of this request."""
        try:
            log = await self._create(event, is_successor=is_successor)
        except ResponsaError as error:
            await self._fail(error, event.stream_id, event.previous_response_id)
            await self._return(steers, "successor_creation_failed", error.message)
            return None
        run = self._runs[log.response_id] = _Run(event, log)
        try:
            async for batch in log.follow():
                for sent in batch:
                    await self._outbox.send_event(sent, event.stream_id, is_obfuscated=event.is_obfuscated)
        finally:
            await self._service.leave(log)
            self._forget(run)
        return run

    async def _create(self, event: ResponseCreateEvent, *, is_successor: bool) -> RunLog:
        """A client that leaves in the middle must not leave a row behind that nobody runs."""
        generates = event.generate is not False
        context = CreationContext(self._memory, generates=generates, has_template_input=not is_successor)
        creation = asyncio.ensure_future(self._service.create(event, self._owner_id, context))
        try:
            return await asyncio.shield(creation)
        except asyncio.CancelledError:
            with suppress(ResponsaError):
                await self._service.leave(await creation)
            raise
        except ResponsaError:
            raise
        except Exception:
            logger.exception("a request on a connection broke")
            raise ResponsaError("The server had an internal error; its log says more.") from None

    async def _fail(self, error: ResponsaError, stream_id: str | None, previous_response_id: str | None) -> None:
        self._memory.evict(previous_response_id)
        await self._outbox.send_error(error, stream_id)

    def _forget(self, run: _Run) -> None:
        """The response has ended, or nobody is there any more to be told."""
        del self._runs[run.log.response_id]
        self._memory.end(run.log)
        if run.log.response["status"] == "failed":
            self._memory.evict(run.event.previous_response_id)
        self._ended[run.log.response_id] = None
        if len(self._ended) > MAX_ENDED:
            self._ended.popitem(last=False)

    # -- steering ----------------------------------------------------------------------------------------

    def _accept(self, event: ResponseSteerEvent, run: _Run | None) -> Steer:
        response_id = event.previous_response_id
        if run is None and response_id in self._ended:
            raise SteerRefusedError("response_already_completed", f"The response '{response_id}' has ended.")
        if run is None:
            raise SteerRefusedError(
                "response_not_found", f"No response '{response_id}' is being generated on this connection."
            )
        check_steerable(run.event, run.steers)
        steer = Steer(new_id("steer"), event, run.event.stream_id)
        run.steers.append(steer)
        return steer

    async def _goes_on(self, run: _Run) -> bool:
        """Whether the submissions to a response that has ended make a successor; if not, say what becomes of them."""
        response, stream_id = run.log.response, run.event.stream_id
        if response["status"] not in {"completed", "incomplete"}:
            message = f"The response '{response['id']}' is {response['status']}."
            await self._return(run.steers, "response_not_active", message)
            return False
        stubs = required_input(response)
        if not stubs:
            return True
        left = self._waiting_steers.put(response["id"], stream_id, run.steers)
        await self._return(left, "response_not_active", "Too many responses wait for their tools or approvals.")
        for steer in run.steers:
            pending = {"reason": "waiting_for_required_input", "required_input": stubs, "steer": _identity(steer)}
            await self._tell("pending", pending, stream_id)
        return False

    async def _return(self, steers: Sequence[Steer], code: str, message: str) -> None:
        for steer in steers:
            told = {**_identity(steer), "input": input_of(steer.event)}
            await self._give_back(SteerRefusedError(code, message), told, steer.stream_id)

    async def _give_back(self, refusal: SteerRefusedError, steer: Mapping[str, Any], stream_id: str | None) -> None:
        error = {"code": refusal.code, "message": refusal.message, "type": "invalid_request_error"}
        await self._tell("failed", {"error": error, "steer": steer}, stream_id)

    async def _tell(self, what: str, fields: Mapping[str, Any], stream_id: str | None) -> None:
        """Events of steering belong to no response's log, so the connection counts them by itself."""
        event = {"type": f"response.steer.{what}", "sequence_number": self._num_steer_events, **fields}
        self._num_steer_events += 1
        await self._outbox.send_event(event, stream_id)


def _identity(steer: Steer) -> dict[str, Any]:
    return {"id": steer.steer_id, "previous_response_id": steer.event.previous_response_id}
