"""The use cases of the Responses API. Every method answers for one caller, ``owner_id``, and sees only theirs."""

import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from app.errors import (
    InvalidRequestError,
    PreviousResponseNotFoundError,
    ResponseNotFoundError,
)
from app.generators.base import TokenHistory
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.events import Event
from app.protocol.items import ItemList
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import Response
from app.responses.builder import ResponseBuilder
from app.responses.initial import initial_response
from app.responses.input import input_items
from app.responses.request import generation_request
from app.responses.status import is_terminal
from app.runs.event_log import EventLog
from app.runs.models import require_effort, require_tools
from app.runs.rows import response_of, token_history
from app.runs.run_log import RunLog
from app.runs.runner import Runner
from storage.database import Database
from storage.errors import PreviousResponseMissingError, RowNotFoundError
from storage.events import EventRepository
from storage.responses import ResponseRepository, StoredResponse
from storage.tokens import TokenRepository


@dataclass(frozen=True)
class PageRequest:
    after: str | None
    limit: int
    descending: bool


class ResponseService:
    def __init__(self, database: Database, pool: ModelPool, event_log: EventLog, runner: Runner) -> None:
        self._database = database
        self._pool = pool
        self._event_log = event_log
        self._runner = runner

    async def create(self, params: ResponseCreateParams, owner_id: str) -> RunLog:
        """Check everything that can be wrong with the request, then start the run and return its log."""
        async with self._pool.open(params.model) as model:
            return await self._create(model, params, owner_id)

    async def _create(self, model: OpenModel, params: ResponseCreateParams, owner_id: str) -> RunLog:
        require_tools(params.tools, model.capabilities)
        require_effort(params.reasoning_effort, model.capabilities, "reasoning.effort")
        own_items = input_items(params, new_id)
        history, tokens = await self._history(params.previous_response_id, owner_id)
        request = generation_request(params, [*history, *own_items], model.model)
        fragments = await model.generate(replace(request, history=tokens))
        response = initial_response(
            params, model.capabilities, response_id=new_id("resp"), model=model.name, created_at=int(time.time())
        )
        log = RunLog(ResponseBuilder(response, new_id), owner_id)
        try:
            await self._event_log.begin(log, log.builder.start(), own_items)
        except PreviousResponseMissingError:
            raise PreviousResponseNotFoundError(cast(str, params.previous_response_id)) from None
        self._runner.start(log, fragments)
        return log

    async def leave(self, log: RunLog) -> None:
        """The client that created this response has gone: a stored response runs on, another has no reader."""
        if not log.is_stored:
            await self._runner.cancel(log)

    async def get(self, response_id: str, owner_id: str) -> Response:
        """Return the response as it is now, in mid-run with what it has so far."""
        log = self._event_log.find_live(response_id, owner_id)
        if log is None:
            return response_of(await self._get_stored(response_id, owner_id))
        # An end is told only when it is committed, here as in the stream.
        return await log.wait() if is_terminal(log.response["status"]) else log.response

    async def follow(self, response_id: str, owner_id: str, after_sequence: int) -> AsyncIterator[Sequence[Event]]:
        """Return the stream of events after this sequence number: the stored ones, or those of a live run."""
        log = self._event_log.find_live(response_id, owner_id)
        if log is not None:
            return log.follow(after_sequence)
        await self._get_stored(response_id, owner_id)
        return _once(await self._stored_events(response_id, after_sequence))

    async def list_input_items(self, response_id: str, owner_id: str, page: PageRequest) -> ItemList:
        """Return a page of the items that went into this response, those of its chain included."""
        try:
            async with self._database.read() as session:
                found = await ResponseRepository(session, owner_id).list_input_items(
                    response_id, after=page.after, limit=page.limit, descending=page.descending
                )
        except RowNotFoundError:
            await self._get_stored(response_id, owner_id)
            raise InvalidRequestError(
                f"There is no item '{page.after}' in this list; pass the id of one of its items.",
                param="after",
            ) from None
        ids = [item["id"] for item in found.items]
        return {
            "object": "list",
            "data": found.items,
            "first_id": ids[0] if ids else None,
            "last_id": ids[-1] if ids else None,
            "has_more": found.has_more,
        }

    async def cancel(self, response_id: str, owner_id: str) -> Response:
        """End a run early, keeping what it has; cancelling twice is the same as once."""
        log = self._event_log.find_live(response_id, owner_id)
        if log is not None:
            await self._runner.cancel(log)
        response = await self.get(response_id, owner_id)
        if response["status"] != "cancelled":
            raise InvalidRequestError(
                f"The response '{response_id}' can't be cancelled: it is already {response['status']}.",
                param="response_id",
            )
        return response

    async def delete(self, response_id: str, owner_id: str) -> None:
        """Delete a response for good; one that is still running is cancelled first."""
        log = self._event_log.find_live(response_id, owner_id)
        if log is not None:
            await self._runner.cancel(log)
        now = int(time.time())
        try:
            await self._database.write(lambda session: ResponseRepository(session, owner_id).delete(response_id, now))
        except RowNotFoundError:
            raise ResponseNotFoundError(response_id) from None

    async def _history(
        self, previous_response_id: str | None, owner_id: str
    ) -> tuple[list[dict[str, Any]], TokenHistory]:
        """Return the items of the conversation so far, and its tokens."""
        if previous_response_id is None:
            return [], TokenHistory()
        if self._event_log.find_live(previous_response_id, owner_id) is not None:
            raise InvalidRequestError(
                f"The previous response '{previous_response_id}' is still being generated; wait until it has ended.",
                param="previous_response_id",
            )
        try:
            async with self._database.read() as session:
                items = await ResponseRepository(session, owner_id).get_history(previous_response_id)
                chain = await TokenRepository(session, owner_id).get_chain(previous_response_id)
                return items, token_history(chain)
        except RowNotFoundError:
            raise PreviousResponseNotFoundError(previous_response_id) from None

    async def _get_stored(self, response_id: str, owner_id: str) -> StoredResponse:
        try:
            async with self._database.read() as session:
                return await ResponseRepository(session, owner_id).get(response_id)
        except RowNotFoundError:
            raise ResponseNotFoundError(response_id) from None

    async def _stored_events(self, response_id: str, after_sequence: int) -> list[Event]:
        """A cursor beyond the end was lost in a crash: such a reader is still told how the response ended."""
        async with self._database.read() as session:
            events = EventRepository(session)
            last = await events.last_sequence(response_id)
            start = after_sequence if after_sequence <= last else last - 1
            return cast(list[Event], await events.read_after(response_id, start))


async def _once(events: Sequence[Event]) -> AsyncIterator[Sequence[Event]]:
    if events:
        yield events
