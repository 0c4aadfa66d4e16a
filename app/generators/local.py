"""The generator of this server: text on the outside, the engine's token ids on the inside.

Rendering, tokenizing, detokenizing and parsing happen here, in the API process, which stays free of torch. The
engine runs in a child process and sees only token ids.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from app.engine.client import EngineClient
from app.engine.config import EngineConfig
from app.engine.grammar_compiler import GrammarCompiler
from app.engine.messages import LoadProgress, SamplingParams
from app.errors import ContextLengthExceededError, InvalidRequestError
from app.generators.admission import Admission, Place
from app.generators.base import (
    Capabilities,
    EmbeddingRequest,
    Embeddings,
    Finished,
    Fragment,
    GenerationRequest,
    GeneratorStatus,
    Sampling,
)
from app.generators.chat_template import ChatTemplate
from app.generators.engine_errors import engine_errors, engine_status, until_ready
from app.generators.grammar.answer import Family
from app.generators.grammar.checker import GrammarChecker
from app.generators.grammar.lark import MarkupTokens
from app.generators.logprobs import LogprobAligner
from app.generators.model_folder import (
    estimate_memory_bytes,
    find_model_folder,
    load_generation_defaults,
)
from app.generators.model_text import ModelText
from app.generators.parsing.families import PLAIN, detect_syntax, make_parser, stop_token_ids
from app.generators.prompt_renderer import PromptRenderer
from app.generators.prompt_tokens import Prompt
from app.generators.reasoning_effort import honoured_efforts, opens_reasoning
from app.generators.special_text import pieces_of
from app.generators.text_embedder import TextEmbedder
from app.generators.text_stream import TextStream
from app.generators.token_bytes import TokenBytes


class LocalGenerator:
    """Serves one model, named by a folder, a Hub id or ``responsa-builtin``."""

    def __init__(
        self,
        model: str,
        config: EngineConfig,
        on_progress: Callable[[LoadProgress], None] | None = None,
        *,
        chat_template: str | None = None,
    ) -> None:
        """``config.model_path`` is filled in by ``start``, once the model's folder is known. ``chat_template``: Jinja
        text in place of the model's own."""
        self._model = model
        self._chat_template = chat_template
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
        self._embedder = TextEmbedder(folder, self._client, self._text)
        markup = MarkupTokens.of(self._text.tokenizer)
        family = Family(self._syntax, markup, opens_reasoning(self._template, self._syntax))
        self._grammars = GrammarChecker(GrammarCompiler(str(folder), info.vocab_size), family)
        self._capabilities = Capabilities(
            max_context_tokens=info.max_context_tokens,
            tools=self._template.takes_tools and self._syntax.reads_calls,
            default_temperature=self._defaults.temperature,
            default_top_p=self._defaults.top_p,
            reasoning_efforts=honoured_efforts(self._template.variables, thinks=self._thinks),
            reports_progress=True,
            description=f"{info.num_parameters / 1e6:,.1f} M parameters, {info.dtype} on {info.device}",
        )

    def _load_text_side(self, folder: Path) -> None:
        self._template = ChatTemplate.load(folder, self._chat_template)
        self._syntax = detect_syntax(self._template.source)
        reasoning = self._syntax.reasoning
        marks = {reasoning.opening, reasoning.closing} if reasoning else set()
        self._text = ModelText(self._model, folder, may_spell=marks)
        self._renderer = PromptRenderer(self._template, self._text.special_text, thinks=self._thinks)
        self._token_bytes = TokenBytes(self._text.tokenizer)
        defaults = load_generation_defaults(folder)
        stops = (*defaults.stop_token_ids, *stop_token_ids(self._syntax, self._text.special_tokens))
        self._defaults = replace(defaults, stop_token_ids=tuple(dict.fromkeys(stops)))

    @property
    def _thinks(self) -> bool:
        return self._syntax.reasoning is not None

    async def close(self) -> None:
        if self._is_started:
            await self._client.close()

    async def status(self) -> GeneratorStatus:
        return await engine_status(self._client)

    async def render(self, request: GenerationRequest) -> str:
        # Without the signs that keep messages from spelling special tokens: they are nobody else's business.
        return "".join(piece for _, piece in pieces_of(self._renderer.render(request)))

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        return await self._text.tokenize(text, add_special=add_special, parse_special=parse_special)

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        return await self._text.detokenize(token_ids)

    async def count_tokens(self, request: GenerationRequest) -> int:
        return len((await self._read_prompt(request)).token_ids)

    async def embed(self, request: EmbeddingRequest) -> Embeddings:
        with self._admission.admit(), engine_errors():
            await until_ready(self._client)
            return await self._embedder.embed(request)

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        place = self._admission.admit()
        await until_ready(self._client)
        prompt, params, text_stream = await self._prepare(request)
        fragments = self._fragments(place, prompt.token_ids, params, text_stream)
        return fragments if request.history is None else self._with_tokens(fragments, prompt, text_stream)

    async def check(self, request: GenerationRequest) -> None:
        await self._prepare(request)

    async def _prepare(self, request: GenerationRequest) -> tuple[Prompt, SamplingParams, TextStream]:
        self._check_token_ids(request.sampling)
        prompt = await self._read_prompt(request)
        if len(prompt.token_ids) >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(len(prompt.token_ids), self._capabilities.max_context_tokens)
        syntax = self._syntax if request.prompt is None else PLAIN
        tokenizer, special_tokens = self._text.tokenizer, self._text.special_tokens
        parser = make_parser(syntax, request.tools, prompt.text, special_tokens)
        aligner = None if request.sampling.top_logprobs is None else LogprobAligner(self._token_bytes)
        goes_on = request.prompt is not None or request.continues_last
        before = prompt.token_ids if goes_on else ()
        text_stream = TextStream(tokenizer, special_tokens, request.sampling.stop, parser, aligner, before)
        grammar = await self._grammars.grammar_of(request, starts_in_reasoning=parser.is_reasoning)
        params = self._sampling_params(request.sampling)
        return prompt, replace(params, grammar=grammar, reports_progress=request.reports_progress), text_stream

    async def _read_prompt(self, request: GenerationRequest) -> Prompt:
        if request.prompt is None:
            return await self._text.prompts.tokenize(self._renderer.render(request), request.history)
        if isinstance(request.prompt, str):
            text, token_ids = request.prompt, await self._text.prompts.encode(request.prompt, add_special=True)
        else:
            text, token_ids = "", list(request.prompt)
        if not token_ids:
            raise InvalidRequestError("A prompt needs at least one token; send some text.", param="prompt")
        self._check_known(token_ids, "prompt")
        return Prompt(text, token_ids, 0, [])

    async def _with_tokens(
        self, fragments: AsyncGenerator[Fragment, None], prompt: Prompt, text_stream: TextStream
    ) -> AsyncGenerator[Fragment, None]:
        async with aclosing(fragments):
            async for fragment in fragments:
                if isinstance(fragment, Finished):
                    yield replace(fragment, tokens=self._text.prompts.record(prompt, text_stream.answer_ids))
                else:
                    yield fragment

    async def _fragments(
        self, place: Place, token_ids: list[int], params: SamplingParams, text_stream: TextStream
    ) -> AsyncGenerator[Fragment, None]:
        with place, engine_errors():
            chunks = self._client.generate(token_ids, params)
            async with aclosing(chunks), aclosing(text_stream.read(chunks)) as fragments:
                async for fragment in fragments:
                    yield fragment

    def _check_token_ids(self, sampling: Sampling) -> None:
        self._check_known(sampling.logit_bias, "logit_bias")
        self._check_known(sampling.stop_token_ids, "stop_token_ids")

    def _check_known(self, token_ids: Iterable[int], param: str) -> None:
        vocab_size = self._client.info.vocab_size
        unknown = next((token_id for token_id in token_ids if not 0 <= token_id < vocab_size), None)
        if unknown is not None:
            raise InvalidRequestError(
                f"Invalid '{param}': this model has no token {unknown}; its ids go from 0 to {vocab_size - 1}.",
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
