"""When the store fails in mid-run, no client is told of a success that is not kept."""

import asyncio
import sqlite3

import openai
import pytest

from app.generators.base import Finished, Text, Usage
from app.runs import event_log, execution, flusher
from app.runs.event_log import EventLog
from app.runs.flusher import Flusher
from tests.gates import Gate, gated
from tests.servers import running
from tests.waiting import wait_until

DONE = Finished("stop", Usage(1, 0, 2))


@pytest.fixture
def database_url(sqlite_url):
    """These tests break the file of an embedded database."""
    return sqlite_url


@pytest.fixture
def path(sqlite_url):
    return sqlite_url.removeprefix("sqlite+aiosqlite:///")


class SlowDatabase:
    """Writes when its gate is open."""

    def __init__(self, database, gate):
        self._database = database
        self._gate = gate
        self.read = database.read

    async def write(self, work):
        for pause_s in self._gate.pauses():
            await asyncio.sleep(pause_s)
        await self._database.write(work)


class CutOffDatabase:
    """Commits, and then the connection breaks: who writes does not know whether it is committed."""

    def __init__(self, database):
        self._database = database
        self.read = database.read

    async def write(self, work):
        await self._database.write(work)
        raise ConnectionResetError


class OnceCutOffDatabase:
    """The connection breaks at one of the writes, behind its statements: before the commit, or before its answer."""

    def __init__(self, database, nth, *, is_committed):
        self._database = database
        self._num_until = nth
        self._is_committed = is_committed
        self.read = database.read

    async def write(self, work):
        async def work_in_vain(session):
            await work(session)
            raise ConnectionResetError

        self._num_until -= 1
        is_cut_off = self._num_until == 0
        await self._database.write(work_in_vain if is_cut_off and not self._is_committed else work)
        if is_cut_off:
            raise ConnectionResetError


def rename_table(path, old, new):
    with sqlite3.connect(path, timeout=60) as connection:
        connection.execute(f"ALTER TABLE {old} RENAME TO {new}")
    connection.close()


def last_stored(path):
    """The number of the last event in the store."""
    with sqlite3.connect(path, timeout=60) as connection:
        (number,) = connection.execute("SELECT max(last_sequence) FROM response_events").fetchone()
    connection.close()
    return number


def use_database(monkeypatch, wrap):
    """What runs are stored in as they go on, from now on."""
    monkeypatch.setattr(
        event_log, "Flusher", lambda log, database, num_flushed: Flusher(log, wrap(database), num_flushed)
    )


def cut_off_once(monkeypatch, nth, *, is_committed=True):
    """At the nth write of those by which runs are queued and begin, in a server that starts from now on."""

    def cut_off(database, server_id):
        return EventLog(OnceCutOffDatabase(database, nth, is_committed=is_committed), server_id)

    monkeypatch.setattr(execution, "EventLog", cut_off)


@pytest.mark.logs_errors
def test_an_end_that_cannot_be_committed_is_a_failure(path, scripted, client, monkeypatch):
    monkeypatch.setattr(flusher, "END_RETRY_DELAYS_S", (0.01,))
    gate = Gate()
    scripted.write = lambda _: gated(Text("early "), gate, Text("late"), DONE)
    stream = client.responses.create(input="x", stream=True)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.output_text.delta")
    rename_table(path, "response_events", "broken")
    gate.open()
    last = list(stream)[-1]
    assert (last.type, last.response.status) == ("response.failed", "failed")
    assert "could not store" in last.response.error.message
    assert last.response.output_text == "early late"

    rename_table(path, "broken", "response_events")
    wait_until(lambda: client.responses.retrieve(response_id).status != "in_progress")
    found = client.responses.retrieve(response_id)
    assert (found.status, found.error.message) == ("failed", last.response.error.message)
    replayed = list(client.responses.retrieve(response_id, stream=True))
    assert [event.sequence_number for event in replayed] == list(range(len(replayed)))
    assert replayed[-1].type == "response.failed"


@pytest.mark.logs_errors
def test_a_store_that_recovers_in_time_loses_nothing(path, scripted, client, monkeypatch, caplog):
    monkeypatch.setattr(flusher, "END_RETRY_DELAYS_S", (0.1,) * 600)
    before, after = Gate(), Gate()
    scripted.write = lambda _: gated(before, Text("early "), after, Text("late"), DONE)
    stream = client.responses.create(input="x", stream=True)
    response_id = next(stream).response.id
    rename_table(path, "response_events", "broken")
    before.open()
    wait_until(lambda: "could not be stored yet" in caplog.text)
    after.open()
    wait_until(lambda: "retrying to store the end" in caplog.text)
    rename_table(path, "broken", "response_events")
    events = list(stream)
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == ["early ", "late"]
    last = events[-1]
    assert last.type == "response.completed"
    assert client.responses.retrieve(response_id).to_dict() == last.response.to_dict()


