"""Facts: one question, one fixed sentence as the answer. What is known is listed in `fact_table`."""

import random
from collections.abc import Callable

from tools.builtin_model.abilities import fact_phrases
from tools.builtin_model.abilities import fact_table as table
from tools.builtin_model.dialogue import Dialogue, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings

CAPITAL = Wordings(
    train=(
        "[What is|What's|what is] the capital [city|] of {country}?",
        "[Name|Tell me|Give me|State] the capital of {country}.",
        "Which city is the capital of {country}?",
        "[Do you know|Can you tell me|Could you tell me] the capital of {country}?",
        "What city is {country}'s capital?",
        "{country}: what is [its|the] capital [city|]?",
        "The capital of {country} is [what|which city]?",
        "capital of {country}",
    ),
    heldout=(
        "Which town serves as the capital of {country}?",
        "I forgot the capital of {country}, what is it?",
    ),
)
LANGUAGE = Wordings(
    train=(
        "[What|Which] language [do people speak|is spoken|do they speak] in {country}?",
        "[Name|Tell me] the language [of|spoken in] {country}.",
        "What is the [main|official|] language of {country}?",
        "In {country}, [what|which] language do people speak?",
    ),
    heldout=("Which language would I hear in {country}?", "People in {country} speak which language?"),
)
CURRENCY = Wordings(
    train=(
        "[What|Which] [currency|money] [do people use|is used|do they use] in {country}?",
        "What is the currency of {country}?",
        "[Name|Tell me] the currency of {country}.",
        "In {country}, [what|which] money do people pay with?",
    ),
    heldout=("Which currency do I need in {country}?", "How is the currency of {country} called?"),
)
OPPOSITE = Wordings(
    train=(
        '[What is|What\'s] the opposite of ["{word}"|{word}]?',
        '[Name|Tell me|Give me] the opposite of ["{word}"|{word}].',
        'Which word is the opposite of ["{word}"|{word}]?',
        'What is the contrary of ["{word}"|{word}]?',
        "The opposite of {word} is [what|which word]?",
        "opposite of {word}",
    ),
    heldout=('Which word means the opposite of "{word}"?', "I need the opposite of {word}."),
)
SOUND = Wordings(
    train=(
        "[What|Which] [sound|noise] does a {animal} make?",
        "[What does a {animal} say|How does a {animal} sound]?",
        "[Name|Tell me] the sound [of a {animal}|that a {animal} makes].",
        "A {animal} makes [what|which] sound?",
    ),
    heldout=("What kind of sound can I hear from a {animal}?", "Which sound comes from a {animal}?"),
)
YOUNG = Wordings(
    train=(
        "[What is|What's|What do you call] a [baby|young] {animal} [called|]?",
        "[What is|What's] the [name|word] for a [baby|young] {animal}?",
        "[Name|Tell me] the word for a [baby|young] {animal}.",
        "How do you call a [baby|young] {animal}?",
    ),
    heldout=("Which word names a young {animal}?", "A baby {animal} is called what?"),
)
COLOUR = Wordings(
    train=(
        "[What|Which] [colour|color] [is|has] {thing}?",
        "[What is|What's] the [colour|color] of {thing}?",
        "[Name|Tell me] the [colour|color] of {thing}.",
        "{thing} [is|has] [what|which] [colour|color]?",
    ),
    heldout=("In which colour do we see {thing}?", "What color would you say {thing} has?"),
)
COUNT = Wordings(
    train=(
        "How many {parts} [are there in|are in|has|does it take for] {whole}?",
        "[Tell me|Do you know|Say] how many {parts} [are in|there are in] {whole}.",
        "[What is|Give me] the number of {parts} in {whole}.",
        "{whole}: how many {parts} [are there|does it have]?",
    ),
    heldout=("How many {parts} can be found in {whole}?", "What number of {parts} make up {whole}?"),
)
SUM = Wordings(
    train=(
        "[What is|What's|Calculate|How much is|Compute|Solve|] {a} [+|plus] {b}[?|]",
        "[Add|Please add] {a} and {b}.",
        "[What is|What's|Give me|Tell me] the sum of {a} and {b}[?|.]",
        "{a}+{b}[=?|=|?|]",
        "What do you get if you add {a} and {b}?",
    ),
    heldout=("How much do {a} and {b} make together?", "Could you work out {a} + {b} for me?"),
)

