"""Attention of decoding sequences on a GPU, reading keys and values where they lie in the paged cache.

torch's flash attention takes no block table in all supported releases, and gathering the blocks first would double
the memory traffic that decoding consists of. Two kernels, in Triton, which comes with torch on CUDA:

    attend    one program per sequence, KV head and split: the query heads that share the KV head, against the split's
              keys, with a running softmax. What the program knows is its unnormalised output, its largest score
              and the sum of its exponentials.
    merge     one program per sequence and query head puts the splits together.

The splits give a single sequence enough programs to fill the device. Their number is fixed, and their borders depend
on the sequence's own length alone, so a sequence gets the same numbers whatever else is in the batch; and no shape
depends on a length, so that a CUDA graph can replay it.

NOTE: run in Triton's interpreter only (float32 and float16, against a plain computation), not on a device yet.

NOTE: tl.dot wants at least 16 rows and powers of two: smaller groups and head sizes are padded in registers.
"""

import math

import torch
import triton
import triton.language as tl
from torch import Tensor

# 16 splits of 8 KV heads: one sequence makes about as many programs as a large GPU has multiprocessors.
NUM_SPLITS = 16
_TILE = 64
_MIN_DOT = 16


def paged_decode(
    query: Tensor,
    blocks: tuple[Tensor, Tensor],
    block_tables: Tensor,
    num_keys: Tensor,
    scale: float | None,
    window: int | None,
) -> Tensor:
    """Attention output `[num_rows, num_heads, value_dim]` of one query per sequence.

    query: `[num_rows, num_heads, key_dim]`. blocks: keys and values, each contiguous and
    `[num_blocks, block_size, num_kv_heads, dim]`. block_tables: `[num_rows, width]`. num_keys: `[num_rows]`, at least
    1; what lies behind is never read. window: how many of the last keys are seen, None for all.
    """
    keys, values = blocks
    num_rows, num_heads, key_dim = query.shape
    _, block_size, num_kv_heads, value_dim = values.shape
    query = query.contiguous()
    partial = query.new_empty((num_rows, num_heads, NUM_SPLITS, value_dim), dtype=torch.float32)
    # The largest score and the sum of exponentials of each split.
    weights = query.new_empty((num_rows, num_heads, NUM_SPLITS, 2), dtype=torch.float32)
    output = query.new_empty((num_rows, num_heads, value_dim))
    group = num_heads // num_kv_heads
    _attend[(num_rows, num_kv_heads, NUM_SPLITS)](
        query,
        keys,
        values,
        block_tables,
        num_keys,
        partial,
        weights,
        block_tables.stride(0),
        1 / math.sqrt(key_dim) if scale is None else scale,
        WINDOW=window or 0,
        KV_HEADS=num_kv_heads,
        GROUP=group,
        KEY_DIM=key_dim,
        VALUE_DIM=value_dim,
        BLOCK_SIZE=block_size,
        SPLITS=NUM_SPLITS,
        TILE=_TILE,
        GROUP_PADDED=_padded(group),
        KEY_PADDED=_padded(key_dim),
        VALUE_PADDED=_padded(value_dim),
    )
    _merge[(num_rows, num_heads)](
        partial,
        weights,
        output,
        HEADS=num_heads,
        VALUE_DIM=value_dim,
        SPLITS=NUM_SPLITS,
        VALUE_PADDED=_padded(value_dim),
    )
    return output


def _padded(size: int) -> int:
    return max(_MIN_DOT, 1 << (size - 1).bit_length())


