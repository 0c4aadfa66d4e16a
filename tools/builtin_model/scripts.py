"""Scripted dialogues that must be right: what an acceptance test or a first visitor would say."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from tools.builtin_model import values
from tools.builtin_model.draw import Draw

Script = list[tuple[str, str]]
"""User sentences, each with what its answer must contain ("" for anything)."""

BETWEEN = (
    "Hello, how are you?",
    "Which planet is known as the red planet?",
    "What is the capital of Italy?",
    "Tell me a joke.",
    "Thank you!",
    "How do I fix my bicycle?",
    "Say that again.",
    "What can you do?",
    "Name the days of the week.",
    "What is 3 plus 4?",
    "Explain black holes to me.",
    "asdf qwer",
)


@dataclass(frozen=True)
class Scene:
    """A named family of scripts; `write` draws one."""

    name: str
    write: Callable[[Draw], Script]


def _earth(_draw: Draw) -> Script:
    return [
        ("Which planet do humans live on?", "Earth"),
        ("Repeat your previous response in all caps.", "EARTH"),
    ]


def _saturn(_draw: Draw) -> Script:
    return [
        ("Which planet has rings around it with a name starting with letter S?", "Saturn"),
        ("Repeat your previous response in all caps.", "SATURN"),
    ]


def _earth_name(_draw: Draw) -> Script:
    return [
        ("Which planet do humans live on?", "Earth"),
        ("What is the name of the planet from your previous response?", "Earth"),
    ]


def _saturn_name(_draw: Draw) -> Script:
    return [
        ("Which planet has rings around it with a name starting with letter S?", "Saturn"),
        ("What is the name of the planet from your previous response?", "Saturn"),
    ]


def _recall(
    tell: str, ask: str, make: Callable[[Draw], str], num_between: tuple[int, ...]
) -> Callable[[Draw], Script]:
    def write(draw: Draw) -> Script:
        value = draw.value(make)
        between = draw.rng.sample(BETWEEN, draw.pick(num_between))
        return [(tell.format(value=value), value), *((sentence, "") for sentence in between), (ask, value)]

    return write


SCENES = (
    Scene("Earth, then in all caps", _earth),
    Scene("Saturn, then in all caps", _saturn),
    Scene("Earth, then the planet's name", _earth_name),
    Scene("Saturn, then the planet's name", _saturn_name),
    Scene(
        "name, 3 to 6 turns later",
        _recall("My name is {value}.", "What is my name?", values.name, (3, 4, 5, 6)),
    ),
    Scene("name, 8 turns later", _recall("My name is {value}.", "What is my name?", values.name, (8,))),
    Scene(
        "code word, 3 to 6 turns later",
        _recall("My code word is {value}.", "What is my code word?", values.made_up, (3, 4, 5, 6)),
    ),
    Scene(
        "number, 3 to 6 turns later",
        _recall(
            "Remember the number {value}.",
            "Which number did I ask you to remember?",
            values.number,
            (3, 4, 5, 6),
        ),
    ),
)


def draw_scripts(scene: Scene, count: int, seed: int) -> list[Script]:
    """Scripts with values that training never saw."""
    draw = Draw(random.Random(seed), heldout=True)
    return [scene.write(draw) for _ in range(count)]
