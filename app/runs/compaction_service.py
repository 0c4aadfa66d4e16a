"""The use case of ``/responses/compact``: a conversation, shortened for a client that keeps it."""

import time
from typing import Any

from app.errors import InvalidRequestError
from app.generators.pool import ModelPool
from app.ids import new_id
from app.protocol.requests import CompactParams
from app.responses.builder import response_usage
from app.responses.compaction import kept_of_all
from app.runs.preparation import PromptPreparer


class CompactionService:
    def __init__(self, pool: ModelPool, preparer: PromptPreparer) -> None:
        self._pool = pool
        self._preparer = preparer

    async def compact(self, params: CompactParams, owner_id: str) -> dict[str, Any]:
        """Return the user's messages and a compaction of the rest; nothing is stored."""
        async with self._pool.open(params.model) as model:
            conversation = await self._preparer.read(model, params.as_create_params(), owner_id)
            if not conversation.items:
                raise InvalidRequestError(
                    "There is nothing to compact: send 'input', or a 'previous_response_id'.", param="input"
                )
            kept = kept_of_all(conversation.items)
            made = await self._preparer.compactor.compact(
                model, conversation.build, conversation.items, kept, owner_id
            )
        return {
            "id": new_id("resp"),
            "object": "response.compaction",
            "created_at": int(time.time()),
            "output": [*kept, made.item],
            "usage": response_usage(made.usage),
        }
