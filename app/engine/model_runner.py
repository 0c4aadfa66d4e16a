"""Runs a batch through the model. Holds no state of any request."""

from collections.abc import Callable, Sequence
from itertools import chain

import torch
from torch import Tensor
from torch.nn import ModuleList
from transformers import PreTrainedModel

from app.engine.batch import Batch
from app.engine.texts_plan import TextsPlan


def layers_of(model: PreTrainedModel) -> ModuleList:
    """The layers, which are the outermost list of modules in the model."""
    return next((module for module in model.modules() if isinstance(module, ModuleList)), ModuleList())


class ModelRunner:
    def __init__(self, model: PreTrainedModel) -> None:
        self._model = model

    def on_layer(self, callback: Callable[[], None]) -> None:
        """Call back after each layer."""
        for layer in layers_of(self._model):
            layer.register_forward_hook(lambda *_: callback())

    def thread_ids(self) -> list[int]:
        """Who computes the steps, by their numbers in the kernel: torch does not tell."""
        return []

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

    def encode(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """States `[num_tokens, hidden_size]`, float32, of the last layer for the tokens of all texts.

        The texts are not empty. Nothing is read from the KV cache, or written to it.
        """
        token_ids = torch.tensor(list(chain.from_iterable(texts)), device=self._model.device)
        positions = torch.cat([torch.arange(len(text)) for text in texts]).to(self._model.device)
        output = self._model.base_model(
            input_ids=token_ids.unsqueeze(0),
            position_ids=positions.unsqueeze(0),
            use_cache=False,
            plan=TextsPlan([len(text) for text in texts]),
        )
        states: Tensor = output.last_hidden_state[0]
        return states.float()
