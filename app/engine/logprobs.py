"""Log-probabilities of the tokens that were picked, and of those that could have been.

Computed on the device, and read when they have come to the host: the host waits for neither.
"""

from collections.abc import Sequence as Collection

import torch
from torch import Tensor

from app.engine.messages import Logprobs
from app.engine.sequence import Sequence
from app.engine.staging import send


def compute_logprobs(logits: Tensor, sequences: list[Sequence], token_ids: Tensor) -> tuple[Tensor, ...]:
    """What `read_logprobs` takes, on the device of the logits; nothing if no sequence asks for it.

    logits: `[num_sequences, vocab_size]`, the model's own, untouched by any sampling parameter.
    token_ids: `[num_sequences]`, on the same device.
    """
    rows = _asking_rows(sequences)
    if not rows:
        return ()
    index = send(torch.tensor(rows), logits.device)
    logprobs = logits.index_select(0, index).float().log_softmax(dim=-1)
    chosen = logprobs.gather(1, token_ids.index_select(0, index).unsqueeze(1)).squeeze(1)
    num_top = max(sequences[row].params.top_logprobs or 0 for row in rows)
    top = logprobs.topk(min(num_top, logits.shape[-1]), dim=-1)
    return chosen, top.values, top.indices


def read_logprobs(sequences: list[Sequence], computed: Collection[Tensor]) -> list[Logprobs | None]:
    """For each sequence, from what was computed for them and is on the host now."""
    result: list[Logprobs | None] = [None] * len(sequences)
    if not computed:
        return result
    chosen, top_values, top_ids = (tensor.tolist() for tensor in computed)
    for place, row in enumerate(_asking_rows(sequences)):
        pairs = zip(top_ids[place], top_values[place], strict=True)
        result[row] = Logprobs(chosen[place], tuple(pairs)[: sequences[row].params.top_logprobs])
    return result


def _asking_rows(sequences: list[Sequence]) -> list[int]:
    return [row for row, sequence in enumerate(sequences) if sequence.params.top_logprobs is not None]
