"""Log-probabilities of the tokens that were picked, and of those that could have been."""

import torch
from torch import Tensor

from app.engine.messages import Logprobs
from app.engine.sequence import Sequence


def compute_logprobs(logits: Tensor, sequences: list[Sequence], token_ids: list[int]) -> list[Logprobs | None]:
    """For each sequence that asks for them; `logits` `[num_sequences, vocab_size]` are the model's own, untouched by
    any sampling parameter."""
    result: list[Logprobs | None] = [None] * len(sequences)
    rows = [row for row, sequence in enumerate(sequences) if sequence.params.top_logprobs is not None]
    if not rows:
        return result
    logprobs = logits[torch.tensor(rows, device=logits.device)].float().log_softmax(dim=-1)
    picked = torch.tensor([token_ids[row] for row in rows], device=logits.device).unsqueeze(1)
    chosen = logprobs.gather(1, picked).squeeze(1).tolist()
    num_top = [sequences[row].params.top_logprobs or 0 for row in rows]
    top = logprobs.topk(min(max(num_top), logits.shape[-1]), dim=-1)
    top_values, top_ids = top.values.tolist(), top.indices.tolist()
    for place, row in enumerate(rows):
        pairs = zip(top_ids[place], top_values[place], strict=True)
        result[row] = Logprobs(chosen[place], tuple(pairs)[: num_top[place]])
    return result
