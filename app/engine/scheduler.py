"""What the next step computes.

Two queues: `waiting` (no blocks) and `running` (blocks for all its tokens), both in order of arrival. A
step is filled in three passes, each oldest first, until `max_batch_tokens` are reached:

    1. every running sequence that decodes: one token each;
    2. running sequences whose prompt is only partly computed: as much of it as fits;
    3. waiting sequences, admitted while there is room for them.

While sequences decode, the last two passes get `max_prefill_tokens` together and no more: every running answer waits
for the whole step, so the longest prompt chunk is the longest pause in it.

Only decoding can run out of blocks, because a sequence is admitted with blocks for all it has. Then the
youngest running sequence is preempted: its blocks are released, and it goes back to its place in the waiting
queue to be computed again, but for what the prefix cache still has of it. The oldest sequence is therefore
never preempted for another one, which is why the engine always gets on: alone, every sequence fits, as the
context limit is never above what the cache holds.

A prompt is computed once: who would go on with a block that somebody computes in this very step is held back
until it can be shared, which makes copies of a prompt, and prompts that begin alike, wait for the first of
them. Others go past the one held back, but take only room that is left when it has its own; it waits for one
prompt at most, since whoever went past begins otherwise and can't hold it back again.
"""

from bisect import insort
from collections import deque
from typing import NamedTuple

from app.engine.block_manager import BlockManager
from app.engine.config import EngineConfig
from app.engine.prefix_cache import PrefixCache
from app.engine.sequence import Sequence

# The largest part of a prompt that running answers wait for on a CPU; see benchmarks/results/stall.md.
_CPU_PREFILL_TOKENS = 256


def choose_max_prefill(config: EngineConfig, device_type: str) -> int | None:
    """The configured limit or else the device's."""
    if config.max_prefill_tokens is not None:
        return config.max_prefill_tokens
    return _CPU_PREFILL_TOKENS if device_type == "cpu" else None


class Chunk(NamedTuple):
    """The part of a sequence that one step computes: `num_tokens` from `num_computed_tokens` on."""

    sequence: Sequence
    num_tokens: int

    @property
    def start(self) -> int:
        return self.sequence.num_computed_tokens

    @property
    def end(self) -> int:
        return self.sequence.num_computed_tokens + self.num_tokens

    @property
    def is_last(self) -> bool:
        """The step computes all the sequence has, so it ends with a new token."""
        return self.num_tokens == self.sequence.num_pending_tokens


