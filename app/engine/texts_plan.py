"""Attention of whole texts in one pack, each to itself, without the KV cache."""

from collections.abc import Sequence
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
        parts = []
        for start, end in self._bounds:
            mask = None if window is None or end - start <= window else _band(end - start, window, query.device)
            parts.append(
                scaled_dot_product_attention(
                    query[:, :, start:end],
                    key[:, :, start:end],
                    value[:, :, start:end],
                    attn_mask=mask,
                    is_causal=mask is None,
                    scale=options.get("scaling"),
                    enable_gqa=query.shape[1] != key.shape[1],
                )
            )
        return torch.cat(parts, dim=2).transpose(1, 2)


def _band(length: int, window: int, device: torch.device) -> Tensor:
    """`[length, length]`: which keys each query sees, itself and those before it within the window."""
    positions = torch.arange(length, device=device)
    distances = positions.unsqueeze(1) - positions
    return (distances >= 0) & (distances < window)
