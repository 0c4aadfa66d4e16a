"""``Idempotency-Key``: a create request that is sent again gets the response that the first one made."""

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import httpx
import pytest
from openai import BadRequestError, NotFoundError

from app.generators.base import Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.runs import idempotency
from app.settings import Settings
from tests.gates import Gate, gated
from tests.servers import running
from tests.storage.counting import recorded_statements
from tests.waiting import LIMIT_S, wait_until

DONE = Finished("stop", Usage(3, 0, 2))
BODY = {"input": "x"}


def keyed(key="key-1"):
    return {"Idempotency-Key": key}


def test_the_same_request_gets_the_same_response(client, scripted):
    body = {"input": "one two", "metadata": {"k": "v"}}
    first = client.responses.create(**body, extra_headers=keyed())
    again = client.responses.create(**body, extra_headers=keyed())
    other = client.responses.create(**body, extra_headers=keyed("key-2"))
    assert again.to_dict() == first.to_dict()
    assert other.id != first.id
    assert len(scripted.requests) == 2


def test_a_stream_is_given_again_byte_for_byte_and_also_to_who_waits_for_the_whole(base_url, client, scripted):
    body = {"input": "a b c", "stream": True}
    first, again = (httpx.post(f"{base_url}/v1/responses", json=body, headers=keyed()).content for _ in range(2))
    assert again == first
    assert client.responses.create(input="a b c", extra_headers=keyed()).output_text == "a b c"
    assert len(scripted.requests) == 1


def test_a_run_that_is_alive_is_joined(base_url, client, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    stream = client.responses.create(input="x", stream=True, extra_headers=keyed())
    created = next(stream)
    join = client.responses.create(input="x", stream=True, extra_headers=keyed())
    gate.open()
    joined = list(join)
    assert joined[0] == created
    assert joined[-1].response.output_text == "early late"
    assert len(scripted.requests) == 1


def test_requests_at_the_same_moment_make_one_response(base_url, scripted):
    scripted.write = lambda _: [Text("x"), 0.2, DONE]

    def post(_):
        return httpx.post(f"{base_url}/v1/responses", json={"input": "x"}, headers=keyed()).json()["id"]

    with ThreadPoolExecutor(16) as pool:
        ids = set(pool.map(post, range(16)))
    assert len(ids) == 1
    assert len(httpx.get(f"{base_url}/v1/responses").json()["data"]) == 1
    assert scripted.num_active == 0


def test_another_request_with_the_key_is_refused(client):
    client.responses.create(input="one", extra_headers=keyed())
    with pytest.raises(BadRequestError) as refused:
        client.responses.create(input="two", extra_headers=keyed())
    assert (refused.value.type, refused.value.code) == ("idempotency_error", "idempotency_key_reused")
    assert refused.value.param == "Idempotency-Key"


def test_a_refused_request_leaves_its_key_free(client):
    with pytest.raises(NotFoundError):
        client.responses.create(input="x", model="unknown", extra_headers=keyed())
    assert client.responses.create(input="y", extra_headers=keyed()).output_text == "y"


def test_a_key_survives_a_restart(settings, make_client):
    answers = []
    for _ in range(2):
        with running(settings, ScriptedGenerator()) as url:
            answers.append(make_client(url).responses.create(input="x", extra_headers=keyed()).to_dict())
    assert answers[0] == answers[1]


def test_an_old_key_is_free_again(client, monkeypatch):
    monkeypatch.setattr(idempotency, "LIFETIME_S", 0)
    first = client.responses.create(input="x", extra_headers=keyed())
    assert client.responses.create(input="y", extra_headers=keyed()).id != first.id


def test_a_deleted_response_takes_its_key_with_it(client):
    first = client.responses.create(input="x", extra_headers=keyed())
    client.responses.create(input="child", previous_response_id=first.id)  # so that a tombstone stays
    client.responses.delete(first.id)
    assert client.responses.create(input="y", extra_headers=keyed()).output_text == "y"


@pytest.mark.parametrize("background", [False, True])
def test_a_deleted_conversation_takes_its_keys_with_it(client, background):
    conversation = client.conversations.create()
    first = client.responses.create(input="x", conversation=conversation.id, extra_headers=keyed())
    client.responses.create(input="child", previous_response_id=first.id)  # so that a tombstone stays
    client.conversations.delete(conversation.id)
    again = client.responses.create(input="y", background=background, extra_headers=keyed())
    wait_until(lambda: client.responses.retrieve(again.id).output_text == "y")


def test_what_is_not_stored_can_have_no_key(client):
    with pytest.raises(BadRequestError, match="leaves no trace") as refused:
        client.responses.create(input="x", store=False, extra_headers=keyed())
    assert refused.value.param == "Idempotency-Key"


@pytest.mark.parametrize("key", ["", "x" * 256, "two words", "é".encode("latin-1")])
def test_a_key_is_an_id(base_url, key):
    answer = httpx.post(f"{base_url}/v1/responses", json={"input": "x"}, headers={"Idempotency-Key": key})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "Idempotency-Key")


@pytest.fixture
def two(postgres_url, scripted):
    """Two servers on one PostgreSQL; the requests of these tests come to the first one first."""
    settings = Settings(database_url=postgres_url)
    with running(settings, scripted) as here, running(settings, ScriptedGenerator()) as there:
        yield f"{here}/v1/responses", f"{there}/v1/responses"


@contextmanager
def running_on(here, scripted):
    """A run that has said something and waits at the gate; yields the gate and the reader of its stream."""
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    body = {**BODY, "stream": True}
    with httpx.stream("POST", here, json=body, headers=keyed(), timeout=LIMIT_S) as reader:
        gate.wait_until_reached()
        try:
            yield gate, reader
        finally:
            gate.open()


def test_a_run_of_another_server_is_joined_while_it_lives(two, scripted):
    here, there = two
    with running_on(here, scripted) as (gate, first):
        body = {**BODY, "stream": True}
        with httpx.stream("POST", there, json=body, headers=keyed(), timeout=LIMIT_S) as again:
            lines = again.iter_lines()
            joined = next(line for line in lines if '"delta":"early "' in line)
            gate.open()
            assert list(lines)[-2] == "data: [DONE]"
        whole = first.read()
    assert joined in whole.decode()
    assert httpx.post(there, json=body, headers=keyed()).content == whole
    assert len(scripted.requests) == 1


def test_who_waits_for_a_run_of_another_server_asks_for_its_status_alone(two, scripted):
    here, there = two
    with running_on(here, scripted) as (gate, _), recorded_statements() as statements:
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(httpx.post, there, json=BODY, headers=keyed(), timeout=LIMIT_S)
            wait_until(lambda: len(polls(statements)) > 5)
            gate.open()
        assert waiting.result().json()["output"][0]["content"][0]["text"] == "early late"
        assert [one for one in statements if one.startswith("SELECT response_events.events")] == []


def test_who_has_left_waits_no_more_for_a_run_of_another_server(two, scripted):
    here, there = two
    with running_on(here, scripted), recorded_statements() as statements:
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(there, json=BODY, headers=keyed(), timeout=0.5)

        def are_over():
            num_polls = len(polls(statements))
            time.sleep(1)
            return num_polls == len(polls(statements))

        wait_until(are_over)


def polls(statements):
    """What a server asks that waits for another's run."""
    return [one for one in statements if one.startswith("SELECT responses.status") or "FROM idempotency_keys" in one]
