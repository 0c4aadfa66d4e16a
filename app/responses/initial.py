"""The Response as it stands before anything is generated: every field of the request that is echoed."""

from typing import Any

from app.generators.base import Capabilities
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import Response
from app.responses.request import request_sampling


def initial_response(
    params: ResponseCreateParams, capabilities: Capabilities, *, response_id: str, model: str, created_at: int
) -> Response:
    """Return the response in status ``in_progress``; values that take effect by default are filled in."""
    sampling = request_sampling(params)
    return {
        "id": response_id,
        "object": "response",
        "created_at": created_at,
        "completed_at": None,
        "status": "in_progress",
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": params.instructions,
        "max_output_tokens": sampling.max_tokens,
        "max_tool_calls": None,
        "model": model,
        "parallel_tool_calls": params.parallel_tool_calls is not False,
        "previous_response_id": params.previous_response_id,
        "prompt_cache_key": params.prompt_cache_key,
        "presence_penalty": sampling.presence_penalty or 0.0,
        "frequency_penalty": sampling.frequency_penalty or 0.0,
        "reasoning": {"effort": params.reasoning_effort, "summary": None},
        "safety_identifier": params.safety_identifier,
        "service_tier": "default",
        "store": params.is_stored,
        "temperature": _either(sampling.temperature, capabilities.default_temperature),
        "text": {"format": _text_format(params), "verbosity": "medium"},
        "tool_choice": _tool_choice(params),
        "tools": [tool.model_dump() for tool in params.tools or []],
        "top_logprobs": sampling.top_logprobs or 0,
        "top_p": _either(sampling.top_p, capabilities.default_top_p),
        "truncation": "disabled",
        "usage": None,
        "user": params.user,
        "metadata": params.metadata or {},
        # Last, because the store keeps items in rows of their own and puts them back here.
        "output": [],
    }


def _text_format(params: ResponseCreateParams) -> dict[str, Any]:
    text_format = None if params.text is None else params.text.format
    if text_format is None:
        return {"type": "text"}
    echo: dict[str, Any] = text_format.model_dump(by_alias=True)
    # A schema is enforced unless the client insists that it need not be.
    return {**echo, "strict": echo["strict"] is not False} if "strict" in echo else echo


def _tool_choice(params: ResponseCreateParams) -> str | dict[str, Any]:
    choice = params.tool_choice
    if choice is None or isinstance(choice, str):
        return choice or "auto"
    echo: dict[str, Any] = choice.model_dump()
    return echo


def _either(value: float | None, default: float) -> float:
    return default if value is None else value
