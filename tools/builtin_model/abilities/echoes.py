"""Details of any nouns: a word of the key stands beside the value, as in "table 7", "45 minutes" or "coach Andrea".

The details that are written down (details.py) tell what words mean. Here a noun and a key are put together at random,
so that only the neighbour that echoes the key, in its own form or another, can tell which value belongs to it.
"""

from collections.abc import Callable

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.details import Detail, detail
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.nouns import LABELS, NOUNS
from tools.builtin_model.abilities.prose import inflected
from tools.builtin_model.draw import Draw, words
from tools.builtin_model.ordinary_words import ORDINARY

_DONE_THINGS = words(
    """
    accepted rejected ordered returned packed loaded sorted checked cleaned painted tested repaired printed delivered
    visited moved opened closed filled marked saved passed skipped added removed missed signed invited reached
    finished started collected dropped locked parked walked climbed lifted scored booked canceled planted watered
    picked cooked washed burned answered approved counted copied deployed drafted entered exported fixed hired
    imported joined labeled launched listed logged merged paid planned posted rated recorded refused reported rescued
    resolved shared shipped stacked stored trained treated unloaded updated used weighed wrapped sold bought eaten
    written broken lost found sent read won kept built caught driven drawn stolen thrown worn torn sung
    """
)
_UNITS = words(
    """
    minutes hours days weeks euros dollars pounds points meters km miles kg grams litres percent degrees pages steps
    seconds cm feet inches watts cups boxes pieces
    """
)
_ROLES = words(
    """
    coach host guest driver teacher nurse chef owner manager author editor referee captain pilot guide judge keeper
    tenant landlord witness lawyer singer drummer player partner sponsor speaker reviewer trainer mentor buyer seller
    sender receiver winner painter builder director producer organizer assistant contact cousin neighbour
    """
)
_COUNTED = """
    {} NOUNS|we have {} NOUNS|there were {} NOUNS|{} NOUNS in all|it took {} NOUNS|{} NOUNS so far|only {} NOUNS left
    I counted {} NOUNS|up to {} NOUNS|she got {} NOUNS|NOUNS: {}|NOUNS {}|the number of NOUNS is {}|plus {} NOUNS
    {} NOUNS were there|he made {} NOUNS|already {} NOUNS|{} NOUNS for everybody|with {} NOUNS it was done
    they brought {} NOUNS|{} NOUNS, if I remember well|and {} NOUNS on top|a total of {} NOUNS|{} NOUNS it was
    """
_NUMBERED = """
    NOUN {}|it is NOUN {}|in NOUN {}|NOUN number {}|NOUN no. {}|go to NOUN {}|NOUN {} was next|this is NOUN {}
    her NOUN number is {}|at NOUN {}|NOUN {}, please|from NOUN {}|NOUN: {}|the NOUN is {}|NOUN {} it is
    we got NOUN {}|the number of the NOUN is {}|NOUN #{}|look for NOUN {}|NOUN {} again|they gave us NOUN {}
    """
_NAMED = """
    the {} NOUN|a {} NOUN|the NOUN {}|the NOUN is called {}|{} is the NOUN|on the {} NOUN|NOUN: {}|with the {} NOUN
    she has the {} NOUN|we took the {} NOUN|the NOUN is {}|it is the {} NOUN|the {} NOUN was fine|NOUN {}
    they call the NOUN {}|I like the {} NOUN|his NOUN, {}|the {} NOUN it is|as NOUN they chose {}
    """
_FILLED_BY = """
    NOUN {}|our NOUN {}|{} was the NOUN|NOUN: {}|the NOUN is {}|with {} as NOUN|today {} was my NOUN|{} is our NOUN
    the NOUN was {}|her NOUN is {}|{}, our NOUN, came too|{} works as NOUN|my NOUN is called {}|NOUN of the day: {}
    {} came along as NOUN|we had {} for a NOUN|the new NOUN, {}|ask the NOUN, {}
    {}, who is the NOUN|as NOUN they sent {}
    """
_DONE = """
    we DONE {}|{} were DONE|DONE: {}|{} DONE|they DONE {} of them|I DONE {}|{} have been DONE|she DONE {} more
    and {} got DONE|DONE {}|in the end {} were DONE|of those, {} were DONE|{} of them DONE|he only DONE {}
    """
