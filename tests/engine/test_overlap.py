"""What happens between the begin of a step and its finish, while a device of its own would compute it."""

import multiprocessing
from collections.abc import Callable

import pytest
import torch

from app.engine.engine import Engine
from app.engine.messages import Abort, EngineStatistics, GetStatistics, SamplingParams, Shutdown, StepReport, Submit
from app.engine.step import Outcome, Step
from app.engine.worker import Worker
from tests.engine.conftest import MakeEngine, collect, generate, make_prompts

PROMPTS = make_prompts(17, 5, 9, 40)
GREEDY = SamplingParams(temperature=0, max_tokens=12)


def submit(engine: Engine, *numbers: int) -> None:
    for number in numbers:
        engine.add(number, PROMPTS[number], GREEDY)


@pytest.mark.parametrize("num_steps", [0, 1, 5])
def test_a_request_aborted_while_its_step_runs_gets_no_token(make_engine: MakeEngine, num_steps: int) -> None:
    """Its blocks go to the next one that needs them, who is none the worse for it."""
    engine = make_engine(prefix_cache=False)
    expected = generate(engine, PROMPTS, GREEDY)
    submit(engine, 0, 1)
    early = [token_id for _ in range(num_steps) for token_id in engine.step().chunks[1].token_ids]
    step = engine.begin()
    engine.abort(0)
    submit(engine, 2, 3)
    report = engine.finish(step)
    assert report.chunks.keys() == {1}
    late = collect(engine, 4)
    assert late[0] == []
    assert early + report.chunks[1].token_ids + late[1] == expected[1]
    assert late[2:] == expected[2:]
    assert engine.statistics().num_free_blocks == engine.statistics().num_blocks


def test_blocks_freed_while_a_step_runs_have_no_new_owner_before_its_end(make_engine: MakeEngine) -> None:
    engine = make_engine(kv_cache_bytes=24 * 512 * 4, prefix_cache=False)
    submit(engine, 0)
    step = engine.begin()
    engine.abort(0)
    submit(engine, 3)
    assert engine.statistics().num_running == 0
    with pytest.raises(AssertionError, match="not finished"):
        engine.begin()
    engine.finish(step)
    engine.finish(engine.begin())
    assert engine.statistics().num_running == 1


def test_what_an_aborted_request_was_computing_is_never_found(make_engine: MakeEngine) -> None:
    engine = make_engine(prefix_cache=True)
    expected = generate(make_engine(), PROMPTS[:1], GREEDY)
    submit(engine, 0)
    step = engine.begin()
    engine.abort(0)
    engine.finish(step)
    assert engine.statistics().num_cached_blocks == 0
    engine.add(0, PROMPTS[0], GREEDY)
    assert collect(engine, 1) == expected


def test_the_number_of_an_aborted_request_may_be_used_again_at_once(make_engine: MakeEngine) -> None:
    engine = make_engine()
    expected = generate(make_engine(), PROMPTS[1:2], GREEDY)
    submit(engine, 0)
    step = engine.begin()
    engine.abort(0)
    engine.add(0, PROMPTS[1], GREEDY)
    assert not engine.finish(step).chunks
    assert collect(engine, 1) == expected


def test_a_request_that_comes_while_a_step_runs_takes_part_in_the_next(make_engine: MakeEngine) -> None:
    engine = make_engine()
    submit(engine, 0)
    step = engine.begin()
    submit(engine, 1)
    assert engine.finish(step).chunks.keys() == {0}
    assert engine.step().chunks.keys() == {0, 1}


