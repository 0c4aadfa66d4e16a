"""The attention of a step on a GPU: one call for all sequences that decode, one for all prompt chunks.

Unlike the plan of attention.py, its shapes do not depend on how long the sequences are, so that a decode step can be
recorded once and replayed (cuda_graphs.py). What computes is exchangeable: the fast kernels of triton_decode.py and
flash_attention.py, or the two functions below. Those are plain tensor operations, run on every device, and are what
the fast ones are compared with before they are used.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

from app.engine.attention import Score
from app.engine.kv_cache import KVCache


class Blocks(NamedTuple):
    """Keys and values of one layer, each `[num_blocks, block_size, num_kv_heads, dim]`."""

    keys: Tensor
    values: Tensor


class DecodeRows(NamedTuple):
    """Sequences with one query each. block_tables: `[num_rows, width]`. num_keys: `[num_rows]`, at least 1."""

    block_tables: Tensor
    num_keys: Tensor


class PrefillRows(NamedTuple):
    """Prompt chunks one after the other, each of which sees its own sequence up to itself.

    key_slots: `[total_keys]`, the slots of each chunk's sequence from its first token to the chunk's last.
    query_bounds, key_bounds: `[num_chunks + 1]`, int32, where each chunk's queries and keys begin and end;
    query_lengths and key_lengths say the same to Python.
    """

    key_slots: Tensor
    query_bounds: Tensor
    key_bounds: Tensor
    query_lengths: tuple[int, ...]
    key_lengths: tuple[int, ...]


# Queries `[num_rows, num_heads, key_dim]` to outputs `[num_rows, num_heads, value_dim]`.
DecodeKernel = Callable[[Tensor, Blocks, DecodeRows, Score], Tensor]
# Queries, keys and values `[num_tokens, num_heads, dim]` to outputs `[num_queries, num_heads, value_dim]`.
PrefillKernel = Callable[[Tensor, Tensor, Tensor, PrefillRows, Score], Tensor]


class Kernels(NamedTuple):
    decode: DecodeKernel
    prefill: PrefillKernel


@dataclass(frozen=True)
class PagedPlan:
    """The pack holds the rows of `decode`, then those of `prefill`. slots: `[num_tokens]`."""

    cache: KVCache
    slots: Tensor
    decode: DecodeRows | None
    prefill: PrefillRows | None
    kernels: Kernels

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        self.cache.write(layer, self.slots, key[0].transpose(0, 1), value[0].transpose(0, 1))
        blocks = Blocks(*self.cache.blocks(layer))
        score = Score(options.get("scaling"), options.get("sliding_window"))
        parts = list(self._attend_parts(query[0].transpose(0, 1), blocks, score))
        return (parts[0] if len(parts) == 1 else torch.cat(parts)).unsqueeze(0)

    def _attend_parts(self, queries: Tensor, blocks: Blocks, score: Score) -> Iterator[Tensor]:
        num_decode = len(self.decode.num_keys) if self.decode else 0
        if self.decode:
            yield self.kernels.decode(queries[:num_decode], blocks, self.decode, score)
        if self.prefill:
            keys, values = (part.flatten(0, 1).index_select(0, self.prefill.key_slots) for part in blocks)
            yield self.kernels.prefill(queries[num_decode:], keys, values, self.prefill, score)


def gathered_decode(query: Tensor, blocks: Blocks, rows: DecodeRows, score: Score) -> Tensor:
    """Copies the blocks of every row side by side, and masks what lies behind each row's keys."""
    keys, values = (part[rows.block_tables].flatten(1, 2).transpose(1, 2) for part in blocks)
    distances = (rows.num_keys - 1).unsqueeze(1) - torch.arange(keys.shape[2], device=query.device)
    mask = _visible(distances, score.window)[:, None, None, :]
    output = scaled_dot_product_attention(
        query.unsqueeze(2), keys, values, attn_mask=mask, scale=score.scale, enable_gqa=True
    )
    return output.squeeze(2)


def chunked_prefill(query: Tensor, keys: Tensor, values: Tensor, rows: PrefillRows, score: Score) -> Tensor:
    """One call per chunk."""
    chunks = zip(
        query.split_with_sizes(rows.query_lengths),
        keys.split_with_sizes(rows.key_lengths),
        values.split_with_sizes(rows.key_lengths),
        strict=True,
    )
    return torch.cat([_prefill_chunk(*chunk, score) for chunk in chunks])


def _prefill_chunk(query: Tensor, keys: Tensor, values: Tensor, score: Score) -> Tensor:
    num_queries, num_keys = len(query), len(keys)
    is_whole = num_queries == num_keys and (score.window is None or num_keys <= score.window)
    positions = torch.arange(num_keys, device=query.device)
    distances = positions[num_keys - num_queries :].unsqueeze(1) - positions
    output = scaled_dot_product_attention(
        query.transpose(0, 1).unsqueeze(0),
        keys.transpose(0, 1).unsqueeze(0),
        values.transpose(0, 1).unsqueeze(0),
        attn_mask=None if is_whole else _visible(distances, score.window),
        is_causal=is_whole,
        scale=score.scale,
        enable_gqa=True,
    )
    return output[0].transpose(0, 1)


def _visible(distances: Tensor, window: int | None) -> Tensor:
    """From how far back each key lies behind the query: if the query sees it."""
    is_past = distances >= 0
    return is_past if window is None else is_past & (distances < window)


REFERENCE_KERNELS = Kernels(gathered_decode, chunked_prefill)
