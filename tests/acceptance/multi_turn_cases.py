"""Conversations with tools over several turns, as row S2.8 of the reference systems has them.

A case is its tools, its turns (messages of the client that begin one), the results of its calls in their order, and
its steps: what the model is expected to do each time that it is asked.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Call:
    name: str
    arguments: dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """A text that has one of these words in it."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    name: str
    tools: list[dict[str, Any]]
    turns: list[list[dict[str, str]]]
    results: list[str]
    steps: list[Call | Answer]


def tool(name: str, description: str, properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    parameters = {"type": "object", "properties": properties, "required": required}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


def text(description: str) -> dict[str, str]:
    return {"type": "string", "description": description}


def user(content: str) -> dict[str, str]:
    return {"role": "user", "content": content}


TEXTS = {"type": "array", "items": {"type": "string"}}
TODAY = {"role": "system", "content": "Todays date is 2025-03-01."}
GET_WEATHER = tool(
    "get_weather",
    "Get the current weather",
    {"location": text("The city and state (both required), e.g. San Francisco, CA.")},
    ["location"],
)
ADD_PRODUCT = tool(
    "addProduct",
    "Add a new product",
    {
        "name": text("Name of the product"),
        "price": {"type": "number", "description": "Price of the product"},
        "inStock": {"type": "boolean", "description": "Availability status of the product."},
        "tags": {**TEXTS, "description": "List of product tags"},
    },
    ["name", "price", "inStock"],
)
CREATE_EVENT = tool(
    "create_event",
    "Create a new event",
    {
        "name": text("Name of the event"),
        "date": text("Date of the event in ISO format"),
        "time": text("Event Time (HH:MM)"),
        "location": text("Location of the event"),
        "participants": {**TEXTS, "description": "List of participant names"},
    },
    ["name", "date", "time", "location", "participants"],
)
GET_EVENT = tool(
    "get_event",
    "Get an event by date and time",
    {"date": text("Date of the event in ISO format"), "time": text("Event Time (HH:MM)")},
    ["date", "time"],
)
GET_EXPENSES = tool(
    "getMonthlyExpenseSummary",
    "Get monthly expense summary",
    {
        "month": {"type": "integer", "description": "Month of the year (1-12)"},
        "year": {"type": "integer", "description": "Year"},
    },
    ["month", "year"],
)
WEATHER = user("What's the weather like in San Francisco?")
FOGGY = "{'response': '70 degrees and foggy'}"
WEATHER_CALL = Call("get_weather", {"location": "San Francisco, CA"})
WIDGET = {"name": "Widget", "price": 19.99, "inStock": True, "tags": ["new", "sale"]}
MEETING = {"date": "2025-03-03", "time": "10:00"}
BUILDING = {
    "name": "Team Building",
    **MEETING,
    "location": "Main Conference Room",
    "participants": ["Alice", "Bob", "Charlie"],
}

CASES = [
    Case(
        "text_then_weather_tool",
        [GET_WEATHER],
        [[user("What's the name of the Sun in latin?")], [WEATHER]],
        [FOGGY],
        [Answer(("sol",)), WEATHER_CALL, Answer(("foggy", "70 degrees"))],
    ),
    Case(
        "weather_tool_then_text", [GET_WEATHER], [[WEATHER]], [FOGGY], [WEATHER_CALL, Answer(("foggy", "70 degrees"))]
    ),
    Case(
        "add_product_tool",
        [ADD_PRODUCT],
        [
            [
                user(
                    "Please add a new product with name 'Widget', price 19.99, in stock, and tags ['new', 'sale'] "
                    "and give me the product id."
                )
            ]
        ],
        ["{'response': 'Successfully added product with id: 123'}"],
        [Call("addProduct", WIDGET), Answer(("123", "product id: 123"))],
    ),
    Case(
        "get_then_create_event_tool",
        [CREATE_EVENT, GET_EVENT],
        [
            [TODAY, user("Do i have any meetings on March 3rd at 10 am? Yes or no?")],
            [
                user(
                    "Alright then, Create an event named 'Team Building', scheduled for that time same time, in the "
                    "'Main Conference Room' and add Alice, Bob, Charlie to it. Give me the created event id."
                )
            ],
        ],
        [
            "{'response': 'No events found for 2025-03-03 at 10:00'}",
            "{'response': 'Successfully created new event with id: e_123'}",
        ],
        [
            Call("get_event", MEETING),
            Answer(("no", "no events found", "no meetings")),
            Call("create_event", BUILDING),
            Answer(("e_123", "event id: e_123")),
        ],
    ),
    Case(
        "compare_monthly_expense_tool",
        [GET_EXPENSES],
        [
            [TODAY, user("what was my monthly expense in Jan of this year?")],
            [user("Was it less than Feb of last year? Only answer with yes or no.")],
        ],
        [
            "{'response': 'Total expenses for January 2025: $1000'}",
            "{'response': 'Total expenses for February 2024: $2000'}",
        ],
        [
            Call("getMonthlyExpenseSummary", {"month": 1, "year": 2025}),
            Answer(("1000", "$1,000", "1,000")),
            Call("getMonthlyExpenseSummary", {"month": 2, "year": 2024}),
            Answer(("yes",)),
        ],
    ),
]


def play(case: Case, ask: Callable[[list[dict[str, Any]]], dict[str, Any]]) -> list[dict[str, Any]]:
    """Hold the conversation, and check each step of it; return its messages.

    ask: takes the messages so far, and returns the assistant's next one as clients send it back.
    """
    turns, results = iter(case.turns), iter(case.results)
    messages: list[dict[str, Any]] = list(next(turns))
    for step in case.steps:
        message = ask(messages)
        messages.append(message)
        calls = message.get("tool_calls") or []
        if isinstance(step, Call):
            (call,) = calls
            assert (call["function"]["name"], json.loads(call["function"]["arguments"])) == (
                step.name,
                step.arguments,
            )
            messages.append({"role": "tool", "tool_call_id": call["id"], "content": next(results)})
        else:
            assert calls == []
            assert any(word in message["content"].lower() for word in step.words)
            messages += next(turns, [])
    return messages