def test_what_goes_wrong_on_the_device_fails_the_step_when_it_finishes(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kernel's failure is heard of when its result is waited for."""
    engine = make_engine(max_running=2)
    expected = generate(engine, PROMPTS[:3], GREEDY)
    submit(engine, 0, 1, 2)
    step = engine.begin()
    engine.abort(1)

    def wait(outcome: Outcome) -> None:
        raise torch.OutOfMemoryError("no room")

    with monkeypatch.context() as patch:
        patch.setattr(Outcome, "wait", wait)
        report = engine.finish(step)
    assert (report.chunks, report.failures.keys()) == ({}, {0})
    assert collect(engine, 3) == [[], [], expected[2]]
    assert engine.statistics().num_free_blocks == engine.statistics().num_blocks


class Story(list[object]):
    """What a worker sent, and where its steps began and finished, in order.

    commands: by the number of the step during which they come, or half a step later.
    """

    def __init__(self, engine: Engine, commands: dict[float, list[object]]) -> None:
        super().__init__()
        self._engine = engine
        self._begin, self._finish = engine.begin, engine.finish
        self._commands = commands
        self._here, there = multiprocessing.Pipe()
        self.worker = Worker(engine, there, heartbeat_interval_s=1000)
        self._come(0)

    def begin(self) -> Step:
        step = self._begin()
        self.append("begin")
        self._come(self.count("begin"))
        return step

    def finish(self, step: Step) -> StepReport:
        self.append("finish")
        report = self._finish(step)
        self._come(self.count("begin") + 0.5)
        return report

    def send(self, report: object) -> None:
        self.append(report)
        if not self._engine.has_work and not self._commands:
            self._here.send(Shutdown())

    def _come(self, when: float) -> None:
        for command in self._commands.pop(when, []):
            self._here.send(command)


@pytest.fixture
def worker_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[Engine, dict[float, list[object]]], Story]:
    """Runs the loop of the process on commands, to its end."""

    def run(engine: Engine, commands: dict[float, list[object]]) -> Story:
        # As on CUDA; all that a CPU can't do is to compute in between.
        monkeypatch.setattr(engine, "_is_asynchronous", True)
        story = Story(engine, commands)
        monkeypatch.setattr(engine, "begin", story.begin)
        monkeypatch.setattr(engine, "finish", story.finish)
        monkeypatch.setattr(story.worker, "_send", story.send)
        story.worker.run()
        return story

    return run


def tokens_of(story: list[object], request_id: int) -> list[int]:
    chunks = [report.chunks.get(request_id) for report in story if isinstance(report, StepReport)]
    return [token_id for chunk in chunks if chunk for token_id in chunk.token_ids]


def test_a_report_leaves_while_the_next_step_runs(make_engine: MakeEngine, worker_of) -> None:
    engine = make_engine()
    (expected,) = generate(make_engine(), PROMPTS[:1], SamplingParams(temperature=0, max_tokens=3))
    params = SamplingParams(temperature=0, max_tokens=3)
    story = worker_of(engine, {0: [Submit(0, PROMPTS[0], params)], 3: [Shutdown()]})
    # The step in which the end is told is left as it is.
    assert [type(part).__name__ if isinstance(part, StepReport) else part for part in story] == [
        *("begin", "finish"),
        *("begin", "StepReport", "finish"),
        *("begin", "StepReport"),
    ]
    assert tokens_of(story, 0) == expected[:2]


def test_the_last_report_waits_for_no_step(make_engine: MakeEngine, worker_of) -> None:
    (expected,) = generate(make_engine(), PROMPTS[:1], GREEDY)
    story = worker_of(make_engine(), {0: [Submit(0, PROMPTS[0], GREEDY)]})
    assert story.count("begin") == 12
    assert tokens_of(story, 0) == expected


def test_commands_are_heard_while_a_step_runs(make_engine: MakeEngine, worker_of) -> None:
    first, second = generate(make_engine(), PROMPTS[:2], GREEDY)
    story = worker_of(
        make_engine(),
        {
            0: [Submit(0, PROMPTS[0], GREEDY)],
            3: [Submit(1, PROMPTS[1], GREEDY), Submit(2, [97], GREEDY)],
            8: [Abort(0), GetStatistics()],
        },
    )
    # Seven tokens before the abort, and no eighth.
    assert tokens_of(story, 0) == first[:7]
    assert tokens_of(story, 1) == second
    assert [part.failures.keys() for part in story if isinstance(part, StepReport) and part.failures] == [{2}]
    (statistics,) = (part for part in story if isinstance(part, EngineStatistics))
    assert statistics.num_running == 1


def test_an_abort_of_all_sends_what_was_held(make_engine: MakeEngine, worker_of) -> None:
    (expected,) = generate(make_engine(), PROMPTS[:1], GREEDY)
    story = worker_of(make_engine(), {0: [Submit(0, PROMPTS[0], GREEDY)], 4: [Abort(0)]})
    assert tokens_of(story, 0) == expected[:3]
    assert story[-2] == "finish"
    assert story[-1] == StepReport()


def test_an_abort_of_all_between_two_steps_sends_what_was_held(make_engine: MakeEngine, worker_of) -> None:
    (expected,) = generate(make_engine(), PROMPTS[:1], GREEDY)
    story = worker_of(make_engine(), {0: [Submit(0, PROMPTS[0], GREEDY)], 4.5: [Abort(0), Shutdown()]})
    assert tokens_of(story, 0) == expected[:4]
