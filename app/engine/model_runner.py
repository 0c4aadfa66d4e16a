"""Runs a batch through the model. Holds no state of any request."""

from collections.abc import Callable

from torch import Tensor
from torch.nn import ModuleList
from transformers import PreTrainedModel

from app.engine.batch import Batch


class ModelRunner:
    def __init__(self, model: PreTrainedModel) -> None:
        self._model = model

    def on_layer(self, callback: Callable[[], None]) -> None:
        """Call back after each layer; the layers are the outermost list of modules in the model."""
        lists = (module for module in self._model.modules() if isinstance(module, ModuleList))
        for layer in next(lists, ModuleList()):
            layer.register_forward_hook(lambda *_: callback())

    def run(self, batch: Batch) -> Tensor:
        """Logits `[num_sequences, vocab_size]` of the batch's sequences, each after its last token."""
        output = self._model(
            input_ids=batch.input_ids,
            position_ids=batch.position_ids,
            use_cache=False,
            logits_to_keep=batch.logits_rows,
            plan=batch.plan,
        )
        logits: Tensor = output.logits[0]
        return logits
