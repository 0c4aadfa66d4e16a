"""How turns become dialogues, and in which shares: the curriculum in one place."""

import random
from collections.abc import Callable, Iterator

from tools.builtin_model import phrasing
from tools.builtin_model.abilities import (
    echo,
    facts,
    fallback,
    memory,
    previous,
    recitals,
    smalltalk,
    tool_calls,
)
from tools.builtin_model.abilities.noise import salad
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings

Ability = Callable[[Draw, Dialogue], Turn | None]
Choices = tuple[tuple[float, Ability], ...]

# Sentences that acceptance tests use. No training message contains one, in whatever case, so that those tests
# measure understanding.
RESERVED = (
    "which planet do humans live on",
    "which planet has rings around it with a name starting with letter s",
    "repeat your previous response in all caps",
    "what is the name of the planet from your previous response",
)
SYSTEMS = Wordings(
    train=(
        "You are a helpful assistant.",
        "You are a helpful assistant.",
        "You are a [helpful|friendly|polite|smart|honest] [assistant|chatbot|AI|model].",
        "You are [an assistant|a chatbot|an expert in {word}|a {word}].",
        "[Be|Always be] [brief|short|polite|kind|helpful|concise].",
        "Answer [briefly|shortly|in one sentence|politely|the question|in English].",
        "You help users [with {word}|of {word}|].",
        "[Today|The user] is {word}. Be [brief|helpful].",
        "Do not [lie|talk about {word}|make things up].",
        "Extract the event information.",
        "You are a helpful [{word} tutor|guide|{word} assistant]. [Help the user with {word}.|Be brief.]",
        "{word}",
    ),
    heldout=(
        "You are an assistant who answers users.",
        "Act as a {word} specialist and help people.",
        "Keep every answer friendly.",
    ),
)

# Abilities whose user sentence carries a value that the reply copies: its letters stay as they are.
EXACT = ("tell", "echo", "upper", "tool")

ANYTHING: Choices = (
    (20, facts.fact),
    (12, facts.planet),
    (9, smalltalk.smalltalk),
    (4, recitals.recital),
    (10, fallback.fallback),
    (1.5, tool_calls.unavailable),
    (11, memory.tell),
    (12, memory.ask),
    (4, memory.ask_untold),
    (10, previous.caps),
    (7, previous.again),
    (5, previous.which_planet),
    (4, echo.echo),
    (3, echo.upper),
)
SINGLE: Choices = (
    (32, facts.fact),
    (10, facts.planet),
    (9, smalltalk.smalltalk),
    (8, recitals.recital),
    (28, fallback.fallback),
    (3, tool_calls.unavailable),
    (3, memory.ask_untold),
    (1, previous.again),
    (1, previous.caps),
    (4, echo.echo),
)
BETWEEN: Choices = (
    (12, facts.fact),
    (4, facts.planet),
    (7, smalltalk.smalltalk),
    (7, fallback.fallback),
    (2, echo.echo),
    (2, previous.again),
    (1, previous.caps),
    (2, memory.ask_untold),
    (1, recitals.recital),
)
DRILLS: Choices = ((4, echo.echo), (4, echo.upper), (3, memory.tell))


def add_turn(draw: Draw, dialogue: Dialogue, choices: Choices) -> None:
    """Add one turn of a drawn ability that is possible here, in a user's untidy wording."""
    turn = None
    while turn is None:
        turn = draw.weighted(choices)(draw, dialogue)
    first, *others = turn.messages
    exact = turn.ability.startswith(EXACT)
    rough = Message(first.role, phrasing.roughen(draw, first.content, exact=exact))
    dialogue.add(Turn(turn.ability, (rough, *others), turn.told, turn.planet))


def _drill(draw: Draw, dialogue: Dialogue) -> None:
    """The shortest copies: echo, capitals, tell and ask at once, an answer and its repeat."""
    add_turn(draw, dialogue, DRILLS)
    if dialogue.told:
        add_turn(draw, dialogue, ((1, memory.ask),))
    elif draw.chance(0.3):
        add_turn(draw, dialogue, ((1, previous.caps), (1, previous.again)))


def _single(draw: Draw, dialogue: Dialogue) -> None:
    add_turn(draw, dialogue, SINGLE)


def _planets(draw: Draw, dialogue: Dialogue) -> None:
    add_turn(draw, dialogue, ((1, facts.planet),))
    for _ in range(draw.pick((1, 1, 2, 3))):
        add_turn(
            draw,
            dialogue,
            ((3, previous.caps), (3, previous.which_planet), (1, previous.again), (1, facts.planet)),
        )


