"""A request of the older Completions to those for the generator: one for each answer."""

from app.chat.request import choice_requests
from app.errors import InvalidRequestError
from app.generators.base import GenerationRequest, Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.protocol.completion_requests import MAX_ANSWERS, CompletionCreateParams

#: OpenAI's default, without which a base model might never end.
DEFAULT_MAX_TOKENS = 16


def text_requests(params: CompletionCreateParams, model: str) -> list[GenerationRequest]:
    """The answers of the first prompt first, as their indexes are."""
    if params.echo and params.logprobs is not None:
        raise InvalidRequestError(
            "'echo' with 'logprobs' is not supported: log-probabilities are of generated tokens only. Leave one out.",
            param="logprobs",
        )
    prompts, num_choices = params.prompts, params.n or 1
    if len(prompts) * num_choices > MAX_ANSWERS:
        raise InvalidRequestError(
            f"{len(prompts)} prompts with {num_choices} answers each are more than {MAX_ANSWERS}; send fewer.",
            param="prompt",
        )
    sampling = _sampling(params)
    requests = [
        GenerationRequest(
            model=model, messages=[], prompt=prompt if isinstance(prompt, str) else tuple(prompt), sampling=sampling
        )
        for prompt in prompts
    ]
    return [choice for request in requests for choice in choice_requests(request, num_choices)]


def _sampling(params: CompletionCreateParams) -> Sampling:
    own = OwnFields(
        max_tokens=params.max_tokens,
        default_max_tokens=DEFAULT_MAX_TOKENS,
        stop=params.stop_strings,
        logit_bias={int(token_id): bias for token_id, bias in (params.logit_bias or {}).items()},
        top_logprobs=params.logprobs,
    )
    return sampling_of(params, own)
