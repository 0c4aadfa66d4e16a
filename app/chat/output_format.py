"""The form that a chat request asks of the final text, in whichever of three fields."""

from app.errors import InvalidRequestError
from app.generators.base import OutputFormat
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.text_formats import ChatJsonObjectFormat, ChatJsonSchemaFormat


def output_format(params: ChatCompletionCreateParams) -> OutputFormat | None:
    """Raises ``InvalidRequestError`` if the fields ask for more than one form."""
    found = [form for form in (_response_format(params), _json_schema(params), _grammar(params)) if form is not None]
    if len(found) > 1:
        raise InvalidRequestError(
            "Send one of 'response_format', 'json_schema' and 'grammar': a text has one form.", param=found[1].param
        )
    return found[0] if found else None


def _response_format(params: ChatCompletionCreateParams) -> OutputFormat | None:
    match params.response_format:
        case ChatJsonObjectFormat(json_schema=None):
            return OutputFormat("json_object", param="response_format")
        case ChatJsonObjectFormat(json_schema=schema):
            return OutputFormat("json_schema", schema, "response_format.schema")
        case ChatJsonSchemaFormat(json_schema=named):
            schema = {"type": "object"} if named.json_schema is None else named.json_schema
            return OutputFormat("json_schema", schema, "response_format.json_schema.schema")
        case _:
            return None


def _json_schema(params: ChatCompletionCreateParams) -> OutputFormat | None:
    return None if params.json_schema is None else OutputFormat("json_schema", params.json_schema, "json_schema")


def _grammar(params: ChatCompletionCreateParams) -> OutputFormat | None:
    return None if params.grammar is None else OutputFormat("gbnf", params.grammar, "grammar")