TRANSLATION = Wordings(
    train=(
        "[What is|What's|what is] the [word for|name of] [the|] {word} in {language}?",
        "[How do you say|How do I say|What is|What's] {word} in {language}?",
        '[Translate|Say] ["{word}"|{word}] [into|in|to] {language}[.|, please.|]',
        "[What is|Tell me|Give me] the {language} [word|name] for [the|] {word}[?|.]",
        "{word} in {language}",
        "What do [people|they|the Romans] call the {word} in {language}?",
    ),
    heldout=("Which {language} word means {word}?", "What would {word} be in {language}?"),
)

CAPITAL_NOUNS = (
    "the capital of {country}",
    "{country}'s capital",
    "the capital city of {country}",
    "the city that is the capital of {country}",
    "the name of the capital of {country}",
)
LANGUAGE_NOUNS = (
    "the language of {country}",
    "the language spoken in {country}",
    "the language that people in {country} speak",
)
CURRENCY_NOUNS = ("the currency of {country}", "the money of {country}", "the money used in {country}")
OPPOSITE_NOUNS = ("the opposite of {word}", "the contrary of {word}", "the word that is the opposite of {word}")
SOUND_NOUNS = "the sound of a {animal}|the noise of a {animal}|the sound a {animal} makes|a {animal}'s sound"
SOUND_CLAUSES = "what sound a {animal} makes|what a {animal} says|how a {animal} sounds|which noise a {animal} makes"
YOUNG_NOUNS = "the name of a baby {animal}|the word for a young {animal}|a {animal}'s baby|the child of a {animal}"
YOUNG_CLAUSES = "what a young {animal} is called|how we call a baby {animal}|what you call the child of a {animal}"
COLOUR_NOUNS = "the colour of {thing}|the color of {thing}|the colour that {thing} has"
COLOUR_CLAUSES = "what colour {thing} has|which color {thing} is|of which colour {thing} is|how {thing} is coloured"
COUNT_NOUNS = "the number of {parts} in {whole}|the number of {parts} of {whole}|the count of {parts} in {whole}"
COUNT_CLAUSES = "how many {parts} {whole} has|how many {parts} are in {whole}|how many {parts} make {whole}"

FRAMED = 0.5
"""The share of questions that are phrases in frames."""

Family = Callable[[Draw], tuple[str, str]]


