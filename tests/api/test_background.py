"""Background responses: queued, run, streamed, cancelled and continued, on both databases."""

import asyncio
import logging
import random
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
from openai import BadRequestError, NotFoundError, OpenAI, RateLimitError
from sqlalchemy import select

from app.errors import InvalidRequestError, OverloadedError
from app.generators.base import Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator, echo
from app.runs import canceller
from app.runs.presence import Presence
from app.settings import Settings
from storage.tables import ServerRow
from tests import waiting
from tests.databases import opened
from tests.gates import Gate, gated
from tests.metrics import read_metrics
from tests.servers import running

DONE = Finished("stop", Usage(3, 0, 2))
TOOL = {"type": "function", "name": "add", "parameters": {"type": "object"}}
NAMED = {"type": "function", "name": "add"}


@pytest.fixture
def settings(database_url):
    return Settings(database_url=database_url, max_background=1, max_queued=20)


@pytest.fixture
def occupied(client, scripted) -> Iterator[str]:
    """A background run that takes the only place until the test lets it go."""
    scripted.write = lambda request: (
        [Text("occupied")] if request.messages[-1]["content"] == "stay" else echo(request)
    )
    response = client.responses.create(input="stay", background=True)
    wait_until_text(client, response.id)
    yield response.id
    scripted.write = echo


def wait_until(client: OpenAI, response_id: str, *statuses: str):
    def found():
        response = client.responses.retrieve(response_id)
        return response if response.status in statuses else None

    return waiting.wait_until(found)


def wait_until_text(client, response_id):
    """Until it runs, and has said something."""
    waiting.wait_until(lambda: client.responses.retrieve(response_id).output_text)


def wait_until_ended(client, response_id):
    return wait_until(client, response_id, "completed", "failed", "incomplete", "cancelled")


def test_a_full_queue_is_told_before_anything_is_stored(client, occupied, settings):
    waiting = [client.responses.create(input=str(number), background=True) for number in range(settings.max_queued)]
    with pytest.raises(RateLimitError, match="20 background responses wait already") as caught:
        client.responses.create(input="one more", background=True)
    assert caught.value.response.headers["retry-after"]
    client.responses.cancel(waiting[0].id)
    assert client.responses.create(input="one more", background=True).status == "queued"


def test_a_background_response_is_queued_and_polled(client):
    queued = client.responses.create(input="hello there", background=True, metadata={"k": "v"})
    assert (queued.status, queued.background, queued.output) == ("queued", True, [])
    done = wait_until_ended(client, queued.id)
    assert (done.status, done.output_text, done.metadata) == ("completed", "hello there", {"k": "v"})
    assert done.background is True
    [item] = client.responses.input_items.list(queued.id).data
    assert item.content[0].text == "hello there"


def test_a_window_of_hours_is_kept_by_running_at_once(client):
    options = {"completion_window": "8h", "continuation_id": "nightly"}
    queued = client.responses.create(input="hello there", background=True, background_options=options)
    assert wait_until_ended(client, queued.id).output_text == "hello there"


def test_a_background_stream_begins_with_the_queue_and_is_replayed_byte_for_byte(base_url, client):
    body = {"input": "one two", "background": True, "stream": True}
    live = httpx.post(f"{base_url}/v1/responses", json=body).content
    events = [line.removeprefix(b"event: ").decode() for line in live.splitlines() if line.startswith(b"event: ")]
    assert events[:4] == [
        "response.created",
        "response.queued",
        "response.in_progress",
        "response.output_item.added",
    ]
    response_id = live.split(b'"id":"')[1].split(b'"')[0].decode()
    assert httpx.get(f"{base_url}/v1/responses/{response_id}", params={"stream": "true"}).content == live
    assert live.count(b'"status":"queued"') == 2


def test_the_sdk_accumulates_a_background_stream(client):
    with client.responses.stream(input="one two", model="scripted", background=True) as stream:
        events = list(stream)
        final = stream.get_final_response()
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert client.responses.retrieve(final.id).output_text == final.output_text == "one two"


def test_queued_responses_run_in_their_order(client, scripted, occupied):
    ids = [client.responses.create(input=f"number {n}", background=True).id for n in range(10)]
    assert {client.responses.retrieve(i).status for i in ids} == {"queued"}
    client.responses.cancel(occupied)
    assert [wait_until_ended(client, i).output_text for i in ids] == [f"number {n}" for n in range(10)]
    assert [r.messages[-1]["content"] for r in scripted.requests[1:]] == [f"number {n}" for n in range(10)]


