"""The rules of the wire, one by one: each test is named after the rule it holds the server to.

 1  frames of a stream          8  sequence numbers              15  state of a WebSocket: tests of that transport
 2  items begin with "added"    9  ids of items                  16  conversations: tests of conversations
 3  text is wrapped in parts   10  output_index                  17  /responses/compact: tests/api/test_compaction.py
 4  statuses of items          11  what a chain's prompt is      18  calls and their outputs
 5  nothing after "done"       12  what a chain doesn't inherit  19  only items and events that OpenAI knows
 6  incomplete                 13  tool_choice: tests/acceptance/test_formats.py; here: the prompt stays
 7  errors in mid-stream       14  truncation: tests/api/test_request_options.py
20  errors; and the limits of a request's fields
"""

import json

import httpx
import pytest
from openai.types.responses import ResponseOutputItem
from pydantic import TypeAdapter

from app.errors import GenerationFailedError
from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from tests.unit.sdk import validate_event

TOOL = {"type": "function", "name": "add", "description": None, "parameters": {"type": "object"}, "strict": True}
OTHER_TOOL = {**TOOL, "name": "subtract"}
WHOLE = [
    Reasoning("First "),
    Reasoning("think."),
    Text("It "),
    Text("is "),
    CallOpened("add"),
    CallArguments('{"a": '),
    CallArguments("1}"),
    CallOpened("subtract"),
    CallArguments("{}"),
]


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


@pytest.fixture
def play(base_url, scripted):
    """Streams a script's events: ``play(*fragments, reason, **body)`` gives ``(frames, events)``."""

    def stream(*fragments, reason="stop", **body):
        scripted.write = lambda _: [*fragments, Finished(reason, Usage(3, 1, 4, 2))]
        answer = httpx.post(f"{base_url}/v1/responses", json={"input": "x", "stream": True, **body})
        assert answer.status_code == 200, answer.text
        return answer, _events(answer.text)

    return stream


def _events(text):
    return [json.loads(frame.split("data: ")[1]) for frame in text.split("\n\n") if "event: " in frame]


def of_item(events, item_id):
    """The events of one item, in order."""
    return [
        event for event in events if event.get("item_id") == item_id or event.get("item", {}).get("id") == item_id
    ]


def test_rule_1_each_frame_names_its_event_and_the_stream_ends_with_done(play):
    answer, _ = play(*WHOLE)
    assert answer.headers["content-type"].split(";")[0] == "text/event-stream"
    *frames, done, rest = answer.text.split("\n\n")
    assert (done, rest) == ("data: [DONE]", "")
    for frame in frames:
        name, data = frame.split("\n")
        assert name == f"event: {json.loads(data.removeprefix('data: '))['type']}"


def test_rule_2_an_item_begins_with_added_and_has_no_nulls(play):
    _, events = play(*WHOLE)
    output = events[-1]["response"]["output"]
    assert [item["type"] for item in output] == ["reasoning", "message", "function_call", "function_call"]
    for item in output:
        first = of_item(events, item["id"])[0]
        assert first["type"] == "response.output_item.added"
        assert None not in first["item"].values()
    added = [event["item"] for event in events if event["type"] == "response.output_item.added"]
    assert [item.get("content", item.get("arguments")) for item in added] == [[], [], "", ""]
    assert (added[1]["role"], added[2]["name"]) == ("assistant", "add")


@pytest.mark.parametrize(("fragment", "part"), [(Text, "output_text"), (Reasoning, "reasoning_text")])
def test_rule_3_text_is_wrapped_in_parts(play, fragment, part):
    _, events = play(fragment("a"), fragment("b"))
    assert [event["type"].removeprefix("response.") for event in events] == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        f"{part}.delta",
        f"{part}.delta",
        f"{part}.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    assert events[3]["part"]["type"] == part
    assert (events[6]["text"], events[7]["part"]["text"]) == ("ab", "ab")


@pytest.mark.parametrize("last", [WHOLE[:2], WHOLE[:4], WHOLE[:6]], ids=["reasoning", "message", "call"])
def test_rule_4_only_the_last_item_can_be_incomplete_and_so_is_its_response(play, last):
    _, events = play(*last, reason="length")
    response = events[-1]["response"]
    *others, cut = [item["status"] for item in response["output"]]
    assert (response["status"], cut) == ("incomplete", "incomplete")
    assert set(others) <= {"completed"}
    begun = {event["item"]["status"] for event in events if event["type"] == "response.output_item.added"}
    assert begun == {"in_progress"}
    done = [event["item"] for event in events if event["type"] == "response.output_item.done"]
    assert done == response["output"]


