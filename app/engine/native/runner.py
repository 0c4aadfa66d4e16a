"""Batches for the native decoder, and the call of a step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate, chain

import torch
from torch import Tensor

from app.engine.batch import Batch
from app.engine.messages import SamplingParams
from app.engine.native.library import CModel, CStep, DecoderLibrary, OnBlock
from app.engine.native.packing import PackedModel
from app.engine.native.plan import NativePlan
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence as TokenSequence

_COLUMNS = 16  # of a panel of weights: rows of logits are padded to whole panels


class NativeBatchBuilder:
    def __init__(self, block_size: int) -> None:
        self._block_size = block_size

    def build(self, chunks: list[Chunk]) -> Batch:
        token_ids = chain.from_iterable(chunk.sequence.token_ids[chunk.start : chunk.end] for chunk in chunks)
        positions = chain.from_iterable(range(chunk.start, chunk.end) for chunk in chunks)
        starts = list(accumulate((chunk.num_tokens for chunk in chunks), initial=0))
        tables = [chunk.sequence.block_ids[: -(-chunk.end // self._block_size)] for chunk in chunks]
        return Batch(
            input_ids=torch.tensor([list(token_ids)]),
            position_ids=torch.tensor([list(positions)]),
            sequences=[chunk.sequence for chunk in chunks if chunk.is_last],
            logits_rows=torch.tensor(
                [end - 1 for chunk, end in zip(chunks, starts[1:], strict=True) if chunk.is_last]
            ),
            plan=NativePlan(
                starts=_int32(starts),
                contexts=_int32([chunk.start for chunk in chunks]),
                table_starts=_int32(list(accumulate(map(len, tables[:-1]), initial=0))),
                tables=_int32(list(chain.from_iterable(tables))),
            ),
        )


class NativeModelRunner:
    """Runs a batch through a packed model."""

    def __init__(self, library: DecoderLibrary, model: PackedModel) -> None:
        self._library = library
        self._model = model
        self._vocab_size: int = model.struct.vocab_size
        self._scratch = torch.empty(library.scratch_size(model.struct))
        self._on_block = OnBlock()

    def on_layer(self, callback: Callable[[], None]) -> None:
        """Call back whenever a few hundred rows are through all layers: C code has no hooks for each."""
        self._on_block = OnBlock(callback)

    def thread_ids(self) -> list[int]:
        """Who computes the steps, by their numbers in the kernel."""
        return self._library.thread_ids(torch.get_num_threads())

    def run(self, batch: Batch) -> Tensor:
        """Logits `[num_sequences, vocab_size]`, float32, of the batch's sequences, each after its last token."""
        logits = torch.empty(len(batch.logits_rows), -(-self._vocab_size // _COLUMNS) * _COLUMNS)
        self._step(self._model.struct, batch, logits=logits)
        return logits[:, : self._vocab_size]

    def encode(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """As ``ModelRunner.encode``; the keys and values lie in memory of this call's own."""
        size = self._model.struct.hidden_size
        batch, num_blocks = _packed(texts, self._model.struct.block_size)
        states = torch.empty(batch.input_ids.numel(), -(-size // _COLUMNS) * _COLUMNS + _COLUMNS)
        model, memory = self._model.beside(num_blocks)
        self._step(model, batch, states=states)
        del memory  # it had to outlive the step
        return states[:, :size]

    def _step(
        self, model: CModel, batch: Batch, *, logits: Tensor | None = None, states: Tensor | None = None
    ) -> None:
        plan = batch.plan
        assert isinstance(plan, NativePlan)
        step = CStep(
            num_tokens=batch.input_ids.numel(),
            num_sequences=len(plan.contexts),
            num_logits=len(batch.logits_rows),
            num_threads=torch.get_num_threads(),
            token_ids=batch.input_ids.data_ptr(),
            positions=batch.position_ids.data_ptr(),
            starts=plan.starts.data_ptr(),
            contexts=plan.contexts.data_ptr(),
            table_starts=plan.table_starts.data_ptr(),
            tables=plan.tables.data_ptr(),
            logits_rows=batch.logits_rows.data_ptr(),
            logits=None if logits is None else logits.data_ptr(),
            states=None if states is None else states.data_ptr(),
            scratch=self._scratch.data_ptr(),
            on_block=self._on_block,
        )
        self._library.step(model, step)


def _packed(texts: Sequence[Sequence[int]], block_size: int) -> tuple[Batch, int]:
    """All rows of texts that take the blocks of an empty cache one after the other, and how many blocks that is."""
    builder, sequences, num_blocks = NativeBatchBuilder(block_size), [], 0
    for token_ids in texts:
        sequence = TokenSequence(0, token_ids, SamplingParams())
        num_needed = -(-len(token_ids) // block_size)
        sequence.block_ids = list(range(num_blocks, num_blocks + num_needed))
        num_blocks += num_needed
        sequences.append(sequence)
    batch = builder.build([Chunk(sequence, sequence.num_tokens) for sequence in sequences])
    return replace(batch, logits_rows=torch.arange(batch.input_ids.numel())), num_blocks


def _int32(values: list[int]) -> Tensor:
    return torch.tensor(values, dtype=torch.int32)
