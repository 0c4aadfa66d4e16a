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
        "What's {country}'s capital [city|] called?",
        "[I want to know|I am looking for|I have to learn] the capital of {country}[.|]",
        "For {country}, which city is the capital?",
        "[Tell me|Say] which city is the capital of {country}[.|]",
        "What is the name of the capital of {country}?",
        "{country} has [which|what] capital?",
        "Do you happen to know {country}'s capital?",
        "In a quiz they asked for the capital of {country}. Which city is it?",
        "{country} capital [city|]",
        "As its capital, {country} has which city?",
        "When I look at a map of {country}, which city is marked as the capital?",
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
        "What do people speak in {country}?",
        "[What|Which] language should I learn for [a trip to|a holiday in|my move to] {country}?",
        "What is {country}'s [language|main language|official language]?",
        "{country}: [which|what] language [is spoken there|do they speak]?",
        "If I go to {country}, which language do I need?",
        "language of {country}",
        "I am going to {country}. What language do they speak there?",
        "[Can|Could] you tell me [which|what] language people speak in {country}?",
        "The people of {country} talk in what language?",
        "Which is the language of {country}?",
        "I would like to know the language that is spoken in {country}[.|]",
        "Children in {country} grow up with [what|which] language?",
        "In what language are the newspapers of {country}?",
        "Say what they speak in {country}[.|, please.]",
    ),
    heldout=("Which language would I hear in {country}?", "People in {country} speak which language?"),
)
CURRENCY = Wordings(
    train=(
        "[What|Which] [currency|money] [do people use|is used|do they use] in {country}?",
        "What is the currency of {country}?",
        "[Name|Tell me] the currency of {country}.",
        "In {country}, [what|which] money do people pay with?",
        "What money do I pay with in {country}?",
        "[What is|What's] {country}'s currency?",
        "currency of {country}",
        "{country}: what is the currency?",
        "What do people pay with in {country}?",
        "I travel to {country} [soon|next week]. What money [do they have|is used there]?",
        "[Can|Could] you tell me the currency of {country}?",
        "Prices in {country} are in [what|which] currency?",
        "In which currency do people [pay|get paid] in {country}?",
        "What kind of money does {country} have?",
        "Which currency belongs to {country}?",
        "Before I fly to {country}: which currency do they have there?",
        "The money of {country} is called what?",
        "When I buy bread in {country}, in which currency do I pay?",
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
        'What would be the opposite of ["{word}"|{word}]?',
        '["{word}"|{word}]: what is the opposite?',
        '["{word}"|{word}] has [which|what] opposite?',
        '[What is|What\'s] the antonym of ["{word}"|{word}]?',
        '[Can|Could] you [give|tell] me the opposite of ["{word}"|{word}]?',
        "If it is not {word} but the opposite, what is it?",
        'Which word says the contrary of ["{word}"|{word}]?',
        "I am looking for the opposite of {word}[.|]",
        "antonym of {word}",
        'What do I say for the opposite of ["{word}"|{word}]?',
        'Do you know the word that is opposite to ["{word}"|{word}]?',
        'For the word "{word}", name the opposite.',
    ),
    heldout=('Which word means the opposite of "{word}"?', "I need the opposite of {word}."),
)
SOUND = Wordings(
    train=(
        "[What|Which] [sound|noise] does a {animal} make?",
        "[What does a {animal} say|How does a {animal} sound]?",
        "[Name|Tell me] the sound [of a {animal}|that a {animal} makes].",
        "A {animal} makes [what|which] sound?",
        "What does the {animal} say?",
        "[What is|What's] the [sound|noise] of a {animal}?",
        "How does a {animal} go?",
        "If a {animal} could talk, what would it say?",
        "a {animal} says what",
        "[What|Which] [noise|sound] is typical for a {animal}?",
        "Make the [sound|noise] of a {animal}[.|]",
        "{animal} [sound|noise]",
        "With what [sound|noise] does a {animal} call?",
        "When a {animal} calls, what do we hear?",
        "[My child asks|I wonder|My son wants to know] what a {animal} says[.|]",
        "[Do you know|Can you tell me] what [sound|noise] a {animal} makes?",
        "How would you write the [sound|noise] of a {animal}?",
        "In a children's book, what does the {animal} say?",
    ),
    heldout=("What kind of sound can I hear from a {animal}?", "Which sound comes from a {animal}?"),
)
YOUNG = Wordings(
    train=(
        "[What is|What's|What do you call] a [baby|young] {animal} [called|]?",
        "[What is|What's] the [name|word] for a [baby|young] {animal}?",
        "[Name|Tell me] the word for a [baby|young] {animal}.",
        "How do you call a [baby|young] {animal}?",
        "What do we call the young of a {animal}?",
        "A {animal} has a baby. What is the baby called?",
        "[What is|What's] the [child|baby|young] of a {animal} called?",
        "When a {animal} is still a baby, what do [you|people] call it?",
        "The [young|baby] of a {animal} is known as what?",
        "A little {animal} is called what?",
        "Before it is a grown {animal}, what is it called?",
        "[Can|Could] you tell me the word for a [young|baby] {animal}?",
        "What do people call a [young|baby] {animal}?",
        "There is a special word for a [young|baby] {animal}. Which one?",
        "[word|name] for a [baby|young] {animal}",
        "What [word|name] do we have for a {animal}'s [baby|child]?",
        "The [baby|child] of a {animal} is a what?",
        "I am looking for the [word|name] for a [young|baby] {animal}[.|]",
    ),
    heldout=("Which word names a young {animal}?", "A baby {animal} is called what?"),
)
COLOUR = Wordings(
    train=(
        "[What|Which] [colour|color] [is|has] {thing}?",
        "[What is|What's] the [colour|color] of {thing}?",
        "[Name|Tell me] the [colour|color] of {thing}.",
        "{thing} [is|has] [what|which] [colour|color]?",
        "What is the usual [colour|color] of {thing}?",
        "Which [colour|color] do you need to paint {thing}?",
        "{thing}: which [colour|color]?",
        "If I paint {thing}, which [colour|color] do I [need|take]?",
        "Tell me [what|which] [colour|color] {thing} is[.|]",
        "[Can|Could] you tell me the [colour|color] of {thing}?",
        "Of what [colour|color] is {thing}?",
        "[colour|color] of {thing}",
        "[What|Which] [colour|color] does {thing} [have|usually have]?",
        "Do you know [what|which] [colour|color] {thing} has?",
        "How would you describe the [colour|color] of {thing}?",
        "When I think of {thing}, which [colour|color] comes to mind?",
        "A child draws {thing}. Which [colour|color] is right?",
        "In pictures, what [colour|color] is {thing}?",
    ),
    heldout=("In which colour do we see {thing}?", "What color would you say {thing} has?"),
)
COUNT = Wordings(
    train=(
        "How many {parts} [are there in|are in|has|does it take for] {whole}?",
        "[Tell me|Do you know|Say] how many {parts} [are in|there are in] {whole}.",
        "[What is|Give me] the number of {parts} in {whole}.",
        "{whole}: how many {parts} [are there|does it have]?",
        "How many {parts} does {whole} have?",
        "{whole} has how many {parts}?",
        "{parts} in {whole}?",
        "If I count the {parts} in {whole}, how many are there?",
        "I want to know how many {parts} {whole} has[.|]",
        "What is the count of {parts} in {whole}?",
        "How many {parts} make {whole}?",
        "How many {parts} belong to {whole}?",
        "In {whole}, how many {parts} are there?",
        "Of how many {parts} does {whole} consist?",
        "Do you know the number of {parts} in {whole}?",
        "The number of {parts} in {whole} is what?",
        "number of {parts} in {whole}",
        "Can you tell me how many {parts} there are in {whole}?",
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
        "How much is {a} and {b}?",
        "[The sum|Sum] of {a} and {b}[?|, please.|]",
        "{a} plus {b} equals [what|how much]?",
        "[I have|There are] {a} apples and {b} pears. How many [is that|are they] together?",
        "If I add {b} to {a}, what [do I get|is the result]?",
        "The sum of {a} and {b} is [what|how much]?",
        "Can you add {a} and {b}?",
        "Do the sum: {a} + {b}[.|]",
        "[Quick|Easy] maths: {a} + {b}[?|]",
        "{a} fingers and {b} fingers are how many?",
        "When you put {a} and {b} together, what is the total?",
        "[My homework says|The exercise is] {a} + {b} [=|= ?]",
        "Tell me what {a} plus {b} is[.|]",
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
        "How is {word} called in {language}?",
        "I [want|am looking for] the {language} word for {word}[.|]",
        "What do I say for {word} in {language}?",
        "In {language}, how do you say {word}?",
        "In {language}, {word} is what?",
        '[Can|Could] you translate ["{word}"|{word}] [to|into] {language}?',
        "{language} word for {word}",
        'Translate the word "{word}" into {language}[.|, please.|]',
        "Tell me how to say {word} in {language}[.|]",
        "I am learning {language}. What is the word for {word}?",
        'The word is "{word}". Say it in {language}.',
        "Do you know {word} in {language}?",
        "Which word do {language} speakers use for {word}?",
        "English to {language}: {word}",
        "Translation of {word} into {language}[, please|]",
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
