"""Pages of lists: what is asked for, and what is answered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from app.errors import InvalidRequestError
from app.protocol.kept_items import ItemList
from storage.responses import ItemPage


@dataclass(frozen=True)
class PageRequest:
    after: str | None
    limit: int
    descending: bool


def page_of(objects: Sequence[Mapping[str, Any]], has_more: bool) -> dict[str, Any]:
    """Return OpenAI's list object; each of ``objects`` has an ``id``."""
    ids = [one["id"] for one in objects]
    return {
        "object": "list",
        "data": list(objects),
        "first_id": ids[0] if ids else None,
        "last_id": ids[-1] if ids else None,
        "has_more": has_more,
    }


def item_list(page: ItemPage) -> ItemList:
    return cast(ItemList, page_of(page.items, page.has_more))


def cursor_error(page: PageRequest) -> InvalidRequestError:
    return _no_such_object(page.after, "after")


def before_error(before: str | None) -> InvalidRequestError:
    return _no_such_object(before, "before")


def _no_such_object(cursor: str | None, param: str) -> InvalidRequestError:
    return InvalidRequestError(
        f"There is no '{cursor}' in this list; pass the id of one of its objects.", param=param
    )
