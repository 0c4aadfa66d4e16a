"""A loop of six turns with tools, as agents run it, whatever carries the conversation from turn to turn."""

from collections.abc import Callable
from typing import Any

from openai import OpenAI
from openai.types.responses import Response

NUM_TURNS = 6
#: Tools that can be called in one way only, so that a loop goes the same way whatever a model would like to say.
ADD = {
    "type": "function",
    "name": "add",
    "parameters": {"type": "object", "properties": {"a": {"const": 7}}, "required": ["a"]},
}
RUN = {
    "type": "custom",
    "name": "run",
    "format": {"type": "grammar", "syntax": "regex", "definition": 'say "hi"\n'},
}
QUESTION = {"role": "user", "content": "Add up the numbers, and run the rest."}

CHOICES = [{"type": "function", "name": "add"}, {"type": "custom", "name": "run"}]

#: From the new items, all items so far and the response before to what a request says of them.
Carry = Callable[[list[Any], list[Any], Response | None], dict[str, Any]]


def by_id(new_items: list[Any], all_items: list[Any], previous: Response | None) -> dict[str, Any]:
    return {"input": new_items, "previous_response_id": previous and previous.id}


def in_full(new_items: list[Any], all_items: list[Any], previous: Response | None) -> dict[str, Any]:
    return {"input": all_items}


def in_full_unstored(new_items: list[Any], all_items: list[Any], previous: Response | None) -> dict[str, Any]:
    return {"input": all_items, "store": False}


def run_loop(client: OpenAI, carry: Carry, **options: Any) -> list[Response]:
    """Five turns of calls, each answered, and a last one without."""
    responses: list[Response] = []
    new_items: list[Any] = [QUESTION]
    all_items: list[Any] = [QUESTION]
    for turn in range(NUM_TURNS):
        choice: Any = "none" if turn == NUM_TURNS - 1 else CHOICES[turn % 2]
        carried = carry(new_items, all_items, responses[-1] if responses else None)
        response = client.responses.create(tools=[ADD, RUN], tool_choice=choice, **carried, **options)
        responses.append(response)
        new_items = _answers(response, turn)
        all_items = [*all_items, *(item.to_dict() for item in response.output), *new_items]
    return responses


def _answers(response: Response, turn: int) -> list[Any]:
    kinds = {"function_call": "function_call_output", "custom_tool_call": "custom_tool_call_output"}
    return [
        {"type": kinds[item.type], "call_id": item.call_id, "output": f"result {turn}.{index}"}
        for index, item in enumerate(response.output)
        if item.type in kinds
    ]
