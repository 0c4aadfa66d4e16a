"""Items of the built-in model: one run looks the same wherever it is read, and six turns the same however carried."""

import json
from itertools import pairwise
from pathlib import Path

import httpx
import pytest
from tokenizers import Tokenizer

import app.builtin
from tests.acceptance.stored_tokens import stored_ids
from tests.tool_loops import NUM_TURNS, by_id, in_full, run_loop

BUILTIN = Path(app.builtin.__path__[0])
MODEL = "responsa-builtin"
QUESTION = "What's the weather like in San Francisco?"
TOOLS = [
    {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}},
    {"type": "custom", "name": "note", "format": {"type": "grammar", "syntax": "regex", "definition": "[a-z]{3,9}"}},
]


@pytest.mark.parametrize(
    "options",
    [
        {"tool_choice": "none"},
        {"tool_choice": {"type": "custom", "name": "note"}},
        {"tool_choice": {"type": "function", "name": "get_weather"}},
    ],
    ids=["text", "custom", "function"],
)
def test_one_run_is_the_same_in_its_stream_its_end_its_retrieval_and_its_continuation(builtin, options):
    stream = builtin.responses.create(input=QUESTION, tools=TOOLS, stream=True, **options)
    events = [event.to_dict() for event in stream]
    final = events[-1]["response"]
    output = final["output"]
    added = [event["item"] for event in events if event["type"] == "response.output_item.added"]
    done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
    assert [item["id"] for item in added] == [item["id"] for item in output]
    assert done == output
    for event in events:
        if "item_id" in event:
            assert output[event["output_index"]]["id"] == event["item_id"]
    assert _text_of_deltas(events) == _text_of_items(output)
    # GET, its replay, and what the next turn is made from.
    url = f"{builtin.base_url}responses/{final['id']}"
    assert httpx.get(url).json() == final
    replayed = builtin.responses.retrieve(final["id"], stream=True)
    assert [event.to_dict() for event in replayed] == events
    kinds = {"function_call": "function_call_output", "custom_tool_call": "custom_tool_call_output"}
    answers = [
        {"type": kinds[item["type"]], "call_id": item["call_id"], "output": "sunny"}
        for item in output
        if item["type"] in kinds
    ]
    follow_up = answers or [{"role": "user", "content": "Thanks."}]
    following = builtin.responses.create(input=follow_up, previous_response_id=final["id"], max_output_tokens=16)
    listed = httpx.get(f"{builtin.base_url}responses/{following.id}/input_items?order=asc").json()["data"]
    assert listed[1 : 1 + len(output)] == output
    own = httpx.get(f"{url}/input_items").json()["data"]
    assert listed[:1] == own


def _text_of_deltas(events):
    return "".join(event["delta"] for event in events if event["type"].endswith(".delta"))


def _text_of_items(items):
    texts = {
        "message": lambda item: item["content"][0]["text"],
        "function_call": lambda item: item["arguments"],
        "custom_tool_call": lambda item: item["input"],
    }
    return "".join(texts[item["type"]](item) for item in items)


def test_six_turns_by_id_and_in_full_give_the_same_prompts(builtin, builtin_server):
    options = {"model": MODEL, "temperature": 0, "parallel_tool_calls": False, "max_output_tokens": 64}
    tokenizer = Tokenizer.from_file(str(BUILTIN / "tokenizer.json"))

    def prompt_of(response):
        """The text of the tokens that the model was given; the tokens need not be the same."""
        prompt_ids = stored_ids(builtin_server, response.id)[: response.usage.input_tokens]
        return tokenizer.decode(list(prompt_ids), skip_special_tokens=False)

    continued = [prompt_of(response) for response in run_loop(builtin, by_id, **options)]
    assert [prompt_of(response) for response in run_loop(builtin, in_full, **options)] == continued
    assert all(later.startswith(earlier) for earlier, later in pairwise(continued[:-1]))
    assert json.dumps({"name": "run", "arguments": {"input": 'say "hi"\n'}}) in continued[-1]
    assert f"result {NUM_TURNS - 2}.0" in continued[-1]
