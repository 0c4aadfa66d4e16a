"""What a chat template knows about thinking, and how an effort that a client asks for is said in its words."""

from collections.abc import Collection

from app.errors import InvalidRequestError
from app.generators.chat_template import ChatTemplate
from app.generators.parsing.syntax import Syntax

EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
#: Variables by which templates turn thinking on and off.
_SWITCHES = ("enable_thinking", "thinking")


def effort_variables(effort: str, variables: Collection[str], *, thinks: bool) -> dict[str, object] | None:
    """Return the template's variables that say this effort; ``None`` if it can't be said.

    A template that knows only on and off honours ``none`` by off, and every other effort by on. A model that never
    thinks honours ``none`` as it is.
    """
    switch = _switch(variables)
    graded: dict[str, object] = {"reasoning_effort": effort} if "reasoning_effort" in variables else {}
    if effort == "none" and switch:
        return {switch: False}
    if effort == "none" and not thinks:
        return graded
    return (graded | ({switch: True} if switch else {})) or None


def honoured_efforts(variables: Collection[str], *, thinks: bool) -> tuple[str, ...]:
    return tuple(effort for effort in EFFORTS if effort_variables(effort, variables, thinks=thinks) is not None)


def opens_reasoning(template: ChatTemplate, syntax: Syntax) -> bool:
    """Whether the template itself writes the opening of reasoning when it is told to have the model think."""
    switch = _switch(template.variables)
    if syntax.reasoning is None or switch is None:
        return False
    try:
        prompt = template.render([{"role": "user", "content": "?"}], [], {switch: True})
    except InvalidRequestError:  # one that wants other conversations than this
        return False
    return prompt.rstrip().endswith(syntax.reasoning.opening)


def _switch(variables: Collection[str]) -> str | None:
    return next((name for name in _SWITCHES if name in variables), None)