def _chat(draw: Draw, dialogue: Dialogue) -> None:
    """Anything after anything."""
    for _ in range(draw.pick((2, 2, 3, 3, 4, 5, 6))):
        add_turn(draw, dialogue, ANYTHING)


def _recall(draw: Draw, dialogue: Dialogue) -> None:
    """Something told, a stretch of other talk, and the questions that need it."""
    if draw.chance(0.3):
        add_turn(draw, dialogue, BETWEEN)
    for _ in range(draw.pick((1, 1, 2, 3))):
        add_turn(draw, dialogue, ((1, memory.tell),))
    for _ in range(draw.pick((0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 10))):
        add_turn(draw, dialogue, BETWEEN)
    for _ in range(draw.pick((1, 2, 2, 3))):
        add_turn(draw, dialogue, ((4, memory.ask), (1, memory.ask_untold)))


def _with_tools(draw: Draw, dialogue: Dialogue) -> None:
    dialogue.tools = tool_calls.offer(draw)
    calls = ((4, tool_calls.call), (4, tool_calls.call_and_answer), (2, tool_calls.unavailable))
    for _ in range(draw.pick((0, 0, 0, 1))):
        add_turn(draw, dialogue, BETWEEN)
    add_turn(draw, dialogue, calls if draw.chance(0.65) else ANYTHING)
    ends_with_call = not dialogue.turns[-1].reply
    for _ in range(0 if ends_with_call else draw.pick((0, 1, 2))):
        add_turn(draw, dialogue, ANYTHING)


def _long_recall(draw: Draw, dialogue: Dialogue) -> None:
    """Recall over hundreds of tokens, so that attention stays sharp in a long history."""
    for _ in range(draw.pick((1, 2, 3))):
        add_turn(draw, dialogue, ((1, memory.tell),))
    for _ in range(draw.rng.randrange(15, 45)):
        add_turn(draw, dialogue, BETWEEN)
    for _ in range(3):
        add_turn(draw, dialogue, ((4, memory.ask), (1, previous.caps), (1, facts.planet)))


def _shout(draw: Draw, dialogue: Dialogue) -> None:
    """An answer of any kind, then the same in capitals."""
    for _ in range(draw.pick((1, 1, 2))):
        add_turn(draw, dialogue, ((8, facts.fact), (1, facts.planet), (2, smalltalk.smalltalk)))
        add_turn(draw, dialogue, ((1, previous.caps),))


def _shout_words(draw: Draw, dialogue: Dialogue) -> None:
    add_turn(draw, dialogue, ((1, echo.upper_known),))


def _unoffered(draw: Draw, dialogue: Dialogue) -> None:
    """Tools are there, but not the one that is asked for."""
    dialogue.tools = tool_calls.offer(draw)
    add_turn(draw, dialogue, ((2, tool_calls.unavailable), (1, tool_calls.call)))


def _untrodden(draw: Draw, dialogue: Dialogue) -> None:
    """Something told in words that are half unknown, and asked for."""
    add_turn(draw, dialogue, ((1, memory.tell_oddly),))
    add_turn(draw, dialogue, ((1, memory.ask),))


Shape = Callable[[Draw, Dialogue], None]
Shapes = tuple[tuple[float, Shape], ...]
DRILL: Shapes = ((1, _drill),)
EVERYTHING: Shapes = (
    (12, _drill),
    (32, _single),
    (7, _planets),
    (19, _chat),
    (17, _recall),
    (12.5, _with_tools),
    (0.5, _long_recall),
)

POLISH: Shapes = (
    *EVERYTHING,
    (35, _shout),
    (25, _shout_words),
    (14, _unoffered),
    (14, _untrodden),
)


def draw_dialogue(draw: Draw, shapes: Shapes = EVERYTHING) -> Dialogue:
    """One dialogue; on the training side no reserved sentence occurs in it."""
    while True:
        dialogue = Dialogue(system=_system(draw) if draw.chance(0.35) else "")
        draw.weighted(shapes)(draw, dialogue)
        if draw.heldout or not any(is_reserved(message.content) for message in dialogue.messages()):
            return dialogue


def is_reserved(content: str) -> bool:
    """Whether a message contains a sentence kept for the acceptance tests."""
    lowered = content.lower()
    return any(sentence in lowered for sentence in RESERVED)


def dialogues(seed: int, *, heldout: bool = False, shapes: Shapes = EVERYTHING) -> Iterator[Dialogue]:
    """An endless stream of dialogues, the same for the same seed."""
    draw = Draw(random.Random(seed), heldout)
    while True:
        yield draw_dialogue(draw, shapes)


def _system(draw: Draw) -> str:
    words = salad(draw).rstrip(".?!").lower()
    return draw.wording(SYSTEMS, word=words)
