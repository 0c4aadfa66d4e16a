"""Ending a run early, wherever it is: live in this process, in another one's, or still in the queue."""

import time
from typing import cast

from app.errors import ResponseNotFoundError, UnavailableError
from app.metrics import Metrics
from app.protocol.events import Event
from app.protocol.response import ResponseStatus
from app.responses.builder import ResponseBuilder
from app.responses.status import is_terminal
from app.runs.changes import wait_for
from app.runs.event_log import EventLog
from app.runs.runner import Runner
from app.runs.stored_end import end_stored
from app.runs.tool_secrets import ToolSecrets
from storage.database import Database
from storage.run_queue import RunQueue

#: How long another server may take to cancel its run, and how often it is looked at.
PATIENCE_S = 30.0
_LOOK_INTERVAL_S = 0.2


class Canceller:
    def __init__(
        self, database: Database, event_log: EventLog, runner: Runner, secrets: ToolSecrets, metrics: Metrics
    ) -> None:
        self._database = database
        self._event_log = event_log
        self._runner = runner
        self._secrets = secrets
        self._metrics = metrics

    async def end(self, response_id: str, owner_id: str) -> None:
        """Return when the response has ended: cancelled, if it was not over yet.

        Raises ``ResponseNotFoundError``, or ``UnavailableError`` if the server that has the run does not react.
        """
        is_asked = False
        deadline = time.monotonic() + PATIENCE_S
        while not await self._try_to_end(response_id, owner_id):
            if not is_asked:
                await self._ask_its_server(response_id, owner_id)
                is_asked = True
            if time.monotonic() > deadline:
                raise UnavailableError(
                    f"The server that generates '{response_id}' was asked to cancel it and has not done so yet. "
                    "Ask again soon."
                )
            await wait_for(self._event_log.changes.watch(response_id), _LOOK_INTERVAL_S)
        self._secrets.forget(response_id)  # nobody will take it out of the queue any more

    async def _try_to_end(self, response_id: str, owner_id: str) -> bool:
        log = self._event_log.find_live(response_id, owner_id)
        if log is not None:
            await self._runner.cancel(log)
            return True
        async with self._database.read() as session:
            state = await RunQueue(session).find_state(response_id, owner_id)
        if state is None:
            raise ResponseNotFoundError(response_id)
        if state.status == "queued":
            # Also one that a server is about to begin: whoever writes its next event first wins.
            return await self._end_stored(response_id, owner_id)
        return is_terminal(cast(ResponseStatus, state.status))

    async def _end_stored(self, response_id: str, owner_id: str) -> bool:
        has_ended = await end_stored(self._database, response_id, owner_id, expected="queued", end=_cancel)
        if has_ended:
            self._metrics.responses.labels("cancelled").inc()
            self._event_log.changes.tell(response_id)
        return has_ended

    async def _ask_its_server(self, response_id: str, owner_id: str) -> None:
        now = int(time.time())
        await self._database.write(lambda session: RunQueue(session).request_cancel(response_id, owner_id, now))


def _cancel(builder: ResponseBuilder) -> list[Event]:
    return builder.cancel()