def _capital(draw: Draw) -> tuple[str, str]:
    country, capital = draw.pick(table.CAPITALS)
    if draw.chance(0.4):
        noun = draw.pick(CAPITAL_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"The capital of {country} is {capital}."
    return draw.wording(CAPITAL, country=country), f"The capital of {country} is {capital}."


def _language(draw: Draw) -> tuple[str, str]:
    country, language = draw.pick(table.LANGUAGES)
    if draw.chance(0.4):
        noun = draw.pick(LANGUAGE_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"People in {country} speak {language}."
    return draw.wording(LANGUAGE, country=country), f"People in {country} speak {language}."


def _currency(draw: Draw) -> tuple[str, str]:
    country, money = draw.pick(table.CURRENCIES)
    if draw.chance(0.4):
        noun = draw.pick(CURRENCY_NOUNS).format(country=country)
        return fact_phrases.noun_question(draw, noun), f"The currency of {country} is the {money}."
    return draw.wording(CURRENCY, country=country), f"The currency of {country} is the {money}."


def _opposite(draw: Draw) -> tuple[str, str]:
    pair = draw.pick(table.OPPOSITES)
    word, other = pair if draw.chance(0.5) else pair[::-1]
    if draw.chance(0.4):
        noun = draw.pick(OPPOSITE_NOUNS).format(word=word)
        return fact_phrases.noun_question(draw, noun), f"The opposite of {word} is {other}."
    return draw.wording(OPPOSITE, word=word), f"The opposite of {word} is {other}."


def _sound(draw: Draw) -> tuple[str, str]:
    animal, sound = draw.pick(table.SOUNDS)
    if draw.chance(0.4):
        phrases = (SOUND_NOUNS.format(animal=animal), SOUND_CLAUSES.format(animal=animal))
        return fact_phrases.question(draw, phrases), f"A {animal} says {sound}."
    return draw.wording(SOUND, animal=animal), f"A {animal} says {sound}."


def _young(draw: Draw) -> tuple[str, str]:
    animal, young = draw.pick(table.YOUNG)
    if draw.chance(0.4):
        phrases = (YOUNG_NOUNS.format(animal=animal), YOUNG_CLAUSES.format(animal=animal))
        return fact_phrases.question(draw, phrases), f"A young {animal} is called a {young}."
    return draw.wording(YOUNG, animal=animal), f"A young {animal} is called a {young}."


def _colour(draw: Draw) -> tuple[str, str]:
    thing, colour = draw.pick(table.COLOURS)
    if draw.chance(0.4):
        phrases = (COLOUR_NOUNS.format(thing=thing), COLOUR_CLAUSES.format(thing=thing))
        return fact_phrases.question(draw, phrases), f"{thing.capitalize()} is {colour}."
    return draw.wording(COLOUR, thing=thing), f"{thing.capitalize()} is {colour}."


def _count(draw: Draw) -> tuple[str, str]:
    parts, whole, number = draw.pick(table.COUNTS)
    if draw.chance(0.4):
        phrases = (COUNT_NOUNS.format(parts=parts, whole=whole), COUNT_CLAUSES.format(parts=parts, whole=whole))
        return fact_phrases.question(draw, phrases), f"There are {number} {parts} in {whole}."
    return draw.wording(COUNT, parts=parts, whole=whole), f"There are {number} {parts} in {whole}."


def _sum(draw: Draw) -> tuple[str, str]:
    a, b = draw.rng.randrange(10), draw.rng.randrange(10)
    return draw.wording(SUM, a=str(a), b=str(b)), f"{a} plus {b} is {a + b}."


def _translation(draw: Draw) -> tuple[str, str]:
    language = draw.pick(tuple(table.TRANSLATIONS))
    word, foreign = draw.pick(table.TRANSLATIONS[language].split("|")).replace("_", " ").rsplit(" ", 1)
    shown = word.capitalize() if draw.chance(0.15) else word
    said = language.lower() if draw.chance(0.15) else language
    question = draw.wording(TRANSLATION, word=shown, language=said)
    return question, f'The {language} word for "{word}" is "{foreign}".'


def _single(draw: Draw) -> tuple[str, str]:
    answer, questions = draw.pick(table.SINGLES)
    if draw.chance(FRAMED):
        return fact_phrases.question(draw, fact_phrases.of_answer(answer)), answer
    return draw.wording(questions), answer


FAMILIES: tuple[tuple[float, Family], ...] = (
    (30, _single),
    (12, _capital),
    (6, _language),
    (4, _currency),
    (8, _opposite),
    (5, _sound),
    (5, _young),
    (6, _colour),
    (9, _count),
    (8, _sum),
    (9, _translation),
)


def fact(draw: Draw, _dialogue: Dialogue) -> Turn:
    question, answer = draw.weighted(FAMILIES)(draw)
    return exchange("fact", question, answer)


def planet(draw: Draw, _dialogue: Dialogue) -> Turn:
    name, answer, questions = draw.pick(table.PLANETS)
    framed = draw.chance(FRAMED)
    question = fact_phrases.question(draw, fact_phrases.PLANETS[name]) if framed else draw.wording(questions)
    return exchange("planet", question, answer, planet=name)


def answers() -> list[str]:
    """All the sentences that answer a fact, as far as a long seeded draw finds them."""
    draw = Draw(random.Random(0))
    drawn = [draw.weighted(FAMILIES)(draw)[1] for _ in range(4000)]
    return list(dict.fromkeys([*drawn, *(answer for _, answer, _ in table.PLANETS)]))
