"""Dialogues to training rows and padded batches."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import torch

from tools.builtin_model import render
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.mixture import Shapes, dialogues
from tools.builtin_model.tokenizer import TwinTokenizer

MAX_ROW_TOKENS = 2048
MAX_POSITION = 4000
POOL_DIALOGUES = 700


@dataclass
class Row:
    """One dialogue: token ids, the weight of each in the loss, and its position."""

    token_ids: list[int]
    weights: list[float]
    positions: list[int]

    def __len__(self) -> int:
        return len(self.token_ids)


@dataclass(frozen=True)
class Batch:
    """Rows padded on the right; all tensors are (rows, tokens). Padding has weight zero."""

    token_ids: torch.Tensor
    weights: torch.Tensor
    positions: torch.Tensor


class RowMaker:
    """Turns dialogues into rows; its own random choices prepare for what happens when serving."""

    def __init__(self, tokenizer: TwinTokenizer, seed: int) -> None:
        self.tokenizer = tokenizer
        self.rng = random.Random(seed)

    def row(self, dialogue: Dialogue) -> Row:
        row = Row([], [], [])
        pieces = render.pieces(dialogue)
        stretch = self.rng.random() < 0.25
        for place, piece in enumerate(pieces):
            is_last_message = place >= len(pieces) - 3
            token_ids, weight = self._tokens(piece, is_last_message)
            self._append(row, token_ids, weight, self._gap() if stretch and piece.starts_message else 0)
        return row

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

    @staticmethod
    def _append(row: Row, token_ids: list[int], weight: float, gap: int) -> None:
        last = row.positions[-1] if row.positions else -1
        start = last + 1 + (gap if last + gap + MAX_ROW_TOKENS < MAX_POSITION else 0)
        row.token_ids += token_ids
        row.weights += [weight] * len(token_ids)
        row.positions += range(start, start + len(token_ids))


def batches(maker: RowMaker, seed: int, shapes: Shapes, max_tokens: int) -> Iterator[Batch]:
    """Endless batches of at most `max_tokens` padded tokens, of rows of like length."""
    source = dialogues(seed, shapes=shapes)
    while True:
        pool = [maker.row(dialogue) for dialogue in islice(source, POOL_DIALOGUES)]
        groups = _grouped(sorted((row for row in pool if len(row) <= MAX_ROW_TOKENS), key=len), max_tokens)
        maker.rng.shuffle(groups)
        yield from (_collate(group) for group in groups)


def _grouped(rows: list[Row], max_tokens: int) -> list[list[Row]]:
    groups: list[list[Row]] = [[]]
    for row in rows:
        if groups[-1] and (len(groups[-1]) + 1) * len(row) > max_tokens:
            groups.append([])
        groups[-1].append(row)
    return groups


def _collate(rows: list[Row]) -> Batch:
    width = max(map(len, rows))
    return Batch(
        torch.tensor([row.token_ids + [0] * (width - len(row)) for row in rows]),
        torch.tensor([row.weights + [0.0] * (width - len(row)) for row in rows]),
        torch.tensor([row.positions + [0] * (width - len(row)) for row in rows]),
    )
