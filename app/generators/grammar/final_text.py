"""The grammar of a formatted text: JSON of a schema, or what a grammar of the client's own allows."""

from dataclasses import dataclass

from llguidance import regex_to_lark
from llguidance.gbnf_to_lark import gbnf_to_lark

from app.errors import InvalidRequestError
from app.generators.base import OutputFormat
from app.generators.grammar.schema import schema_rule

_MAX_CHARACTERS = 250_000


@dataclass(frozen=True)
class FinalText:
    """``rule``: Lark for the text. ``grammar``: where the rule is a reference, the whole Lark grammar referred to."""

    rule: str
    grammar: str | None = None


#: How rules refer to the client's grammar.
NAME = "final_text"


def final_text(output_format: OutputFormat) -> FinalText:
    """Raises ``InvalidRequestError`` for what can't be enforced."""
    param = output_format.param or "response_format"
    match output_format.kind:
        case "json_object":
            return FinalText(schema_rule({"type": "object"}, param))
        case "json_schema":
            return FinalText(schema_rule(output_format.source, param))
        case _:
            return FinalText(f"@{NAME}", _own_grammar(output_format, param))


def _own_grammar(output_format: OutputFormat, param: str) -> str:
    source = str(output_format.source)
    if len(source) > _MAX_CHARACTERS:
        raise InvalidRequestError(f"'{param}' is longer than {_MAX_CHARACTERS} characters.", param=param)
    match output_format.kind:
        case "regex":
            return f"start: /{regex_to_lark(source, '')}/"
        case "gbnf":
            return _from_gbnf(source, param)
        case _:
            return source


def _from_gbnf(source: str, param: str) -> str:
    try:
        return gbnf_to_lark(source)
    except RecursionError:
        raise InvalidRequestError(f"'{param}' is nested too deeply.", param=param) from None
    except Exception as error:  # the converter has no error of its own for all that can be wrong
        raise InvalidRequestError(f"'{param}' is not a GBNF grammar: {error}.", param=param) from error
