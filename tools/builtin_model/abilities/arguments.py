"""What users pass to tools and put into records: how it is said, and what it is in JSON."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import plain_words, prose
from tools.builtin_model.abilities.calendar import MONTHS
from tools.builtin_model.draw import Draw, is_heldout_value, words

Said = tuple[str, Any]
"""A value as the user says it, and as JSON."""


@dataclass(frozen=True)
class Kind:
    """A kind of value: its JSON Schema, and how one is drawn."""

    schema: dict[str, Any]
    make: Callable[[Draw], Said]
    is_closed: bool = False
    """Whether everybody knows all the values: then none is kept for the test."""

    def draw(self, draw: Draw) -> Said:
        """Draw until the value lies on this side of the split; short numbers and choices lie on both."""
        for _ in range(40):
            said, value = self.make(draw)
            if len(said) < 3 or not self._is_open or is_heldout_value(said) == draw.heldout:
                break
        return self._seldom_quoted(draw, said), value

    def _seldom_quoted(self, draw: Draw, said: str) -> str:
        """Words of one's own stand in quotes now and then, whatever they mean."""
        if not self._is_open or self.schema["type"] != "string" or draw.chance(0.93) or {"'", '"'} & set(said):
            return said
        return _in_quotes(draw, said)

    @property
    def _is_open(self) -> bool:
        return not self.is_closed and self.schema["type"] != "boolean" and "enum" not in self.schema


TITLES = words(
    """
    Team Main Annual Morning Budget Summer Winter Garden Project Office Kitchen Board Sales Client Yearly Weekly
    Music Chess Book Science Family Night Spring Autumn City Health Safety Design Product Launch Review Planning
    Building Meeting Party Dinner Lunch Workshop Fair Room Hall Club Conference Concert Show Day Trip Walk Session
    """
)
NUMBERS = words("two three four five six seven eight nine ten eleven twelve")
UNITS = words("kg km litres boxes pieces pages hours minutes days cups")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def plain(make: Callable[[Draw], str]) -> Callable[[Draw], Said]:
    """Values that are said as they are written."""

    def said(draw: Draw) -> Said:
        value = make(draw)
        return value, value

    return said


def _title(draw: Draw) -> str:
    if draw.chance(0.06):
        return f"{values.name(draw)}'s{draw.pick(('', f' {draw.pick(TITLES)}'))}"
    if draw.chance(0.15):
        return draw.pick((*plain_words.NAMES_OF_WORKS, *plain_words.COMPANIES))
    parts = [_title_word(draw) for _ in range(draw.pick((1, 2, 2, 3)))]
    return f"{draw.pick(('The', 'My', 'Old', 'New'))} {' '.join(parts)}" if draw.chance(0.15) else " ".join(parts)


def _title_word(draw: Draw) -> str:
    """A word of titles, any word with a capital, or one that nobody knows."""
    listed = draw.weighted(((4, TITLES), (2, values.WORDS), (1, values.COLOURS)))
    return (draw.pick(listed) if draw.chance(0.75) else values.any_word(draw)).capitalize()


def _word(draw: Draw) -> str:
    """Mostly a word that nobody knows; now and then an ordinary one, two of them, or capitals as of a stock."""
    ordinary = values.twisted(draw, (*values.WORDS, *values.FOODS))
    pair = f"{draw.pick((*values.COLOURS, *values.WORDS))} {draw.pick(values.WORDS)}"
    thing = draw.pick(draw.pick((plain_words.THINGS, plain_words.PLURALS, plain_words.GROCERIES)))
    return draw.weighted(
        ((5, values.any_word(draw)), (2, ordinary), (1, pair), (1, values.acronym(draw)), (3, thing))
    )


def _spot(draw: Draw) -> str:
    """Where taxis go: a city, or a place in it with its article."""
    place = draw.pick(words("station airport hotel museum office harbour stadium hospital market university cinema"))
    return draw.pick(
        (
            values.city(draw),
            values.city(draw),
            f"{draw.pick(('the', 'the', 'my'))} {place}",
            f"{values.city(draw)} {place}",
            f"{draw.rng.randrange(1, 200)} {draw.pick(TITLES)} {draw.pick(words('Street Road Square Avenue'))}",
        )
    )


