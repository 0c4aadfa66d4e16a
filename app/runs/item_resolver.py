"""Input items as clients send them to items as they are kept: what only stands for something is replaced by it."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import ItemNotFoundError
from app.responses.files import PARAM, file_parts, named_files, read_files
from app.runs.input_files import InputFiles
from app.runs.reasoning import opened_reasoning
from app.runs.sealing import Seal
from storage.database import Database
from storage.item_lookup import find_items

Item = dict[str, Any]


class ItemResolver:
    def __init__(self, database: Database, seal: Seal) -> None:
        self._database = database
        self._seal = seal
        self._files = InputFiles(database)

    async def resolve(self, items: Sequence[Item], owner_id: str, param: str = PARAM) -> list[Item]:
        """Open sealed reasoning, put in the items that are referred to, and look up the files that are named.

        Raises ``InvalidRequestError``, ``ItemNotFoundError`` and ``FileNotFoundHereError``, which name the field
        ``param`` of the request.
        """
        await self._files.check(named_files(items, param), owner_id)
        opened = opened_reasoning(self._seal, owner_id, items, param)
        item_ids = {item["id"] for item in opened if item["type"] == "item_reference"}
        if not item_ids:
            return opened
        async with self._database.read() as session:
            found = await find_items(session, owner_id, item_ids)
        return [_find(found, item["id"], param) if item["type"] == "item_reference" else item for item in opened]


def _find(found: dict[str, Item], item_id: str, param: str) -> Item:
    if item_id not in found:
        raise ItemNotFoundError(item_id, param)
    return found[item_id]


async def read_files_aside(items: Sequence[Mapping[str, Any]], param: str = PARAM) -> None:
    """Read the files in these items in a thread, so that the prompt finds their texts and the loop does not wait.

    Raises ``InvalidRequestError``.
    """
    if any(file_parts(items)):
        await asyncio.to_thread(read_files, items, param)
