"""Penalties, biases, min_p and min_tokens against plain definitions, written without regard to speed."""

from collections.abc import Iterator, KeysView, ValuesView

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from app.engine.logit_adjustment import adjust
from app.engine.messages import SamplingParams
from app.engine.sequence import Sequence
from app.engine.step import Outcome
from tests.engine.conftest import VOCAB_SIZE, MakeEngine, collect, generate, make_prompts

SIZE = 30


def reference(logits: Tensor, sequence: Sequence) -> Tensor:
    """One row, token by token."""
    params, result = sequence.params, logits.double().clone()
    answer = sequence.token_ids[sequence.num_prompt_tokens :]
    for token_id in range(len(logits)):
        if token_id in sequence.token_ids:
            value = result[token_id]
            penalty = params.repetition_penalty
            result[token_id] = value / penalty if value > 0 else value * penalty
        count = answer.count(token_id)
        result[token_id] -= params.frequency_penalty * count + params.presence_penalty * (count > 0)
        result[token_id] += params.logit_bias.get(token_id, 0.0)
    if len(answer) < params.min_tokens:
        result[[t for t in params.stop_token_ids if t < len(logits)]] = -torch.inf
    return result


params_strategy = st.builds(
    SamplingParams,
    temperature=st.just(0.0),
    presence_penalty=st.sampled_from([0.0, -2.0, 0.7, 2.0]),
    frequency_penalty=st.sampled_from([0.0, -1.0, 0.3]),
    repetition_penalty=st.sampled_from([1.0, 1.3, 0.5]),
    logit_bias=st.dictionaries(st.integers(0, SIZE - 1), st.floats(-100, 100), max_size=4),
    min_tokens=st.integers(0, 6),
    stop_token_ids=st.lists(st.integers(0, SIZE + 3), max_size=3).map(tuple),
    top_logprobs=st.sampled_from([None, None, 0]),
)
tokens = st.lists(st.integers(0, SIZE - 1), max_size=8)
sequences_strategy = st.builds(
    lambda prompt, answer, params: make_sequence([0, *prompt], answer, params), tokens, tokens, params_strategy
)


def make_sequence(prompt: list[int], answer: list[int], params: SamplingParams) -> Sequence:
    sequence = Sequence(0, prompt, params)
    sequence.token_ids += answer
    return sequence


@settings(max_examples=150, deadline=None)
@given(sequences=st.lists(sequences_strategy, min_size=1, max_size=5), seed=st.integers(0, 1000))
def test_every_row_is_adjusted_as_defined(sequences: list[Sequence], seed: int) -> None:
    before = torch.randn(len(sequences), SIZE, generator=torch.Generator().manual_seed(seed)) * 4
    for _ in range(2):  # as in two steps: the counts grow with the answer
        expected = torch.stack([reference(*pair) for pair in zip(before, sequences, strict=True)])
        logits = before.clone()
        torch.testing.assert_close(adjust(logits, sequences).double(), expected, atol=1e-4, rtol=1e-5)
        if any(sequence.params.top_logprobs is not None for sequence in sequences):
            assert torch.equal(logits, before)
        for sequence in sequences:
            sequence.token_ids.append(seed % SIZE)


@pytest.mark.parametrize("penalty", [1e-38, 1e38])
@pytest.mark.parametrize("options", [{}, {"top_p": 0.9}, {"temperature": 1e-4}])
def test_an_extreme_penalty_leaves_tokens_to_draw(penalty: float, options: dict[str, float]) -> None:
    params = SamplingParams(seed=1, repetition_penalty=penalty, **options)  # type: ignore[arg-type]
    sequence = Sequence(0, [0, 1, 2], params)
    logits = adjust(torch.tensor([[300.0, -300.0, 0.5, 1.0]]), [sequence])
    assert logits.isfinite().all()
    assert Outcome(logits, [sequence]).wait()[0][0] < 4


class Counted(dict[int, float]):
    num_reads = 0

    def __iter__(self) -> Iterator[int]:
        self.num_reads += 1
        return super().__iter__()

    def keys(self) -> KeysView[int]:
        self.num_reads += 1
        return super().keys()

    def values(self) -> ValuesView[float]:
        self.num_reads += 1
        return super().values()


def test_a_logit_bias_is_read_once_and_not_at_every_step() -> None:
    """It may name each token of the vocabulary."""
    biases = Counted(dict.fromkeys(range(SIZE), 1.0))
    sequences = [Sequence(0, [0], SamplingParams(logit_bias=biases)), Sequence(1, [0], SamplingParams())]
    for _ in range(3):
        logits = torch.zeros(2, SIZE)
        assert adjust(logits, sequences).tolist() == [[1.0] * SIZE, [0.0] * SIZE]
    assert biases.num_reads <= 2


