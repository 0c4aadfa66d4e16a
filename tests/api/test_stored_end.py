"""Ending a run that lives in no process: one of many does, and only in the status that it was seen in."""

import asyncio

import pytest

from app.generators.base import Capabilities
from app.ids import new_id
from app.protocol.requests import ResponseCreateParams
from app.responses.builder import ResponseBuilder
from app.responses.initial import initial_response
from app.runs.event_log import EventLog
from app.runs.run_log import RunLog
from app.runs.stored_end import end_stored
from storage.responses import ResponseRepository


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


async def test_what_was_never_there_is_not_ended(database):
    assert not await end(database, "queued")
