"""The client with a real child process. One process serves most tests: starting one takes seconds."""

import asyncio
import multiprocessing
import os
import random
import shutil
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
import pytest_asyncio

from app.engine import (
    EngineClient,
    EngineConfig,
    EngineDownError,
    EngineOverloadedError,
    EngineStartError,
    InvalidPromptError,
    LoadProgress,
    PromptTooLongError,
    SamplingParams,
    TokenChunk,
)
from tests.engine.conftest import MakeEngine, generate, make_prompts

pytestmark = pytest.mark.asyncio(loop_scope="module")

PROMPTS = make_prompts(3, 5, 8, 13, 21, 34, 55, 4)
GREEDY = SamplingParams(temperature=0, max_tokens=20)
MAX_RUNNING = 8


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client(model_path: Callable[[str], str]) -> AsyncIterator[EngineClient]:
    config = EngineConfig(model_path("qwen3"), device="cpu", block_size=4, max_running=MAX_RUNNING, max_waiting=2)
    client = EngineClient(config)
    await client.start()
    yield client
    await client.close()
    assert client.status == "down"


async def collect(client: EngineClient, prompt: list[int], params: SamplingParams) -> list[TokenChunk]:
    return [chunk async for chunk in client.generate(prompt, params)]


def tokens_of(chunks: list[TokenChunk]) -> list[int]:
    return [token_id for chunk in chunks for token_id in chunk.token_ids]


