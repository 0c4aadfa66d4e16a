"""Requests written by hand for the evaluation, each with its one right answer."""

import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
STRING, INTEGER, NUMBER, BOOLEAN = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))


@dataclass(frozen=True)
class Request:
    """One question, what comes with it (as `player.Prompt` takes it), and the answer."""

    question: str
    answer: str
    options: Json = field(default_factory=dict)


def record(**properties: Json) -> Json:
    """The schema of an object that must have all of these."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def one_of(*options: str) -> Json:
    """The schema of a text that must be one of these."""
    return {"type": "string", "enum": list(options)}


def list_of(item: Json) -> Json:
    """The schema of a list."""
    return {"type": "array", "items": item}


STRINGS = list_of(STRING)


def tool(name: str, about: str, /, **properties: Json) -> Json:
    shown = {"name": name, "description": about, "parameters": record(**properties)}
    return {"type": "function", "function": shown}


def call(question: str, tools: tuple[Json, ...], /, **arguments: Any) -> Request:
    """A question that asks for the first of the tools, which are offered in some other order."""
    called = {"name": tools[0]["function"]["name"], "arguments": arguments}
    first = len(question) % len(tools)
    offered = [*tools[first:], *tools[:first]]
    return Request(question, f"<tool_call>\n{json.dumps(called)}\n</tool_call>", {"tools": offered})


def extract(text: str, schema: Json, answer: Json) -> Request:
    return Request(text, json.dumps(answer), {"response_schema": schema})
