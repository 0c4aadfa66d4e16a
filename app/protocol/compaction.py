"""Answers of the Responses API that are no response."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.kept_items import Item
from app.protocol.response import ResponseUsage


class InputTokens(TypedDict):
    object: Literal["response.input_tokens"]
    input_tokens: int


class CompactedResponse(TypedDict):
    id: str
    object: Literal["response.compaction"]
    created_at: int
    output: Annotated[list[Item], Field(description="The input of whatever goes on: send it as it is.")]
    usage: ResponseUsage
