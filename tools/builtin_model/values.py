"""Values that users disclose: names, cities, colours, made-up words, numbers."""

from collections.abc import Callable, Sequence

from tools.builtin_model.draw import Draw, phrases, words
from tools.builtin_model.ordinary_words import ORDINARY

NAMES = words(
    """
    Ada Adam Agnes Ahmed Alan Albert Alex Alice Amir Amy Ana Andrea Anna Antonio Arthur Astrid Ben Bianca
    Bob Boris Bruno Carla Carlos Carol Chen Chloe Claire Clara Daniel David Diana Diego Dmitri Dora Edgar
    Elena Elias Ella Emil Emma Eric Erika Eva Fatima Felix Fiona Frank Fritz George Grace Greta Gustav Hana
    Hannah Hans Harry Helen Hugo Ida Igor Ingrid Ines Iris Isaac Ivan Jack Jakob James Jane Javier Jin Joan
    John Jonas Julia Jun Kai Karen Karl Kate Kenji Kofi Laila Lars Laura Lena Leo Liam Linda Lisa Louis
    Lucas Lucy Luis Maria Mario Mark Martha Martin Max Maya Mei Mia Miguel Mila Mohammed Moritz Nadia Nina
    Noah Nora Olga Oliver Omar Oscar Otto Pablo Paul Pedro Petra Philip Priya Rachel Rahul Ravi Rita Robert
    Rosa Ruth Samir Samuel Sara Sarah Simon Sofia Sophie Stefan Susan Tanja Theo Thomas Tim Tina Tom Ursula
    Valentin Vera Victor Viktor Wanda Wei Werner William Yara Yuki Yusuf Zoe
    """
)
CITIES = words(
    """
    Aachen Antwerp Atlanta Austin Barcelona Bari Basel Bergen Bilbao Bologna Bonn Boston Bremen Bristol
    Chicago Cologne Dallas Denver Detroit Dresden Essen Florence Gdansk Geneva Genoa Ghent Graz Hamburg
    Houston Istanbul Jaipur Karachi Kyoto Lagos Leeds Leipzig Lille Linz Liverpool Lyon Malaga Manchester
    Marseille Melbourne Miami Milan Montreal Mumbai Munich Nantes Naples Nuremberg Osaka Porto Portland
    Poznan Rotterdam Salzburg Seattle Sevilla Shanghai Sydney Toronto Toulouse Trieste Turin Utrecht
    Valencia Vancouver Zurich
    """
)
#: Cities that the facts tell of, those oftener that people ask for first: known by heart from there, they must be
#: copied all the same.
FAMOUS_CITIES = words(
    """
    Paris Paris Paris Berlin Berlin London London Tokyo Tokyo Rome Madrid Lisbon Vienna Bern Warsaw Athens Oslo
    Stockholm Helsinki Copenhagen Dublin Brussels Budapest Moscow Ankara Cairo Nairobi Beijing Ottawa Havana Lima
    Canberra Washington Amsterdam Prague Delhi Dubai Singapore Seoul
    """
)
COLOURS = words(
    """
    blue red green yellow orange purple pink brown black white grey gold silver violet turquoise beige
    crimson magenta teal olive indigo maroon lilac cyan amber ivory coral scarlet navy
    """
)
FOODS = words(
    """
    pizza pasta sushi soup rice bread cheese salad curry cake chocolate tacos noodles pancakes apples
    bananas cherries strawberries potatoes tomatoes dumplings waffles risotto lasagna ramen paella goulash
    falafel hummus porridge omelette burgers lentils olives mangoes peaches grapes honey yoghurt chicken
    """
)
WORDS = words(
    """
    apple anchor autumn badger balloon basket beacon blanket breeze bridge bucket button cactus candle
    canyon carpet castle cedar chimney circus cobalt comet cookie copper cotton cricket crystal dagger
    desert dolphin dragon eagle echo ember falcon feather fiddle flamingo forest fountain galaxy garden
    ginger glacier granite hammer harbour harvest hazel helmet horizon island ivy jacket jasmine jungle
    kettle kitten ladder lantern lemon lizard magnet maple marble meadow mirror monkey mountain mushroom
    nectar needle oasis ocean orchid otter oyster paddle panther parrot pebble pencil pepper phoenix pigeon
    pillow pirate plinth pocket puzzle pyramid quartz rabbit raven ribbon river rocket saddle sapphire
    shadow silver sparrow spider spoon sunset swallow tiger timber tornado trumpet tulip tunnel turtle
    umbrella valley velvet violin volcano walnut whisper willow window winter zebra zephyr
    """
)

