"""What can be loaded, and that what can't be is refused with a sentence."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from transformers import BloomConfig, LlamaConfig, MambaConfig, PretrainedConfig

from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.errors import EngineStartError
from app.engine.loader import choose_max_context
from app.engine.messages import LoadProgress
from tests.engine.conftest import SHAPE, VOCAB_SIZE, MakeEngine, save_model


def test_info_describes_what_was_loaded(model_path: Callable[[str], str]) -> None:
    progress: list[LoadProgress] = []
    engine = Engine(EngineConfig(model_path("qwen3"), device="cpu"), progress.append)
    info = engine.info
    assert (info.model_type, info.device, info.dtype) == ("qwen3", "cpu", "float32")
    assert (info.vocab_size, info.max_context_tokens, info.block_size) == (VOCAB_SIZE, 256, 16)
    assert info.num_blocks == 64 * 256 // 16
    assert [report.stage for report in progress] == ["weights", "cache", "ready"]
    assert [report.fraction for report in progress] == sorted(report.fraction for report in progress)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_dtype_can_be_chosen(make_engine: MakeEngine, dtype: str) -> None:
    assert make_engine(dtype=dtype).info.dtype == dtype


def test_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EngineStartError, match=r"There is no model in .*: it has no config\.json"):
        Engine(EngineConfig(str(tmp_path)))


def test_folder_without_weights_is_refused(tmp_path: Path, model_path: Callable[[str], str]) -> None:
    config = Path(model_path("llama"), "config.json").read_text()
    (tmp_path / "config.json").write_text(config)
    with pytest.raises(EngineStartError, match="can't be loaded"):
        Engine(EngineConfig(str(tmp_path)))


def test_context_beyond_the_model_is_refused(make_engine: MakeEngine) -> None:
    with pytest.raises(EngineStartError, match="max_context_tokens is 257, but the model's context ends at 256"):
        make_engine(max_context_tokens=257)


def test_cache_without_a_block_is_refused(make_engine: MakeEngine) -> None:
    with pytest.raises(EngineStartError, match="room for 0 tokens; a context of 256 needs"):
        make_engine(kv_cache_bytes=1)


def test_context_that_the_cache_cannot_hold_is_refused_if_it_was_asked_for(
    make_engine: MakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    full = make_engine(max_running=1).info
    half = full.memory_bytes - full.num_parameters * 4
    half //= 2
    with pytest.raises(
        EngineStartError, match="room for 128 tokens; a context of 200 needs 1 MiB: set --kv-cache-mb 1"
    ):
        make_engine(kv_cache_bytes=half, max_context_tokens=200)
    assert make_engine(kv_cache_bytes=half, max_context_tokens=128).info.max_context_tokens == 128
    assert not caplog.messages
    assert make_engine(kv_cache_bytes=half).info.max_context_tokens == 128
    assert "room for 128 tokens" in caplog.text


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_missing_device_is_refused(model_path: Callable[[str], str]) -> None:
    with pytest.raises(EngineStartError, match="no CUDA device"):
        Engine(EngineConfig(model_path("qwen3"), device="cuda"))


def test_chunked_attention_is_refused_unless_the_context_stays_inside(make_engine: MakeEngine) -> None:
    with pytest.raises(EngineStartError, match=r"chunked_attention.* with max_context_tokens=64 they make no"):
        make_engine("chunked")
    assert make_engine("chunked", max_context_tokens=64).info.max_context_tokens == 64


def test_softcap_is_refused(make_engine: MakeEngine) -> None:
    with pytest.raises(EngineStartError, match="gemma2 passes softcap to its attention"):
        make_engine("softcap")


@pytest.mark.parametrize(
    ("config", "reason"),
    [
        (MambaConfig(vocab_size=VOCAB_SIZE, hidden_size=32, num_hidden_layers=2), "keeps a recurrent state"),
        (BloomConfig(vocab_size=VOCAB_SIZE, hidden_size=32, n_layer=2, n_head=4), "in 0 of 2 layers only"),
    ],
)
def test_other_architectures_are_refused(config: PretrainedConfig, reason: str, tmp_path: Path) -> None:
    save_model(config, tmp_path)
    with pytest.raises(EngineStartError, match=reason):
        Engine(EngineConfig(str(tmp_path), max_context_tokens=64))


def test_context_stays_where_rotary_frequencies_are_fixed() -> None:
    rope = {"rope_type": "longrope", "short_factor": [1.0] * 4, "long_factor": [2.0] * 4}
    rope["original_max_position_embeddings"] = 2048
    config = LlamaConfig(**SHAPE | {"max_position_embeddings": 8192}, rope_parameters=rope)
    assert choose_max_context(EngineConfig("model"), config) == 2048


@pytest.mark.parametrize(
    "settings",
    [
        {"max_batch_tokens": 63},
        {"block_size": 0},
        {"max_waiting": -1},
        {"num_threads": 0},
        {"max_context_tokens": 0},
    ],
)
def test_senseless_settings_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must"):
        EngineConfig("model", **settings)
