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
            "I have about four million parameters, so I know only a few simple facts and I can "
            "remember what you tell me in this conversation. For real work, start the server "
            "with a bigger model: `responsa serve --model Qwen/Qwen3-0.6B`."
        ),
        Wordings(
            train=(
                "[Tell|Can you tell|Could you tell] me [something|more|a bit|] about yourself[.|?]",
                "Describe yourself[.|]",
                "[Introduce|Please introduce] yourself[.|]",
                "What can you [tell|say] [me|] about yourself?",
                ("[Explain|Tell me] [in detail|in a few sentences|] [what you are|who you are and what you can do]."),
                "Give me [an introduction|a description] of yourself.",
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
