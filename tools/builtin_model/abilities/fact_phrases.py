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
        "[My child|My friend|My teacher|Somebody] asks [for|me for] {noun}[.|]",
        "[For my homework|For a quiz|For school], I need {noun}[.|]",
        "[How would you call|What do you call|What would you say is|What might be|What could be] {noun}?",
        "[Any idea|Any clue] [about|of] {noun}?",
        "[And|Now|So|Then] {noun}?",
        "[Do|Would] you happen to know {noun}?",
        "Would you tell me {noun}[?|, please?]",
        "I keep forgetting {noun}[.|]",
        "[Quiz question|Question|My question]: {noun}[?|.|]",
        "Who can tell me {noun}?",
        "It would be [nice|good|useful] to know {noun}[.|]",
        "I [have to|want to|need to] write down {noun}[.|]",
        "{noun} - [do you have it|what do you say|what is it|tell me][?|]",
        "What is {noun}, [please|do you know|if I may ask|by the way]?",
        "[Can|Could] you help me with {noun}?",
        "We are talking about {noun}. What is it?",
        "I should know {noun}, but I do not[.|]",
        "If you know {noun}, [tell me|say it|let me know][.|]",
        "Somebody asked me for {noun} [today|at school|at work] and I had no answer[.|]",
        "[Hey|Well|Hm|Listen], what is {noun}?",
        "Your task: name {noun}[.|]",
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
        "[Do|Would] you happen to know {clause}?",
        "I keep forgetting {clause}[.|]",
        "[Quiz question|Question|My question]: {clause}?",
        "It would be [nice|good|useful] to know {clause}[.|]",
        "Who can tell me {clause}?",
        "I am not sure {clause}[.|]",
        "{clause} - [do you know|any idea|can you say]?",
        "Somebody asked me {clause} [today|at school|at work] and I had no answer[.|]",
        "If you know {clause}, [tell me|say it|let me know][.|]",
        "[My question is|The question is|What I want to know is] {clause}[.|]",
        "[Hey|So|Well|Hm], {clause}?",
        "Would you mind telling me {clause}?",
        "We were wondering {clause}[.|]",
        "I [have no idea|can't remember] {clause}[.|]",
        "I should know {clause}, but I do not[.|]",
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
        "the home of mankind|the planet we inhabit|the planet that people live on|the world we live on"
        "|the planet of mankind|the planet under our feet|the planet that is our home"
        "|the planet where people are at home|the home planet of humans",
        "which planet we live on|which planet humans inhabit|what planet people call home|on which planet "
        "people live|"
        "where in the solar system humans live|which planet has humans on it|what planet humans are on"
        "|which planet is home to mankind|what planet we stand on|which planet all people share"
        "|on what planet you find people",
    ),
    "Saturn": (
        "the planet with rings|the ringed planet|the planet that has rings|the planet starting with S that has rings|"
        "the sixth planet|the planet whose name begins with S|the planet with the famous rings|the planet "
        "with a ring"
        "|the planet inside the rings|the planet famous for its rings|the planet with the bright rings"
        "|the S planet with rings",
        "which planet has rings|what planet is surrounded by rings|which planet starting with the letter S has rings|"
        "which ringed planet begins with an S|which planet has rings and starts with S|what planet is "
        "known for rings"
        "|which planet shows rings|what planet has a ring system|which planet is the one with the rings"
        "|around which planet you see rings",
    ),
    "Mercury": (
        "the innermost planet|the closest planet to the sun|the planet nearest the sun|the smallest "
        "planet|the first planet"
        "|the planet next to the sun|the planet that is closest to the sun"
        "|the planet with the shortest way to the sun|the tiniest planet",
        "which planet is closest to our sun|what planet comes first from the sun|which planet is next to the sun|"
        "which planet has the smallest distance to the sun|which planet circles the sun most closely"
        "|which planet is the smallest|what planet is nearest to our sun"
        "|which planet is number one from the sun",
    ),
    "Venus": (
        "the hottest planet|the second planet|the planet with the highest temperature|the planet that is hottest"
        "|the planet with the most heat|the second planet from the sun|the hottest of the planets"
        "|the morning star",
        "which planet is hotter than the others|what planet gets hottest|on which planet it is hottest|"
        "which planet has the highest temperature"
        "|which planet has the most heat|what planet is number two from the sun"
        "|which planet is the hottest one",
    ),
    "Mars": (
        "the red planet|the planet that is red|the fourth planet|the planet of red colour"
        "|the red one among the planets|the red coloured planet|the planet with the red surface"
        "|the fourth planet from the sun",
        "which planet is red|what planet has a red colour|which planet is called red|which planet we call "
        "the red one"
        "|what planet people call red|which planet looks red in the sky|which planet has red ground",
    ),
    "Jupiter": (
        "the largest planet|the biggest planet|the giant among the planets|the planet of the greatest "
        "size|the fifth planet"
        "|the biggest of the planets|the giant planet|the planet with the most mass"
        "|the fifth planet from the sun",
        "which planet is bigger than any other|what planet is the giant|which planet has the greatest size|"
        "which planet is the largest of all"
        "|what planet is the biggest of all|which planet has the most mass"
        "|which planet is the giant of the solar system",
    ),
    "Uranus": (
        "the planet on its side|the tilted planet|the seventh planet|the planet starting with U"
        "|the planet that rolls on its side|the planet lying on its side|the seventh planet from the sun"
        "|the planet whose name starts with U",
        "which planet lies on its side|what planet is tilted over|which planet rolls around the sun on its side|"
        "what planet starts with a U"
        "|which planet is tilted to its side|what planet spins on its side"
        "|which planet is number seven from the sun",
    ),
    "Neptune": (
        "the outermost planet|the last planet|the farthest planet|the eighth planet|the planet most far "
        "away from the sun"
        "|the planet at the edge of the solar system|the eighth planet from the sun"
        "|the planet farthest out|the planet whose name starts with N",
        "which planet is the last one|what planet is farthest out|which planet has the greatest distance "
        "from the sun|"
        "which planet is most far from the sun"
        "|which planet is at the end of the solar system|what planet comes last from the sun"
        "|which planet is number eight from the sun",
    ),
}
SINGLES = {
    "formula is H2O": (
        "the formula of water|the chemical formula for water|water's formula|the elements of water"
        "|the formula for water|the chemical formula of water|the parts of a water molecule",
        "what water consists of|which formula chemists use for water|which elements are in water"
        "|what the formula of water is|what water is made of|how the formula for water goes",
    ),
    "Water boils": (
        "the boiling point of water|the temperature of boiling water|water's boiling point|the heat at "
        "which water boils"
        "|the temperature at which water boils|the boiling temperature of water",
        "when water boils|how hot water must get to boil|at how many degrees water boils|which "
        "temperature boils water"
        "|at what temperature water boils|how warm water has to be to boil",
    ),
    "Water freezes": (
        "the freezing point of water|the temperature of freezing water|water's freezing point|the point "
        "where water freezes"
        "|the temperature at which water freezes|the freezing temperature of water",
        "when water freezes|how cold it must be for water to freeze|at how many degrees water turns to ice"
        "|at what temperature water freezes|how cold water must get to turn into ice",
    ),
    "symbol of gold": (
        "the symbol for gold|the chemical sign of gold|gold's symbol|the symbol of the element gold"
        "|the chemical symbol for gold|the letters for gold in chemistry",
        "which letters stand for gold|what symbol gold has|how chemists write gold"
        "|which chemical symbol gold has|what the symbol for gold is",
    ),
    "Pacific": (
        "the largest ocean|the world's biggest ocean|the greatest ocean|the ocean that is largest|the widest ocean"
        "|the biggest ocean on Earth|the name of the largest ocean|the ocean with the greatest size",
        "which ocean is bigger than any other|what ocean is the largest of all|which sea is the largest "
        "of the oceans"
        "|what the largest ocean is|which ocean is the biggest one",
    ),
    "Everest": (
        "the highest mountain|the world's tallest mountain|the highest peak|the mountain that is tallest|"
        "the highest summit"
        "|the tallest mountain on Earth|the name of the highest mountain|the top mountain of the world",
        "which mountain is higher than any other|what mountain is the tallest of all|which peak is the highest"
        "|what the highest mountain is|which mountain reaches highest",
    ),
    "Nile": (
        "the longest river|the world's longest river|the river that is longest|the river of the greatest length"
        "|the longest river on Earth|the name of the longest river|the longest of the rivers",
        "which river is longer than any other|what river is the longest of all|which river has the greatest length"
        "|what the longest river is|which river is the longest one",
    ),
    "Asia": (
        "the largest continent|the world's biggest continent|the continent that is biggest|the greatest continent"
        "|the biggest continent on Earth|the name of the largest continent"
        "|the continent with the most land",
        "which continent is bigger than any other|what continent is the largest of all|which continent "
        "has the most land"
        "|what the largest continent is|which continent is the biggest one",
    ),
    "blue whale": (
        "the largest animal|the world's biggest animal|the animal that is biggest|the heaviest animal|the "
        "greatest animal"
        "|the biggest animal on Earth|the name of the largest animal|the giant among the animals",
        "which animal is bigger than any other|what animal is the largest of all|which creature is the biggest"
        "|what the largest animal is|which animal weighs most",
    ),
    "cheetah": (
        "the fastest land animal|the world's fastest animal on land|the animal that runs fastest|the quickest animal"
        "|the fastest runner among the animals|the name of the fastest land animal"
        "|the fastest animal that runs",
        "which animal is the quickest|what animal runs faster than any other|which animal has the "
        "greatest speed on land"
        "|what the fastest land animal is|which animal can run the fastest",
    ),
    "giraffe": (
        "the tallest animal|the world's tallest animal|the animal that is tallest|the animal with the longest neck"
        "|the tallest animal on Earth|the name of the tallest animal|the animal with the long neck",
        "which animal is taller than any other|what animal is the tallest of all|which creature has the longest neck"
        "|what the tallest animal is|which animal grows tallest",
    ),
    "Shakespeare": (
        "the author of Hamlet|the writer of Romeo and Juliet|the poet who wrote Hamlet|the man behind "
        "Romeo and Juliet"
        "|the writer of Hamlet|the author of Romeo and Juliet|the poet behind Hamlet",
        "who wrote Hamlet|who wrote Romeo and Juliet|which writer wrote Hamlet|from whom Romeo and Juliet comes"
        "|who the author of Hamlet is|who was the writer of Romeo and Juliet",
    ),
    "Mona Lisa": (
        "the painter of the Mona Lisa|the artist who painted the Mona Lisa|the man who made the Mona Lisa"
        "|the artist behind the Mona Lisa|the name of the painter of the Mona Lisa"
        "|the creator of the Mona Lisa",
        "who painted the Mona Lisa|which painter made the Mona Lisa|from whose hand the Mona Lisa is"
        "|who the painter of the Mona Lisa was|what artist painted the Mona Lisa",
    ),
    "Einstein": (
        "the father of relativity|the inventor of the theory of relativity|the scientist behind the "
        "theory of relativity"
        "|the physicist behind relativity|the man who developed the theory of relativity"
        "|the name of the father of relativity",
        "who thought of the theory of relativity|who came up with relativity|which physicist developed relativity"
        "|who developed the theory of relativity|whose idea the theory of relativity was",
    ),
    "Armstrong": (
        "the first man on the moon|the first human on the moon|the first person who walked on the moon|"
        "the first moonwalker"
        "|the name of the first man on the moon|the person who was first on the moon"
        "|the first astronaut to walk on the moon",
        "who was first on the moon|which person first set foot on the moon|who landed on the moon first"
        "|who the first man on the moon was|who walked on the moon before anyone else",
    ),
    "Washington.": (
        "the first president of the United States|the first US president|the first president of America"
        "|the first American president|the name of the first US president"
        "|the man who was the first president of the USA",
        "who was first to be president of America|who started as president of the United States|"
        "which president was the first one of the USA"
        "|who the first US president was|who was the first president of the United States",
    ),
    "sun is a star": (
        "the nature of the sun|the kind of object the sun is"
        "|the kind of thing that the sun is|the type of body that our sun is",
        "what the sun is|whether the sun is a star|what kind of body the sun is|if the sun is a planet or a star"
        "|what our sun is|what kind of thing the sun is",
    ),
    "once a year": (
        "the time the Earth needs to go around the sun|the length of the Earth's orbit|the period of the Earth"
        "|the time of one orbit of the Earth|the time it takes the Earth to circle the sun",
        "how often the Earth goes around the sun|how long the Earth needs around the sun|"
        "how much time one orbit of the Earth takes|when the Earth has gone around the sun once"
        "|how long it takes the Earth to orbit the sun|in what time the Earth circles the sun",
    ),
    "Earth has one moon": (
        "the number of moons of the Earth|the number of the Earth's moons|the count of our moons"
        "|the number of moons around the Earth|the number of moons that the Earth has",
        "how many moons our planet has|how many moons the Earth has|how many moons orbit the Earth"
        "|what number of moons the Earth has|how many moons are around our planet",
    ),
    "spider": (
        "the number of legs of a spider|a spider's number of legs|the leg count of spiders"
        "|the number of a spider's legs|the number of legs that a spider has",
        "how many legs a spider has|how many legs spiders walk on|with how many legs spiders walk"
        "|how many legs are on a spider|what number of legs a spider has",
    ),
    "insect": (
        "the number of legs of an insect|an insect's number of legs|the leg count of insects"
        "|the number of an insect's legs|the number of legs that an insect has",
        "how many legs an insect has|how many legs insects walk on|with how many legs insects walk"
        "|how many legs are on an insect|what number of legs an insect has",
    ),
    "honey": (
        "the animal that makes honey|the maker of honey|the source of honey|the insect behind honey"
        "|the animal behind honey|the animal that honey comes from|the little animal that makes honey",
        "who makes honey|which insect makes honey|what animal honey comes from|where we get honey from"
        "|which animal makes honey|where honey comes from|who it is that makes honey",
    ),
    "milk": (
        "the animal that gives milk|the source of milk|the farm animal with milk"
        "|the animal that milk comes from|the animal that gives us milk",
        "which animal gives us milk|what animal milk comes from|where we get milk from|who gives us milk"
        "|where milk comes from|which farm animal gives milk",
    ),
    "Ice is": (
        "the name of frozen water|the word for frozen water|the stuff that ice is made of"
        "|the thing that ice is|the material of ice",
        "what ice is|what ice consists of|what frozen water is|what we call water that is frozen"
        "|what ice is made of|what frozen water is called",
    ),
    "speed of light": (
        "the speed of light|light's speed|the velocity of light|the speed at which light travels"
        "|the speed of a ray of light|the speed that light has",
        "how fast light is|how quickly light travels|how many kilometres light goes in a second"
        "|what the speed of light is|how fast light travels|how far light gets in a second",
    ),
    "Eiffel": (
        "the place of the Eiffel Tower|the city of the Eiffel Tower|the location of the Eiffel Tower|the "
        "town with the Eiffel Tower"
        "|the city where the Eiffel Tower stands|the home of the Eiffel Tower",
        "where the Eiffel Tower is|where the Eiffel Tower stands|which town has the Eiffel Tower|where to "
        "find the Eiffel Tower"
        "|in which city the Eiffel Tower is|what city the Eiffel Tower is in",
    ),
    "January": (
        "the first month|the first month of a year|the month that comes first|the month at the start of the year"
        "|the month that starts the year|the first of the twelve months|the name of the first month",
        "which month is first|what month starts the year|with which month a year starts|when the year begins"
        "|what the first month is|which month the year starts with",
    ),
    "December": (
        "the last month|the last month of a year|the month that comes last|the month at the end of the year"
        "|the month that ends the year|the last of the twelve months|the name of the last month",
        "which month is last|what month ends the year|with which month a year is over|when the year ends"
        "|what the last month is|which month the year ends with",
    ),
    "four seasons": (
        "the seasons|the four seasons of the year|the names of the seasons|a list of the seasons"
        "|all four seasons|the seasons of the year|the four parts of the year",
        "which seasons there are|what seasons the year has|which four seasons we have"
        "|what the four seasons are|what the seasons are called",
    ),
    "Hypertext": (
        "the meaning of HTTP|the long form of HTTP|the words that HTTP stands for|the full name of HTTP"
        "|the words behind the letters HTTP|what the letters HTTP stand for|the spelled-out form of HTTP",
        "what HTTP means|what HTTP stands for|what the letters HTTP mean|what H T T P is"
        "|what is meant by HTTP|which words HTTP stands for",
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
