"""A chat request to the request for the generator."""

from dataclasses import replace
from hashlib import blake2b
from typing import Any, cast

from app.chat.output_format import output_format
from app.errors import InvalidRequestError
from app.generators.base import ChatMessage, GenerationRequest, Sampling, tool_call
from app.generators.request_sampling import OwnFields, sampling_of
from app.generators.tool_choice import Choice, checked_tool_choice
from app.protocol.chat_requests import (
    AssistantMessageParam,
    ChatCompletionCreateParams,
    ToolMessage,
)
from app.protocol.tool_choices import ChatAllowedToolsChoice, ChatFunctionChoice


def generation_request(params: ChatCompletionCreateParams, model: str) -> GenerationRequest:
    """The conversation is the client's own; nothing is read from the store."""
    tools = params.tools or []
    offered = [] if params.tool_choice == "none" else tools
    return GenerationRequest(
        model=model,
        messages=[_message(message) for message in params.messages],
        tools=[tool.model_dump(exclude_none=True) for tool in offered],
        tool_choice=checked_tool_choice(_choice(params.tool_choice), [tool.function.name for tool in tools]),
        parallel_tool_calls=params.parallel_tool_calls is not False
        and not isinstance(params.tool_choice, ChatFunctionChoice),
        output_format=output_format(params),
        reasoning_effort=params.reasoning_effort,
        chat_template_kwargs=params.chat_template_kwargs or {},
        sampling=_sampling(params),
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


def _choice(choice: Any) -> Choice:
    if isinstance(choice, ChatFunctionChoice):
        return "required", (choice.function.name,)
    if isinstance(choice, ChatAllowedToolsChoice):
        allowed = choice.allowed_tools
        return allowed.mode, tuple(tool.function.name for tool in allowed.tools)
    return cast(Choice, choice)


def _message(message: Any) -> ChatMessage:
    chat_message = _unnamed_message(message)
    if message.name:
        chat_message["name"] = message.name  # for templates that know participants
    return chat_message


def _unnamed_message(message: Any) -> ChatMessage:
    if isinstance(message, AssistantMessageParam):
        return _assistant_message(message)
    chat_message: ChatMessage = {"role": message.role, "content": _text(message.content)}
    if isinstance(message, ToolMessage):
        chat_message["tool_call_id"] = message.tool_call_id
    return chat_message


def _assistant_message(message: AssistantMessageParam) -> ChatMessage:
    chat_message: ChatMessage = {"role": "assistant"}
    if message.reasoning_content:
        chat_message["reasoning_content"] = message.reasoning_content
    if message.content is not None or message.refusal is not None:
        chat_message["content"] = _text(message.content or "") or message.refusal or ""
    if message.tool_calls:
        chat_message["tool_calls"] = [
            tool_call(call.id, call.function.name, call.function.arguments) for call in message.tool_calls
        ]
    return chat_message


def _text(content: Any) -> str:
    """Text parts are joined as they are: a part is a piece of one text, not a line."""
    if isinstance(content, str):
        return content
    return "".join(part.refusal if part.type == "refusal" else part.text for part in content)
