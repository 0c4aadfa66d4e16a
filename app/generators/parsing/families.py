"""The families of models whose markup is known, and how a chat template tells its family.

A template shows how its model writes, since it renders what the model wrote before. Each family is recognised by
marks that no other has; a template with marks of none of them gets no calls.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.generators.parsing.calls import RAW_TEXT, CallReader, DeepseekCalls, HermesCalls, LlamaCalls, MistralCalls
from app.generators.parsing.harmony import HarmonyParser
from app.generators.parsing.markup import MarkupParser
from app.generators.parsing.parser import AnswerParser
from app.generators.parsing.qwen_xml import QwenXmlCalls
from app.generators.parsing.syntax import CallSyntax, ReasoningSyntax, Syntax

THINK = ReasoningSyntax("<think>", "</think>")

HERMES = Syntax(
    "hermes",
    calls=CallSyntax(
        trigger="<tool_call>",
        before='<tool_call>\n{"name": "{name}", "arguments": ',
        after="}\n</tool_call>",
        between="\n",
        raw_end="</tool_call>",
    ),
    reads_calls=True,
    stop_marks=("<|im_end|>",),
)
#: Arguments stand between tags, and are not JSON.
QWEN_XML = Syntax("qwen_xml", reads_calls=True, stop_marks=("<|im_end|>",))
LLAMA = Syntax(
    "llama",
    calls=CallSyntax(trigger="", before='{"name": "{name}", "parameters": ', after="}", between="; "),
    reads_calls=True,
    stop_marks=("<|eot_id|>", "<|eom_id|>", "<|eot|>", "<|eom|>"),
)
MISTRAL_LIST = Syntax(
    "mistral_list",
    calls=CallSyntax(
        trigger="[TOOL_CALLS]",
        opening="[TOOL_CALLS][",
        before='{"name": "{name}", "arguments": ',
        after="}",
        between=", ",
        closing="]",
    ),
    reads_calls=True,
    stop_marks=("</s>",),
)
MISTRAL = Syntax(
    "mistral",
    calls=CallSyntax(trigger="[TOOL_CALLS]", before="[TOOL_CALLS]{name}[ARGS]", after=""),
    reads_calls=True,
    stop_marks=("</s>",),
)
DEEPSEEK_FENCED = Syntax(
    "deepseek_fenced",
    calls=CallSyntax(
        trigger="<｜tool▁calls▁begin｜>",
        opening="<｜tool▁calls▁begin｜>",
        before="<｜tool▁call▁begin｜>function<｜tool▁sep｜>{name}\n```json\n",
        after="\n```<｜tool▁call▁end｜>",
        between="\n",
        closing="<｜tool▁calls▁end｜>",
    ),
    reads_calls=True,
    stop_marks=("<｜end▁of▁sentence｜>",),
)
DEEPSEEK = Syntax(
    "deepseek",
    calls=CallSyntax(
        trigger="<｜tool▁calls▁begin｜>",
        opening="<｜tool▁calls▁begin｜>",
        before="<｜tool▁call▁begin｜>{name}<｜tool▁sep｜>",
        after="<｜tool▁call▁end｜>",
        closing="<｜tool▁calls▁end｜>",
    ),
    reads_calls=True,
    stop_marks=("<｜end▁of▁sentence｜>",),
)
HARMONY = Syntax(
    "harmony",
    reasoning=ReasoningSyntax("<|channel|>analysis<|message|>", "<|end|><|start|>assistant"),
    calls=CallSyntax(
        trigger="<|channel|>commentary to=functions.",
        before="<|channel|>commentary to=functions.{name} <|constrain|>json<|message|>",
        after="<|call|>",
        raw_end="<|call|>",
    ),
    reads_calls=True,
    text_opening="<|channel|>final<|message|>",
    stop_marks=("<|return|>", "<|call|>"),
)
PLAIN = Syntax("plain")

_READERS: dict[str, CallReader] = {
    "hermes": HermesCalls(),
    "qwen_xml": QwenXmlCalls(),
    "llama": LlamaCalls(),
    "mistral_list": MistralCalls(),
    "mistral": MistralCalls(),
    "deepseek_fenced": DeepseekCalls(),
    "deepseek": DeepseekCalls(),
}


def _arguments_of(function: Mapping[str, Any]) -> Mapping[str, Any]:
    input_format = function.get("input_format")
    return RAW_TEXT if input_format and input_format.kind == "lark" else function.get("parameters") or {}


def detect_syntax(template: str) -> Syntax:
    """Return the syntax of the family whose marks stand in a chat template's source; ``plain`` if none do."""
    syntax = _detect_calls(template)
    if syntax is HARMONY:
        return syntax
    if "[THINK]" in template:
        return replace(syntax, reasoning=ReasoningSyntax("[THINK]", "[/THINK]"))
    if THINK.opening in template or THINK.closing in template:
        return replace(syntax, reasoning=THINK)
    return syntax


def _detect_calls(template: str) -> Syntax:
    """From the most particular marks to the most common ones."""

    def has(*marks: str) -> bool:
        return all(mark in template for mark in marks)

    families = (
        (has("<|channel|>", "<|message|>"), HARMONY),
        (has("<｜tool▁calls▁begin｜>", "```json"), DEEPSEEK_FENCED),
        (has("<｜tool▁calls▁begin｜>"), DEEPSEEK),
        (has("[TOOL_CALLS]", "[ARGS]"), MISTRAL),
        (has("[TOOL_CALLS]"), MISTRAL_LIST),
        (has("<function=", "<parameter="), QWEN_XML),
        # GLM writes <tool_call> too, and something else inside.
        (has("<arg_key>"), PLAIN),
        (has("<tool_call>", "arguments"), HERMES),
        (has("<|start_header_id|>", '"parameters"', "tools"), LLAMA),
        (has("<|header_start|>", '"parameters"', "tools"), LLAMA),
    )
    return next((family for is_here, family in families if is_here), PLAIN)


def stop_token_ids(syntax: Syntax, special_tokens: Mapping[str, int]) -> tuple[int, ...]:
    """Return the ids of the syntax's stop marks that this vocabulary has as special tokens."""
    return tuple(special_tokens[mark] for mark in syntax.stop_marks if mark in special_tokens)


def make_parser(
    syntax: Syntax, tools: Sequence[Mapping[str, Any]], prompt: str, special_tokens: Collection[str]
) -> AnswerParser:
    """Return the parser for one answer.

    tools: those offered, in the shape of chat completions; without any, calls are not looked for.
    prompt: its end tells whether the answer begins in mid-reasoning.
    special_tokens: the texts of the vocabulary's special tokens.
    """
    offered = {tool["function"]["name"]: _arguments_of(tool["function"]) for tool in tools}
    if syntax.name == "harmony":
        return HarmonyParser(offered)
    reader = _READERS.get(syntax.name) if offered else None
    reasoning = syntax.reasoning
    marks = {*reader.triggers, *reader.marks} if reader else set()
    if reasoning:
        marks |= {reasoning.opening, reasoning.closing}
    starts_in_reasoning = reasoning is not None and prompt.rstrip().endswith(reasoning.opening)
    special = marks & set(special_tokens)
    return MarkupParser(reasoning, reader, offered, special, starts_in_reasoning=starts_in_reasoning)
