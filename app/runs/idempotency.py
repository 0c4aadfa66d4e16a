"""Create requests under an idempotency key: sent again, they find the response that the first one made.

The key is committed with the response's first row, so of requests that come at the same moment exactly one makes a
response, on whatever server, and a crash leaves both or neither. A request that was refused leaves no key.
"""

import asyncio
import hashlib
import json
import time
from typing import Any

from app.errors import IdempotencyKeyReusedError, InvalidRequestError, ResponseNotFoundError
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import Response
from app.responses.status import is_terminal
from app.runs.event_log import EventLog
from app.runs.run_log import RunLog
from app.runs.service import CreationContext, ResponseService
from storage.database import Database
from storage.errors import IdempotencyKeyTakenError
from storage.idempotency import IdempotencyKey, IdempotencyRepository, KeptRequest

#: How long a key is known.
LIFETIME_S = 24 * 60 * 60
_POLL_INTERVAL_S = 0.1


class IdempotentCreation:
    def __init__(self, service: ResponseService, database: Database, event_log: EventLog) -> None:
        self._service = service
        self._database = database
        self._event_log = event_log

    async def create(self, params: ResponseCreateParams, owner_id: str, key: str | None) -> RunLog | str:
        """Return the log of the response of this key, which is made if there is none yet.

        One that is not alive in this process has none: its id is returned, to follow it or wait for it by.
        """
        if key is None:
            return await self._service.create(params, owner_id)
        _require_stored(params)
        while True:
            kept = await self._find(key, params, owner_id)
            if kept is not None:
                return self._event_log.find_live(kept.response_id, owner_id) or kept.response_id
            try:
                return await self._service.create(params, owner_id, _context(key, params))
            except IdempotencyKeyTakenError:
                continue

    async def wait(self, response_id: str, owner_id: str) -> Response:
        """Return the response of such an id once it has ended, on whatever server."""
        while True:
            log = self._event_log.find_live(response_id, owner_id)
            if log is not None:
                return await log.wait()
            if is_terminal(await self._service.get_status(response_id, owner_id)):
                return await self._service.get(response_id, owner_id)
            await asyncio.sleep(_POLL_INTERVAL_S)

    async def enqueue(self, params: ResponseCreateParams, owner_id: str, key: str | None) -> Response:
        """Return the background response of this key as it is now; it is queued if there is none yet."""
        if key is None:
            return await self._service.enqueue(params, owner_id)
        while True:
            kept = await self._find(key, params, owner_id)
            try:
                if kept is None:
                    return await self._service.enqueue(params, owner_id, _context(key, params))
                return await self._service.get(kept.response_id, owner_id)
            except (IdempotencyKeyTakenError, ResponseNotFoundError):  # of this moment: the key tells what is now
                await asyncio.sleep(_POLL_INTERVAL_S)

    async def _find(self, key: str, params: ResponseCreateParams, owner_id: str) -> KeptRequest | None:
        async with self._database.read() as session:
            kept = await IdempotencyRepository(session, owner_id).find(key, int(time.time()))
        if kept is not None and kept.request_hash != _hash(params):
            raise IdempotencyKeyReusedError(key)
        return kept


def _require_stored(params: ResponseCreateParams) -> None:
    if not params.is_stored:
        raise InvalidRequestError(
            "A response with 'store': false leaves no trace to find it by; leave the header out.",
            param="Idempotency-Key",
        )


def _context(key: str, params: ResponseCreateParams) -> CreationContext:
    now = int(time.time())
    return CreationContext(idempotency_key=IdempotencyKey(key, _hash(params), now, now + LIFETIME_S))


def _hash(params: ResponseCreateParams) -> bytes:
    """What is asked for; how the answer is delivered is no part of it, nor are credentials, which may be renewed
    before a request is sent again."""
    body: dict[str, Any] = params.model_dump(mode="json", exclude={"stream", "stream_options"}, exclude_none=True)
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
