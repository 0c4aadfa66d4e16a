"""The query of lists: which part of one, and in which order."""

from typing import Annotated, Literal

from fastapi import Depends, Query

from app.runs.pages import PageRequest

After = Annotated[str | None, Query(description="The id of the object after which the page begins.")]
Limit = Annotated[int, Query(ge=1, le=100)]
Order = Literal["asc", "desc"]


def _newest_first(after: After = None, limit: Limit = 20, order: Order = "desc") -> PageRequest:
    return PageRequest(after=after, limit=limit, descending=order == "desc")


def _oldest_first(after: After = None, limit: Limit = 20, order: Order = "asc") -> PageRequest:
    return PageRequest(after=after, limit=limit, descending=order == "desc")


#: Where a request does not say its order, as with items; and as with stored chat completions.
NewestFirst = Annotated[PageRequest, Depends(_newest_first)]
OldestFirst = Annotated[PageRequest, Depends(_oldest_first)]
