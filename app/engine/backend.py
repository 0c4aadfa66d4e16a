"""Who computes a step: the kernels of the device where they can, else torch as on every device."""

from collections.abc import Callable, Sequence

from transformers import PreTrainedModel

from app.engine.batch import BatchBuilder
from app.engine.config import EngineConfig
from app.engine.cuda import make_cuda_runner
from app.engine.kv_cache import KVCache, LayerShape
from app.engine.messages import EngineInfo
from app.engine.model_runner import ModelRunner
from app.engine.paged_batch import PagedBatchBuilder

#: What builds the batches, and what runs them.
Backend = tuple[BatchBuilder | PagedBatchBuilder, ModelRunner]
MakeBackend = Callable[[PreTrainedModel, Sequence[LayerShape], EngineInfo, EngineConfig], Backend]


def make_backend(
    model: PreTrainedModel, layer_shapes: Sequence[LayerShape], info: EngineInfo, config: EngineConfig
) -> Backend:
    """The backend for a model on its device; takes the memory of the cache's blocks."""
    if model.device.type == "cuda":
        return make_cuda_runner(model, layer_shapes, info, config)
    cache = KVCache(layer_shapes, info.num_blocks, config.block_size, model.dtype, model.device)
    windows = {shape.window for shape in layer_shapes}
    return BatchBuilder(cache, windows, model.dtype, model.device), ModelRunner(model)
