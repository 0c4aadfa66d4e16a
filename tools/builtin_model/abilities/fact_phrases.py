"""More ways to ask for the facts: phrases that name what is asked, put into frames that suit any phrase.

A fact is listed under its answer, with nouns ("the boiling point of water") and clauses ("when water boils"). One
phrase gives some thirty questions, and the same frames ask for unknown things in `fallback`, so that a frame alone
decides nothing.
"""

from tools.builtin_model.draw import Draw, Wordings

NOUN_FRAMES = Wordings(
    train=(
        "[What is|What's|What was|what is] {noun}?",
        "[Tell me|Give me|Name|Please name|State|Say|Please say] {noun}[.|, please.|]",
        "[Do you know|Can you tell me|Could you tell me|Can you name|Could you name|Would you know] {noun}?",
        "[I want to know|I would like to know|I need|I'd like|I am looking for|I forgot|I don't remember] {noun}[.|]",
        "[Remind me of|Help me with|Let me know|Teach me|Let me hear] {noun}[.|]",
        "{noun}[?||, please|, please?|, what is it?|, do you know it?]",
        "{noun} is [what|which]?",
        "{noun} is called what?",
        "[My child|My friend|My teacher|Somebody] asks [for|me for] {noun}[.|]",
        "[For my homework|For a quiz|For school], I need {noun}[.|]",
        "[How would you call|What do you call|What would you say is|What might be|What could be] {noun}?",
        "[Any idea|Any clue] [about|of] {noun}?",
        "[And|Now|So|Then] {noun}?",
    ),
    heldout=(
        "Please share {noun}.",
        "I am curious about {noun}.",
        "May I ask you for {noun}?",
        "What do people say is {noun}?",
        "Have you learnt {noun}?",
        "It is {noun} that I want.",
    ),
)
CLAUSE_FRAMES = Wordings(
    train=(
        "{clause}?",
        "[Tell me|Please tell me|Explain to me|Say|Let me know] {clause}[.|, please.|]",
        "[Do you know|Can you tell me|Could you tell me|Would you know|Can you say] {clause}?",
        "[I want to know|I would like to know|I wonder|I forgot|I don't know|I never knew] {clause}[.|]",
        "[My child|My friend|My teacher|Somebody] [asks|wants to know] {clause}[.|]",
        "[Remind me|Teach me] {clause}[.|]",
        "[For my homework|For a quiz|For school]: {clause}?",
        "[Any idea|Any clue] {clause}?",
    ),
    heldout=(
        "I am curious {clause}.",
        "Please find out {clause}.",
        "Have you learnt {clause}?",
        "Let us see {clause}.",
    ),
)

