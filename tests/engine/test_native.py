"""The native decoder: the same numbers as torch, whichever way a batch is cut, and torch wherever it does not fit.

Token for token the judge is transformers' own `generate`, see test_equivalence.py.
"""

import logging
import os
import platform
import stat
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from transformers import (
    AutoModelForCausalLM,
    GraniteConfig,
    LlamaConfig,
    MistralConfig,
    Phi3Config,
    PretrainedConfig,
    Qwen2Config,
    Qwen3Config,
)

from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.messages import SamplingParams
from app.engine.native import compiler
from app.engine.native.compiler import compiled_library
from app.engine.native.runner import NativeModelRunner
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence
from tests.engine.conftest import SHAPE, VOCAB_SIZE, MakeEngine, generate, make_prompts, needs_compiler, save_model
from tests.engine.reference import reference_answers
from tests.engine.test_engine import GREEDY, PROMPTS

YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 64}

HALF_ROTARY = {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5}

NATIVE_CONFIGS: dict[str, PretrainedConfig] = {
    "qwen2, biases of q, k and v": Qwen2Config(**SHAPE),
    "llama, biases everywhere": LlamaConfig(**SHAPE, attention_bias=True, mlp_bias=True),
    "llama, one KV head": LlamaConfig(**SHAPE | {"num_key_value_heads": 1, "num_attention_heads": 16}),
    "qwen3, twelve heads per KV head": Qwen3Config(**SHAPE | {"num_attention_heads": 12, "num_key_value_heads": 1}),
    "llama, yarn": LlamaConfig(**SHAPE, rope_parameters=YARN),
    "phi3, joined projections": Phi3Config(**SHAPE, pad_token_id=0, rope_parameters=HALF_ROTARY),
    "mistral, tied": MistralConfig(**SHAPE, sliding_window=None, tie_word_embeddings=True),
    "sliding": MistralConfig(**SHAPE, sliding_window=20),
}  # fmt: skip

# Large enough for several tiles of rows, several blocks of inputs, and prompts of several blocks of rows.
LARGE_CONFIG = Qwen3Config(
    **SHAPE | {"hidden_size": 528, "intermediate_size": 1100, "head_dim": 24, "num_attention_heads": 6,
               "max_position_embeddings": 1024, "initializer_range": 0.1},
)  # fmt: skip


