"""Muon that computes in float32 where the processor is slower in bfloat16: torch's own takes longer there.

After Jordan et al., "Muon: An optimizer for hidden layers in neural networks" (2024): the momentum of a matrix, made
nearly orthogonal by a few Newton-Schulz steps, is its update.
"""

import time
from collections.abc import Callable, Iterable
from typing import Any, cast

import torch

COEFFICIENTS = (3.4445, -4.775, 2.0315)
NUM_STEPS = 5


def _seconds(dtype: torch.dtype) -> float:
    """How long a product like those of the training takes, the best of some."""
    left, right = torch.ones(2048, 256, dtype=dtype), torch.ones(768, 256, dtype=dtype)
    times = []
    for _ in range(8):
        started = time.perf_counter()
        torch.nn.functional.linear(left, right)
        times.append(time.perf_counter() - started)
    return min(times)


# Not all processors that know its instructions are faster with them: one was measured at 74 against 122 GFLOP/s.
IS_BFLOAT16_FASTER = torch.cpu._is_avx512_bf16_supported() and _seconds(torch.bfloat16) < _seconds(torch.float32)


class Muon(torch.optim.Optimizer):
    """The same update as `torch.optim.Muon`; matrices of one shape are computed together."""

    def __init__(self, params: Iterable[torch.Tensor], lr: float, momentum: float, weight_decay: float) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[torch.Tensor]] = {}
            for matrix in group["params"]:
                by_shape.setdefault(matrix.shape, []).append(matrix)
            for matrices in by_shape.values():
                self._update(matrices, group)

    def _update(self, matrices: list[torch.Tensor], group: dict[str, Any]) -> None:
        momentum = group["momentum"]
        wanted = []
        for matrix in matrices:
            mean = self.state[matrix].setdefault("momentum", torch.zeros_like(matrix))
            gradient = cast("torch.Tensor", matrix.grad)
            mean.lerp_(gradient, 1 - momentum)
            wanted.append(gradient.lerp(mean, momentum))
        rows, columns = matrices[0].shape
        scale = max(1.0, rows / columns) ** 0.5
        for matrix, update in zip(matrices, orthogonal(torch.stack(wanted)), strict=True):
            matrix.mul_(1 - group["lr"] * group["weight_decay"]).add_(update, alpha=-group["lr"] * scale)


def orthogonal(batch: torch.Tensor) -> torch.Tensor:
    """Nearly orthogonal matrices near those of `batch` [n, rows, columns]: singular values of about 0.7 to 1.2."""
    first, third, fifth = COEFFICIENTS
    wide = batch.mT if batch.shape[-2] > batch.shape[-1] else batch
    wide = wide / wide.norm(dim=(-2, -1), keepdim=True).clamp_min(1e-7)
    wide = wide.bfloat16() if IS_BFLOAT16_FASTER else wide
    for _ in range(NUM_STEPS):
        gram = wide @ wide.mT
        wide = first * wide + (third * gram + fifth * gram @ gram) @ wide
    result: torch.Tensor = wide.mT if batch.shape[-2] > batch.shape[-1] else wide
    return result.to(batch.dtype)
