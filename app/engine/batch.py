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

from app.engine.attention import DecodeGroup, Plan, PrefillChunk, StepPlan
from app.engine.kv_cache import KVCache
from app.engine.native.plan import NativePlan
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence
from app.engine.staging import send

# Shorter contexts than this share a group whatever their lengths: padding costs less than a call.
_MIN_GROUP_TOKENS = 256


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
    plan: Plan | NativePlan


class BatchBuilder:
    def __init__(self, cache: KVCache, windows: set[int | None], dtype: torch.dtype, device: torch.device) -> None:
        """`windows`: of all layers of the model; None is the window of a layer that sees everything."""
        self._cache = cache
        self._windows = windows
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
            position_ids=send(torch.cat(positions).long(), self._device).unsqueeze(0),
            sequences=[chunk.sequence for chunk in pack if chunk.is_last],
            logits_rows=send(ends[is_last] - 1, self._device),
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
        return send(torch.cat(slots).long(), self._device)

    def _decode_group(self, decode: list[Chunk], start: int, end: int) -> DecodeGroup:
        rows = decode[start:end]
        num_blocks = self._num_blocks(rows[-1])
        tables = [_padded(chunk.sequence.block_ids, self._num_blocks(chunk), num_blocks) for chunk in rows]
        positions = self._tensor([chunk.start for chunk in rows])
        masks = {
            window: self._mask(positions, num_blocks * self._cache.block_size, window)[:, None, None, :]
            for window in self._windows
        }
        return DecodeGroup(start, end, self._tensor(tables), masks)

    def _prefill_chunks(self, prefill: list[Chunk], start: int) -> Iterator[PrefillChunk]:
        for chunk in prefill:
            yield self._first_chunk(chunk, start) if chunk.start == 0 else self._later_chunk(chunk, start)
            start += chunk.num_tokens

    def _first_chunk(self, chunk: Chunk, start: int) -> PrefillChunk:
        positions = torch.arange(chunk.end, device=self._device)
        masks = {
            window: None if window is None or chunk.end <= window else self._mask(positions, chunk.end, window)
            for window in self._windows
        }
        return PrefillChunk(start, start + chunk.num_tokens, None, masks)

    def _later_chunk(self, chunk: Chunk, start: int) -> PrefillChunk:
        num_blocks = self._num_blocks(chunk)
        positions = torch.arange(chunk.start, chunk.end, device=self._device)
        masks = {
            window: self._mask(positions, num_blocks * self._cache.block_size, window) for window in self._windows
        }
        block_table = self._tensor([chunk.sequence.block_ids[:num_blocks]])
        return PrefillChunk(start, start + chunk.num_tokens, block_table, masks)

    def _mask(self, positions: Tensor, num_keys: int, window: int | None) -> Tensor:
        """`[len(positions), num_keys]`: 0 up to each position, no farther back than the window, else -inf."""
        keys = torch.arange(num_keys, device=self._device)
        distances = positions.unsqueeze(1) - keys
        hidden = distances < 0 if window is None else (distances < 0) | (distances >= window)
        mask = torch.zeros(hidden.shape, dtype=self._dtype, device=self._device)
        return mask.masked_fill_(hidden, -torch.inf)

    def _num_blocks(self, chunk: Chunk) -> int:
        """Blocks up to the end of the chunk; the sequence may have more, for the rest of its prompt."""
        return -(-chunk.end // self._cache.block_size)

    def _tensor(self, values: list[int] | list[list[int]]) -> Tensor:
        return send(torch.tensor(values, dtype=torch.long), self._device)


def _group(decode: list[Chunk]) -> Iterator[tuple[int, int]]:
    """Ranges of rows, sorted by length, whose padding at most doubles what is read."""
    start = 0
    for row, chunk in enumerate(decode):
        if chunk.end > max(_MIN_GROUP_TOKENS, 2 * decode[start].end):
            yield start, row
            start = row
    if decode:
        yield start, len(decode)


def _padded(block_ids: list[int], num_blocks: int, num_padded: int) -> list[int]:
    # With the sequence's own first block, so that no row ever reads another sequence's data.
    return block_ids[:num_blocks] + block_ids[:1] * (num_padded - num_blocks)