MEALS = words("dinner lunch breakfast tea meeting walk drinks coffee training party call concert swim exam visit")
DEEDS = words(
    "buy call wash clean paint find bring fetch sell send feed cook read fix order pack water thank visit see"
)

_ONSETS = words(
    "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sp st t th tr v w z"
)
_VOWELS = words("a e i o u a e i o u ai ea ee oo ou y")
_ENDINGS = ("", "", "", "n", "r", "l", "s", "t", "m", "k", "x", "nd", "rt", "sh", "p", "ck", "ng")


def made_up(draw: Draw) -> str:
    """A pronounceable word of one to three syllables that no list contains; no "be", "to" or "my"."""
    syllables = draw.pick((1, 2, 2, 2, 3))
    parts = [draw.pick(_ONSETS) + draw.pick(_VOWELS) for _ in range(syllables)]
    made = "".join(parts) + draw.pick(_ENDINGS)
    return made if len(made) > 2 else f"{made}{draw.pick('nrlstm')}"


#: Letters of other languages, as names have them.
ACCENTED = {
    "a": "àáâãäå",
    "c": "çć",
    "e": "éèêë",
    "i": "íîï",
    "n": "ñ",
    "o": "óôöøõ",
    "s": "šß",
    "u": "úûü",
    "z": "ž",
}


def any_word(draw: Draw) -> str:
    """A word to be copied: made up, ordinary, or the head of one ordinary word with the tail of another.

    What a model of this size copies it must have copied before, token by token; syllables alone use only some of
    the tokens there are.
    """
    roll = draw.rng.random()
    if roll < 0.6:
        return made_up(draw)
    return draw.pick(ORDINARY) if roll < 0.85 else _spliced(draw)


