"""Who computes a step: the kernels of the device where they can, else torch as on every device."""

from collections.abc import Callable

from transformers import PreTrainedModel

from app.engine.batch import BatchBuilder
from app.engine.compiled_layers import compile_layers
from app.engine.config import EngineConfig
from app.engine.cuda import make_cuda_runner
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.loader import can_run_natively, load_model
from app.engine.messages import EngineInfo
from app.engine.model_runner import ModelRunner
from app.engine.native.decoder import make_native
from app.engine.native.runner import NativeBatchBuilder, NativeModelRunner
from app.engine.paged_batch import PagedBatchBuilder

#: What builds the batches, and what runs them.
Backend = tuple[BatchBuilder | PagedBatchBuilder | NativeBatchBuilder, ModelRunner | NativeModelRunner]
MakeBackend = Callable[[PreTrainedModel, list[LayerShape], EngineInfo, EngineConfig], Backend]


def make_backend(
    model: PreTrainedModel, layer_shapes: list[LayerShape], info: EngineInfo, config: EngineConfig
) -> Backend:
    """The backend for a model on its device, with the memory of the cache's blocks. The model may have lost its
    weights afterwards."""
    device, dtype = model.device, model.dtype
    if device.type == "cuda":
        return make_cuda_runner(model, layer_shapes, info, config)
    if can_run_natively(config, model, device, dtype):
        native = make_native(model, layer_shapes, info.num_blocks, config.block_size, info.max_context_tokens)
        if native is not None:
            return native
        model = load_model(config, device, dtype)
    cache = KVCache(layer_shapes, info.num_blocks, config.block_size, dtype, device)
    windows = {shape.window for shape in layer_shapes}
    builder = BatchBuilder(cache, windows, dtype, device)
    if config.compile:
        compile_layers(model, builder, config.block_size)
    return builder, ModelRunner(model)
