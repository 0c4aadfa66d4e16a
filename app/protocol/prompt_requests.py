"""Requests that show what a model is given: llama.cpp's endpoints, and its names."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from app.protocol.base import JsonObject, LongText, RequestModel, or_default
from app.protocol.chat_requests import Message
from app.protocol.chat_tools import ChatTool

TokenId = Annotated[int, Field(ge=0, lt=2**31)]


class ApplyTemplateParams(RequestModel):
    """Body of ``POST /apply-template``."""

    messages: Annotated[list[Message], Field(min_length=1)]
    model: LongText | None = None
    tools: list[ChatTool] | None = None
    chat_template_kwargs: JsonObject | None = None


class TokenizeParams(RequestModel):
    """Body of ``POST /tokenize``.

    add_special: with the tokens that the tokenizer puts around a text, such as one for its beginning. parse_special:
    spellings of special tokens become these tokens. with_pieces: the text of each token too.
    """

    content: LongText
    model: LongText | None = None
    add_special: or_default(bool, False) = False  # type: ignore[valid-type]
    parse_special: or_default(bool, True) = True  # type: ignore[valid-type]
    with_pieces: or_default(bool, False) = False  # type: ignore[valid-type]


class DetokenizeParams(RequestModel):
    """Body of ``POST /detokenize``."""

    tokens: list[TokenId]
    model: LongText | None = None


class RenderedPrompt(TypedDict):
    prompt: str


class TokenPiece(TypedDict):
    id: int
    piece: str


class TokenizedText(TypedDict):
    tokens: Annotated[list[int] | list[TokenPiece], Field(description="Ids; with `with_pieces` their texts too.")]


class DetokenizedText(TypedDict):
    content: str
