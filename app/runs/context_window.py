"""Fitting a conversation into the model's context, for ``truncation: auto``."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.generators.base import GenerationRequest
from app.generators.pool import OpenModel
from app.responses.truncation import cut, cut_points

#: The part of the context that is left for an answer without a limit, and at most for one with a limit.
_USUAL_SHARE = 1 / 8
_LARGEST_SHARE = 1 / 2

#: Makes the request to the generator of a conversation's items.
BuildRequest = Callable[[Sequence[Mapping[str, Any]]], GenerationRequest]


async def fit(
    model: OpenModel,
    build: BuildRequest,
    items: Sequence[Mapping[str, Any]],
) -> GenerationRequest:
    """Return the request with as many of the newest items as leave room for an answer.

    If even the fewest leave none, they are returned, and the generator judges.
    """
    whole = build(items)
    limit = model.capabilities.max_context_tokens - _num_reserved(whole, model.capabilities.max_context_tokens)
    if await model.count_tokens(whole) <= limit:
        return whole
    points = cut_points(items)
    # The fewest points behind which everything fits: a bisection, since each count costs a rendered prompt.
    low, high = 0, len(points) - 1
    while low < high:
        middle = (low + high) // 2
        if await model.count_tokens(build(cut(items, points[middle]))) <= limit:
            high = middle
        else:
            low = middle + 1
    return build(cut(items, points[low])) if points else whole


def _num_reserved(request: GenerationRequest, max_context_tokens: int) -> int:
    """Tokens to leave for the answer; at least one, without which nothing can be generated."""
    wanted = request.sampling.max_tokens or int(max_context_tokens * _USUAL_SHARE)
    return max(1, min(wanted, int(max_context_tokens * _LARGEST_SHARE)))
