"""What a GPU does, as far as a CPU can tell: its batches, its plan, its padding and its recorded steps.

The fast kernels are replaced by the plain ones they are checked against, and the recorder by one that computes again,
from the recorded inputs, whatever lies in them. The judge is the engine as it runs on a CPU.
"""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor
from transformers import PreTrainedModel

from app.engine.backend import Backend
from app.engine.config import EngineConfig
from app.engine.cuda import record_decode_steps
from app.engine.cuda_graphs import decode_sizes
from app.engine.engine import Engine
from app.engine.flash_attention import Case, choose_kernels
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.messages import EngineInfo, SamplingParams
from app.engine.model_runner import ModelRunner
from app.engine.paged_batch import PagedBatchBuilder
from app.engine.paged_plan import REFERENCE_KERNELS, Blocks, DecodeRows, PrefillRows, Score
from tests.engine.conftest import MakeEngine, generate, make_prompts

GREEDY = SamplingParams(temperature=0, max_tokens=24)
PROMPTS = make_prompts(1, 2, 4, 17, 40, 5, 70)
BLOCK_SIZE = 4
# A bucket of its own for one and two, padding for three and five to seven.
SIZES = [1, 2, 4, 8]


class RecomputingRecorder:
    """Stands for CUDA graphs: a replay sees the recorded inputs only, and overwrites the result before."""

    def __init__(self) -> None:
        self.num_recorded = 0
        self.num_replayed = 0

    def __call__(self, compute: Callable[[], Tensor]) -> Callable[[], Tensor]:
        result = compute()
        self.num_recorded += 1

        def replay() -> Tensor:
            self.num_replayed += 1
            return result.copy_(compute())

        return replay


MakePaged = Callable[..., Engine]


@pytest.fixture
def make_paged(model_path: Callable[[str], str]) -> MakePaged:
    """An engine on CPU that goes about it as on a GPU. sizes: of padded decode steps; recorder: None records none."""

    def make(name: str, sizes: list[int], recorder: RecomputingRecorder | None = None, **settings: object) -> Engine:
        @torch.inference_mode()
        def make_backend(
            model: PreTrainedModel, layer_shapes: list[LayerShape], info: EngineInfo, config: EngineConfig
        ) -> Backend:
            cache = KVCache(layer_shapes, info.num_blocks + 1, config.block_size, model.dtype, model.device)
            builder = PagedBatchBuilder(cache, REFERENCE_KERNELS, sizes, model.device)
            if recorder is None:
                return builder, ModelRunner(model)
            return builder, record_decode_steps(model, builder, 64, recorder)

        config = EngineConfig(model_path(name), **({"device": "cpu", "block_size": BLOCK_SIZE} | settings))
        return Engine(config, make_backend=make_backend)

    return make


@pytest.mark.parametrize("name", ["qwen3", "sliding", "gemma3", "gpt2", "qwen3_moe"])
@pytest.mark.parametrize("max_batch_tokens", [9, 2048])
def test_the_plan_gives_the_same_tokens(
    name: str, max_batch_tokens: int, make_engine: MakeEngine, make_paged: MakePaged
) -> None:
    paged = make_paged(name, [], max_running=7, max_batch_tokens=max_batch_tokens)
    assert generate(paged, PROMPTS, GREEDY) == generate(make_engine(name), PROMPTS, GREEDY)


@pytest.mark.parametrize("recorder", [None, RecomputingRecorder()], ids=["padded", "recorded"])
@pytest.mark.parametrize("name", ["qwen3", "gemma3"])
def test_padded_and_recorded_steps_give_the_same_tokens(
    name: str, recorder: RecomputingRecorder | None, make_engine: MakeEngine, make_paged: MakePaged
) -> None:
    paged = make_paged(name, SIZES, recorder)
    # Answers of several lengths, so that the number of rows falls from seven to one; twice, out of the cache.
    params = [SamplingParams(temperature=0, max_tokens=4 + 3 * number) for number in range(len(PROMPTS))]
    expected = generate(make_engine(name), PROMPTS, params)
    assert [generate(paged, PROMPTS, params) for _ in range(2)] == [expected, expected]
    if recorder is not None:
        assert recorder.num_recorded % len(SIZES) == 0
        assert recorder.num_replayed > 20


def test_padding_touches_no_sequences_block(make_paged: MakePaged) -> None:
    paged = make_paged("qwen3", [8])
    generate(paged, PROMPTS[:3], GREEDY)
    keys, _ = paged._batch_builder._cache.blocks(0)
    num_blocks = paged.info.num_blocks
    num_used = sum(-(-(len(prompt) + 23) // BLOCK_SIZE) for prompt in PROMPTS[:3])
    is_written = keys.flatten(1).any(dim=1)
    assert is_written[num_blocks]
    assert is_written[:num_blocks].sum() == num_used


@pytest.mark.parametrize(
    ("max_running", "expected"),
    [(1, [1]), (3, [1, 2, 3]), (16, [1, 2, 4, 8, 16]), (20, [1, 2, 4, 8, 16, 20]), (33, [1, 2, 4, 8, 16, 32, 33])],
)
def test_decode_sizes(max_running: int, expected: list[int]) -> None:
    assert decode_sizes(max_running) == expected


def test_self_check_accepts_the_right_kernel_and_no_other() -> None:
    case = Case(LayerShape(2, 16, 8, 20), 6, torch.float32, torch.device("cpu"))

    def too_wide(query: Tensor, blocks: Blocks, rows: DecodeRows, score: Score) -> Tensor:
        return REFERENCE_KERNELS.decode(query, blocks, rows, score._replace(window=21))

    def broken(query: Tensor, keys: Tensor, values: Tensor, rows: PrefillRows, score: Score) -> Tensor:
        return REFERENCE_KERNELS.prefill(query, keys, values, rows, score) * torch.nan

    assert case.decode_error(REFERENCE_KERNELS.decode) == case.prefill_error(REFERENCE_KERNELS.prefill) == 0
    assert case.decode_error(too_wide) > 1
    assert case.prefill_error(broken) > 1


def test_kernels_that_do_not_run_are_replaced(caplog: pytest.LogCaptureFixture) -> None:
    """On a CPU neither does."""
    kernels = choose_kernels([LayerShape(2, 16, 16, None)], 4, torch.float32, torch.device("cpu"))
    assert kernels == REFERENCE_KERNELS
    assert len(caplog.messages) == 2
    assert all("is not used, it does not run here" in message for message in caplog.messages)
