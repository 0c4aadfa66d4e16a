"""Seeded drawing of wordings and values, with a held-out side that training never sees.

A wording is a sentence with `[one|two|]` alternatives and `{slot}` places. Wordings are split by hand (every
`Wordings` lists both sides), values by hash, so that "held out" means the same thing in every ability.
"""

import hashlib
import random
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]")
_SLOT_OR_WORD = re.compile(r"{\w+}|[A-Za-z']+")
_LOST_SPACES = re.compile(r" +(?=[ .,;:?!])")
_HELD_OUT_ONE_IN = 8


def words(text: str) -> tuple[str, ...]:
    """A list of single words, written as running text."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """A list of phrases, written with bars between them."""
    return tuple(phrase.strip() for phrase in text.strip().replace("\n", "|").split("|"))


@dataclass(frozen=True)
class Wordings:
    """The ways to say one thing: those used for training and those kept for the test."""

    train: tuple[str, ...]
    heldout: tuple[str, ...]


def is_heldout_value(value: str) -> bool:
    """Whether a name, word or number belongs to the test; stable over runs and machines."""
    digest = hashlib.md5(value.lower().encode(), usedforsecurity=False).digest()
    return digest[0] % _HELD_OUT_ONE_IN == 0


def opened(text: str, said: Iterable[str]) -> str:
    """A text with a capital at its head, unless one of its values stands there: those keep their letters."""
    return text if text.startswith(tuple(said)) else text[0].upper() + text[1:]


@dataclass(frozen=True)
class Draw:
    """A source of choices. `heldout` turns every wording and every value to the side kept for the test."""

    rng: random.Random
    heldout: bool = False

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def pick(self, choices: Sequence[T]) -> T:
        return choices[int(self.rng.random() * len(choices))]

    def weighted(self, choices: Sequence[tuple[float, T]]) -> T:
        weights = [weight for weight, _ in choices]
        return self.rng.choices([choice for _, choice in choices], weights)[0]

    def side(self, wordings: Wordings) -> tuple[str, ...]:
        return wordings.heldout if self.heldout else wordings.train

    def wording(self, wordings: Wordings, **slots: str) -> str:
        """Draw one wording, choose its alternatives and fill its slots."""
        return self.fill(self.pick(self.side(wordings)), **slots)

    def loosely(self, wordings: Wordings, strangers: Sequence[str], **slots: str) -> str:
        """Draw a wording whose sense is in its slots: for training, a stranger takes a word's place now and then.

        So the model learns to find a value by where it stands, in sentences that nobody has written down here.
        """
        template = self.choose(self.pick(self.side(wordings)))
        return self.estranged(template, strangers).format(**slots)

    def estranged(self, template: str, strangers: Sequence[str], *, keeps_words: bool = False) -> str:
        """A template with a word replaced or dropped (not with `keeps_words`), or with a stranger beside it."""
        words = [match for match in _SLOT_OR_WORD.finditer(template) if not match[0].startswith("{")]
        if self.heldout or not words or not self.chance(0.15):
            return template
        place = self.pick(words)
        stranger = self.listed(strangers)
        # Not between a word and a slot: there the stranger would be a part of the value.
        follows = template[place.end() :].lstrip().startswith("{")
        beside = f"{stranger} {place[0]}" if follows else f"{place[0]} {stranger}"
        new = beside if keeps_words else self.weighted(((2, ""), (3, beside), (5, stranger)))
        return _LOST_SPACES.sub("", template[: place.start()] + new + template[place.end() :]).strip() or template

    def fill(self, template: str, **slots: str) -> str:
        return self.choose(template).format(**slots)

    def choose(self, template: str) -> str:
        """Choose a wording's alternatives; its slots stay open."""
        chosen = _ALTERNATIVES.sub(lambda match: self.pick(match[1].split("|")), template)
        return _LOST_SPACES.sub("", chosen).strip()

    def value(self, make: Callable[["Draw"], str]) -> str:
        """Draw values until one lies on this side of the split."""
        while True:
            value = make(self)
            if is_heldout_value(value) == self.heldout:
                return value

    def listed(self, values: Sequence[str]) -> str:
        """Draw from a list, on this side of the split."""
        return self.value(lambda draw: draw.pick(values))
