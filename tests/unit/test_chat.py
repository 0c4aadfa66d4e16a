"""The pure half of Chat Completions: every stream is valid, and folds to what the SDK accumulates."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from openai._types import omit
from openai.lib.streaming.chat._completions import ChatCompletionStreamState
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.fold import fold
from app.chat.request import choice_requests, choice_seed
from app.generators.base import CallOpened, GenerationRequest, Reasoning, Sampling, Text
from tests.unit.fragments import bodies, finishes

IDENTITY = CompletionIdentity("chatcmpl_1", 1, "m", "b1")


def new_builder(*, include_usage=False, num_choices=1):
    counter = itertools.count()
    return ChunkBuilder(
        IDENTITY, lambda prefix: f"{prefix}_{next(counter)}", include_usage=include_usage, num_choices=num_choices
    )


def play(body, finished, *, include_usage=False):
    builder = new_builder(include_usage=include_usage)
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


def test_a_call_cut_by_the_limit_finishes_as_length():
    from app.generators.base import Finished, Usage

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
