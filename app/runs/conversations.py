"""The use cases of conversations. Every method answers for one caller, ``owner_id``, and sees only theirs."""

import time
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import ConversationItemNotFoundError, ConversationNotFoundError
from app.ids import new_id
from app.protocol.conversations import Conversation, ConversationExport
from app.protocol.kept_items import Item, ItemList
from app.responses.files import named_files
from app.responses.input import complete_items
from app.runs.canceller import Canceller
from app.runs.compactor import Compactor
from app.runs.history import item_exists
from app.runs.input_files import InputFiles
from app.runs.item_resolver import ItemResolver, read_files_aside
from app.runs.pages import PageRequest, cursor_error, item_list
from app.runs.rows import response_of
from storage.conversation_items import ConversationItemRepository
from storage.conversations import ConversationRepository, StoredConversation
from storage.database import Database
from storage.errors import ItemExistsError, RowNotFoundError
from storage.responses import ItemPage, list_made_in

#: Where a request has the items.
_PARAM = "items"


class ConversationService:
    def __init__(
        self, database: Database, canceller: Canceller, item_resolver: ItemResolver, compactor: Compactor
    ) -> None:
        self._database = database
        self._item_resolver = item_resolver
        self._compactor = compactor
        self._files = InputFiles(database)
        self._canceller = canceller

    async def create(self, items: Sequence[Any], metadata: dict[str, str], owner_id: str) -> Conversation:
        """``items``: of the protocol's input items."""
        new = StoredConversation(new_id("conv"), int(time.time()), metadata)
        added = await self._take_up(items, owner_id)
        try:
            await self._database.write(lambda session: ConversationRepository(session, owner_id).insert(new, added))
        except ItemExistsError as error:
            raise item_exists(error.item_id, _PARAM) from None
        return _wire(new)

    async def get(self, conversation_id: str, owner_id: str) -> Conversation:
        async with self._database.read() as session:
            return _wire(await _get(session, conversation_id, owner_id))

    async def update(self, conversation_id: str, metadata: dict[str, str], owner_id: str) -> Conversation:
        """Put this metadata in the place of what was there."""

        async def change(session: AsyncSession) -> StoredConversation:
            conversations = ConversationRepository(session, owner_id)
            await conversations.set_metadata(conversation_id, metadata)
            return await conversations.get(conversation_id)

        try:
            return _wire(await self._database.write(change))
        except RowNotFoundError:
            raise ConversationNotFoundError(conversation_id) from None

    async def delete(self, conversation_id: str, owner_id: str) -> None:
        """Delete a conversation for good, with the responses that were made in it; running ones end first."""
        async with self._database.read() as session:
            await _get(session, conversation_id, owner_id)
            conversations = ConversationRepository(session, owner_id)
            unfinished = await conversations.list_response_ids(conversation_id, unfinished_only=True)
        for response_id in unfinished:
            await self._canceller.end(response_id, owner_id)
        now = int(time.time())
        try:
            await self._database.write(
                lambda session: ConversationRepository(session, owner_id).delete(conversation_id, now)
            )
        except RowNotFoundError:
            raise ConversationNotFoundError(conversation_id) from None

    async def add_items(self, conversation_id: str, items: Sequence[Any], owner_id: str) -> ItemList:
        """Add the items behind all others, all or none; return them as they are kept."""
        added = await self._take_up(items, owner_id)

        async def append(session: AsyncSession) -> None:
            await ConversationItemRepository(session, owner_id, conversation_id).append(added)

        try:
            await self._database.write(append)
        except ItemExistsError as error:
            raise item_exists(error.item_id, _PARAM) from None
        except RowNotFoundError:
            raise ConversationNotFoundError(conversation_id) from None
        return item_list(ItemPage(added, has_more=False))

    async def _take_up(self, items: Sequence[Any], owner_id: str) -> list[dict[str, Any]]:
        """Return the items as they are kept.

        Raises ``InvalidRequestError`` for what can't be read: once it is kept, every later response is refused.
        """
        added = await self._item_resolver.resolve(complete_items(items, new_id), owner_id, _PARAM)
        opened = await self._compactor.open(added, owner_id, _PARAM)
        await read_files_aside(opened, _PARAM)
        await self._files.read(named_files(opened, _PARAM), owner_id)
        return added

    async def list_items(self, conversation_id: str, owner_id: str, page: PageRequest) -> ItemList:
        async with self._database.read() as session:
            await _get(session, conversation_id, owner_id)
            items = ConversationItemRepository(session, owner_id, conversation_id)
            try:
                found = await items.list_page(after=page.after, limit=page.limit, descending=page.descending)
            except RowNotFoundError:
                raise cursor_error(page) from None
        return item_list(found)

    async def get_item(self, conversation_id: str, item_id: str, owner_id: str) -> dict[str, Any]:
        async with self._database.read() as session:
            await _get(session, conversation_id, owner_id)
            try:
                return await ConversationItemRepository(session, owner_id, conversation_id).get(item_id)
            except RowNotFoundError:
                raise ConversationItemNotFoundError(item_id, conversation_id) from None

    async def delete_item(self, conversation_id: str, item_id: str, owner_id: str) -> Conversation:
        """Take an item out of the conversation; the response that wrote it keeps what it has."""

        async def remove(session: AsyncSession) -> Conversation:
            conversation = await _get(session, conversation_id, owner_id)
            await ConversationItemRepository(session, owner_id, conversation_id).delete(item_id)
            return _wire(conversation)

        try:
            return await self._database.write(remove)
        except RowNotFoundError:
            raise ConversationItemNotFoundError(item_id, conversation_id) from None

    async def export(self, conversation_id: str, owner_id: str) -> ConversationExport:
        """Everything that is kept of the conversation, at one moment."""
        async with self._database.read() as session:
            conversations = ConversationRepository(session, owner_id)
            conversation = await _get(session, conversation_id, owner_id)
            context = await conversations.get_context(conversation_id)
            order = await conversations.list_response_ids(conversation_id)
            made_here = {row.response_id: row for row in await list_made_in(session, owner_id, conversation_id)}
        return {
            "object": "conversation.export",
            "exported_at": int(time.time()),
            "conversation": _wire(conversation),
            "items": cast(list[Item], context.items),
            "responses": [response_of(made_here[response_id]) for response_id in order],
        }


async def _get(session: AsyncSession, conversation_id: str, owner_id: str) -> StoredConversation:
    try:
        return await ConversationRepository(session, owner_id).get(conversation_id)
    except RowNotFoundError:
        raise ConversationNotFoundError(conversation_id) from None


def _wire(stored: StoredConversation) -> Conversation:
    return {
        "id": stored.conversation_id,
        "object": "conversation",
        "created_at": stored.created_at,
        "metadata": stored.metadata,
    }
