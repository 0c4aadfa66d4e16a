"""What the prefix cache promises, without a model.

The cache's memory is made up: a slot holds the tokens up to its own, which is what keys and values depend on. So
a step that would read another context than its own is seen at once.
"""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.engine.block_manager import BlockManager
from app.engine.messages import SamplingParams
from app.engine.prefix_cache import PrefixCache
from app.engine.scheduler import Chunk, Scheduler
from app.engine.sequence import Sequence

BLOCK_SIZE = 4
# So few that requests are preempted.
NUM_BLOCKS = 12
MAX_TOKENS = 20


class PrefixSharingMachine(RuleBasedStateMachine):
    """Requests come, run, leave and are preempted; many of them begin alike."""

    def __init__(self) -> None:
        super().__init__()
        self.block_manager = BlockManager(NUM_BLOCKS, BLOCK_SIZE)
        self.prefix_cache = PrefixCache(self.block_manager)
        self.scheduler = Scheduler(self.block_manager, self.prefix_cache, max_running=4, max_batch_tokens=12)
        self.slots: list[tuple[int, ...]] = [()] * (NUM_BLOCKS * BLOCK_SIZE)
        self.sequences: list[Sequence] = []
        self.computed_positions: dict[int, set[int]] = {}

    @rule(data=st.data(), num_new=st.integers(1, 9), max_tokens=st.integers(1, MAX_TOKENS))
    def add(self, data: st.DataObject, num_new: int, max_tokens: int) -> None:
        """A prompt of one's own, or a request of before as far as anyone likes, and more."""
        earlier = data.draw(st.sampled_from([sequence.token_ids for sequence in self.sequences] or [[]]))
        longest = min(len(earlier), NUM_BLOCKS * BLOCK_SIZE - 9 - MAX_TOKENS)
        prompt = earlier[: data.draw(st.integers(0, longest))]
        prompt += data.draw(st.lists(st.integers(0, 1), min_size=num_new, max_size=num_new))
        sequence = Sequence(len(self.sequences), prompt, SamplingParams(max_tokens=max_tokens))
        self.sequences.append(sequence)
        self.computed_positions[sequence.request_id] = set()
        self.scheduler.add(sequence)

    @precondition(lambda self: self.scheduler.has_work)
    @rule(data=st.data(), num_steps=st.integers(1, 12))
    def run(self, data: st.DataObject, num_steps: int) -> None:
        for _ in range(num_steps):
            self.step(data)

    def step(self, data: st.DataObject) -> None:
        chunks = self.scheduler.schedule()
        complete = [chunk.sequence for chunk in chunks if chunk.is_last]
        for chunk in chunks:
            self.compute(chunk)
        if data.draw(st.integers(0, 30)) == 30:
            return self.fail(chunks)
        for chunk in chunks:
            self.scheduler.note_computed(chunk)
        for sequence in complete:
            sequence.token_ids.append(data.draw(st.integers(0, 1)))
            if sequence.finish_reason(10_000) is not None:
                self.scheduler.remove(sequence)
        return None

    def compute(self, chunk: Chunk) -> None:
        assert chunk.num_tokens > 0
        sequence = chunk.sequence
        assert [self.slots[slot] for slot in self.slots_of(sequence, 0, chunk.start)] == [
            tuple(sequence.token_ids[: position + 1]) for position in range(chunk.start)
        ]
        for position, slot in enumerate(self.slots_of(sequence, chunk.start, chunk.end), chunk.start):
            self.slots[slot] = tuple(sequence.token_ids[: position + 1])
        self.computed_positions[sequence.request_id].update(range(chunk.start, chunk.end))

    def fail(self, chunks: list[Chunk]) -> None:
        """The step raised: nobody knows what its slots hold."""
        for chunk in chunks:
            for slot in self.slots_of(chunk.sequence, chunk.start, chunk.end):
                self.slots[slot] = (-1,)
        for chunk in chunks:
            self.scheduler.remove(chunk.sequence)

    def slots_of(self, sequence: Sequence, start: int, end: int) -> list[int]:
        return [sequence.block_ids[p // BLOCK_SIZE] * BLOCK_SIZE + p % BLOCK_SIZE for p in range(start, end)]

    @precondition(lambda self: self.scheduler.has_work)
    @rule(data=st.data())
    def abort(self, data: st.DataObject) -> None:
        self.scheduler.remove(data.draw(st.sampled_from([*self.scheduler.running, *self.scheduler.waiting])))

    @invariant()
    def free_and_live_are_all(self) -> None:
        live = {block_id for sequence in self.scheduler.running for block_id in sequence.block_ids}
        assert self.block_manager.num_free_blocks + len(live) == NUM_BLOCKS

    @invariant()
    def a_prefix_is_given_up_from_its_tail(self) -> None:
        for sequence in self.sequences:
            is_known = [self.block_manager.find(key) is not None for key in sequence.block_keys]
            assert is_known == sorted(is_known, reverse=True)

    @invariant()
    def reported_is_what_was_not_computed(self) -> None:
        for sequence in self.sequences:
            if sequence.num_computed_tokens < sequence.num_prompt_tokens:
                continue
            computed = self.computed_positions[sequence.request_id] & set(range(sequence.num_prompt_tokens))
            num_not_computed = sequence.num_prompt_tokens - len(computed)
            # Preempted in its prompt, it may later find more of it than it had computed: that is not told.
            assert sequence.num_cached_tokens <= num_not_computed
            if not self.scheduler.num_preemptions:
                assert sequence.num_cached_tokens == num_not_computed

    def teardown(self) -> None:
        for sequence in [*self.scheduler.running, *self.scheduler.waiting]:
            self.scheduler.remove(sequence)
        assert self.block_manager.num_free_blocks == NUM_BLOCKS


TestPrefixSharing = PrefixSharingMachine.TestCase
