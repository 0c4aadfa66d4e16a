"""Rows S0.6, S3.11 and S3.12 of the reference systems: generation_config and log-probabilities."""

import pytest
from transformers import GenerationConfig

MODEL = "responsa-builtin"
HELLO = [{"role": "user", "content": "Hello, how are you?"}]
ANYTHING = [{"role": "user", "content": "Say something."}]
BOOK = [{"role": "system", "content": "Book"}, {"role": "user", "content": "What is the best book"}]
LOGPROBS = {"temperature": 0.0, "max_tokens": 5, "logprobs": True, "top_logprobs": 10}


@pytest.mark.filterwarnings("ignore:.*generation flags")
def test_s0_6_a_greedy_generation_config_is_reproducible(builtin):
    config = GenerationConfig(do_sample=False, temperature=0.0).to_json_string()

    def content(messages=HELLO, **options):
        stream = builtin.chat.completions.create(
            model=MODEL,
            messages=messages,
            stream=True,
            max_tokens=10,
            extra_body={"generation_config": config},
            **options,
        )
        return "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    texts = {content() for _ in range(3)}
    assert len(texts) == 1
    greedy = builtin.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=10, temperature=0)
    assert texts == {greedy.choices[0].message.content}
    # A request's own temperature goes before the configuration's; to a greeting there is but one answer.
    assert len({content(ANYTHING) for _ in range(3)}) == 1
    assert len({content(ANYTHING, temperature=2, seed=seed) for seed in range(6)}) > 1


def check(logprobs):
    for token in logprobs.content:
        assert token.logprob <= 0.0
        assert token.bytes is not None
        assert len(token.top_logprobs) == 10
        assert token.top_logprobs[0].token == token.token
        assert token.top_logprobs[0].logprob == token.logprob


def test_s3_11_log_probabilities(builtin):
    completion = builtin.chat.completions.create(model=MODEL, messages=BOOK, **LOGPROBS)
    choice = completion.choices[0]
    assert "".join(token.token for token in choice.logprobs.content) == choice.message.content
    assert len(choice.logprobs.content) == completion.usage.completion_tokens == 5
    check(choice.logprobs)


def test_s3_12_log_probabilities_streamed(builtin):
    content, told = "", ""
    stream = builtin.chat.completions.create(model=MODEL, messages=BOOK, stream=True, **LOGPROBS)
    for index, chunk in enumerate(stream):
        choice = chunk.choices[0]
        if index == 0:
            assert (choice.delta.content, choice.delta.role) == (None, "assistant")
            continue
        assert choice.delta.role is None
        if choice.finish_reason is None:
            content += choice.delta.content
            told += "".join(token.token for token in choice.logprobs.content)
            check(choice.logprobs)
    assert told == content != ""
