"""Subjects that are written as plain lines, in `texts/subjects_*.txt`, for training alone.

    ## hotel_bill
    guest = name : guest guest_name billed_to
    room = number 101-899 : room room_number
    breakfast = yes breakfast included / no without breakfast : breakfast hasBreakfast
    ? Extract the hotel bill.
    - Room {room} was paid by {guest}, {breakfast}.
    + [guest:|billed to] {guest}

A line gives a slot with its kind and keys, an instruction (`?`), a text (`-`) or a fragment (`+`).
"""

import re
from collections.abc import Callable
from dataclasses import replace

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import written
from tools.builtin_model.abilities.message_subjects import STREET
from tools.builtin_model.abilities.record_subjects import COMPANY, DATE, FILM_TITLE, PHONE, fraction, several
from tools.builtin_model.abilities.subjects import ANY_DAY, YEAR, Part, Subject, one_of
from tools.builtin_model.draw import Wordings, words

_PLAIN = {
    "name": kinds.NAME,
    "names": kinds.NAMES,
    "company": COMPANY,
    "city": kinds.CITY,
    "street": STREET,
    "title": FILM_TITLE,
    "word": kinds.WORD,
    "phrase": kinds.PHRASE,
    "mail": kinds.MAIL,
    "phone": PHONE,
    "id": kinds.IDENTIFIER,
    "day": ANY_DAY,
    "date": DATE,
    "time": kinds.TIME,
    "year": YEAR,
}


def _number(low: str, high: str) -> kinds.Kind:
    return kinds.between(int(low), int(high))


def _decimal(low: str, high: str) -> kinds.Kind:
    return fraction(float(low), float(high))


def _options(text: str) -> tuple[str, ...]:
    return tuple(option.strip() for option in text.split("|"))


def _boolean(if_true: str, if_false: str) -> kinds.Kind:
    return kinds.boolean("|".join(_options(if_true)), "|".join(_options(if_false)))


#: Kinds with something behind their name, which the pattern's groups are.
_MADE: tuple[tuple[str, Callable[..., kinds.Kind]], ...] = (
    (r"number ([\d.]+)-([\d.]+)", _number),
    (r"decimal ([\d.]+)-([\d.]+)", _decimal),
    (r"one of (.+)", lambda text: one_of(_options(text))),
    (r"some of (.+)", lambda text: several(_options(text))),
    (r"choice (.+)", lambda text: kinds.choice(*_options(text))),
    (r"yes (.+?) / no (.+)", _boolean),
)


def kind(text: str) -> kinds.Kind:
    """The kind that a slot's line names; a ValueError for any other words."""
    if text in _PLAIN:
        return _PLAIN[text]
    for pattern, make in _MADE:
        if match := re.fullmatch(pattern, text):
            return make(*match.groups())
    raise ValueError(f"There is no kind of values called {text!r}.")


def _part(line: str) -> tuple[str, Part]:
    slot, _, rest = line.partition(" = ")
    made, _, keys = rest.rpartition(" : ")
    return slot, Part(kind(made), words(keys))


def subject(heading: str, lines: written.Lines) -> Subject:
    """The subject that these lines tell."""
    return Subject(
        heading,
        dict(_part(line) for line in lines if re.match(r"\w+ = ", line)),
        Wordings(train=written.after("-", lines), heldout=()),
        written.after("?", lines),
        written.after("+", lines),
    )


def with_more_texts(one: Subject) -> Subject:
    """A subject with the texts that `texts_*.txt` have for it too."""
    return replace(one, texts=written.with_more(one.texts, _MORE_TEXTS.get(one.name, ())))


SUBJECTS = tuple(subject(heading, lines) for heading, lines in written.sections("subjects_*.txt"))
_MORE_TEXTS = dict(written.sections("texts_*.txt"))
