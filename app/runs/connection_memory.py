"""The responses of one connection that are not stored: they can be continued on it, and leave with it."""

from collections import OrderedDict
from typing import Any, cast

from app.errors import InvalidRequestError
from app.protocol.requests import ResponseCreateParams
from app.runs.history import History
from app.runs.run_log import RunLog
from app.runs.token_records import extended

#: The least recently used ones are forgotten beyond so many.
MAX_RESPONSES = 32


class ConnectionMemory:
    def __init__(self) -> None:
        #: What came before a response that runs, and what came before its successor once it has ended.
        self._running: dict[str, History] = {}
        self._ended: OrderedDict[str, History] = OrderedDict()

    def find(self, params: ResponseCreateParams) -> History | None:
        """Return what the request goes on from, or ``None`` if that is not known here."""
        response_id = params.previous_response_id
        if response_id in self._running:
            raise InvalidRequestError(
                f"The previous response '{response_id}' is still being generated; wait until it has ended.",
                param="previous_response_id",
            )
        if response_id is None or response_id not in self._ended:
            return None
        if params.is_stored:
            raise InvalidRequestError(
                f"The previous response '{response_id}' is not stored, so a stored one can't continue it; "
                'send "store": false.',
                param="store",
            )
        self._ended.move_to_end(response_id)
        return self._ended[response_id]

    def begin(self, log: RunLog, before: History) -> None:
        """``before``: the history of the response, its own input included."""
        self._running[log.response_id] = before

    def end(self, log: RunLog) -> None:
        """The response has ended: from now on it can be continued."""
        before = self._running.pop(log.response_id, None)
        if before is None:  # a stored one
            return
        items = [*before.items, *cast("list[dict[str, Any]]", log.response["output"])]
        self._ended[log.response_id] = History(items, extended(before.tokens, log.tokens))
        if len(self._ended) > MAX_RESPONSES:
            self._ended.popitem(last=False)

    def evict(self, response_id: str | None) -> None:
        """Forget a response whose continuation has failed."""
        if response_id is not None:
            self._ended.pop(response_id, None)