def _or_quoted(make: Callable[[Draw], str]) -> Callable[[Draw], Said]:
    """Words of one's own without quotes, or anything between them."""
    plainly = plain(make)
    return lambda draw: plainly(draw) if draw.chance(0.5) else _quoted(draw)


def _quoted(draw: Draw) -> Said:
    value = draw.pick((_title, _title, values.errand, values.errand, values.phrase, prose.prose))(draw)
    return _in_quotes(draw, value), value


def _in_quotes(draw: Draw, said: str) -> str:
    quote = draw.pick("''\"")
    return f"{quote}{said}{quote}"


def _integer(draw: Draw) -> Said:
    number = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 2, 3, 4)))
    return str(number), number


def _small(draw: Draw) -> Said:
    if draw.chance(0.12):
        number = draw.rng.randrange(2, 2 + len(NUMBERS))
        return NUMBERS[number - 2], number
    number = draw.rng.randrange(2, 60)
    return str(number), number


def _decimal(draw: Draw) -> Said:
    number = draw.rng.randrange(1, 10 ** draw.pick((3, 4, 4, 5))) / 100
    if draw.chance(0.2):
        number = float(int(number) + 1)
        return (str(int(number)), int(number)) if draw.chance(0.7) else (str(number), number)
    return repr(number), number


def _listed(draw: Draw) -> Said:
    return _some_of(draw, draw.pick((values.name, values.name, values.any_word, values.food, _grocery, _plural)))


def _grocery(draw: Draw) -> str:
    return draw.pick(plain_words.GROCERIES)


def _plural(draw: Draw) -> str:
    return draw.pick(plain_words.PLURALS)


def _some_of(draw: Draw, make: Callable[[Draw], str]) -> Said:
    """One to four different values, on this side of the split."""
    items = list(dict.fromkeys(draw.value(make) for _ in range(draw.pick((1, 2, 2, 3, 3, 4)))))
    return spoken_list(draw, items), items


def spoken_list(draw: Draw, items: list[str]) -> str:
    """`a, b and c`, `['a', 'b']` and the like."""
    roll = draw.rng.random()
    if roll < 0.2:
        return repr(items)
    if roll < 0.35 or len(items) == 1:
        return ", ".join(items)
    return f"{', '.join(items[:-1])}{draw.pick((' and ', ' and ', ', and '))}{items[-1]}"


def _identifier(draw: Draw) -> str:
    digits = str(draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3, 4))))
    head = draw.pick(LETTERS)
    short = draw.pick((f"{head}_{digits}", f"{head.upper()}-{digits}", f"{head}{digits}", f"#{digits}", digits))
    code, year, more = values.acronym(draw), draw.rng.randrange(1990, 2036), draw.rng.randrange(1000, 10**6)
    pair, tail = f"{draw.rng.randrange(10, 100)}", draw.pick(LETTERS).upper()
    long = draw.pick(
        (
            f"{code}-{digits}",
            f"{code}-{more}",
            f"{code} {digits}",
            f"{year}-{digits}",
            f"{code}{digits}",
            f"{more}-{tail}",
            f"{pair}-{digits}",
            f"{tail}{tail}{pair}{code[:3]}",
            f"{pair[0]}{tail}{more}",
            str(more),
        )
    )
    return short if draw.chance(0.5) else long


def _time(draw: Draw) -> Said:
    hour, minute = draw.rng.randrange(24), draw.pick((0, 0, 0, 15, 30, 45, draw.rng.randrange(60)))
    value = f"{hour:02d}:{minute:02d}"
    if draw.chance(0.25):
        return value, value
    half = "am" if hour < 12 else "pm"
    minutes = f":{minute:02d}" if minute else draw.pick(("", "", ":00"))
    return f"{(hour + 11) % 12 + 1}{minutes}{draw.pick((' ', ' ', ''))}{half}", value


