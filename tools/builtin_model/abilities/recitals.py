"""Longer answers known by heart, useful to watch a stream: lists, counting, a story."""

from tools.builtin_model.dialogue import Dialogue, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings, words

NUMBERS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
COUNTING = Wordings(
    train=(
        "[Count|Please count|Now count|count] [from one|from 1|] to {last}[.|!|]",
        "[Can|Could] you count [from one|from 1|] to {last}?",
        "[List|Name|Say|Write] [all|] the numbers from [one|1] to {last}[.|]",
        "Count up to {last}[.|, please.]",
        "[I want you to|Please] count [until|up to] {last}.",
        "[How do you count|Show me how to count] to {last}[?|.]",
        "[Begin|Start] counting and stop at {last}[.|]",
        "Which numbers come [from one|from 1] to {last}?",
        "All numbers up to {last}, [please|one after the other][.|]",
        "My [son|daughter|child] is learning to count. Do it up to {last}[.|, please.]",
        "[one|1] to {last}, please",
    ),
    heldout=("Start at one and count to {last}.", "Let me hear you count from one up to {last}."),
)


RECITALS = (
    (
        ("The planets of the solar system are Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus and Neptune."),
        Wordings(
            train=(
                (
                    "[Name|List|Tell me|Give me] [all|] the [eight|] planets [of the solar system|of "
                    "our solar system|in the solar system|]."
                ),
                "[Which|What] planets [are there|are in the solar system|do you know]?",
                "[What|Which] are the [eight|] planets [of|in] [the|our] solar system?",
                "[Can|Could] you [name|list] [all|] the planets [of the solar system|]?",
                "[Give|Show] me a list of [all|] the planets.",
                "Write down [all|] the planets [of the solar system|].",
                "I need [all|] the [eight|] planets around our sun[, please|][.|]",
                "[planets of our solar system|solar system planets|list of planets]",
                "[Do you know|Can you tell me] all [eight|] planets [of our solar system|]?",
                "From Mercury to Neptune: which planets are there?",
            ),
            heldout=(
                "Please recite the planets of the solar system.",
                "What are the names of all the planets?",
            ),
        ),
    ),
    (
        (
            "I am the tiny built-in model of Responsa, a server for the OpenAI Responses API. "
            "I have about seven million parameters, so I know only a few simple facts and I can "
            "remember what you tell me in this conversation. For real work, start the server "
            "with a bigger model: `responsa serve --model Qwen/Qwen3-0.6B`."
        ),
        Wordings(
            train=(
                "[Tell|Can you tell|Could you tell] me [something|more|a bit|] about yourself[.|?]",
                "Describe yourself[.|]",
                "[Introduce|Please introduce] yourself[.|]",
                "What can you [tell|say] [me|] about yourself?",
                "[Explain|Tell me] [in detail|in a few sentences] what you are.",
                "[Explain|Tell me] [in detail|in a few sentences|] who you are and what you can do.",
                "Give me [an introduction|a description] of yourself.",
                "Who are you and what can you do?",
                "I would like an introduction [of you|], please[.|]",
                "[Talk|Write] about yourself [for a while|a little|][.|]",
                "[Tell me|Let me know] more about [you|yourself][.|, please.]",
            ),
            heldout=(
                "Say a few sentences about yourself.",
                "I want to know more about you.",
            ),
        ),
    ),
    (
        "The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.",
        Wordings(
            train=(
                "[Name|List|Tell me|Give me] [all|] the [seven|] days of the week.",
                "[What|Which] are the [seven|] days of the week?",
                "[Can|Could] you [name|list] the days of the week?",
                "Write down the days of the week.",
                "What days does a week have?",
                "[days of the week|weekdays from Monday to Sunday]",
                "Which days are there in a week?",
                "I am learning English. [List|Tell me] the days in a week.",
                "From Monday on, which days are in the week?",
                "How are the [seven|] days in a week called?",
            ),
            heldout=(
                "Please recite the days of the week.",
                "What are the names of the seven days?",
            ),
        ),
    ),
    (
        (
            "The months of the year are January, February, March, April, May, June, July, "
            "August, September, October, November and December."
        ),
        Wordings(
            train=(
                "[Name|List|Tell me|Give me] [all|] the [twelve|] months of the year.",
                "[What|Which] are the [twelve|] months of the year?",
                "[Can|Could] you [name|list] the months [of the year|]?",
                "Write down the months of the year.",
                "What months does a year have?",
                "months of the year",
                "Which months are there in a year?",
                "I am learning English. [List|Tell me] the months in a year.",
                "From January on, which months are in the year?",
                "How are the [twelve|] months in a year called?",
            ),
            heldout=(
                "Please recite the months of the year.",
                "What are the names of the twelve months?",
            ),
        ),
    ),
    (
        "The colours of the rainbow are red, orange, yellow, green, blue, indigo and violet.",
        Wordings(
            train=(
                "[Name|List|Tell me|Give me] [all|] the [seven|] [colours|colors] of the rainbow.",
                (
                    "[What|Which] [colours|colors] [does a rainbow have|has a rainbow|are in the "
                    "rainbow|are in a rainbow]?"
                ),
                "[What|Which] are the [colours|colors] of [the|a] rainbow?",
                "[Can|Could] you [name|list] the [colours|colors] [of a|in a|in the] rainbow?",
                "[colours|colors] of the rainbow",
                "In a rainbow, which [colours|colors] are there?",
                "What [colours|colors] make up a rainbow?",
                "I want to draw a rainbow. Which [colours|colors] does it have?",
                "Write down the [colours|colors] [of a|in the] rainbow[.|]",
                "How many and which [colours|colors] has the rainbow? List them.",
            ),
            heldout=(
                "Please recite the colours of the rainbow.",
                "Which colors can I see in a rainbow?",
            ),
        ),
    ),
    (
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
        Wordings(
            train=(
                "[Say|Recite|Write|Tell me|Give me] the [English|] alphabet.",
                "What is the [English|] alphabet?",
                "[Name|List] [all|] the letters of the [English|] alphabet.",
                "[Can|Could] you [say|recite] the alphabet?",
                "How does the [English|] alphabet go?",
                "[the alphabet|abc|the ABC][, please|]",
                "From A to Z, what are the letters?",
                "I am learning the [English|] alphabet. Write it down for me.",
                "Which letters are in the [English|] alphabet?",
                "[Do you know|Tell me|Teach me] the ABC[.|?]",
            ),
            heldout=(
                "Please spell out the whole alphabet.",
                "What are the letters of the alphabet?",
            ),
        ),
    ),
    (
        (
            "Once upon a time there was a small robot that lived on a hill. Every night it "
            "looked at the stars and counted them one by one. One night a star fell down and "
            "asked for a friend. The robot smiled, and from then on they counted the stars "
            "together."
        ),
        Wordings(
            train=(
                "[Tell|Write|Give] me a [short|little|nice|] story[, please| about a robot| about stars|].",
                "[Can|Could] you [tell|write] [me|] a [short|little|] story?",
                "I want to hear a [short|] story.",
                "Write a [short|little|] story [about a robot|].",
                "Do you know a story?",
                "[Once upon a time|A story, please|Story time][...|.|!]",
                "I am bored, tell me a story[.|!]",
                "Read me a [bedtime|good-night|short|little] story[.|, please.]",
                "My [son|daughter|child] wants to hear a story[.|]",
                "Have you got a story [for me|for my children|]?",
            ),
            heldout=(
                "Make up a short story.",
                "Please entertain me with a story.",
            ),
        ),
    ),
    (
        "Why did the computer go to the doctor? Because it had a virus!",
        Wordings(
            train=(
                "[Tell|Give] me a [joke|funny joke|short joke|good joke].",
                "[Can|Could] you [tell|make] [me|] a joke?",
                "Do you know a [joke|good joke]?",
                "[Make|Say] [me laugh|something funny].",
                "I want to hear a joke.",
                "[A joke, please|joke please|Another joke][.|!]",
                "I am [sad|bored], tell me a joke[.|!]",
                "[Make|Crack] a joke[.|, please.]",
                "Say something that makes me laugh[.|]",
                "What is a [good|funny] joke?",
            ),
            heldout=(
                "Please entertain me with a joke.",
                "Have you got a joke for me?",
            ),
        ),
    ),
    (
        "Roses are red, the sky is blue, this model is tiny, but it talks to you.",
        Wordings(
            train=(
                "[Write|Tell|Give] me a [short|little|nice|] poem[, please|].",
                "[Can|Could] you [write|say] [me|] a [short|little|] poem?",
                "Write a [short|little|] poem.",
                "Do you know a poem?",
                "[A poem, please|poem please|Poem][.|!]",
                "I want to [hear|read] a [short|little|] poem[.|]",
                "Recite a [short|little|nice|] poem[.|, please.]",
                "Tell me [some verses|a few lines that rhyme][.|]",
                "Say [something that rhymes|a rhyme][.|, please.]",
                "For my [wife|mother|friend] I need a [short|little] poem[.|]",
            ),
            heldout=(
                "Make up a short poem.",
                "Please entertain me with a poem.",
            ),
        ),
    ),
)


def recital(draw: Draw, _dialogue: Dialogue) -> Turn:
    if draw.chance(0.25):
        return _counting(draw)
    reply, wordings = draw.pick(RECITALS)
    return exchange("recital", draw.wording(wordings), reply)


def _counting(draw: Draw) -> Turn:
    last = draw.rng.choice((3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 10, 12, 15, 20, 20, 20))
    wording = draw.wording(COUNTING, last=draw.pick((str(last), NUMBERS[last - 1])))
    return exchange("recital", wording, ", ".join(NUMBERS[:last]).capitalize() + ".")