def test_a_stream_waits_in_the_queue_with_its_run(client, occupied):
    with client.responses.create(input="a b", background=True, stream=True) as stream:
        queued = [next(stream), next(stream)]
        assert [event.type for event in queued] == ["response.created", "response.queued"]
        response_id = queued[0].response.id
        with client.responses.retrieve(response_id, stream=True, starting_after=1) as joined:
            client.responses.cancel(occupied)
            rest = list(joined)
        assert [event.sequence_number for event in rest] == list(range(2, len(rest) + 2))
        assert list(stream) == rest
    assert rest[-1].response.output_text == "a b"


def test_a_client_that_leaves_does_not_end_a_background_run(base_url, client, scripted):
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    body = {"input": "x", "stream": True, "background": True}
    with httpx.stream("POST", f"{base_url}/v1/responses", json=body) as answer:
        first = next(answer.iter_text())
    gate.open()
    response_id = first.split('"id":"')[1].split('"')[0]
    assert wait_until_ended(client, response_id).output_text == "early late"


def test_a_queued_response_is_cancelled_before_it_begins(client, scripted, occupied, base_url):
    with client.responses.create(input="never", background=True, stream=True) as stream:
        response_id = next(stream).response.id
        cancelled = client.responses.cancel(response_id)
        assert (cancelled.status, cancelled.output, cancelled.background) == ("cancelled", [], True)
        events = list(stream)
    assert [event.type for event in events] == ["response.queued", "response.incomplete"]
    assert client.responses.cancel(response_id).to_dict() == cancelled.to_dict()
    client.responses.cancel(occupied)
    assert read_metrics(base_url)("responsa_responses_total", status="cancelled") == 2
    assert "never" not in str(scripted.requests)


def test_who_cancels_a_queued_response_is_answered_at_once(client, occupied, monkeypatch):
    monkeypatch.setattr(canceller, "_LOOK_INTERVAL_S", 600.0)
    queued = client.responses.create(input="never", background=True)
    assert client.with_options(timeout=10.0).responses.cancel(queued.id).status == "cancelled"


def test_a_running_background_response_is_cancelled_and_keeps_its_text(client, scripted, occupied):
    cancelled = client.responses.cancel(occupied)
    assert (cancelled.status, cancelled.output_text) == ("cancelled", "occupied")
    assert cancelled.output[0].status == "incomplete"
    assert scripted.num_active == 0


def test_a_queued_response_is_deleted_for_good(client, scripted, occupied):
    response_id = client.responses.create(input="never", background=True).id
    client.responses.delete(response_id)
    with pytest.raises(NotFoundError):
        client.responses.retrieve(response_id)
    client.responses.delete(occupied)
    assert client.responses.create(input="next").status == "completed"
    assert "never" not in str(scripted.requests)


def test_what_has_not_ended_cannot_be_continued(client, occupied):
    queued = client.responses.create(input="wait", background=True).id
    for response_id in (occupied, queued):
        with pytest.raises(BadRequestError, match="still being generated"):
            client.responses.create(input="y", previous_response_id=response_id)
        with pytest.raises(BadRequestError, match="still being generated"):
            client.responses.create(input="y", previous_response_id=response_id, background=True)


