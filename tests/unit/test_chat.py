"""The pure half of Chat Completions: every stream is valid, and folds to what the SDK accumulates."""

import itertools

from hypothesis import given
from openai._types import omit
from openai.lib.streaming.chat._completions import ChatCompletionStreamState
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from app.chat.builder import ChunkBuilder, CompletionIdentity
from app.chat.fold import fold
from app.generators.base import CallOpened, Reasoning, Text
from tests.unit.fragments import bodies, finishes

IDENTITY = CompletionIdentity("chatcmpl_1", 1, "m", "b1")


def play(body, finished, *, include_usage=False):
    counter = itertools.count()
    builder = ChunkBuilder(IDENTITY, lambda prefix: f"{prefix}_{next(counter)}", include_usage=include_usage)
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
