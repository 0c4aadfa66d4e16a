"""One request on its way through the engine."""

import random
import time
from array import array
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from app.engine.messages import FinishReason, Progress, SamplingParams
from app.engine.token_counts import TokenCounts

if TYPE_CHECKING:
    from app.engine.grammar import Constraint


class Sequence:
    """Prompt and answer as one list of token ids, and how much of it lies in the KV cache.

    Everything else is derived: a sequence is decoding when one token is left to compute, which is the one
    it generated last. A preempted sequence loses its blocks, not its tokens: its answer is computed again
    as if it were prompt.
    """

    def __init__(self, request_id: int, prompt_token_ids: Iterable[int], params: SamplingParams) -> None:
        self.request_id = request_id
        self.params = params
        self.token_ids = list(prompt_token_ids)
        self.num_prompt_tokens = len(self.token_ids)
        self.num_computed_tokens = 0
        # Prompt tokens that were never computed here: a preempted sequence may find less than it did at first.
        self.num_cached_tokens = self.num_prompt_tokens
        self.block_ids: list[int] = []
        # The place in the queues, given by the scheduler: the smaller, the earlier it came.
        self.arrival = 0
        # Of its first full blocks, as far as they were needed yet; they depend on nothing but the tokens.
        self.block_keys: list[bytes] = []
        # Drawn once per sampled token and never for anything else, so the answer depends on the seed alone.
        # Python's generator: it gives the same numbers in every release and on every device.
        # Of a negative seed it would take the absolute value.
        self.random = random.Random(None if params.seed is None else params.seed % 2**64)
        # Only where a penalty asks for them. They go by the tokens, so they outlive a preemption.
        self.token_counts: TokenCounts | None = None
        # Follows the answer's grammar; it stays where it is when the sequence is preempted.
        self.constraint: Constraint | None = None
        # When it was first scheduled, and when its answer began, by the process's clock.
        self._began_at = 0.0
        self._answered_at = 0.0

    def note_begin(self) -> None:
        """It is scheduled; one that was preempted began before."""
        self._began_at = self._began_at or time.perf_counter()

    def progress(self) -> Progress:
        """How far it is now; asked for the first time after its first token, that is when its answer began."""
        now = time.perf_counter()
        if self.num_generated_tokens:
            self._answered_at = self._answered_at or now
            return Progress(self.num_prompt_tokens, self._answered_at - self._began_at, now - self._answered_at)
        return Progress(self.num_computed_tokens, now - self._began_at, 0.0)

    @cached_property
    def biases(self) -> tuple["array[int]", "array[float]"]:
        """The tokens of ``logit_bias`` and what is added to their logits: arrays, as `TokenCounts` has them."""
        logit_bias = self.params.logit_bias
        return array("q", logit_bias), array("f", logit_bias.values())

    @property
    def num_tokens(self) -> int:
        return len(self.token_ids)

    @property
    def num_generated_tokens(self) -> int:
        return len(self.token_ids) - self.num_prompt_tokens

    @property
    def num_pending_tokens(self) -> int:
        """Tokens whose keys and values are still to be computed."""
        return len(self.token_ids) - self.num_computed_tokens

    @property
    def is_decoding(self) -> bool:
        return self.num_pending_tokens == 1 and self.num_generated_tokens > 0

    def finish_reason(self, max_context_tokens: int) -> FinishReason | None:
        """Why the token generated last ended the answer, None if it goes on."""
        if self.ends_with_stop_token or self._is_complete_without_stop_token:
            return "stop"
        if self.num_generated_tokens == self.params.max_tokens or self.num_tokens >= max_context_tokens:
            return "stop" if self._is_complete else "length"
        return None

    @property
    def ends_with_stop_token(self) -> bool:
        return self.token_ids[-1] in self.params.stop_token_ids

    @property
    def _is_complete(self) -> bool:
        return self.constraint is not None and self.constraint.is_complete

    @property
    def _is_complete_without_stop_token(self) -> bool:
        """The grammar has ended, and the request knows no token that could say so."""
        return not self.params.stop_token_ids and self._is_complete
