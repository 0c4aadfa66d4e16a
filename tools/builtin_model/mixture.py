"""How turns become dialogues, and in which shares: the curriculum in one place."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from tools.builtin_model import phrasing
from tools.builtin_model.abilities import (
    echo,
    equations,
    extraction,
    facts,
    fallback,
    memory,
    persona,
    previous,
    reading,
    reasoning,
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
EXACT = ("tell", "echo", "upper")

ANYTHING: Choices = (
    (20, facts.fact),
    (12, facts.planet),
    (9, smalltalk.smalltalk),
    (4, recitals.recital),
    (10, fallback.fallback),
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
    (2, equations.solve),
    (28, fallback.fallback),
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
KNOWN: Choices = ((3, facts.fact), (1, facts.planet), (1, smalltalk.smalltalk))
PLAIN: Choices = (*KNOWN, (2, fallback.fallback), (1, memory.tell), (1, recitals.recital))
BETWEEN_CALLS: Choices = (
    (3, facts.fact),
    (1, facts.planet),
    (2, smalltalk.smalltalk),
    (2, memory.tell),
    (1, memory.ask),
    (1, previous.again),
)
BESIDE_TOOLS: Choices = (*BETWEEN_CALLS, (4, fallback.fallback), (1, echo.echo))
DRILLS: Choices = ((4, echo.echo), (4, echo.upper), (3, memory.tell))


THOUGHTS = (
    ("fact", "I know this."),
    ("planet", "I know this."),
    ("fallback", "I do not know this."),
    ("recall", "I was told this."),
    ("untold", "I was not told this."),
    ("tell", "I can remember this."),
)


def add_turn(draw: Draw, dialogue: Dialogue, choices: Choices) -> None:
    """Add one turn of a drawn ability that is possible here, in a user's untidy wording."""
    turn = None
    while turn is None:
        turn = draw.weighted(choices)(draw, dialogue)
    first, *others = turn.messages
    exact = turn.ability.startswith(EXACT)
    rough = Message(first.role, phrasing.roughen(draw, first.content, exact=exact))
    thoughtful = tuple(_with_thought(message, turn.ability) for message in others)
    dialogue.add(Turn(turn.ability, (rough, *thoughtful), turn.told, turn.planet))


def _with_thought(message: Message, ability: str) -> Message:
    """Where an answer needs no reasoning, the thought just says where it comes from."""
    kind = next((thought for start, thought in THOUGHTS if ability.startswith(start)), "That is easy.")
    return message if message.thought else replace(message, thought=kind)


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


def _call(draw: Draw, dialogue: Dialogue) -> None:
    """A tool is used; before and after it, other talk."""
    offer, alternatives = tool_calls.single(draw, dialogue)
    dialogue.alternatives += alternatives
    if draw.chance(0.25):
        add_turn(draw, dialogue, BETWEEN_CALLS)
    tool_calls.use(draw, dialogue, offer, to_the_end=draw.chance(0.4))
    if dialogue.turns[-1].reply:
        if draw.chance(0.2):
            tool_calls.use(draw, dialogue, offer, to_the_end=draw.chance(0.5))
        elif draw.chance(0.3):
            add_turn(draw, dialogue, BETWEEN_CALLS)


def _steps(draw: Draw, dialogue: Dialogue) -> None:
    """Several calls, each with what the one before has found."""
    choices = (
        (4, tool_calls.by_identifier),
        (3, tool_calls.look_then_plan),
        (6, tool_calls.compare_months),
        (1, tool_calls.both),
    )
    draw.weighted(choices)(draw, dialogue)


def _beside_tools(draw: Draw, dialogue: Dialogue) -> None:
    """Tools are there, and the question is not for them."""
    if draw.chance(0.6):
        tool_calls.none_fits(draw, dialogue)
        return
    _, alternatives = tool_calls.single(draw, dialogue)
    tools = tuple(tool for tool in dialogue.tools if tool["function"]["name"] not in tool_calls.SEARCH_NAMES)
    if tools == dialogue.tools:
        dialogue.alternatives += alternatives
    dialogue.tools = tools
    for _ in range(draw.pick((1, 1, 2))):
        add_turn(draw, dialogue, BESIDE_TOOLS)


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


def _common_words(draw: Draw, dialogue: Dialogue) -> None:
    """Common words, repeated as they are and in capitals."""
    for _ in range(draw.pick((1, 2, 3, 4))):
        add_turn(draw, dialogue, ((1, echo.upper_known), (1, echo.echo_known)))


def _corrected(draw: Draw, dialogue: Dialogue) -> None:
    """Something told, corrected, and asked for."""
    add_turn(draw, dialogue, ((1, memory.tell),))
    for _ in range(draw.pick((0, 0, 1, 2))):
        add_turn(draw, dialogue, BETWEEN)
    add_turn(draw, dialogue, ((1, memory.correct),))
    for _ in range(draw.pick((0, 0, 1, 2))):
        add_turn(draw, dialogue, BETWEEN)
    add_turn(draw, dialogue, ((1, memory.ask),))


def _as_pirate(draw: Draw, dialogue: Dialogue) -> None:
    """The system message gives the model a part to play, in every answer."""
    for _ in range(draw.pick((1, 1, 2, 3))):
        add_turn(draw, dialogue, PLAIN)
    persona.play(draw, dialogue)


def _searched(draw: Draw, dialogue: Dialogue) -> None:
    """A search for what is known to nobody, or for what is answered at once since it is known."""
    reading.search(draw, dialogue)
    if draw.chance(0.15):
        dialogue.turns.clear()
        add_turn(draw, dialogue, KNOWN)


def _untrodden(draw: Draw, dialogue: Dialogue) -> None:
    """Something told in words that are half unknown, and asked for."""
    add_turn(draw, dialogue, ((1, memory.tell_oddly),))
    add_turn(draw, dialogue, ((1, memory.ask),))


Shape = Callable[[Draw, Dialogue], None]
Shapes = tuple[tuple[float, Shape], ...]
DRILL: Shapes = ((1, _drill),)
EVERYTHING: Shapes = (
    (6, _drill),
    (12, _single),
    (4, _planets),
    (8, _chat),
    (6, _recall),
    (3, _untrodden),
    (3, _corrected),
    (3, _shout),
    (20, _common_words),
    (2, _as_pirate),
    (45, _call),
    (10, _steps),
    (12, _beside_tools),
    (100, extraction.extract),
    (4, equations.solve_all),
    (30, reading.read),
    (4, _searched),
    (12, reasoning.reason),
    (0.6, _long_recall),
)


def draw_dialogue(draw: Draw, shapes: Shapes = EVERYTHING) -> Dialogue:
    """One dialogue; on the training side no reserved sentence occurs in it."""
    while True:
        dialogue = Dialogue(system=_system(draw) if draw.chance(0.35) else "")
        draw.weighted(shapes)(draw, dialogue)
        last = dialogue.turns[-1]
        if draw.chance(0.12) and last.ability != "unreasoned" and not last.messages[-1].caps_of:
            dialogue.is_thinking = True
        others = [message for turn in dialogue.alternatives for message in turn.messages]
        if draw.heldout or not any(is_reserved(message.content) for message in (*dialogue.messages(), *others)):
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
