"""How a step runs on a CUDA device: which kernels, and whether decode steps are recorded.

Each part is tried at start and left out if it does not work here, with a line in the log; what always works is the
way a CPU computes, attention.py and batch.py.
"""

import logging
import time
from collections.abc import Sequence

import torch
from transformers import PreTrainedModel

from app.engine.batch import BatchBuilder
from app.engine.compiled_layers import compile_layers
from app.engine.config import EngineConfig
from app.engine.cuda_graphs import GraphRunner, Record, decode_sizes, make_recorder
from app.engine.flash_attention import choose_kernels
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.messages import EngineInfo
from app.engine.model_runner import ModelRunner
from app.engine.paged_batch import PagedBatchBuilder
from app.engine.paged_plan import REFERENCE_KERNELS

logger = logging.getLogger(__name__)


@torch.inference_mode()
def make_cuda_runner(
    model: PreTrainedModel, layer_shapes: Sequence[LayerShape], info: EngineInfo, config: EngineConfig
) -> tuple[BatchBuilder | PagedBatchBuilder, ModelRunner]:
    """What builds the batches of a model on CUDA, and what runs them."""
    num_heads = model.config.get_text_config().num_attention_heads
    kernels = choose_kernels(layer_shapes, num_heads, model.dtype, model.device)
    if kernels.decode is REFERENCE_KERNELS.decode:
        cache = KVCache(layer_shapes, info.num_blocks, config.block_size, model.dtype, model.device)
        windows = {shape.window for shape in layer_shapes}
        plain_builder = BatchBuilder(cache, windows, model.dtype, model.device)
        if config.compile:
            compile_layers(model, plain_builder, config.block_size)
        return plain_builder, ModelRunner(model)
    # One block more than the block manager knows of, for padding.
    cache = KVCache(layer_shapes, info.num_blocks + 1, config.block_size, model.dtype, model.device)
    unpadded_builder = PagedBatchBuilder(cache, kernels, [], model.device)
    if config.compile:
        compile_layers(model, unpadded_builder, config.block_size)
    if config.cuda_graphs:
        table_width = -(-info.max_context_tokens // config.block_size)
        builder = PagedBatchBuilder(cache, kernels, decode_sizes(config.max_running), model.device)
        try:
            return builder, record_decode_steps(model, builder, table_width, make_recorder())
        except Exception as error:
            logger.warning("CUDA graphs are not used, recording failed: %s: %s", type(error).__name__, error)
    return unpadded_builder, ModelRunner(model)


def record_decode_steps(
    model: PreTrainedModel, builder: PagedBatchBuilder, table_width: int, record: Record
) -> GraphRunner:
    """Record a step for each of the builder's sizes; no block table may be wider than `table_width`."""
    began = time.monotonic()
    # The largest first: the smaller ones fit into its memory.
    sizes = sorted(builder.decode_sizes, reverse=True)
    runner = GraphRunner(model, (builder.padding(size, table_width) for size in sizes), record)
    logger.info("%d decode steps were recorded as CUDA graphs in %.1f s", len(sizes), time.monotonic() - began)
    return runner
