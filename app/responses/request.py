"""A create request and its history to the request for the generator."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.generators.base import GenerationRequest, Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.protocol.requests import FunctionTool, ResponseCreateParams
from app.responses.context import build_messages


def generation_request(
    params: ResponseCreateParams, items: Sequence[Mapping[str, Any]], model: str
) -> GenerationRequest:
    """``items``: the whole conversation, oldest first, this request's input included."""
    offered = [] if params.tool_choice == "none" else params.tools or []
    return GenerationRequest(
        model=model,
        messages=build_messages(params.instructions, items),
        tools=[_chat_tool(tool) for tool in offered],
        reasoning_effort=params.reasoning_effort,
        chat_template_kwargs=params.chat_template_kwargs or {},
        sampling=request_sampling(params),
    )


def request_sampling(params: ResponseCreateParams) -> Sampling:
    return sampling_of(params, OwnFields(max_tokens=params.max_output_tokens, top_logprobs=params.num_logprobs))


def _chat_tool(tool: FunctionTool) -> dict[str, Any]:
    function = tool.model_dump(exclude={"type", "strict"}, exclude_none=True)
    return {"type": "function", "function": function}
