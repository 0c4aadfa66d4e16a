"""Functions as they were offered before there were tools: deprecated, and still sent by older clients."""

from app.errors import InvalidRequestError
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.tool_choices import NamedFunction


def require_one_form(params: ChatCompletionCreateParams) -> None:
    """Raises ``InvalidRequestError`` where a request mixes both forms, or chooses what it does not offer."""
    older = [name for name in ("functions", "function_call") if getattr(params, name) is not None]
    if older and (params.tools is not None or params.tool_choice is not None):
        raise InvalidRequestError(
            "Send 'tools' with 'tool_choice', or 'functions' with 'function_call': they are two forms of the same.",
            param=older[0],
        )
    chosen = params.function_call
    if isinstance(chosen, NamedFunction) and chosen.name not in [one.name for one in params.functions or []]:
        raise InvalidRequestError(
            f"'function_call' names the function '{chosen.name}', but 'functions' has none of that name.",
            param="function_call",
        )
