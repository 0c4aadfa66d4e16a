"""Options of a request that say how, not what: they work, or they are echoed as what took effect."""

import json

import httpx
import pytest
from openai import BadRequestError

from app.generators.base import CallArguments, CallOpened, Finished, Reasoning, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.servers import running

DONE = Finished("stop", Usage(3, 0, 2))


@pytest.fixture
def database_url(sqlite_url):
    """What is stored here is stored elsewhere on both databases; nothing depends on the kind of it."""
    return sqlite_url


@pytest.mark.parametrize("tier", ["auto", "default", "flex", "priority", "scale", "fast"])
def test_the_tier_that_served_is_told(client, tier):
    assert client.responses.create(input="x", service_tier=tier).service_tier == "default"


def test_a_tier_that_needs_access_is_refused(client):
    with pytest.raises(BadRequestError) as caught:
        client.responses.create(input="x", service_tier="ultrafast")
    assert caught.value.param == "service_tier"


def test_what_changes_nothing_here_is_returned(client):
    options = {"max_tool_calls": 3, "prompt_cache_key": "k", "prompt_cache_retention": "24h", "truncation": "auto"}
    response = client.responses.create(input="x", **options)
    assert {name: getattr(response, name) for name in options} == options
    assert client.responses.retrieve(response.id) == response


def test_what_no_item_here_has_may_be_included(client):
    include = ["file_search_call.results", "web_search_call.action.sources", "code_interpreter_call.outputs"]
    response = client.responses.create(input="x", include=include)
    assert client.responses.retrieve(response.id, include=include) == response


@pytest.mark.parametrize(("verbosity", "told"), [("low", "briefly"), ("high", "at length")])
def test_verbosity_is_said_to_the_model(client, scripted, verbosity, told):
    response = client.responses.create(input="x", instructions="Be kind.", text={"verbosity": verbosity})
    assert response.text.verbosity == verbosity
    assert response.instructions == "Be kind."
    (system, _) = scripted.requests[-1].messages
    assert system["role"] == "system"
    assert system["content"].startswith("Be kind.")
    assert told in system["content"]


@pytest.mark.parametrize("text", [{}, {"verbosity": "medium"}])
def test_medium_verbosity_is_the_models_own(client, scripted, text):
    assert client.responses.create(input="x", text=text).text.verbosity == "medium"
    assert [message["role"] for message in scripted.requests[-1].messages] == ["user"]


# -- obfuscation -------------------------------------------------------------------------------------------


def deltas(events):
    return [event for event in events if event.type.endswith(".delta")]


def everything(_request):
    thought = [Reasoning("Hm"), Reasoning(", well"), Text("Hi"), Text(" \n there 日本"), CallOpened("f")]
    return [*thought, CallArguments("{"), CallArguments('"a": "' + 30 * "x" + '"}'), DONE]


@pytest.mark.parametrize("background", [False, True])
def test_obfuscation_makes_deltas_alike_in_length(client, scripted, background):
    scripted.write = everything
    options = {"stream": True, "stream_options": {"include_obfuscation": True}, "background": background}
    events = list(client.responses.create(input="x", **options))
    found = deltas(events)
    assert len(found) == 6
    sizes = [
        len(json.dumps(event.delta, ensure_ascii=False).encode() + event.obfuscation.encode()) for event in found
    ]
    assert {size % 16 for size in sizes} == {0}
    assert not any(hasattr(event, "obfuscation") for event in events if event not in found)

    response_id = events[0].response.id
    replayed = list(client.responses.retrieve(response_id, stream=True, include_obfuscation=True))
    assert [event.delta for event in deltas(replayed)] == [event.delta for event in found]
    assert all(event.obfuscation is not None for event in deltas(replayed))
    plain = list(client.responses.retrieve(response_id, stream=True))
    assert not any(hasattr(event, "obfuscation") for event in deltas(plain))


def test_obfuscated_streams_accumulate_to_the_stored_response(client, scripted):
    scripted.write = everything
    with client.responses.stream(input="x", model="scripted", stream_options={"include_obfuscation": True}) as stream:
        final = stream.get_final_response()
    assert client.responses.retrieve(final.id).output_text == final.output_text == "Hi \n there 日本"


# -- counting ----------------------------------------------------------------------------------------------


def test_the_tokens_of_a_request_are_counted_without_a_trace(client, scripted):
    first = client.responses.create(input="one two", instructions="Not inherited.")
    num_answered = len(scripted.requests)
    counted = client.responses.input_tokens.count(
        input="three four five", previous_response_id=first.id, instructions="Be brief."
    )
    assert (counted.object, counted.input_tokens) == ("response.input_tokens", 2 + 2 + 2 + 3)
    assert client.responses.input_tokens.count(previous_response_id=first.id).input_tokens == 4
    assert len(scripted.requests) == num_answered


