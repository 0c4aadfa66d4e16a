"""Compaction: by a call of its own, and by itself when a conversation grows too long."""

import base64
import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from openai import APIStatusError, BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Text, Usage
from app.responses.compaction import REQUEST
from tests.gates import Gate, gated
from tests.leaving import leave_in_mid_run
from tests.unit.sdk import validate_event

TOOL = {"type": "function", "name": "weather", "strict": False, "parameters": {"type": "object"}}
COMPACT = [{"type": "compaction", "compact_threshold": 20}]


def is_summary_request(request):
    return request.messages[-1]["content"] == REQUEST


def summarize_or_echo(request):
    text = "It is all about Ada." if is_summary_request(request) else f"re: {request.messages[-1]['content']}"
    return [Text(text), Finished("stop", Usage(30, 20, 5))]


@pytest.fixture
def talk(client, scripted):
    """A chain of two turns, the second with a call."""
    scripted.write = summarize_or_echo
    first = client.responses.create(input="I am Ada.", model="scripted")
    items = [
        {"role": "user", "content": "How warm is it?"},
        {"type": "function_call", "call_id": "c1", "name": "weather", "arguments": '{"city": "Rome"}'},
        {"type": "function_call_output", "call_id": "c1", "output": "30 degrees"},
    ]
    return client.responses.create(input=items, previous_response_id=first.id)


def compact(client, **body):
    """The answer as it was sent: the client takes the users' messages for answers, and warns of their content."""
    return client.responses.with_raw_response.compact(**body).http_response.json()


def told(scripted):
    return [(message["role"], message.get("content")) for message in scripted.requests[-1].messages]


def test_one_item_alone_is_compacted(client, scripted):
    scripted.write = summarize_or_echo
    output = compact(client, model="scripted", input={"role": "user", "content": "I am Ada."})["output"]
    assert [item["type"] for item in output] == ["message", "compaction"]


def test_a_compaction_is_the_users_messages_and_a_summary(client, scripted, talk):
    compacted = client.responses.compact(model="scripted", previous_response_id=talk.id, instructions="Be kind.")
    assert compacted.object == "response.compaction"
    assert [item.type for item in compacted.output] == ["message", "message", "compaction"]
    assert [item.content[0].text for item in compacted.output[:2]] == ["I am Ada.", "How warm is it?"]
    assert (compacted.usage.input_tokens, compacted.usage.total_tokens) == (30, 35)
    asked = scripted.requests[-1]
    assert is_summary_request(asked)
    assert [message["role"] for message in asked.messages[:-1]] == [
        "system", "user", "assistant", "user", "assistant", "tool", "assistant",
    ]  # fmt: skip
    assert "Ada" not in compacted.output[-1].encrypted_content
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(input="x", previous_response_id=compacted.id)
    assert caught.value.code == "previous_response_not_found"


def test_a_new_chain_begins_with_a_compaction(client, scripted, talk):
    compacted = compact(client, model="scripted", previous_response_id=talk.id)
    follow_up = [*compacted["output"], {"role": "user", "content": "And now?"}]
    response = client.responses.create(input=follow_up, instructions="Be kind.")
    summary = "Summary of this conversation so far:\nIt is all about Ada."
    expected = [
        ("system", f"Be kind.\n\n{summary}"),
        ("user", "I am Ada."),
        ("user", "How warm is it?"),
        ("user", "And now?"),
    ]
    assert told(scripted) == expected
    listed = list(client.responses.input_items.list(response.id, order="asc"))
    assert [item.type for item in listed] == ["message", "message", "compaction", "message"]
    assert listed[2].encrypted_content == compacted["output"][-1]["encrypted_content"]

    client.responses.create(input="Go on.", previous_response_id=response.id)
    assert told(scripted) == [("system", summary), *expected[1:], ("assistant", "re: And now?"), ("user", "Go on.")]


def test_the_items_before_a_compaction_may_be_left_out(client, scripted, talk):
    compacted = compact(client, model="scripted", previous_response_id=talk.id)
    new = {"role": "user", "content": "And now?"}
    client.responses.create(input=[*compacted["output"], new])
    whole = scripted.requests[-1].messages
    client.responses.create(input=[compacted["output"][-1], new])
    assert scripted.requests[-1].messages == whole
    # A developer's message is never replaced.
    client.responses.create(input=[{"role": "developer", "content": "Rules."}, *compacted["output"], new])
    assert scripted.requests[-1].messages == [whole[0], {"role": "developer", "content": "Rules."}, *whole[1:]]


