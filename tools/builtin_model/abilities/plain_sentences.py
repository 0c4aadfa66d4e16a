"""Sentences as people write them, with what may be asked of each: a verb and what goes with it, drawn from lists.

Relations (relations.py) are written down one by one. Here whoever does something, what, when and where are drawn
apart, so that a question is answered by the words it shares with a sentence. The subject of a text that goes on is a
pronoun; its question names it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tools.builtin_model import values
from tools.builtin_model.abilities import plain_words as lists
from tools.builtin_model.abilities.prose import inflected
from tools.builtin_model.draw import Draw, words

_WOMEN = words("mother sister aunt wife daughter grandmother")
_MEN = words("father brother uncle husband son grandfather postman fisherman")


@dataclass(frozen=True)
class Known:
    """A sentence of a text, and a question it answers."""

    sentence: str
    question: str


@dataclass(frozen=True)
class Subject:
    """Who or what a sentence is of: how the sentence calls it, and how the question does."""

    said: str
    asked: str
    is_person: bool = False
    has_present: bool = True
    """Whether the verb of it takes an `s` in the present; not so after "I", "we" and "they"."""


Maker = Callable[[Draw, Subject], Known]
#: Who says "I" in the text that follows.
_LETTERS = (
    "{who} wrote:",
    "{who} writes:",
    "Here is the letter of {who}:",
    "Message from {who}:",
    "{who} told me:",
    "Here is what {who} wrote:",
    "{who}:",
)


def sentence(draw: Draw) -> Known:
    """One sentence of its own."""
    if draw.chance(0.5):
        return _checked(draw.pick(_ALONE)(draw))
    maker = draw.pick((*_OF_ANYBODY, *_OF_PERSONS, *_OF_THINGS))
    if maker in _OF_PERSONS:
        return _checked(maker(draw, _person(draw)))
    return _checked(maker(draw, _anybody(draw) if maker in _OF_ANYBODY else _thing(draw)))


def story(draw: Draw, num_sentences: int) -> tuple[str, list[Known]]:
    """What comes before the text, if anything, and up to four sentences of one subject.

    After the first the subject is "she" or "it" there, or "I" from the beginning, and what it is in the questions.
    """
    if draw.chance(0.25):
        who = draw.value(values.name)
        own = Subject("I", who, is_person=True, has_present=False)
        makers: list[Maker] = [draw.pick((_deed, _move)) for _ in range(num_sentences)]
        return draw.pick(_LETTERS).format(who=who), [_checked(maker(draw, own)) for maker in makers]
    is_person = draw.chance(0.5)
    first = _person(draw) if is_person else _thing(draw)
    later = Subject(_pronoun(draw, first) if is_person else "It", first.asked, is_person)
    different = {*_OF_ANYBODY, *(_OF_PERSONS if is_person else _OF_THINGS)}
    makers = draw.rng.sample(sorted(different, key=lambda maker: maker.__name__), num_sentences)
    subjects = (first, *[later] * (num_sentences - 1))
    return "", [_checked(maker(draw, subject)) for maker, subject in zip(makers, subjects, strict=True)]


def _pronoun(draw: Draw, person: Subject) -> str:
    last = person.said.split()[-1]
    if last in _WOMEN or last in _MEN:
        return "She" if last in _WOMEN else "He"
    return draw.pick(("She", "He"))


def _checked(known: Known) -> Known:
    return Known(_opened(known.sentence), _opened(known.question))


def _opened(text: str) -> str:
    return text[0].upper() + text[1:]


def _person(draw: Draw) -> Subject:
    if draw.chance(0.4):
        name = draw.value(values.person)
        return Subject(name, name, is_person=True)
    who = draw.pick(lists.PEOPLE)
    asked = f"the {who.split(maxsplit=1)[1]}" if who.startswith(("a ", "an ")) else who.replace("our ", "your ")
    return Subject(who, asked.replace("my ", "your "), is_person=True)


def _thing(draw: Draw) -> Subject:
    if draw.chance(0.5):
        place = draw.pick(lists.PLACES)
        return Subject(place, place.replace("our ", "your ").replace("my ", "your "))
    thing = draw.pick(lists.THINGS)
    return Subject(draw.pick((f"the {thing}", f"the {thing}", f"this {thing}")), f"the {thing}")


def _anybody(draw: Draw) -> Subject:
    roll = draw.rng.random()
    if roll < 0.25:
        company = draw.pick(lists.COMPANIES)
        return Subject(company, company)
    return _person(draw) if roll < 0.75 else _thing(draw)


@dataclass(frozen=True)
class _Object:
    """What is done something to, and how a question calls it."""

    said: str
    asked: str
    is_plural: bool = False


def _object(draw: Draw) -> _Object:
    roll = draw.rng.random()
    if roll < 0.3:
        many = draw.pick(lists.PLURALS)
        number = draw.pick(("", "two ", f"{draw.rng.randrange(2, 90)} ", "some ", "the ", "many "))
        return _Object(f"{number}{many}", f"the {many}", is_plural=True)
    if roll < 0.45:
        one, other = draw.rng.sample(lists.PLURALS, 2)
        return _Object(f"{one} and {other}", f"the {one} and {other}", is_plural=True)
    if roll < 0.6:
        work = draw.pick(lists.NAMES_OF_WORKS)
        return _Object(work, work)
    thing = draw.pick(lists.THINGS)
    article = draw.pick(("a", "the", "an old", "a new", "the new", "her", "his"))
    return _Object(f"{_agreed(article, thing)} {thing}", f"the {thing}")


def _agreed(article: str, noun: str) -> str:
    return "an" if article == "a" and noun[0] in "aeiou" else article


#: How something is added to a deed: the adverbials, and the word that asks for them.
_ADJUNCTS = (
    (lists.TIMES, ("When", "When", "At what time")),
    (lists.WHERES, ("Where", "Where", "In which place")),
    (lists.WAYS, ("How", "In what way")),
    (tuple(f"because {reason}" for reason in lists.REASONS), ("Why", "For what reason")),
    (tuple(f"for {duration}" for duration in lists.DURATIONS), ("How long", "For how long")),
)


def _deed(draw: Draw, subject: Subject) -> Known:
    """`The gardener painted a wooden box on Friday.`"""
    base, third, past, participle = draw.pick(lists.VERBS)
    thing = _object(draw)
    is_present = subject.has_present and draw.chance(0.3)
    adjuncts, asks = draw.pick(_ADJUNCTS)
    adjunct = f" {draw.pick(adjuncts)}" if draw.chance(0.5) else ""
    verb, does = (third, "does") if is_present else (past, "did")
    questions = [f"what {does} {subject.asked} {base}?", f"what {does} {subject.asked} {base}{adjunct}?"]
    if adjunct:
        questions += [f"{draw.pick(asks)} {does} {subject.asked} {base} {thing.asked}?"] * 2
    if subject.is_person and subject.said == subject.asked:
        questions += [f"who {verb} {thing.asked}?", f"who was it that {verb} {thing.asked}?"]
    if is_present or subject.said == "It" or draw.chance(0.75):
        return Known(f"{subject.said} {verb} {thing.said}{adjunct}.", draw.pick(questions))
    by = {"She": "her", "He": "him", "I": "me"}.get(subject.said, subject.said)
    was = "were" if thing.is_plural else "was"
    return Known(f"{thing.said} {was} {participle} by {by}{adjunct}.", draw.pick(questions))


def _move(draw: Draw, subject: Subject) -> Known:
    """`The old captain sleeps in the garden.`"""
    base, third, past, _ = draw.pick(lists.MOVES)
    is_present = subject.has_present and draw.chance(0.5)
    adjuncts, asks = draw.pick(_ADJUNCTS)
    more = f" {draw.pick(draw.pick((lists.TIMES, lists.WHERES)))}" if draw.chance(0.2) else ""
    verb, does = (third, "does") if is_present else (past, "did")
    question = f"{draw.pick(asks)} {does} {subject.asked} {base}{more}?"
    return Known(f"{subject.said} {verb}{more} {draw.pick(adjuncts)}.", question)


def _wish(draw: Draw, subject: Subject) -> Known:
    """`He wants to sell the green lamp.`"""
    base, *_ = draw.pick(lists.VERBS)
    thing = _object(draw)
    verb, asking = draw.pick((("wants", "want"), ("plans", "plan"), ("hopes", "hope"), ("needs", "need")))
    questions = (
        f"what does {subject.asked} {asking} to {base}?",
        f"what does {subject.asked} {asking} to do?",
        f"does {subject.asked} {asking} to {base} {thing.asked}?",
    )
    return Known(f"{subject.said} {verb} to {base} {thing.said}.", draw.pick(questions))


def _name(draw: Draw, subject: Subject) -> Known:
    """`Her name is Ada Brolka.`"""
    name = draw.value(values.person)
    whose = {"She": "her", "He": "his", "It": "its"}.get(subject.said, f"{subject.said}'s")
    questions = (
        f"what is the name of {subject.asked}?",
        f"what is {subject.asked} called?",
        f"who is {subject.asked}?",
    )
    said = draw.pick((f"{whose} name is {name}.", f"{subject.said} is called {name}."))
    return Known(said, draw.pick(questions[: 3 if subject.is_person else 2]))


def _state(draw: Draw, subject: Subject) -> Known:
    """`The sofa is dark green.`"""
    state, asked = draw.pick(lists.ADJECTIVES), subject.asked
    be = draw.pick(("is", "is", "is", "was", "looks"))
    questions = (
        f"how {be} {asked}?" if be != "looks" else f"how does {asked} look?",
        f"what {be} {asked} like?" if be != "looks" else f"what does {asked} look like?",
        f"{be} {asked} {state}?" if be != "looks" else f"does {asked} look {state}?",
        f"what is the condition of {asked}?",
    )
    return Known(f"{subject.said} {be} {state}.", draw.pick(questions))


def _lasting(draw: Draw, subject: Subject) -> Known:
    duration, verb = draw.pick(lists.DURATIONS), draw.pick(("last", "take"))
    questions = (f"how long does {subject.asked} {verb}?", f"how much time does {subject.asked} take?")
    return Known(f"{subject.said} {verb}s {duration}.", draw.pick(questions))


def _hours(draw: Draw, subject: Subject) -> Known:
    """`The museum opens at 8 in the morning.`"""
    when, verb = draw.pick(lists.TIMES), draw.pick(words("open close start end"))
    questions = (f"when does {subject.asked} {verb}?", f"at what time does {subject.asked} {verb}?")
    return Known(f"{subject.said} {verb}s {when}.", draw.pick(questions))


def _having(draw: Draw, subject: Subject) -> Known:
    many, number = draw.pick(lists.PLURALS), draw.pick((str(draw.rng.randrange(2, 400)), "two", "three", "ten"))
    verb, base = draw.pick((("has", "have"), ("has", "have"), ("gets", "get"), ("needs", "need"), ("holds", "hold")))
    questions = (
        f"how many {many} does {subject.asked} {base}?",
        f"what does {subject.asked} {base}?",
        f"what number of {many} does {subject.asked} {base}?",
    )
    return Known(f"{subject.said} {verb} {number} {many}.", draw.pick(questions))


def _lying(draw: Draw, subject: Subject) -> Known:
    where = draw.pick(lists.WHERES)
    verb = draw.pick(words("is lies stands stays"))
    base = {"is": "", "lies": "lie", "stands": "stand", "stays": "stay"}[verb]
    question = f"where does {subject.asked} {base}?" if base else f"where is {subject.asked}?"
    return Known(
        f"{subject.said} {verb} {where}.", draw.pick((question, question, f"where can I find {subject.asked}?"))
    )


def _price(draw: Draw) -> Known:
    """`Lockers cost one euro.`"""
    many, cost = draw.pick(lists.PLURALS), draw.pick(lists.COSTS)
    adults = draw.pick(("", "", " for children", " for adults", " for members"))
    questions = (
        f"what do {many} cost{adults}?",
        f"how much do {many} cost{adults}?",
        f"how much are {many}{adults}?",
        f"what is the price of {many}{adults}?",
        f"how much do I pay for {many}?",
    )
    return Known(f"{many} cost {cost}{adults}.", draw.pick(questions))


def _allowed(draw: Draw) -> Known:
    """`House plants are not allowed on the terrace.`"""
    many, where = draw.pick(lists.PLURALS), draw.pick(lists.WHERES)
    rule = draw.pick(("allowed", "not allowed", "welcome", "forbidden", "sold", "not sold", "kept", "free"))
    questions = (
        f"are {many} {rule.removeprefix('not ')} {where}?",
        f"what is the rule for {many}?",
        f"may I bring {many}?",
        f"what about {many}?",
        f"where are {many} {rule}?",
    )
    return Known(f"{many} are {rule} {where}.", draw.pick(questions))


def _term(draw: Draw) -> Known:
    """`Returns are free for 30 days.`"""
    many, duration = draw.pick(lists.PLURALS), draw.pick(lists.DURATIONS)
    state = draw.pick(words("free open covered kept guaranteed stored closed valid"))
    questions = (
        f"how long are {many} {state}?",
        f"for how long are {many} {state}?",
        f"for what time are {many} {state}?",
    )
    return Known(f"{many} are {state} for {duration}.", draw.pick(questions))


def _advice(draw: Draw) -> Known:
    """`You should bring a rain jacket.`"""
    base, *_ = draw.pick(lists.VERBS)
    thing = _object(draw)
    modal = draw.pick(words("should must can may"))
    adjuncts, asks = draw.pick(_ADJUNCTS[:3])
    adjunct = f" {draw.pick(adjuncts)}" if draw.chance(0.5) else ""
    questions = [f"what {modal} I {base}?", f"what {modal} we {base}?", f"{modal} I {base} {thing.asked}?"]
    if adjunct:
        questions += [f"{draw.pick(asks)} {modal} I {base} {thing.asked}?"] * 3
    return Known(f"you {modal} {base} {thing.said}{adjunct}.", draw.pick(questions))


def _under_way(draw: Draw) -> Known:
    """`We are replacing two hard drives.`"""
    base, *_, participle = draw.pick(lists.VERBS)
    thing = _object(draw)
    doing, they = inflected(base, "ing"), draw.pick(("we", "they"))
    questions = (
        f"what are {'you' if they == 'we' else 'they'} {doing}?",
        f"what is being {participle}?",
        f"which sentence says what is being {participle}?",
        f"who is {doing} {thing.asked}?",
    )
    when = f" {draw.pick(lists.TIMES)}" if draw.chance(0.3) else ""
    return Known(f"{they} are {doing} {thing.said}{when}.", draw.pick(questions))


def _passive(draw: Draw) -> Known:
    """`Invoices are sent by email.`"""
    *_, participle = draw.pick(lists.VERBS)
    many = draw.pick(lists.PLURALS)
    be = draw.pick(("are", "are", "were", "will be", "can be", "cannot be"))
    adjuncts, asks = draw.pick(_ADJUNCTS)
    first, *rest = be.split()
    order = f"{first} {many} {' '.join([*rest, participle])}"
    questions = (f"{draw.pick(asks).lower()} {order}?", f"{draw.pick(asks).lower()} {order}?", f"what about {many}?")
    return Known(f"{many} {be} {participle} {draw.pick(adjuncts)}.", draw.pick(questions))


_OF_ANYBODY: tuple[Maker, ...] = (_deed, _deed, _deed, _move, _having)
_OF_PERSONS: tuple[Maker, ...] = (_wish, _wish, _name)
_OF_THINGS: tuple[Maker, ...] = (_state, _state, _lasting, _hours, _hours, _lying)
_ALONE: tuple[Callable[[Draw], Known], ...] = (
    _price,
    _allowed,
    _term,
    _advice,
    _advice,
    _under_way,
    _passive,
    _passive,
)
