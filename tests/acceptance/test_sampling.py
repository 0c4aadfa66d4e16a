"""Sampling parameters, seen from both APIs on the built-in model."""

from pathlib import Path

import openai
import pytest
from tokenizers import Tokenizer

import app.builtin

MODEL = "responsa-builtin"
TOKENIZER = Tokenizer.from_file(str(Path(app.builtin.__path__[0]) / "tokenizer.json"))
NUM_TOKENS = TOKENIZER.get_vocab_size()
PLANETS = "Name the planets of the solar system."
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"]},
    },
}


def chat(builtin, question=PLANETS, **options):
    messages = [{"role": "user", "content": question}]
    return builtin.chat.completions.create(model=MODEL, messages=messages, **{"temperature": 0, **options})


def text_of(completion):
    return completion.choices[0].message.content


def token_ids(text):
    return TOKENIZER.encode(text, add_special_tokens=False).ids


def test_a_banned_token_does_not_come_and_a_favoured_one_does(builtin):
    plain = text_of(chat(builtin))
    (first, *_) = token_ids(plain)
    assert token_ids(text_of(chat(builtin, logit_bias={str(first): -100}, max_tokens=8)))[0] != first
    favoured = token_ids("Mars")[0]
    text = text_of(chat(builtin, logit_bias={str(favoured): 100}, max_tokens=4))
    assert text == TOKENIZER.decode([favoured] * 4)


@pytest.mark.parametrize(
    ("fewer", "more"),
    [
        ({"presence_penalty": 2, "frequency_penalty": 2}, {"presence_penalty": -2, "frequency_penalty": -2}),
        ({"repetition_penalty": 2.0}, {"repetition_penalty": 0.5}),
    ],
)
def test_penalties_make_repetition_rarer_or_more_frequent(builtin, fewer, more):
    def share_of_new_tokens(options):
        limits = {"temperature": 2, "top_p": 1, "seed": 1, "max_tokens": 120}
        completion = chat(builtin, **limits, logprobs=True, extra_body={"ignore_eos": True, **options})
        tokens = [one.token for one in completion.choices[0].logprobs.content]
        return len(set(tokens)) / len(tokens)

    assert share_of_new_tokens(fewer) > share_of_new_tokens(more) + 0.1


def test_min_p_and_top_k_of_one_are_greedy(builtin):
    greedy = text_of(chat(builtin, max_tokens=24))
    for narrow in ({"min_p": 1.0}, {"top_k": 1}):
        hot = {"temperature": 2, "top_p": 1, "seed": 1, "max_tokens": 24}
        assert text_of(chat(builtin, **hot, extra_body=narrow)) == greedy
        response = builtin.responses.create(
            input=PLANETS, temperature=2, top_p=1, max_output_tokens=24, extra_body=narrow
        )
        assert response.output_text == greedy


def test_an_answer_can_be_made_longer_and_shorter(builtin):
    question = "Which planet do humans live on?"
    natural = chat(builtin, question)
    num_tokens = natural.usage.completion_tokens
    longer = chat(builtin, question, max_tokens=num_tokens + 9, extra_body={"ignore_eos": True})
    assert (longer.usage.completion_tokens, longer.choices[0].finish_reason) == (num_tokens + 9, "length")
    at_least = chat(builtin, question, max_tokens=num_tokens + 9, extra_body={"min_tokens": num_tokens + 5})
    assert at_least.usage.completion_tokens > num_tokens + 5
    (stop, *_) = token_ids(" Earth")
    shorter = chat(builtin, question, extra_body={"stop_token_ids": [stop]})
    assert text_of(natural).startswith(text_of(shorter))
    assert (shorter.choices[0].finish_reason, "Earth" in text_of(shorter)) == ("stop", False)


