"""The use case of Chat Completions: the client keeps the conversation, and the server what it is asked to keep."""

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from typing import Any, cast

from app import __version__
from app.chat.builder import ChunkBuilder, ChunkOptions, CompletionIdentity
from app.chat.files import has_files, named_files, with_texts
from app.chat.fold import fold
from app.chat.request import choice_requests, generation_request, template_request
from app.chat.tools import custom_names
from app.errors import InvalidRequestError
from app.generators.base import Capabilities, Fragment, GenerationRequest
from app.generators.pool import ModelPool, OpenModel
from app.ids import new_id
from app.protocol.chat import ChatCompletionChunk
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.prompt_requests import ApplyTemplateParams
from app.runs.input_files import InputFiles
from app.runs.merging import merge
from app.runs.models import require_effort, require_progress, require_tools
from app.runs.stored_completions import StoredCompletionService, check_labels

#: Clients compare it to learn whether the backend changed; OpenAI-compatible servers let it begin with "b".
SYSTEM_FINGERPRINT = f"b-responsa-{__version__}"


class ChatService:
    def __init__(
        self, pool: ModelPool, stored: StoredCompletionService, files: InputFiles, *, shows_prompts: bool = False
    ) -> None:
        """``shows_prompts``: the last chunk of each completion has its prompt, for whoever looks for an error."""
        self._pool = pool
        self._stored = stored
        self._files = files
        self._shows_prompts = shows_prompts

    async def create(
        self, params: ChatCompletionCreateParams, owner_id: str
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        """Check the request, then return the stream of its chunks; closing the stream ends the generation.

        With ``store`` it is committed before the last chunk is given out; one that is cut off is not kept.
        """
        if params.store:
            check_labels(params.metadata or {})
        async with self._pool.open(params.model) as model:
            _require_abilities(params, model.capabilities)
            messages = await self._with_texts(params.messages, owner_id)
            request = generation_request(params.model_copy(update={"messages": messages}), model.model)
            chunks = await self._create(model, params, request)
            prompt = await model.render(request) if self._shows_prompts else None
        if params.store:
            chunks = self._keeping(chunks, params, owner_id)
        return chunks if prompt is None else _with_prompt(chunks, prompt)

    async def render(self, params: ApplyTemplateParams, owner_id: str) -> str:
        """Return the prompt that a model is given of these messages."""
        async with self._pool.open(params.model) as model:
            require_tools(params.tools, model.capabilities)
            messages = await self._with_texts(params.messages, owner_id)
            return await model.render(template_request(params.model_copy(update={"messages": messages}), model.model))

    async def _with_texts(self, messages: Sequence[Any], owner_id: str) -> Sequence[Any]:
        """Put in the texts of files. Raises ``InvalidRequestError`` and ``FileNotFoundHereError``."""
        if not has_files(messages):
            return messages
        named = named_files(messages)
        await self._files.check(named, owner_id)
        return await asyncio.to_thread(with_texts, messages, await self._files.read(named, owner_id))

    async def _keeping(
        self, batches: AsyncIterator[Sequence[ChatCompletionChunk]], params: ChatCompletionCreateParams, owner_id: str
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        chunks: list[ChatCompletionChunk] = []
        async with aclosing(cast(Any, batches)) as stream:
            async for batch in stream:
                chunks.extend(batch)
                if is_last(batch):
                    await self._stored.store(fold(chunks), params, owner_id)
                yield batch

    async def _create(
        self, model: OpenModel, params: ChatCompletionCreateParams, request: GenerationRequest
    ) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
        streams = await generate_all(model, choice_requests(request, params.n or 1))
        # The tier that served it, whichever was asked for: there is one.
        tier = None if params.service_tier is None else "default"
        identity = CompletionIdentity(new_id("chatcmpl"), int(time.time()), model.name, SYSTEM_FINGERPRINT, tier)
        options = ChunkOptions(
            include_usage=params.includes_usage,
            timings=params.timings_per_token is True,
            progress=params.return_progress is True,
            as_function_call=params.functions is not None,
            custom_names=custom_names(params),
        )
        return _chunks(ChunkBuilder(identity, new_id, options, num_choices=len(streams)), streams)


def is_last(batch: Sequence[ChatCompletionChunk]) -> bool:
    """Whether a stream ends with this batch: the last chunk tells the usage, and no other does."""
    return bool(batch) and batch[-1].get("usage") is not None


def _require_abilities(params: ChatCompletionCreateParams, capabilities: Capabilities) -> None:
    require_tools(params.tools, capabilities)
    require_tools(params.functions, capabilities, "functions")
    require_effort(params.reasoning_effort, capabilities, "reasoning_effort")
    for param in ("timings_per_token", "return_progress"):
        if getattr(params, param):
            require_progress(capabilities, param)
    if params.return_progress and not params.stream:
        raise InvalidRequestError(
            "'return_progress' needs 'stream': true: an answer in one piece has no chunks for it.",
            param="return_progress",
        )


async def _with_prompt(
    batches: AsyncIterator[Sequence[ChatCompletionChunk]], prompt: str
) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
    async with aclosing(cast(Any, batches)) as stream:
        async for batch in stream:
            if is_last(batch):
                *others, last = batch
                told = last.copy()
                told["__verbose"] = {"prompt": prompt}
                yield [*others, told]
            else:
                yield batch


async def generate_all(model: OpenModel, requests: Sequence[GenerationRequest]) -> list[AsyncIterator[Fragment]]:
    """All or none: where one is refused, those before it are dropped unbegun, and give their places back."""
    streams: list[AsyncIterator[Fragment]] = []
    try:
        for request in requests:
            streams += [await model.generate(request)]
    except BaseException:
        # The error's traceback keeps this list for a while.
        streams.clear()
        raise
    return streams


async def _chunks(
    builder: ChunkBuilder, streams: Sequence[AsyncIterator[Fragment]]
) -> AsyncIterator[Sequence[ChatCompletionChunk]]:
    yield builder.start()
    async with aclosing(merge(streams) if len(streams) > 1 else _alone(streams[0])) as merged:
        async for index, fragment in merged:
            if chunks := builder.feed(fragment, index):
                yield chunks


async def _alone(fragments: AsyncIterator[Fragment]) -> AsyncGenerator[tuple[int, Fragment], None]:
    """One stream needs no task of its own."""
    async with aclosing(cast(Any, fragments)) as stream:
        async for fragment in stream:
            yield 0, fragment
