"""A create request and its history to the request for the generator."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.generators.base import GenerationRequest, OutputFormat, Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.generators.tool_choice import checked_tool_choice
from app.protocol.requests import ResponseCreateParams
from app.protocol.text_formats import GrammarFormat, JsonObjectFormat, JsonSchemaFormat
from app.responses.chosen_tools import chosen, is_one_tool
from app.responses.compaction import summary_text
from app.responses.context import build_messages, system_text
from app.responses.hosted import Offer
from app.responses.pairing import require_pairs
from app.responses.tools import chat_tool, placed_tools, require_one_meaning


def generation_request(
    params: ResponseCreateParams,
    items: Sequence[Mapping[str, Any]],
    model: str,
    hosted: Offer | None = None,
) -> GenerationRequest:
    """``items``: the whole conversation, oldest first, this request's input included. ``hosted``: the functions that
    the server runs."""
    hosted = hosted or Offer()
    require_pairs(items)
    tools = placed_tools(params.tools or [])
    require_one_meaning(tools, params.tool_choice)
    system = system_text(params.instructions, params.verbosity, summary_text(items))
    offered = [chat_tool(tool, param) for param, tool in tools]
    offered += [function.as_chat_tool() for function in hosted.functions]
    names = [tool.name for _, tool in tools] + [function.offered_name for function in hosted.functions]
    return GenerationRequest(
        model=model,
        messages=build_messages(system, items, hosted),
        tools=[] if params.tool_choice == "none" else offered,
        tool_choice=checked_tool_choice(chosen(params.tool_choice, params.tools or [], hosted), names),
        parallel_tool_calls=params.parallel_tool_calls is not False and not is_one_tool(params.tool_choice),
        output_format=None if params.text is None else _output_format(params.text.format),
        reasoning_effort=params.reasoning_effort,
        chat_template_kwargs=params.chat_template_kwargs or {},
        sampling=request_sampling(params),
    )


def request_sampling(params: ResponseCreateParams) -> Sampling:
    return sampling_of(params, OwnFields(max_tokens=params.max_output_tokens, top_logprobs=params.num_logprobs))


def _output_format(text_format: Any) -> OutputFormat | None:
    match text_format:
        case JsonObjectFormat():
            return OutputFormat("json_object", param="text.format")
        case JsonSchemaFormat():
            return OutputFormat("json_schema", text_format.json_schema, "text.format.schema")
        case GrammarFormat():
            return OutputFormat(text_format.syntax, text_format.definition, "text.format.definition")
        case _:
            return None
