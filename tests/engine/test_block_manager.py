"""Blocks are never given out twice and never lost, whatever the order of events."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.engine.block_manager import BlockManager

NUM_BLOCKS = 12


class BlockManagerMachine(RuleBasedStateMachine):
    """`owners` is the model: one list of block ids per owner."""

    def __init__(self) -> None:
        super().__init__()
        self.block_manager = BlockManager(NUM_BLOCKS, block_size=4)
        self.owners: list[list[int]] = []

    @property
    def owned(self) -> set[int]:
        return {block_id for block_ids in self.owners for block_id in block_ids}

    @rule(num_blocks=st.integers(0, NUM_BLOCKS))
    def allocate(self, num_blocks: int) -> None:
        assert self.block_manager.can_allocate(num_blocks) == (num_blocks <= NUM_BLOCKS - len(self.owned))
        if self.block_manager.can_allocate(num_blocks):
            block_ids = self.block_manager.allocate(num_blocks)
            assert len(set(block_ids)) == num_blocks
            assert not self.owned & set(block_ids)
            self.owners.append(block_ids)

    @precondition(lambda self: self.owners)
    @rule(data=st.data())
    def share(self, data: st.DataObject) -> None:
        block_ids = data.draw(st.sampled_from(self.owners))
        shared = block_ids[: data.draw(st.integers(0, len(block_ids)))]
        self.block_manager.share(shared)
        self.owners.append(shared)

    @precondition(lambda self: self.owners)
    @rule(data=st.data())
    def release(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.owners) - 1))
        self.block_manager.release(self.owners.pop(index))

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.block_manager.num_free_blocks == NUM_BLOCKS - len(self.owned)


TestBlockManager = BlockManagerMachine.TestCase


@pytest.mark.parametrize(("num_tokens", "num_blocks"), [(0, 0), (1, 1), (4, 1), (5, 2)])
def test_num_blocks_for(num_tokens: int, num_blocks: int) -> None:
    assert BlockManager(NUM_BLOCKS, block_size=4).num_blocks_for(num_tokens) == num_blocks


def test_releasing_a_free_block_stops_at_once() -> None:
    with pytest.raises(AssertionError, match="free already"):
        BlockManager(NUM_BLOCKS, block_size=4).release([3])
