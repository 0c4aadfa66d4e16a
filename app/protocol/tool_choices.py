"""Which tools an answer may or must call, in both APIs' words."""

from typing import Annotated, Literal

from pydantic import Field

from app.protocol.base import FunctionName, RequestModel, one_of, word_or_object

ToolChoiceWord = Literal["none", "auto", "required"]


# -- Responses ---------------------------------------------------------------------------------------------


class FunctionChoice(RequestModel):
    type: Literal["function"]
    name: FunctionName


class AllowedToolsChoice(RequestModel):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Annotated[list[FunctionChoice], Field(min_length=1, max_length=128)]


ResponseToolChoice = word_or_object(
    ToolChoiceWord, one_of("type", {"function": FunctionChoice, "allowed_tools": AllowedToolsChoice})
)

# -- Chat Completions --------------------------------------------------------------------------------------


class NamedFunction(RequestModel):
    name: FunctionName


class ChatFunctionChoice(RequestModel):
    type: Literal["function"]
    function: NamedFunction


class ChatAllowedTools(RequestModel):
    mode: Literal["auto", "required"]
    tools: Annotated[list[ChatFunctionChoice], Field(min_length=1, max_length=128)]


class ChatAllowedToolsChoice(RequestModel):
    type: Literal["allowed_tools"]
    allowed_tools: ChatAllowedTools


ChatToolChoice = word_or_object(
    ToolChoiceWord, one_of("type", {"function": ChatFunctionChoice, "allowed_tools": ChatAllowedToolsChoice})
)