@triton.jit
def _attend(
    query,
    keys,
    values,
    block_tables,
    num_keys,
    partial,
    weights,
    table_stride,
    scale,
    WINDOW: tl.constexpr,
    KV_HEADS: tl.constexpr,
    GROUP: tl.constexpr,
    KEY_DIM: tl.constexpr,
    VALUE_DIM: tl.constexpr,
    BLOCK_SIZE: tl.constexpr,
    SPLITS: tl.constexpr,
    TILE: tl.constexpr,
    GROUP_PADDED: tl.constexpr,
    KEY_PADDED: tl.constexpr,
    VALUE_PADDED: tl.constexpr,
):
    row = tl.program_id(0).to(tl.int64)
    kv_head = tl.program_id(1)
    split = tl.program_id(2)
    length = tl.load(num_keys + row).to(tl.int32)
    first = tl.maximum(length - WINDOW, 0) if WINDOW > 0 else 0
    split_size = tl.cdiv(tl.cdiv(length - first, TILE), SPLITS) * TILE
    start = first + split * split_size
    end = tl.minimum(start + split_size, length)

    members = tl.arange(0, GROUP_PADDED)
    key_dims = tl.arange(0, KEY_PADDED)
    value_dims = tl.arange(0, VALUE_PADDED)
    heads = (row * KV_HEADS + kv_head) * GROUP + members
    is_query = (members < GROUP)[:, None] & (key_dims < KEY_DIM)[None, :]
    queries = tl.load(query + heads[:, None] * KEY_DIM + key_dims[None, :], mask=is_query, other=0.0)

    largest = tl.full([GROUP_PADDED], -float("inf"), tl.float32)
    total = tl.zeros([GROUP_PADDED], tl.float32)
    output = tl.zeros([GROUP_PADDED, VALUE_PADDED], tl.float32)
    for tile_start in range(start, end, TILE):
        positions = tile_start + tl.arange(0, TILE)
        is_key = positions < end
        block_ids = tl.load(block_tables + row * table_stride + positions // BLOCK_SIZE, mask=is_key, other=0)
        slots = (block_ids.to(tl.int64) * BLOCK_SIZE + positions % BLOCK_SIZE) * KV_HEADS + kv_head
        tile_keys = tl.load(
            keys + slots[None, :] * KEY_DIM + key_dims[:, None],
            mask=is_key[None, :] & (key_dims < KEY_DIM)[:, None],
            other=0.0,
        )
        scores = tl.dot(queries, tile_keys, input_precision="ieee") * scale
        scores = tl.where(is_key[None, :], scores, -float("inf"))
        new_largest = tl.maximum(largest, tl.max(scores, 1))
        shrink = tl.exp(largest - new_largest)
        exponentials = tl.exp(scores - new_largest[:, None])
        tile_values = tl.load(
            values + slots[:, None] * VALUE_DIM + value_dims[None, :],
            mask=is_key[:, None] & (value_dims < VALUE_DIM)[None, :],
            other=0.0,
        )
        output = output * shrink[:, None] + tl.dot(
            exponentials.to(tile_values.dtype), tile_values, input_precision="ieee"
        )
        total = total * shrink + tl.sum(exponentials, 1)
        largest = new_largest

    places = heads * SPLITS + split
    is_output = (members < GROUP)[:, None] & (value_dims < VALUE_DIM)[None, :]
    tl.store(partial + places[:, None] * VALUE_DIM + value_dims[None, :], output, mask=is_output)
    tl.store(weights + places * 2, largest, mask=members < GROUP)
    tl.store(weights + places * 2 + 1, total, mask=members < GROUP)


@triton.jit
def _merge(
    partial,
    weights,
    output,
    HEADS: tl.constexpr,
    VALUE_DIM: tl.constexpr,
    SPLITS: tl.constexpr,
    VALUE_PADDED: tl.constexpr,
):
    head = tl.program_id(0).to(tl.int64) * HEADS + tl.program_id(1)
    splits = tl.arange(0, SPLITS)
    value_dims = tl.arange(0, VALUE_PADDED)
    is_value = value_dims < VALUE_DIM
    largest = tl.load(weights + (head * SPLITS + splits) * 2)
    total = tl.load(weights + (head * SPLITS + splits) * 2 + 1)
    # An empty split has the largest score -inf, so its share is zero.
    share = tl.exp(largest - tl.max(largest, 0))
    parts = tl.load(
        partial + (head * SPLITS + splits)[:, None] * VALUE_DIM + value_dims[None, :],
        mask=is_value[None, :],
        other=0.0,
    )
    merged = tl.sum(parts * share[:, None], 0) / tl.sum(total * share, 0)
    tl.store(output + head * VALUE_DIM + value_dims, merged.to(output.dtype.element_ty), mask=is_value)