def _spliced(draw: Draw) -> str:
    first, second = (draw.pick(draw.pick((NAMES, CITIES, WORDS, FOODS, ORDINARY))).lower() for _ in range(2))
    head, tail = draw.rng.randrange(1, 2 + len(first) // 2), draw.rng.randrange(0, 1 + len(second) // 2)
    made = first[:head] + second[tail:]
    return made if len(made) > 2 else made + second


def accented(draw: Draw, plain: str) -> str:
    """Seldom with letters of another language, where the word has some that can change."""
    if draw.chance(0.96):
        return plain
    return "".join(draw.pick(ACCENTED.get(letter, letter)) if draw.chance(0.4) else letter for letter in plain)


def twisted(draw: Draw, listed: Sequence[str]) -> str:
    """A value of a list, half the time with other letters: a model that knows the list by heart copies it wrongly."""
    value = draw.pick(listed)
    if draw.chance(0.5):
        return value
    place = draw.rng.randrange(3, max(4, len(value)))
    syllable = draw.pick(_ONSETS) + draw.pick(_VOWELS)
    changes = (
        value[:place],
        value[:place] + syllable,
        value[:place] + syllable + value[place:],
        syllable + value[1:],
    )
    changed = draw.pick(changes)
    return changed.capitalize() if value[0].isupper() else changed


def name(draw: Draw) -> str:
    if draw.chance(0.5):
        return accented(draw, twisted(draw, NAMES))
    return accented(draw, any_word(draw)).capitalize()


def person(draw: Draw, share: float = 0.4) -> str:
    """A first name, in this share of cases with a last name."""
    return f"{name(draw)} {name(draw)}" if draw.chance(share) else name(draw)


def addressee(draw: Draw) -> str:
    """Whom people write to or meet: mostly somebody with a name."""
    if draw.chance(0.93):
        return person(draw)
    known = ("mum", "dad", "my boss", "my sister", "the team", "everyone", "the landlord")
    return draw.pick((*known, f"Dr. {name(draw)}", f"Mrs. {name(draw)}", f"Mr {name(draw)}", f"uncle {name(draw)}"))


def myself(draw: Draw) -> str:
    """A name as people say their own: seldom with the last one."""
    return person(draw, 0.2)


def city(draw: Draw) -> str:
    if not draw.heldout and draw.chance(0.25):
        return draw.pick(FAMOUS_CITIES)
    first = twisted(draw, CITIES) if draw.chance(0.6) else accented(draw, any_word(draw)).capitalize()
    return draw.pick(("San ", "New ", "Port ")) + first if draw.chance(0.08) else first


def word(draw: Draw) -> str:
    """A code word: known, made up, in capitals, or with a number behind it."""
    plain = twisted(draw, WORDS) if draw.chance(0.4) else accented(draw, any_word(draw))
    roll = draw.rng.random()
    if roll < 0.1:
        return plain.upper()
    if roll < 0.2:
        return plain.capitalize()
    return f"{plain}-{draw.rng.randrange(2, 100)}" if roll < 0.27 else plain


def acronym(draw: Draw) -> str:
    """Two to five capital letters, as stocks, airlines and codes have them."""
    return "".join(draw.pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(draw.pick((2, 3, 3, 4, 4, 5))))


def number(draw: Draw) -> str:
    digits = draw.pick((1, 2, 2, 3, 4, 5, 5, 6, 7))
    return str(draw.rng.randrange(10 ** (digits - 1), 10**digits))


def colour(draw: Draw) -> str:
    return draw.pick(COLOURS)


def food(draw: Draw) -> str:
    return twisted(draw, FOODS)


def errand(draw: Draw) -> str:
    """What people put on lists and into calendars: a few ordinary words, as "Dinner at eight"."""
    thing, other = (draw.pick(draw.pick((FOODS, WORDS, ORDINARY))) for _ in range(2))
    hour = draw.pick(words("one two three four five six seven eight nine ten noon midnight"))
    made = draw.pick(
        (
            f"{draw.pick(MEALS)} at {draw.pick((hour, f'the {thing}', name(draw)))}",
            f"{draw.pick(MEALS)} with {draw.pick((name(draw), 'mum', 'the team', 'friends'))}",
            f"{draw.pick(DEEDS)} the {thing}",
            f"{draw.pick(DEEDS)} {thing} and {other}",
            f"{draw.pick(DEEDS)} {draw.pick((name(draw), 'mum', 'the boss', 'the bank'))}",
            f"the {thing} {draw.pick(words('in by under of for from behind'))} the {other}",
            f"{thing} {other}",
            f"{draw.pick(DEEDS)} {thing}",
            f"my {thing} is {draw.pick(COLOURS)}",
            f"I am {draw.pick(words('late here home busy ready early tired happy'))}",
        )
    )
    return _cased(draw, made)


def _cased(draw: Draw, made: str) -> str:
    """As people write titles: mostly small or with one capital, seldom with capitals everywhere."""
    return draw.weighted(((9, made), (9, made[0].upper() + made[1:]), (2, made.title()), (1, made.upper())))


def saying(draw: Draw) -> str:
    """What people tell one another in a message, as "I'm running late" or "we need more rice"."""
    thing, other = draw.pick(draw.pick((FOODS, WORDS, ORDINARY))), draw.pick(draw.pick((WORDS, ORDINARY)))
    deed = draw.pick(DEEDS)
    who = draw.pick(phrases("I am|I'm|I will be|I'll be|we are|we're|she is|he's|they are"))
    when = draw.pick(words("today tomorrow tonight soon now later again"))
    state = draw.pick((when, "late", "home", "sick", "running late", "on the way", "in the office"))
    wish = draw.pick((f"thank you for the {thing}", "good luck", "congratulations", "well done", "thanks a lot"))
    return draw.pick(
        (
            f"{who} {state}",
            f"happy {draw.pick(('birthday', 'new year', 'holidays', 'Easter', other))}",
            f"the {other} is {draw.pick(words('ready here broken open closed late lost gone'))}",
            f"{draw.pick(('we', 'they', 'I'))} {draw.pick(words('need want have miss like'))} more {thing}",
            f"{draw.pick(('please ', ''))}{deed} the {thing} {when}",
            f"see you {draw.pick((when, 'at noon', f'at the {other}', 'on Sunday'))}",
            wish,
            f"can you {deed} {draw.pick((name(draw), f'the {thing}', 'me'))}",
            errand(draw),
        )
    )


def phrase(draw: Draw) -> str:
    """One to five words, mostly without meaning together."""
    if draw.chance(0.2):
        return _cased(draw, " ".join(draw.pick(ORDINARY) for _ in range(draw.pick((1, 2, 2, 3, 4)))))
    makers: tuple[Callable[[Draw], str], ...] = (word, any_word, any_word, name, number, colour, food)
    return " ".join(draw.pick(makers)(draw) for _ in range(draw.pick((1, 1, 2, 2, 3, 4, 5))))