_MEASURED = """
    {} UNIT of NOUN|the NOUN is {} UNIT|NOUN {} UNIT|NOUN: {} UNIT|with a NOUN of {} UNIT|{} UNIT for the NOUN
    the NOUN took {} UNIT|its NOUN is {} UNIT|{} UNIT is the NOUN|the NOUN comes to {} UNIT|for NOUN it was {} UNIT
    a {} UNIT NOUN|NOUN of {} UNIT|we said {} UNIT for the NOUN
    """


def any_detail(draw: Draw) -> Detail:
    """A detail of a noun, a deed or a role that nobody wrote down."""
    return draw.weighted(_MAKERS)(draw)


def _noun(draw: Draw) -> str:
    listed = draw.weighted(((4, NOUNS), (2, LABELS), (2, ORDINARY), (1, SALAD)))
    return draw.listed(listed).lower() if draw.chance(0.85) else draw.value(values.any_word)


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in tuple("aeiou"):
        return f"{noun[:-1]}ies"
    return inflected(noun, "s")


def _number(draw: Draw) -> kinds.Kind:
    return draw.weighted(
        ((3, kinds.between(2, 99)), (3, kinds.between(2, 999)), (2, kinds.INTEGER), (1, kinds.SMALL))
    )


def _counted(draw: Draw) -> Detail:
    noun = _noun(draw)
    many = _plural(noun)
    keys = f"{many}|{many}|{noun} count|num {many}|total {many}|number of {many}|{noun} amount|{_noun(draw)} {many}"
    return detail(keys, _number(draw), _COUNTED.replace("NOUNS", many))


def _numbered(draw: Draw) -> Detail:
    noun = _noun(draw)
    keys = f"{noun}|{noun}|{noun} number|{noun} no|{noun} id|{_noun(draw)} {noun}"
    return detail(keys, _number(draw), _NUMBERED.replace("NOUN", noun))


def _named(draw: Draw) -> Detail:
    noun = _noun(draw)
    keys = f"{noun}|{noun}|{noun} name|{noun} title|{noun} type|chosen {noun}|{_noun(draw)} {noun}"
    kind = draw.weighted(((4, kinds.TITLE), (2, kinds.WORD), (1, kinds.IDENTIFIER), (1, kinds.COLOUR)))
    return detail(keys, kind, _NAMED.replace("NOUN", noun))


def _filled_by(draw: Draw) -> Detail:
    noun = draw.pick(_ROLES) if draw.chance(0.7) else _noun(draw)
    keys = f"{noun}|{noun}|{noun} name|{noun} person|our {noun}|{_noun(draw)} {noun}"
    return detail(keys, kinds.NAME, _FILLED_BY.replace("NOUN", noun))


def _done(draw: Draw) -> Detail:
    done = draw.pick(_DONE_THINGS)
    many = _plural(_noun(draw))
    keys = f"{done}|{done}|{done} {many}|num {done}|{done} count|{many} {done}|total {done}"
    return detail(keys, _number(draw), _DONE.replace("DONE", done))


def _measured(draw: Draw) -> Detail:
    noun, unit = _noun(draw), draw.pick(_UNITS)
    keys = f"{noun} {unit}|{noun} {unit}|{noun}|{noun} in {unit}|total {noun}|{noun} value"
    kind = draw.pick((_number(draw), _number(draw), kinds.DECIMAL))
    return detail(keys, kind, _MEASURED.replace("NOUN", noun).replace("UNIT", unit))


def _switched(draw: Draw) -> Detail:
    noun = _noun(draw)
    keys = f"{noun}|has {noun}|with {noun}|{noun} included|is {noun}"
    kind = kinds.boolean(
        f"{noun}: yes|with {noun}|there is a {noun}|{noun} included|yes to the {noun}|{noun}? yes",
        f"{noun}: no|without {noun}|there is no {noun}|no {noun}|no {noun}, please|{noun}? no",
    )
    return detail(keys, kind, "{}|{}|and {}")


_MAKERS: tuple[tuple[float, Callable[[Draw], Detail]], ...] = (
    (5, _counted),
    (4, _numbered),
    (4, _named),
    (4, _filled_by),
    (2, _done),
    (3, _measured),
    (1.5, _switched),
)
