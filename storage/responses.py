"""The responses of one owner.

Every statement is bound to the owner: what belongs to somebody else, was deleted, or never was, is the same
RowNotFoundError. Status changes by compare-and-set, so of two tasks that end one response exactly one wins.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from storage.errors import (
    PreviousResponseMissingError,
    RowNotFoundError,
    StaleStatusError,
    UnstorableTextError,
)
from storage.history import is_in_input, load_history, load_input_page
from storage.json_text import is_storable
from storage.readable import is_readable
from storage.servers import is_unclaimed
from storage.tables import IS_UNFINISHED, EventSegmentRow, IdempotencyKeyRow, ItemRow, ResponseRow, TurnRow
from storage.tombstones import purge_tombstones

Item = dict[str, Any]

#: The columns of a run, when it is over.
_NO_RUN: dict[str, Any] = {"claimed_by": None, "queued_at": None, "cancel_requested_at": None, "request": None}


@dataclass(frozen=True)
class NewResponse:
    """``claimed_by``, ``queued_at``, ``request``: see the columns of these names."""

    response_id: str
    previous_response_id: str | None
    status: str
    created_at: int
    model: str
    body: dict[str, Any]
    claimed_by: str | None = None
    queued_at: int | None = None
    request: dict[str, Any] | None = None


@dataclass(frozen=True)
class StoredResponse:
    response_id: str
    owner_id: str
    previous_response_id: str | None
    status: str
    created_at: int
    body: dict[str, Any]
    output_items: list[Item]


@dataclass(frozen=True)
class ItemPage:
    items: list[Item]
    has_more: bool


class ResponseRepository:
    def __init__(self, session: AsyncSession, owner_id: str) -> None:
        self._session = session
        self._owner_id = owner_id

    async def insert(self, new: NewResponse, input_items: Sequence[Item]) -> None:
        if new.previous_response_id is not None:
            await self._hold_parent(new.previous_response_id)
        row = {
            "id": new.response_id,
            "owner_id": self._owner_id,
            "previous_response_id": new.previous_response_id,
            "status": new.status,
            "created_at": new.created_at,
            "model": _storable(new.model),
            "body": _without_output(new.body),
            "claimed_by": new.claimed_by,
            "queued_at": new.queued_at,
            "request": new.request,
        }
        await self._session.execute(ResponseRow.insertion(), [row])
        await self._insert_items(new.response_id, "input", input_items, first_position=0)

    async def get(self, response_id: str) -> StoredResponse:
        return await self.find(response_id) or _raise_not_found(response_id)

    async def find(self, response_id: str) -> StoredResponse | None:
        found = await load_responses(self._session, self._is_readable(response_id))
        return found[0] if found else None

    async def get_status(self, response_id: str) -> str:
        status = await self._session.scalar(select(ResponseRow.status).where(self._is_readable(response_id)))
        return status or _raise_not_found(response_id)

    async def get_history(self, response_id: str) -> list[Item]:
        """The items of the chain that ends in this response: oldest turn first, input before output."""
        history = await load_history(self._session, self._is_readable(response_id))
        return history if history is not None else _raise_not_found(response_id)

    async def set_status(self, response_id: str, *, expected: Collection[str], status: str) -> None:
        await self._update(response_id, expected, {"status": status})

    async def finish(
        self,
        response_id: str,
        *,
        expected: Collection[str],
        status: str,
        body: dict[str, Any],
        completed_at: int | None,
        output_items: Sequence[Item],
    ) -> None:
        final = {"status": status, "body": _without_output(body), "completed_at": completed_at}
        await self._update(response_id, expected, {**final, **_NO_RUN})
        next_position = await self._session.scalar(
            select(func.coalesce(func.max(ItemRow.position), -1) + 1).where(ItemRow.response_id == response_id)
        )
        await self._insert_items(response_id, "output", output_items, first_position=next_position or 0)

    async def list_input_items(
        self, response_id: str, *, after: str | None, limit: int, descending: bool
    ) -> ItemPage:
        """A page of everything the response was made from: the items of its parents, then its own input."""
        newest = self._is_readable(response_id)
        items = await load_input_page(self._session, newest, after=after, limit=limit + 1, descending=descending)
        if not items:
            await self._explain_empty_page(response_id, after)
        return ItemPage(items=items[:limit], has_more=len(items) > limit)

    async def delete(self, response_id: str, deleted_at: int) -> None:
        """Gone at once for every reader; `tombstones` says what stays while living descendants need it."""
        bury = (
            update(ResponseRow)
            .where(self._is_readable(response_id))
            .values(deleted_at=deleted_at, body={}, **_NO_RUN)
            .returning(ResponseRow.response_id)
        )
        if await self._session.scalar(bury) is None:
            _raise_not_found(response_id)
        for table in (EventSegmentRow, IdempotencyKeyRow):
            await self._session.execute(delete(table).where(table.response_id == response_id))
        await purge_tombstones(self._session, response_id)

    def _is_readable(self, response_id: str) -> ColumnElement[bool]:
        return is_readable(response_id, self._owner_id)

    async def _hold_parent(self, response_id: str) -> None:
        """Check the parent and keep it from being deleted until the child is there to be seen."""
        parent = select(ResponseRow.response_id).where(self._is_readable(response_id)).with_for_update(read=True)
        if await self._session.scalar(parent) is None:
            raise PreviousResponseMissingError(f"Previous response with id {response_id!r} not found.")

    async def _update(self, response_id: str, expected: Collection[str], values: dict[str, Any]) -> None:
        compare_and_set = (
            update(ResponseRow)
            .where(self._is_readable(response_id), ResponseRow.status.in_(expected))
            .values(**values)
            .returning(ResponseRow.response_id)
        )
        if await self._session.scalar(compare_and_set) is not None:
            return
        raise StaleStatusError(response_id, await self.get_status(response_id))

    async def _insert_items(
        self,
        response_id: str,
        direction: Literal["input", "output"],
        items: Iterable[Item],
        first_position: int,
    ) -> None:
        rows = [
            {
                "response_id": response_id,
                "position": position,
                "direction": direction,
                "item_id": _storable(item["id"]),
                "type": _storable(item["type"]),
                "body": item,
            }
            for position, item in enumerate(items, start=first_position)
        ]
        if rows:
            await self._session.execute(ItemRow.insertion(), rows)

    async def _explain_empty_page(self, response_id: str, after: str | None) -> None:
        newest = self._is_readable(response_id)
        if await self._session.scalar(select(ResponseRow.response_id).where(newest)) is None:
            _raise_not_found(response_id)
        if after is not None and not await is_in_input(self._session, newest, after):
            raise RowNotFoundError(f"Item with id {after!r} is not among the input items of this response.")


async def list_orphans(session: AsyncSession) -> list[StoredResponse]:
    """What is in progress at no living server, all owners' together."""
    is_orphan = and_(IS_UNFINISHED, ResponseRow.status == "in_progress", is_unclaimed())
    return await load_responses(session, and_(is_orphan, ResponseRow.deleted_at.is_(None)))


