"""One truth per prompt: however the engine computes an answer, its tokens are those of `model.generate`.

The judge is transformers itself: one sequence at a time, eager attention, none of our parts. The matrix is
architectures (dense, with windows, mixtures of experts) by ways of computing (alone, batched, in chunks, out of the
prefix cache, after a preemption) by backends (torch, the native decoder, CUDA). Everything is float32 and greedy, so
"equal" means every token.
"""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import pytest
import torch

from app.engine.cuda_graphs import GraphRunner
from app.engine.engine import Engine
from app.engine.flash_attention import choose_kernels
from app.engine.kv_cache import LayerShape
from app.engine.messages import SamplingParams
from app.engine.paged_plan import REFERENCE_KERNELS
from tests.engine.conftest import MODEL_CONFIGS, MakeEngine, generate, make_prompts
from tests.engine.reference import reference_answers

NUM_NEW = 24
GREEDY = SamplingParams(temperature=0, max_tokens=NUM_NEW)
# Shorter and longer than a block and than the windows of the models that have one.
PROMPTS = make_prompts(1, 2, 4, 5, 17, 40, 70)

ARCHITECTURES = ["qwen3", "llama", "mistral", "gpt2", "sliding", "gemma3", "mixtral", "qwen3_moe"]
#: Those that the native decoder computes, where there is a compiler.
NATIVE = ["qwen3", "llama", "mistral", "sliding"]
on_gpu = [pytest.mark.gpu, pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")]
CASES = [
    *(pytest.param(name, {"device": "cpu", "native": False}, id=f"{name}-torch") for name in ARCHITECTURES),
    *(pytest.param(name, {"device": "cpu"}, id=f"{name}-native") for name in NATIVE),
    *(pytest.param(name, {"device": "cuda"}, id=f"{name}-cuda", marks=on_gpu) for name in ARCHITECTURES),
]

# Holds the longest sequence, but not all of them.
TIGHT_NUM_BLOCKS = 40
BLOCK_SIZE = 4


class Way(NamedTuple):
    """How the answers are computed, and how to tell that they really were."""

    settings: dict[str, object]
    run: Callable[[Engine], list[list[int]]]
    happened: Callable[[Engine], bool]


def together(engine: Engine) -> list[list[int]]:
    return generate(engine, PROMPTS, GREEDY)


def alone(engine: Engine) -> list[list[int]]:
    return [generate(engine, [prompt], GREEDY)[0] for prompt in PROMPTS]


def twice(engine: Engine) -> list[list[int]]:
    first = together(engine)
    assert together(engine) == first
    return first


def num_prompt_tokens() -> int:
    return sum(len(prompt) for prompt in PROMPTS)


def num_whole_tokens() -> int:
    """What is computed if every token is computed once, but the last of each answer, which nothing comes after."""
    return num_prompt_tokens() + len(PROMPTS) * (NUM_NEW - 1)


WAYS = {
    "alone": Way(
        {"prefix_cache": False}, alone, lambda engine: engine.statistics().num_steps == len(PROMPTS) * NUM_NEW
    ),
    "batched": Way({"prefix_cache": False}, together, lambda engine: engine.statistics().num_steps == NUM_NEW),
    "chunked": Way(
        {"prefix_cache": False, "max_running": 7, "max_batch_tokens": 9},
        together,
        lambda engine: engine.statistics().num_steps > num_prompt_tokens() // 9,
    ),
    "cached": Way(
        {"prefix_cache": True},
        twice,
        lambda engine: engine.statistics().num_computed_tokens < 2 * num_whole_tokens() - 100,
    ),
    "preempted": Way(
        {"prefix_cache": False, "num_blocks": TIGHT_NUM_BLOCKS},
        together,
        lambda engine: engine.statistics().num_preemptions > 0,
    ),
    "preempted and cached": Way(
        {"prefix_cache": True, "num_blocks": TIGHT_NUM_BLOCKS},
        together,
        lambda engine: engine.statistics().num_preemptions > 0,
    ),
}


@cache
def expected_answers(path: str, device: str) -> list[list[int]]:
    return reference_answers(path, PROMPTS, NUM_NEW, device)


def kv_cache_bytes(name: str, num_blocks: int) -> int:
    """Bytes of so many blocks in float32."""
    config = MODEL_CONFIGS[name]
    num_kv_heads = getattr(config, "num_key_value_heads", config.num_attention_heads)
    head_dim = getattr(config, "head_dim", config.hidden_size // config.num_attention_heads)
    return num_blocks * BLOCK_SIZE * config.num_hidden_layers * num_kv_heads * 2 * head_dim * 4


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("name", "backend"), CASES)
def test_tokens_are_those_of_transformers(
    name: str, backend: dict[str, str], way: str, make_engine: MakeEngine, model_path: Callable[[str], str]
) -> None:
    settings, run, happened = WAYS[way]
    settings = {**backend, "dtype": "float32", "block_size": BLOCK_SIZE} | settings
    if num_blocks := settings.pop("num_blocks", None):
        settings["kv_cache_bytes"] = kv_cache_bytes(name, num_blocks)
    engine = make_engine(name, **settings)
    assert run(engine) == expected_answers(model_path(name), backend["device"])
    assert happened(engine)


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("name", ["qwen3", "gemma3"])
def test_recorded_steps_give_the_same_tokens(name: str, make_engine: MakeEngine) -> None:
    engines = [
        make_engine(name, device="cuda", dtype="float32", cuda_graphs=cuda_graphs) for cuda_graphs in (True, False)
    ]
    assert [isinstance(engine._model_runner, GraphRunner) for engine in engines] == [True, False]
    assert together(engines[0]) == together(engines[1])


@pytest.mark.gpu
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("window", [None, 50])
@pytest.mark.parametrize("head_dim", [64, 128])
def test_fast_kernels_pass_their_check(head_dim: int, window: int | None) -> None:
    shape = LayerShape(8, head_dim, head_dim, window)
    kernels = choose_kernels([shape], 32, torch.bfloat16, torch.device("cuda"))
    assert kernels.decode is not REFERENCE_KERNELS.decode
    assert kernels.prefill is not REFERENCE_KERNELS.prefill


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_the_models_have_opinions(name: str, model_path: Callable[[str], str]) -> None:
    """A model that answers every prompt alike would make the test above blind."""
    answers = expected_answers(model_path(name), "cpu")
    assert len({tuple(answer) for answer in answers}) == len(PROMPTS)
