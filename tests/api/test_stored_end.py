"""Ending a run that lives in no process: one of many does, and only in the status that it was seen in."""

import asyncio

import pytest

from app.generators.base import Capabilities
from app.ids import new_id
from app.protocol.requests import ResponseCreateParams
from app.responses.builder import ResponseBuilder
from app.responses.initial import initial_response
from app.runs.event_log import EventLog, LostRun
from app.runs.recovery import end_lost
from app.runs.run_log import RunLog
from app.runs.stored_end import end_stored
from storage.responses import ResponseRepository
from storage.run_queue import ClaimFilter, RunQueue


@pytest.fixture
async def queued(database) -> RunLog:
    params = ResponseCreateParams(input="x", background=True)
    capabilities = Capabilities(max_context_tokens=100, tools=True)
    response = initial_response(params, capabilities, response_id="resp_1", model="m", created_at=1)
    log = RunLog(ResponseBuilder(response, new_id), "alice")
    await EventLog(database, "server").enqueue(log, log.builder.queue(), [], {})
    return log


async def end(database, expected, *, owner_id="alice"):
    return await end_stored(
        database, "resp_1", owner_id, expected=expected, end=lambda builder: builder.fail("server_error", "It broke.")
    )


async def status_of(database) -> str:
    async with database.read() as session:
        return await ResponseRepository(session, "alice").get_status("resp_1")


@pytest.mark.usefixtures("queued")
async def test_only_the_expected_status_is_ended(database):
    assert not await end(database, "in_progress")
    assert not await end(database, "queued", owner_id="bob")
    assert await status_of(database) == "queued"
    assert await end(database, "queued")
    assert not await end(database, "queued")
    assert await status_of(database) == "failed"


@pytest.mark.usefixtures("queued")
async def test_of_many_that_end_it_at_once_one_does(database):
    assert sorted(await asyncio.gather(*(end(database, "queued") for _ in range(8)))) == [False] * 7 + [True]


async def test_a_lost_run_is_ended_by_the_server_that_has_begun_it(database, queued):
    async def look(server_id):
        event_log = EventLog(database, server_id)
        event_log.lost["resp_1"] = LostRun("alice", "It broke.")
        await end_lost(database, event_log, server_id)
        assert event_log.lost == {}
        return await status_of(database)

    await database.write(lambda session: RunQueue(session).claim("other", 1, ClaimFilter()))
    assert await look("other") == "queued"
    await EventLog(database, "other").proceed(queued, queued.builder.proceed(None, []))
    assert await look("server") == "in_progress"
    assert await look("other") == "failed"


async def test_what_was_never_there_is_not_ended(database):
    assert not await end(database, "queued")
