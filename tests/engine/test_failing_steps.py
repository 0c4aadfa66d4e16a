"""What breaks a step ends its requests; what breaks the device ends the process, which is then replaced."""

import pytest
import torch

from app.engine.messages import SamplingParams
from app.engine.model_runner import ModelRunner
from tests.engine.conftest import MakeEngine, collect, generate, make_prompts

PROMPTS = make_prompts(5, 9, 13)
GREEDY = SamplingParams(temperature=0, max_tokens=8)


def breaking(error: Exception):
    def run(*args: object, **kwargs: object) -> None:
        raise error

    return run


def test_without_memory_the_steps_requests_end_and_the_others_go_on(make_engine: MakeEngine, monkeypatch) -> None:
    engine = make_engine(max_running=2, native=False)
    expected = generate(engine, PROMPTS, GREEDY)
    for request_id, prompt in enumerate(PROMPTS):
        engine.add(request_id, prompt, GREEDY)
    engine.step()
    with monkeypatch.context() as patch:
        patch.setattr(ModelRunner, "run", breaking(MemoryError()))
        report = engine.step()
    assert sorted(report.failures) == [0, 1]
    assert "MemoryError" in str(report.failures[0])
    assert collect(engine, 3)[2] == expected[2]
    assert engine.statistics().num_free_blocks == engine.statistics().num_blocks


def test_a_broken_device_is_no_matter_of_one_step(make_engine: MakeEngine, monkeypatch) -> None:
    engine = make_engine(native=False)
    engine.add(0, PROMPTS[0], GREEDY)
    monkeypatch.setattr(ModelRunner, "run", breaking(RuntimeError("device-side assert")))
    monkeypatch.setattr(torch, "zeros", breaking(RuntimeError("the device is gone")))
    with pytest.raises(RuntimeError, match="the device is gone"):
        engine.step()