def test_what_comes_while_a_segment_is_stored_does_not_wait_for_more(path, scripted, client, monkeypatch):
    storing, late, end = Gate(), Gate(), Gate()
    use_database(monkeypatch, lambda database: SlowDatabase(database, storing))
    scripted.write = lambda _: gated(Text("early "), late, Text("late"), end, DONE)
    stream = client.responses.create(input="x", stream=True)
    storing.wait_until_reached()
    late.open()
    last = next(event for event in stream if event.type == "response.output_text.delta" and event.delta == "late")
    storing.open()
    wait_until(lambda: last_stored(path) == last.sequence_number)
    end.open()
    assert list(stream)[-1].type == "response.completed"


@pytest.mark.logs_errors
@pytest.mark.parametrize("is_flushed", [True, False])
def test_what_was_stored_without_a_word_is_not_stored_again(path, scripted, client, monkeypatch, caplog, is_flushed):
    use_database(monkeypatch, CutOffDatabase)
    monkeypatch.setattr(flusher, "FLUSH_RETRY_DELAY_S", 0.05 if is_flushed else 600)
    late, end = Gate(), Gate()
    scripted.write = lambda _: gated(Text("early "), late, Text("late"), end, DONE)
    stream = client.responses.create(input="x", stream=True)
    wait_until(lambda: "could not be stored yet" in caplog.text)
    late.open()
    delta = next(event for event in stream if event.type == "response.output_text.delta" and event.delta == "late")
    if is_flushed:
        wait_until(lambda: last_stored(path) == delta.sequence_number)
    end.open()
    last = list(stream)[-1]
    assert (last.type, last.response.output_text) == ("response.completed", "early late")
    assert client.responses.retrieve(last.response.id).to_dict() == last.response.to_dict()
    replayed = list(client.responses.retrieve(last.response.id, stream=True))
    assert [event.sequence_number for event in replayed] == list(range(last.sequence_number + 1))


def test_a_run_that_has_begun_without_a_word_is_ended(settings, scripted, make_client, monkeypatch):
    cut_off_once(monkeypatch, 1)
    with running(settings, scripted) as url:
        key = {"Idempotency-Key": "key-1"}
        with pytest.raises(openai.InternalServerError):
            make_client(url).responses.create(input="x", extra_headers=key)
        client = make_client(url)  # with a connection of its own: that of an error which nobody expects is closed
        again = client.responses.create(input="x", extra_headers=key)
        assert (again.status, again.error.message) == ("failed", event_log.NOT_BEGUN_MESSAGE)
        assert client.responses.retrieve(again.id) == again
        client.responses.delete(again.id)
        assert client.responses.create(input="x", extra_headers=key).status == "completed"


def test_a_run_that_has_not_begun_leaves_nothing(settings, scripted, make_client, monkeypatch, caplog):
    cut_off_once(monkeypatch, 1, is_committed=False)
    with running(settings, scripted) as url:
        key = {"Idempotency-Key": "key-1"}
        with pytest.raises(openai.InternalServerError):
            make_client(url).responses.create(input="x", extra_headers=key)
        client = make_client(url)  # with a connection of its own: that of an error which nobody expects is closed
        assert client.responses.create(input="x", extra_headers=key).status == "completed"
    assert "was not stored for certain" not in caplog.text


@pytest.mark.parametrize(("is_committed", "status"), [(True, "failed"), (False, "completed")])
def test_a_queued_run_that_may_have_begun_ends(settings, scripted, make_client, monkeypatch, is_committed, status):
    cut_off_once(monkeypatch, 2, is_committed=is_committed)
    with running(settings, scripted) as url:
        client = make_client(url)
        response_id = client.responses.create(input="x", background=True).id
        wait_until(lambda: client.responses.retrieve(response_id).status not in ("queued", "in_progress"))
        found = client.responses.retrieve(response_id)
        assert (found.status, found.output_text) == (status, "" if is_committed else "x")
        assert (found.error and found.error.message) == (event_log.NOT_BEGUN_MESSAGE if is_committed else None)


def test_a_run_that_was_cut_off_is_ended_at_the_next_start(path, settings, scripted, make_client):
    scripted.write = lambda _: [Text("early "), Text("late"), DONE]
    with running(settings, scripted) as url:
        response_id = make_client(url).responses.create(input="x").id
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE responses SET status = 'in_progress', completed_at = NULL")
        connection.execute("DELETE FROM items WHERE direction = 'output'")
        connection.execute("DELETE FROM response_events WHERE first_sequence > 0")
    connection.close()
    with running(settings, scripted) as url:
        client = make_client(url)
        found = client.responses.retrieve(response_id)
        assert (found.status, found.error.code) == ("failed", "server_error")
        types = [event.type for event in client.responses.retrieve(response_id, stream=True)]
        assert (types[0], types[-1]) == ("response.created", "response.failed")
