"""The engine without a process. That its tokens are the right ones is shown in test_equivalence.py."""

from collections.abc import Iterator

import pytest
import torch
from transformers import Qwen3ForCausalLM

from app.engine.engine import Engine
from app.engine.errors import InvalidPromptError, PromptTooLongError
from app.engine.messages import SamplingParams, TokenChunk
from tests.engine.conftest import MakeEngine, collect, generate, make_prompts

GREEDY = SamplingParams(temperature=0, max_tokens=24)
PROMPTS = make_prompts(1, 2, 3, 4, 5, 17, 40, 70)


@pytest.mark.parametrize("name", ["qwen3", "gemma3"])
@pytest.mark.parametrize(("max_running", "max_batch_tokens"), [(2, 2), (3, 4), (8, 8), (8, 9), (8, 64)])
def test_chunked_prefill_gives_the_same_tokens(
    make_engine: MakeEngine, name: str, max_running: int, max_batch_tokens: int
) -> None:
    whole = generate(make_engine(name), PROMPTS, GREEDY)
    engine = make_engine(name, max_running=max_running, max_batch_tokens=max_batch_tokens)
    assert generate(engine, PROMPTS, GREEDY) == whole
    assert generate(engine, PROMPTS[::-1], GREEDY) == whole[::-1]


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize("block_size", [1, 3, 16, 128])
def test_block_size_does_not_matter(make_engine: MakeEngine, block_size: int, native: bool) -> None:
    usual = generate(make_engine(native=native), PROMPTS, GREEDY)
    assert generate(make_engine(block_size=block_size, native=native), PROMPTS, GREEDY) == usual


def test_preemption_gives_the_same_tokens(make_engine: MakeEngine) -> None:
    roomy, tight = make_engine(), make_engine(kv_cache_bytes=blocks_bytes(24))
    assert tight.info.num_blocks == 24
    prompts = make_prompts(5, 9, 12, 17, 20, 23)
    for params in (GREEDY, SamplingParams(seed=5, max_tokens=24)):
        assert generate(tight, prompts, params) == generate(roomy, prompts, params)
    assert roomy.statistics().num_preemptions == 0
    assert tight.statistics().num_preemptions > 0
    assert tight.statistics().num_free_blocks == 24


def blocks_bytes(num_blocks: int) -> int:
    """Bytes of blocks of four tokens: two layers, two KV heads, keys and values of eight float32 each."""
    return num_blocks * 4 * 2 * 2 * (8 + 8) * 4


def test_context_limit_is_what_the_cache_holds(make_engine: MakeEngine) -> None:
    engine = make_engine(kv_cache_bytes=blocks_bytes(3))
    assert engine.info.max_context_tokens == 12
    with pytest.raises(PromptTooLongError, match="12 tokens; the context holds 12"):
        engine.add(0, [1] * 12, GREEDY)
    assert not engine.has_work
    assert [len(answer) for answer in generate(engine, [[1] * 11, [1]], GREEDY)] == [1, 11]


@pytest.mark.parametrize("prompt", [[], [-1], [97]])
def test_senseless_prompt_is_refused(make_engine: MakeEngine, prompt: list[int]) -> None:
    engine = make_engine()
    with pytest.raises(InvalidPromptError):
        engine.add(0, prompt, GREEDY)
    assert not engine.has_work


def test_same_seed_gives_the_same_tokens_alone_and_in_a_batch(make_engine: MakeEngine) -> None:
    engine = make_engine()
    params = [
        SamplingParams(seed=11, max_tokens=20, **settings)
        for settings in ({}, {"top_p": 0.8}, {"top_k": 5}, {"temperature": 0.7, "top_p": 0.9, "top_k": 20})
    ]
    params += [GREEDY, *(SamplingParams(max_tokens=30, top_p=top_p) for top_p in (0.3, 0.99, 1))]
    prompts = make_prompts(7, 7, 12, 3, 30, 8, 2, 1)
    together = generate(engine, prompts, params)[:4]
    alone = [generate(engine, [prompt], [p])[0] for prompt, p in zip(prompts[:4], params[:4], strict=True)]
    assert together == alone


def test_different_seeds_give_different_tokens(make_engine: MakeEngine) -> None:
    params = [SamplingParams(seed=seed, max_tokens=20) for seed in range(5)] + [SamplingParams(max_tokens=20)] * 2
    answers = generate(make_engine(), make_prompts(6) * 7, params)
    assert len({tuple(answer) for answer in answers}) == 7


@pytest.mark.parametrize("settings", [{"top_k": 1}, {"top_p": 1e-6}, {"top_p": 0.0}, {"temperature": 1e-8}])
def test_narrowest_sampling_is_greedy(make_engine: MakeEngine, settings: dict[str, float]) -> None:
    engine = make_engine()
    narrow = generate(engine, PROMPTS, SamplingParams(max_tokens=24, **settings))
    assert narrow == generate(engine, PROMPTS, GREEDY)


def test_stop_token_counts_but_is_not_handed_out(make_engine: MakeEngine) -> None:
    engine = make_engine()
    (answer,) = generate(engine, PROMPTS[-1:], GREEDY)
    stop = answer[10]
    num_before = answer.index(stop)
    engine.add(0, PROMPTS[-1], SamplingParams(temperature=0, stop_token_ids=(stop,)))
    chunks = list(iter_chunks(engine))
    assert [token for chunk in chunks for token in chunk.token_ids] == answer[:num_before]
    assert [chunk.finish_reason for chunk in chunks] == [None] * num_before + ["stop"]
    assert chunks[-1].num_generated_tokens == num_before + 1
    assert chunks[-1].num_prompt_tokens == len(PROMPTS[-1])
    assert chunks[-1].token_ids == []