class Scheduler:
    def __init__(
        self,
        block_manager: BlockManager,
        prefix_cache: PrefixCache,
        max_running: int,
        max_batch_tokens: int,
        max_prefill_tokens: int | None = None,
    ) -> None:
        """`max_prefill_tokens`: prompt tokens of one step in which others decode; None sets no limit of its own."""
        assert max_batch_tokens >= max_running
        self.block_manager = block_manager
        self.prefix_cache = prefix_cache
        self.max_running = max_running
        self.max_batch_tokens = max_batch_tokens
        self.max_prefill_tokens = max_prefill_tokens or max_batch_tokens
        self.waiting: deque[Sequence] = deque()
        self.running: list[Sequence] = []
        self.num_preemptions = 0
        self._num_arrivals = 0

    @property
    def has_work(self) -> bool:
        return bool(self.waiting or self.running)

    def add(self, sequence: Sequence) -> None:
        self._num_arrivals += 1
        sequence.arrival = self._num_arrivals
        self.waiting.append(sequence)

    def remove(self, sequence: Sequence) -> None:
        """Forget a sequence, finished or not, and free its blocks."""
        if sequence in self.running:
            self.running.remove(sequence)
            self._release_blocks(sequence)
        else:
            self.waiting.remove(sequence)

    def schedule(self) -> list[Chunk]:
        """Chunks of the next step, decoding ones first; empty only if there is no work."""
        chunks = self._schedule_decode()
        num_free_tokens = self.max_batch_tokens - len(chunks)
        if chunks:
            num_free_tokens = min(num_free_tokens, self.max_prefill_tokens)
        num_free_tokens -= self._schedule_prefill(chunks, num_free_tokens)
        self._admit(chunks, num_free_tokens)
        assert chunks or not self.has_work
        return chunks

    def note_computed(self, chunk: Chunk) -> None:
        """The step that held this chunk is done."""
        self.prefix_cache.publish(chunk.sequence, chunk.start, chunk.end)
        chunk.sequence.num_computed_tokens += chunk.num_tokens

    def _schedule_decode(self) -> list[Chunk]:
        decoding = [sequence for sequence in self.running if sequence.is_decoding]
        # One without blocks was preempted a moment ago, for an older one in this very list.
        return [Chunk(sequence, 1) for sequence in decoding if sequence.block_ids and self._make_room(sequence)]

    def _schedule_prefill(self, chunks: list[Chunk], num_free_tokens: int) -> int:
        """Append what fits of the prompts begun earlier; return how many tokens that takes."""
        num_taken = 0
        for sequence in self.running:
            if sequence.is_decoding or num_taken == num_free_tokens:
                continue
            num_tokens = min(sequence.num_pending_tokens, num_free_tokens - num_taken)
            chunks.append(Chunk(sequence, num_tokens))
            num_taken += num_tokens
        return num_taken

    def _admit(self, chunks: list[Chunk], num_free_tokens: int) -> None:
        if not self.waiting or not num_free_tokens or len(self.running) >= self.max_running:
            return
        keys = {key for chunk in chunks for key in self._keys_of(chunk)}
        num_held = num_held_blocks = 0
        for sequence in tuple(self.waiting):
            if not num_free_tokens or len(self.running) + num_held >= self.max_running:
                return
            cached = self.prefix_cache.find(sequence)
            if self.prefix_cache.next_key(sequence, len(cached)) in keys:
                num_held += 1
                num_held_blocks += self._num_new_blocks(sequence, cached)
                continue
            if not self._give_blocks(sequence, cached, num_held_blocks):
                return
            self.waiting.remove(sequence)
            insort(self.running, sequence, key=_arrival)
            chunks.append(Chunk(sequence, min(sequence.num_pending_tokens, num_free_tokens)))
            num_free_tokens -= chunks[-1].num_tokens
            keys.update(self._keys_of(chunks[-1]))

    def _keys_of(self, chunk: Chunk) -> list[bytes]:
        return self.prefix_cache.keys_of(chunk.sequence, chunk.start, chunk.end)

    def _num_new_blocks(self, sequence: Sequence, cached: list[int]) -> int:
        return self.block_manager.num_blocks_for(sequence.num_tokens) - len(cached)

    def _give_blocks(self, sequence: Sequence, cached: list[int], num_held_blocks: int) -> bool:
        """Give a newcomer blocks for all it has, the first ones computed already; False without room for them.

        `num_held_blocks`: what those need that it goes past.
        """
        num_new_blocks = self._num_new_blocks(sequence, cached)
        # A block of headroom for each running sequence: else the next decode preempts the newcomer.
        num_wanted = num_new_blocks + len(self.running) + num_held_blocks
        if not self.block_manager.can_allocate(num_wanted, beside=cached):
            return False
        # Shared first: else the new blocks could be taken from among them.
        self.block_manager.share(cached)
        sequence.block_ids = cached + self.block_manager.allocate(num_new_blocks)
        sequence.num_computed_tokens = len(cached) * self.block_manager.block_size
        sequence.num_cached_tokens = min(sequence.num_cached_tokens, sequence.num_computed_tokens)
        sequence.note_begin()
        return True

    def _make_room(self, sequence: Sequence) -> bool:
        """Give the sequence a block for its last token; False if it was itself preempted for want of one."""
        while len(sequence.block_ids) < self.block_manager.num_blocks_for(sequence.num_tokens):
            if self.block_manager.can_allocate(1):
                sequence.block_ids += self.block_manager.allocate(1)
            elif self._preempt_youngest() is sequence:
                return False
        return True

    def _preempt_youngest(self) -> Sequence:
        sequence = self.running.pop()
        self._release_blocks(sequence)
        insort(self.waiting, sequence, key=_arrival)
        self.num_preemptions += 1
        return sequence

    def _release_blocks(self, sequence: Sequence) -> None:
        self.block_manager.release(sequence.block_ids)
        sequence.block_ids = []
        sequence.num_computed_tokens = 0


def _arrival(sequence: Sequence) -> int:
    return sequence.arrival