def test_what_a_compaction_holds_can_be_compacted_again(client, scripted, talk):
    once = compact(client, model="scripted", previous_response_id=talk.id)
    twice = compact(client, model="scripted", input=[*once["output"], {"role": "user", "content": "More."}])
    assert [item["type"] for item in twice["output"]] == ["message"] * 3 + ["compaction"]


def test_a_large_file_comes_back_within_a_compaction(client, scripted):
    words = random.Random(5).randbytes(2_400_000).hex().encode()
    data = f"data:text/plain;base64,{base64.b64encode(words).decode()}"
    file = {"type": "input_file", "filename": "words.txt", "file_data": data}
    first = client.responses.create(
        input=[{"role": "user", "content": [file]}, {"role": "assistant", "content": "Ok"}]
    )
    compacted = compact(client, model="scripted", previous_response_id=first.id)
    assert len(compacted["output"][-1]["encrypted_content"]) < 1.05 * len(data)
    client.responses.create(input=[compacted["output"][-1], {"role": "user", "content": "And now?"}])
    assert words.decode() in str(scripted.requests[-1].messages)


def test_a_model_that_writes_no_summary_is_helped_by_an_extract(client, scripted, talk):
    scripted.write = lambda request: (
        [CallOpened("weather"), CallArguments("{}"), Finished("stop", Usage())]
        if is_summary_request(request)
        else summarize_or_echo(request)
    )
    compacted = compact(client, model="scripted", previous_response_id=talk.id)
    client.responses.create(input=[*compacted["output"], {"role": "user", "content": "And now?"}])
    (_, system) = told(scripted)[0]
    assert 'Call: weather {"city": "Rome"}\nResult: 30 degrees' in system


def test_a_client_that_leaves_ends_the_summary(base_url, scripted):
    scripted.write = lambda _: [Text("It is all"), 60.0, Finished("stop", Usage())]
    leave_in_mid_run(f"{base_url}/v1/responses/compact", {"model": "scripted", "input": "x"}, scripted)
    assert len(scripted.requests) == 1


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"input": "x"}, "model"),
        ({"model": "scripted"}, "input"),
        ({"model": "scripted", "input": "x", "temperature": 1}, "temperature"),
        ({"model": "scripted", "input": "x", "image": {}}, "image"),
    ],
)
def test_a_compaction_needs_a_model_and_something_to_compact(client, body, param):
    with pytest.raises(BadRequestError) as caught:
        client.post("/responses/compact", body=body, cast_to=object)
    assert caught.value.param == param


def test_a_compaction_that_was_changed_is_refused(client, scripted, talk):
    sealed = compact(client, model="scripted", previous_response_id=talk.id)["output"][-1]["encrypted_content"]
    for content in ("", "x", sealed[:-8], f"{sealed[:-9]}{'A' if sealed[-9] != 'A' else 'B'}{sealed[-8:]}"):
        with pytest.raises(BadRequestError, match="cmp_mine") as caught:
            client.responses.create(input=[{"type": "compaction", "id": "cmp_mine", "encrypted_content": content}])
        assert caught.value.code == "invalid_encrypted_content"
    assert client.responses.create(input=[{"type": "compaction", "encrypted_content": sealed}]).status == "completed"


# -- context_management ------------------------------------------------------------------------------------


def test_a_long_conversation_is_compacted_by_itself(client, scripted):
    scripted.write = summarize_or_echo
    first = client.responses.create(input="one two three", context_management=COMPACT)
    assert [item.type for item in first.output] == ["message"]
    second = client.responses.create(
        input="w " * 20, previous_response_id=first.id, context_management=COMPACT, stream=True
    )
    events = list(second)
    for event in events:
        validate_event(event.to_dict())
    response = events[-1].response
    assert [item.type for item in response.output] == ["compaction", "message"]
    assert [event.type for event in events[2:4]] == ["response.output_item.added", "response.output_item.done"]
    assert client.responses.retrieve(response.id).output == response.output
    prompt = told(scripted)
    assert [role for role, _ in prompt] == ["system", "user", "user"]
    assert "re: one two three" not in str(prompt)

    client.responses.create(input="on", previous_response_id=response.id)
    assert told(scripted) == [*prompt, ("assistant", response.output_text), ("user", "on")]

    # The same for a client that keeps the conversation itself.
    items = [{"role": "user", "content": "one two three"}, *first.output, {"role": "user", "content": "w " * 20}]
    on = {"role": "user", "content": "on"}
    client.responses.create(input=[*items, *response.output, on])
    assert told(scripted)[:-2] == prompt
    client.responses.create(input=[*response.output, on])
    assert told(scripted)[:-2] == prompt


