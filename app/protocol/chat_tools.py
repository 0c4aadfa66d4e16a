"""The tools that a request of Chat Completions may offer, and calls of them that it sends back."""

from typing import Annotated, Any, Literal

from pydantic import Field

from app.protocol.base import CalledName, FunctionName, JsonObject, LongText, RequestModel, one_of, only
from app.protocol.text_formats import PlainTextFormat

#: What the openai client's parse() and stream() add to an answer that they replay; never kept.
ReplayedParse = Annotated[Any, Field(exclude=True)]


class FunctionDefinition(RequestModel):
    name: FunctionName
    description: LongText | None = None
    parameters: JsonObject | None = None
    strict: bool | None = None


class OfferedFunction(RequestModel):
    """A tool in the deprecated form."""

    name: FunctionName
    description: LongText | None = None
    parameters: JsonObject | None = None


class ChatFunctionTool(RequestModel):
    type: Literal["function"]
    function: FunctionDefinition


class Grammar(RequestModel):
    definition: Annotated[LongText, Field(min_length=1)]
    syntax: Literal["lark", "regex"]


class ChatGrammarFormat(RequestModel):
    type: Literal["grammar"]
    grammar: Grammar


class CustomDefinition(RequestModel):
    """Its input is a text: any, or one of a grammar."""

    name: FunctionName
    description: LongText | None = None
    format: one_of("type", {"text": PlainTextFormat, "grammar": ChatGrammarFormat}) | None = None  # type: ignore[valid-type]


class ChatCustomTool(RequestModel):
    type: Literal["custom"]
    custom: CustomDefinition


ChatTool = one_of("type", {"function": ChatFunctionTool, "custom": ChatCustomTool})


class CalledFunction(RequestModel):
    name: CalledName
    arguments: LongText
    parsed_arguments: ReplayedParse = None


class CalledCustomTool(RequestModel):
    name: CalledName
    input: LongText


class _ToolCall(RequestModel):
    id: Annotated[LongText, Field(min_length=1)]
    index: int | None = None  # clients that replay accumulated stream deltas leave it in


class FunctionToolCall(_ToolCall):
    type: Literal["function"]
    function: CalledFunction


class MessageCustomToolCall(_ToolCall):
    type: Literal["custom"]
    custom: CalledCustomTool
    function: only() = None  # type: ignore[valid-type]  # the openai client's stream() adds a null


MessageToolCall = one_of("type", {"function": FunctionToolCall, "custom": MessageCustomToolCall})
