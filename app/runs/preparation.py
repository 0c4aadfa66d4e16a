"""A create request to what the generator is asked: everything that can be wrong with it shows here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.files.input_file import FileText
from app.generators.base import GenerationRequest
from app.generators.pool import OpenModel
from app.ids import new_id
from app.protocol.items import CompactionItem
from app.protocol.requests import ResponseCreateParams
from app.responses.compaction import kept_of_old
from app.responses.files import named_files, with_texts
from app.responses.hosted import Offer
from app.responses.input import input_items
from app.responses.request import generation_request
from app.responses.truncation import Item
from app.runs.compactor import Compactor, MadeCompaction
from app.runs.connection_memory import ConnectionMemory
from app.runs.context_window import BuildRequest, fit
from app.runs.history import History, HistoryReader, require_new_items
from app.runs.hosted_tools import PreparedTools, ToolPreparer
from app.runs.input_files import InputFiles
from app.runs.item_resolver import ItemResolver, read_files_aside
from app.runs.models import require_effort, require_tools

#: The part of the context beyond which a conversation is compacted where the request names no threshold.
_USUAL_THRESHOLD_SHARE = 3 / 4


@dataclass(frozen=True)
class PreparedPrompt:
    """``request``: the whole conversation, to be answered.

    compaction: to go first into the output, where the conversation was compacted for this request.
    """

    request: GenerationRequest
    compaction: CompactionItem | None = None


@dataclass(frozen=True)
class Conversation:
    """``history``: what was kept before. ``own_items``: the request's input, to be stored. ``items``: all that the
    prompt is made of, by ``build``. ``tools``: those that the server runs. ``files``: texts of those that the items
    name, by id; a run has them to its end."""

    history: History
    own_items: list[dict[str, Any]]
    items: list[Item]
    build: BuildRequest
    tools: PreparedTools
    files: Mapping[str, FileText]


class PromptPreparer:
    def __init__(
        self,
        history: HistoryReader,
        item_resolver: ItemResolver,
        compactor: Compactor,
        tools: ToolPreparer,
        files: InputFiles,
    ) -> None:
        self._history = history
        self._item_resolver = item_resolver
        self._tools = tools
        self._files = files
        self.compactor = compactor

    async def prepare(
        self, model: OpenModel, params: ResponseCreateParams, conversation: Conversation, owner_id: str
    ) -> PreparedPrompt:
        """Compact and truncate the conversation as far as the request wants it."""
        items, build = conversation.items, conversation.build
        made = await self._compact(model, params, conversation, owner_id)
        if made is not None:
            items = made.prompt
        request = await fit(model, build, items) if params.truncation == "auto" else build(items)
        return PreparedPrompt(request, made.item if made else None)

    async def read(
        self,
        model: OpenModel,
        params: ResponseCreateParams,
        owner_id: str,
        memory: ConnectionMemory | None = None,
    ) -> Conversation:
        """Return the conversation that the request goes on with, its own input included.

        Raises ``InvalidRequestError`` for whatever is wrong, but for what only a generator knows. memory: of the
        connection, which is asked before the store.
        """
        require_tools(params.tools, model.capabilities)
        require_effort(params.reasoning_effort, model.capabilities, "reasoning.effort")
        own_items = await self._item_resolver.resolve(input_items(params, new_id), owner_id)
        # With a conversation it would be one too many, which the reader tells.
        remembered = memory.find(params) if memory is not None and params.conversation_id is None else None
        history = remembered or await self._history.read(params, owner_id)
        require_new_items(own_items, history)
        return await self.take_up(model, params, owner_id, history, own_items)

    async def take_up(
        self,
        model: OpenModel,
        params: ResponseCreateParams,
        owner_id: str,
        history: History,
        own_items: list[dict[str, Any]],
    ) -> Conversation:
        """Return the conversation of a request whose items are known."""
        items = await self.compactor.open([*history.items, *own_items], owner_id)
        # Those that a compaction kept are among them.
        await read_files_aside(items)
        files = await self._files.read(named_files(items), owner_id)
        tools = await self._tools.prepare(params, items, owner_id)

        def build(items: Sequence[Item]) -> GenerationRequest:
            request = generation_request(params, with_texts(items, files), model.model, tools.offer())
            return replace(request, history=history.tokens)

        return Conversation(history, own_items, items, build, tools, files)

    async def prepare_step(
        self,
        model: OpenModel,
        params: ResponseCreateParams,
        conversation: Conversation,
        output: list[dict[str, Any]],
        offer: Offer,
        owner_id: str,
    ) -> GenerationRequest:
        """Return the request that goes on from what a run has put out so far."""
        items = await self.compactor.open([*conversation.history.items, *conversation.own_items, *output], owner_id)

        def build(items: Sequence[Item]) -> GenerationRequest:
            return generation_request(params, with_texts(items, conversation.files), model.model, offer)

        return await fit(model, build, items) if params.truncation == "auto" else build(items)

    async def _compact(
        self, model: OpenModel, params: ResponseCreateParams, conversation: Conversation, owner_id: str
    ) -> MadeCompaction | None:
        """Compact the conversation if it is longer than the request wants, and has what can be summed up."""
        if not params.context_management:
            return None
        threshold = params.context_management[0].compact_threshold
        if threshold is None:
            threshold = int(model.capabilities.max_context_tokens * _USUAL_THRESHOLD_SHARE)
        items, build = conversation.items, conversation.build
        kept = kept_of_old(items)
        if kept is None or await model.count_tokens(build(items)) <= threshold:
            return None
        return await self.compactor.compact(model, build, items, kept, owner_id)