def test_rule_5_nothing_follows_the_done_of_an_item(play):
    _, events = play(*WHOLE)
    for item in events[-1]["response"]["output"]:
        *before, last = of_item(events, item["id"])
        assert last["type"] == "response.output_item.done"
        assert all(event["type"] != "response.output_item.done" for event in before)


def test_rule_6_a_cut_answer_ends_with_the_event_incomplete_and_its_reason(play):
    _, events = play(Text("a"), reason="length")
    assert events[-1]["type"] == "response.incomplete"
    assert events[-1]["response"]["incomplete_details"] == {"reason": "max_output_tokens"}
    assert events[-1]["response"]["completed_at"] is None
    _, events = play(Text("a"))
    assert events[-1]["type"] == "response.completed"
    assert events[-1]["response"]["incomplete_details"] is None


def test_rule_7_an_error_in_mid_stream_ends_with_the_event_failed(play):
    _, events = play(Text("partial"), GenerationFailedError("The engine stopped."))
    assert events[-1]["type"] == "response.failed"
    response = events[-1]["response"]
    assert response["error"] == {"code": "server_error", "message": "The engine stopped."}
    assert response["output"][0]["content"][0]["text"] == "partial"


def test_rule_8_sequence_numbers_count_from_zero_and_are_the_same_in_a_replay(play, base_url):
    answer, events = play(*WHOLE)
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    url = f"{base_url}/v1/responses/{events[0]['response']['id']}"
    assert httpx.get(url, params={"stream": "true"}).text == answer.text


def test_rule_9_an_item_has_one_id_wherever_it_is_seen(play, base_url, client):
    _, events = play(*WHOLE)
    response = events[-1]["response"]
    ids = [item["id"] for item in response["output"]]
    assert len(set(ids)) == len(ids)
    for kind in ("added", "done"):
        told = [event["item"]["id"] for event in events if event["type"] == f"response.output_item.{kind}"]
        assert told == ids
    indexes = {event["item_id"]: event["output_index"] for event in events if "item_id" in event}
    assert indexes == {item_id: index for index, item_id in enumerate(ids)}
    assert httpx.get(f"{base_url}/v1/responses/{response['id']}").json() == response
    outputs = [
        {"type": "function_call_output", "call_id": item["call_id"], "output": "1"} for item in response["output"][2:]
    ]
    following = client.responses.create(input=outputs, previous_response_id=response["id"])
    listed = list(client.responses.input_items.list(following.id, order="asc"))
    assert [item.id for item in listed[1:5]] == ids
    assert all(item.type and item.status for item in listed)


def test_rule_10_the_output_index_is_the_place_in_the_final_output(play):
    _, events = play(*WHOLE)
    output = events[-1]["response"]["output"]
    for event in events:
        if "output_index" in event:
            item_id = event.get("item_id") or event["item"]["id"]
            assert output[event["output_index"]]["id"] == item_id


def test_rule_11_the_prompt_of_a_chain_is_input_output_new_input(client, scripted):
    first = client.responses.create(input="one")
    second = client.responses.create(input="two", previous_response_id=first.id)
    client.responses.create(input="three", previous_response_id=second.id)
    told = [(message["role"], message["content"]) for message in scripted.requests[-1].messages]
    roles = ["user", "assistant", "user", "assistant", "user"]
    assert told == list(zip(roles, ["one", "one", "two", "two", "three"], strict=True))


def test_rule_11_an_unknown_previous_response_has_a_code_of_its_own(base_url):
    answer = httpx.post(f"{base_url}/v1/responses", json={"input": "x", "previous_response_id": "resp_unknown"})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (400, "previous_response_not_found")
    assert error["param"] == "previous_response_id"


def test_rule_12_instructions_tools_and_format_are_not_inherited(client, scripted):
    text = {"format": {"type": "json_object"}}
    first = client.responses.create(
        input="x", instructions="Be brief.", tools=[TOOL], tool_choice="required", text=text, temperature=0.5
    )
    second = client.responses.create(input="y", previous_response_id=first.id)
    asked = scripted.requests[-1]
    assert [message["role"] for message in asked.messages] == ["user", "assistant", "user"]
    assert (asked.tools, asked.tool_choice.mode, asked.output_format) == ([], "auto", None)
    assert (second.instructions, second.tools, second.tool_choice, second.temperature) == (None, [], "auto", 1)
    assert second.text.format.type == "text"


