"""What a client has seen, or was promised, survives: kill -9, clients that leave, and a full house."""

import json
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import httpx
import pytest

from tests.acceptance.stored_tokens import last_stored_event, stored_ids
from tests.metrics import read_metrics
from tests.processes import ServerProcess, served
from tests.waiting import wait_until

TELL = "Tell me about yourself."


#: Still running whenever a test has something done to it.
LONG = {"input": TELL, "max_output_tokens": 3500, "ignore_eos": True}
MAX_RUNNING, MAX_WAITING = 8, 16


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    limits = {"max_running": MAX_RUNNING, "max_waiting": MAX_WAITING}
    with served(tmp_path_factory.mktemp("data"), **limits) as server:
        yield server


@pytest.fixture
def server(shared):
    shared.revive()
    return shared


def post_stream(server: ServerProcess, **body) -> bytes:
    with httpx.stream("POST", f"{server.url}/v1/responses", json={**body, "stream": True}) as answer:
        return b"".join(answer.iter_raw())


def create_long(server: ServerProcess, **options):
    extra = {"ignore_eos": True}
    return server.client.responses.create(
        input=TELL, max_output_tokens=3500, stream=True, extra_body=extra, **options
    )


def get(server: ServerProcess, response_id: str, **params) -> bytes:
    answer = httpx.get(f"{server.url}/v1/responses/{response_id}", params=params)
    answer.raise_for_status()
    return answer.content


def frames(stream: bytes) -> list[dict]:
    texts = [frame.split("data: ", 1)[1] for frame in stream.decode().split("\n\n") if frame]
    return [json.loads(text) for text in texts if text != "[DONE]"]


def test_kill_9_after_the_last_byte_loses_nothing(server):
    first = frames(post_stream(server, input="My name is Robin."))[-1]["response"]
    stream = post_stream(server, input="Which planet do humans live on?", previous_response_id=first["id"])
    server.kill()
    final = frames(stream)[-1]["response"]

    server.start()
    assert json.loads(get(server, final["id"])) == final
    assert get(server, final["id"], stream="true") == stream
    assert list(json.loads(get(server, final["id"]))) == list(final), "the order of keys has changed"
    client = server.client
    name = client.responses.create(input="What is my name?", previous_response_id=final["id"])
    assert "Robin" in name.output_text
    tokens = stored_ids(server, final["id"])
    assert stored_ids(server, name.id)[: len(tokens)] == tokens
    assert len(tokens) == final["usage"]["total_tokens"] - 1, "all but the token that ended the answer"
    repeat = "Repeat your previous response in all caps."
    assert "EARTH" in client.responses.create(input=repeat, previous_response_id=final["id"]).output_text


def hold_in_mid_run(server: ServerProcess) -> list[dict]:
    """Stream a response whose engine is held after some events; return these, which are stored then."""
    with httpx.stream("POST", f"{server.url}/v1/responses", json={**LONG, "stream": True}) as answer:
        lines = (line for line in answer.iter_lines() if line.startswith("data: "))
        seen = [json.loads(line.removeprefix("data: ")) for line in islice(lines, 10)]
        server.engine.suspend()
    response_id = seen[0]["response"]["id"]
    wait_until(lambda: last_stored_event(server, response_id) >= seen[-1]["sequence_number"])
    return seen


def test_kill_9_leaves_a_conversation_whole(server):
    """What was added stays; the run that was cut off adds nothing, and can be sent again."""
    conversation = server.client.conversations.create()
    said = {"conversation": conversation.id, "input": "My name is Robin."}
    server.client.responses.create(**said)
    before = server.client.conversations.items.list(conversation.id).to_dict()
    engine = server.engine
    with create_long(server, conversation=conversation.id) as stream:
        cut = next(event.response for event in stream if event.type == "response.created")
        engine.suspend()
        server.kill()
    engine.kill()

    server.start()
    assert server.client.responses.retrieve(cut.id).status == "failed"
    assert server.client.conversations.items.list(conversation.id).to_dict() == before
    again = server.client.responses.create(conversation=conversation.id, input="What is my name?")
    assert "Robin" in again.output_text
    assert len(server.client.conversations.items.list(conversation.id).data) == 4


def test_kill_9_in_mid_stream_leaves_an_ended_response_with_its_text(server):
    seen = hold_in_mid_run(server)
    engine = server.engine
    server.kill()
    engine.kill()
    response_id = seen[0]["response"]["id"]
    text = "".join(event["delta"] for event in seen if event["type"] == "response.output_text.delta")
    assert text

    server.start()
    found = server.client.responses.retrieve(response_id)
    assert (found.status, found.error.code) == ("failed", "server_error")
    assert found.output[0].status == "incomplete"
    assert found.output_text.startswith(text)

    replayed = frames(get(server, response_id, stream="true"))
    assert replayed[: len(seen)] == seen
    assert [event["sequence_number"] for event in replayed] == list(range(len(replayed)))
    assert (replayed[-1]["type"], replayed[-1]["response"]["status"]) == ("response.failed", "failed")
    # Whoever was told more than was kept: to him, those numbers were of other events.
    for after in (len(replayed) - 1, 100_000):
        assert frames(get(server, response_id, stream="true", starting_after=str(after))) == replayed[-1:]
    follow_up = server.client.responses.create(input="What is your name?", previous_response_id=response_id)
    assert follow_up.status == "completed"
    assert len(stored_ids(server, response_id)) == 0
    assert len(stored_ids(server, follow_up.id)) == follow_up.usage.total_tokens - 1


