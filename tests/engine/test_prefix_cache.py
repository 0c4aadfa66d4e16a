"""The prefix cache with real models: what it saves, and that nobody can tell it from the tokens."""

import pytest
import torch
from transformers import Qwen3ForCausalLM

from app.engine.engine import Engine
from app.engine.messages import SamplingParams, TokenChunk
from tests.engine.conftest import VOCAB_SIZE, MakeEngine, generate, make_prompts

BLOCK_SIZE = 4
NUM_NEW = 10
GREEDY = SamplingParams(temperature=0, max_tokens=NUM_NEW)
FAMILIES = ["qwen3", "llama", "gpt2", "sliding", "gemma3"]
# Of a block of four tokens: two layers, two KV heads, keys and values of eight float32 each.
BLOCK_BYTES = BLOCK_SIZE * 2 * 2 * (8 + 8) * 4

(PROMPT,) = make_prompts(42)


def run(engine: Engine, prompt: list[int], params: SamplingParams = GREEDY) -> tuple[list[int], int]:
    """The answer, and how many tokens of the prompt were in the cache."""
    chunks = run_together(engine, [prompt], params)[0]
    assert {chunk.num_cached_tokens for chunk in chunks} == {chunks[-1].num_cached_tokens}
    return [token_id for chunk in chunks for token_id in chunk.token_ids], chunks[-1].num_cached_tokens


def run_together(engine: Engine, prompts: list[list[int]], params: SamplingParams) -> list[list[TokenChunk]]:
    for request_id, prompt in enumerate(prompts):
        engine.add(request_id, prompt, params)
    chunks: list[list[TokenChunk]] = [[] for _ in prompts]
    while engine.has_work:
        for request_id, chunk in engine.step().chunks.items():
            chunks[request_id].append(chunk)
    return chunks


def num_cached_tokens(engine: Engine, prompt: list[int]) -> int:
    """What of the prompt is in the cache. Asking makes it all recently used."""
    return run(engine, prompt, SamplingParams(temperature=0, max_tokens=1))[1]


@pytest.mark.parametrize(
    ("num_prompt_tokens", "expected"), [(1, 0), (4, 0), (5, 4), (7, 4), (8, 4), (9, 8), (40, 36), (42, 40)]
)
def test_second_equal_prompt_computes_the_rest_only(
    make_engine: MakeEngine, num_prompt_tokens: int, expected: int
) -> None:
    """All full blocks are reused, but never the whole prompt: there would be no logits to go on from."""
    engine, prompt = make_engine(), PROMPT[:num_prompt_tokens]
    first, num_cached = run(engine, prompt)
    assert num_cached == 0
    num_computed = engine.statistics().num_computed_tokens
    assert run(engine, prompt) == (first, expected)
    assert engine.statistics().num_computed_tokens - num_computed == num_prompt_tokens - expected + NUM_NEW - 1


@pytest.mark.parametrize("name", FAMILIES)
def test_conversation_prefills_only_what_is_new(make_engine: MakeEngine, name: str) -> None:
    cached, plain = make_engine(name), make_engine(name, prefix_cache=False)
    history: list[int] = []
    for text in make_prompts(19, 3, 8, 1, 30, 5):
        prompt = history + text
        num_computed_before = cached.statistics().num_computed_tokens
        answer, num_cached = run(cached, prompt)
        assert (answer, 0) == run(plain, prompt)
        # All of the turn before was computed but its very last token, which no step came after.
        assert num_cached == max(0, len(history) - 1) // BLOCK_SIZE * BLOCK_SIZE
        num_computed = cached.statistics().num_computed_tokens - num_computed_before
        assert num_computed == len(prompt) - num_cached + NUM_NEW - 1
        history = prompt + answer
    assert plain.statistics().num_cached_blocks == 0


@pytest.mark.parametrize("name", FAMILIES)
def test_batch_of_branches_gives_the_same_tokens(make_engine: MakeEngine, name: str) -> None:
    """Many continuations of one prompt, left at every place inside a block, in steps of several chunks."""
    settings = {"max_running": 5, "max_batch_tokens": 24}
    prompts = [PROMPT[: 24 + at] + make_prompts(1 + at)[0] for at in range(12)] * 2
    cached, plain = make_engine(name, **settings), make_engine(name, prefix_cache=False, **settings)
    assert generate(cached, prompts, GREEDY) == generate(plain, prompts, GREEDY)
    assert cached.statistics().num_computed_tokens < plain.statistics().num_computed_tokens / 2


