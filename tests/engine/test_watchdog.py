"""A process that gets on is told from one that hangs, however long its steps are."""

import asyncio
import multiprocessing
import threading

import pytest

from app.engine.messages import Heartbeat, Report, SamplingParams, Shutdown, StepReport, Submit
from app.engine.watchdog import Watchdog
from app.engine.worker import Worker
from tests.engine.conftest import MakeEngine, make_prompts, needs_compiler
from tests.waiting import LIMIT_S


@pytest.mark.parametrize(("native", "num_heartbeats"), [(False, 2), pytest.param(True, 1, marks=needs_compiler)])
def test_a_step_reports_after_each_layer_and_at_its_end(
    native: bool, num_heartbeats: int, make_engine: MakeEngine
) -> None:
    """Also a step that only computes a part of the prompt, and so has no token for anybody. The native decoder
    reports some hundred rows at a time."""
    here, there = multiprocessing.Pipe()
    engine = make_engine(max_running=2, max_batch_tokens=16, native=native)
    worker = Worker(engine, there, heartbeat_interval_s=0)
    thread = threading.Thread(target=worker.run)
    thread.start()
    here.send(Submit(1, make_prompts(40)[0], SamplingParams(max_tokens=1)))
    reports: list[Report] = []
    while not any(isinstance(report, StepReport) and report.chunks for report in reports):
        reports.append(here.recv())
    here.send(Shutdown())
    thread.join()
    assert [type(report) for report in reports] == [*[Heartbeat] * num_heartbeats, StepReport] * 3
    assert [report.chunks.keys() for report in reports if isinstance(report, StepReport)] == [set(), set(), {1}]
    assert not here.poll()


async def test_silence_with_work_is_a_hang() -> None:
    watchdog = Watchdog(0.02)
    await asyncio.wait_for(watchdog.wait_for_hang(lambda: True), LIMIT_S)


async def test_silence_without_work_is_none_and_reports_end_it() -> None:
    watchdog = Watchdog(0.02)
    looks = 0

    def has_work() -> bool:
        nonlocal looks
        looks += 1
        if looks < 20:
            return False
        if looks < 40:
            watchdog.note_report()
        return True

    await asyncio.wait_for(watchdog.wait_for_hang(has_work), LIMIT_S)
    assert looks > 40