@pytest.fixture(scope="session")
def large_path(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("large") / "model"
    save_model(LARGE_CONFIG, path)
    return str(path)


def is_native(engine: Engine) -> bool:
    return isinstance(engine._model_runner, NativeModelRunner)


@needs_compiler
@pytest.mark.parametrize("name", NATIVE_CONFIGS)
def test_gives_the_tokens_of_transformers(name: str, tmp_path: Path) -> None:
    save_model(NATIVE_CONFIGS[name], tmp_path)
    engine = Engine(EngineConfig(str(tmp_path), device="cpu"))
    assert is_native(engine)
    assert generate(engine, PROMPTS, GREEDY) == reference_answers(str(tmp_path), PROMPTS, 24)


@needs_compiler
@pytest.mark.parametrize("name", ["qwen3", "llama", "mistral", "sliding"])
def test_usual_models_are_recognised(name: str, make_engine: MakeEngine) -> None:
    assert is_native(make_engine(name))
    assert not is_native(make_engine(name, native=False))


@needs_compiler
def test_tokens_without_an_embedding_are_no_reason_to_doubt(tmp_path: Path) -> None:
    """Some vocabularies are padded, and some begin with tokens that were never trained."""
    model = AutoModelForCausalLM.from_config(NATIVE_CONFIGS["mistral, tied"])
    with torch.no_grad():
        model.get_input_embeddings().weight.zero_()
    model.save_pretrained(tmp_path)
    assert is_native(Engine(EngineConfig(str(tmp_path), device="cpu")))


@pytest.mark.parametrize("name", ["gpt2", "gemma3"])
def test_other_structures_run_on_torch(name: str, make_engine: MakeEngine) -> None:
    assert not is_native(make_engine(name))


def test_float16_runs_on_torch(make_engine: MakeEngine) -> None:
    assert not is_native(make_engine(dtype="float16"))


@needs_compiler
def test_model_of_the_same_structure_that_computes_something_else_runs_on_torch(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    save_model(GraniteConfig(**SHAPE, residual_multiplier=0.5, embedding_multiplier=3.0), tmp_path)
    engine = Engine(EngineConfig(str(tmp_path), device="cpu"))
    assert not is_native(engine)
    assert "from torch on this model" in caplog.text
    assert generate(engine, PROMPTS, GREEDY) == reference_answers(str(tmp_path), PROMPTS, 24)


def logits_of(engine: Engine, *cuts: tuple[int, ...], num_threads: int = 1) -> list[torch.Tensor]:
    """Logits after the last token of each of several prompts; each is computed in chunks of the given sizes, side by
    side with the others."""
    sequences = [
        Sequence(number, prompt, SamplingParams()) for number, prompt in enumerate(make_prompts(*map(sum, cuts)))
    ]
    num_blocks = 0
    for sequence in sequences:
        num_needed = -(-sequence.num_tokens // engine.info.block_size)
        sequence.block_ids = list(range(num_blocks, num_blocks + num_needed))
        num_blocks += num_needed
    logits: list[torch.Tensor] = [torch.empty(0)] * len(cuts)
    torch.set_num_threads(num_threads)
    with torch.inference_mode():
        for step in range(max(map(len, cuts))):
            chunks = [Chunk(s, cut[step]) for s, cut in zip(sequences, cuts, strict=True) if step < len(cut)]
            batch = engine._batch_builder.build(chunks)
            rows = engine._model_runner.run(batch).unbind()
            for sequence, row in zip(batch.sequences, rows, strict=True):
                logits[sequence.request_id] = row
            for chunk in chunks:
                chunk.sequence.num_computed_tokens += chunk.num_tokens
    torch.set_num_threads(1)
    return logits


CUTS = ((530,), (400,), (1,), (31,), *((3,) for _ in range(10)))


@needs_compiler
@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_cutting_a_batch_otherwise_changes_no_bit(dtype: str, large_path: str) -> None:
    engine = Engine(EngineConfig(large_path, device="cpu", dtype=dtype))
    whole = logits_of(engine, *CUTS)
    in_chunks = logits_of(
        engine, (256, 200, 70, 3, 1), (20, 250, 1, 129), (1,), (30, 1), *((1, 2) for _ in range(10)), num_threads=3
    )
    assert len({row.sum().item() for row in whole}) == len(whole)
    assert all(map(torch.equal, in_chunks, whole))


@pytest.fixture(scope="module")
def large_engine(large_path: str) -> Engine:
    return Engine(EngineConfig(large_path, device="cpu"))


def cuts_of(length: int) -> st.SearchStrategy[tuple[int, ...]]:
    """Ways to cut so many tokens into chunks."""
    places = st.sets(st.integers(1, length - 1), max_size=3).map(lambda found: [0, *sorted(found), length])
    return places.map(lambda ends: tuple(end - start for start, end in pairwise(ends)))


@needs_compiler
@settings(max_examples=40)
@given(cuts_of(530), cuts_of(300), cuts_of(5))
@example((384, 146), (300,), (1, 4)).via("one token more than a block of rows, so two blocks")
def test_any_cut_changes_no_bit(
    large_engine: Engine, first: tuple[int, ...], second: tuple[int, ...], third: tuple[int, ...]
) -> None:
    whole = logits_of(large_engine, (530,), (300,), (5,))
    assert all(map(torch.equal, logits_of(large_engine, first, second, third), whole))


@needs_compiler
def test_a_row_of_a_prompt_among_decoding_ones_changes_no_bit(large_engine: Engine) -> None:
    """The second block of 193 rows has the last one of the prompt's chunk, and one of each of the others."""
    others = [(3,)] * 192
    whole = logits_of(large_engine, (530,), *others)
    cut = logits_of(large_engine, (194, 336), *[(1, 2)] * 192)
    assert all(map(torch.equal, cut, whole))


@needs_compiler
def test_what_others_left_in_a_block_is_never_seen(large_path: str) -> None:
    """Where keys are multiplied in pairs, the last one of a context may have a stranger beside it."""
    engine = Engine(EngineConfig(large_path, device="cpu", dtype="bfloat16"))
    whole = logits_of(engine, *CUTS)
    runner = engine._model_runner
    assert isinstance(runner, NativeModelRunner)
    for kept in runner._model._tensors:
        if kept.dim() == 1 and kept.dtype == torch.bfloat16:  # keys and values
            kept.fill_(torch.nan)
    in_chunks = logits_of(engine, (257, 200, 72, 1), (21, 250, 129), (1,), (30, 1), *((1, 2) for _ in range(10)))
    assert all(map(torch.equal, in_chunks, whole))


@needs_compiler
@pytest.mark.parametrize(("dtype", "tolerance"), [("float32", 1e-5), ("bfloat16", 2e-2)])
@pytest.mark.parametrize("block_size", [16, 5])
def test_logits_are_those_of_torch_in_float32(
    dtype: str, tolerance: float, block_size: int, large_path: str, tmp_path: Path
) -> None:
    """In bfloat16 the weights are the same, rounded before; what is rounded besides are keys and values."""
    AutoModelForCausalLM.from_pretrained(large_path, dtype=getattr(torch, dtype)).save_pretrained(tmp_path)
    native = Engine(EngineConfig(str(tmp_path), device="cpu", dtype=dtype, block_size=block_size))
    on_torch = Engine(EngineConfig(str(tmp_path), device="cpu", dtype="float32", native=False))
    for row, expected in zip(logits_of(native, *CUTS), logits_of(on_torch, *CUTS), strict=True):
        assert ((row - expected).norm() / expected.norm()).item() < tolerance


@needs_compiler
def test_weights_leave_the_model(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    models = []
    load = AutoModelForCausalLM.from_pretrained

    def remember(*args: object, **settings: object) -> object:
        models.append(load(*args, **settings))
        return models[-1]

    monkeypatch.setattr(AutoModelForCausalLM, "from_pretrained", remember)
    engine = make_engine("llama")
    assert generate(engine, PROMPTS[:1], GREEDY)
    (model,) = models
    # What is left are the embedding and the norms.
    left = sum(parameter.numel() for parameter in model.parameters())
    assert left == VOCAB_SIZE * 32 + 5 * 32
    assert engine.info.num_parameters > 2 * left


@pytest.fixture
def fresh_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Nothing compiled yet; compilers are looked for in the folder given back, which has none."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", str(bin_folder))
    compiled_library.cache_clear()
    yield bin_folder
    compiled_library.cache_clear()


def add_compiler(folder: Path, script: str) -> None:
    path = folder / "cc"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@needs_compiler
@pytest.mark.skipif(platform.machine() != "x86_64", reason="options of other processors")
@pytest.mark.parametrize("options", [["-march=haswell"], ["-march=x86-64"], ["-DROUND_INPUTS"]])
def test_code_for_other_processors_computes_the_same(
    options: list[str], fresh_cache: Path, large_path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ROUND_INPUTS stands for processors that multiply pairs of bfloat16."""
    monkeypatch.setenv("PATH", os.defpath)
    monkeypatch.setattr(compiler, "_OPTIONS", [*compiler._OPTIONS, "-O1", *options])
    engines = [
        Engine(EngineConfig(large_path, device="cpu", dtype="bfloat16", native=native)) for native in (True, False)
    ]
    assert is_native(engines[0])
    for row, expected in zip(*(logits_of(engine, *CUTS) for engine in engines), strict=True):
        assert ((row - expected.float()).norm() / expected.float().norm()).item() < 0.05
    # Twelve rows are as many as one by one, in whatever tiles.
    whole, in_chunks = logits_of(engines[0], (12,)), logits_of(engines[0], (1,) * 12)
    assert torch.equal(whole[0], in_chunks[0])


def test_without_a_compiler_models_run_on_torch(fresh_cache: Path, make_engine: MakeEngine) -> None:
    engine = make_engine()
    assert not is_native(engine)
    assert len(generate(engine, PROMPTS, GREEDY)) == len(PROMPTS)


def test_compiler_that_fails_does_no_harm(fresh_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    add_compiler(fresh_cache, 'if [ "$1" = --version ]; then echo 1; else echo no such option >&2; exit 1; fi')
    assert compiled_library() is None
    assert "no such option" in caplog.text
    assert not list((fresh_cache.parent / "cache" / "responsa").iterdir())


@needs_compiler
def test_compiled_once(fresh_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    log = fresh_cache.parent / "log"
    add_compiler(fresh_cache, f'echo "$@" >> {log}; PATH={os.defpath} exec cc "$@"')
    with caplog.at_level(logging.INFO):
        path = compiled_library()
    assert path is not None
    compiled_library.cache_clear()
    assert compiled_library() == path
    assert len([line for line in log.read_text().splitlines() if line != "--version"]) == 1


@needs_compiler
def test_what_cannot_be_loaded_is_compiled_again(fresh_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was cut off, or made where there were other libraries."""
    monkeypatch.setenv("PATH", os.defpath)
    made = compiled_library()
    assert made is not None
    # Elsewhere, since a process keeps what it has loaded by its path.
    folder = fresh_cache / "responsa"
    folder.mkdir(mode=0o700)
    (folder / made.name).write_text("no library")
    monkeypatch.setenv("XDG_CACHE_HOME", str(fresh_cache))
    compiled_library.cache_clear()
    assert compiled_library() == folder / made.name
    assert (folder / made.name).read_bytes() == made.read_bytes()


def test_library_that_cannot_be_loaded_does_no_harm(fresh_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    """As where the cache's folder may not hold programs."""
    add_compiler(fresh_cache, 'if [ "$1" = --version ]; then echo 1; else echo no library > "$9"; fi')
    assert compiled_library() is None
    assert "models run on torch alone" in caplog.text


def test_folder_that_others_can_write_is_not_trusted(fresh_cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    add_compiler(fresh_cache, "echo 1")
    folder = fresh_cache.parent / "cache" / "responsa"
    folder.mkdir(parents=True)
    folder.chmod(0o777)
    assert compiled_library() is None
    assert "can be written to by others" in caplog.text
