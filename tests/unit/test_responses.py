"""The pure core: every stream that the builder can make is a correct stream, and its fold is the response."""

import itertools
import json
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai._models import construct_type_unchecked
from openai._types import omit
from openai.lib.streaming.responses._responses import ResponseStreamState
from openai.types.responses import Response as SDKResponse
from openai.types.responses import ResponseStreamEvent

from app.generators.base import Capabilities, Finished, Text, Usage
from app.protocol.events import TERMINAL_EVENT_TYPES
from app.protocol.requests import ResponseCreateParams
from app.responses.builder import ResponseBuilder
from app.responses.fold import fold
from app.responses.initial import initial_response
from app.responses.status import TRANSITIONS, is_terminal, statuses_before
from tests.unit.fragments import CUSTOM_NAME, bodies, finishes
from tests.unit.sdk import validate_event

CAPABILITIES = Capabilities(max_context_tokens=100, tools=True)


def new_builder(summary=None, *, background: bool = False) -> ResponseBuilder:
    counter = itertools.count()
    params = ResponseCreateParams(
        input="hello",
        background=background,
        tools=[{"type": "custom", "name": CUSTOM_NAME}],
        reasoning={"summary": summary},
    )
    response = initial_response(params, CAPABILITIES, response_id="resp_1", model="m", created_at=1)
    return ResponseBuilder(response, lambda prefix: f"{prefix}_{next(counter)}")


def end(builder, ending):
    if isinstance(ending, Finished):
        return builder.finish(ending, now=2)
    return builder.fail("server_error", "It broke.") if ending == "fail" else builder.cancel()


def play(body, ending, summary=None):
    """Return all events of a run and the response its builder ended with."""
    builder = new_builder(summary)
    events = builder.start()
    for fragment in body:
        events += builder.feed(fragment)
    return [*events, *end(builder, ending)], builder.response


endings = st.one_of(finishes, st.sampled_from(["fail", "cancel"]))


@pytest.mark.parametrize("summary", [None, "auto"])
@given(bodies, endings)
def test_replay_equals_live(summary, body, ending):
    events, response = play(body, ending, summary)
    stored = json.loads(json.dumps(events))
    assert stored == events
    assert fold(stored) == response


@given(bodies, finishes)
def test_a_queued_run_that_another_builder_takes_up_is_one_stream(body, finished):
    waiting = new_builder(background=True)
    events = waiting.queue()
    assert [event["response"]["status"] for event in events] == ["queued", "queued"]
    builder = ResponseBuilder.resume(json.loads(json.dumps(events)), new_builder()._writer.new_id)
    events += builder.proceed()
    assert (events[-1]["type"], builder.response["status"]) == ("response.in_progress", "in_progress")
    for fragment in body:
        events += builder.feed(fragment)
    events += builder.finish(finished, now=2)
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert fold(events) == builder.response
    state = ResponseStreamState(input_tools=omit, text_format=omit)
    for event in events:
        validate_event(event)
        state.handle_event(construct_type_unchecked(type_=ResponseStreamEvent, value=deepcopy(event)))


@given(bodies, endings)
def test_sequence_numbers_are_dense_from_zero(body, ending):
    events, _ = play(body, ending)
    assert [event["sequence_number"] for event in events] == list(range(len(events)))


@given(bodies, endings)
def test_output_index_is_the_place_in_the_final_output(body, ending):
    events, response = play(body, ending)
    ids = [item["id"] for item in response["output"]]
    for event in events:
        if "output_index" in event:
            item_id = event["item"]["id"] if "item" in event else event["item_id"]
            assert ids[event["output_index"]] == item_id


@pytest.mark.parametrize("summary", [None, "auto"])
@given(bodies, endings)
def test_every_event_validates_against_the_sdk(summary, body, ending):
    events, response = play(body, ending, summary)
    for event in events:
        validate_event(event)
    SDKResponse.model_validate(response)