PLANETS = {
    "Earth": (
        "our planet|our home planet|the planet with people|the planet where humans live|the planet of the humans|"
        "the home of mankind|the planet we inhabit|the planet that people live on|the world we live on",
        "which planet we live on|which planet humans inhabit|what planet people call home|on which planet "
        "people live|"
        "where in the solar system humans live|which planet has humans on it|what planet humans are on",
    ),
    "Saturn": (
        "the planet with rings|the ringed planet|the planet that has rings|the planet starting with S that has rings|"
        "the sixth planet|the planet whose name begins with S|the planet with the famous rings|the planet "
        "with a ring",
        "which planet has rings|what planet is surrounded by rings|which planet starting with the letter S has rings|"
        "which ringed planet begins with an S|which planet has rings and starts with S|what planet is "
        "known for rings",
    ),
    "Mercury": (
        "the innermost planet|the closest planet to the sun|the planet nearest the sun|the smallest "
        "planet|the first planet",
        "which planet is closest to our sun|what planet comes first from the sun|which planet is next to the sun|"
        "which planet has the smallest distance to the sun|which planet circles the sun most closely",
    ),
    "Venus": (
        "the hottest planet|the second planet|the planet with the highest temperature|the planet that is hottest",
        "which planet is hotter than the others|what planet gets hottest|on which planet it is hottest|"
        "which planet has the highest temperature",
    ),
    "Mars": (
        "the red planet|the planet that is red|the fourth planet|the planet of red colour",
        "which planet is red|what planet has a red colour|which planet is called red|which planet we call "
        "the red one",
    ),
    "Jupiter": (
        "the largest planet|the biggest planet|the giant among the planets|the planet of the greatest "
        "size|the fifth planet",
        "which planet is bigger than any other|what planet is the giant|which planet has the greatest size|"
        "which planet is the largest of all",
    ),
    "Uranus": (
        "the planet on its side|the tilted planet|the seventh planet|the planet starting with U",
        "which planet lies on its side|what planet is tilted over|which planet rolls around the sun on its side|"
        "what planet starts with a U",
    ),
    "Neptune": (
        "the outermost planet|the last planet|the farthest planet|the eighth planet|the planet most far "
        "away from the sun",
        "which planet is the last one|what planet is farthest out|which planet has the greatest distance "
        "from the sun|"
        "which planet is most far from the sun",
    ),
}
SINGLES = {
    "formula is H2O": (
        "the formula of water|the chemical formula for water|water's formula|the elements of water",
        "what water consists of|which formula chemists use for water|which elements are in water",
    ),
    "Water boils": (
        "the boiling point of water|the temperature of boiling water|water's boiling point|the heat at "
        "which water boils",
        "when water boils|how hot water must get to boil|at how many degrees water boils|which "
        "temperature boils water",
    ),
    "Water freezes": (
        "the freezing point of water|the temperature of freezing water|water's freezing point|the point "
        "where water freezes",
        "when water freezes|how cold it must be for water to freeze|at how many degrees water turns to ice",
    ),
    "symbol of gold": (
        "the symbol for gold|the chemical sign of gold|gold's symbol|the symbol of the element gold",
        "which letters stand for gold|what symbol gold has|how chemists write gold",
    ),
    "Pacific": (
        "the largest ocean|the world's biggest ocean|the greatest ocean|the ocean that is largest|the widest ocean",
        "which ocean is bigger than any other|what ocean is the largest of all|which sea is the largest "
        "of the oceans",
    ),
    "Everest": (
        "the highest mountain|the world's tallest mountain|the highest peak|the mountain that is tallest|"
        "the highest summit",
        "which mountain is higher than any other|what mountain is the tallest of all|which peak is the highest",
    ),
    "Nile": (
        "the longest river|the world's longest river|the river that is longest|the river of the greatest length",
        "which river is longer than any other|what river is the longest of all|which river has the greatest length",
    ),
    "Asia": (
        "the largest continent|the world's biggest continent|the continent that is biggest|the greatest continent",
        "which continent is bigger than any other|what continent is the largest of all|which continent "
        "has the most land",
    ),
    "blue whale": (
        "the largest animal|the world's biggest animal|the animal that is biggest|the heaviest animal|the "
        "greatest animal",
        "which animal is bigger than any other|what animal is the largest of all|which creature is the biggest",
    ),
    "cheetah": (
        "the fastest land animal|the world's fastest animal on land|the animal that runs fastest|the quickest animal",
        "which animal is the quickest|what animal runs faster than any other|which animal has the "
        "greatest speed on land",
    ),
    "giraffe": (
        "the tallest animal|the world's tallest animal|the animal that is tallest|the animal with the longest neck",
        "which animal is taller than any other|what animal is the tallest of all|which creature has the longest neck",
    ),
    "Shakespeare": (
        "the author of Hamlet|the writer of Romeo and Juliet|the poet who wrote Hamlet|the man behind "
        "Romeo and Juliet",
        "who wrote Hamlet|who wrote Romeo and Juliet|which writer wrote Hamlet|from whom Romeo and Juliet comes",
    ),
    "Mona Lisa": (
        "the painter of the Mona Lisa|the artist who painted the Mona Lisa|the man who made the Mona Lisa",
        "who painted the Mona Lisa|which painter made the Mona Lisa|from whose hand the Mona Lisa is",
    ),
    "Einstein": (
        "the father of relativity|the inventor of the theory of relativity|the scientist behind the "
        "theory of relativity",
        "who thought of the theory of relativity|who came up with relativity|which physicist developed relativity",
    ),
    "Armstrong": (
        "the first man on the moon|the first human on the moon|the first person who walked on the moon|"
        "the first moonwalker",
        "who was first on the moon|which person first set foot on the moon|who landed on the moon first",
    ),
    "Washington.": (
        "the first president of the United States|the first US president|the first president of America",
        "who was first to be president of America|who started as president of the United States|"
        "which president was the first one of the USA",
    ),
    "sun is a star": (
        "the nature of the sun|the kind of object the sun is",
        "what the sun is|whether the sun is a star|what kind of body the sun is|if the sun is a planet or a star",
    ),
    "once a year": (
        "the time the Earth needs to go around the sun|the length of the Earth's orbit|the period of the Earth",
        "how often the Earth goes around the sun|how long the Earth needs around the sun|"
        "how much time one orbit of the Earth takes|when the Earth has gone around the sun once",
    ),
    "Earth has one moon": (
        "the number of moons of the Earth|the number of the Earth's moons|the count of our moons",
        "how many moons our planet has|how many moons the Earth has|how many moons orbit the Earth",
    ),
    "spider": (
        "the number of legs of a spider|a spider's number of legs|the leg count of spiders",
        "how many legs a spider has|how many legs spiders walk on|with how many legs spiders walk",
    ),
    "insect": (
        "the number of legs of an insect|an insect's number of legs|the leg count of insects",
        "how many legs an insect has|how many legs insects walk on|with how many legs insects walk",
    ),
    "honey": (
        "the animal that makes honey|the maker of honey|the source of honey|the insect behind honey",
        "who makes honey|which insect makes honey|what animal honey comes from|where we get honey from",
    ),
    "milk": (
        "the animal that gives milk|the source of milk|the farm animal with milk",
        "which animal gives us milk|what animal milk comes from|where we get milk from|who gives us milk",
    ),
    "Ice is": (
        "the name of frozen water|the word for frozen water|the stuff that ice is made of",
        "what ice is|what ice consists of|what frozen water is|what we call water that is frozen",
    ),
    "speed of light": (
        "the speed of light|light's speed|the velocity of light|the speed at which light travels",
        "how fast light is|how quickly light travels|how many kilometres light goes in a second",
    ),
    "Eiffel": (
        "the place of the Eiffel Tower|the city of the Eiffel Tower|the location of the Eiffel Tower|the "
        "town with the Eiffel Tower",
        "where the Eiffel Tower is|where the Eiffel Tower stands|which town has the Eiffel Tower|where to "
        "find the Eiffel Tower",
    ),
    "January": (
        "the first month|the first month of a year|the month that comes first|the month at the start of the year",
        "which month is first|what month starts the year|with which month a year starts|when the year begins",
    ),
    "December": (
        "the last month|the last month of a year|the month that comes last|the month at the end of the year",
        "which month is last|what month ends the year|with which month a year is over|when the year ends",
    ),
    "four seasons": (
        "the seasons|the four seasons of the year|the names of the seasons|a list of the seasons",
        "which seasons there are|what seasons the year has|which four seasons we have",
    ),
    "Hypertext": (
        "the meaning of HTTP|the long form of HTTP|the words that HTTP stands for|the full name of HTTP",
        "what HTTP means|what HTTP stands for|what the letters HTTP mean|what H T T P is",
    ),
}


def noun_question(draw: Draw, noun: str) -> str:
    return _raised(draw.wording(NOUN_FRAMES, noun=noun))


def question(draw: Draw, phrases: tuple[str, str]) -> str:
    """A question for the thing that the nouns or the clauses name."""
    nouns, clauses = phrases
    if draw.chance(0.5):
        return noun_question(draw, draw.pick(nouns.split("|")))
    return _raised(draw.wording(CLAUSE_FRAMES, clause=draw.pick(clauses.split("|"))))


def of_answer(answer: str) -> tuple[str, str]:
    """The phrases for a fact, by its answer."""
    return next(phrases for part, phrases in SINGLES.items() if part in answer)


def _raised(text: str) -> str:
    return text[0].upper() + text[1:]
