"""Log-probabilities against the model's own forward pass."""

from collections.abc import Callable

import pytest
import torch
from transformers import AutoModelForCausalLM

from app.engine.messages import Logprobs, SamplingParams, TokenChunk
from app.engine.token_stream import TokenStream
from tests.engine.conftest import MakeEngine, make_prompts

PROMPTS = make_prompts(3, 17, 40)
MANIPULATED = {"temperature": 1.7, "top_k": 20, "presence_penalty": 1.0, "logit_bias": {3: 2.0}, "min_p": 0.01}


def run(engine, prompts, all_params):
    """Token ids and logprobs of each request, all at once."""
    for request_id, (prompt, params) in enumerate(zip(prompts, all_params, strict=True)):
        engine.add(request_id, prompt, params)
    answers = [([], []) for _ in prompts]
    while engine.has_work:
        for request_id, chunk in engine.step().chunks.items():
            answers[request_id][0].extend(chunk.token_ids)
            answers[request_id][1].extend(chunk.logprobs)
    return answers


@pytest.mark.parametrize("options", [{"temperature": 0}, MANIPULATED])
def test_they_are_the_models_own_before_any_parameter(
    make_engine: MakeEngine, model_path: Callable[[str], str], options: dict[str, object]
) -> None:
    all_params = [SamplingParams(seed=1, max_tokens=12, top_logprobs=n, **options) for n in (0, 5, 20)]
    answers = run(make_engine(), PROMPTS, all_params)
    model = AutoModelForCausalLM.from_pretrained(model_path("qwen3"), dtype=torch.float32).eval()
    for prompt, params, (token_ids, logprobs) in zip(PROMPTS, all_params, answers, strict=True):
        assert len(token_ids) == len(logprobs) == 12
        with torch.no_grad():
            logits = model(torch.tensor([prompt + token_ids])).logits[0, len(prompt) - 1 : -1]
        expected = logits.log_softmax(-1)
        for row, token_id, one in zip(expected, token_ids, logprobs, strict=True):
            assert one.chosen == pytest.approx(row[token_id].item(), abs=1e-4)
            top = row.topk(params.top_logprobs)
            assert [pair[0] for pair in one.top] == top.indices.tolist()
            assert [pair[1] for pair in one.top] == pytest.approx(top.values.tolist(), abs=1e-4)


def test_those_of_the_stop_token_are_not_handed_out(make_engine: MakeEngine) -> None:
    engine = make_engine()
    ((answer, _),) = run(engine, PROMPTS[:1], [SamplingParams(temperature=0, max_tokens=9)])
    params = SamplingParams(temperature=0, stop_token_ids=(answer[8],), top_logprobs=2)
    ((token_ids, logprobs),) = run(engine, PROMPTS[:1], [params])
    assert token_ids == answer[: answer.index(answer[8])]
    assert len(logprobs) == len(token_ids)


def test_who_does_not_ask_gets_none(make_engine: MakeEngine) -> None:
    asked, not_asked = run(
        make_engine(), PROMPTS[:2], [SamplingParams(max_tokens=3, top_logprobs=0), SamplingParams(max_tokens=3)]
    )
    assert len(asked[1]) == 3
    assert not_asked[1] == []


async def test_chunks_that_a_slow_reader_left_are_merged_with_theirs() -> None:
    stream = TokenStream()
    for token_id in range(3):
        stream.feed(TokenChunk([token_id], None, 1, 0, token_id + 1, (Logprobs(-float(token_id), ()),)))
    chunk = await stream.next()
    assert (chunk.token_ids, [one.chosen for one in chunk.logprobs]) == ([0, 1, 2], [0.0, -1.0, -2.0])