def test_a_stop_signal_leaves_no_response_unfinished(server):
    stream = server.client.responses.create(input=TELL, stream=True)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.output_text.delta")
    assert server.stop() == 0
    assert "ERROR" not in server.log
    stream.close()

    server.start()
    found = server.client.responses.retrieve(response_id)
    assert found.status in {"completed", "failed"}
    assert found.output_text
    assert "Traceback" not in server.log


def test_eight_clients_some_of_which_leave(server):
    """Every stored response ends in a terminal status, and no block of the KV cache stays allocated."""
    chance = random.Random(8)
    ids: list[str] = []
    leaves = [chance.randrange(2, 20) if n % 2 else None for n in range(24)]
    threads = [
        threading.Thread(target=_client, args=(server.url, ids, leave, n % 3 > 0)) for n, leave in enumerate(leaves)
    ]
    for begin in range(0, len(threads), 8):
        for thread in threads[begin : begin + 8]:
            thread.start()
        for thread in threads[begin : begin + 8]:
            thread.join()
    assert len(ids) == 16
    ended = {"completed", "incomplete"}
    wait_until(lambda: {server.client.responses.retrieve(i).status for i in ids} <= ended)

    def idle() -> dict[str, int] | None:
        statistics = server.statistics
        return statistics if statistics["num_free_blocks"] == statistics["num_blocks"] else None

    statistics = wait_until(idle)
    assert (statistics["num_running"], statistics["num_waiting"]) == (0, 0)


def _client(url: str, ids: list[str], leave_after: int | None, store: bool) -> None:
    """Stream a response; leave after so many lines, if at all."""
    body = {"input": TELL, "stream": True, "store": store}
    with httpx.stream("POST", f"{url}/v1/responses", json=body) as answer:
        for number, line in enumerate(answer.iter_lines()):
            if number == 1 and store:
                ids.append(json.loads(line.removeprefix("data: "))["response"]["id"])
            if number == leave_after:
                return


def test_health_is_503_while_the_engine_is_down_its_run_ends_and_the_next_one_waits(server):
    stream = create_long(server)
    events = [next(stream) for _ in range(8)]
    server.engine.kill()
    events += list(stream)
    assert events[-1].type == "response.failed"
    assert events[-1].response.output_text
    assert httpx.get(f"{server.url}/health").status_code == 503
    # A new process is being started: the next request waits for it.
    assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"
    assert is_healthy(server)


def is_healthy(server: ServerProcess) -> bool:
    return httpx.get(f"{server.url}/health").status_code == 200


def test_an_engine_that_hangs_is_replaced_and_its_run_keeps_its_text(tmp_path):
    with served(tmp_path, step_timeout_s=5) as server:
        stream = create_long(server)
        events = [next(stream) for _ in range(8)]
        server.engine.suspend()
        # The figures and the health are told meanwhile, as of before the step.
        assert read_metrics(server.url)("responsa_engine_running_requests", model="responsa-builtin") >= 0
        assert "long step" in httpx.get(f"{server.url}/health").json()["generator"]
        events += list(stream)
        assert events[-1].type == "response.failed"
        text = "".join(event.delta for event in events if event.type == "response.output_text.delta")
        assert text
        assert events[-1].response.output_text == text
        health = httpx.get(f"{server.url}/health")
        assert health.status_code == 503
        assert "did not get on for 5 s" in health.json()["generator"]
        wait_until(lambda: is_healthy(server))
        assert server.client.responses.retrieve(events[0].response.id).output_text == text
        assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"
        assert read_metrics(server.url)("responsa_engine_restarts_total", model="responsa-builtin") == 1


def test_a_full_queue_is_a_429_before_anything_is_promised(server):
    num_places = MAX_RUNNING + MAX_WAITING
    bodies = [
        ("responses", {"input": TELL, "stream": True}),
        ("chat/completions", {"messages": [{"role": "user", "content": TELL}], "stream": True}),
    ] * (num_places * 3 // 4)
    server.engine.suspend()  # so that no place is free again before all have come
    with ThreadPoolExecutor(len(bodies)) as pool:
        futures = [pool.submit(httpx.post, f"{server.url}/v1/{path}", json=body) for path, body in bodies]
        wait_until(lambda: sum(future.done() for future in futures) == len(bodies) - num_places)
        server.engine.resume()
        answers = [future.result() for future in futures]
    refused = [answer for answer in answers if answer.status_code != 200]
    assert len(refused) == len(bodies) - num_places
    for answer in refused:
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "1")
        assert answer.json()["error"]["code"] == "server_overloaded"
    for answer in answers:
        assert "response.failed" not in answer.text
    assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"
    assert "Traceback" not in server.log


def test_a_key_survives_kill_9_in_mid_run(server):
    """The request that is sent again is told how its response has ended, and makes no second one."""
    request = {"url": f"{server.url}/v1/responses", "headers": {"Idempotency-Key": "only-once"}}
    with httpx.stream("POST", json={**LONG, "stream": True}, **request) as answer:
        next(text for text in answer.iter_text() if "output_text.delta" in text)
        server.kill()
    server.start()
    request["url"] = f"{server.url}/v1/responses"
    before = httpx.get(request["url"]).json()["data"]
    again = httpx.post(json=LONG, **request).json()
    assert (again["status"], again["error"]["code"]) == ("failed", "server_error")
    assert again in before
    assert httpx.get(request["url"]).json()["data"] == before
