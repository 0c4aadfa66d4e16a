"""Tiny models with random weights, made once per run, and what the tests of the engine share."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from transformers import (
    AutoModelForCausalLM,
    Gemma2Config,
    Gemma3TextConfig,
    GPT2Config,
    Llama4TextConfig,
    LlamaConfig,
    MistralConfig,
    MixtralConfig,
    PretrainedConfig,
    Qwen3Config,
    Qwen3MoeConfig,
)

from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.messages import SamplingParams
from app.engine.native.compiler import compiled_library

# Threads of several processes that wait for each other cost more than they bring at these sizes.
torch.set_num_threads(1)

VOCAB_SIZE = 97

SHAPE = {
    "vocab_size": VOCAB_SIZE,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "max_position_embeddings": 256,
    # Larger than usual, so that random models have opinions and their greedy answers do not repeat one token.
    "initializer_range": 0.3,
}

MODEL_CONFIGS: dict[str, PretrainedConfig] = {
    "qwen3": Qwen3Config(**SHAPE, tie_word_embeddings=True),
    "llama": LlamaConfig(**SHAPE | {"num_key_value_heads": 4}),
    "mistral": MistralConfig(**SHAPE, sliding_window=None),
    "gpt2": GPT2Config(vocab_size=VOCAB_SIZE, n_embd=32, n_layer=2, n_head=4, n_positions=256, initializer_range=0.3),
    "sliding": MistralConfig(**SHAPE, sliding_window=7),
    "gemma3": Gemma3TextConfig(**SHAPE, sliding_window=16, layer_types=["sliding_attention", "full_attention"]),
    "mixtral": MixtralConfig(**SHAPE, num_local_experts=4, num_experts_per_tok=2, sliding_window=None),
    "qwen3_moe": Qwen3MoeConfig(**SHAPE, num_experts=8, num_experts_per_tok=2, moe_intermediate_size=24),
    "chunked": Llama4TextConfig(**SHAPE, attention_chunk_size=64, num_local_experts=2, intermediate_size_mlp=48),
    "softcap": Gemma2Config(**SHAPE, sliding_window=256),
}

MakeEngine = Callable[..., Engine]

needs_compiler = pytest.mark.skipif(compiled_library() is None, reason="needs a C compiler")


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """The folder of a model, by its name in MODEL_CONFIGS."""
    folder = tmp_path_factory.mktemp("models")

    def make(name: str) -> str:
        path = folder / name
        if not path.exists():
            save_model(MODEL_CONFIGS[name], path)
        return str(path)

    return make


def save_model(config: PretrainedConfig, path: Path) -> None:
    torch.manual_seed(0)
    AutoModelForCausalLM.from_config(config).save_pretrained(path)


@pytest.fixture
def make_engine(model_path: Callable[[str], str]) -> MakeEngine:
    """An engine on a tiny model; small blocks, so that every sequence has several."""

    def make(name: str = "qwen3", **settings: object) -> Engine:
        return Engine(EngineConfig(model_path(name), **({"device": "cpu", "block_size": 4} | settings)))

    return make


def generate(
    engine: Engine, prompts: list[list[int]], params: SamplingParams | list[SamplingParams]
) -> list[list[int]]:
    """Run all prompts together and return their answers in order."""
    all_params = params if isinstance(params, list) else [params] * len(prompts)
    for request_id, (prompt, request_params) in enumerate(zip(prompts, all_params, strict=True)):
        engine.add(request_id, prompt, request_params)
    return collect(engine, len(prompts))


def collect(engine: Engine, num_requests: int) -> list[list[int]]:
    answers: list[list[int]] = [[] for _ in range(num_requests)]
    while engine.has_work:
        for request_id, chunk in engine.step().chunks.items():
            answers[request_id] += chunk.token_ids
    return answers


def make_prompts(*lengths: int) -> list[list[int]]:
    """Random prompts of these lengths, the same in every run."""
    generator = torch.Generator().manual_seed(1)
    return [torch.randint(VOCAB_SIZE, (length,), generator=generator).tolist() for length in lengths]
