"""Six turns with tools: the prompt is the same whatever carries the conversation."""

import json

import pytest

from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from tests.tool_loops import NUM_TURNS, by_id, in_full, in_full_unstored, run_loop

DONE = Finished("stop", Usage(3, 0, 2))


def script(request):
    """Two calls, one with reasoning before it; a text where tools may not be called."""
    turn = sum(message["role"] == "tool" for message in request.messages) // 2
    if request.tool_choice.mode == "none":
        return [Reasoning("enough"), Text(f"Done after {turn}."), DONE]
    return [
        Reasoning(f"thought {turn}"),
        CallOpened("add"),
        CallArguments(json.dumps({"a": turn})),
        CallOpened("run"),
        CallArguments(json.dumps({"input": f'say "{turn}"\n'})),
        DONE,
    ]


@pytest.mark.parametrize("carry", [in_full, in_full_unstored])
def test_six_turns_by_id_and_in_full_give_the_same_prompts(client, scripted, carry):
    scripted.write = script
    run_loop(client, by_id)
    expected = [request.messages for request in scripted.requests]
    run_loop(client, carry)
    found = [request.messages for request in scripted.requests[NUM_TURNS:]]
    assert [_without_call_ids(messages) for messages in found] == [
        _without_call_ids(messages) for messages in expected
    ]
    assert len(expected[-1]) == 1 + 3 * (NUM_TURNS - 1)


def _without_call_ids(messages):
    """Each response makes ids of its own; here they count instead."""
    ids = list(dict.fromkeys(m["tool_call_id"] for m in messages if m["role"] == "tool"))
    text = json.dumps(messages)
    for place, call_id in enumerate(ids):
        text = text.replace(call_id, f"call {place}")
    return text
