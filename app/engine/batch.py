"""The tensors of one step.

Chunks of many sequences are packed into one row of tokens, with the plan of their attention. Built once per
step. Work per token is done by tensors; only decoding sequences, which are one token each, cost a few Python
operations apiece.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import torch
from torch import Tensor

from app.engine.attention import DecodeGroup, PrefillChunk, StepPlan
from app.engine.kv_cache import KVCache
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence

# Contexts below this many blocks share a group whatever their lengths: padding costs less than a call.
_MIN_GROUP_BLOCKS = 16


@dataclass(frozen=True)
class Batch:
    """One packed step.

    input_ids, position_ids: `[1, num_tokens]`.
    sequences: those that get a new token.
    logits_rows: `[num_sequences]`, the pack row of each one's last token.
    """

    input_ids: Tensor
    position_ids: Tensor
    sequences: list[Sequence]
    logits_rows: Tensor
    plan: StepPlan


class BatchBuilder:
    def __init__(self, cache: KVCache, dtype: torch.dtype, device: torch.device) -> None:
        self._cache = cache
        self._dtype = dtype
        self._device = device

    def build(self, chunks: list[Chunk]) -> Batch:
        # A chunk of one token is a decode row to the attention, be it an answer's or the end of a prompt.
        decode = sorted((chunk for chunk in chunks if chunk.num_tokens == 1), key=lambda chunk: chunk.end)
        prefill = [chunk for chunk in chunks if chunk.num_tokens > 1]
        pack = decode + prefill
        token_ids = chain.from_iterable(chunk.sequence.token_ids[chunk.start : chunk.end] for chunk in pack)
        positions = [torch.tensor([chunk.start for chunk in decode])]
        positions += [torch.arange(chunk.start, chunk.end) for chunk in prefill]
        ends = torch.tensor([chunk.num_tokens for chunk in pack]).cumsum(0)
        is_last = torch.tensor([chunk.is_last for chunk in pack])
        return Batch(
            input_ids=self._tensor(list(token_ids)).unsqueeze(0),
            position_ids=torch.cat(positions).to(self._device, torch.long).unsqueeze(0),
            sequences=[chunk.sequence for chunk in pack if chunk.is_last],
            logits_rows=(ends[is_last] - 1).to(self._device),
            plan=StepPlan(
                cache=self._cache,
                slots=self._slots(decode, prefill),
                decode_groups=[self._decode_group(decode, start, end) for start, end in _group(decode)],
                prefill_chunks=list(self._prefill_chunks(prefill, len(decode))),
            ),
        )

    def _slots(self, decode: list[Chunk], prefill: list[Chunk]) -> Tensor:
        size = self._cache.block_size
        slots = [torch.tensor([c.sequence.block_ids[c.start // size] * size + c.start % size for c in decode])]
        for chunk in prefill:
            first_block = chunk.start // size
            block_ids = torch.tensor(chunk.sequence.block_ids[first_block : -(-chunk.end // size)])
            of_blocks = (block_ids.unsqueeze(1) * size + torch.arange(size)).flatten()
            offset = chunk.start - first_block * size
            slots.append(of_blocks[offset : offset + chunk.num_tokens])
        return torch.cat(slots).to(self._device, torch.long)

    def _decode_group(self, decode: list[Chunk], start: int, end: int) -> DecodeGroup:
        rows = decode[start:end]
        num_blocks = len(rows[-1].sequence.block_ids)
        # Padded with the sequence's own first block, so that no row ever reads another sequence's data.
        tables = [_padded(chunk.sequence.block_ids, num_blocks) for chunk in rows]
        last_positions = self._tensor([chunk.start for chunk in rows])
        mask = self._mask(last_positions, num_blocks)
        return DecodeGroup(start, end, self._tensor(tables), mask[:, None, None, :])

    def _prefill_chunks(self, prefill: list[Chunk], start: int) -> Iterator[PrefillChunk]:
        for chunk in prefill:
            end = start + chunk.num_tokens
            if chunk.start == 0:
                yield PrefillChunk(start, end, None, None)
            else:
                num_blocks = -(-chunk.end // self._cache.block_size)
                positions = torch.arange(chunk.start, chunk.end, device=self._device)
                block_table = self._tensor([chunk.sequence.block_ids[:num_blocks]])
                yield PrefillChunk(start, end, block_table, self._mask(positions, num_blocks))
            start = end

    def _mask(self, positions: Tensor, num_blocks: int) -> Tensor:
        """`[len(positions), num_blocks * block_size]`: 0 up to each position, -inf behind it."""
        slots = torch.arange(num_blocks * self._cache.block_size, device=self._device)
        mask = torch.zeros(len(positions), len(slots), dtype=self._dtype, device=self._device)
        return mask.masked_fill_(slots > positions.unsqueeze(1), -torch.inf)

    def _tensor(self, values: list[int] | list[list[int]]) -> Tensor:
        return torch.tensor(values, dtype=torch.long, device=self._device)


def _group(decode: list[Chunk]) -> Iterator[tuple[int, int]]:
    """Ranges of rows, sorted by length, whose padding at most doubles what is read."""
    start = 0
    for row, chunk in enumerate(decode):
        num_blocks = len(chunk.sequence.block_ids)
        if num_blocks > max(_MIN_GROUP_BLOCKS, 2 * len(decode[start].sequence.block_ids)):
            yield start, row
            start = row
    if decode:
        yield start, len(decode)


def _padded(block_ids: list[int], num_blocks: int) -> list[int]:
    return block_ids + block_ids[:1] * (num_blocks - len(block_ids))
