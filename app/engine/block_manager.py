"""Who owns which block of the KV cache, and which prefix a block holds.

Knows block ids and keys only; the tensors are in kv_cache.py, the keys are made in prefix_cache.py. A block
may have several owners (sequences that share a prefix); it is free again when the last one lets go. A free
block that was published keeps its prefix, and whoever begins with the same one takes it up again, until its
memory is needed: empty blocks are given out first, then the published ones, the least recently used first.

Two blocks never have the same key, and an owner of a published block owns those of the whole prefix before
it. So a prefix is given up from its tail: its head was let go last by everyone, and is never gone before it.
"""

from collections import OrderedDict
from collections.abc import Sequence


class BlockManager:
    def __init__(self, num_blocks: int, block_size: int) -> None:
        self.num_blocks = num_blocks
        self.block_size = block_size
        # Last in, first out: memory that was never needed is never touched.
        self._empty_block_ids = list(reversed(range(num_blocks)))
        # Free, but published; the least recently used first. Not a dict: to pop its first item takes ever longer.
        self._cached_block_ids: OrderedDict[int, None] = OrderedDict()
        self._num_owners = [0] * num_blocks
        self._key_of: dict[int, bytes] = {}
        self._block_id_of: dict[bytes, int] = {}

    @property
    def num_free_blocks(self) -> int:
        return len(self._empty_block_ids) + len(self._cached_block_ids)

    @property
    def num_cached_blocks(self) -> int:
        """Free blocks that hold a prefix."""
        return len(self._cached_block_ids)

    def num_blocks_for(self, num_tokens: int) -> int:
        return -(-num_tokens // self.block_size)

    def can_allocate(self, num_blocks: int, beside: Sequence[int] = ()) -> bool:
        """Is there room for new blocks once the published ones in `beside` are shared?"""
        num_unowned = sum(self._num_owners[block_id] == 0 for block_id in beside)
        return num_blocks + num_unowned <= self.num_free_blocks

    def allocate(self, num_blocks: int) -> list[int]:
        """Take free blocks; the caller is their only owner."""
        assert self.can_allocate(num_blocks), f"need {num_blocks} blocks, only {self.num_free_blocks} are free"
        block_ids = [self._take_free() for _ in range(num_blocks)]
        for block_id in block_ids:
            self._num_owners[block_id] = 1
        return block_ids

    def share(self, block_ids: Sequence[int]) -> None:
        """Add an owner to each of these blocks, which are allocated or published."""
        for block_id in block_ids:
            assert self._num_owners[block_id] > 0 or block_id in self._key_of, f"block {block_id} is empty"
            self._cached_block_ids.pop(block_id, None)
            self._num_owners[block_id] += 1

    def release(self, block_ids: Sequence[int]) -> None:
        """Give up one ownership of each block, the tail before the head."""
        for block_id in reversed(block_ids):
            assert self._num_owners[block_id] > 0, f"block {block_id} is free already"
            self._num_owners[block_id] -= 1
            if self._num_owners[block_id] > 0:
                continue
            if block_id in self._key_of:
                self._cached_block_ids[block_id] = None
            else:
                self._empty_block_ids.append(block_id)

    def publish(self, block_id: int, key: bytes) -> int:
        """Let a block be found by its key; it must not be written any more.

        Returns the block that its owner has from now on: the one published earlier with the same key, if
        there is one, and then its own is released.
        """
        assert self._num_owners[block_id] == 1, f"block {block_id} has {self._num_owners[block_id]} owners"
        assert block_id not in self._key_of, f"block {block_id} is published already"
        published = self._block_id_of.setdefault(key, block_id)
        if published == block_id:
            self._key_of[block_id] = key
        else:
            self.share([published])
            self.release([block_id])
        return published

    def find(self, key: bytes) -> int | None:
        return self._block_id_of.get(key)

    def _take_free(self) -> int:
        if self._empty_block_ids:
            return self._empty_block_ids.pop()
        block_id, _ = self._cached_block_ids.popitem(last=False)
        del self._block_id_of[self._key_of.pop(block_id)]
        return block_id
