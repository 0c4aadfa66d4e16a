"""Waiting for an event, and being cancelled."""

import asyncio

import pytest

from app.runs.changes import wait_for


@pytest.mark.parametrize("is_set_before", [True, False])
@pytest.mark.parametrize("num_turns", range(5))
async def test_a_cancellation_that_comes_with_the_event_is_not_lost(is_set_before: bool, num_turns: int) -> None:
    event = asyncio.Event()

    async def wait_for_ever() -> None:
        while True:
            await wait_for(event, 60)
            event.clear()

    waiting = asyncio.create_task(wait_for_ever())
    if not is_set_before:
        await asyncio.sleep(0.01)
    event.set()
    for _ in range(num_turns):
        await asyncio.sleep(0)
    waiting.cancel()
    _, pending = await asyncio.wait([waiting], timeout=10)
    waiting.cancel()
    assert not pending


async def test_it_ends_in_time_without_the_event() -> None:
    await wait_for(asyncio.Event(), 0.01)
