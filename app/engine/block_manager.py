"""Who owns which block of the KV cache.

Knows block ids only; the tensors are in kv_cache.py. A block may have several owners (sequences that share
a prefix); it is free again when the last one lets go.
"""

from collections.abc import Iterable


class BlockManager:
    def __init__(self, num_blocks: int, block_size: int) -> None:
        self.num_blocks = num_blocks
        self.block_size = block_size
        # Last in, first out: memory that was never needed is never touched.
        self._free_block_ids = list(reversed(range(num_blocks)))
        self._num_owners = [0] * num_blocks

    @property
    def num_free_blocks(self) -> int:
        return len(self._free_block_ids)

    def num_blocks_for(self, num_tokens: int) -> int:
        return -(-num_tokens // self.block_size)

    def can_allocate(self, num_blocks: int) -> bool:
        return num_blocks <= self.num_free_blocks

    def allocate(self, num_blocks: int) -> list[int]:
        """Take free blocks; the caller is their only owner."""
        assert self.can_allocate(num_blocks), f"need {num_blocks} blocks, only {self.num_free_blocks} are free"
        block_ids = [self._free_block_ids.pop() for _ in range(num_blocks)]
        for block_id in block_ids:
            self._num_owners[block_id] = 1
        return block_ids

    def share(self, block_ids: Iterable[int]) -> None:
        """Add an owner to each of these allocated blocks."""
        for block_id in block_ids:
            assert self._num_owners[block_id] > 0, f"block {block_id} is free"
            self._num_owners[block_id] += 1

    def release(self, block_ids: Iterable[int]) -> None:
        """Give up one ownership of each block."""
        for block_id in block_ids:
            assert self._num_owners[block_id] > 0, f"block {block_id} is free already"
            self._num_owners[block_id] -= 1
            if self._num_owners[block_id] == 0:
                self._free_block_ids.append(block_id)