def test_requests_that_ask_for_nothing_cost_nothing() -> None:
    logits = torch.randn(2, SIZE)
    sequences = [Sequence(0, [1], SamplingParams()), Sequence(1, [1], SamplingParams(top_k=3, min_p=0.1))]
    assert adjust(logits, sequences) is logits


@pytest.mark.parametrize("min_p", [0.02, 0.2, 1.0])
@pytest.mark.parametrize("options", [{}, {"top_k": 9}, {"top_p": 0.95}, {"top_p": 0.99, "top_k": 300}])
def test_min_p_keeps_what_is_likely_enough(min_p: float, options: dict[str, float]) -> None:
    logits = torch.randn(600, generator=torch.Generator().manual_seed(3)) * 2
    without = set(draw(logits, SamplingParams(seed=1, temperature=0.8, **options)))
    probabilities = (logits / 0.8).softmax(-1)
    likely = set((probabilities >= min_p * probabilities.max()).nonzero().flatten().tolist())
    drawn = set(draw(logits, SamplingParams(seed=1, temperature=0.8, min_p=min_p, **options)))
    assert drawn <= likely
    assert min_p < 0.1 or drawn == without & likely
    assert without - likely or options.get("top_k") == 9


def draw(logits: Tensor, params: SamplingParams) -> list[int]:
    sequence = Sequence(0, [0], params)
    return Outcome(logits.expand(3000, -1), [sequence] * 3000).wait()[0]


ADJUSTED = [
    {"presence_penalty": 1.5},
    {"frequency_penalty": 0.8},
    {"repetition_penalty": 1.4},
    {"logit_bias": {5: 4.0, 6: -100.0}},
    {"min_tokens": 6, "stop_token_ids": tuple(range(0, VOCAB_SIZE, 2))},
    {"presence_penalty": -0.5, "repetition_penalty": 1.2, "min_p": 0.05, "top_p": 0.9},
]


@pytest.mark.parametrize("options", ADJUSTED)
def test_neighbours_and_preemption_do_not_matter(make_engine: MakeEngine, options: dict[str, object]) -> None:
    params = [SamplingParams(seed=n, max_tokens=24, **options) for n in range(4)] + [
        SamplingParams(max_tokens=24)
    ] * 2
    prompts = make_prompts(5, 9, 12, 17, 20, 23)
    engine = make_engine()
    alone = [generate(engine, [prompt], one)[0] for prompt, one in zip(prompts[:4], params[:4], strict=True)]
    plain = [
        generate(engine, [prompt], SamplingParams(seed=n, max_tokens=24))[0] for n, prompt in enumerate(prompts[:4])
    ]
    # 24 blocks of four tokens: two layers, two KV heads, keys and values of eight float32 each.
    tight = make_engine(kv_cache_bytes=24 * 4 * 2 * 2 * (8 + 8) * 4)
    assert generate(engine, prompts, params)[:4] == alone
    assert generate(tight, prompts, params)[:4] == alone
    assert alone != plain
    if "stop_token_ids" not in options:
        assert tight.statistics().num_preemptions > 0


def test_a_step_of_penalties_follows_transformers(make_engine: MakeEngine, model_path) -> None:
    """repetition_penalty counts the prompt too; the judge is transformers' own processor in `generate`."""
    from transformers import AutoModelForCausalLM

    prompts = make_prompts(17, 40)
    answers = generate(make_engine(), prompts, SamplingParams(temperature=0, repetition_penalty=1.7, max_tokens=20))
    model = AutoModelForCausalLM.from_pretrained(model_path("qwen3"), dtype=torch.float32).eval()
    for prompt, answer in zip(prompts, answers, strict=True):
        output = model.generate(
            torch.tensor([prompt]),
            attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
            do_sample=False,
            max_new_tokens=20,
            repetition_penalty=1.7,
            eos_token_id=None,
            pad_token_id=0,
        )
        assert output[0, len(prompt) :].tolist() == answer


def test_no_stop_token_comes_before_min_tokens(make_engine: MakeEngine) -> None:
    engine, (prompt,) = make_engine(), make_prompts(9)
    everything = tuple(range(VOCAB_SIZE - 1))
    for min_tokens in (0, 1, 7):
        params = SamplingParams(temperature=0, stop_token_ids=everything, min_tokens=min_tokens, max_tokens=20)
        (answer,) = generate(engine, [prompt], params)
        assert answer[:min_tokens] == [VOCAB_SIZE - 1] * min_tokens
    engine.add(0, prompt, SamplingParams(stop_token_ids=everything, min_tokens=20, max_tokens=20))
    assert len(collect(engine, 1)[0]) == 20
