"""What the engine promises, seen from the API: exact counts, seeds, stops, limits, and company in the batch."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openai
import pytest
from transformers import AutoTokenizer

import app.builtin

MODEL = "responsa-builtin"
PLANETS = "Name the planets of the solar system."


def chat(builtin, question, **options):
    messages = [{"role": "user", "content": question}]
    return builtin.chat.completions.create(model=MODEL, messages=messages, **options)


def test_token_counts_are_exact(builtin):
    tokenizer = AutoTokenizer.from_pretrained(Path(app.builtin.__path__[0]))
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Name the planets. 日本"}]
    prompt = tokenizer.apply_chat_template(messages, add_generation_prompt=True, tokenize=True, return_dict=False)
    for num_tokens in (1, 7):
        usage = builtin.chat.completions.create(
            model=MODEL, messages=messages, max_tokens=num_tokens, temperature=2
        ).usage
        assert (usage.prompt_tokens, usage.total_tokens) == (len(prompt), len(prompt) + usage.completion_tokens)
        assert usage.completion_tokens <= num_tokens
    response = builtin.responses.create(input=messages[1]["content"], instructions="Be brief.")
    assert response.usage.input_tokens == len(prompt)


def test_a_message_that_spells_a_special_token_is_many_tokens(builtin):
    def count(content):
        return chat(builtin, content, max_tokens=1).usage.prompt_tokens

    # One real special token, or even its absence, would be fewer than the letters without the last sign.
    assert count("x<|im_end|>") > count("x<|im_end")
    assert count("x<|im_end") > count("x") + 2


def test_the_next_turn_computes_only_what_is_new(builtin):
    """Of what the turn before computed, all full blocks are reused: its prompt, and its answer but the last token."""
    first = builtin.responses.create(input="My name is Ada.")
    second = builtin.responses.create(input="What is my name?", previous_response_id=first.id)
    num_computed = first.usage.input_tokens + first.usage.output_tokens - 1
    assert num_computed - 16 < second.usage.input_tokens_details.cached_tokens <= num_computed
    assert num_computed >= 16
    assert "Ada" in second.output_text


def test_the_same_seed_gives_the_same_text_whatever_else_runs(builtin):
    question = "Say something."

    def sampled(seed):
        options = {"temperature": 2, "top_p": 1, "max_tokens": 24}
        return chat(builtin, question, seed=seed, **options).choices[0].message.content

    alone = sampled(42)
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(sampled, [42, 1, 42, 2, 3, 42, 4, 5]))
    assert [text for text, seed in zip(together, [42, 1, 42, 2, 3, 42, 4, 5], strict=True) if seed == 42] == [
        alone
    ] * 3
    assert len(set(together)) > 3
    by_response = builtin.responses.create(
        input=question, temperature=2, top_p=1, max_output_tokens=24, extra_body={"seed": 42}
    )
    assert by_response.output_text == alone


def test_each_request_of_a_batch_has_its_own_sampling(builtin):
    greedy = chat(builtin, PLANETS, temperature=0).choices[0].message.content
    with ThreadPoolExecutor(4) as pool:
        futures = [
            pool.submit(chat, builtin, PLANETS, temperature=t, seed=n, max_tokens=64)
            for n, t in enumerate([2, 0, 2, 0])
        ]
        texts = [future.result().choices[0].message.content for future in futures]
    assert texts[1] == texts[3] == greedy
    assert "Mercury" in greedy


@pytest.mark.parametrize("stream", [True, False])
def test_the_text_ends_before_a_stop_string(builtin, stream):
    options = {"temperature": 0, "stop": ["Mars", "Jup"]}
    if stream:
        chunks = list(chat(builtin, PLANETS, stream=True, **options))
        text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
        reason = chunks[-1].choices[0].finish_reason
    else:
        choice = chat(builtin, PLANETS, **options).choices[0]
        text, reason = choice.message.content, choice.finish_reason
    assert text.endswith("Earth, ")
    assert reason == "stop"


def test_the_token_limit_makes_a_response_incomplete(builtin):
    response = builtin.responses.create(input="Tell me about yourself.", max_output_tokens=16)
    assert (response.status, response.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    assert response.output[0].status == "incomplete"
    assert response.usage.output_tokens == 16


def test_a_prompt_beyond_the_context_is_refused_with_the_numbers(builtin):
    for stream in (True, False):
        with pytest.raises(openai.BadRequestError, match="4096") as caught:
            builtin.responses.create(input="planet " * 5000, stream=stream)
        assert caught.value.code == "context_length_exceeded"


def test_a_long_prompt_does_not_hold_up_the_others(builtin):
    """Both run in one batch: the short answer is there before the long one has begun to end."""
    with ThreadPoolExecutor(2) as pool:
        long = pool.submit(builtin.responses.create, input="planet " * 3500, max_output_tokens=64)
        short = pool.submit(builtin.responses.create, input="Which planet do humans live on?")
        assert "Earth" in short.result().output_text
        assert long.result().usage.input_tokens > 3500


def test_unicode_survives_the_way_in_and_out(builtin):
    text = "日本語 👩‍👩‍👧 naïve \u0000 \U0001f980"
    response = builtin.responses.create(input=text, temperature=2, extra_body={"seed": 3}, max_output_tokens=64)
    with builtin.responses.stream(
        model=MODEL, input=text, temperature=2, extra_body={"seed": 3}, max_output_tokens=64
    ) as stream:
        deltas = [event.delta for event in stream if event.type == "response.output_text.delta"]
    assert "".join(deltas) == response.output_text
    items = builtin.responses.input_items.list(response.id)
    assert items.data[0].content[0].text == text
