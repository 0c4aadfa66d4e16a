"""The grammar of function calls in a family's syntax."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import InvalidRequestError
from app.generators.base import OutputFormat
from app.generators.grammar.final_text import final_text
from app.generators.grammar.lark import ANY_TEXT_NAME, MarkupTokens
from app.generators.grammar.schema import object_schema, schema_rule
from app.generators.parsing.syntax import CallSyntax


@dataclass(frozen=True)
class CallableFunction:
    """arguments: Lark for the arguments. grammar: name and text of the client's own grammar that they refer to."""

    name: str
    arguments: str
    grammar: tuple[str, str] | None = None

    @property
    def is_raw(self) -> bool:
        """Whether the arguments are plain text instead of JSON."""
        return self.grammar is not None


def callable_function(tool: dict[str, Any], param: str, *, is_enforceable: bool = True) -> CallableFunction:
    """A tool in the shape of chat completions. Arguments of one that is not strict are any JSON object."""
    function = tool["function"]
    if input_format := function.get("input_format"):
        return _function_of_input(function["name"], input_format)
    any_object = schema_rule({"type": "object"}, param)
    if not is_enforceable:
        return CallableFunction(function["name"], any_object)
    return CallableFunction(function["name"], schema_rule(object_schema(function.get("parameters"), param), param))


def _function_of_input(name: str, input_format: OutputFormat) -> CallableFunction:
    """A function whose one argument has a form: a regular expression is one of JSON strings too."""
    param = input_format.param or "tools"
    if input_format.kind == "regex":
        return CallableFunction(name, schema_rule(input_schema(f"^(?:{input_format.source})$"), param))
    grammar = (f"input_{name.encode().hex()}", str(final_text(input_format).grammar))
    return CallableFunction(name, f"@{grammar[0]}", grammar)


def input_schema(pattern: str) -> dict[str, Any]:
    text = {"type": "string", "pattern": pattern}
    return {"type": "object", "properties": {"input": text}, "required": ["input"], "additionalProperties": False}


def call_rules(
    functions: Sequence[CallableFunction], syntax: CallSyntax, markup: MarkupTokens, *, only_one: bool
) -> list[str]:
    """Rules for a group of calls, ``calls``, and for the same without its trigger, ``calls_after_trigger``."""
    beginning = syntax.opening + syntax.before
    if any(function.is_raw for function in functions) and syntax.raw_end not in markup:
        raise InvalidRequestError(
            "This model ends its calls with no token of their own, so a Lark grammar of a custom tool's input can't "
            "be enforced; use the syntax 'regex' or the format 'text'.",
            param="tools",
        )
    if not beginning.startswith(syntax.trigger):
        raise InvalidRequestError("This model's syntax of calls can't be enforced.", param="tools")
    rules = [f"arguments_{i}: {function.arguments}" for i, function in enumerate(functions)]
    rules.append(_one_of("call", syntax.before, functions, syntax, markup))
    rules.append(_one_of("call_after_trigger", beginning[len(syntax.trigger) :], functions, syntax, markup))
    more = "" if only_one else f"({markup.literal(syntax.between)} call)*"
    closing = markup.literal(syntax.closing)
    rules.append(f"calls_after_trigger: call_after_trigger {more} {closing}")
    rules.append(f"calls: {markup.literal(syntax.trigger)} calls_after_trigger")
    return rules


def text_or_calls_rules(syntax: CallSyntax, markup: MarkupTokens) -> list[str]:
    """Rules for free text that may turn into calls, ``text_or_calls``; text never contains the trigger otherwise."""
    if syntax.trigger:
        head = markup.text_until("text_until_calls", syntax.trigger)
        return [f"text_or_calls: {ANY_TEXT_NAME} | text_until_calls calls_after_trigger", head]
    # The whole answer is text or calls: its first character tells which.
    first = (syntax.opening + syntax.before).lstrip()[0]
    return ["text_or_calls: NO_CALL | calls", f"NO_CALL: /(\\s*[^\\s\\x{{{ord(first):x}}}](?s:.*))?/"]


def _one_of(
    rule: str, before: str, functions: Sequence[CallableFunction], syntax: CallSyntax, markup: MarkupTokens
) -> str:
    calls = [
        f"{markup.literal(before.replace('{name}', function.name))} arguments_{i} "
        f"{markup.literal(syntax.raw_end if function.is_raw else syntax.after)}"
        for i, function in enumerate(functions)
    ]
    return f"{rule}: {' | '.join(calls)}"
