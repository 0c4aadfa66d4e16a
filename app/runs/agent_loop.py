"""The loop of a run with hosted tools: the model speaks, its calls are run, it is asked again with what they brought.

Each step's prompt is made of the conversation and of the output so far, as the next turn's will be: so a step goes on
from the tokens of the one before it. The loop ends with an answer, with a call that the client has to run, or at a
limit of the request.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, cast

from app.errors import OverloadedError
from app.generators.admission import Place
from app.generators.base import CallArguments, CallOpened, Finished, Fragment, GenerationRequest, TokenRecord, Usage
from app.generators.pool import ModelPool, OpenModel
from app.protocol.events import Event
from app.protocol.items import HostedCall
from app.protocol.requests import ResponseCreateParams
from app.protocol.tool_choices import AllowedToolsChoice, HostedChoice
from app.responses.builder import ResponseBuilder
from app.responses.request import request_sampling
from app.responses.tools import client_tools
from app.runs.preparation import Conversation, PromptPreparer
from app.runs.token_records import extended, joined
from app.tools.base import ToolResult

#: How long a step waits for a place in the model's queue, which its run has had already.
PATIENCE_S = 60.0
_LOOK_INTERVAL_S = 0.1

#: Output items that the client has to answer.
CLIENTS_TURN = {"function_call", "custom_tool_call", "mcp_approval_request"}

#: Feeds a step's fragments to the run's log.
Feed = Callable[[AsyncIterator[Fragment]], Awaitable[Finished]]
Append = Callable[[Sequence[Event]], None]


@dataclass(frozen=True)
class AgentTask:
    """What a run is about: the request, and the conversation that it goes on with."""

    params: ResponseCreateParams
    conversation: Conversation
    owner_id: str


class AgentLoop:
    """The steps of one run, which holds its model while its calls run too."""

    def __init__(self, pool: ModelPool, place: Place, preparer: PromptPreparer, task: AgentTask) -> None:
        self._pool = pool
        self._place = place
        self._preparer = preparer
        self._task = task
        self._names = {function.offered_name for function in task.conversation.tools.functions}
        #: Hosted calls that the model may still make; any further ones are ignored, as OpenAI's server does.
        self._num_calls_left: float = task.params.max_tool_calls or float("inf")
        self._has_ignored = False
        #: What the model was told of searches, by item: the items have the places only.
        self._shown: dict[str, str] = {}

    async def run(
        self, builder: ResponseBuilder, fragments: AsyncIterator[Fragment] | None, feed: Feed, append: Append
    ) -> Finished:
        """Return the end of the last step, with what all of them cost.

        Without fragments, the calls that were approved come first.
        """
        with self._place:
            return await self._run_steps(builder, fragments, feed, append)

    async def _run_steps(
        self, builder: ResponseBuilder, fragments: AsyncIterator[Fragment] | None, feed: Feed, append: Append
    ) -> Finished:
        usage = Usage()
        record: TokenRecord | None = None
        if fragments is None:
            for request in self._task.conversation.tools.approved:
                self._num_calls_left -= 1
                append(builder.begin_call(request))
            await self._run_calls(builder, builder.waiting_calls, append)
            fragments = await self._next_step(builder, usage, record, is_first=True)
        while True:
            offers_hosted, self._has_ignored = self._num_calls_left > 0, False
            finished = await feed(self._within_limit(fragments))
            usage, record = _sum(usage, finished.usage), joined(record, finished.tokens)
            finished = replace(finished, usage=usage, tokens=record)
            if finished.reason == "length":
                return finished
            append(builder.end_step())
            calls = builder.waiting_calls
            await self._run_calls(builder, calls, append)
            if _is_clients_turn(builder) or not (calls or (self._has_ignored and offers_hosted)):
                return finished
            if self._num_tokens_left(usage) == 0:
                return replace(finished, reason="length")
            fragments = await self._next_step(builder, usage, record)

    async def _within_limit(self, fragments: AsyncIterator[Fragment]) -> AsyncGenerator[Fragment, None]:
        is_ignoring = False
        async with aclosing(cast("AsyncGenerator[Fragment, None]", fragments)) as stream:
            async for fragment in stream:
                if isinstance(fragment, CallOpened):
                    is_hosted = fragment.name in self._names
                    is_ignoring = is_hosted and self._num_calls_left <= 0
                    self._num_calls_left -= is_hosted
                    self._has_ignored |= is_ignoring
                if not (is_ignoring and isinstance(fragment, CallOpened | CallArguments)):
                    yield fragment

    async def _run_calls(self, builder: ResponseBuilder, calls: Sequence[HostedCall], append: Append) -> None:
        """At the same time, if the request allows the model to call several tools at once."""
        max_running = 1 if self._task.params.parallel_tool_calls is False else len(calls)
        places = asyncio.Semaphore(max(1, max_running))

        async def run(call: HostedCall) -> None:
            async with places:
                result = await self._task.conversation.tools.call(call)
            append(self._finish(builder, call, result))

        async with asyncio.TaskGroup() as group:
            for call in calls:
                group.create_task(run(call))

    def _finish(self, builder: ResponseBuilder, call: HostedCall, result: ToolResult) -> list[Event]:
        if call["type"] != "mcp_call":
            self._shown[call["id"]] = result.output if result.error is None else f"Error: {result.error}"
        return builder.finish_call(call["id"], result)

    def _num_tokens_left(self, usage: Usage) -> int | None:
        """Of the request's limit, which counts those of all steps."""
        limit = request_sampling(self._task.params).max_tokens
        return None if limit is None else max(0, limit - usage.output_tokens)

    async def _next_step(
        self, builder: ResponseBuilder, usage: Usage, record: TokenRecord | None, *, is_first: bool = False
    ) -> AsyncIterator[Fragment]:
        """``is_first``: the model has not spoken yet, since approved calls came before."""
        task, offers_hosted = self._task, self._num_calls_left > 0
        async with self._pool.open(task.params.model) as model:
            is_kept = is_first and _can_be_met(task.params, offers_hosted=offers_hosted)
            choice = task.params.tool_choice if is_kept else _later_choice(task.params.tool_choice)
            params = task.params.model_copy(update={"tool_choice": choice})
            output = cast("list[dict[str, Any]]", builder.response["output"])
            offer = task.conversation.tools.offer(self._shown, offers=offers_hosted)
            request = await self._preparer.prepare_step(
                model, params, task.conversation, [*output], offer, task.owner_id
            )
            sampling = request.sampling
            if (num_left := self._num_tokens_left(usage)) is not None:
                sampling = replace(sampling, max_tokens=num_left)
            history = extended(task.conversation.history.tokens, record)
            request = replace(request, sampling=sampling, history=history)
            return await _generate(model, request)