async def list_made_in(session: AsyncSession, owner_id: str, conversation_id: str) -> list[StoredResponse]:
    """The responses of this owner that were made in the conversation."""
    made_here = select(TurnRow.response_id).where(TurnRow.conversation_id == conversation_id)
    where = (ResponseRow.response_id.in_(made_here), ResponseRow.owner_id == owner_id)
    return await load_responses(session, and_(*where, ResponseRow.deleted_at.is_(None)))


async def load_responses(session: AsyncSession, where: ColumnElement[bool]) -> list[StoredResponse]:
    """Oldest first, whoever's they are."""
    rows = await session.execute(
        select(
            ResponseRow.response_id,
            ResponseRow.owner_id,
            ResponseRow.previous_response_id,
            ResponseRow.status,
            ResponseRow.created_at,
            ResponseRow.body,
        )
        .where(where)
        .order_by(ResponseRow.created_at, ResponseRow.response_id)
    )
    output = await _load_output(session, where)
    return [
        StoredResponse(
            response_id=row.response_id,
            owner_id=row.owner_id,
            previous_response_id=row.previous_response_id,
            status=row.status,
            created_at=row.created_at,
            body=_with_status(row.body, row.status),
            output_items=output.get(row.response_id, []),
        )
        for row in rows
    ]


async def _load_output(session: AsyncSession, where: ColumnElement[bool]) -> dict[str, list[Item]]:
    rows = await session.execute(
        select(ItemRow.response_id, ItemRow.body)
        .join(ResponseRow, ResponseRow.response_id == ItemRow.response_id)
        .where(where, ItemRow.direction == "output")
        .order_by(ItemRow.response_id, ItemRow.position)
    )
    output: dict[str, list[Item]] = {}
    for response_id, body in rows:
        output.setdefault(response_id, []).append(body)
    return output


def _with_status(body: dict[str, Any], status: str) -> dict[str, Any]:
    """set_status changes the column alone; the copy inside the body is shown as the column has it."""
    return body | {"status": status} if "status" in body else body


def _without_output(body: dict[str, Any]) -> dict[str, Any]:
    if "output" in body:
        raise ValueError("the output of a response is stored as items, not in its body")
    return body


def _storable(text: str) -> str:
    """SQLite would take what PostgreSQL refuses; the two answer alike."""
    if not is_storable(text):
        raise UnstorableTextError(f"{text!r} holds characters that an id can't have.")
    return text


def _raise_not_found(response_id: str) -> NoReturn:
    raise RowNotFoundError(f"Response with id {response_id!r} not found.")
