"""A text of a subject: first with its slots open, then with values in them."""

import re
from typing import Any

from tools.builtin_model.abilities import prose
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.subjects import Subject
from tools.builtin_model.draw import Draw, opened


def slots(template: str) -> list[str]:
    """The slots of a template, in its order."""
    return re.findall(r"{(\w+)}", template)


def template(draw: Draw, subject: Subject) -> str:
    """One of the subject's texts, or some of its fragments among ordinary words."""
    if draw.heldout or draw.chance(0.8):
        return draw.choose(draw.pick(draw.side(subject.texts)))
    said: dict[frozenset[str], str] = {}
    for part in draw.rng.sample(subject.fragments, len(subject.fragments)):
        said.setdefault(frozenset(slots(part)), part)
    parts = [draw.choose(part) for part in list(said.values())[: draw.pick((2, 3, 3, 4, 5))]]
    if draw.chance(0.3):
        return draw.pick((", ", "; ", ". ", "\n")).join(parts)
    return prose.form(draw, parts, draw.pick((1, 2, 4)))


def filled(draw: Draw, subject: Subject, template: str) -> tuple[str, dict[str, Any]]:
    """The text, and the values of its slots."""
    estranged = draw.estranged(template, SALAD)
    said: dict[str, str] = {}
    made: dict[str, Any] = {}
    for slot in slots(estranged):
        said[slot], made[slot] = subject.parts[slot].kind.draw(draw)
    return opened(estranged.format(**said), said.values()), made
