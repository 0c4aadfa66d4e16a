"""The engine against transformers' own generate, which computes one sequence at a time without any of our parts."""

from collections.abc import Callable

import pytest
import torch
from transformers import AutoModelForCausalLM

from app.engine.messages import SamplingParams
from tests.engine.conftest import MakeEngine, generate, make_prompts

GREEDY = SamplingParams(temperature=0, max_tokens=24)
PROMPTS = make_prompts(1, 2, 3, 4, 5, 17, 40, 70)


def expected_answers(path: str, prompts: list[list[int]], num_tokens: int) -> list[list[int]]:
    model = AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32, attn_implementation="eager").eval()
    answers = []
    for prompt in prompts:
        output = model.generate(
            torch.tensor([prompt]),
            attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
            do_sample=False,
            max_new_tokens=num_tokens,
            eos_token_id=None,
            pad_token_id=0,
        )
        answers.append(output[0, len(prompt) :].tolist())
    return answers


@pytest.mark.parametrize("name", ["qwen3", "llama", "mistral", "gpt2"])
def test_batched_equals_sequential_equals_transformers(
    name: str, make_engine: MakeEngine, model_path: Callable[[str], str]
) -> None:
    engine = make_engine(name)
    batched = generate(engine, PROMPTS, GREEDY)
    sequential = [generate(engine, [prompt], GREEDY)[0] for prompt in PROMPTS]
    assert batched == sequential == expected_answers(model_path(name), PROMPTS, 24)
    assert len({tuple(answer) for answer in batched}) == len(PROMPTS)


@pytest.mark.parametrize("max_batch_tokens", [8, 9, 64])
def test_chunked_prefill_gives_the_same_tokens(make_engine: MakeEngine, max_batch_tokens: int) -> None:
    whole = generate(make_engine(), PROMPTS, GREEDY)
    chunked = generate(make_engine(max_running=8, max_batch_tokens=max_batch_tokens), PROMPTS, GREEDY)
    assert chunked == whole


@pytest.mark.parametrize("block_size", [1, 3, 16, 128])
def test_block_size_does_not_matter(make_engine: MakeEngine, block_size: int) -> None:
    assert generate(make_engine(block_size=block_size), PROMPTS, GREEDY) == generate(make_engine(), PROMPTS, GREEDY)