@pytest.mark.parametrize("block_size", [1, 3, 16])
def test_block_size_does_not_matter(make_engine: MakeEngine, block_size: int) -> None:
    engine = make_engine(block_size=block_size)
    answer, _ = run(make_engine(prefix_cache=False), PROMPT)
    assert run(engine, PROMPT) == (answer, 0)
    assert run(engine, PROMPT) == (answer, (len(PROMPT) - 1) // block_size * block_size)


def test_same_seed_gives_the_same_tokens_with_and_without_the_cache(make_engine: MakeEngine) -> None:
    cached, plain = make_engine(), make_engine(prefix_cache=False)
    for params in (SamplingParams(seed=7, max_tokens=30), SamplingParams(seed=7, max_tokens=30, top_p=0.8)):
        answers = {tuple(run(engine, PROMPT, params)[0]) for engine in (cached, plain) * 2}
        assert len(answers) == 1


def test_prefix_ends_with_the_last_block_that_is_wholly_equal(make_engine: MakeEngine) -> None:
    engine = make_engine()
    run(engine, PROMPT)
    for num_equal, expected in [(7, 4), (8, 8), (10, 8), (11, 8), (12, 12)]:
        other = (PROMPT[num_equal] + 1) % VOCAB_SIZE
        assert num_cached_tokens(engine, [*PROMPT[:num_equal], other, *PROMPT[num_equal + 1 :]]) == expected


def test_other_prefixes_never_share(make_engine: MakeEngine) -> None:
    """Equal blocks, but something else before them: one token, one block more, one less, another order."""
    engine = make_engine()
    prompt = PROMPT[:20]
    run(engine, prompt)
    blocks = [prompt[start : start + 4] for start in range(0, 20, 4)]
    assert num_cached_tokens(engine, [(prompt[0] + 1) % VOCAB_SIZE, *prompt[1:]]) == 0
    assert num_cached_tokens(engine, [1, 2, 3, 4, *prompt]) == 0
    assert num_cached_tokens(engine, prompt[4:]) == 0
    assert num_cached_tokens(engine, [*blocks[2], *blocks[1], *blocks[0], *prompt[12:]]) == 0
    assert num_cached_tokens(engine, [*blocks[0], *blocks[2], *blocks[1], *prompt[12:]]) == 4
    assert num_cached_tokens(engine, prompt) == 16


def test_newcomer_shares_with_one_that_still_runs(make_engine: MakeEngine) -> None:
    engine = make_engine()
    expected = generate(engine, [PROMPT], GREEDY)[0]
    engine = make_engine()
    engine.add(0, PROMPT, GREEDY)
    engine.step()
    engine.add(1, PROMPT, GREEDY)
    chunk = engine.step().chunks[1]
    assert (chunk.num_cached_tokens, chunk.token_ids) == (40, expected[:1])
    assert num_live_blocks(engine) == 10 + 2
    engine.abort(0)
    assert num_live_blocks(engine) == 10 + 1


def num_live_blocks(engine: Engine) -> int:
    statistics = engine.statistics()
    return statistics.num_blocks - statistics.num_free_blocks


def test_equal_prompts_of_one_moment_are_computed_once(make_engine: MakeEngine) -> None:
    """Four copies, as for n=4: the first computes the prompt, the others wait a step and share its blocks."""
    all_params = [SamplingParams(seed=seed, max_tokens=NUM_NEW) for seed in range(4)]
    alone = [generate(make_engine(), [PROMPT], params)[0] for params in all_params]
    engine = make_engine()
    assert generate(engine, [PROMPT] * 4, all_params) == alone
    assert len({tuple(answer) for answer in alone}) == 4
    num_rest = len(PROMPT) - 40
    assert engine.statistics().num_computed_tokens == len(PROMPT) + 3 * num_rest + 4 * (NUM_NEW - 1)


def test_equal_prompts_live_on_the_same_blocks(make_engine: MakeEngine) -> None:
    engine = make_engine()
    for request_id in range(3):
        engine.add(request_id, PROMPT, SamplingParams(seed=request_id))
    assert engine.step().chunks.keys() == {0}
    assert {chunk.num_cached_tokens for chunk in engine.step().chunks.values()} == {0, 40}
    assert num_live_blocks(engine) == 10 + 3
    for request_id in range(3):
        engine.abort(request_id)
    assert engine.statistics().num_cached_blocks == 10
    assert num_live_blocks(engine) == 0


def test_prompts_that_begin_alike_compute_the_beginning_once(make_engine: MakeEngine) -> None:
    prompts = [PROMPT[:33] + rest for rest in make_prompts(5, 9, 2, 30)]
    plain, cached = make_engine(prefix_cache=False), make_engine(max_running=4, max_batch_tokens=10)
    assert generate(cached, prompts, GREEDY) == generate(plain, prompts, GREEDY)
    num_shared = 3 * 32
    assert cached.statistics().num_computed_tokens == plain.statistics().num_computed_tokens - num_shared


def test_without_the_cache_nobody_waits_for_anybody(make_engine: MakeEngine) -> None:
    engine = make_engine(prefix_cache=False)
    for request_id in range(3):
        engine.add(request_id, PROMPT, GREEDY)
    assert engine.step().chunks.keys() == {0, 1, 2}


def test_abort_keeps_what_was_computed(make_engine: MakeEngine) -> None:
    engine = make_engine(max_running=4, max_batch_tokens=15)
    engine.add(0, PROMPT, GREEDY)
    engine.step()
    engine.step()
    engine.abort(0)
    assert engine.statistics().num_cached_blocks == 30 // BLOCK_SIZE
    assert num_cached_tokens(engine, PROMPT) == 28


def test_failed_step_keeps_nothing_of_its_own(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    # On torch, where a step can be made to fail.
    engine = make_engine(max_running=4, max_batch_tokens=15, native=False)
    engine.add(0, PROMPT, GREEDY)
    engine.step()
    with monkeypatch.context() as patch:
        patch.setattr(Qwen3ForCausalLM, "forward", out_of_memory)
        assert engine.step().failures
    assert engine.statistics().num_cached_blocks == 15 // BLOCK_SIZE
    assert num_live_blocks(engine) == 0
    assert run(engine, PROMPT) == (run(make_engine(), PROMPT)[0], 12)


def out_of_memory(*args: object, **kwargs: object) -> None:
    raise torch.OutOfMemoryError("no room")


def test_least_recently_used_is_given_up_first_and_tail_before_head(make_engine: MakeEngine) -> None:
    engine = make_engine(kv_cache_bytes=12 * BLOCK_BYTES)
    one, two, three, four = make_prompts(17, 17, 17, 17)
    for prompt in (one, two, one):
        num_cached_tokens(engine, prompt)
    assert engine.statistics().num_cached_blocks == 8
    num_cached_tokens(engine, three)
    # Four blocks were empty, the fifth is the end of `two`.
    assert engine.statistics().num_cached_blocks == 11
    num_cached_tokens(engine, two[:9])
    num_cached_tokens(engine, four)
    # `one` was used longer ago than the head of `two`.
    assert num_cached_tokens(engine, two[:9]) == 8
    assert num_cached_tokens(engine, four) == 16
    assert num_cached_tokens(engine, one) < 16
    assert engine.statistics().num_free_blocks == 12


def test_pressure_does_not_change_the_tokens(make_engine: MakeEngine) -> None:
    """Three conversations in turn, in memory for one and a half."""
    cached, plain = make_engine(kv_cache_bytes=30 * BLOCK_BYTES), make_engine(prefix_cache=False)
    histories = make_prompts(20, 26, 31)
    for _ in range(3):
        for history, text in zip(histories, make_prompts(4, 5, 6), strict=True):
            history.extend(text)
            answer, _ = run(cached, history)
            assert (answer, 0) == run(plain, history)
            history.extend(answer)
        assert cached.statistics().num_free_blocks == 30
    assert 0 < cached.statistics().num_computed_tokens < plain.statistics().num_computed_tokens


@pytest.mark.parametrize("params", [GREEDY, SamplingParams(seed=5, max_tokens=24)])
def test_preempted_find_their_own_blocks_again(make_engine: MakeEngine, params: SamplingParams) -> None:
    prompts = make_prompts(5, 9, 12, 17, 20, 23)
    roomy = make_engine(prefix_cache=False)
    cached = make_engine(kv_cache_bytes=24 * BLOCK_BYTES)
    plain = make_engine(kv_cache_bytes=24 * BLOCK_BYTES, prefix_cache=False)
    assert generate(cached, prompts, params) == generate(roomy, prompts, params) == generate(plain, prompts, params)
    assert cached.statistics().num_preemptions == plain.statistics().num_preemptions > 0
    assert cached.statistics().num_computed_tokens < plain.statistics().num_computed_tokens
    assert cached.statistics().num_free_blocks == 24


def test_what_a_preempted_request_finds_again_was_computed_for_it(make_engine: MakeEngine) -> None:
    engine = make_engine(kv_cache_bytes=24 * BLOCK_BYTES)
    prompts = make_prompts(5, 9, 12, 17, 20, 23)
    chunks = run_together(engine, prompts, SamplingParams(temperature=0, max_tokens=24))
    assert engine.statistics().num_preemptions > 0
    assert {chunk.num_cached_tokens for of_request in chunks for chunk in of_request} == {0}


def test_nothing_is_kept_when_it_is_switched_off(make_engine: MakeEngine) -> None:
    engine = make_engine(prefix_cache=False)
    assert [run(engine, PROMPT)[1] for _ in range(2)] == [0, 0]
    assert engine.statistics().num_cached_blocks == 0
