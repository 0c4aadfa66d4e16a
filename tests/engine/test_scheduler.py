"""The order in which sequences get their turn, without a model: each step's tokens are made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.block_manager import BlockManager
from app.engine.config import EngineConfig
from app.engine.messages import SamplingParams
from app.engine.prefix_cache import PrefixCache
from app.engine.scheduler import Scheduler, choose_max_prefill
from app.engine.sequence import Sequence

BLOCK_SIZE = 4


def make_scheduler(
    num_blocks: int = 64, max_running: int = 8, max_batch_tokens: int = 32, max_prefill_tokens: int | None = None
) -> Scheduler:
    block_manager = BlockManager(num_blocks, BLOCK_SIZE)
    return Scheduler(block_manager, PrefixCache(block_manager), max_running, max_batch_tokens, max_prefill_tokens)


def add(scheduler: Scheduler, *lengths: int, max_tokens: int = 8) -> list[Sequence]:
    sequences = [
        Sequence(request_id, [request_id] * length, SamplingParams(max_tokens=max_tokens))
        for request_id, length in enumerate(lengths)
    ]
    for sequence in sequences:
        scheduler.add(sequence)
    return sequences


def add_prompts(scheduler: Scheduler, *prompts: list[int]) -> list[Sequence]:
    sequences = [Sequence(n, prompt, SamplingParams(max_tokens=8)) for n, prompt in enumerate(prompts)]
    for sequence in sequences:
        scheduler.add(sequence)
    return sequences


def step(scheduler: Scheduler) -> dict[int, int]:
    """Run one step; return the number of tokens computed per request."""
    chunks = scheduler.schedule()
    computed = {chunk.sequence.request_id: chunk.num_tokens for chunk in chunks}
    complete = [chunk.sequence for chunk in chunks if chunk.is_last]
    assert len(computed) == len(chunks)
    assert sum(computed.values()) <= scheduler.max_batch_tokens
    for chunk in chunks:
        assert len(chunk.sequence.block_ids) * BLOCK_SIZE >= chunk.end
        scheduler.note_computed(chunk)
    for sequence in complete:
        sequence.token_ids.append(sequence.request_id)
        if sequence.finish_reason(10_000) is not None:
            scheduler.remove(sequence)
    return computed


def test_decode_comes_first_then_the_chunk_begun_then_newcomers() -> None:
    scheduler = make_scheduler(max_batch_tokens=16)
    add(scheduler, 5, 20, 3, 3)
    assert step(scheduler) == {0: 5, 1: 11}
    assert step(scheduler) == {0: 1, 1: 9, 2: 3, 3: 3}
    assert step(scheduler) == {0: 1, 1: 1, 2: 1, 3: 1}


def test_prompts_are_limited_while_others_decode_and_only_then() -> None:
    scheduler = make_scheduler(max_prefill_tokens=6)
    add(scheduler, 5, 40, 3, max_tokens=4)
    # Nobody decodes yet: the whole batch is theirs.
    assert step(scheduler) == {0: 5, 1: 27}
    assert step(scheduler) == {0: 1, 1: 6}
    # What the prompt begun earlier leaves of the limit goes to newcomers.
    assert step(scheduler) == {0: 1, 1: 6}
    assert step(scheduler) == {0: 1, 1: 1, 2: 3}
    assert step(scheduler) == {1: 1, 2: 1}


@pytest.mark.parametrize(
    ("configured", "device_type", "expected"),
    [(None, "cpu", 256), (None, "cuda", None), (100, "cpu", 100), (100, "cuda", 100)],
)
def test_limit_is_the_configured_one_or_the_devices(
    configured: int | None, device_type: str, expected: int | None
) -> None:
    assert choose_max_prefill(EngineConfig("", max_prefill_tokens=configured), device_type) == expected


def test_admission_is_first_come_first_served() -> None:
    scheduler = make_scheduler(num_blocks=10)
    add(scheduler, 24, 20, 1)
    # The second does not fit beside the first; the third would, but must not overtake.
    assert step(scheduler) == {0: 24}
    assert step(scheduler) == {0: 1}
    assert [sequence.request_id for sequence in scheduler.waiting] == [1, 2]


def test_no_more_run_than_allowed() -> None:
    scheduler = make_scheduler(max_running=2)
    add(scheduler, 1, 1, 1, max_tokens=3)
    assert [set(step(scheduler)) for _ in range(4)] == [{0, 1}, {0, 1}, {0, 1}, {2}]


def test_youngest_is_preempted_and_keeps_its_tokens_and_its_place() -> None:
    scheduler = make_scheduler(num_blocks=6)
    _, second = add(scheduler, 7, 7, max_tokens=12)
    while not scheduler.num_preemptions:
        assert step(scheduler)
    newcomer = Sequence(9, [0], SamplingParams())
    scheduler.add(newcomer)
    assert list(scheduler.waiting) == [second, newcomer]
    assert second.block_ids == []
    assert second.num_computed_tokens == 0
    assert second.num_generated_tokens > 0


def test_copies_wait_for_the_first_and_share_its_blocks() -> None:
    scheduler = make_scheduler()
    add_prompts(scheduler, *[list(range(13))] * 4)
    assert step(scheduler) == {0: 13}
    assert step(scheduler) == {0: 1, 1: 1, 2: 1, 3: 1}


def test_copies_wait_through_all_chunks_of_a_long_prompt() -> None:
    scheduler = make_scheduler(max_batch_tokens=9, max_running=4)
    add_prompts(scheduler, *[list(range(30))] * 3)
    assert [step(scheduler) for _ in range(4)] == [{0: 9}, {0: 9}, {0: 9}, {0: 3}]
    assert step(scheduler) == {0: 1, 1: 2, 2: 2}


def test_others_go_past_one_that_waits_and_it_keeps_its_place() -> None:
    scheduler = make_scheduler()
    first, second, third = add_prompts(scheduler, [7] * 20, [7] * 20, [9] * 5)
    assert step(scheduler) == {0: 20, 2: 5}
    assert list(scheduler.waiting) == [second]
    assert step(scheduler) == {0: 1, 2: 1, 1: 4}
    # The oldest is the last to be preempted, whenever it was admitted.
    assert scheduler.running == [first, second, third]


def test_nobody_takes_the_room_of_one_that_waits() -> None:
    """Of 16 blocks the first has five; the second counts on five, and each that runs on one more for itself."""
    fits, too_large = [9] * 16, [9] * 21
    for prompt, expected in ((fits, {0: 20, 2: 12}), (too_large, {0: 20})):
        scheduler = make_scheduler(num_blocks=16)
        add_prompts(scheduler, [7] * 20, [7] * 20, prompt)
        assert step(scheduler) == expected
    scheduler = make_scheduler(max_running=2)
    add_prompts(scheduler, [7] * 20, [7] * 20, [9])
    assert [set(step(scheduler)) for _ in range(2)] == [{0}, {0, 1}]


@settings(max_examples=60, deadline=None)
@given(
    prompts=st.lists(st.lists(st.integers(0, 1), min_size=1, max_size=5), min_size=1, max_size=9),
    num_blocks=st.integers(13, 40),
    max_running=st.integers(1, 6),
    max_batch_tokens=st.integers(6, 24),
)
def test_prompts_that_begin_alike_all_finish_in_order(
    prompts: list[list[int]], num_blocks: int, max_running: int, max_batch_tokens: int
) -> None:
    """Each number of a prompt is a block and a half; both queues stay in order of arrival."""
    scheduler = make_scheduler(num_blocks, max_running, max_batch_tokens)
    sequences = add_prompts(scheduler, *[[token for token in prompt for _ in range(6)] for prompt in prompts])
    for _ in range(2_000):
        if not scheduler.has_work:
            break
        for queue in (scheduler.running, scheduler.waiting):
            order = [sequence.request_id for sequence in queue]
            assert order == sorted(order)
        assert step(scheduler)
    assert [sequence.num_generated_tokens for sequence in sequences] == [8] * len(prompts)
    assert scheduler.block_manager.num_free_blocks == num_blocks


@settings(max_examples=60, deadline=None)
@given(
    lengths=st.lists(st.integers(1, 40), min_size=1, max_size=12),
    num_blocks=st.integers(13, 40),
    max_running=st.integers(1, 6),
    max_batch_tokens=st.integers(6, 24),
    max_prefill_tokens=st.integers(1, 24),
)
def test_every_sequence_finishes_and_all_blocks_come_back(
    lengths: list[int], num_blocks: int, max_running: int, max_batch_tokens: int, max_prefill_tokens: int
) -> None:
    scheduler = make_scheduler(num_blocks, max_running, max_batch_tokens, max_prefill_tokens)
    sequences = add(scheduler, *lengths)
    num_steps = 0
    while scheduler.has_work:
        order = [sequence.request_id for sequence in [*scheduler.running, *scheduler.waiting]]
        assert order == sorted(order)
        assert step(scheduler)
        num_steps += 1
        assert num_steps < 2_000
    assert [sequence.num_generated_tokens for sequence in sequences] == [8] * len(lengths)
    assert scheduler.block_manager.num_free_blocks == num_blocks