@pytest.mark.parametrize(
    ("options", "param"),
    [
        ({"logit_bias": {str(NUM_TOKENS): 1}}, "logit_bias"),
        ({"extra_body": {"stop_token_ids": [99_999]}}, "stop_token_ids"),
    ],
)
@pytest.mark.parametrize("stream", [True, False])
def test_an_unknown_token_id_is_refused(builtin, options, param, stream):
    with pytest.raises(openai.BadRequestError, match=f"ids go from 0 to {NUM_TOKENS - 1}") as caught:
        chat(builtin, stream=stream, **options)
    assert caught.value.param == param


def test_choices_differ_and_reproduce_and_share_their_prompt(builtin, builtin_server):
    question = "Tell me about yourself. " * 40
    options = {"temperature": 2, "top_p": 1, "n": 4, "max_tokens": 8}
    before = builtin_server.statistics["num_computed_tokens"]
    completion = chat(builtin, question, seed=3, **options)
    num_computed = builtin_server.statistics["num_computed_tokens"] - before
    texts = [choice.message.content for choice in completion.choices]
    assert len(set(texts)) == 4
    assert [choice.message.content for choice in chat(builtin, question, seed=3, **options).choices] == texts
    assert text_of(chat(builtin, question, seed=3, **{**options, "n": 1})) == texts[0]
    assert completion.usage.completion_tokens <= 32
    assert completion.usage.prompt_tokens > 160
    # Once, then at most a block of 16 for each of the others, and their tokens.
    assert num_computed <= completion.usage.prompt_tokens + 3 * 16 + 32


def bytes_of(logprobs):
    return b"".join(bytes(token["bytes"]) for token in logprobs)


@pytest.mark.parametrize("seed", range(4))
def test_log_probabilities_of_a_response_are_in_its_events_its_part_and_the_store(builtin, seed):
    """At a high temperature the text has characters of several tokens, and bytes that are none; markup parts it."""
    options = {"temperature": 2, "top_p": 1, "max_output_tokens": 64, "top_logprobs": 2, "extra_body": {"seed": seed}}
    include = ["message.output_text.logprobs"]
    question = "日本語 👩‍👩‍👧 naïve"
    with builtin.responses.stream(model=MODEL, input=question, include=include, **options) as stream:
        events = list(stream)
    final = events[-1].response
    deltas = [event for event in events if event.type == "response.output_text.delta"]
    for event in deltas:
        assert bytes_of(one.to_dict() for one in event.logprobs) == event.delta.encode()
    done = [event for event in events if event.type == "response.output_text.done"]
    parts = text_parts(final)
    told = [[one.to_dict() for one in logprobs] for _, logprobs in parts]
    assert [bytes_of(of_part) for of_part in told] == [text.encode() for text, _ in parts]
    assert told == [[one.to_dict() for one in event.logprobs] for event in done]
    whole = [one for of_part in told for one in of_part]
    assert whole == [one.to_dict() for event in deltas for one in event.logprobs]
    assert {len(one["top_logprobs"]) for one in whole} == {2}
    assert (final.top_logprobs, text_parts(builtin.responses.retrieve(final.id))) == (2, parts)
    plain = builtin.responses.create(model=MODEL, input=question, **{**options, "top_logprobs": 0})
    assert text_parts(plain) == [(text, []) for text, _ in parts]


def text_parts(response):
    """Each part's text and log probabilities."""
    messages = [item for item in response.output if item.type == "message"]
    return [(part.text, part.logprobs) for item in messages for part in item.content]


@pytest.mark.parametrize("stop", ["rth, M", "\n", "ars"])
def test_log_probabilities_end_where_a_stop_string_cuts(builtin, stop):
    choice = chat(builtin, stop=stop, logprobs=True).choices[0]
    assert stop not in choice.message.content
    assert bytes_of(one.to_dict() for one in choice.logprobs.content) == choice.message.content.encode()


def test_a_call_has_none(builtin):
    choice = chat(builtin, "What's the weather like in San Francisco?", tools=[WEATHER], logprobs=True).choices[0]
    assert (choice.finish_reason, choice.logprobs) == ("tool_calls", None)
