"""What a model can do, against what a request asks for."""

from collections.abc import Sequence

from app.errors import InvalidRequestError
from app.generators.base import Capabilities


def require_effort(effort: str | None, capabilities: Capabilities, param: str) -> None:
    """``param``: the field that asks for it."""
    if effort is not None and effort not in capabilities.reasoning_efforts:
        known = ", ".join(f"'{effort}'" for effort in capabilities.reasoning_efforts) or "none at all"
        raise InvalidRequestError(
            f"This model can't be told to think with effort '{effort}'. Leave '{param}' out, or send one that its "
            f"chat template knows: {known}.",
            param=param,
            code="unsupported_value",
        )


def require_tools(tools: Sequence[object] | None, capabilities: Capabilities, param: str = "tools") -> None:
    if tools and not capabilities.tools:
        raise InvalidRequestError(
            "This model's chat template has no place for tools, or one whose markup of calls is unknown here; "
            f"leave '{param}' out or serve another model.",
            param=param,
        )


def require_progress(capabilities: Capabilities, param: str) -> None:
    if not capabilities.reports_progress:
        raise InvalidRequestError(
            f"What generates here does not tell how far it is, or how long that took; leave '{param}' out.",
            param=param,
            code="unsupported_parameter",
        )
