"""Which tokens can be drawn, how often, and that neighbours in the batch do not matter."""

import math
import random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from app.engine import sampler
from app.engine.messages import SamplingParams
from app.engine.sequence import Sequence
from app.engine.step import Outcome


def make_sequence(params: SamplingParams) -> Sequence:
    return Sequence(0, [0], params)


def sample(logits: Tensor, sequences: list[Sequence]) -> list[int]:
    return Outcome(logits, sequences).wait()[0]


def draw(logits: Tensor, params: SamplingParams, num_draws: int) -> Tensor:
    """Relative frequencies `[vocab_size]` of so many draws from the same request."""
    sequence = make_sequence(params)
    tokens = sample(logits.expand(num_draws, -1), [sequence] * num_draws)
    return torch.bincount(torch.tensor(tokens), minlength=logits.shape[-1]) / num_draws


def expected_probabilities(logits: Tensor, params: SamplingParams) -> Tensor:
    """The textbook definition, one row, written without regard to speed."""
    probabilities = (logits.double() / params.temperature).softmax(-1)
    order = probabilities.argsort(descending=True)
    kept = order[: params.top_k or len(order)]
    shares = probabilities[kept] / probabilities[kept].sum()
    num_kept = 1 + int((shares.cumsum(0) < params.top_p).sum())
    kept = kept[:num_kept]
    result = torch.zeros_like(probabilities)
    result[kept] = probabilities[kept] / probabilities[kept].sum()
    return result


@pytest.mark.parametrize(
    "params",
    [
        SamplingParams(seed=1),
        SamplingParams(seed=1, temperature=0.5),
        SamplingParams(seed=1, temperature=2.0, top_k=7),
        SamplingParams(seed=1, top_p=0.7),
        SamplingParams(seed=1, temperature=1.5, top_k=12, top_p=0.9),
    ],
)
@pytest.mark.parametrize("num_candidates", [4, 256])
def test_frequencies_follow_the_distribution(
    params: SamplingParams, num_candidates: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With four candidates top_p needs more than are looked at first, with 256 all are there from the start.
    monkeypatch.setattr(sampler, "_NUM_CANDIDATES", num_candidates)
    logits = torch.randn(50, generator=torch.Generator().manual_seed(2)) * 1.5
    expected = expected_probabilities(logits, params)
    num_draws = 20_000
    observed = draw(logits, params, num_draws)
    assert observed[expected == 0].sum() == 0
    # Pearson's chi-square against its mean plus five standard deviations; the seed is fixed.
    kept = expected > 0
    chi_square = (num_draws * (observed - expected)[kept] ** 2 / expected[kept]).sum().item()
    freedom = int(kept.sum()) - 1
    assert chi_square < freedom + 5 * math.sqrt(2 * freedom)


params_strategy = st.builds(
    SamplingParams,
    temperature=st.sampled_from([0.0, 0.3, 1.0, 1.7]),
    top_p=st.sampled_from([0.05, 0.5, 0.95, 1.0]),
    top_k=st.sampled_from([None, 1, 3, 300]),
    seed=st.integers(0, 5),
)


@settings(max_examples=60, deadline=None)
@given(batch=st.lists(params_strategy, min_size=1, max_size=8), logits_seed=st.integers(0, 1000))
def test_neighbours_do_not_matter(batch: list[SamplingParams], logits_seed: int) -> None:
    logits = torch.randn(len(batch), 600, generator=torch.Generator().manual_seed(logits_seed))
    together = sample(logits, [make_sequence(params) for params in batch])
    alone = [sample(logits[row : row + 1], [make_sequence(params)])[0] for row, params in enumerate(batch)]
    assert together == alone


@settings(max_examples=60, deadline=None)
@given(params=params_strategy, logits_seed=st.integers(0, 1000))
def test_tokens_outside_the_cut_are_never_drawn(params: SamplingParams, logits_seed: int) -> None:
    logits = torch.randn(600, generator=torch.Generator().manual_seed(logits_seed)) * 3
    logits[::2] = -torch.inf
    if not params.is_greedy:
        possible = expected_probabilities(logits, params) > 0
        assert draw(logits, params, 50)[~possible].sum() == 0


def test_extreme_uniforms_stay_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    logits = torch.tensor([[-torch.inf, 0.0, 1.0, -torch.inf]])
    for uniform, expected in ((0.0, 1), (1 - 2**-53, 2)):
        for params in (SamplingParams(), SamplingParams(top_p=0.999), SamplingParams(top_k=2)):
            sequence = make_sequence(params)
            monkeypatch.setattr(sequence.random, "random", lambda uniform=uniform: uniform)
            # Truncated rows are in falling order, so there the smallest uniform is the likeliest token.
            assert sample(logits, [sequence]) == [expected if params == SamplingParams() else 3 - expected]


@pytest.mark.parametrize("top_p", [1e-46, 1e-30])
def test_a_top_p_too_small_for_a_float_leaves_the_likeliest(top_p: float) -> None:
    frequencies = draw(torch.tensor([[0.0, 3.0, 1.0]]), SamplingParams(seed=1, top_p=top_p), 20)
    assert frequencies.tolist() == [0, 1, 0]


def test_a_seed_and_its_negative_are_two_seeds() -> None:
    draws = [[make_sequence(SamplingParams(seed=seed)).random.random() for seed in seeds] for seeds in ([5, -5], [5])]
    assert draws[0][0] != draws[0][1]
    assert draws[0][0] == draws[1][0] == random.Random(5).random()


def test_low_precision_logits_are_sampled_in_full_precision() -> None:
    logits = torch.zeros(1, 4096, dtype=torch.bfloat16)
    sequence = make_sequence(SamplingParams(seed=0))
    tokens = sample(logits.expand(3000, -1), [sequence] * 3000)
    assert len(set(tokens)) > 1500