def test_one_item_alone_is_counted_as_it_is_answered(client):
    item = {"role": "user", "content": "one two"}
    counted = client.responses.input_tokens.count(input=item)
    answered = client.responses.create(input=item)
    assert counted.input_tokens == answered.usage.input_tokens == 2


def test_what_is_wrong_with_a_request_is_wrong_with_its_count(client):
    with pytest.raises(BadRequestError) as caught:
        client.responses.input_tokens.count(input="x", previous_response_id="resp_unknown")
    assert caught.value.code == "previous_response_not_found"
    with pytest.raises(BadRequestError) as caught:
        client.responses.input_tokens.count(input="x", personality="friendly")
    assert caught.value.param == "personality"


# -- truncation --------------------------------------------------------------------------------------------


@pytest.fixture
def small_client(sqlite_url, make_client, tmp_path):
    """A context of 80 words, of which an answer gets 10 unless it says otherwise."""
    generator = ScriptedGenerator(max_context_tokens=80)
    with running(Settings(database_url=sqlite_url, data_dir=tmp_path), generator) as url:
        client = make_client(url)
        client.generator = generator
        yield client


def words(number, word="w"):
    return " ".join([word] * number)


def told(client):
    return [message["content"].split()[0] for message in client.generator.requests[-1].messages]


def turns(client, number):
    """A chain of turns of 20 words each, the answers included."""
    previous = None
    for turn in range(number):
        response = client.responses.create(
            input=words(10, f"t{turn}"), previous_response_id=previous, truncation="auto"
        )
        previous = response.id
    return previous


def test_disabled_truncation_refuses_with_the_numbers(small_client):
    for options in ({}, {"truncation": "disabled"}):
        with pytest.raises(BadRequestError, match=r"80 tokens.*context holds 80") as caught:
            small_client.responses.create(input=words(80), **options)
        assert caught.value.code == "context_length_exceeded"


def test_auto_truncation_drops_the_oldest_turns_and_stores_them_all(small_client):
    last = turns(small_client, 5)
    assert told(small_client) == ["t1", "t1", "t2", "t2", "t3", "t3", "t4"]
    listed = small_client.responses.input_items.list(last, order="asc", limit=100)
    assert [item.content[0].text.split()[0] for item in listed] == [
        f"t{turn}" for turn in [0, 0, 1, 1, 2, 2, 3, 3, 4]
    ]
    counted = small_client.responses.input_tokens.count(previous_response_id=last, truncation="auto")
    assert counted.input_tokens == 60
    assert small_client.responses.input_tokens.count(previous_response_id=last).input_tokens == 100


def test_auto_truncation_drops_no_more_than_it_must(small_client):
    last = turns(small_client, 3)
    # 60 words of history, and 70 fit.
    small_client.responses.create(input=words(10, "new"), previous_response_id=last, truncation="auto")
    assert told(small_client)[0] == "t0"
    small_client.responses.create(input=words(11, "new"), previous_response_id=last, truncation="auto")
    assert told(small_client)[0] == "t1"
    small_client.responses.create(
        input=words(10, "new"), previous_response_id=last, truncation="auto", max_output_tokens=31
    )
    assert told(small_client)[0] == "t2"


def test_auto_truncation_keeps_instructions_and_what_cannot_be_parted(small_client):
    last = turns(small_client, 3)
    items = [
        {"role": "developer", "content": words(10, "rules")},
        {"role": "user", "content": words(10, "question")},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": words(40, "result")},
    ]
    small_client.responses.create(input=items, instructions="Be brief.", previous_response_id=last, truncation="auto")
    roles = [message["role"] for message in small_client.generator.requests[-1].messages]
    assert roles == ["system", "developer", "user", "assistant", "tool"]


def test_auto_truncation_refuses_what_cannot_be_cut(small_client):
    last = turns(small_client, 2)
    with pytest.raises(BadRequestError, match="85 tokens") as caught:
        small_client.responses.create(input=words(85), previous_response_id=last, truncation="auto")
    assert caught.value.code == "context_length_exceeded"


def test_what_leaves_little_room_is_answered_still(small_client):
    response = small_client.responses.create(input=words(79), truncation="auto")
    assert response.status == "completed"


def test_bodies_of_counts_are_checked_as_others(base_url):
    answer = httpx.post(f"{base_url}/v1/responses/input_tokens", json={"frobnicate": 1})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "frobnicate")
