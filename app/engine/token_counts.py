"""How often a sequence has which token: what penalties are computed from."""

from array import array
from collections.abc import Sequence


class TokenCounts:
    """The distinct tokens of one sequence, and how often its answer has each of them.

    Kept as two growing arrays, so that a step copies them into tensors without touching each token in Python.
    Grows by what is new since the last look, so whoever appends tokens need not know of it.
    """

    def __init__(self, num_prompt_tokens: int, *, with_prompt: bool) -> None:
        """`with_prompt`: whether tokens of the prompt stand here too, with the count 0 if the answer lacks them."""
        self.token_ids = array("q")
        self.counts = array("f")
        self._num_prompt_tokens = num_prompt_tokens
        self._num_seen = 0 if with_prompt else num_prompt_tokens
        self._place_of: dict[int, int] = {}

    def catch_up(self, token_ids: Sequence[int]) -> None:
        """Take in what was added to the sequence's tokens since the last call; tokens never go away."""
        for position in range(self._num_seen, len(token_ids)):
            self._add(token_ids[position], is_answer=position >= self._num_prompt_tokens)
        self._num_seen = len(token_ids)

    def _add(self, token_id: int, *, is_answer: bool) -> None:
        place = self._place_of.setdefault(token_id, len(self.token_ids))
        if place == len(self.token_ids):
            self.token_ids.append(token_id)
            self.counts.append(0.0)
        if is_answer:
            self.counts[place] += 1