async def eventually(condition: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(12_000):
        if await condition():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it never happened")


async def assert_idle(client: EngineClient) -> None:
    """An abort is on its way before the question, so no waiting is needed here."""
    statistics = await client.statistics()
    assert (statistics.num_running, statistics.num_waiting) == (0, 0)
    assert statistics.num_free_blocks == statistics.num_blocks


async def is_idle(client: EngineClient) -> bool:
    return (await client.statistics()).num_running == 0


async def test_answers_are_the_engines(client: EngineClient, make_engine: MakeEngine) -> None:
    expected = generate(make_engine(), PROMPTS, GREEDY)
    one_by_one = [tokens_of(await collect(client, prompt, GREEDY)) for prompt in PROMPTS]
    at_once = await asyncio.gather(*(collect(client, prompt, GREEDY) for prompt in PROMPTS))
    assert one_by_one == expected
    assert [tokens_of(chunks) for chunks in at_once] == expected
    for prompt, chunks in zip(PROMPTS, at_once, strict=True):
        assert [chunk.finish_reason for chunk in chunks] == [None] * (len(chunks) - 1) + ["length"]
        assert (chunks[-1].num_prompt_tokens, chunks[-1].num_generated_tokens) == (len(prompt), 20)
    await assert_idle(client)


async def test_info_and_status(client: EngineClient) -> None:
    assert client.status == "ready"
    assert client.info.model_type == "qwen3"
    assert client.info.num_blocks == (await client.statistics()).num_blocks


async def test_closing_the_iterator_aborts(client: EngineClient) -> None:
    iterator = client.generate(PROMPTS[0], SamplingParams())
    assert (await anext(iterator)).finish_reason is None
    await iterator.aclose()
    await assert_idle(client)


async def test_cancelling_the_reader_aborts(client: EngineClient) -> None:
    has_begun = asyncio.Event()

    async def read(prompt: list[int]) -> None:
        async for _ in client.generate(prompt, SamplingParams()):
            has_begun.set()

    tasks = [asyncio.create_task(read(prompt)) for prompt in PROMPTS]
    await has_begun.wait()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await assert_idle(client)


async def test_readers_that_leave_at_random_leave_nothing_behind(client: EngineClient) -> None:
    chance = random.Random(0)

    async def read_some(prompt: list[int], num_chunks: int) -> None:
        iterator = client.generate(prompt, SamplingParams(seed=num_chunks))
        async for _ in iterator:
            num_chunks -= 1
            if num_chunks == 0:
                break
        await iterator.aclose()

    for _ in range(5):
        await asyncio.gather(*(read_some(prompt, chance.randint(1, 30)) for prompt in PROMPTS))
    await assert_idle(client)


async def test_slow_reader_gets_all_tokens_in_few_chunks(client: EngineClient) -> None:
    iterator = client.generate(PROMPTS[1], GREEDY)
    chunks = [await anext(iterator)]
    await eventually(lambda: is_idle(client))
    chunks += [chunk async for chunk in iterator]
    assert len(chunks) <= 2
    assert tokens_of(chunks) == tokens_of(await collect(client, PROMPTS[1], GREEDY))


async def test_requests_beyond_the_queue_are_refused(client: EngineClient) -> None:
    iterators = [client.generate(PROMPTS[0], SamplingParams()) for _ in range(MAX_RUNNING + 2)]
    readers = [asyncio.create_task(anext(iterator)) for iterator in iterators]
    await asyncio.sleep(0)
    with pytest.raises(EngineOverloadedError, match="10 requests"):
        await anext(client.generate(PROMPTS[0], GREEDY))
    await asyncio.wait(readers, return_when=asyncio.FIRST_COMPLETED)
    for reader, iterator in zip(readers, iterators, strict=True):
        reader.cancel()
        await asyncio.wait([reader])
        await iterator.aclose()
    await assert_idle(client)
    assert tokens_of(await collect(client, PROMPTS[0], GREEDY))


async def test_bad_prompts_are_refused(client: EngineClient) -> None:
    with pytest.raises(PromptTooLongError) as caught:
        await collect(client, [1] * 256, GREEDY)
    assert (caught.value.num_prompt_tokens, caught.value.max_context_tokens) == (256, 256)
    with pytest.raises(InvalidPromptError, match="from 0 to 96"):
        await collect(client, [97], GREEDY)
    with pytest.raises(InvalidPromptError, match="at least one token"):
        await collect(client, [], GREEDY)
    await assert_idle(client)


async def test_engine_comes_back_after_its_process_died(client: EngineClient) -> None:
    os.kill(child_pid(), signal.SIGSTOP)  # so that no answer ends before it dies
    running = [asyncio.create_task(collect(client, prompt, SamplingParams())) for prompt in PROMPTS[:3]]
    await asyncio.sleep(0)
    statistics = asyncio.create_task(client.statistics())
    await asyncio.sleep(0)
    os.kill(child_pid(), signal.SIGKILL)
    for outcome in await asyncio.gather(*running, return_exceptions=True):
        assert isinstance(outcome, EngineDownError)
        assert "code -9" in str(outcome)
    await asyncio.wait([statistics])
    assert statistics.exception() is None or isinstance(statistics.exception(), EngineDownError)
    assert client.status != "ready"  # on a slow machine it may be starting again already
    with pytest.raises(EngineDownError, match=r"The engine is (down|starting)"):
        await collect(client, PROMPTS[0], GREEDY)
    with pytest.raises(EngineDownError):
        await client.statistics()
    await client.wait_until_ready()
    assert client.status == "ready"
    assert len(tokens_of(await collect(client, PROMPTS[0], GREEDY))) == 20
    await assert_idle(client)


def child_pid() -> int:
    (child,) = multiprocessing.active_children()
    assert child.pid is not None
    return child.pid


async def test_interrupt_does_not_reach_the_engine(client: EngineClient) -> None:
    os.kill(child_pid(), signal.SIGINT)
    assert len(tokens_of(await collect(client, PROMPTS[0], GREEDY))) == 20


async def test_start_failure_has_a_reason(tmp_path: Path) -> None:
    progress: list[LoadProgress] = []
    client = EngineClient(EngineConfig(str(tmp_path)), progress.append)
    with pytest.raises(EngineDownError, match="not been started"):
        _ = client.info
    with pytest.raises(EngineStartError, match=r"it has no config\.json"):
        await client.start()
    assert client.status == "down"
    assert progress[0] == LoadProgress("libraries", 0.0)
    await client.close()
    await client.close()


async def test_whoever_waits_is_told_when_it_does_not_start_again(
    model_path: Callable[[str], str], tmp_path: Path
) -> None:
    folder, elsewhere = tmp_path / "model", tmp_path / "elsewhere"
    shutil.copytree(model_path("qwen3"), folder)
    others = {child.pid for child in multiprocessing.active_children()}
    client = EngineClient(EngineConfig(str(folder), device="cpu"))
    await client.start()
    (pid,) = {child.pid for child in multiprocessing.active_children()} - others
    assert pid is not None
    folder.rename(elsewhere)
    waiting = [asyncio.create_task(collect(client, PROMPTS[0], SamplingParams()))]
    await asyncio.sleep(0)
    os.kill(pid, signal.SIGKILL)
    await asyncio.wait(waiting)
    with pytest.raises(EngineDownError):
        await client.wait_until_ready()
    elsewhere.rename(folder)
    await client.wait_until_ready()
    assert len(tokens_of(await collect(client, PROMPTS[0], GREEDY))) == 20
    await client.close()
    with pytest.raises(EngineDownError, match="closed"):
        await client.wait_until_ready()
