"""The Responses API through the official client, on a script."""

import httpx
import pytest
from openai import APIStatusError, BadRequestError, NotFoundError

from app.errors import GenerationFailedError
from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from tests.gates import Gate, gated
from tests.leaving import leave_in_mid_run
from tests.waiting import wait_until

DONE = Finished("stop", Usage(3, 0, 2))

#: What the Open Responses schema requires in every snapshot.
REQUIRED_KEYS = """
id object created_at completed_at status incomplete_details model previous_response_id instructions output error tools
tool_choice truncation parallel_tool_calls text top_p presence_penalty frequency_penalty top_logprobs temperature
reasoning usage max_output_tokens max_tool_calls store background service_tier metadata safety_identifier
prompt_cache_key
"""


def test_a_response_is_answered_stored_and_retrieved(client):
    response = client.responses.create(input="hello there", metadata={"k": "v"}, user="me", temperature=0.5)
    assert response.output_text == "hello there"
    assert response.status == "completed"
    assert (response.metadata, response.user, response.temperature) == ({"k": "v"}, "me", 0.5)
    assert client.responses.retrieve(response.id).to_dict() == response.to_dict()


def test_the_stream_accumulates_to_the_stored_response(client):
    with client.responses.stream(input="one two three", model="scripted") as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert final.output_text == "one two three"
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert client.responses.retrieve(final.id).output_text == "one two three"


def test_a_chain_knows_its_history_but_not_its_instructions(client, scripted):
    first = client.responses.create(input="my name is Ada", instructions="Be brief.")
    second = client.responses.create(input="what now", previous_response_id=first.id)
    third = client.responses.create(input="and now", previous_response_id=second.id)
    texts = [(message["role"], message["content"]) for message in scripted.requests[-1].messages]
    assert texts == [
        ("user", "my name is Ada"),
        ("assistant", "my name is Ada"),
        ("user", "what now"),
        ("assistant", "what now"),
        ("user", "and now"),
    ]
    assert third.previous_response_id == second.id


def test_two_responses_can_continue_the_same_one(client, scripted):
    first = client.responses.create(input="root")
    for branch in ("left", "right"):
        client.responses.create(input=branch, previous_response_id=first.id)
        assert [m["content"] for m in scripted.requests[-1].messages] == ["root", "root", branch]


def test_a_replayed_stream_is_the_stream_byte_for_byte(base_url, client):
    body = {"input": "a b c", "stream": True}
    live = httpx.post(f"{base_url}/v1/responses", json=body).content
    response_id = live.split(b'"id":"')[1].split(b'"')[0].decode()
    replayed = httpx.get(f"{base_url}/v1/responses/{response_id}", params={"stream": "true"}).content
    assert replayed == live
    tail = httpx.get(f"{base_url}/v1/responses/{response_id}", params={"stream": "true", "starting_after": 4}).content
    assert live.endswith(tail)
    assert b'"sequence_number":5' in tail.split(b"\n\n")[0]


