"""Simple tool use: call the tool that fits, its argument copied from the question, then tell the result."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities.fallback import FALLBACK
from tools.builtin_model.dialogue import Dialogue, Message, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings


@dataclass(frozen=True)
class Tool:
    """A tool with one string argument; names and descriptions vary so that they are read, not learnt."""

    names: tuple[str, ...]
    arguments: tuple[str, ...]
    descriptions: tuple[str, ...]
    ask: Wordings
    make: Callable[[Draw], str]
    result: Callable[[Draw], str]

    def schema(self, draw: Draw) -> dict[str, Any]:
        argument = draw.pick(self.arguments)
        described = {"type": "string"} | ({"description": f"The {argument}."} if draw.chance(0.5) else {})
        function = {
            "name": draw.pick(self.names),
            "description": draw.pick(self.descriptions),
            "parameters": {"type": "object", "properties": {argument: described}, "required": [argument]},
        }
        return {"type": "function", "function": function}


def _place(draw: Draw) -> str:
    return values.city(draw)


def _subject(draw: Draw) -> str:
    return " ".join(
        draw.pick((values.word, values.made_up, values.food))(draw).lower() for _ in range(draw.pick((1, 2, 2, 3)))
    )


def _degrees(draw: Draw) -> str:
    number = str(draw.rng.randrange(-20, 40))
    return draw.pick(
        (number, f"{number} degrees", f"sunny, {number} degrees", f"{number} C", f"It is {number} degrees.")
    )


def _clock(draw: Draw) -> str:
    return f"{draw.rng.randrange(24):02d}:{draw.rng.randrange(60):02d}"


def _amount(draw: Draw) -> str:
    return f"{values.number(draw)}{draw.pick(('', '', ' euros', '.50', ' USD'))}"


def _found(draw: Draw) -> str:
    return draw.pick((values.phrase(draw), values.number(draw), f"Hello, {values.word(draw)}!"))


TOOLS = {
    "weather": Tool(
        ("get_weather", "weather", "current_weather", "get_temperature"),
        ("location", "city", "place"),
        (
            "Get the current weather.",
            "Get the current weather for a location.",
            "Get current temperature for a given location.",
        ),
        Wordings(
            train=(
                "[What is|What's|How is] the weather [like|] in {value} [today|now|right now|]?",
                "What's the weather [like|] in {value}?",
                "[How warm|How cold|How hot] is it in {value} [today|now|right now|]?",
                "Is it [raining|sunny|cold|warm] in {value} [now|today|]?",
                "[Tell me|Give me|Get|Check|Show me] the weather [in|for] {value}[.|, please.| now.|]",
                "[What is|What's] the temperature in {value} [now|right now|today|]?",
                "weather in {value}",
                "[Do you know|Can you tell me] the weather in {value}?",
            ),
            heldout=("How's the weather over in {value}?", "Will I need a coat in {value} today?"),
        ),
        _place,
        _degrees,
    ),
    "time": Tool(
        ("get_time", "current_time", "clock", "get_local_time"),
        ("city", "location", "timezone", "place"),
        ("Get the current time.", "Get the local time in a city.", "Tell what time it is somewhere."),
        Wordings(
            train=(
                "What time is it in {value} [now|right now|]?",
                "[What is|What's] the [local|current|] time in {value}[?| now?]",
                "[Tell me|Give me|Get] the [local|current|] time in {value}[.|, please.|]",
                "How late is it in {value}[?| now?]",
                "time in {value}",
            ),
            heldout=("What does the clock say in {value}?", "Could you check the time in {value}?"),
        ),
        _place,
        _clock,
    ),
    "search": Tool(
        ("web_search", "search", "search_web", "find"),
        ("query", "q", "text"),
        ("Search the web.", "Search the internet for a query.", "Find information online."),
        Wordings(
            train=(
                ("[Search|Look|Please search] [for|the web for|online for|the internet for] {value}[.|, please.|]"),
                "[Look up|Google|Find] {value}[.| online.| on the web.|]",
                "[Can|Could] you [search for|look up] {value}?",
                "What does the [web|internet] say about {value}?",
                "search: {value}",
            ),
            heldout=("Go online and look for {value}.", "Use the search for {value}."),
        ),
        _subject,
        _found,
    ),
    "price": Tool(
        ("get_price", "stock_price", "price", "lookup_price"),
        ("symbol", "product", "item", "name"),
        ("Get the price of something.", "Look up the current price of an item."),
        Wordings(
            train=(
                "[What is|What's] the price of {value} [now|today|]?",
                "How much [is|costs] {value} [now|today|]?",
                "[Tell me|Get|Check] the price of {value}[.|, please.|]",
                "What does {value} cost[?| today?]",
                "price of {value}",
            ),
            heldout=("How expensive is {value}?", "For how much can I buy {value}?"),
        ),
        values.made_up,
        _amount,
    ),
    "boiling point": Tool(
        ("get_boiling_point", "boiling_point"),
        ("liquid_name", "liquid", "substance"),
        ("Returns the boiling point of a liquid.", "Look up the boiling point of a liquid."),
        Wordings(
            train=(
                "[What is|What's] the boiling point of {value}?",
                "At [what|which] temperature does {value} boil?",
                "[Tell me|Get|Look up] the boiling point of {value}[.|, please.|]",
                "When does {value} boil?",
            ),
            heldout=("How hot is {value} when it boils?", "Could you find the boiling point of {value}?"),
        ),
        values.made_up,
        _degrees,
    ),
}


def offer(draw: Draw) -> tuple[dict[str, Any], ...]:
    """One to three tools for a dialogue."""
    kinds = draw.rng.sample(sorted(TOOLS), draw.pick((1, 1, 1, 2, 3)))
    return tuple(TOOLS[kind].schema(draw) for kind in kinds)


def _kind(schema: dict[str, Any]) -> str:
    name = schema["function"]["name"]
    return next(kind for kind, tool in TOOLS.items() if name in tool.names)


def call(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """A question that one of the offered tools answers: the call alone."""
    if not dialogue.tools:
        return None
    schema = draw.pick(dialogue.tools)
    tool = TOOLS[_kind(schema)]
    value = draw.value(tool.make)
    (argument,) = schema["function"]["parameters"]["properties"]
    name = schema["function"]["name"]
    made = Message("assistant", "", ({"name": name, "arguments": json.dumps({argument: value}, ensure_ascii=False)},))
    return Turn("tool call", (Message("user", draw.wording(tool.ask, value=value)), made))


def call_and_answer(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """The call, its result, and the result told to the user."""
    called = call(draw, dialogue)
    if called is None:
        return None
    made = called.messages[-1]
    tool = next(tool for tool in TOOLS.values() if made.tool_calls[0]["name"] in tool.names)
    result = draw.value(tool.result)
    ending = "" if result[-1] in ".!" else "."
    answer = Message("assistant", f"The result is: {result}{ending}")
    return Turn("tool result", (*called.messages, Message("tool", result), answer))


def unavailable(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """A question for a tool that was not offered."""
    offered = {_kind(schema) for schema in dialogue.tools}
    missing = sorted(set(TOOLS) - offered)
    if not missing:
        return None
    tool = TOOLS[draw.pick(missing)]
    return exchange("no such tool", draw.wording(tool.ask, value=draw.value(tool.make)), FALLBACK)