def test_a_compaction_hides_no_turn_that_came_in_meanwhile(client, scripted):
    gate = Gate()

    def write(request):
        answer = summarize_or_echo(request)
        return gated(gate, *answer) if "w w" in str(answer) else answer

    scripted.write = write
    conversation = client.conversations.create().id
    client.responses.create(input="one two three", conversation=conversation)
    with ThreadPoolExecutor() as pool:
        slow = pool.submit(
            client.responses.create, input="w " * 20, conversation=conversation, context_management=COMPACT
        )
        gate.wait_until_reached()
        client.responses.create(input="I am Ada.", conversation=conversation)
        gate.open()
        response = slow.result()
    assert [item.type for item in response.output] == ["compaction", "message"]
    assert "compaction" not in [item.type for item in client.conversations.items.list(conversation)]
    client.responses.create(input="Who am I?", conversation=conversation)
    assert ("user", "I am Ada.") in told(scripted)
    # Where nobody else came in, it is added.
    compacted = client.responses.create(input="x", conversation=conversation, context_management=COMPACT)
    assert compacted.output[0].id in [item.id for item in client.conversations.items.list(conversation)]


def test_a_background_request_to_be_compacted_is_checked_at_once(client, scripted):
    scripted.write = summarize_or_echo
    alone = [{"type": "function_call_output", "call_id": "c1", "output": "30 degrees"}]
    with pytest.raises(BadRequestError, match="c1"):
        client.responses.create(input=alone, background=True, context_management=COMPACT)


def test_tokens_are_counted_without_a_summary(client, scripted):
    scripted.write = summarize_or_echo
    items = [
        {"role": "user", "content": "one two three"},
        {"role": "assistant", "content": "re: one two three"},
        {"role": "user", "content": "w " * 20},
    ]
    plain = client.responses.input_tokens.count(input=items, model="scripted")
    managed = client.responses.input_tokens.count(
        input=items, model="scripted", extra_body={"context_management": COMPACT}
    )
    assert managed.input_tokens == plain.input_tokens
    assert scripted.requests == []


def test_what_stays_whole_anyway_is_not_compacted(client, scripted):
    scripted.write = summarize_or_echo
    messages = [{"role": "user", "content": "w " * 30}, {"role": "developer", "content": "Rules."}]
    new = {"role": "user", "content": "x"}
    response = client.responses.create(input=[*messages, new], context_management=COMPACT)
    assert [item.type for item in response.output] == ["message"]
    # Nor is a compaction compacted again where nothing came after it.
    made = compact(client, model="scripted", input=[*messages, *response.to_dict()["output"]])["output"][-1]
    again = client.responses.create(input=[made, new], context_management=COMPACT)
    assert [item.type for item in again.output] == ["message"]
    assert len(scripted.requests) == 3


def test_a_call_that_waits_for_its_output_is_not_compacted_away(client, scripted):
    scripted.write = lambda _: [CallOpened("weather"), CallArguments("{}"), Finished("stop", Usage())]
    first = client.responses.create(input="old", tools=[TOOL])
    call_id = first.output[0].call_id
    output = {"type": "function_call_output", "call_id": call_id, "output": "w " * 30}
    scripted.write = lambda _: [CallOpened("weather"), CallArguments("{}"), Finished("stop", Usage())]
    second = client.responses.create(
        input=[output], previous_response_id=first.id, tools=[TOOL], context_management=COMPACT
    )
    # There is one step only: nothing that could be summed up.
    assert [item.type for item in second.output] == ["function_call"]
    scripted.write = summarize_or_echo
    output = {"type": "function_call_output", "call_id": second.output[0].call_id, "output": "cold"}
    third = client.responses.create(
        input=[output], previous_response_id=second.id, tools=[TOOL], context_management=COMPACT
    )
    assert [item.type for item in third.output] == ["compaction", "message"]
    roles = [message["role"] for message in scripted.requests[-1].messages]
    assert roles == ["system", "user", "assistant", "tool"]


def test_a_threshold_is_a_number_of_tokens(client):
    for management, param in [
        ([{"type": "pruning"}], "context_management[0].type"),
        ([{"type": "compaction", "compact_threshold": 0}], "context_management[0].compact_threshold"),
    ]:
        with pytest.raises(APIStatusError) as caught:
            client.responses.create(input="x", context_management=management)
        assert caught.value.param == param