def _iso_date(draw: Draw) -> str:
    return f"{draw.rng.randrange(1990, 2036)}-{draw.rng.randrange(1, 13):02d}-{draw.rng.randrange(1, 29):02d}"


def _long_date(draw: Draw) -> str:
    day, month = draw.rng.randrange(1, 29), draw.pick(MONTHS)
    return draw.pick((f"{month} {day}", f"{day} {month}", f"{month} {day}, {draw.rng.randrange(1990, 2036)}"))


def _mail(draw: Draw) -> str:
    first, last, house = (values.any_word(draw) for _ in range(3))
    who = draw.pick(
        (first, first, f"{first}.{last}", f"{first[0]}.{last}", f"{first}_{last}", f"{first}{draw.pick('1279')}")
    )
    host = f"{draw.pick(('', '', '', 'mail.', 'my-'))}{house}"
    return f"{who}@{host}.{draw.pick(words('com com org net de io co.uk example eu'))}"


def _subject(draw: Draw) -> str:
    if draw.chance(0.4):
        return values.errand(draw)
    if draw.chance(0.3):
        return draw.pick(draw.pick((plain_words.THINGS, plain_words.PLURALS)))
    makers = (values.word, values.any_word, values.food)
    return " ".join(draw.pick(makers)(draw).lower() for _ in range(draw.pick((1, 2, 2, 3))))


STRING: dict[str, Any] = {"type": "string"}
NAME = Kind(STRING, plain(values.person))
ADDRESSEE = Kind(STRING, plain(values.addressee))
CITY = Kind(STRING, plain(values.city))
SPOT = Kind(STRING, plain(_spot))
WORD = Kind(STRING, plain(_word))
PHRASE = Kind(STRING, plain(values.phrase))
SUBJECT = Kind(STRING, plain(_subject))
TITLE = Kind(STRING, plain(_title))
QUOTED = Kind(STRING, _quoted)
SAYING = Kind(STRING, _or_quoted(values.saying))
ERRAND = Kind(STRING, _or_quoted(values.errand))
COLOUR = Kind(STRING, plain(values.colour))
FOOD = Kind(STRING, plain(values.food))
MAIL = Kind(STRING, plain(_mail))
TIME = Kind(STRING, _time)
ISO_DATE = Kind(STRING, plain(_iso_date))
LONG_DATE = Kind(STRING, plain(_long_date))
WEEKDAY = Kind(
    STRING,
    plain(lambda draw: draw.pick(words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))),
    is_closed=True,
)
IDENTIFIER = Kind(STRING, plain(_identifier))
INTEGER = Kind({"type": "integer"}, _integer)
SMALL = Kind({"type": "integer"}, _small)
DECIMAL = Kind({"type": "number"}, _decimal)
LIST = Kind({"type": "array", "items": STRING}, _listed)


def list_of(make: Callable[[Draw], str]) -> Kind:
    """A list of one to four of these."""
    return Kind({"type": "array", "items": STRING}, lambda draw: _some_of(draw, make))


NAMES = list_of(values.person)


def between(low: int, high: int, step: int = 1) -> Kind:
    """Integers from `low` to `high`."""

    def make(draw: Draw) -> Said:
        number = draw.rng.randrange(low, high + 1, step)
        return str(number), number

    return Kind({"type": "integer"}, make)


def record(properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of an object with all of these."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def boolean(if_true: str, if_false: str) -> Kind:
    """True and false, each in its words, with bars between them."""

    def make(draw: Draw) -> Said:
        value = draw.chance(0.5)
        return draw.pick((if_true if value else if_false).split("|")), value

    return Kind({"type": "boolean"}, make)


def choice(*options: str) -> Kind:
    """One of a few words, which the schema lists."""
    return Kind({"type": "string", "enum": list(options)}, plain(lambda draw: draw.pick(options)))


def listed(options: str) -> Kind:
    """One of a few words that everybody knows and no schema lists; with bars between them."""
    return Kind(STRING, plain(lambda draw: draw.pick(options.split("|"))), is_closed=True)