def test_a_queued_response_keeps_its_history_when_its_parent_is_deleted(client, scripted, occupied):
    first = client.responses.create(input="my name is Ada")
    queued = client.responses.create(input="what now", previous_response_id=first.id, background=True)
    client.responses.delete(first.id)
    client.responses.cancel(occupied)
    assert wait_until_ended(client, queued.id).status == "completed"
    texts = [message["content"] for message in scripted.requests[-1].messages]
    assert texts == ["my name is Ada", "my name is Ada", "what now"]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"instructions": "Be brief.", "temperature": 1, "top_p": 0.5, "seed": 7, "max_output_tokens": 20},
        {"tools": [TOOL], "tool_choice": NAMED, "parallel_tool_calls": False},
        {"tools": [TOOL], "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [NAMED]}},
        {"text": {"format": {"type": "json_schema", "name": "f", "schema": {"type": "object"}, "strict": None}}},
        {"text": {"format": {"type": "grammar", "syntax": "regex", "definition": "a+"}}},
        {"generation_config": '{"do_sample": false, "max_new_tokens": 30}', "chat_template_kwargs": {"a": [1, None]}},
        {"reasoning": {"effort": "none"}, "include": ["message.output_text.logprobs"], "top_logprobs": 2},
    ],
)
def test_a_background_run_asks_the_model_what_a_foreground_run_asks(base_url, client, scripted, options):
    items = [
        {"role": "user", "content": [{"type": "input_text", "text": "add"}]},
        {"type": "function_call", "call_id": "c1", "name": "add", "arguments": '{"a": 1}'},
        {"type": "function_call_output", "call_id": "c1", "output": "3"},
    ]
    body = {"input": items, **options}
    foreground = httpx.post(f"{base_url}/v1/responses", json=body).raise_for_status().json()
    queued = httpx.post(f"{base_url}/v1/responses", json={**body, "background": True}).raise_for_status().json()
    wait_until_ended(client, queued["id"])
    in_front, behind = scripted.requests
    assert behind == in_front
    assert behind.history.token_ids == in_front.history.token_ids
    differing = {key for key in foreground if queued[key] != foreground[key]}
    assert differing <= {"id", "created_at", "completed_at", "status", "background", "usage", "output"}


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"store": False}, 400, "background"),
        ({"model": "gpt-9"}, 404, "model"),
        ({"input": "x " * 200_000}, 400, None),
        ({"tools": [{"type": "teleport"}]}, 400, "tools[0]"),
        ({"tool_choice": "required"}, 400, "tool_choice"),
        ({"previous_response_id": "resp_unknown"}, 400, "previous_response_id"),
        ({"reasoning": {"effort": "high"}}, 400, "reasoning.effort"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_what_is_wrong_is_told_before_anything_is_queued(base_url, body, status, param, stream):
    answer = httpx.post(f"{base_url}/v1/responses", json={"input": "x", "background": True, "stream": stream, **body})
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param)
    assert read_metrics(base_url)("responsa_background_waiting_responses") == 0


