"""A WebSocket to the built-in model: what scripts can't show, namely tokens, caches and a real server process."""

import json

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.processes import served
from tests.waiting import LIMIT_S

pytestmark = pytest.mark.filterwarnings("ignore:connect\\(\\) must be used:DeprecationWarning")

TELL = "Tell me about yourself."


def ask(connection, **fields):
    connection.response.create(model="responsa-builtin", **fields)
    for event in connection:
        assert event.type != "error", event
        if event.type in {"response.completed", "response.incomplete", "response.failed"}:
            return event.response
    raise AssertionError("the connection was closed")


def test_what_is_not_stored_goes_on_from_its_tokens(builtin):
    with builtin.responses.connect() as connection:
        first = ask(connection, input="My name is Robin.", store=False)
        between = ask(connection, input=TELL, store=False, previous_response_id=first.id)
        last = ask(connection, input="What is my name?", store=False, previous_response_id=between.id)
    assert "Robin" in last.output_text
    # All that was there before, but for the last block that was not full, and the token that ended the answer.
    assert last.usage.input_tokens_details.cached_tokens > between.usage.total_tokens - 18


def test_a_warm_up_fills_the_cache(builtin):
    instructions = "You know a lot about the planets. " * 20 + "No. 4711"
    with builtin.responses.connect() as connection:
        warm = ask(connection, input="Planets!", instructions=instructions, generate=False, store=False)
        answer = ask(
            connection,
            input="Which planet do humans live on?",
            instructions=instructions,
            previous_response_id=warm.id,
            store=False,
        )
    assert (warm.output, warm.usage.output_tokens) == ([], 0)
    assert answer.usage.input_tokens_details.cached_tokens > warm.usage.input_tokens - 32


def test_steering_gives_the_model_its_half_answer_and_the_new_input(builtin):
    with builtin.responses.connect() as connection:
        # Long, so that it is still running when the new input comes; its successor is as long.
        long = {"max_output_tokens": 1000, "ignore_eos": True}
        connection.send({"type": "response.create", "model": "responsa-builtin", "input": TELL, **long})
        created = connection.recv()
        next(event for event in connection if event.type == "response.output_text.delta")
        connection.response.steer(input="Which planet do humans live on?", previous_response_id=created.response.id)
        ended = []
        while len(ended) < 2:
            event = connection.recv()
            assert event.type not in {"error", "response.failed", "response.steer.failed"}, event
            if event.type in {"response.incomplete", "response.completed"}:
                ended.append(event.response)
    first, successor = ended
    assert (first.id, successor.previous_response_id) == (created.response.id, created.response.id)
    assert "earth" in successor.output_text.lower()


def send_and_hear(socket, message):
    socket.send(json.dumps(message))
    return json.loads(socket.recv(timeout=LIMIT_S))


@pytest.fixture(scope="module")
def echoing(tmp_path_factory):
    with served(tmp_path_factory.mktemp("data"), max_body_mb=1, generator="scripted") as server:
        yield server


def open_socket(server):
    return connect(f"{server.url.replace('http', 'ws')}/v1/responses", max_size=None, open_timeout=LIMIT_S)


def test_a_message_larger_than_a_body_may_be_closes_the_socket_alone(echoing):
    for size in (2**20 + 1, 2**24):
        with pytest.raises(ConnectionClosed) as closed:
            send_and_hear(open_socket(echoing), {"type": "response.create", "input": "x" * size})
        assert closed.value.rcvd.code == 1009
    socket = open_socket(echoing)
    socket.send(json.dumps({"type": "response.create", "input": "x" * (2**20 - 100)}))
    while (event := json.loads(socket.recv(timeout=LIMIT_S)))["type"] != "response.completed":
        assert event["type"] != "error"
    socket.close()
    assert httpx.get(f"{echoing.url}/health").status_code == 200


def test_a_server_that_stops_closes_its_sockets(echoing):
    socket = open_socket(echoing)
    socket.send(json.dumps({"type": "response.create", "input": "x"}))
    while json.loads(socket.recv(timeout=LIMIT_S))["type"] != "response.completed":
        pass
    assert echoing.stop() == 0
    with pytest.raises(ConnectionClosed) as closed:
        socket.recv(timeout=LIMIT_S)
    assert closed.value.rcvd.code == 1012, "the official client connects again after this code"
    assert "Traceback" not in echoing.log
