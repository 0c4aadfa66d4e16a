"""The generator of this server: text on the outside, the engine's token ids on the inside.

Rendering, tokenizing, detokenizing and parsing happen here, in the API process, which stays free of torch. The
engine runs in a child process and sees only token ids.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from app.engine.client import EngineClient
from app.engine.config import EngineConfig
from app.engine.errors import EngineDownError, EngineError, EngineOverloadedError
from app.engine.grammar_compiler import GrammarCompiler
from app.engine.messages import LoadProgress, SamplingParams
from app.errors import (
    ContextLengthExceededError,
    GenerationFailedError,
    InvalidRequestError,
    OverloadedError,
    ResponsaError,
    UnavailableError,
)
from app.generators.admission import Admission, Place
from app.generators.base import (
    Capabilities,
    Finished,
    Fragment,
    GenerationRequest,
    GeneratorStatus,
    Sampling,
)
from app.generators.chat_template import ChatTemplate
from app.generators.detokenizer import special_tokens
from app.generators.grammar.answer import Family
from app.generators.grammar.checker import GrammarChecker
from app.generators.grammar.lark import MarkupTokens
from app.generators.logprobs import LogprobAligner
from app.generators.model_folder import (
    estimate_memory_bytes,
    find_model_folder,
    load_generation_defaults,
    vocabulary_of,
)
from app.generators.parsing.families import detect_syntax, make_parser, stop_token_ids
from app.generators.prompt_tokens import Prompt, PromptTokenizer
from app.generators.reasoning_effort import effort_variables, honoured_efforts
from app.generators.special_text import SpecialText
from app.generators.text_stream import TextStream
from app.generators.token_bytes import TokenBytes

#: The engine answers between two steps; whoever asks for its health should not wait for a long one.
_STATISTICS_TIMEOUT_S = 0.25
_DOWN = "The engine is not running at the moment; it is being started again. Try again soon."


class LocalGenerator:
    """Serves one model, named by a folder, a Hub id or ``responsa-builtin``."""

    def __init__(
        self, model: str, config: EngineConfig, on_progress: Callable[[LoadProgress], None] | None = None
    ) -> None:
        """``config.model_path`` is filled in by ``start``, once the model's folder is known."""
        self._model = model
        self._config = config
        self._on_progress = on_progress
        self._admission = Admission(config.max_running + config.max_waiting)
        self._is_started = False

    @property
    def model(self) -> str:
        return self._model

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    async def memory_bytes(self) -> int:
        """Weights and KV cache: of the files and by the settings before ``start``, then as they were allocated.

        Raises ``ModelUnavailableError`` before ``start``, which downloads what is not in the Hub's cache.
        """
        if self._is_started:
            return self._client.info.memory_bytes
        folder = await asyncio.to_thread(find_model_folder, self._model)
        return estimate_memory_bytes(folder, self._config)

    async def start(self) -> None:
        """Raises ``ModelUnavailableError``, ``ValueError`` (no chat template) or ``EngineStartError``."""
        folder = await asyncio.to_thread(find_model_folder, self._model)
        self._load_text_side(folder)
        self._client = EngineClient(replace(self._config, model_path=str(folder)), self._on_progress)
        info = await self._client.start()
        self._is_started = True
        family = Family(self._syntax, MarkupTokens.of(self._tokenizer))
        self._grammars = GrammarChecker(GrammarCompiler(str(folder), info.vocab_size), family)
        self._capabilities = Capabilities(
            max_context_tokens=info.max_context_tokens,
            tools=self._template.takes_tools and self._syntax.reads_calls,
            default_temperature=self._defaults.temperature,
            default_top_p=self._defaults.top_p,
            reasoning_efforts=honoured_efforts(self._template.variables, thinks=self._thinks),
            description=f"{info.num_parameters / 1e6:,.1f} M parameters, {info.dtype} on {info.device}",
        )

    def _load_text_side(self, folder: Path) -> None:
        self._template = ChatTemplate.load(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._prompts = PromptTokenizer(self._tokenizer, vocabulary_of(self._model, folder))
        self._token_bytes = TokenBytes(self._tokenizer)
        self._special_tokens = special_tokens(self._tokenizer)
        self._syntax = detect_syntax(self._template.source)
        reasoning = self._syntax.reasoning
        left_alone = {reasoning.opening, reasoning.closing} if reasoning else set()
        self._special_text = SpecialText(self._special_tokens.keys() - left_alone)
        defaults = load_generation_defaults(folder)
        stops = (*defaults.stop_token_ids, *stop_token_ids(self._syntax, self._special_tokens))
        self._defaults = replace(defaults, stop_token_ids=tuple(dict.fromkeys(stops)))

    @property
    def _thinks(self) -> bool:
        return self._syntax.reasoning is not None

    async def close(self) -> None:
        if self._is_started:
            await self._client.close()

    async def status(self) -> GeneratorStatus:
        detail = "The engine is ready."
        try:
            await asyncio.wait_for(self._client.statistics(), _STATISTICS_TIMEOUT_S)
        except EngineDownError as error:
            return GeneratorStatus(False, str(error), {"num_restarts": self._client.num_restarts})
        except TimeoutError:
            detail = "The engine is in the middle of a long step; the statistics are from before it."
        statistics = {**vars(self._client.last_statistics), "num_restarts": self._client.num_restarts}
        return GeneratorStatus(is_ready=True, detail=detail, statistics=statistics)

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        if self._client.status != "ready":
            raise UnavailableError(_DOWN)
        self._check_token_ids(request.sampling)
        place = self._admission.admit()
        text = self._render(request)
        prompt = await self._prompts.tokenize(text, request.history)
        if len(prompt.token_ids) >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(len(prompt.token_ids), self._capabilities.max_context_tokens)
        parser = make_parser(self._syntax, request.tools, text, self._special_tokens)
        aligner = None if request.sampling.top_logprobs is None else LogprobAligner(self._token_bytes)
        text_stream = TextStream(self._tokenizer, self._special_tokens, request.sampling.stop, parser, aligner)
        grammar = await self._grammars.grammar_of(request, starts_in_reasoning=parser.is_reasoning)
        params = replace(self._sampling_params(request.sampling), grammar=grammar)
        fragments = self._fragments(place, prompt.token_ids, params, text_stream)
        return fragments if request.history is None else self._with_tokens(fragments, prompt, text_stream)

    def _render(self, request: GenerationRequest) -> str:
        variables: dict[str, object] = {}
        if request.reasoning_effort is not None:
            known = self._template.variables
            variables = effort_variables(request.reasoning_effort, known, thinks=self._thinks) or {}
        messages = self._special_text.break_up(request.messages)
        tools = self._special_text.break_up([_as_shown(tool) for tool in request.tools])
        return self._template.render(messages, tools, {**variables, **request.chat_template_kwargs})

    async def _with_tokens(
        self, fragments: AsyncGenerator[Fragment, None], prompt: Prompt, text_stream: TextStream
    ) -> AsyncGenerator[Fragment, None]:
        async with aclosing(fragments):
            async for fragment in fragments:
                if isinstance(fragment, Finished):
                    yield replace(fragment, tokens=self._prompts.record(prompt, text_stream.answer_ids))
                else:
                    yield fragment

    async def _fragments(
        self, place: Place, token_ids: list[int], params: SamplingParams, text_stream: TextStream
    ) -> AsyncGenerator[Fragment, None]:
        with place, _engine_errors():
            chunks = self._client.generate(token_ids, params)
            async with aclosing(chunks), aclosing(text_stream.read(chunks)) as fragments:
                async for fragment in fragments:
                    yield fragment

    def _check_token_ids(self, sampling: Sampling) -> None:
        for param, token_ids in (("logit_bias", sampling.logit_bias), ("stop_token_ids", sampling.stop_token_ids)):
            for token_id in token_ids:
                if not 0 <= token_id < self._client.info.vocab_size:
                    raise InvalidRequestError(
                        f"Invalid '{param}': this model has no token {token_id}; its ids go from 0 to "
                        f"{self._client.info.vocab_size - 1}.",
                        param=param,
                    )

    def _sampling_params(self, sampling: Sampling) -> SamplingParams:
        defaults = self._defaults
        return SamplingParams(
            temperature=_either(sampling.temperature, defaults.temperature),
            top_p=_either(sampling.top_p, defaults.top_p),
            top_k=defaults.top_k if sampling.top_k is None else sampling.top_k,
            min_p=_either(sampling.min_p, defaults.min_p),
            presence_penalty=sampling.presence_penalty or 0.0,
            frequency_penalty=sampling.frequency_penalty or 0.0,
            repetition_penalty=_either(sampling.repetition_penalty, defaults.repetition_penalty),
            logit_bias=dict(sampling.logit_bias),
            seed=sampling.seed,
            min_tokens=sampling.min_tokens,
            max_tokens=sampling.max_tokens,
            stop_token_ids=(*defaults.stop_token_ids, *sampling.stop_token_ids),
            top_logprobs=sampling.top_logprobs,
        )


def _either(value: float | None, default: float) -> float:
    return default if value is None else value


def _as_shown(tool: dict[str, Any]) -> dict[str, Any]:
    """A tool as the model is told of it: that its schema is enforced is none of the model's business."""
    function = {key: value for key, value in tool["function"].items() if key != "strict"}
    return {**tool, "function": function}


@contextmanager
def _engine_errors() -> Iterator[None]:
    """Tell what the engine raises in the API's words."""
    try:
        yield
    except EngineError as error:
        raise _client_error(error) from error


def _client_error(error: EngineError) -> ResponsaError:
    if isinstance(error, EngineOverloadedError):
        return OverloadedError("The server has as many requests as it can queue. Try again later.")
    if isinstance(error, EngineDownError):
        return GenerationFailedError("The engine stopped in the middle of this generation.")
    return GenerationFailedError(f"The engine could not go on with this generation: {error}")
