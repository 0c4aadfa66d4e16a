"""The tensors of one step on a GPU.

Everything the device must know of a step travels as one row of integers in one copy, from pinned memory, so that
the host need not wait for it. A step that only decodes is padded to one of a few sizes: a recorded step
(cuda_graphs.py) has a fixed one. Padding rows read and write a block of the cache that no sequence ever gets.
"""

from array import array
from collections.abc import Sequence as Collection
from itertools import accumulate, chain
from typing import NamedTuple

import torch
from torch import Tensor

from app.engine.batch import Batch
from app.engine.kv_cache import KVCache
from app.engine.paged_plan import DecodeRows, Kernels, PagedPlan, PrefillRows
from app.engine.scheduler import Chunk
from app.engine.staging import send


class Row(NamedTuple):
    """One query of a decode step, or the padding of one."""

    token_id: int
    position: int
    block_ids: Collection[int]


class PagedBatchBuilder:
    """decode_sizes: to which numbers of rows a step that only decodes is padded, ascending; larger ones are not.

    The last block of the cache is the one for padding.
    """

    def __init__(self, cache: KVCache, kernels: Kernels, decode_sizes: Collection[int], device: torch.device) -> None:
        self._cache = cache
        self._kernels = kernels
        self.decode_sizes = decode_sizes
        self._device = device
        self._padding = Row(0, 0, (cache.num_blocks - 1,))

    def build(self, chunks: list[Chunk]) -> Batch:
        decode = [chunk for chunk in chunks if chunk.num_tokens == 1]
        prefill = [chunk for chunk in chunks if chunk.num_tokens > 1]
        rows = [_row(chunk, self._cache.block_size) for chunk in decode]
        if not prefill:
            rows += [self._padding] * (self._padded_size(len(rows)) - len(rows))
        ends = accumulate([1] * len(rows) + [chunk.num_tokens for chunk in prefill])
        # Padding rows stand between those of decode and the end, and no prefill is there then.
        last_rows = [end - 1 for end, chunk in zip(ends, decode + prefill, strict=False) if chunk.is_last]
        batch = self._batch(rows, prefill, last_rows)
        batch.sequences.extend(chunk.sequence for chunk in decode + prefill if chunk.is_last)
        return batch

    def padding(self, num_rows: int, width: int) -> Batch:
        """A decode step of nothing but padding, with block tables of this width, to be recorded."""
        wide = self._padding._replace(block_ids=[*self._padding.block_ids] * width)
        return self._batch([wide] * num_rows, [], list(range(num_rows)))

    def _padded_size(self, num_rows: int) -> int:
        return next((size for size in self.decode_sizes if size >= num_rows), num_rows)

    def _batch(self, rows: list[Row], prefill: list[Chunk], last_rows: list[int]) -> Batch:
        width = max((len(row.block_ids) for row in rows), default=0)
        slots = [self._slots(row.block_ids, row.position, row.position + 1) for row in rows]
        slots += [self._slots(chunk.sequence.block_ids, chunk.start, chunk.end) for chunk in prefill]
        query_lengths = tuple(chunk.num_tokens for chunk in prefill)
        key_lengths = tuple(chunk.end for chunk in prefill)
        token_ids, positions, slots_there, logits_rows, tables, num_keys, key_slots, bounds = self._send(
            [row.token_id for row in rows]
            + list(chain.from_iterable(chunk.sequence.token_ids[chunk.start : chunk.end] for chunk in prefill)),
            [row.position for row in rows]
            + list(chain.from_iterable(range(chunk.start, chunk.end) for chunk in prefill)),
            list(chain.from_iterable(slots)),
            last_rows,
            list(chain.from_iterable(_padded(row.block_ids, width) for row in rows)),
            [row.position + 1 for row in rows],
            list(chain.from_iterable(self._slots(chunk.sequence.block_ids, 0, chunk.end) for chunk in prefill)),
            [0, *accumulate(query_lengths), 0, *accumulate(key_lengths)],
        )
        query_bounds, key_bounds = bounds.to(torch.int32).chunk(2)
        decode_rows = DecodeRows(tables.view(-1, width), num_keys) if rows else None
        prefill_rows = PrefillRows(key_slots, query_bounds, key_bounds, query_lengths, key_lengths)
        plan = PagedPlan(self._cache, slots_there, decode_rows, prefill_rows if prefill else None, self._kernels)
        return Batch(token_ids.unsqueeze(0), positions.unsqueeze(0), [], logits_rows, plan)

    def _slots(self, block_ids: Collection[int], start: int, end: int) -> list[int]:
        size = self._cache.block_size
        if end == start + 1:
            return [block_ids[start // size] * size + start % size]
        first, last = start // size, -(-end // size)
        of_blocks = [
            slot for block_id in block_ids[first:last] for slot in range(block_id * size, (block_id + 1) * size)
        ]
        return of_blocks[start - first * size : end - first * size]

    def _send(self, *sections: list[int]) -> tuple[Tensor, ...]:
        """All sections in one copy to the device, int64."""
        flat = torch.frombuffer(array("q", chain.from_iterable(sections)), dtype=torch.long)
        sizes = [len(section) for section in sections]
        return tuple(send(flat, self._device).split_with_sizes(sizes))


def _row(chunk: Chunk, block_size: int) -> Row:
    # The sequence may have more blocks, for the rest of its prompt.
    num_blocks = -(-chunk.end // block_size)
    return Row(chunk.sequence.token_ids[chunk.start], chunk.start, chunk.sequence.block_ids[:num_blocks])


def _padded(block_ids: Collection[int], width: int) -> list[int]:
    return [*block_ids, *[block_ids[0]] * (width - len(block_ids))]