class BusyGenerator(ScriptedGenerator):
    """Refuses as often as it is told to, although nothing is wrong with the requests."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: list[Exception] = []
        #: What ``generate`` waits for.
        self.gate: Gate | None = None

    async def generate(self, request):
        for pause_s in self.gate.pauses() if self.gate else ():
            await asyncio.sleep(pause_s)
        if self.refusals:
            raise self.refusals.pop()
        return await super().generate(request)


@pytest.fixture
def scripted() -> BusyGenerator:
    return BusyGenerator()


def test_a_run_without_a_place_goes_back_into_the_queue(client, scripted):
    scripted.refusals = [OverloadedError("The queue is full.") for _ in range(2)]
    first, second = (client.responses.create(input=f"number {n}", background=True).id for n in range(2))
    assert wait_until_ended(client, second).status == "completed"
    assert client.responses.retrieve(first).status == "completed"
    assert scripted.refusals == []
    assert [r.messages[-1]["content"] for r in scripted.requests] == ["number 0", "number 1"]


def test_a_run_that_is_about_to_begin_can_still_be_cancelled(client, scripted):
    """Its server has claimed it and is preparing its prompt."""
    scripted.gate = Gate()
    response_id = client.responses.create(input="x", background=True).id
    scripted.gate.wait_until_reached()
    assert client.responses.cancel(response_id).status == "cancelled"
    scripted.gate.open()
    assert wait_until_ended(client, client.responses.create(input="y", background=True).id).output_text == "y"
    types = [event.type for event in client.responses.retrieve(response_id, stream=True)]
    assert types == ["response.created", "response.queued", "response.incomplete"]
    assert scripted.num_active == 0


def test_what_becomes_wrong_in_the_queue_fails_the_response(client, scripted):
    scripted.refusals = [InvalidRequestError("The model has changed its mind.")]
    response = client.responses.create(input="x", background=True)
    found = wait_until_ended(client, response.id)
    assert (found.status, found.error.code) == ("failed", "invalid_prompt")
    assert found.error.message == "The model has changed its mind."
    types = [event.type for event in client.responses.retrieve(response.id, stream=True)]
    assert types == ["response.created", "response.queued", "response.failed"]


@pytest.mark.logs_errors
def test_a_run_that_cannot_be_started_for_an_unknown_reason_fails(client, scripted):
    scripted.refusals = [RuntimeError("secret detail")]
    response = client.responses.create(input="x", background=True)
    found = wait_until_ended(client, response.id)
    assert (found.status, found.error.code) == ("failed", "server_error")
    assert "secret" not in found.error.message


def test_the_queue_is_counted(client, base_url, occupied):
    for _ in range(3):
        client.responses.create(input="x", background=True)
    found = read_metrics(base_url)
    assert found("responsa_background_waiting_responses") == 3
    assert found("responsa_background_running_responses") == 1


def test_queued_responses_outlive_their_server(settings, make_client):
    """A stop ends what runs as failed, with its text; what waits runs on the next server."""
    generator = ScriptedGenerator(lambda _: [Text("occupied")])
    with running(settings, generator) as url:
        client = make_client(url)
        first = client.responses.create(input="stay", background=True).id
        wait_until_text(client, first)
        waiting = [client.responses.create(input=f"number {n}", background=True).id for n in range(3)]
        with client.responses.retrieve(waiting[0], stream=True) as stream:
            assert next(stream).response.status == "queued"
    with running(settings, ScriptedGenerator()) as url:
        client = make_client(url)
        assert [wait_until_ended(client, i).output_text for i in waiting] == [f"number {n}" for n in range(3)]
        found = client.responses.retrieve(first)
        assert (found.status, found.output_text) == ("failed", "occupied")
        numbers = [event.sequence_number for event in client.responses.retrieve(waiting[0], stream=True)]
        assert numbers == list(range(len(numbers)))


@pytest.fixture
def two(postgres_url, make_client):
    """Two servers on one PostgreSQL, each with a model that the other lacks: so it runs nothing of the other's."""
    settings = Settings(database_url=postgres_url, max_background=1, server_timeout_s=5)
    one, other = ScriptedGenerator(), ScriptedGenerator(model="other")
    with running(settings, one) as first_url, running(settings, other) as second_url:
        yield one, make_client(first_url), make_client(second_url), second_url


def test_a_response_is_streamed_and_cancelled_from_another_server(two):
    scripted, here, there, there_url = two
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late "), 600.0, DONE)
    with here.responses.create(input="x", background=True, stream=True) as stream:
        response_id = next(stream).response.id
        with there.responses.retrieve(response_id, stream=True, starting_after=0) as followed:
            deltas = (event.delta for event in followed if event.type == "response.output_text.delta")
            assert next(deltas) == "early "
            assert there.responses.retrieve(response_id).status == "in_progress"
            assert there.responses.retrieve(response_id).output_text.startswith("early ")
            gate.open()
            assert next(deltas) == "late "
            with pytest.raises(BadRequestError, match="still being generated"):
                there.responses.create(input="y", previous_response_id=response_id)
            cancelled = there.responses.cancel(response_id)
            assert (cancelled.status, cancelled.output_text) == ("cancelled", "early late ")
            assert [event.type for event in followed][-1] == "response.incomplete"
        assert list(stream)[-1].response.status == "cancelled"
    assert scripted.num_active == 0
    replays = [
        httpx.get(f"{url}/v1/responses/{response_id}", params={"stream": "true"}).content
        for url in (str(here.base_url).removesuffix("/v1/"), there_url)
    ]
    assert replays[0] == replays[1]


def test_a_running_response_is_deleted_from_another_server(two):
    scripted, here, there, _ = two
    scripted.write = lambda _: [Text("early "), 600.0, DONE]
    response_id = here.responses.create(input="x", background=True).id
    wait_until(here, response_id, "in_progress")
    there.responses.delete(response_id)
    with pytest.raises(NotFoundError):
        here.responses.retrieve(response_id)
    assert scripted.num_active == 0


def test_a_server_leaves_alone_what_others_run(two):
    scripted, here, there, _ = two
    scripted.write = lambda _: [Text("early "), 6.0, Text("late"), DONE]
    response_id = here.responses.create(input="x", background=True).id
    assert wait_until_ended(there, response_id).output_text == "early late"


