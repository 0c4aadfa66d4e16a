"""Conversations on the wire."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.base import Metadata, RequestModel
from app.protocol.input_items import InputItem
from app.protocol.kept_items import Item
from app.protocol.response import Response

#: OpenAI's limit on what one request may add.
MAX_ITEMS = 20


class ConversationCreateParams(RequestModel):
    """Body of ``POST /v1/conversations``."""

    items: Annotated[list[InputItem], Field(max_length=MAX_ITEMS)] | None = None
    metadata: Metadata | None = None


class ConversationUpdateParams(RequestModel):
    """Body of ``POST /v1/conversations/{id}``."""

    metadata: Metadata | None


class ItemsCreateParams(RequestModel):
    """Body of ``POST /v1/conversations/{id}/items``."""

    items: Annotated[list[InputItem], Field(min_length=1, max_length=MAX_ITEMS)]


class Conversation(TypedDict):
    id: str
    object: Literal["conversation"]
    created_at: int
    metadata: dict[str, str]


class ConversationExport(TypedDict):
    """All there is of a conversation, as one object (an extension)."""

    object: Literal["conversation.export"]
    exported_at: int
    conversation: Conversation
    items: list[Item]
    responses: Annotated[
        list[Response], Field(description="Those that were made in it, ended or running, oldest first.")
    ]
