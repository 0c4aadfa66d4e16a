"""Runs a batch through the model. Holds no state of any request."""

import torch
from torch import Tensor
from transformers import PreTrainedModel

from app.engine.batch import Batch


class ModelRunner:
    def __init__(self, model: PreTrainedModel) -> None:
        self._model = model

    @torch.inference_mode()
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
