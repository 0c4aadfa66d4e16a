"""Keeps each row of a step to its request's grammar.

A constraint goes with its sequence, also through a preemption. The masks of a step depend only on tokens that are
there before it, so they are computed in a thread while the model runs. They are applied last, before a token is
picked: nothing can undo them.
"""

import logging
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

import torch
from llguidance import LLExecutor, LLMatcher
from torch import Tensor

from app.engine.cores import use_all_cores
from app.engine.errors import GenerationFailedError
from app.engine.grammar_compiler import GrammarCompiler, GrammarError
from app.engine.sequence import Sequence
from app.engine.staging import send

logger = logging.getLogger(__name__)

# How long a step that has nothing else to do waits for a grammar; commands are read in between.
_COMPILE_WAIT_S = 0.05


class Constraint:
    """The way of one answer through its grammar."""

    def __init__(self, matcher: LLMatcher) -> None:
        self.matcher = matcher

    @property
    def is_complete(self) -> bool:
        """The grammar has ended, and nothing may follow."""
        return self.matcher.is_stopped()

    def accept(self, token_id: int) -> None:
        """Go on by the token that was picked; GenerationFailedError if the matcher is broken."""
        if not self.matcher.consume_token(token_id):
            raise GenerationFailedError(f"The grammar could not be followed: {self.matcher.get_error()}")


class Grammars:
    """Compiles the grammars of requests, and computes the masks of steps."""

    def __init__(self, model_path: str, vocab_size: int) -> None:
        self._compiler = GrammarCompiler(model_path, vocab_size)
        self._threads = ThreadPoolExecutor(1, "masks", initializer=use_all_cores)
        self._compile_threads = ThreadPoolExecutor(1, "grammars", initializer=use_all_cores)
        self._compiling: dict[int, tuple[Sequence, Future[LLMatcher]]] = {}
        self._executor: LLExecutor | None = None

    @property
    def is_compiling(self) -> bool:
        return bool(self._compiling)

    def compile(self, sequence: Sequence) -> None:
        """Begin to compile; `take_compiled` returns the sequence when that is done."""
        grammar = sequence.params.grammar
        assert grammar is not None
        compiled = self._compile_threads.submit(self._compiler.compile, grammar)
        self._compiling[sequence.request_id] = (sequence, compiled)

    def drop(self, request_id: int) -> bool:
        """Forget a sequence whose grammar is being compiled; False if it is none of these."""
        _, compiled = self._compiling.pop(request_id, (None, None))
        if compiled is None:
            return False
        compiled.cancel()  # not begun yet, it would hold up the grammars behind it, for nobody
        return True

    def take_compiled(self, *, is_idle: bool) -> tuple[list[Sequence], dict[int, GenerationFailedError]]:
        """Sequences that can begin, and errors by request id; `is_idle`: there is nothing to do but to wait."""
        if self._compiling and is_idle:
            futures = [compiled for _, compiled in self._compiling.values()]
            wait(futures, timeout=_COMPILE_WAIT_S, return_when=FIRST_COMPLETED)
        ready: list[Sequence] = []
        failures: dict[int, GenerationFailedError] = {}
        for request_id, (sequence, compiled) in list(self._compiling.items()):
            if not compiled.done():
                continue
            del self._compiling[request_id]
            try:
                sequence.constraint = Constraint(compiled.result())
            except GrammarError as error:
                failures[request_id] = GenerationFailedError(f"The grammar can't be compiled: {error}.")
            else:
                ready.append(sequence)
        return ready, failures

    def begin_masks(self, sequences: list[Sequence], vocab_size: int) -> "StepMasks | None":
        """Begin to compute the masks of these rows; None if no row has a grammar."""
        rows = [row for row, sequence in enumerate(sequences) if sequence.constraint is not None]
        if not rows:
            return None
        filling = self._threads.submit(self._fill, [sequences[row] for row in rows])
        return StepMasks(rows, [sequences[row] for row in rows], vocab_size, filling)

    def note_failure(self, sequence: Sequence) -> None:
        """The sequence's constraint broke: the next request with its grammar begins with a fresh one."""
        logger.warning("request %d could not follow its grammar", sequence.request_id)
        assert sequence.params.grammar is not None
        self._compiler.forget(sequence.params.grammar)

    def _fill(self, sequences: list[Sequence]) -> Tensor:
        """Which tokens may come, as bits `[num_rows, num_bytes]`, the first token lowest in the first byte."""
        if self._executor is None:
            self._executor = LLExecutor()  # here, as its threads inherit the cores of this one
        tokenizer = self._compiler.tokenizer
        num_words = (tokenizer.vocab_size + 31) // 32
        num_bytes = 4 * num_words
        buffer = bytearray(len(sequences) * num_bytes)
        bits = torch.frombuffer(buffer, dtype=torch.uint8).view(len(sequences), num_bytes)
        matchers = [(_matcher_of(sequence), row) for row, sequence in enumerate(sequences)]
        self._executor.unsafe_compute_mask_ptr(matchers, bits.data_ptr(), num_bytes, len(sequences))
        # Single bytes of a bytearray are twenty times quicker to get at than those of a tensor.
        rows = memoryview(buffer)
        for row, sequence in enumerate(sequences):
            _replace_end(rows[row * num_bytes : (row + 1) * num_bytes], tokenizer.eos_token, sequence)
        return bits


