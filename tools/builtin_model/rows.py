"""Dialogues to training rows and padded batches."""

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, islice

import torch

from tools.builtin_model import render
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.draw import Draw
from tools.builtin_model.mixture import Shapes, dialogues
from tools.builtin_model.token_drill import TokenDrill
from tools.builtin_model.tokenizer import TwinTokenizer

MAX_ROW_TOKENS = 2048
MAX_POSITION = 4000
POOL_DIALOGUES = 700
JUDGED_DIALOGUES = 1400
#: Drills of tokens beside a pool's dialogues: they are short, some 2 % of all tokens.
POOL_DRILLS = 100
#: Of the tokens of a judged pool, the share with the most loss, and of the other rows the share that is learnt too.
HARD_SHARE, OTHERS_SHARE = 0.25, 0.05


@dataclass
class Row:
    """A dialogue and its alternatives: of each token its id, its weight in the loss, its position and its branch.

    What all begin with, the system message, is branch 0 and stands here once: with a few tools in it, it is longer
    than a question and its call together. Tokens see branch 0 and their own.
    """

    token_ids: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    branches: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.token_ids)


@dataclass(frozen=True)
class Batch:
    """Rows padded on the right; all tensors are (rows, tokens). Padding has weight zero."""

    token_ids: torch.Tensor
    weights: torch.Tensor
    positions: torch.Tensor
    branches: torch.Tensor

    def mask(self, dtype: torch.dtype) -> torch.Tensor:
        """What is added to the scores of attention, (rows, 1, tokens, tokens): zero for what a token may see."""
        width = self.branches.shape[1]
        before = torch.ones(width, width, dtype=torch.bool).tril()
        seen, seeing = self.branches[:, None, None, :], self.branches[:, None, :, None]
        hidden = ~(before & ((seen == 0) | (seen == seeing)))
        return torch.zeros(hidden.shape, dtype=dtype).masked_fill(hidden, torch.finfo(dtype).min)


#: The loss of each row of a batch, summed over its tokens by their weights.
Judge = Callable[[Batch], list[float]]


class RowMaker:
    """Turns dialogues into rows; its own random choices prepare for what happens when serving."""

    def __init__(self, tokenizer: TwinTokenizer, seed: int) -> None:
        self.tokenizer = tokenizer
        self.rng = random.Random(seed)

    def row(self, dialogue: Dialogue) -> Row:
        row = Row()
        shared = render.system_pieces(dialogue)
        start = self._add(row, shared, 0, 0)
        self._add(row, render.pieces(dialogue)[len(shared) :], 1, start)
        for branch, turn in enumerate(dialogue.alternatives, 2):
            alone = replace(dialogue, turns=[turn], is_thinking=False)
            self._add(row, render.pieces(alone)[len(shared) :], branch, start)
        return row

    def _add(self, row: Row, pieces: Sequence[render.Piece], branch: int, position: int) -> int:
        """Add pieces that begin at this position; returns the next one."""
        stretch = self.rng.random() < 0.25
        for place, piece in enumerate(pieces):
            is_last_message = place >= len(pieces) - 3
            token_ids, weight = self._tokens(piece, is_last_message)
            gap = self._gap() if stretch and piece.starts_message else 0
            start = position + (gap if position + gap + MAX_ROW_TOKENS < MAX_POSITION else 0)
            position = start + len(token_ids)
            row.token_ids += token_ids
            row.weights += [weight] * len(token_ids)
            row.positions += range(start, position)
            row.branches += [branch] * len(token_ids)
        return position

    def _tokens(self, piece: render.Piece, is_last_message: bool) -> tuple[list[int], float]:
        if not piece.caps_of:
            return self.tokenizer.encode(piece.text), piece.weight
        # A server tokenizes earlier answers anew, which splits capitals otherwise than the twins: show both.
        if not is_last_message and self.rng.random() < 0.5:
            return self.tokenizer.encode(piece.text), render.HEADER_WEIGHT
        return self.tokenizer.encode_upper(piece.caps_of), piece.weight

    def _gap(self) -> int:
        """A jump in the positions, as if much had been said in between: long distances at no cost."""
        return int(math.exp(self.rng.uniform(0, math.log(1500)))) if self.rng.random() < 0.4 else 0


def batches(
    maker: RowMaker, seed: int, shapes: Shapes, max_tokens: int, judge: Judge | None = None
) -> Iterator[Batch]:
    """Endless batches of at most `max_tokens` padded tokens, of rows of like length; with a judge, of hard rows."""
    source = dialogues(seed, shapes=shapes)
    drill = TokenDrill(maker.tokenizer, Draw(random.Random(seed), heldout=False))
    while True:
        pool = [maker.row(dialogue) for dialogue in islice(source, JUDGED_DIALOGUES if judge else POOL_DIALOGUES)]
        pool += [maker.row(drill.dialogue()) for _ in range(POOL_DRILLS)]
        groups = _grouped([row for row in pool if len(row) <= MAX_ROW_TOKENS], max_tokens)
        if judge:
            groups = _grouped(_hard(groups, judge, maker.rng), max_tokens)
        maker.rng.shuffle(groups)
        yield from (collate(group) for group in groups)


def _hard(groups: list[list[Row]], judge: Judge, rng: random.Random) -> list[Row]:
    """The rows with the most loss for their length, and some of the others, so that no loss hides behind them."""
    judged = [
        (loss / len(row), row) for group in groups for row, loss in zip(group, judge(collate(group)), strict=True)
    ]
    judged.sort(key=lambda pair: pair[0], reverse=True)
    ends = accumulate(len(row) for _, row in judged)
    limit = HARD_SHARE * sum(len(row) for _, row in judged)
    return [row for (_, row), end in zip(judged, ends, strict=True) if end <= limit or rng.random() < OTHERS_SHARE]


def _grouped(rows: list[Row], max_tokens: int) -> list[list[Row]]:
    groups: list[list[Row]] = [[]]
    for row in sorted(rows, key=len):
        if groups[-1] and (len(groups[-1]) + 1) * len(row) > max_tokens:
            groups.append([])
        groups[-1].append(row)
    return groups


def collate(rows: list[Row]) -> Batch:
    """Rows as one batch, padded to the longest."""
    width = max(map(len, rows))
    return Batch(
        torch.tensor([row.token_ids + [0] * (width - len(row)) for row in rows]),
        torch.tensor([row.weights + [0.0] * (width - len(row)) for row in rows]),
        torch.tensor([row.positions + [0] * (width - len(row)) for row in rows]),
        torch.tensor([row.branches + [0] * (width - len(row)) for row in rows]),
    )
