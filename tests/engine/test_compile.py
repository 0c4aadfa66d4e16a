"""Compiled layers give the tokens of those that are not, and are an offer that may fail."""

import logging

import pytest
import torch

from app.engine.messages import SamplingParams
from app.engine.model_runner import layers_of
from tests.engine.conftest import MakeEngine, generate, make_prompts, needs_compiler

PROMPTS = make_prompts(1, 5, 17, 40)
GREEDY = SamplingParams(temperature=0, max_tokens=12)

# Of the compiler's own.
pytestmark = pytest.mark.filterwarnings("ignore:.torch.jit.script_method. is deprecated:DeprecationWarning")


@pytest.fixture(autouse=True)
def fresh_compiler() -> None:
    torch._dynamo.reset()


def is_compiled(engine) -> bool:
    return all("forward" in vars(layer) for layer in layers_of(engine._model_runner._model))


@needs_compiler
def test_compiled_layers_give_the_same_tokens(make_engine: MakeEngine) -> None:
    """With layers of two kinds, those with a window and those without."""
    expected = generate(make_engine("gemma3"), PROMPTS, GREEDY)
    engine = make_engine("gemma3", compile=True, max_running=4, max_batch_tokens=32)
    assert is_compiled(engine)
    assert generate(engine, PROMPTS, GREEDY) == expected
    assert [generate(engine, [prompt], GREEDY)[0] for prompt in PROMPTS] == expected


def test_what_cannot_be_compiled_runs_as_it_is(
    make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def compile_badly(function: object, **options: object) -> object:
        def compiled(*args: object, **kwargs: object) -> None:
            raise RuntimeError("no compiler found\nlong story")

        return compiled

    expected = generate(make_engine(native=False), PROMPTS, GREEDY)
    monkeypatch.setattr(torch, "compile", compile_badly)
    with caplog.at_level(logging.WARNING):
        engine = make_engine(native=False, compile=True)
    assert not is_compiled(engine)
    assert "the layers are not compiled: RuntimeError: no compiler found" in caplog.text
    assert generate(engine, PROMPTS, GREEDY) == expected
