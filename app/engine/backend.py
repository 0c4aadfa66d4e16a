"""Who computes a step: the native decoder where it can, else torch."""

from transformers import PreTrainedModel

from app.engine.batch import BatchBuilder
from app.engine.config import EngineConfig
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.loader import can_run_natively, load_model
from app.engine.model_runner import ModelRunner
from app.engine.native.decoder import make_native
from app.engine.native.runner import NativeBatchBuilder, NativeModelRunner

Backend = tuple[BatchBuilder | NativeBatchBuilder, ModelRunner | NativeModelRunner]


def make_backend(
    config: EngineConfig,
    model: PreTrainedModel,
    layer_shapes: list[LayerShape],
    num_blocks: int,
    max_context_tokens: int,
) -> Backend:
    """What builds the batches and what runs them, with the memory of `num_blocks` blocks. The model may have lost
    its weights afterwards."""
    device, dtype = model.device, model.dtype
    if can_run_natively(config, model, device, dtype):
        native = make_native(model, layer_shapes, num_blocks, config.block_size, max_context_tokens)
        if native is not None:
            return native
        model = load_model(config, device, dtype)
    cache = KVCache(layer_shapes, num_blocks, config.block_size, dtype, device)
    windows = {shape.window for shape in layer_shapes}
    return BatchBuilder(cache, windows, dtype, device), ModelRunner(model)
