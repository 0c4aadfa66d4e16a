"""One grammar over a whole answer.

    answer     =  [reasoning] body
    body       =  formatted text          a format, and no call may or must come
               |  calls                   a call must come
               |  formatted text | calls  a format, while tools stay usable
               |  free text [calls]       no format, but calls are bound to something

The end of the turn is the engine's: a stop token may come where the grammar may end, and must where nothing can
follow.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import InvalidRequestError
from app.generators.base import GenerationRequest
from app.generators.grammar.calls import CallableFunction, call_rules, callable_function, text_or_calls_rules
from app.generators.grammar.final_text import NAME, FinalText, final_text
from app.generators.grammar.lark import ANY_TEXT, ANY_TEXT_NAME, MarkupTokens
from app.generators.parsing.syntax import CallSyntax, ReasoningSyntax, Syntax

# NOTE: where only one text can follow, llguidance asks for the very tokens that the tokenizer makes of it: the best
# ones. But of text that looks like markup it makes markup tokens, and then refuses them; and it looks for the end of
# what is forced however far that is: ten seconds for /((a{500}){500}){500}/.
_NO_FORCING = '%llguidance {"no_forcing": true}'


@dataclass(frozen=True)
class Family:
    """What a grammar needs to know of a model. syntax.reasoning: only of a model that reasons.

    opens_reasoning: where reasoning is wanted, the prompt opens it; an answer does not begin with any of its own.
    """

    syntax: Syntax
    markup: MarkupTokens
    opens_reasoning: bool = False


@dataclass(frozen=True)
class Grammar:
    """A llguidance grammar, and the request's field to blame if it can't be compiled."""

    text: str
    param: str


def answer_grammar(request: GenerationRequest, family: Family, *, starts_in_reasoning: bool) -> Grammar | None:
    """The grammar of the answer; None if every answer will do. ``starts_in_reasoning``: the prompt has opened it.

    Raises ``InvalidRequestError`` for what can't be enforced.
    """
    final = None if request.output_format is None else final_text(request.output_format)
    tools = _callable_tools(request)
    binds_calls = _binds_calls(request, tools)
    if final is None and not binds_calls:
        return None
    body = _body(request, final, bool(tools))
    rules = [*_start_rules(body, family, starts_in_reasoning), f"{ANY_TEXT_NAME}: {ANY_TEXT}"]
    if body == "text_or_calls":
        rules += text_or_calls_rules(_call_syntax(family), family.markup)
    functions = [callable_function(tool, _schema_param(tool), is_enforceable=_is_strict(tool)) for tool in tools]
    bound_calls = _call_rules(request, functions, family) if functions else []
    own_grammars = _own_grammars(functions, final)
    if own_grammars or _forbids_forcing(bound_calls, final, family.markup):
        rules = [_NO_FORCING, *rules]
    return Grammar(_assembled([*rules, *bound_calls], own_grammars), _param(request, binds_calls))


def pieces(request: GenerationRequest) -> list[Grammar]:
    """Each schema or grammar of the client's own, alone: what can't be compiled is found with its place."""
    found: list[Grammar] = []
    if request.output_format is not None:
        final = final_text(request.output_format)
        text = final.grammar or f"start: {final.rule}"
        found.append(Grammar(text, request.output_format.param or "response_format"))
    found += [_piece(tool) for tool in _callable_tools(request) if _is_strict(tool)]
    return found


def _piece(tool: dict[str, Any]) -> Grammar:
    function = callable_function(tool, _schema_param(tool))
    input_format = tool["function"].get("input_format")
    text = function.grammar[1] if function.grammar else f"start: {function.arguments}"
    return Grammar(text, (input_format and input_format.param) or _schema_param(tool))


def _schema_param(tool: dict[str, Any]) -> str:
    """The request's field that holds the schema; of what the server itself offers there is none."""
    return str(tool["function"].get("schema_param", "tools"))


def _callable_tools(request: GenerationRequest) -> list[dict[str, Any]]:
    """The tools that the answer may call."""
    choice = request.tool_choice
    if choice.mode == "none":
        return []
    return [tool for tool in request.tools if choice.names is None or tool["function"]["name"] in choice.names]


def _binds_calls(request: GenerationRequest, tools: Sequence[dict[str, Any]]) -> bool:
    choice = request.tool_choice
    if choice.mode == "none" or not request.tools:
        return False
    return (
        choice.mode == "required"
        or choice.names is not None
        or not request.parallel_tool_calls
        or any(_is_strict(tool) for tool in tools)
    )


def _is_strict(tool: dict[str, Any]) -> bool:
    return bool(tool["function"].get("strict"))


def _call_rules(request: GenerationRequest, functions: Sequence[CallableFunction], family: Family) -> list[str]:
    only_one = not request.parallel_tool_calls
    return call_rules(functions, _call_syntax(family), family.markup, only_one=only_one)


def _call_syntax(family: Family) -> CallSyntax:
    if family.syntax.calls is None:
        raise InvalidRequestError(
            "This server does not know how this model writes calls, so it can't enforce anything about them: leave "
            "out 'tool_choice' and 'parallel_tool_calls', and set the tools' 'strict' to false.",
            param="tools",
        )
    return family.syntax.calls


def _body(request: GenerationRequest, final: FinalText | None, has_tools: bool) -> str:
    if request.tool_choice.mode == "required":
        return "calls"
    if final is not None:
        return f"{final.rule} | calls" if has_tools else final.rule
    return "text_or_calls"


def _start_rules(body: str, family: Family, starts_in_reasoning: bool) -> list[str]:
    reasoning = family.syntax.reasoning
    rules = [f"body: {body}"]
    if reasoning is None or not (starts_in_reasoning or _may_open(reasoning, body, family)):
        return ["start: body", *rules]
    rules.append(family.markup.text_until("thought", reasoning.closing))
    # Between reasoning and answer models write an empty line or two.
    thought = 'thought ("\\n" | "\\n\\n")?'
    if starts_in_reasoning:
        return [f"start: {thought} body", *rules]
    return [f"start: ({family.markup.literal(reasoning.opening)} {thought})? body", *rules]


def _may_open(reasoning: ReasoningSyntax, body: str, family: Family) -> bool:
    """Whether the answer may begin with reasoning that its first token tells; from free text markup tells it."""
    return not family.opens_reasoning and (body != "text_or_calls" or reasoning.opening in family.markup)


def _forbids_forcing(bound_calls: Sequence[str], final: FinalText | None, markup: MarkupTokens) -> bool:
    texts = [*bound_calls, *([final.rule] if final else [])]
    return any('"pattern' in text or markup.occur_in(text) for text in texts)


def _own_grammars(functions: Sequence[CallableFunction], final: FinalText | None) -> dict[str, str]:
    """The client's own grammars, by the names that the rules refer to them by."""
    grammars = dict(function.grammar for function in functions if function.grammar is not None)
    return grammars if final is None or final.grammar is None else {NAME: final.grammar, **grammars}


def _assembled(rules: list[str], own_grammars: Mapping[str, str]) -> str:
    text = "\n".join(rules)
    grammars = {"answer": text, **{name: own for name, own in own_grammars.items() if f"@{name}" in text}}
    if len(grammars) == 1:
        return text
    return json.dumps({"grammars": [{"name": name, "lark_grammar": own} for name, own in grammars.items()]})


def _param(request: GenerationRequest, binds_calls: bool) -> str:
    if request.output_format is not None and request.output_format.param:
        return request.output_format.param
    return "tools" if binds_calls else "response_format"