def test_servers_share_the_queue(postgres_url, make_client):
    settings = Settings(database_url=postgres_url, max_background=1)
    one, other = ScriptedGenerator(), ScriptedGenerator()
    one.write = other.write = lambda request: [0.02, *echo(request)]
    with running(settings, one) as first_url, running(settings, other) as second_url:
        clients = make_client(first_url), make_client(second_url)
        ids = [clients[n % 2].responses.create(input=f"number {n}", background=True).id for n in range(30)]
        texts = [wait_until_ended(clients[1], response_id).output_text for response_id in ids]
    assert texts == [f"number {n}" for n in range(30)]
    asked = [request.messages[-1]["content"] for request in (*one.requests, *other.requests)]
    assert sorted(asked) == sorted(texts), "each ran once"


def test_a_name_that_only_the_alias_of_every_name_knows_is_run_from_the_queue(postgres_url, make_client):
    settings = Settings(database_url=postgres_url, alias=["*=scripted"])
    with running(settings, ScriptedGenerator()) as url:
        client = make_client(url)
        response = client.responses.create(model="gpt-4o", input="Hi", background=True)
        assert wait_until_ended(client, response.id).output_text == "Hi"


async def test_servers_that_were_silent_while_the_database_was_away_live_on(migrated_postgres_url):
    """Each could say that it lives only when the database was back: whoever is first must not take that for death."""

    async def known():
        async with database.read() as session:
            return set(await session.scalars(select(ServerRow.server_id)))

    async with opened(migrated_postgres_url) as database:
        here, there = (Presence(database, name, is_alone=False, timeout_s=1) for name in ("here", "there"))
        await here.open()
        await there.open()
        await asyncio.sleep(2.1)
        await here._beat()
        assert {"here", "there"} <= await known()
        await there._beat()
        for _ in range(8):
            await asyncio.sleep(0.5)
            await here._beat()
        assert "here" in await known()
        assert "there" not in await known(), "this time it alone was silent"


def test_whatever_clients_do_at_two_servers_each_response_ends_once(postgres_url, caplog):
    settings = Settings(database_url=postgres_url, max_background=4)
    one, other = ScriptedGenerator(), ScriptedGenerator()
    one.write = other.write = lambda request: [0.01, *echo(request)]
    ids: list[str] = []
    deleted: list[str] = []
    with running(settings, one) as first_url, running(settings, other) as second_url:
        urls = [first_url, second_url]
        for url in urls:
            # FastAPI builds a route when it is first looked at, with the process's warnings changed meanwhile: two
            # servers of one process must not do that at once.
            assert httpx.get(f"{url}/v1/nowhere").status_code == 404
        threads = [threading.Thread(target=_meddle, args=(urls, seed, ids, deleted)) for seed in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for response_id in ids:
            stream = httpx.get(f"{first_url}/v1/responses/{response_id}", params={"stream": "true"}).text
            status = httpx.get(f"{second_url}/v1/responses/{response_id}").json()["status"]
            assert status in {"completed", "cancelled"}
            assert stream.count('"type":"response.completed"') == (status == "completed")
            assert stream.count('"type":"response.incomplete"') == (status == "cancelled")
        for response_id in deleted:
            assert httpx.get(f"{first_url}/v1/responses/{response_id}").status_code == 404
    assert len(ids) + len(deleted) == 48
    asked = [request.messages[-1]["content"] for request in (*one.requests, *other.requests)]
    assert len(asked) == len(set(asked)), "none ran twice"
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []


def _meddle(urls: list[str], seed: int, ids: list[str], deleted: list[str]) -> None:
    """Queue responses here, cancel or delete them there, at once or a moment later."""
    chance = random.Random(seed)
    with httpx.Client() as client:
        for number in range(6):
            body = {"input": f"{seed} {number}" + " word" * chance.randrange(10), "background": True}
            created = client.post(f"{chance.choice(urls)}/v1/responses", json=body).raise_for_status().json()
            time.sleep(chance.choice([0, 0, 0.01, 0.05]))
            url = f"{chance.choice(urls)}/v1/responses/{created['id']}"
            if chance.random() < 0.3:
                client.delete(url).raise_for_status()
                deleted.append(created["id"])
                continue
            ids.append(created["id"])
            if chance.random() < 0.6:
                assert client.post(f"{url}/cancel").status_code in {200, 400}
