"""The Response as it stands before anything is generated: every field of the request that is echoed."""

from typing import Any

from app.generators.base import Capabilities
from app.protocol.hosted_tools import (
    DEFAULT_FILE_RESULTS,
    MCP_UNTOLD,
    FileSearchTool,
    McpTool,
    WebSearchTool,
)
from app.protocol.requests import ResponseCreateParams
from app.protocol.response import Response
from app.protocol.tools import UNTOLD, CustomTool, FunctionTool
from app.protocol.vector_stores import RankingOptions
from app.responses.request import request_sampling


def initial_response(
    params: ResponseCreateParams, capabilities: Capabilities, *, response_id: str, model: str, created_at: int
) -> Response:
    """Return the response in its first status; values that take effect by default are filled in."""
    sampling = request_sampling(params)
    return {
        "id": response_id,
        "object": "response",
        "created_at": created_at,
        "completed_at": None,
        "status": "queued" if params.background else "in_progress",
        "background": params.background is True,
        "conversation": None if params.conversation_id is None else {"id": params.conversation_id},
        "error": None,
        "incomplete_details": None,
        "instructions": params.instructions,
        "max_output_tokens": sampling.max_tokens,
        "max_tool_calls": params.max_tool_calls,
        "model": model,
        "parallel_tool_calls": params.parallel_tool_calls is not False,
        "previous_response_id": params.previous_response_id,
        "prompt": None if params.prompt is None else params.prompt.model_dump(),
        "prompt_cache_key": params.prompt_cache_key,
        "prompt_cache_retention": params.prompt_cache_retention,
        "presence_penalty": sampling.presence_penalty or 0.0,
        "frequency_penalty": sampling.frequency_penalty or 0.0,
        "reasoning": {"effort": params.reasoning_effort, "summary": params.reasoning_summary},
        "safety_identifier": params.safety_identifier,
        # The tier that served it, whichever was asked for: there is one.
        "service_tier": "default",
        "store": params.is_stored,
        "temperature": _either(sampling.temperature, capabilities.default_temperature),
        "text": {"format": _text_format(params), "verbosity": params.verbosity or "medium"},
        "tool_choice": _tool_choice(params),
        "tools": [_tool(tool) for tool in params.tools or []],
        "top_logprobs": sampling.top_logprobs or 0,
        "top_p": _either(sampling.top_p, capabilities.default_top_p),
        "truncation": params.truncation or "disabled",
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


def _tool(tool: FunctionTool | CustomTool | McpTool | WebSearchTool | FileSearchTool) -> dict[str, Any]:
    if isinstance(tool, McpTool):
        mcp_echo: dict[str, Any] = tool.model_dump(exclude=MCP_UNTOLD)
        return {**mcp_echo, "require_approval": mcp_echo["require_approval"] or "never"}
    if isinstance(tool, WebSearchTool):
        search_echo: dict[str, Any] = tool.model_dump()
        return {**search_echo, "search_context_size": tool.search_context_size or "medium"}
    if isinstance(tool, FileSearchTool):
        return _file_search(tool)
    echo: dict[str, Any] = tool.model_dump(exclude=UNTOLD)
    return {**echo, "format": echo["format"] or {"type": "text"}} if "format" in echo else echo


def _file_search(tool: FileSearchTool) -> dict[str, Any]:
    ranking = (tool.ranking_options or RankingOptions()).model_dump(exclude_none=True)
    max_num_results = tool.max_num_results or DEFAULT_FILE_RESULTS
    return {**tool.model_dump(), "max_num_results": max_num_results, "ranking_options": ranking}


def _tool_choice(params: ResponseCreateParams) -> str | dict[str, Any]:
    choice = params.tool_choice
    if choice is None or isinstance(choice, str):
        return choice or "auto"
    echo: dict[str, Any] = choice.model_dump()
    return echo


def _either(value: float | None, default: float) -> float:
    return default if value is None else value
