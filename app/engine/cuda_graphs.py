"""Decode steps recorded as CUDA graphs: a replay starts some hundred kernels at the cost of one.

A graph has fixed shapes and fixed memory. So one is recorded for each of a few batch sizes, on inputs of its own, at
start and not while requests wait; a step is padded to the next size (paged_batch.py), copied into those inputs and
replayed. Steps with prompt chunks, and larger ones, run as usual.

NOTE: written without a CUDA device at hand; all but `make_recorder` is tested on CPU, that has not run yet.
"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor
from transformers import PreTrainedModel

from app.engine.batch import Batch
from app.engine.model_runner import ModelRunner
from app.engine.paged_plan import PagedPlan

# From a computation to its replay, which gives the same tensor each time, with new content.
Record = Callable[[Callable[[], Tensor]], Callable[[], Tensor]]


def decode_sizes(max_running: int) -> list[int]:
    """1, 2, 4, 8, then every 16 up to the most sequences that run: padding costs little, and so do graphs."""
    sizes = [1, 2, 4, 8, *range(16, max_running, 16), max_running]
    return sorted({size for size in sizes if size <= max_running})


class RecordedStep:
    """One decode step of fixed size. `inputs` is the batch it was recorded on, made of padding."""

    def __init__(self, inputs: Batch, compute: Callable[[Batch], Tensor], record: Record) -> None:
        self._inputs = inputs
        self._replay = record(lambda: compute(inputs))

    def run(self, batch: Batch) -> Tensor:
        for there, here in zip(_tensors(self._inputs), _tensors(batch), strict=True):
            # Block tables may be narrower than those recorded; what lies behind a row's keys is never read.
            there[..., : here.shape[-1]].copy_(here)
        # A copy, as the next replay overwrites its own result.
        return self._replay().index_select(0, batch.logits_rows)


class GraphRunner(ModelRunner):
    def __init__(self, model: PreTrainedModel, paddings: Iterable[Batch], record: Record) -> None:
        """Record one step for each of these batches of padding."""
        super().__init__(model)
        compute = super().run
        self._steps = {len(batch.logits_rows): RecordedStep(batch, compute, record) for batch in paddings}

    def run(self, batch: Batch) -> Tensor:
        plan = batch.plan
        assert isinstance(plan, PagedPlan)
        step = None if plan.prefill else self._steps.get(batch.input_ids.shape[1])
        return super().run(batch) if step is None else step.run(batch)


def _tensors(batch: Batch) -> tuple[Tensor, ...]:
    """What differs from one decode step of a size to the next."""
    plan = batch.plan
    assert isinstance(plan, PagedPlan)
    assert plan.decode is not None
    return batch.input_ids, batch.position_ids, plan.slots, plan.decode.block_tables, plan.decode.num_keys


def make_recorder() -> Record:
    """A recorder of CUDA graphs that share their working memory, as only one of them runs at a time."""
    pool = torch.cuda.graph_pool_handle()

    def record(compute: Callable[[], Tensor]) -> Callable[[], Tensor]:
        # Once as usual, on another stream as torch asks for: kernels are compiled and libraries take their
        # workspaces, which is not allowed while recording.
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            compute()
        torch.cuda.current_stream().wait_stream(stream)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=pool):
            output = compute()

        def replay() -> Tensor:
            graph.replay()
            return output

        return replay

    return record
