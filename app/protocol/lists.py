"""What all lists of the API have, and how it answers a deletion."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict


class Page(TypedDict):
    """A part of a list; ``data`` has its objects."""

    object: Literal["list"]
    first_id: str | None
    last_id: Annotated[str | None, Field(description="Send it as `after` for the next page.")]
    has_more: bool


class Deleted(TypedDict):
    """What was deleted."""

    id: str
    object: Literal[
        "response",
        "conversation.deleted",
        "chat.completion.deleted",
        "file",
        "vector_store.deleted",
        "vector_store.file.deleted",
    ]
    deleted: Literal[True]
