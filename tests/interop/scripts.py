"""What the model does in these tests, whatever client asks: a script that calls tools and tells their results."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from app.generators.base import CallArguments, CallOpened, Finished, Fragment, GenerationRequest, Text, Usage

DONE = Finished("stop", Usage(10, 2, 5))

#: From the results so far, oldest first, to what the model does next.
Step = Callable[[list[str]], Sequence[Fragment]]


def say(text: str) -> list[Fragment]:
    """In pieces, as a model would."""
    head, tail = text[: len(text) // 2], text[len(text) // 2 :]
    return [Text(piece) for piece in (head, tail) if piece] + [DONE]


def call(name: str, /, **arguments: Any) -> list[Fragment]:
    text = json.dumps(arguments)
    return [CallOpened(name), CallArguments(text[:3]), CallArguments(text[3:])]


def results(request: GenerationRequest) -> list[str]:
    """What the tools have said since the user spoke last."""
    since: list[str] = []
    for message in request.messages:
        if message["role"] == "user":
            since = []
        elif message["role"] == "tool":
            since.append(message["content"])
    return since


def steps(*told: Sequence[Fragment] | Step) -> Callable[[GenerationRequest], Sequence[Fragment]]:
    """The n-th step is played when n results are there, counting calls that were made at once as one by one."""

    def write(request: GenerationRequest) -> Sequence[Fragment]:
        found = results(request)
        step = told[min(len(found), len(told) - 1)]
        return step(found) if callable(step) else step

    return write
