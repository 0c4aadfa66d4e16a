"""What the native decoder needs to know of the sequences of a step."""

from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class NativePlan:
    """What the attention needs of each sequence, int32.

    starts: `[num_sequences + 1]`, the pack row where each one begins. contexts: `[num_sequences]`, its tokens
    before those. tables: the block tables one after the other, each beginning at one of table_starts.
    """

    starts: Tensor
    contexts: Tensor
    table_starts: Tensor
    tables: Tensor