def test_length_ends_the_answer(make_engine: MakeEngine) -> None:
    engine = make_engine(max_context_tokens=30)
    engine.add(0, PROMPTS[5], SamplingParams(max_tokens=3))
    engine.add(1, PROMPTS[5], SamplingParams())
    last_of = {}
    while engine.has_work:
        last_of |= engine.step().chunks
    assert (last_of[0].finish_reason, last_of[0].num_generated_tokens) == ("length", 3)
    assert (last_of[1].finish_reason, last_of[1].num_generated_tokens) == ("length", 30 - 17)


def iter_chunks(engine: Engine) -> Iterator[TokenChunk]:
    while engine.has_work:
        yield from engine.step().chunks.values()


@pytest.mark.parametrize("num_steps", [0, 1, 3])
def test_abort_frees_all_blocks_at_once(make_engine: MakeEngine, num_steps: int) -> None:
    engine = make_engine(max_running=4, max_batch_tokens=16)
    for request_id, prompt in enumerate(PROMPTS):
        engine.add(request_id, prompt, SamplingParams())
    for _ in range(num_steps):
        engine.step()
    for request_id in range(len(PROMPTS)):
        engine.abort(request_id)
    statistics = engine.statistics()
    assert statistics.num_free_blocks == statistics.num_blocks
    assert (statistics.num_running, statistics.num_waiting) == (0, 0)
    assert not engine.has_work
    assert not engine.step().chunks


def test_abort_leaves_the_others_alone(make_engine: MakeEngine) -> None:
    engine = make_engine()
    expected = generate(engine, PROMPTS[:3], GREEDY)
    for request_id, prompt in enumerate(PROMPTS[:3]):
        engine.add(request_id, prompt, GREEDY)
    first = engine.step().chunks
    engine.abort(1)
    engine.abort(99)
    rest = collect(engine, 3)
    assert [first[0].token_ids + rest[0], first[2].token_ids + rest[2]] == [expected[0], expected[2]]
    assert rest[1] == []


def test_sequences_decode_in_one_step_together(make_engine: MakeEngine) -> None:
    engine = make_engine()
    generate(engine, PROMPTS, GREEDY)
    assert engine.statistics().num_steps == 24
    assert engine.statistics().num_generated_tokens == 24 * len(PROMPTS)


def test_failed_step_fails_its_requests_only(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = make_engine(max_running=2, native=False)
    expected = generate(engine, PROMPTS[:3], GREEDY)
    for request_id, prompt in enumerate(PROMPTS[:3]):
        engine.add(request_id, prompt, GREEDY)
    with monkeypatch.context() as patch:
        patch.setattr(Qwen3ForCausalLM, "forward", out_of_memory)
        report = engine.step()
    assert not report.chunks
    assert sorted(report.failures) == [0, 1]
    assert "OutOfMemoryError: no room" in str(report.failures[0])
    assert collect(engine, 3) == [[], [], expected[2]]
    assert engine.statistics().num_free_blocks == engine.statistics().num_blocks


def out_of_memory(*args: object, **kwargs: object) -> None:
    raise torch.OutOfMemoryError("no room")


def test_a_request_is_told_its_progress_if_it_asks(make_engine: MakeEngine) -> None:
    engine = make_engine(max_running=4, max_batch_tokens=8)
    (prompt,) = make_prompts(20)
    asking = SamplingParams(temperature=0, max_tokens=5, reports_progress=True)
    engine.add(0, prompt, asking)
    engine.add(1, make_prompts(3)[0], GREEDY)
    chunks: list[TokenChunk] = []
    while engine.has_work:
        report = engine.step()
        assert all(chunk.progress is None for request_id, chunk in report.chunks.items() if request_id)
        chunks += [chunk for request_id, chunk in report.chunks.items() if not request_id]
    told = [chunk.progress for chunk in chunks if chunk.progress is not None]
    assert len(told) == len(chunks)
    num_steps = len(chunks) - 5
    assert num_steps >= 2
    assert [chunk.token_ids for chunk in chunks[:num_steps]] == [[]] * num_steps
    counts = [progress.num_prompt_tokens for progress in told]
    assert counts == sorted(counts)
    assert counts[num_steps - 1] < counts[num_steps] == 20
    assert 0 < told[0].prompt_s < told[num_steps].prompt_s == told[-1].prompt_s
    assert told[num_steps].answer_s == 0 < told[-1].answer_s


def test_progress_outlives_a_preemption(make_engine: MakeEngine) -> None:
    engine = make_engine(kv_cache_bytes=blocks_bytes(24))
    params = SamplingParams(temperature=0, max_tokens=24, reports_progress=True)
    for request_id, prompt in enumerate(make_prompts(5, 9, 12, 17, 20, 23)):
        engine.add(request_id, prompt, params)
    times: dict[int, list[float]] = {}
    while engine.has_work:
        for request_id, chunk in engine.step().chunks.items():
            assert chunk.progress is not None
            times.setdefault(request_id, []).append(chunk.progress.prompt_s + chunk.progress.answer_s)
    assert engine.statistics().num_preemptions > 0
    assert all(moments == sorted(moments) for moments in times.values())
