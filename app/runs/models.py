"""What the generator has, against what a request asks for."""

from collections.abc import Sequence

from app.errors import InvalidRequestError, ModelNotFoundError
from app.generators.base import Capabilities


def resolve_model(name: str | None, capabilities: Capabilities) -> str:
    """Return the model to use; without a name, the server's first."""
    if name is None:
        return capabilities.models[0]
    if name not in capabilities.models:
        raise ModelNotFoundError(name, list(capabilities.models))
    return name


def require_tools(tools: Sequence[object] | None, capabilities: Capabilities) -> None:
    if tools and not capabilities.tools:
        raise InvalidRequestError(
            "This model's chat template has no place for tools; leave 'tools' out or serve another model.",
            param="tools",
        )
