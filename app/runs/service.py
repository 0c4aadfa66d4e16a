"""The use cases of the Responses API. Every method answers for one caller, ``owner_id``, and sees only theirs."""

import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import cast

from app.errors import (
    ContextLengthExceededError,
    ConversationNotFoundError,
    InvalidRequestError,
    PreviousResponseNotFoundError,
    ResponseNotFoundError,
)
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.events import Event
from app.protocol.kept_items import ItemList
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import Response, ResponseStatus
from app.responses.builder import ResponseBuilder
from app.responses.fold import fold
from app.responses.initial import initial_response
from app.responses.status import is_terminal
from app.runs.agent_loop import AgentTask, agent_loop, first_step
from app.runs.background import stored_request
from app.runs.connection_memory import ConnectionMemory
from app.runs.execution import Execution
from app.runs.history import History
from app.runs.hosted_tools import require_servers
from app.runs.pages import PageRequest, cursor_error, item_list
from app.runs.preparation import Conversation
from app.runs.prompt_templates import PromptTemplates
from app.runs.reasoning import sealer
from app.runs.rows import response_of
from app.runs.run_log import RunLog
from app.runs.warming import warm_up
from storage.database import Database
from storage.errors import ConversationMissingError, PreviousResponseMissingError, RowNotFoundError
from storage.events import EventRepository
from storage.idempotency import IdempotencyKey
from storage.responses import ResponseRepository


@dataclass(frozen=True)
class CreationContext:
    """What a create request comes with besides its parameters.

    memory: responses that its connection keeps. generates: whether to answer, or only to prepare for the next turn.
    has_template_input: whether the input of its prompt template comes before its own, or stands in its chain already.
    idempotency_key: to keep with the response, so that the request can be sent again.
    """

    memory: ConnectionMemory = field(default_factory=ConnectionMemory)
    generates: bool = True
    has_template_input: bool = True
    idempotency_key: IdempotencyKey | None = None


