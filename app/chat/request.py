"""A chat request to the request for the generator."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Any

from app.chat.messages import chat_messages, content_text, with_verbosity
from app.chat.output_format import output_format
from app.chat.tools import generator_tool, is_one_tool, offered_tools, tool_choice
from app.errors import InvalidRequestError
from app.generators.base import GenerationRequest, Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.generators.tool_choice import checked_tool_choice
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.prompt_requests import ApplyTemplateParams


def generation_request(params: ChatCompletionCreateParams, model: str) -> GenerationRequest:
    """The conversation is the client's own; nothing is read from the store."""
    tools, choice = offered_tools(params), tool_choice(params)
    return GenerationRequest(
        model=model,
        messages=with_verbosity(chat_messages(params.messages), params.verbosity),
        tools=[] if choice == "none" else tools,
        tool_choice=checked_tool_choice(choice, [tool["function"]["name"] for tool in tools]),
        parallel_tool_calls=params.parallel_tool_calls is not False
        and not is_one_tool(params.tool_choice)
        and params.functions is None,
        output_format=output_format(params),
        reasoning_effort=params.reasoning_effort,
        chat_template_kwargs=params.chat_template_kwargs or {},
        sampling=_sampling(params),
        continues_last=_continues_last(params.messages),
        reports_progress=bool(params.timings_per_token or params.return_progress),
    )


def _continues_last(messages: Sequence[Any]) -> bool:
    """Whether the conversation ends with the beginning of the answer, as llama.cpp's clients write it."""
    last, *before = reversed(messages)
    if last.role != "assistant" or last.tool_calls or last.function_call:
        return False
    if before and before[0].role == "assistant":
        raise InvalidRequestError(
            "Two messages of the assistant end the conversation: an answer can go on from one only.",
            param=f"messages[{len(before)}]",
        )
    return bool(content_text(last.content or ""))


def template_request(params: ApplyTemplateParams, model: str) -> GenerationRequest:
    """A request that is rendered only."""
    return GenerationRequest(
        model=model,
        messages=chat_messages(params.messages),
        tools=[generator_tool(tool, f"tools[{index}]") for index, tool in enumerate(params.tools or [])],
        chat_template_kwargs=params.chat_template_kwargs or {},
        continues_last=_continues_last(params.messages),
    )


def _sampling(params: ChatCompletionCreateParams) -> Sampling:
    if params.top_logprobs and not params.logprobs:
        raise InvalidRequestError("'top_logprobs' needs 'logprobs': true.", param="top_logprobs")
    own = OwnFields(
        max_tokens=params.max_completion_tokens or params.max_tokens,
        stop=params.stop_strings,
        logit_bias=params.biases,
        top_logprobs=(params.top_logprobs or 0) if params.logprobs else None,
    )
    return sampling_of(params, own)


def choice_requests(request: GenerationRequest, num_choices: int) -> list[GenerationRequest]:
    """The same request once for each choice. A seed gives each choice one of its own; the first keeps it, so it is
    the answer that the request alone would get."""
    return [
        replace(request, sampling=replace(request.sampling, seed=choice_seed(request.sampling.seed, index)))
        for index in range(num_choices)
    ]


def choice_seed(seed: int | None, index: int) -> int | None:
    """Hashed, so that the choices of neighbouring seeds have nothing to do with each other."""
    if seed is None or index == 0:
        return seed
    return int.from_bytes(blake2b(f"{seed}/{index}".encode(), digest_size=8).digest(), "big", signed=True)
