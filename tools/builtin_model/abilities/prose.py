"""English that means nothing: ordinary words in sentences that nobody wrote down, for values to stand in.

A model of this size takes its few hundred templates for the language. Where the sense of a sentence lies in its
slots, forms drawn from here teach that any other word may stand between them.
"""

from collections.abc import Sequence

from tools.builtin_model import values
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.draw import Draw, Wordings, words

#: Words that everybody knows; they are on both sides of the split.
SMALL = words(
    """
    a the an this that these those my your our his her its their some any each every another such both all no one
    to of in on at by for from with without about under over between before after during until since near into onto
    through against along behind beside above below off out up down around toward as like than but and or so then
    when where while because if though which who whom whose what why how it is are was were be been being has have
    had does do did will would can could shall should may might must I you he she we they me him us them there here
    now later soon today again also just only even still yet too very quite not never please
    """
)
VERBS = words(
    """
    ask bring call carry change choose come cost count cover cut do eat end equal expect feel find fit follow get give
    go grow hand hear help hold hope join keep know land last leave let like list live look love make mean meet mind
    move name need note offer own pass pick place plan play point put reach read report rest run say see seem sell
    send serve set share show sit sleep sound spend stand start stay stop take talk tell think travel treat turn use
    visit wait walk want watch wear wish work write
    """
)
_DOUBLED = frozenset("bdgnpt")
_VOWELS = frozenset("aeiou")


def inflected(verb: str, ending: str) -> str:
    """A verb with `s`, `ing` or `ed`; the irregular past tenses are made regular, which does no harm here."""
    if ending == "s":
        return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    if len(verb) == 3 and verb[-1] in _DOUBLED and verb[1] in _VOWELS and verb[0] not in _VOWELS:
        stem = verb + verb[-1]
    return stem + ending


#: Those of which no held-out clause is made.
_PLAIN_VERBS = tuple(verb for verb in VERBS if verb not in ("equal", "take"))
_VERB_FORMS = tuple(
    verb if not ending else inflected(verb, ending) for verb in VERBS for ending in ("", "s", "ing", "ed")
)


def filler(draw: Draw) -> str:
    """One word that is never a value."""
    roll = draw.rng.random()
    if roll < 0.55:
        return draw.pick(SMALL)
    return draw.listed(_VERB_FORMS if roll < 0.8 else SALAD)


def fillers(draw: Draw, least: int, most: int) -> str:
    return " ".join(filler(draw) for _ in range(draw.rng.randint(least, most)))


def prose(draw: Draw) -> str:
    """A sentence of three to sixteen words."""
    made = [
        filler(draw) if draw.chance(0.85) else draw.pick((values.any_word, values.name, values.number))(draw)
        for _ in range(draw.pick((3, 4, 5, 6, 7, 9, 12, 16)))
    ]
    text = " ".join(made)
    return f"{text[0].upper()}{text[1:]}{draw.pick(('.', '.', '?', '!', ''))}"


def identifier(draw: Draw) -> str:
    """A name as programs have it, of one to four words: `snake_case`, `camelCase` or `kebab-case`."""
    parts = [
        draw.listed(SALAD) if draw.chance(0.6) else draw.value(values.any_word)
        for _ in range(draw.pick((1, 2, 2, 3, 4)))
    ]
    if draw.chance(0.5):
        return parts[0] + "".join(part.capitalize() for part in parts[1:])
    return draw.pick("__-").join(parts)


def form(draw: Draw, slots: Sequence[str], most: int = 3) -> str:
    """A template with the slots in this order, and none to `most` ordinary words before, between and behind them.

    Two slots that stand side by side would run into one another: at least one word parts them.
    """
    parts: list[str] = []
    for place, slot in enumerate(slots):
        parts += [fillers(draw, 0 if place == 0 else 1, most), slot]
    if draw.chance(0.3):
        parts.append(fillers(draw, 1, most))
    return " ".join(part for part in parts if part)


def shuffled(draw: Draw, slots: Sequence[str], most: int = 3) -> str:
    """As `form`, with the slots in any order."""
    return form(draw, draw.rng.sample(list(slots), len(slots)), most)


def clause(draw: Draw) -> str:
    """A clause of `{label}` and `{value}` that is built as English is, round any verb."""
    verb = draw.pick(_PLAIN_VERBS)
    does, doing, done = (inflected(verb, ending) for ending in ("s", "ing", "ed"))
    place = draw.pick(words("for as in at to under with by on into"))
    start = draw.pick(("", "the ", "its ", "where ", "where the ", "when the ", "with the ", "whose ", "while the "))
    return draw.pick(
        (
            f"{start}{{label}} {does} {{value}}",
            f"{start}{{label}} {does} {place} {{value}}",
            f"{start}{{label}} is {done} {place} {{value}}",
            f"{start}{{label}} {draw.pick(words('will can should may must'))} {verb} {{value}}",
            f"{draw.pick(('the ', 'its '))}{{label}} {doing} {{value}}",
            f"{doing} {{value}} {place} {draw.pick(('the ', 'its ', ''))}{{label}}",
            f"{{value}} {does} {place} {draw.pick(('the ', 'its ', ''))}{{label}}",
            f"{{value}} is {done} {place} {draw.pick(('the ', 'its ', ''))}{{label}}",
            f"{verb} {{value}} {place} {draw.pick(('the ', 'its ', ''))}{{label}}",
        )
    )


def or_clauses(draw: Draw, wordings: Wordings) -> Wordings:
    """The wordings of a clause of `{label}` and `{value}`, or one or two forms that this dialogue invents for it."""
    if draw.heldout or draw.chance(0.65):
        return wordings
    if draw.chance(0.7):
        return Wordings(train=tuple(clause(draw) for _ in range(draw.pick((1, 2, 3)))), heldout=())
    label_first = draw.chance(0.7)
    slots = ("{label}", "{value}") if label_first else ("{value}", "{label}")
    return Wordings(train=tuple(form(draw, slots, 2) for _ in range(draw.pick((1, 1, 2)))), heldout=())


def or_form(draw: Draw, wordings: Wordings, slots: Sequence[str], share: float = 0.15) -> Wordings:
    """The wordings, or a form of these slots in any order that nobody has written down."""
    if draw.heldout or not draw.chance(share):
        return wordings
    return Wordings(train=(shuffled(draw, slots),), heldout=())