def test_rule_13_allowed_tools_leave_the_prompt_as_it_is(client, scripted):
    allowed = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "add"}]}
    response = client.responses.create(input="x", tools=[TOOL, OTHER_TOOL], tool_choice=allowed)
    assert response.tool_choice.to_dict() == allowed
    client.responses.create(input="x", tools=[TOOL, OTHER_TOOL])
    bound, free = scripted.requests[-2:]
    assert (bound.messages, bound.tools) == (free.messages, free.tools)
    assert (bound.tool_choice.mode, bound.tool_choice.names) == ("auto", ("add",))


def test_rule_18_arguments_are_the_text_of_json_and_an_output_names_its_call(play, client, scripted):
    _, events = play(*WHOLE[4:7])
    response = events[-1]["response"]
    (call,) = response["output"]
    assert json.loads(call["arguments"]) == {"a": 1}
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": "2"}
    client.responses.create(input=[output], previous_response_id=response["id"])
    _, asked, told = scripted.requests[-1].messages
    assert asked["tool_calls"][0]["id"] == told["tool_call_id"] == call["call_id"]


def test_rule_19_every_item_and_event_is_one_of_openais(play):
    _, events = play(*WHOLE)
    for event in events:
        validate_event(event)
    for item in events[-1]["response"]["output"]:
        TypeAdapter(ResponseOutputItem).validate_python(item)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/v1/responses", 400),
        ("POST", "/v1/responses/compact", 400),
        ("POST", "/v1/responses/input_tokens", 400),
        ("GET", "/v1/responses/resp_unknown", 404),
        ("DELETE", "/v1/responses/resp_unknown", 404),
        ("POST", "/v1/responses/resp_unknown/cancel", 404),
        ("GET", "/v1/responses/resp_unknown/input_items", 404),
    ],
)
def test_rule_20_errors_stand_in_openais_envelope(base_url, method, path, status):
    answer = httpx.request(method, f"{base_url}{path}", json={"frobnicate": 1} if method == "POST" else None)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert error["type"] == "invalid_request_error"


def named(name):
    return [{"type": "function", "name": name, "parameters": {"type": "object"}}]


def output_of(call_id):
    call = {"type": "function_call", "call_id": call_id, "name": "f", "arguments": "{}"}
    return [call, {"type": "function_call_output", "call_id": call_id, "output": "x"}]


def allowed_tools(number):
    tools = [{"type": "function", "name": f"f{index}"} for index in range(number)]
    return {"tools": tools, "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": tools}}


#: The largest (or smallest) value of each limit, and the first beyond it.
LIMITS = {
    "input": ({"input": "x" * 10_485_760}, {"input": "x" * 10_485_761}),
    "tools[0].name": ({"tools": named("f" * 64)}, {"tools": named("f" * 65)}),
    "input[0].call_id": ({"input": output_of("c" * 64)}, {"input": output_of("c" * 65)}),
    "max_output_tokens": ({"max_output_tokens": 16}, {"max_output_tokens": 15}),
    "max_tool_calls": ({"max_tool_calls": 1}, {"max_tool_calls": 0}),
    "top_logprobs": ({"top_logprobs": 20}, {"top_logprobs": 21}),
    "metadata": (
        {"metadata": {str(key): "v" for key in range(16)}},
        {"metadata": {str(key): "v" for key in range(17)}},
    ),
    "metadata." + "k" * 65: ({"metadata": {"k" * 64: "v"}}, {"metadata": {"k" * 65: "v"}}),
    "metadata.k": ({"metadata": {"k": "v" * 512}}, {"metadata": {"k": "v" * 513}}),
    "safety_identifier": ({"safety_identifier": "i" * 128}, {"safety_identifier": "i" * 129}),
    "prompt_cache_key": ({"prompt_cache_key": "k" * 64}, {"prompt_cache_key": "k" * 65}),
    "tool_choice.tools": (allowed_tools(128), allowed_tools(129)),
}


@pytest.mark.parametrize("param", LIMITS)
def test_limits_are_openais(base_url, param):
    last, beyond = ({"input": "x", "store": False, **body} for body in LIMITS[param])
    answer = httpx.post(f"{base_url}/v1/responses", json=last)
    assert answer.status_code == 200, answer.text[:300]
    refused = httpx.post(f"{base_url}/v1/responses", json=beyond)
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, param)
