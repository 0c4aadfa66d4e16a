"""Custom tools, whose input is a text, as the functions that chat templates know.

One is offered as a function with one argument, the text ``input``, and a call of it is taken apart again
(``custom_input.py``).
"""

import json
from typing import Any

from app.generators.base import STRICT_IF_POSSIBLE, OutputFormat, ToolCall, tool_call

_INPUT = {"type": "object", "properties": {"input": {"type": "string"}}, "required": ["input"]}


def custom_function(name: str, description: str | None, grammar: OutputFormat | None) -> dict[str, Any]:
    """Return the tool in the shape of chat completions. ``grammar``: of its input, "lark" or "regex"."""
    return {"type": "function", "function": {"name": name, "parameters": _INPUT, **_told(description, grammar)}}


def _told(description: str | None, grammar: OutputFormat | None) -> dict[str, Any]:
    if grammar is None:
        return {**({"description": description} if description else {}), "strict": STRICT_IF_POSSIBLE}
    rule = "Lark grammar" if grammar.kind == "lark" else "regular expression"
    told = f"The input follows this {rule}:\n{grammar.source}"
    return {
        "description": f"{description}\n\n{told}" if description else told,
        "strict": True,
        "input_format": grammar,
    }


def custom_tool_call(call_id: str, name: str, text: str) -> ToolCall:
    """Return a call with the input ``text``, as the history shows it to the model."""
    return tool_call(call_id, name, json.dumps({"input": text}, ensure_ascii=False))