def agent_loop(pool: ModelPool, model: OpenModel, preparer: PromptPreparer, task: AgentTask) -> AgentLoop | None:
    """The loop of a run in which the server may have calls to run: of functions that it offers, or such as were
    approved, which may be of a server that offers none now. Made while ``model``, of the pool, is open."""
    tools = task.conversation.tools
    return AgentLoop(pool, model.hold(), preparer, task) if tools.functions or tools.approved else None


async def _generate(model: OpenModel, request: GenerationRequest) -> AsyncIterator[Fragment]:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            return await model.generate(request)
        except OverloadedError:
            if time.monotonic() > deadline:
                raise
        await asyncio.sleep(_LOOK_INTERVAL_S)


def _is_clients_turn(builder: ResponseBuilder) -> bool:
    return any(item["type"] in CLIENTS_TURN for item in builder.response["output"])


def _can_be_met(params: ResponseCreateParams, *, offers_hosted: bool) -> bool:
    """Whether anything is left to call of what the request chooses: approved calls may have reached its limit of
    hosted ones."""
    choice = params.tool_choice
    if choice == "required":
        return offers_hosted or bool(client_tools(params.tools or []))
    chosen = choice.tools if isinstance(choice, AllowedToolsChoice) else [choice]
    return offers_hosted or not all(isinstance(one, HostedChoice) for one in chosen)


def _later_choice(choice: Any) -> Any:
    """What had to be called has been called in the first step: otherwise there would never be an answer."""
    if isinstance(choice, AllowedToolsChoice):
        return choice.model_copy(update={"mode": "auto"})
    return choice if choice == "none" else None


def _sum(one: Usage, other: Usage) -> Usage:
    return Usage(
        one.input_tokens + other.input_tokens,
        one.cached_tokens + other.cached_tokens,
        one.output_tokens + other.output_tokens,
        one.reasoning_tokens + other.reasoning_tokens,
    )


def first_step(
    model: OpenModel, conversation: Conversation
) -> Callable[[GenerationRequest], Awaitable[AsyncIterator[Fragment] | None]]:
    """What begins a run: the model speaks, or, where calls were approved that have to be made before, nothing yet."""
    return model.check if conversation.tools.approved else model.generate
