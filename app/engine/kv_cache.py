"""Keys and values of all tokens, in blocks.

Per layer one tensor for keys and one for values, `[num_blocks, block_size, num_kv_heads, head_dim]`: a
block is one contiguous piece, so reading a sequence copies whole blocks, and it is the layout paged flash
attention reads. A slot is the place of one token: `block_id * block_size + offset in the block`.
"""

import contextlib
import logging
import math
import mmap
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from app.engine.config import EngineConfig
from app.engine.errors import EngineStartError

logger = logging.getLogger(__name__)

_CPU_MEMORY_BYTES = 2**30


class LayerShape(NamedTuple):
    """What one layer keeps per token, and how many of the last tokens it sees: None for all of them."""

    num_kv_heads: int
    key_dim: int
    value_dim: int
    window: int | None

    @property
    def num_elements(self) -> int:
        return self.num_kv_heads * (self.key_dim + self.value_dim)


class KVCache:
    def __init__(
        self,
        layer_shapes: Sequence[LayerShape],
        num_blocks: int,
        block_size: int,
        dtype: torch.dtype,
        device: torch.device,
    ) -> None:
        def new_blocks(num_kv_heads: int, head_dim: int) -> Tensor:
            return _zeros((num_blocks, block_size, num_kv_heads, head_dim), dtype, device)

        self.block_size = block_size
        self.num_blocks = num_blocks
        self._keys = [new_blocks(shape.num_kv_heads, shape.key_dim) for shape in layer_shapes]
        self._values = [new_blocks(shape.num_kv_heads, shape.value_dim) for shape in layer_shapes]

    def blocks(self, layer: int) -> tuple[Tensor, Tensor]:
        """All keys and all values of a layer, each `[num_blocks, block_size, num_kv_heads, head_dim]`."""
        return self._keys[layer], self._values[layer]

    def write(self, layer: int, slots: Tensor, keys: Tensor, values: Tensor) -> None:
        """Store keys and values `[num_tokens, num_kv_heads, head_dim]` at slots `[num_tokens]`."""
        self._keys[layer].flatten(0, 1).index_copy_(0, slots, keys)
        self._values[layer].flatten(0, 1).index_copy_(0, slots, values)

    def read(self, layer: int, block_tables: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values of the blocks in `[num_sequences, num_blocks]`, ready for attention:
        `[num_sequences, num_kv_heads, num_blocks * block_size, head_dim]`."""
        return _gather(self._keys[layer], block_tables), _gather(self._values[layer], block_tables)


def mapped_zeros(shape: tuple[int, ...], dtype: torch.dtype, huge_pages: bool = False) -> Tensor:
    """Zeros in main memory, each page taken only when it is first written. Huge pages suit what is all written."""
    # Private, as shared memory gets no huge pages.
    memory = mmap.mmap(-1, math.prod(shape) * dtype.itemsize, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if huge_pages and hasattr(mmap, "MADV_HUGEPAGE"):
        # Some systems have none.
        with contextlib.suppress(OSError):
            memory.madvise(mmap.MADV_HUGEPAGE)
    return torch.frombuffer(memory, dtype=dtype).view(shape)


def _zeros(shape: tuple[int, ...], dtype: torch.dtype, device: torch.device) -> Tensor:
    """Zeros, not garbage: unwritten slots are masked out, but a NaN in them would survive the mask."""
    if device.type != "cpu":
        return torch.zeros(shape, dtype=dtype, device=device)
    # torch.zeros writes every page: a second and a gigabyte before the first token.
    return mapped_zeros(shape, dtype)


def _gather(blocks: Tensor, block_tables: Tensor) -> Tensor:
    num_sequences, _ = block_tables.shape
    gathered = blocks.index_select(0, block_tables.flatten())
    return gathered.view(num_sequences, -1, *blocks.shape[2:]).transpose(1, 2)


def block_bytes(layer_shapes: Sequence[LayerShape], block_size: int, dtype: torch.dtype) -> int:
    """Memory of one block in all layers."""
    return sum(shape.num_elements for shape in layer_shapes) * block_size * dtype.itemsize


def choose_num_blocks(
    config: EngineConfig, layer_shapes: Sequence[LayerShape], max_context_tokens: int, model: torch.nn.Module
) -> int:
    """How many blocks the memory holds; more than `max_running` full contexts are never used."""
    parameter = next(model.parameters())
    num_useful_blocks = config.max_running * -(-max_context_tokens // config.block_size)
    return min(
        num_useful_blocks,
        _available_bytes(config, parameter.device) // block_bytes(layer_shapes, config.block_size, parameter.dtype),
    )


def fitting_context(config: EngineConfig, max_context_tokens: int, num_blocks: int, bytes_per_block: int) -> int:
    """The context, or what the blocks hold of it where that is less and no context was asked for.

    Raises EngineStartError if the one that was asked for does not fit, or nothing does.
    """
    num_tokens = num_blocks * config.block_size
    if num_tokens >= max_context_tokens:
        return max_context_tokens
    needed_mb = math.ceil(-(-max_context_tokens // config.block_size) * bytes_per_block / 2**20)
    if config.max_context_tokens is not None or num_tokens == 0:
        raise EngineStartError(
            f"The KV cache has room for {num_tokens} tokens; a context of {max_context_tokens} needs {needed_mb} "
            f"MiB: set --kv-cache-mb {needed_mb}, or a smaller --max-context-tokens."
        )
    logger.warning(
        "the KV cache has room for %d tokens, so the context ends there; the model's own, %d, needs --kv-cache-mb %d",
        num_tokens,
        max_context_tokens,
        needed_mb,
    )
    return num_tokens


def _available_bytes(config: EngineConfig, device: torch.device) -> int:
    if config.kv_cache_bytes is not None:
        return config.kv_cache_bytes
    if device.type == "cuda":
        free_bytes, _ = torch.cuda.mem_get_info(device)
        return int(free_bytes * config.kv_cache_share)
    return _CPU_MEMORY_BYTES
