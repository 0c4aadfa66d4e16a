"""What a client has seen, or was promised, survives: kill -9, clients that leave, and a full house."""

import json
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx
import psutil
import pytest

from tests.acceptance.stored_tokens import stored_ids
from tests.metrics import read_metrics
from tests.processes import ServerProcess, served

TELL = "Tell me about yourself."


@pytest.fixture
def server(tmp_path):
    with served(tmp_path) as server:
        yield server


def post_stream(server: ServerProcess, **body) -> bytes:
    with httpx.stream("POST", f"{server.url}/v1/responses", json={**body, "stream": True}, timeout=60) as answer:
        return b"".join(answer.iter_raw())


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


def read_until_silent(server: ServerProcess, engine: psutil.Process) -> list[dict]:
    """Stream a response whose engine is held after some events; return all that comes, and is stored, until then."""
    seen: list[dict] = []
    body = {"input": TELL, "stream": True}
    with (
        suppress(httpx.ReadTimeout),
        httpx.stream("POST", f"{server.url}/v1/responses", json=body, timeout=2) as answer,
    ):
        for line in answer.iter_lines():
            if line.startswith("data: "):
                seen.append(json.loads(line.removeprefix("data: ")))
            if len(seen) == 10:
                engine.suspend()
    return seen


def test_kill_9_in_mid_stream_leaves_an_ended_response_with_its_text(server):
    engine = server.engine
    seen = read_until_silent(server, engine)
    server.kill()
    engine.kill()
    response_id = seen[0]["response"]["id"]
    text = "".join(event["delta"] for event in seen if event["type"] == "response.output_text.delta")
    assert text

    server.start()
    found = server.client.responses.retrieve(response_id)
    assert (found.status, found.error.code) == ("failed", "server_error")
    assert found.output[0].status == "incomplete"
    assert found.output_text == text

    replayed = frames(get(server, response_id, stream="true"))
    assert replayed[: len(seen)] == seen
    assert [event["sequence_number"] for event in replayed] == list(range(len(replayed)))
    assert (replayed[-1]["type"], replayed[-1]["response"]["status"]) == ("response.failed", "failed")
    assert frames(get(server, response_id, stream="true", starting_after="100000")) == replayed[-1:]
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
            thread.join(60)
    deadline = time.monotonic() + 60
    while {status := server.client.responses.retrieve(i).status for i in ids} - {"completed", "incomplete"}:
        assert time.monotonic() < deadline, status
        time.sleep(0.1)
    assert len(ids) == 16
    while (statistics := server.statistics)["num_free_blocks"] != statistics["num_blocks"]:
        assert time.monotonic() < deadline, statistics
        time.sleep(0.05)
    assert (statistics["num_running"], statistics["num_waiting"]) == (0, 0)


def _client(url: str, ids: list[str], leave_after: int | None, store: bool) -> None:
    """Stream a response; leave after so many lines, if at all."""
    body = {"input": TELL, "stream": True, "store": store}
    with httpx.stream("POST", f"{url}/v1/responses", json=body, timeout=60) as answer:
        for number, line in enumerate(answer.iter_lines()):
            if number == 1 and store:
                ids.append(json.loads(line.removeprefix("data: "))["response"]["id"])
            if number == leave_after:
                return


def test_health_is_503_while_the_engine_is_down_and_its_run_ends(server):
    stream = server.client.responses.create(input=TELL, stream=True)
    events = [next(stream) for _ in range(8)]
    server.engine.kill()
    events += list(stream)
    assert events[-1].type == "response.failed"
    assert events[-1].response.output_text
    assert httpx.get(f"{server.url}/health").status_code == 503
    refused = httpx.post(f"{server.url}/v1/responses", json={"input": "x"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (503, "unavailable")
    deadline = time.monotonic() + 60
    while httpx.get(f"{server.url}/health").status_code != 200:
        assert time.monotonic() < deadline, server.log
        time.sleep(0.1)
    assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"


def test_an_engine_that_hangs_is_replaced_and_its_run_keeps_its_text(tmp_path):
    with served(tmp_path, step_timeout_s=2) as server:
        stream = server.client.responses.create(input=TELL, stream=True)
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
        assert "did not get on for 2 s" in health.json()["generator"]
        deadline = time.monotonic() + 60
        while httpx.get(f"{server.url}/health").status_code != 200:
            assert time.monotonic() < deadline, server.log
            time.sleep(0.1)
        assert server.client.responses.retrieve(events[0].response.id).output_text == text
        assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"
        assert read_metrics(server.url)("responsa_engine_restarts_total", model="responsa-builtin") == 1


def test_a_full_queue_is_a_429_before_anything_is_promised(tmp_path):
    with served(tmp_path, max_running=2, max_waiting=1) as server:
        bodies = [
            ("responses", {"input": TELL, "stream": True}),
            ("chat/completions", {"messages": [{"role": "user", "content": TELL}], "stream": True}),
        ] * 5
        with ThreadPoolExecutor(len(bodies)) as pool:
            futures = [
                pool.submit(httpx.post, f"{server.url}/v1/{path}", json=body, timeout=60) for path, body in bodies
            ]
            answers = [future.result() for future in futures]
        refused = [answer for answer in answers if answer.status_code == 429]
        assert {answer.status_code for answer in answers} == {200, 429}
        assert 1 <= len(answers) - len(refused) <= 10
        for answer in refused:
            assert answer.headers["retry-after"] == "1"
            assert answer.json()["error"]["code"] == "server_overloaded"
        for answer in answers:
            assert "response.failed" not in answer.text
        assert server.client.responses.create(input="Which planet do humans live on?").status == "completed"
        assert "Traceback" not in server.log
