"""Blocks are never given out twice and never lost, whatever the order of events."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.engine.block_manager import BlockManager

NUM_BLOCKS = 12
KEYS = [bytes([number]) for number in range(8)]


class BlockManagerMachine(RuleBasedStateMachine):
    """The model: `owners`, one list of block ids per owner; `published`, block ids by key; `cached`, those of
    them that nobody owns, in the order in which they were let go."""

    def __init__(self) -> None:
        super().__init__()
        self.block_manager = BlockManager(NUM_BLOCKS, block_size=4)
        self.owners: list[list[int]] = []
        self.published: dict[bytes, int] = {}
        self.cached: list[int] = []

    @property
    def owned(self) -> list[int]:
        return [block_id for block_ids in self.owners for block_id in block_ids]

    @rule(num_blocks=st.integers(0, NUM_BLOCKS))
    def allocate(self, num_blocks: int) -> None:
        num_free = NUM_BLOCKS - len(set(self.owned))
        assert self.block_manager.can_allocate(num_blocks) == (num_blocks <= num_free)
        if not self.block_manager.can_allocate(num_blocks):
            return
        num_evicted = max(0, num_blocks - (num_free - len(self.cached)))
        evicted, self.cached = self.cached[:num_evicted], self.cached[num_evicted:]
        self.published = {key: block_id for key, block_id in self.published.items() if block_id not in evicted}
        block_ids = self.block_manager.allocate(num_blocks)
        assert len(set(block_ids)) == num_blocks
        assert not {*self.owned, *self.cached} & set(block_ids)
        assert set(evicted) <= set(block_ids)
        self.owners.append(block_ids)

    @precondition(lambda self: self.owners)
    @rule(data=st.data())
    def share_allocated(self, data: st.DataObject) -> None:
        block_ids = data.draw(st.sampled_from(self.owners))
        shared = block_ids[: data.draw(st.integers(0, len(block_ids)))]
        self.block_manager.share(shared)
        self.owners.append(shared)

    @rule(keys=st.lists(st.sampled_from(KEYS), unique=True), num_more=st.integers(0, NUM_BLOCKS))
    def share_found(self, keys: list[bytes], num_more: int) -> None:
        found = [block_id for key in keys if (block_id := self.block_manager.find(key)) is not None]
        num_free = NUM_BLOCKS - len({*self.owned, *found})
        assert self.block_manager.can_allocate(num_more, beside=found) == (num_more <= num_free)
        self.block_manager.share(found)
        self.cached = [block_id for block_id in self.cached if block_id not in found]
        self.owners.append(found)

    @rule(data=st.data(), key=st.sampled_from(KEYS))
    def publish(self, data: st.DataObject, key: bytes) -> None:
        places = [(owner, index) for owner in self.owners for index in range(len(owner))]
        fresh = [
            (owner, index)
            for owner, index in places
            if self.owned.count(owner[index]) == 1 and owner[index] not in self.published.values()
        ]
        if not fresh:
            return
        owner, index = data.draw(st.sampled_from(fresh))
        # The blocks of one sequence differ in their keys.
        if self.published.get(key) in owner:
            return
        expected = self.published.setdefault(key, owner[index])
        owner[index] = self.block_manager.publish(owner[index], key)
        assert owner[index] == expected
        self.cached = [block_id for block_id in self.cached if block_id != expected]

    @precondition(lambda self: self.owners)
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        block_ids = self.owners.pop(data.draw(st.integers(0, len(self.owners) - 1)))
        self.block_manager.release(block_ids)
        for block_id in reversed(block_ids):
            if block_id in self.published.values() and block_id not in self.owned:
                self.cached.append(block_id)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.block_manager.num_free_blocks == NUM_BLOCKS - len(set(self.owned))
        assert self.block_manager.num_cached_blocks == len(self.cached)
        assert {key: self.block_manager.find(key) for key in KEYS} == {key: self.published.get(key) for key in KEYS}


TestBlockManager = BlockManagerMachine.TestCase


@pytest.mark.parametrize(("num_tokens", "num_blocks"), [(0, 0), (1, 1), (4, 1), (5, 2)])
def test_num_blocks_for(num_tokens: int, num_blocks: int) -> None:
    assert BlockManager(NUM_BLOCKS, block_size=4).num_blocks_for(num_tokens) == num_blocks


def test_releasing_a_free_block_stops_at_once() -> None:
    with pytest.raises(AssertionError, match="free already"):
        BlockManager(NUM_BLOCKS, block_size=4).release([3])


def test_sharing_an_empty_block_stops_at_once() -> None:
    with pytest.raises(AssertionError, match="block 3 is empty"):
        BlockManager(NUM_BLOCKS, block_size=4).share([3])


def test_publishing_a_shared_block_stops_at_once() -> None:
    block_manager = BlockManager(NUM_BLOCKS, block_size=4)
    block_ids = block_manager.allocate(1)
    block_manager.share(block_ids)
    with pytest.raises(AssertionError, match="has 2 owners"):
        block_manager.publish(block_ids[0], b"key")
