"""Tools as a dialogue offers them: the schema, and what users ask of it.

An `Offer` knows its schema and can draw `Want`s: a question, the call that answers it, a result, and the answer told
from that result. Everything about calls follows from these two, so a new tool is one entry in `known_tools` or a
new word in `made_up_tools`.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.draw import Draw


@dataclass(frozen=True)
class Want:
    """What a user wants of a tool. `result` is what the tool returns, `answer` what the model makes of it."""

    question: str
    arguments: dict[str, Any]
    result: str
    answer: str


@dataclass(frozen=True)
class Offer:
    """A tool that is offered. Two offers of one topic are never offered together. `needs_today` asks for the date in
    the system message; `origin` is "known", "unseen" (only the evaluation has it) or "made-up"."""

    topic: str
    schema: dict[str, Any]
    want: Callable[[Draw], Want]
    needs_today: bool = False
    origin: str = "known"

    @property
    def name(self) -> str:
        name: str = self.schema["function"]["name"]
        return name


def function(
    draw: Draw, name: str, description: str, properties: dict[str, Any], required: list[str]
) -> dict[str, Any]:
    """A tool's schema. The order of its keys is nobody's business: the template does not show it."""
    parameters: dict[str, Any] = {"type": "object", "properties": properties, "required": required}
    shown = {"name": name, "description": description, "parameters": parameters}
    if draw.chance(0.06):
        del shown["description"]
    return {"type": "function", "function": shown}


_WHAT_IS = re.compile(r"^(?:what is|what's|what was) ((?:the|my|our) [^?]+?)\??$", re.IGNORECASE)
_ENDS = (".", "!", "?")
_KEYS = ("response", "result", "output", "answer", "message", "text")


def told(question: str, result: str) -> str:
    """The answer: the result in a sentence, that of the question where it was short."""
    found = _WHAT_IS.match(question)
    ending = "" if result.endswith(_ENDS) else "."
    if found and " like" not in found[1] and len(result.split()) <= 2:
        subject = re.sub(r"^my ", "your ", found[1], flags=re.IGNORECASE)
        return f"{subject[0].upper()}{subject[1:]} is {result}{ending}"
    return f"The result is: {result}{ending}"


def wrapped(draw: Draw, result: str) -> str:
    """A result as tools return it: bare, in JSON, or in the repr of a dict."""
    roll = draw.rng.random()
    if roll < 0.4:
        return result
    key = draw.pick(_KEYS)
    value: Any = int(result) if result.isdigit() and draw.chance(0.5) else result
    return repr({key: value}) if roll < 0.7 else json.dumps({key: value}, ensure_ascii=False)


def record(draw: Draw) -> tuple[str, str]:
    """A result of several fields, and how it is told."""
    keys = draw.rng.sample(("status", "temperature", "id", "count", "city", "owner", "total", "name", "unit"), 2)
    made = {key: draw.pick((values.any_word, values.number))(draw) for key in keys}
    shown: dict[str, Any] = {key: int(value) if value.isdigit() else value for key, value in made.items()}
    return json.dumps(shown), ", ".join(f"{key} is {value}" for key, value in made.items())


def done(draw: Draw) -> str:
    """What tools report that do something."""
    identifier = f"{draw.pick('abcdeoprtu')}_{draw.rng.randrange(1, 1000)}"
    word = values.any_word(draw)
    return draw.pick(
        (
            f"Successfully created with id: {identifier}",
            f"Successfully added {word} with id: {draw.rng.randrange(1, 1000)}",
            f"Created {word} {identifier}",
            "ok",
            "done",
            f"Done, the id is {identifier}",
            f"{word} {values.number(draw)}",
            f"Success: {word}",
            f"id {draw.rng.randrange(1, 10000)}",
            values.phrase(draw),
        )
    )


def outcome(draw: Draw, question: str, result: str) -> tuple[str, str]:
    """A result as the tool returns it, and the answer."""
    if draw.chance(0.1):
        raw, spoken = record(draw)
        return raw, told("", spoken)
    return wrapped(draw, result), told(question, result)
