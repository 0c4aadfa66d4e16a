"""Forms that a client may ask of the final text, in both APIs' words."""

from typing import Annotated, Literal

from pydantic import Field

from app.protocol.base import FunctionName, JsonObject, LongText, RequestModel, one_of


class PlainTextFormat(RequestModel):
    type: Literal["text"]


# -- Responses ---------------------------------------------------------------------------------------------


class JsonObjectFormat(RequestModel):
    type: Literal["json_object"]


class JsonSchemaFormat(RequestModel):
    """The schema is enforced, be it ``strict`` or not."""

    type: Literal["json_schema"]
    name: FunctionName
    description: LongText | None = None
    json_schema: Annotated[JsonObject, Field(alias="schema")]
    strict: bool | None = None


class GrammarFormat(RequestModel):
    """An extension, in the words of OpenAI's custom tools."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: Annotated[LongText, Field(min_length=1)]


ResponseTextFormat = one_of(
    "type",
    {
        "text": PlainTextFormat,
        "json_object": JsonObjectFormat,
        "json_schema": JsonSchemaFormat,
        "grammar": GrammarFormat,
    },
)

# -- Chat Completions --------------------------------------------------------------------------------------


class ChatJsonObjectFormat(RequestModel):
    """``schema`` is an extension: the schema of what need not be an object then."""

    type: Literal["json_object"]
    json_schema: Annotated[JsonObject | None, Field(alias="schema")] = None


class ChatJsonSchema(RequestModel):
    name: FunctionName | None = None
    description: LongText | None = None
    json_schema: Annotated[JsonObject | None, Field(alias="schema")] = None
    strict: bool | None = None


class ChatJsonSchemaFormat(RequestModel):
    type: Literal["json_schema"]
    json_schema: ChatJsonSchema


ChatTextFormat = one_of(
    "type", {"text": PlainTextFormat, "json_object": ChatJsonObjectFormat, "json_schema": ChatJsonSchemaFormat}
)
