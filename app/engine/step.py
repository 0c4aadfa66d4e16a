"""A step between its begin and its finish, and the tokens it brings."""

from dataclasses import dataclass, field

from torch import Tensor

from app.engine.errors import EngineError
from app.engine.grammar import StepMasks
from app.engine.logprobs import compute_logprobs, read_logprobs
from app.engine.messages import Logprobs
from app.engine.sampler import sample
from app.engine.scheduler import Chunk
from app.engine.sequence import Sequence
from app.engine.staging import Fetch


class Outcome:
    """The new tokens of a step, with their log-probabilities, on their way from the device."""

    def __init__(self, logits: Tensor, sequences: list[Sequence], masks: StepMasks | None = None) -> None:
        """Begin to pick one token per sequence from logits `[num_sequences, vocab_size]`."""
        self.sequences = sequences
        self._logits = logits
        self._picks = sample(logits, sequences, masks)
        self._fetch = self._begin_fetch()

    def wait(self) -> tuple[list[int], list[Logprobs | None]]:
        """A token per sequence, and log-probabilities for those that ask."""
        token_ids, suffices, *logprobs = self._fetch.wait()
        if not suffices:
            self._picks.pick_again()
            token_ids, _, *logprobs = self._begin_fetch().wait()
        return token_ids.tolist(), read_logprobs(self.sequences, logprobs)

    def _begin_fetch(self) -> Fetch:
        picks = self._picks
        return Fetch(
            [picks.token_ids, picks.suffices, *compute_logprobs(self._logits, self.sequences, picks.token_ids)]
        )


@dataclass(frozen=True)
class Step:
    """What `Engine.begin` began.

    chunks: what is computed; nothing, if there was nothing to do.
    outcome: what comes of it, or what kept it from being begun; None without chunks.
    failures: of requests that could not take part, by request id.
    """

    chunks: list[Chunk] = field(default_factory=list)
    outcome: Outcome | Exception | None = None
    failures: dict[int, EngineError] = field(default_factory=dict)
