"""From a loaded model to the native decoder, if it is one and computes the same."""

import dataclasses
import logging

import torch
from torch import Tensor
from transformers import PreTrainedModel

from app.engine.batch import Batch, BatchBuilder
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.messages import SamplingParams
from app.engine.model_runner import ModelRunner
from app.engine.native.compiler import compiled_library
from app.engine.native.library import DecoderLibrary
from app.engine.native.packing import PackedModel
from app.engine.native.runner import NativeBatchBuilder, NativeModelRunner
from app.engine.native.structure import UnknownStructureError, read_structure
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence

logger = logging.getLogger(__name__)

_DTYPES = (torch.float32, torch.bfloat16)

# How far the logits of both may lie apart, as a share of their spread. In bfloat16 it is torch that rounds after
# every operation: it differs from float32 by that much.
_TOLERANCES = {torch.float32: 1e-3, torch.bfloat16: 0.1}
_NUM_COMPARED_TOKENS = 7

Native = tuple[NativeBatchBuilder, NativeModelRunner]


def native_fits(model: PreTrainedModel) -> bool:
    """Whether the native decoder would run a model of this structure; it may be on the meta device."""
    try:
        read_structure(model)
    except UnknownStructureError as error:
        logger.info("model type %s runs on torch: %s", model.config.model_type, error)
        return False
    return compiled_library() is not None


def make_native(
    model: PreTrainedModel, layer_shapes: list[LayerShape], num_blocks: int, block_size: int, max_position: int
) -> Native | None:
    """The native decoder for a model on the CPU; it takes the weights, so the model is of no use any more.

    None if it does not compute what the model does; the model is of no use then either.
    """
    path = compiled_library()
    assert path is not None
    library = DecoderLibrary(path)
    token_ids = _compared_tokens(model.config.get_text_config().vocab_size)
    expected = _torch_logits(model, layer_shapes, block_size, token_ids, max_position)
    dtype = model.dtype
    packed = PackedModel(library, read_structure(model), layer_shapes, num_blocks, block_size)
    runner = NativeModelRunner(library, packed)
    builder = NativeBatchBuilder(block_size)
    logits = _compared_logits(builder, runner, block_size, token_ids, max_position)
    distance = max(map(_distance, logits, expected))
    logger.info("native decoder, %.1e from torch", distance)
    if not distance < _TOLERANCES[dtype]:
        logger.warning("the native decoder is %.1e from torch on this model, which runs on torch then", distance)
        return None
    return builder, runner


def is_native_dtype(dtype: torch.dtype) -> bool:
    return dtype in _DTYPES


def _compared_tokens(vocab_size: int) -> list[int]:
    """From all over the vocabulary: the first ones are special in some, and have no embedding."""
    return [vocab_size * number // (_NUM_COMPARED_TOKENS + 2) for number in range(1, _NUM_COMPARED_TOKENS + 2)]


def _torch_logits(
    model: PreTrainedModel,
    layer_shapes: list[LayerShape],
    block_size: int,
    token_ids: list[int],
    max_position: int,
) -> list[Tensor]:
    num_blocks = -(-(_NUM_COMPARED_TOKENS + 1) // block_size)
    cache = KVCache(layer_shapes, num_blocks, block_size, model.dtype, model.device)
    builder = BatchBuilder(cache, {shape.window for shape in layer_shapes}, model.dtype, model.device)
    return _compared_logits(builder, ModelRunner(model), block_size, token_ids, max_position)


@torch.inference_mode()
def _compared_logits(
    builder: BatchBuilder | NativeBatchBuilder,
    runner: ModelRunner | NativeModelRunner,
    block_size: int,
    token_ids: list[int],
    max_position: int,
) -> list[Tensor]:
    """Logits of a short prompt, of the token after it, and of the prompt at the end of the longest context."""
    *first, last = token_ids
    sequence = Sequence(0, first, SamplingParams())
    sequence.block_ids = list(range(-(-(_NUM_COMPARED_TOKENS + 1) // block_size)))
    prompt = builder.build([Chunk(sequence, _NUM_COMPARED_TOKENS)])
    shift = max(0, max_position - _NUM_COMPARED_TOKENS)
    late: Batch = dataclasses.replace(prompt, position_ids=prompt.position_ids + shift)
    logits = [runner.run(late), runner.run(prompt)]
    sequence.num_computed_tokens = _NUM_COMPARED_TOKENS
    sequence.token_ids.append(last)
    return [*logits, runner.run(builder.build([Chunk(sequence, 1)]))]


def _distance(logits: Tensor, expected: Tensor) -> float:
    """How far logits are from the expected ones, as a share of how far these are from each other."""
    expected = expected.float()
    # Not zero where all are alike, as those of tokens without an embedding.
    spread = (expected - expected.mean()).norm().clamp_min(1e-6)
    return float((logits - expected).norm() / spread)
