"""Makes compaction items, and reads those that come back."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any, cast

from app.errors import InvalidRequestError
from app.generators.base import Finished, Fragment, GenerationRequest, Sampling, Text, ToolChoice, Usage
from app.generators.pool import OpenModel
from app.ids import new_id
from app.protocol.items import CompactionItem
from app.responses.compaction import REQUEST, Compaction, extract, last_compaction, replaced
from app.responses.files import PARAM
from app.responses.truncation import Item
from app.runs.context_window import BuildRequest, fit
from app.runs.sealing import Seal

_KIND = "compaction"
#: The longest summary in tokens, and the largest part of the context that it may take.
_SUMMARY_TOKENS = 1024
_SUMMARY_SHARE = 1 / 8


@dataclass(frozen=True)
class MadeCompaction:
    """``item``: for the client. ``prompt``: what the conversation's items are from now on."""

    item: CompactionItem
    prompt: list[Item]
    usage: Usage


class Compactor:
    def __init__(self, seal: Seal) -> None:
        self._seal = seal

    async def compact(
        self, model: OpenModel, build: BuildRequest, items: Sequence[Item], kept: list[Item], owner_id: str
    ) -> MadeCompaction:
        """Sum up the items, but for those that are ``kept`` whole; ``build`` makes the prompt of a conversation."""
        summary, usage = await _summarize(model, build, items)
        compaction = Compaction(summary or extract(items), kept)
        # What was kept may hold files: sealing them must not keep others waiting.
        sealed = await asyncio.to_thread(self._seal.seal, _KIND, owner_id, compaction.to_text())
        item: CompactionItem = {"id": new_id("cmp"), "type": "compaction", "encrypted_content": sealed}
        return MadeCompaction(item, replaced(items, compaction), usage)

    async def open(self, items: Sequence[Item], owner_id: str, param: str = PARAM) -> list[Item]:
        """Return the items with the last compaction in place of what it stands for.

        Raises ``InvalidRequestError``, which names the field ``param``, if one was not made here for this owner.
        """
        if last_compaction(items) < 0:
            return list(items)
        # As when it was sealed: it may hold files.
        return await asyncio.to_thread(self._opened, items, owner_id, param)

    def _opened(self, items: Sequence[Item], owner_id: str, param: str) -> list[Item]:
        places = [index for index, item in enumerate(items) if item["type"] == _KIND]
        opened = {index: self._unseal(items[index], owner_id, param) for index in places}
        index = places[-1]
        return [*replaced(items[:index], opened[index]), *items[index + 1 :]]

    def _unseal(self, item: Item, owner_id: str, param: str) -> Compaction:
        try:
            return Compaction.from_text(self._seal.unseal(_KIND, owner_id, item["encrypted_content"]))
        except ValueError:
            raise InvalidRequestError(
                f"The compaction '{item['id']}' can't be read: its 'encrypted_content' must be exactly what this "
                "server gave to you.",
                param=param,
                code="invalid_encrypted_content",
            ) from None


async def _summarize(model: OpenModel, build: BuildRequest, items: Sequence[Item]) -> tuple[str, Usage]:
    """Ask the model for a summary of as much of the conversation as fits beside it."""
    max_tokens = max(16, min(_SUMMARY_TOKENS, int(model.capabilities.max_context_tokens * _SUMMARY_SHARE)))

    def build_summary(items: Sequence[Item]) -> GenerationRequest:
        request = build(items)
        return replace(
            request,
            # Behind the very prompt of the conversation, so that what is cached of it is used.
            messages=[*request.messages, {"role": "user", "content": REQUEST}],
            tool_choice=ToolChoice("none"),
            output_format=None,
            sampling=Sampling(temperature=0.0, max_tokens=max_tokens),
        )

    return await _read(await model.generate(await fit(model, build_summary, items)))


async def _read(fragments: AsyncIterator[Fragment]) -> tuple[str, Usage]:
    """Return the text of an answer, and what it cost."""
    text, usage = "", Usage()
    async with aclosing(cast(Any, fragments)) as stream:
        async for fragment in stream:
            match fragment:
                case Text(piece):
                    text += piece
                case Finished():
                    usage = fragment.usage
    return text.strip(), usage