def _matcher_of(sequence: Sequence) -> LLMatcher:
    assert sequence.constraint is not None
    return sequence.constraint.matcher


def _replace_end(bits: memoryview, end_token_id: int, sequence: Sequence) -> None:
    """Where the grammar may end, the request's stop tokens may come."""
    if _matcher_of(sequence).is_error():
        # The request ends after this step whatever is picked; but something must be there to pick.
        bits[:] = b"\xff" * len(bits)
        return
    byte, bit = divmod(end_token_id, 8)
    if not bits[byte] >> bit & 1:
        return
    bits[byte] &= 0xFF ^ (1 << bit)
    for token_id in sequence.params.stop_token_ids:
        if 0 <= token_id < 8 * len(bits):
            bits[token_id // 8] |= 1 << token_id % 8


class StepMasks:
    """The masks of one step, on their way."""

    def __init__(
        self, rows: list[int], sequences: list[Sequence], vocab_size: int, filling: "Future[Tensor]"
    ) -> None:
        self._rows = rows
        self._sequences = sequences
        self._vocab_size = vocab_size
        self._filling = filling

    def apply(self, logits: Tensor) -> Tensor:
        """Logits `[num_sequences, vocab_size]` with -inf for what the grammars forbid; the given ones stay."""
        bits = send(self._filling.result(), logits.device)
        # By table: eight times less work than bit by bit.
        bias = _bias_table(logits.device).index_select(0, bits.flatten().int())
        bias = bias.view(len(self._rows), -1)[:, : self._vocab_size]
        if len(self._rows) == len(logits):
            return self._mask(logits, bias)
        index = send(torch.tensor(self._rows), logits.device)
        return logits.index_copy(0, index, self._mask(logits.index_select(0, index), bias))

    def _mask(self, logits: Tensor, bias: Tensor) -> Tensor:
        masked = logits + bias.to(logits.dtype)
        if any(sequence.params.min_tokens for sequence in self._sequences):
            # A grammar that has ended beats min_tokens, which would leave such a row nothing at all.
            is_empty = masked.amax(dim=-1, keepdim=True) == -torch.inf
            masked = torch.where(is_empty, bias.to(logits.dtype), masked)
        return masked


_TABLES: dict[torch.device, Tensor] = {}


def _bias_table(device: torch.device) -> Tensor:
    """`[256, 8]`: what a byte of the mask adds to the logits of its eight tokens, 0 or -inf."""
    if device not in _TABLES:
        numbers = torch.arange(256).unsqueeze(1)
        is_allowed = (numbers >> torch.arange(8)) & 1 == 1
        _TABLES[device] = torch.where(is_allowed, 0.0, -torch.inf).to(device)
    return _TABLES[device]
