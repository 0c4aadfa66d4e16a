"""All details, and texts that are made of some of them."""

from collections.abc import Sequence
from typing import Any

from tools.builtin_model.abilities import (
    count_details,
    echoes,
    item_details,
    moment_details,
    number_details,
    people_details,
    prose,
    title_details,
    trait_details,
)
from tools.builtin_model.abilities.details import Detail
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.draw import Draw, opened

DETAILS = (
    *number_details.NUMBER_DETAILS,
    *people_details.PEOPLE_DETAILS,
    *moment_details.MOMENT_DETAILS,
    *trait_details.TRAIT_DETAILS,
    *count_details.COUNT_DETAILS,
    *title_details.TITLE_DETAILS,
    *item_details.ITEM_DETAILS,
)
#: How many of a text's details are of any nouns.
ECHO_SHARES = (0, 0, 0.5, 1)
#: The words of each detail's key, and the detail.
Chosen = dict[str, Detail]


def some(draw: Draw, how_many: int) -> Chosen:
    """Some details that have no key in common, each under one of its keys; a generic one where only it can be meant.

    Of dates, times and the like there are two at most: their clauses are vaguer than those of numbers.
    """
    found: list[Detail] = []
    echo_share = draw.pick(ECHO_SHARES)
    while len(found) < how_many:
        one = echoes.any_detail(draw) if draw.chance(echo_share) else draw.pick(DETAILS)
        is_known = any(set(one.keys) & set(other.keys) for other in found)
        if not is_known and (one.sort == "number" or [other.sort for other in found].count(one.sort) < 2):
            found.append(one)
    chosen: Chosen = {}
    for one in found:
        others = [other for other in found if other is not one]
        generic = () if any(one.sort == other.sort for other in others) else one.generic
        free = [key for key in generic if not any(key in other.generic for other in others)]
        chosen[draw.pick(free if free and draw.chance(0.3) else one.keys)] = one
    return chosen


def text(draw: Draw, chosen: Chosen) -> tuple[str, dict[str, Any]]:
    """A text that says them all in any order, and the value of each."""
    made: dict[str, Any] = {}
    said: list[str] = []
    clauses: list[str] = []
    is_form = draw.chance(0.15)
    for key, one in draw.rng.sample(sorted(chosen.items()), len(chosen)):
        value, made[key] = one.kind.draw(draw)
        said.append(value)
        if is_form or draw.chance(0.08):
            clauses.append(_labelled(draw, key, value, made[key]))
        else:
            clauses.append(clause(draw, one, value))
    return _joined(draw, clauses, said, is_form=is_form), made


def clause(draw: Draw, one: Detail, value: str) -> str:
    return draw.estranged(draw.pick(one.clauses), SALAD, keeps_words=True).format(value=value)


def _labelled(draw: Draw, key: str, value: str, made: Any) -> str:
    label = draw.pick((key, key.capitalize(), key.title()))
    shown = draw.pick(("yes", "Yes") if made else ("no", "No")) if isinstance(made, bool) else value
    return f"{label}{draw.pick((': ', ': ', ': ', ' = ', ' - ', ' '))}{shown}"


def _joined(draw: Draw, clauses: Sequence[str], said: Sequence[str], *, is_form: bool) -> str:
    """The clauses as lines, as sentences, as one long sentence, or among words that mean nothing."""
    if is_form:
        return draw.pick(("\n", "\n", ", ", "; ", ". ")).join(clauses)
    roll = draw.rng.random()
    if roll < 0.1:
        return prose.form(draw, clauses, draw.pick((1, 2, 4)))
    if roll < 0.2:
        return opened(f"{draw.pick((', ', '; ')).join(clauses)}{draw.pick(('.', ''))}", said)
    parts = [clauses[0]]
    for one in clauses[1:]:
        if draw.chance(0.2):
            parts[-1] += f"{draw.pick((' and ', ', ', ', and ', ' but ', ' while '))}{one}"
        else:
            parts.append(one)
    if draw.chance(0.25):
        parts.insert(draw.rng.randrange(len(parts) + 1), prose.prose(draw).rstrip(".?!"))
    return draw.pick((" ", " ", " ", "\n")).join(f"{opened(part, said)}." for part in parts)
