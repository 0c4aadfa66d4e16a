"""What a model can do, against what a request asks for."""

from collections.abc import Sequence

from app.errors import InvalidRequestError
from app.generators.base import Capabilities


def require_tools(tools: Sequence[object] | None, capabilities: Capabilities) -> None:
    if tools and not capabilities.tools:
        raise InvalidRequestError(
            "This model's chat template has no place for tools; leave 'tools' out or serve another model.",
            param="tools",
        )
