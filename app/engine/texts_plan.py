"""Attention of whole texts in one pack, each to itself, without the KV cache."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention


class TextsPlan:
    """A plan (attention.py) of texts that nobody goes on with, so that no key or value is kept."""

    def __init__(self, lengths: Sequence[int]) -> None:
        """`lengths`: tokens of each text, in the order of the pack."""
        self._bounds = list(pairwise(accumulate(lengths, initial=0)))

    def attend(self, layer: int, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Tensor:
        window = options.get("sliding_window")
        scale = options.get("scaling")
        parts = []
        for start, end in self._bounds:
            own = query[:, :, start:end], key[:, :, start:end], value[:, :, start:end]
            if window is None or end - start <= window:
                parts.append(_attend(*own, None, scale))
            else:
                parts += _attend_within(*own, window, scale)
        return torch.cat(parts, dim=2).transpose(1, 2)


def _attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, scale: float | None) -> Tensor:
    return scaled_dot_product_attention(
        query,
        key,
        value,
        attn_mask=mask,
        is_causal=mask is None,
        scale=scale,
        enable_gqa=query.shape[1] != key.shape[1],
    )


def _attend_within(query: Tensor, key: Tensor, value: Tensor, window: int, scale: float | None) -> Iterator[Tensor]:
    """As many queries at a time as the window is long: the memory grows with the text, not with its square."""
    positions = torch.arange(query.shape[2], device=query.device)
    for start in range(0, len(positions), window):
        first, end = max(0, start - window + 1), min(start + window, len(positions))
        # Each query sees itself, and those before it within the window.
        distances = positions[start:end].unsqueeze(1) - positions[first:end]
        mask = (distances >= 0) & (distances < window)
        yield _attend(query[:, :, start:end], key[:, :, first:end], value[:, :, first:end], mask, scale)