class ResponseService:
    def __init__(self, database: Database, pool: ModelPool, execution: Execution, templates: PromptTemplates) -> None:
        self._database = database
        self._pool = pool
        self._seal = execution.seal
        self._event_log = execution.event_log
        self._runner = execution.runner
        self._dispatcher = execution.dispatcher
        self._follower = execution.follower
        self._canceller = execution.canceller
        self._preparer = execution.preparer
        self._templates = templates

    async def create(
        self, params: ResponseCreateParams, owner_id: str, context: CreationContext | None = None
    ) -> RunLog:
        """Check everything that can be wrong with the request, then start the run and return its log.

        Raises ``storage.errors.IdempotencyKeyTakenError`` if another request has come with the key meanwhile.
        """
        context = context or CreationContext()
        params = self._completed(params, has_template_input=context.has_template_input)
        async with self._pool.open(params.model) as model:
            conversation = await self._preparer.read(model, params, owner_id, context.memory)
            require_servers(conversation.tools.approved, params)
            prompt = await self._preparer.prepare(model, params, conversation, owner_id)
            generate = first_step(model, conversation) if context.generates else partial(warm_up, model)
            fragments = await generate(prompt.request)
            log = self._new_log(model, params, conversation, owner_id)
            with _missing_parent(params):
                events = log.builder.start(prompt.compaction, conversation.tools.listings)
                await self._event_log.begin(log, events, conversation.own_items, context.idempotency_key)
            if not log.is_stored:
                history = conversation.history
                context.memory.begin(log, History([*history.items, *conversation.own_items], history.tokens))
            task = AgentTask(params, conversation, owner_id)
            agent = agent_loop(self._pool, model, self._preparer, task) if context.generates else None
            self._runner.start(log, fragments, agent)
            return log

    async def enqueue(
        self, params: ResponseCreateParams, owner_id: str, context: CreationContext | None = None
    ) -> Response:
        """Check everything as ``create`` does, then queue the run; return the queued response once it is stored."""
        params, context = self._completed(params), context or CreationContext()
        if not params.is_stored:
            raise InvalidRequestError(
                "A background response must be stored: leave 'store' out, or 'background'.", param="background"
            )
        await self._dispatcher.require_place()  # before the work of looking at the request
        async with self._pool.open(params.model) as model:
            conversation = await self._preparer.read(model, params, owner_id)
            require_servers(conversation.tools.approved, params)
            await self._check(model, params, conversation, owner_id)
            log = self._new_log(model, params, conversation, owner_id)
        self._dispatcher.secrets.keep(log.response_id, params)
        try:
            with _missing_parent(params):
                events, request = log.builder.queue(), stored_request(params)
                await self._event_log.enqueue(log, events, conversation.own_items, request, context.idempotency_key)
        except BaseException:
            self._dispatcher.secrets.forget(log.response_id)
            raise
        self._dispatcher.secrets.note_stored(log.response_id)
        self._dispatcher.wake()
        return log.response

    async def _check(
        self, model: OpenModel, params: ResponseCreateParams, conversation: Conversation, owner_id: str
    ) -> None:
        """Raise what is wrong with a request that is to wait; what a compaction would mend is seen when it begins."""
        plain = params.model_copy(update={"context_management": None})
        try:
            prompt = await self._preparer.prepare(model, plain, conversation, owner_id)
            await model.check(prompt.request)
        except ContextLengthExceededError:
            if not params.context_management:
                raise

    async def count_input_tokens(self, params: ResponseCreateParams, owner_id: str) -> int:
        """Tell how many tokens the prompt of this request would have; nothing is generated or stored."""
        # What a compaction would leave is known only when it is done: that takes a summary, which is generated.
        params = self._templates.apply(params).model_copy(update={"context_management": None})
        async with self._pool.open(params.model) as model:
            conversation = await self._preparer.read(model, params, owner_id)
            prompt = await self._preparer.prepare(model, params, conversation, owner_id)
            return await model.count_tokens(prompt.request)

    def _completed(self, params: ResponseCreateParams, *, has_template_input: bool = True) -> ResponseCreateParams:
        """The request with what its template says."""
        params = self._templates.apply(params, has_input=has_template_input)
        if params.input is None:
            raise InvalidRequestError(
                "Missing required parameter: 'input'.", param="input", code="missing_required_parameter"
            )
        if params.names_a_window and (params.stream or not params.background):
            raise InvalidRequestError(
                "'background_options.completion_window' is for a background response that does not stream: send "
                "'background': true, leave 'stream' out, or send 'soonest'.",
                param="background_options.completion_window",
            )
        return params

    def _new_log(
        self, model: OpenModel, params: ResponseCreateParams, conversation: Conversation, owner_id: str
    ) -> RunLog:
        response = initial_response(
            params, model.capabilities, response_id=new_id("resp"), model=model.name, created_at=int(time.time())
        )
        seal, hosted = sealer(self._seal, params, owner_id), conversation.tools.hosting
        log = RunLog(ResponseBuilder(response, new_id, seal, hosted), owner_id)
        log.turn = conversation.history.turn
        return log

    async def leave(self, log: RunLog) -> None:
        """The client that created this response has gone: a stored response runs on, another has no reader."""
        if not log.is_stored:
            await self._runner.cancel(log)

    async def steer(self, log: RunLog) -> None:
        """Stop a run where that is safe, for its successor to answer what the client has sent meanwhile."""
        await self._runner.steer(log)

    async def get(self, response_id: str, owner_id: str) -> Response:
        """Return the response as it is now, in mid-run with what it has so far."""
        log = self._event_log.find_live(response_id, owner_id)
        if log is None:
            return await self._get_stored(response_id, owner_id)
        # An end is told only when it is committed, here as in the stream.
        return await log.wait() if is_terminal(log.response["status"]) else log.response

    async def get_status(self, response_id: str, owner_id: str) -> ResponseStatus:
        """Return the status that is stored: whoever only has to know it need not read what the response has."""
        try:
            async with self._database.read() as session:
                return cast(ResponseStatus, await ResponseRepository(session, owner_id).get_status(response_id))
        except RowNotFoundError:
            raise ResponseNotFoundError(response_id) from None

    async def follow(self, response_id: str, owner_id: str, after_sequence: int) -> AsyncIterator[Sequence[Event]]:
        """Return the stream of events after this sequence number: those that there are, then those to come."""
        if self._event_log.find_live(response_id, owner_id) is None:
            await self.get_status(response_id, owner_id)
        return self._follower.follow(response_id, owner_id, after_sequence)

    async def list_input_items(self, response_id: str, owner_id: str, page: PageRequest) -> ItemList:
        """Return a page of the items that went into this response, those of its chain included."""
        try:
            async with self._database.read() as session:
                found = await ResponseRepository(session, owner_id).list_input_items(
                    response_id, after=page.after, limit=page.limit, descending=page.descending
                )
        except RowNotFoundError:
            await self._get_stored(response_id, owner_id)
            raise cursor_error(page) from None
        return item_list(found)

    async def cancel(self, response_id: str, owner_id: str) -> Response:
        """End a run early, keeping what it has; cancelling twice is the same as once."""
        await self._canceller.end(response_id, owner_id)
        response = await self.get(response_id, owner_id)
        if response["status"] != "cancelled":
            raise InvalidRequestError(
                f"The response '{response_id}' can't be cancelled: it is already {response['status']}.",
                param="response_id",
            )
        return response

    async def delete(self, response_id: str, owner_id: str) -> None:
        """Delete a response for good; one that is still running is cancelled first."""
        await self._canceller.end(response_id, owner_id)
        now = int(time.time())
        try:
            await self._database.write(lambda session: ResponseRepository(session, owner_id).delete(response_id, now))
        except RowNotFoundError:
            raise ResponseNotFoundError(response_id) from None

    async def _get_stored(self, response_id: str, owner_id: str) -> Response:
        try:
            async with self._database.read() as session:
                stored = await ResponseRepository(session, owner_id).get(response_id)
                if is_terminal(cast(ResponseStatus, stored.status)):
                    return response_of(stored)
                # Another server has it, or it waits for one: its events tell what it has so far.
                return fold(cast(list[Event], await EventRepository(session).read_after(response_id, -1)))
        except RowNotFoundError:
            raise ResponseNotFoundError(response_id) from None


@contextmanager
def _missing_parent(params: ResponseCreateParams) -> Iterator[None]:
    """What to go on from can be deleted until the new response is stored."""
    try:
        yield
    except PreviousResponseMissingError:
        raise PreviousResponseNotFoundError(cast(str, params.previous_response_id)) from None
    except ConversationMissingError:
        raise ConversationNotFoundError(cast(str, params.conversation_id), "conversation") from None