@pytest.mark.parametrize("summary", [None, "auto"])
@given(bodies, finishes)
def test_the_sdk_accumulator_ends_with_our_response(summary, body, finished):
    events, response = play(body, finished, summary)
    state = ResponseStreamState(input_tools=omit, text_format=omit)
    for event in events:
        state.handle_event(construct_type_unchecked(type_=ResponseStreamEvent, value=deepcopy(event)))
    if finished.reason == "stop":
        folded = state._completed_response.to_dict()
        assert _without_parsed(folded["output"]) == response["output"]
        assert folded["usage"] == response["usage"]


def _without_parsed(output):
    """The accumulator adds the results of its own parsing."""
    for item in output:
        item.pop("parsed_arguments", None)
        for part in item.get("content") or []:
            part.pop("parsed", None)
    return output


@given(bodies, endings)
def test_no_event_changes_after_it_was_made(body, ending):
    builder = new_builder()
    events = builder.start()
    texts = [json.dumps(event) for event in events]
    for fragment in body:
        made = builder.feed(fragment)
        events += made
        texts += [json.dumps(event) for event in made]
    end(builder, ending)
    assert [json.dumps(event) for event in events] == texts


@given(bodies, endings)
def test_only_the_last_event_is_terminal_and_items_agree_with_it(body, ending):
    events, response = play(body, ending)
    assert [event["type"] in TERMINAL_EVENT_TYPES for event in events] == [False] * (len(events) - 1) + [True]
    assert is_terminal(response["status"])
    statuses = [item["status"] for item in response["output"]]
    assert all(status == "completed" for status in statuses[:-1])
    if response["status"] == "completed":
        assert statuses[-1:] in ([], ["completed"])
    else:
        assert statuses[-1:] in ([], ["incomplete"])


@given(bodies, st.data())
def test_a_stream_cut_anywhere_can_be_ended(body, data):
    """What recovery does after a crash: fold the stored events, then fail, keeping every stored piece."""
    events, _ = play(body, "fail")
    cut = data.draw(st.integers(min_value=1, max_value=len(events) - 1))
    stored = events[:cut]
    builder = ResponseBuilder.resume(stored, lambda prefix: f"{prefix}_new")
    partial = deepcopy(builder.response)
    ended = stored + builder.fail("server_error", "The server stopped.")
    assert [event["sequence_number"] for event in ended] == list(range(len(ended)))
    assert builder.response["status"] == "failed"
    assert fold(ended) == builder.response
    assert len(builder.response["output"]) == len(partial["output"])
    for event in ended:
        validate_event(event)


def test_an_answer_cut_by_the_token_limit_is_incomplete():
    usage = Usage(input_tokens=3, output_tokens=1)
    events, response = play([Text("Ear")], Finished("length", usage))
    assert response["status"] == "incomplete"
    assert response["incomplete_details"] == {"reason": "max_output_tokens"}
    assert response["output"][0]["status"] == "incomplete"
    assert response["completed_at"] is None
    assert events[-1]["type"] == "response.incomplete"


def test_a_cancelled_stream_ends_as_incomplete_with_the_status_cancelled():
    events, response = play([Text("Ear")], "cancel")
    assert events[-1]["type"] == "response.incomplete"
    assert response["status"] == "cancelled"
    assert response["output"][0]["content"][0]["text"] == "Ear"


def test_an_illegal_transition_is_refused():
    builder = new_builder()
    builder.start()
    builder.cancel()
    with pytest.raises(AssertionError):
        builder.fail("server_error", "again")


def test_every_status_is_reachable_and_only_ends_are_terminal():
    assert statuses_before("in_progress") == {"queued"}
    assert statuses_before("completed") == {"in_progress"}
    assert {status for status in TRANSITIONS if is_terminal(status)} == {
        "completed",
        "incomplete",
        "failed",
        "cancelled",
    }


@given(bodies, endings)
def test_a_text_has_the_log_probabilities_of_its_deltas(body, ending):
    events, response = play(body, ending)
    told = [event for event in events if event["type"] == "response.output_text.delta"]
    messages = [item for item in response["output"] if item["type"] == "message"]
    in_parts = [one for item in messages for part in item["content"] for one in part["logprobs"]]
    assert in_parts == [one for event in told for one in event["logprobs"]]
    done = [event for event in events if event["type"] == "response.output_text.done"]
    assert [one for event in done for one in event["logprobs"]] == in_parts
