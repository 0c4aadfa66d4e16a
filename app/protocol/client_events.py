"""What a client may send over a WebSocket."""

from typing import Annotated, Literal

from pydantic import Field

from app.protocol.base import LongText, RequestModel, only, or_default, text_or_list
from app.protocol.input_items import InputPart, MessageItem
from app.protocol.requests import ResponseCreateParams

#: OpenAI tells no limit; this one keeps an id from becoming a place to put texts.
StreamId = Annotated[str, Field(min_length=1, max_length=256)]


class ResponseCreateEvent(ResponseCreateParams):
    """The body of ``POST /v1/responses`` as an event. A socket always streams, and nothing else."""

    type: Literal["response.create"]
    #: The lane: requests of one lane are answered one after the other, and their events echo it.
    stream_id: StreamId | None = None
    #: False: prepare the state and the caches, and generate nothing.
    generate: bool | None = None
    stream: only(True) = None  # type: ignore[valid-type]
    background: only(False) = None  # type: ignore[valid-type]
    background_options: only() = None  # type: ignore[valid-type]


class SteerMessage(RequestModel):
    type: or_default(Literal["message"], "message") = "message"  # type: ignore[valid-type]
    role: Literal["user"]
    content: text_or_list(LongText, Annotated[list[InputPart], Field(min_length=1)])  # type: ignore[valid-type]


class ResponseSteerEvent(RequestModel):
    """Input for a response that is being generated; the response that follows it answers."""

    type: Literal["response.steer"]
    previous_response_id: LongText
    input: text_or_list(LongText, Annotated[list[SteerMessage], Field(min_length=1)])  # type: ignore[valid-type]

    @property
    def items(self) -> list[MessageItem]:
        """The input as items of a create request."""
        if isinstance(self.input, str):
            return [MessageItem(role="user", content=self.input)]
        return [MessageItem(role="user", content=message.content) for message in self.input]
