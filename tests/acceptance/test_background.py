"""Background responses and real servers: kill -9 in mid-run and in mid-queue, and two servers on one PostgreSQL."""

import json

import httpx
import pytest
from openai import OpenAI

from tests.acceptance.stored_tokens import last_stored_event, stored_ids
from tests.processes import ServerProcess, served
from tests.waiting import LIMIT_S, wait_until

TELL = "Tell me about yourself."
PLANET = "Which planet do humans live on?"
#: A model that one of two servers has: what asks for it runs there.
HERE = "only-here"


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with served(tmp_path_factory.mktemp("data"), max_background=1) as server:
        yield server


@pytest.fixture
def server(shared):
    shared.revive()
    return shared


@pytest.fixture(scope="module")
def shared_two(tmp_path_factory, modules_postgres_url):
    settings = {"database_url": modules_postgres_url, "max_background": 1, "server_timeout_s": 6}
    with (
        served(tmp_path_factory.mktemp("one"), alias=f"{HERE}=responsa-builtin", **settings) as one,
        served(tmp_path_factory.mktemp("other"), **settings) as other,
    ):
        yield one, other


@pytest.fixture
def two(shared_two):
    for server in shared_two:
        server.revive()
    return shared_two


def wait_until_ended(client: OpenAI, response_id: str):
    wait_until(lambda: client.responses.retrieve(response_id).status not in {"queued", "in_progress"})
    return client.responses.retrieve(response_id)


def hold_in_mid_run(server: ServerProcess, **options) -> list:
    """Start a long background response and stop its engine after some text; return the events until then."""
    options = {"max_output_tokens": 3500, "extra_body": {"ignore_eos": True}, **options}
    with server.client.responses.create(input=TELL, background=True, stream=True, **options) as stream:
        seen = [next(stream) for _ in range(8)]
        server.engine.suspend()
    assert sum(event.type == "response.output_text.delta" for event in seen) > 2
    response_id, last = seen[0].response.id, seen[-1].sequence_number
    wait_until(lambda: last_stored_event(server, response_id) >= last)
    return seen


def kill(server: ServerProcess) -> None:
    engine = server.engine
    server.kill()
    engine.kill()


def replay(server: ServerProcess, response_id: str) -> list[dict]:
    answer = httpx.get(f"{server.url}/v1/responses/{response_id}", params={"stream": "true"})
    lines = [line.removeprefix("data: ") for line in answer.text.splitlines() if line.startswith("data: ")]
    assert lines.pop() == "[DONE]"
    return [json.loads(line) for line in lines]


def check_cut_off(server: ServerProcess, response_id: str, seen: list) -> None:
    """It has failed, keeps its text, and its stream is what its readers saw, and an end."""
    found = wait_until_ended(server.client, response_id)
    assert (found.status, found.error.code, found.background) == ("failed", "server_error", True)
    text = "".join(event.delta for event in seen if event.type == "response.output_text.delta")
    assert text
    assert found.output_text.startswith(text)
    replayed = replay(server, response_id)
    assert [event["sequence_number"] for event in replayed] == list(range(len(replayed)))
    assert [event["type"] for event in replayed[: len(seen)]] == [event.type for event in seen]
    assert replayed[-1]["type"] == "response.failed"


def test_kill_9_in_the_middle_of_a_background_run_ends_it_as_failed_with_its_text(server):
    seen = hold_in_mid_run(server)
    response_id = seen[0].response.id
    kill(server)

    server.start()
    check_cut_off(server, response_id, seen)
    follow_up = server.client.responses.create(input=PLANET, previous_response_id=response_id, background=True)
    assert "Earth" in wait_until_ended(server.client, follow_up.id).output_text


def test_ten_queued_runs_all_finish_after_kill_9(server):
    held = hold_in_mid_run(server)[0].response.id
    ids = [server.client.responses.create(input=PLANET, background=True).id for _ in range(10)]
    assert {server.client.responses.retrieve(response_id).status for response_id in ids} == {"queued"}
    kill(server)

    server.start()
    for response_id in ids:
        done = wait_until_ended(server.client, response_id)
        assert (done.status, "Earth" in done.output_text) == ("completed", True)
        assert len(stored_ids(server, response_id)) == done.usage.total_tokens - 1
        types = [event["type"] for event in replay(server, response_id)]
        assert types[:3] == ["response.created", "response.queued", "response.in_progress"]
        assert types.count("response.completed") == 1
    assert wait_until_ended(server.client, held).status == "failed"


def test_a_stop_signal_leaves_the_queue_as_it_is(server):
    held = hold_in_mid_run(server)[0].response.id
    queued = server.client.responses.create(input=PLANET, background=True).id
    server.engine.resume()
    assert server.stop() == 0
    assert "ERROR" not in server.log

    server.start()
    assert "Earth" in wait_until_ended(server.client, queued).output_text
    assert wait_until_ended(server.client, held).status in {"incomplete", "failed"}


def test_a_run_of_one_server_is_streamed_and_cancelled_from_the_other(two):
    one, other = two
    held = hold_in_mid_run(one, model=HERE)
    response_id = held[0].response.id
    with other.client.responses.retrieve(response_id, stream=True, starting_after=1) as followed:
        numbers = [next(followed).sequence_number for _ in range(5)]
        assert numbers == [2, 3, 4, 5, 6]
        cancelled = other.client.responses.cancel(response_id)
        one.engine.resume()
        assert (cancelled.status, cancelled.background) == ("cancelled", True)
        assert cancelled.output_text
        rest = list(followed)
    assert [event.sequence_number for event in rest] == list(range(7, 7 + len(rest)))
    assert (rest[-1].type, rest[-1].response.status) == ("response.incomplete", "cancelled")
    assert replay(one, response_id) == replay(other, response_id)


def test_what_a_killed_server_leaves_behind_its_neighbour_ends_or_runs(two):
    one, other = two
    seen = hold_in_mid_run(one, model=HERE)
    only_here = one.client.responses.create(model=HERE, input=PLANET, background=True).id
    ids = [one.client.responses.create(input=PLANET, background=True).id for _ in range(3)]
    kill(one)

    for response_id in ids:
        assert "Earth" in wait_until_ended(other.client, response_id).output_text
    check_cut_off(other, seen[0].response.id, seen)
    assert other.client.responses.retrieve(only_here).status == "queued", "the other has no such model"
    one.start()
    assert "Earth" in wait_until_ended(other.client, only_here).output_text


def test_a_server_that_stalls_loses_its_run_and_goes_on_afterwards(two):
    one, other = two
    seen = hold_in_mid_run(one, model=HERE)
    response_id = seen[0].response.id
    with httpx.stream("GET", f"{one.url}/v1/responses/{response_id}?stream=true", timeout=LIMIT_S) as reader:
        lines = reader.iter_lines()
        next(lines)
        one.process.suspend()
        try:
            check_cut_off(other, response_id, seen)
        finally:
            one.process.resume()
            one.engine.resume()
        terminal = [line for line in lines if line.startswith("data: ")][-2]
    assert '"type":"response.failed"' in terminal
    assert replay(one, response_id) == replay(other, response_id)
    again = one.client.responses.create(model=HERE, input=PLANET, background=True)
    assert "Earth" in wait_until_ended(one.client, again.id).output_text
