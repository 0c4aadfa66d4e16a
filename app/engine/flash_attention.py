"""The fast attention kernels of a CUDA device, and whether they may be used.

Decode is our own kernel (triton_decode.py). Prefill is torch's flash attention over sequences of different lengths;
its signature is young and still changing, so it is asked what it takes: grouped heads need a flag in newer releases,
and work without one in older ones.

Nothing is trusted by version number. At start each kernel computes a small random case of each shape the model has,
on the device and in its number format, and is compared with plain tensor operations. One that fails, raises, or
can't be imported is replaced by those, and the log says so.

NOTE: torch 2.11's flash attention reads no block tables (found in its source), later releases do; hence our own.
This file was written without a CUDA device at hand and has not run on one yet.
"""

import inspect
import logging
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import torch
from torch import Tensor

from app.engine.attention import Score
from app.engine.kv_cache import LayerShape
from app.engine.paged_plan import (
    REFERENCE_KERNELS,
    Blocks,
    DecodeKernel,
    DecodeRows,
    Kernels,
    PrefillKernel,
    PrefillRows,
)

logger = logging.getLogger(__name__)

Kernel = TypeVar("Kernel", DecodeKernel, PrefillKernel)

_BLOCK_SIZE = 16
_NUM_BLOCKS = 32
_TOLERANCE = {torch.float32: 1e-3, torch.float16: 1e-2, torch.bfloat16: 5e-2}


def choose_kernels(shapes: Iterable[LayerShape], num_heads: int, dtype: torch.dtype, device: torch.device) -> Kernels:
    """The fast kernels where they agree with the plain ones on all shapes, else the plain ones."""
    cases = [Case(shape, num_heads, dtype, device) for shape in set(shapes)]
    decode = _checked(_load_decode, cases, Case.decode_error, "Triton paged decode")
    prefill = _checked(_load_prefill, cases, Case.prefill_error, "flash attention prefill")
    return Kernels(decode or REFERENCE_KERNELS.decode, prefill or REFERENCE_KERNELS.prefill)


class Case:
    """A small random attention problem of one layer's shape, and what the plain kernels make of it."""

    def __init__(self, shape: LayerShape, num_heads: int, dtype: torch.dtype, device: torch.device) -> None:
        generator = torch.Generator().manual_seed(0)

        def random(*size: int) -> Tensor:
            return torch.randn(size, generator=generator).to(device, dtype)

        self._score = Score(None, shape.window)
        self._blocks = Blocks(
            random(_NUM_BLOCKS, _BLOCK_SIZE, shape.num_kv_heads, shape.key_dim),
            random(_NUM_BLOCKS, _BLOCK_SIZE, shape.num_kv_heads, shape.value_dim),
        )
        self._queries = random(40, num_heads, shape.key_dim)
        self._tolerance = _TOLERANCE[dtype]
        tables = torch.stack([torch.randperm(_NUM_BLOCKS, generator=generator) for _ in range(3)])
        self._decode_rows = DecodeRows(tables.to(device), torch.tensor([1, 65, 500], device=device))
        key_slots = torch.cat([torch.arange(33), torch.arange(100, 170)]).to(device)
        bounds = torch.tensor([[0, 33, 40], [0, 33, 103]], dtype=torch.int32, device=device)
        self._prefill_rows = PrefillRows(key_slots, bounds[0], bounds[1], (33, 7), (33, 70))

    def decode_error(self, kernel: DecodeKernel) -> float:
        """The largest difference to the plain kernel, in units of what is tolerated."""
        arguments = (self._queries[:3], self._blocks, self._decode_rows, self._score)
        return self._compare(kernel(*arguments), REFERENCE_KERNELS.decode(*arguments))

    def prefill_error(self, kernel: PrefillKernel) -> float:
        """The same of prefill."""
        keys, values = (part.flatten(0, 1)[self._prefill_rows.key_slots] for part in self._blocks)
        arguments = (self._queries, keys, values, self._prefill_rows, self._score)
        return self._compare(kernel(*arguments), REFERENCE_KERNELS.prefill(*arguments))

    def _compare(self, output: Tensor, expected: Tensor) -> float:
        assert output.shape == expected.shape
        difference = (output.float() - expected.float()).abs().max().item()
        # A NaN is no agreement.
        return difference / self._tolerance if difference == difference else float("inf")


def _checked(
    load: Callable[[], Kernel], cases: list[Case], error_of: Callable[[Case, Kernel], float], name: str
) -> Kernel | None:
    try:
        kernel = load()
        error = max(error_of(case, kernel) for case in cases)
    except Exception as reason:
        logger.warning("%s is not used, it does not run here: %s: %s", name, type(reason).__name__, reason)
        return None
    if error > 1:
        logger.warning("%s is not used, its error is %.1f times what is tolerated", name, error)
        return None
    logger.info("%s is used", name)
    return kernel


def _load_decode() -> DecodeKernel:
    from app.engine.triton_decode import paged_decode

    def decode(query: Tensor, blocks: Blocks, rows: DecodeRows, score: Score) -> Tensor:
        return paged_decode(query, blocks, rows.block_tables, rows.num_keys, score.scale, score.window)

    return decode


def _load_prefill() -> PrefillKernel:
    from torch.nn.attention import varlen

    varlen_attn: Any = varlen.varlen_attn
    options = {"enable_gqa": True} if "enable_gqa" in inspect.signature(varlen_attn).parameters else {}

    def prefill(query: Tensor, keys: Tensor, values: Tensor, rows: PrefillRows, score: Score) -> Tensor:
        # How many keys before its own position a query sees, and how many after it; -1 is all.
        window = (-1 if score.window is None else score.window - 1, 0)
        output: Tensor = varlen_attn(
            query,
            keys,
            values,
            rows.query_bounds,
            rows.key_bounds,
            max(rows.query_lengths),
            max(rows.key_lengths),
            scale=score.scale,
            window_size=window,
            **options,
        )
        return output

    return prefill
