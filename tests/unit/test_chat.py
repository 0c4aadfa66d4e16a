"""The pure half of Chat Completions: every stream is valid, and folds to what the SDK accumulates."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from openai._types import omit
from openai.lib.streaming.chat._completions import ChatCompletionStreamState
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from app.chat.builder import ChunkBuilder, ChunkOptions, CompletionIdentity
from app.chat.fold import fold
from app.chat.request import choice_requests, choice_seed
from app.generators.base import CallOpened, Finished, GenerationRequest, Progress, Reasoning, Sampling, Text, Usage
from app.generators.custom_input import CustomInputReader
from tests.unit.fragments import CUSTOM_NAME, bodies, custom_calls, finishes

IDENTITY = CompletionIdentity("chatcmpl_1", 1, "m", "b1")
END = Finished("stop", Usage(8, 4, 2))


def new_builder(num_choices=1, **options):
    counter = itertools.count()
    return ChunkBuilder(
        IDENTITY, lambda prefix: f"{prefix}_{next(counter)}", ChunkOptions(**options), num_choices=num_choices
    )


def play(body, finished, **options):
    builder = new_builder(**options)
    chunks = builder.start()
    for fragment in [*body, finished]:
        chunks += builder.feed(fragment)
    return chunks


@given(bodies, finishes)
def test_every_chunk_and_the_completion_validate_against_the_sdk(body, finished):
    chunks = play(body, finished)
    for chunk in chunks:
        ChatCompletionChunk.model_validate(chunk)
    ChatCompletion.model_validate(fold(chunks))


@given(bodies, finishes)
def test_a_completion_with_custom_calls_validates_against_the_sdk(body, finished):
    # Its type of a chunk knows functions only; what it makes of a stream: tests/api/test_chat_custom_tools.py.
    ChatCompletion.model_validate(fold(play(body, finished, custom_names=frozenset({CUSTOM_NAME}))))


@given(custom_calls, st.sampled_from([[], [Text("on")], [Reasoning("on")], [CallOpened("f")]]))
def test_the_input_of_a_custom_tool_is_whole_whatever_follows(call, follows):
    chunks = play([*call, *follows], END, custom_names=frozenset({CUSTOM_NAME}))
    told = fold(chunks)["choices"][0]["message"]["tool_calls"][0]
    reader = CustomInputReader()
    text = "".join(reader.feed(fragment.delta) for fragment in call[1:]) + reader.close()
    assert told["custom"] == {"name": CUSTOM_NAME, "input": text}


@given(bodies, finishes)
def test_the_fold_is_what_the_sdk_accumulates(body, finished):
    chunks = play(body, finished, include_usage=True)
    state = ChatCompletionStreamState(input_tools=omit, response_format=omit)
    for chunk in chunks:
        state.handle_chunk(ChatCompletionChunk.model_validate(chunk))
    ours = fold(chunks)["choices"][0]
    theirs = state.current_completion_snapshot.choices[0]
    assert ours["message"]["content"] == (theirs.message.content or (None if theirs.message.tool_calls else ""))
    calls = [(call.function.name, call.function.arguments) for call in theirs.message.tool_calls or []]
    our_calls = [call["function"] for call in ours["message"].get("tool_calls", [])]
    assert [(call["name"], call["arguments"]) for call in our_calls] == calls
    assert ours["finish_reason"] == theirs.finish_reason
    assert ours["logprobs"] == (theirs.logprobs and theirs.logprobs.to_dict())


@given(bodies, finishes)
def test_nothing_that_was_generated_is_lost(body, finished):
    message = fold(play(body, finished))["choices"][0]["message"]
    assert (message["content"] or "") == "".join(part.text for part in body if isinstance(part, Text))
    reasoning = "".join(part.text for part in body if isinstance(part, Reasoning))
    assert message.get("reasoning_content", "") == reasoning
    assert len(message.get("tool_calls", [])) == sum(isinstance(part, CallOpened) for part in body)


@given(bodies, finishes)
def test_a_chunk_without_choices_exists_only_for_usage_that_was_asked_for(body, finished):
    assert all(chunk["choices"] for chunk in play(body, finished))
    *others, last = play(body, finished, include_usage=True)
    assert all(chunk["choices"] for chunk in others)
    assert last["choices"] == []


@given(bodies, finishes)
def test_of_deprecated_calls_the_first_is_told(body, finished):
    chunks = play(body, finished, as_function_call=True)
    for chunk in chunks:
        ChatCompletionChunk.model_validate(chunk)
    choice = fold(chunks)["choices"][0]
    ChatCompletion.model_validate(fold(chunks))
    usual = fold(play(body, finished))["choices"][0]
    called = [call["function"] for call in usual["message"].get("tool_calls", [])]
    assert "tool_calls" not in choice["message"]
    assert choice["message"].get("function_call") == (called[0] if called else None)
    assert choice["message"]["content"] == usual["message"]["content"]
    assert choice["finish_reason"] == usual["finish_reason"].replace("tool_calls", "function_call")


READING = Progress(Usage(8, 4, 0), num_processed_tokens=6, prompt_s=0.5, answer_s=0.0)
READ = Progress(Usage(8, 4, 1), num_processed_tokens=8, prompt_s=1.0, answer_s=0.0)
HALFWAY = Progress(Usage(8, 4, 2), num_processed_tokens=8, prompt_s=1.0, answer_s=0.5)
TIMED = [READING, READ, Text("a"), HALFWAY, Text("b"), HALFWAY]
TIMINGS = {
    "cache_n": 4,
    "prompt_n": 4,
    "prompt_ms": 1000,
    "prompt_per_token_ms": 250,
    "prompt_per_second": 4,
    "predicted_n": 2,
    "predicted_ms": 500,
    "predicted_per_token_ms": 250,
    "predicted_per_second": 4,
}


def test_progress_comes_in_chunks_of_its_own_until_the_prompt_is_done():
    told = [chunk.get("prompt_progress") for chunk in play(TIMED, END, progress=True)]
    first = {"total": 8, "cache": 4, "processed": 6, "time_ms": 500}
    assert told == [None, first, {**first, "processed": 8, "time_ms": 1000}, None, None, None]
    assert not any("prompt_progress" in chunk or "timings" in chunk for chunk in play(TIMED, END))


def test_timings_are_those_of_the_moment():
    chunks = play(TIMED, END, timings=True)
    assert [chunk["timings"]["predicted_n"] for chunk in chunks[1:]] == [1, 2, 2]
    assert chunks[1]["timings"]["predicted_per_second"] == 0
    assert "timings" not in chunks[0]
    assert chunks[-1]["timings"] == fold(chunks)["timings"] == TIMINGS
    assert play(TIMED, END, timings=True, include_usage=True)[-1]["timings"] == TIMINGS


def test_a_call_cut_by_the_limit_finishes_as_length():
    chunks = play([CallOpened("f")], Finished("length", Usage()))
    assert fold(chunks)["choices"][0]["finish_reason"] == "length"


@given(st.lists(st.tuples(bodies, finishes), min_size=2, max_size=4), st.randoms())
def test_choices_that_are_mixed_fold_as_each_alone(answers, random):
    builder = new_builder(num_choices=len(answers))
    rest = [[*body, finished] for body, finished in answers]
    chunks = builder.start()
    while any(rest):
        index = random.choice([index for index, fragments in enumerate(rest) if fragments])
        chunks += builder.feed(rest[index].pop(0), index)
    completion = fold(chunks)
    for index, (choice, answer) in enumerate(zip(completion["choices"], answers, strict=True)):
        alone = fold(play(*answer))["choices"][0]
        assert without_ids(choice) == without_ids({**alone, "index": index})
    usages = [finished.usage for _, finished in answers]
    assert completion["usage"]["completion_tokens"] == sum(usage.output_tokens for usage in usages)
    assert completion["usage"]["prompt_tokens"] == usages[0].input_tokens
    assert sum("usage" in chunk for chunk in chunks) == 1
    assert "usage" in chunks[-1]
    state = ChatCompletionStreamState(input_tools=omit, response_format=omit)
    for chunk in chunks:
        state.handle_chunk(ChatCompletionChunk.model_validate(chunk))
    texts = [choice.message.content or "" for choice in state.current_completion_snapshot.choices]
    assert texts == [choice["message"]["content"] or "" for choice in completion["choices"]]


def without_ids(choice):
    calls = [call["function"] for call in choice["message"].get("tool_calls", [])]
    return {**choice, "message": {**choice["message"], "tool_calls": calls}}


def test_each_choice_has_a_seed_of_its_own_and_the_first_keeps_the_requests():
    request = GenerationRequest("m", [], sampling=Sampling(seed=5))
    seeds = [one.sampling.seed for one in choice_requests(request, 4)]
    assert seeds[0] == 5
    assert len(set(seeds)) == 4
    assert seeds == [one.sampling.seed for one in choice_requests(request, 4)]
    assert not set(seeds) & {choice_seed(6, index) for index in range(4)}
    assert [choice_seed(None, index) for index in range(3)] == [None] * 3