def test_a_reader_can_join_a_run_that_is_alive(client, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    stream = client.responses.create(input="x", stream=True)
    created = next(stream)
    join = client.responses.retrieve(created.response.id, stream=True, starting_after=0)
    gate.open()
    joined = list(join)
    assert [event.sequence_number for event in joined] == list(range(1, len(joined) + 1))
    assert joined[-1].response.output_text == "early late"
    assert list(stream)[-1].response == joined[-1].response


def test_a_client_that_leaves_does_not_end_a_stored_response(base_url, client, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    with httpx.stream("POST", f"{base_url}/v1/responses", json={"input": "x", "stream": True}) as answer:
        first = next(answer.iter_text())
    response_id = first.split('"id":"')[1].split('"')[0]
    assert client.responses.retrieve(response_id).status == "in_progress"
    gate.open()
    assert _wait_until_ended(client, response_id).output_text == "early late"


@pytest.mark.parametrize("stream", [True, False])
def test_a_client_that_leaves_ends_a_response_that_is_not_stored(base_url, scripted, stream):
    scripted.write = lambda _: [Text("early "), 60.0, DONE]
    body = {"input": "x", "stream": stream, "store": False}
    leave_in_mid_run(f"{base_url}/v1/responses", body, scripted)


def test_store_false_leaves_no_trace(client):
    response = client.responses.create(input="secret", store=False)
    assert response.output_text == "secret"
    with pytest.raises(NotFoundError):
        client.responses.retrieve(response.id)
    with pytest.raises(BadRequestError, match="Previous response with id"):
        client.responses.create(input="x", previous_response_id=response.id)


def test_cancel_keeps_the_partial_text(client, scripted):
    scripted.write = lambda _: [Text("partial"), 60.0, DONE]
    stream = client.responses.create(input="x", stream=True)
    events = [next(stream) for _ in range(5)]
    response_id = events[0].response.id
    cancelled = client.responses.cancel(response_id)
    assert (cancelled.status, cancelled.output_text) == ("cancelled", "partial")
    assert cancelled.output[0].status == "incomplete"
    assert [event.type for event in stream][-1] == "response.incomplete"
    assert client.responses.cancel(response_id).to_dict() == cancelled.to_dict()
    assert client.responses.retrieve(response_id).to_dict() == cancelled.to_dict()
    assert scripted.num_active == 0


def test_a_finished_response_cannot_be_cancelled(client):
    response = client.responses.create(input="x")
    with pytest.raises(BadRequestError, match="already completed"):
        client.responses.cancel(response.id)


def test_delete_really_deletes(client):
    first = client.responses.create(input="one")
    second = client.responses.create(input="two", previous_response_id=first.id)
    client.responses.delete(first.id)
    with pytest.raises(NotFoundError):
        client.responses.retrieve(first.id)
    with pytest.raises(NotFoundError):
        client.responses.delete(first.id)
    with pytest.raises(BadRequestError):
        client.responses.create(input="x", previous_response_id=first.id)
    third = client.responses.create(input="three", previous_response_id=second.id)
    assert third.status == "completed"


def test_deleting_a_running_response_ends_its_run(client, scripted):
    scripted.write = lambda _: [Text("partial"), 60.0, DONE]
    stream = client.responses.create(input="x", stream=True)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.output_text.delta")
    client.responses.delete(response_id)
    assert [event.type for event in stream][-1] == "response.incomplete"
    with pytest.raises(NotFoundError):
        client.responses.retrieve(response_id)
    assert scripted.num_active == 0


def test_input_items_are_paged(client):
    items = [{"role": "user", "content": f"message {i}"} for i in range(5)]
    response = client.responses.create(input=items)
    listed = list(client.responses.input_items.list(response.id, limit=2, order="asc"))
    assert [item.content[0].text for item in listed] == [f"message {i}" for i in range(5)]
    newest = client.responses.input_items.list(response.id)
    assert [item.content[0].text for item in newest.data] == [f"message {i}" for i in reversed(range(5))]
    with pytest.raises(BadRequestError, match="no 'msg_none' in this list"):
        client.responses.input_items.list(response.id, after="msg_none")
    with pytest.raises(NotFoundError):
        client.responses.input_items.list("resp_none")


def test_a_tool_loop_by_id_and_in_full_gives_the_same_prompt(client, scripted):
    call = [Reasoning("hm"), CallOpened("add"), CallArguments('{"a": 1,'), CallArguments(' "b": 2}'), DONE]
    tool = {"type": "function", "name": "add", "parameters": {"type": "object"}}
    items = [{"role": "user", "content": "add 1 and 2"}]
    scripted.write = lambda _: call
    first = client.responses.create(input=items, tools=[tool])
    assert [item.type for item in first.output] == ["reasoning", "function_call"]
    output = {"type": "function_call_output", "call_id": first.output[1].call_id, "output": "3"}
    scripted.write = lambda _: [Text("It is 3."), DONE]
    client.responses.create(input=[output], previous_response_id=first.id, tools=[tool])
    client.responses.create(input=[*items, *[i.to_dict() for i in first.output], output], tools=[tool])
    by_id, in_full = scripted.requests[-2:]
    assert by_id == in_full
    assert by_id.messages[1] == {
        "role": "assistant",
        "reasoning_content": "hm",
        "tool_calls": [
            {
                "id": first.output[1].call_id,
                "type": "function",
                "function": {"name": "add", "arguments": {"a": 1, "b": 2}},
            }
        ],
    }


def test_an_answer_cut_by_the_limit_is_incomplete(client, scripted):
    scripted.write = lambda _: [Text("a b"), Finished("length", Usage(1, 0, 2))]
    response = client.responses.create(input="x", max_output_tokens=16)
    assert (response.status, response.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert response.usage.total_tokens == 3


@pytest.mark.parametrize("stream", [True, False])
def test_a_generator_that_breaks_fails_the_response_and_keeps_its_text(client, scripted, stream):
    scripted.write = lambda _: [Text("partial"), GenerationFailedError("The engine stopped.")]
    if stream:
        events = list(client.responses.create(input="x", stream=True))
        assert events[-1].type == "response.failed"
        response = events[-1].response
    else:
        response = client.responses.create(input="x")
    assert (response.status, response.error.code) == ("failed", "server_error")
    assert response.error.message == "The engine stopped."
    assert client.responses.retrieve(response.id).output_text == "partial"


def test_continuing_a_response_that_is_still_running_is_refused(client, scripted):
    scripted.write = lambda _: [Text("partial"), 60.0, DONE]
    stream = client.responses.create(input="x", stream=True)
    response_id = next(stream).response.id
    with pytest.raises(BadRequestError, match="still being generated"):
        client.responses.create(input="y", previous_response_id=response_id)
    client.responses.cancel(response_id)
    stream.close()


@pytest.mark.logs_errors
def test_an_unexpected_error_of_the_generator_is_not_shown(client, scripted):
    scripted.write = lambda _: [Text("partial"), RuntimeError("secret detail")]
    response = client.responses.create(input="x")
    assert response.status == "failed"
    assert "secret" not in response.error.message


def test_unknown_ids_and_models_are_not_found(client):
    for call in (client.responses.retrieve, client.responses.delete, client.responses.cancel):
        with pytest.raises(NotFoundError) as caught:
            call("resp_unknown")
        assert caught.value.body["code"] == "response_not_found"
    with pytest.raises(NotFoundError, match="This server has: 'scripted'"):
        client.responses.create(input="x", model="gpt-5")


def test_every_answer_carries_the_required_keys(base_url):
    body = httpx.post(f"{base_url}/v1/responses", json={"input": "x"}).json()
    required = REQUIRED_KEYS.split()
    assert not set(required) - body.keys()


def test_errors_are_api_errors(client):
    with pytest.raises(APIStatusError) as caught:
        client.responses.create(input="x", temperature=3)
    assert caught.value.status_code == 400
    assert caught.value.body["param"] == "temperature"


def _wait_until_ended(client, response_id):
    wait_until(lambda: client.responses.retrieve(response_id).status != "in_progress")
    return client.responses.retrieve(response_id)
