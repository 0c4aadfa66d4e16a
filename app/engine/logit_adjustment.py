"""What a request adds to and takes from the logits before a token is picked.

In this order:

    repetition_penalty                  as transformers: divides positive logits, multiplies negative ones
    presence_penalty, frequency_penalty as OpenAI: logit - (count > 0) * presence - count * frequency
    logit_bias                          added
    min_tokens                          until then no stop token may come

Only rows that ask for any of it are touched, and of these only the tokens in question: the places of all rows
are gathered into one flat index, so a step costs a few operations however many rows take part.
"""

from array import array
from collections.abc import Iterable

import torch
from torch import Tensor

from app.engine.sequence import Sequence
from app.engine.staging import send
from app.engine.token_counts import TokenCounts

Row = tuple[int, Sequence]

# Of a logit, far beyond any model's: divided by the least temperature it is finite still.
_LARGEST = 1e30


def adjust(logits: Tensor, sequences: list[Sequence]) -> Tensor:
    """Logits `[num_sequences, vocab_size]` as the requests want them.

    Changed in place, but for those of which somebody is told the model's own probabilities.
    """
    rows = [(row, sequence) for row, sequence in enumerate(sequences) if _is_adjusted(sequence)]
    if not rows:
        return logits
    told = any(sequence.params.top_logprobs is not None for sequence in sequences)
    adjusted = (logits.clone() if told else logits).float().contiguous()
    _penalize(adjusted, [row for row in rows if row[1].params.has_penalties])
    _bias(adjusted, [row for row in rows if row[1].params.logit_bias])
    _forbid_stop(adjusted, [row for row in rows if _may_not_stop(row[1])])
    return adjusted


def _is_adjusted(sequence: Sequence) -> bool:
    params = sequence.params
    return params.has_penalties or bool(params.logit_bias) or _may_not_stop(sequence)


def _may_not_stop(sequence: Sequence) -> bool:
    return sequence.num_generated_tokens < sequence.params.min_tokens


def _penalize(logits: Tensor, rows: list[Row]) -> None:
    if not rows:
        return
    all_counts = [_counts_of(sequence) for _, sequence in rows]
    index = _flat_index(logits, rows, [counts.token_ids for counts in all_counts])
    counts, repetition, presence, frequency = send(_penalties(rows, all_counts), logits.device)
    values = logits.view(-1)[index]
    # Bounded, as a penalty near 0 would make a logit infinite, of which no probability can be made.
    values = torch.where(values > 0, values / repetition, values * repetition).clamp(-_LARGEST, _LARGEST)
    logits.view(-1)[index] = values - counts * frequency - (counts > 0) * presence


def _counts_of(sequence: Sequence) -> TokenCounts:
    """Made when the first token is picked; stays with the sequence when it is preempted."""
    if sequence.token_counts is None:
        with_prompt = sequence.params.repetition_penalty != 1
        sequence.token_counts = TokenCounts(sequence.num_prompt_tokens, with_prompt=with_prompt)
    sequence.token_counts.catch_up(sequence.token_ids)
    return sequence.token_counts


def _flat_index(logits: Tensor, rows: list[Row], all_token_ids: "list[array[int]]") -> Tensor:
    """`[num_places]`: each row's token ids, made on the host and sent in one piece."""
    starts = torch.tensor([row * logits.shape[-1] for row, _ in rows])
    places = _gathered(all_token_ids, torch.long) + starts.repeat_interleave(_lengths(all_token_ids))
    return send(places, logits.device)


def _penalties(rows: list[Row], all_counts: list[TokenCounts]) -> Tensor:
    """`[4, num_places]`, on the host: how often the token came, and the three penalties of its row."""
    counts = _gathered([counts.counts for counts in all_counts], torch.float32)
    params = [sequence.params for _, sequence in rows]
    of_rows = torch.tensor(
        [
            [one.repetition_penalty for one in params],
            [one.presence_penalty for one in params],
            [one.frequency_penalty for one in params],
        ]
    )
    lengths = _lengths([counts.token_ids for counts in all_counts])
    return torch.cat([counts.unsqueeze(0), of_rows.repeat_interleave(lengths, dim=1)])


def _lengths(all_token_ids: "list[array[int]]") -> Tensor:
    return torch.tensor([len(token_ids) for token_ids in all_token_ids])


def _gathered(all_values: "list[array[int]] | list[array[float]]", dtype: torch.dtype) -> Tensor:
    joined = bytearray().join(all_values)
    return torch.frombuffer(joined, dtype=dtype) if joined else torch.empty(0, dtype=dtype)


def _bias(logits: Tensor, rows: list[Row]) -> None:
    if not rows:
        return
    index = _flat_index(logits, rows, [sequence.biases[0] for _, sequence in rows])
    biases = _gathered([sequence.biases[1] for _, sequence in rows], torch.float32)
    logits.view(-1)[index] += send(biases, logits.device)


def _forbid_stop(logits: Tensor, rows: list[Row]) -> None:
    # A model folder may name stop tokens that its weights don't have.
    known = [(row, [t for t in s.params.stop_token_ids if t < logits.shape[-1]]) for row, s in rows]
    logits.view(-1).index_fill_(0, _places(logits, known), -torch.inf)


def _places(logits: Tensor, token_ids_of_rows: Iterable[tuple[int, Iterable[int]]]) -> Tensor:
    """The flat index of these tokens in these rows."""
    vocab_size = logits.shape[-1]
    places = [row * vocab_size + token_id for row, token_ids in token_ids_of_rows for token_id in token_ids]
    return send(torch.tensor(places, dtype=torch.long), logits.device)
