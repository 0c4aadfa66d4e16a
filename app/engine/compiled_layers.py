"""The layers of a model, compiled by torch.compile.

What is between two products of a layer (norms, rotary embedding, activation, residuals) becomes one kernel each. The
attention is left out: it goes by the plan of a step, which is plain Python.

Compiling is an offer. It is tried at start on small batches; where that fails, the layers are left as they were, with
a line in the log, and where it fails later, for a kind of batch that had not been seen, torch goes on without it.
"""

import logging
import time
from collections.abc import Iterator

import torch
from transformers import AttentionInterface, PreTrainedModel

from app.engine.attention import ATTENTION_NAME, paged_attention
from app.engine.batch import Batch, BatchBuilder
from app.engine.messages import SamplingParams
from app.engine.model_runner import ModelRunner, layers_of
from app.engine.paged_batch import PagedBatchBuilder
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence

logger = logging.getLogger(__name__)

# A prompt, the rest of one, and a decode step: torch compiles a single row apart, and others for any number.
_PARTS = ((0, 3), (3, 8), (8, 9))


@torch.inference_mode()
def compile_layers(model: PreTrainedModel, builder: BatchBuilder | PagedBatchBuilder, block_size: int) -> bool:
    """Compile the layers of a model, whose batches the builder builds; False if that can't be done.

    Writes to the first blocks of the cache, so it must come before any request.
    """
    began = time.monotonic()
    # Else it would be looked into, and compiled for each step's plan.
    attention = torch.compiler.disable(paged_attention)  # type: ignore[no-untyped-call]
    AttentionInterface.register(ATTENTION_NAME, attention)
    layers = layers_of(model)
    for layer in layers:
        # The method and not the module, so that hooks are called from outside.
        layer.forward = torch.compile(layer.forward, dynamic=True)
    try:
        for batch in _batches(builder, block_size):
            ModelRunner(model).run(batch)
    except Exception as error:
        for layer in layers:
            del layer.forward
        logger.warning("the layers are not compiled: %s: %s", type(error).__name__, str(error).partition("\n")[0])
        return False
    # From here on what can't be compiled runs as it is, instead of failing a request.
    torch._dynamo.config.suppress_errors = True
    logger.info("%d layers were compiled in %.1f s", len(layers), time.monotonic() - began)
    return True


def _batches(builder: BatchBuilder | PagedBatchBuilder, block_size: int) -> Iterator[Batch]:
    sequence = Sequence(0, range(_PARTS[-1][1]), SamplingParams())
    sequence.block_ids = list(range(-(-sequence.num_tokens // block_size)))
    for start, end in _PARTS:
        sequence.num_computed_tokens = start
        yield builder.build([Chunk(sequence, end - start)])
