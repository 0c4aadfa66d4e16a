"""The keys and values that a sequence need not compute, because one before it did.

The unit is a full block. Its key is a digest of its tokens and of the key before it, so equal keys mean equal
tokens from the very first one, and that is what keys and values depend on, in layers with a window too. A
sequence is looked up when it is admitted, and its blocks are published as they fill, whether by prompt or by
answer: the next turn of a conversation begins with both. A preempted sequence finds its own blocks. Two that
arrive together and begin alike share as well: the scheduler lets the second wait for what the first computes.

    find      the blocks of the longest known prefix. Never of all tokens: the last one is computed always,
              as its logits are wanted, and it may not be written to a block that others read.
    publish   after the step, never before: until then a block holds what was there before it.

The digest is BLAKE2b with 256 bits. With a mere hash, two prefixes could meet by chance or by design, and one
user's answer would go on from another's context; with this one, nobody can find such a pair. It costs a
microsecond per block, and each key is made once: they stay with the sequence. What all users can tell, by the
time or by the count of cached tokens, is that somebody's request began with the same tokens.
"""

from array import array
from collections.abc import Iterator
from hashlib import blake2b

from app.engine.block_manager import BlockManager
from app.engine.sequence import Sequence


class PrefixCache:
    def __init__(self, block_manager: BlockManager, *, is_enabled: bool = True) -> None:
        self._block_manager = block_manager
        self._block_size = block_manager.block_size
        self._is_enabled = is_enabled

    def find(self, sequence: Sequence) -> list[int]:
        """Blocks with the longest known prefix of the sequence, at least one token shorter than it."""
        return list(self._iter_known(sequence)) if self._is_enabled else []

    def publish(self, sequence: Sequence, start: int, end: int) -> None:
        """Let others find the blocks that the tokens from `start` to `end`, just computed, have filled."""
        if not self._is_enabled:
            return
        for index in range(start // self._block_size, end // self._block_size):
            key = self._key(sequence, index)
            sequence.block_ids[index] = self._block_manager.publish(sequence.block_ids[index], key)

    def next_key(self, sequence: Sequence, num_known_blocks: int) -> bytes | None:
        """The key of the first block that `find` would give, if only somebody had computed it."""
        if not self._is_enabled or num_known_blocks >= (sequence.num_tokens - 1) // self._block_size:
            return None
        return self._key(sequence, num_known_blocks)

    def keys_of(self, sequence: Sequence, start: int, end: int) -> list[bytes]:
        """The keys of the blocks that the tokens from `start` to `end` lie in, if the sequence fills them with tokens
        it has already; the blocks before `start` are computed."""
        if not self._is_enabled:
            return []
        end_block = min(-(-end // self._block_size), sequence.num_tokens // self._block_size)
        return [self._key(sequence, index) for index in range(start // self._block_size, end_block)]

    def _iter_known(self, sequence: Sequence) -> Iterator[int]:
        for index in range((sequence.num_tokens - 1) // self._block_size):
            block_id = self._block_manager.find(self._key(sequence, index))
            if block_id is None:
                return
            yield block_id

    def _key(self, sequence: Sequence, index: int) -> bytes:
        """The key of a full block; those before it have been asked for earlier."""
        keys = sequence.block_keys
        assert index <= len(keys), f"key {index} of {len(keys)}"
        if index == len(keys):
            start = index * self._block_size
            tokens = array("I", sequence.token_ids[start : start + self._block_size]).tobytes()
            parent = keys[-1] if keys else b""
            keys.append(blake2b(parent + tokens, digest_size=32).digest())
        return keys[index]
