"""What a chat template knows about thinking, and how an effort that a client asks for is said in its words."""

from collections.abc import Collection

EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
#: Variables by which templates turn thinking on and off.
_SWITCHES = ("enable_thinking", "thinking")


def effort_variables(effort: str, variables: Collection[str], *, thinks: bool) -> dict[str, object] | None:
    """Return the template's variables that say this effort; ``None`` if it can't be said.

    A template that knows only on and off honours ``none`` by off, and every other effort by on. A model that never
    thinks honours ``none`` as it is.
    """
    switch = next((name for name in _SWITCHES if name in variables), None)
    graded: dict[str, object] = {"reasoning_effort": effort} if "reasoning_effort" in variables else {}
    if effort == "none" and switch:
        return {switch: False}
    if effort == "none" and not thinks:
        return graded
    return (graded | ({switch: True} if switch else {})) or None


def honoured_efforts(variables: Collection[str], *, thinks: bool) -> tuple[str, ...]:
    return tuple(effort for effort in EFFORTS if effort_variables(effort, variables, thinks=thinks) is not None)
