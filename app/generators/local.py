"""The generator of this server: text on the outside, the engine's token ids on the inside.

Rendering, tokenizing, detokenizing and parsing happen here, in the API process, which stays free of torch. The
engine runs in a child process and sees only token ids.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import replace
from pathlib import Path

from tokenizers import Tokenizer

from app.engine.client import EngineClient
from app.engine.config import EngineConfig
from app.engine.errors import EngineDownError, EngineError, EngineOverloadedError
from app.engine.messages import LoadProgress, SamplingParams, TokenChunk
from app.errors import (
    ContextLengthExceededError,
    GenerationFailedError,
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
    Usage,
)
from app.generators.chat_template import ChatTemplate
from app.generators.detokenizer import Detokenizer
from app.generators.model_folder import estimate_memory_bytes, find_model_folder, load_generation_defaults
from app.generators.parsing.markup import THINK, Markup, MarkupParser
from app.generators.stop_strings import StopStrings

#: Longer texts are tokenized in a thread, so that other streams don't stall meanwhile.
_INLINE_CHARACTERS = 10_000
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
        self._capabilities = Capabilities(
            max_context_tokens=info.max_context_tokens,
            tools=self._template.takes_tools,
            default_temperature=self._defaults.temperature,
            default_top_p=self._defaults.top_p,
            description=f"{info.num_parameters / 1e6:,.1f} M parameters, {info.dtype} on {info.device}",
        )

    def _load_text_side(self, folder: Path) -> None:
        self._template = ChatTemplate.load(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._defaults = load_generation_defaults(folder)

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
        place = self._admission.admit()
        prompt = self._template.render(request.messages, request.tools)
        token_ids = await self._tokenize(prompt)
        if len(token_ids) >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(len(token_ids), self._capabilities.max_context_tokens)
        markup = Markup(
            thinks=self._template.thinks,
            calls=bool(request.tools),
            starts_in_reasoning=prompt.rstrip().endswith(THINK),
        )
        text_stream = _TextStream(self._tokenizer, request.sampling.stop, markup)
        return self._fragments(place, token_ids, self._sampling_params(request.sampling), text_stream)

    async def _tokenize(self, text: str) -> list[int]:
        if len(text) <= _INLINE_CHARACTERS:
            return _token_ids(self._tokenizer, text)
        return await asyncio.to_thread(_token_ids, self._tokenizer, text)

    async def _fragments(
        self, place: Place, token_ids: list[int], params: SamplingParams, text_stream: "_TextStream"
    ) -> AsyncGenerator[Fragment, None]:
        with place, _engine_errors():
            chunks = self._client.generate(token_ids, params)
            async with aclosing(chunks), aclosing(text_stream.read(chunks)) as fragments:
                async for fragment in fragments:
                    yield fragment

    def _sampling_params(self, sampling: Sampling) -> SamplingParams:
        defaults = self._defaults
        return SamplingParams(
            temperature=defaults.temperature if sampling.temperature is None else sampling.temperature,
            top_p=defaults.top_p if sampling.top_p is None else sampling.top_p,
            top_k=defaults.top_k,
            seed=sampling.seed,
            max_tokens=sampling.max_tokens,
            stop_token_ids=defaults.stop_token_ids,
        )


class _TextStream:
    """Chunks of token ids to fragments: detokenizer, stop strings and parser in a row, and the count of tokens."""

    def __init__(self, tokenizer: Tokenizer, stop: tuple[str, ...], markup: Markup) -> None:
        self._detokenizer = Detokenizer(tokenizer)
        self._stop_strings = StopStrings(stop)
        self._parser = MarkupParser(markup)
        self._num_output_tokens = 0
        self._num_reasoning_tokens = 0

    async def read(self, chunks: AsyncIterator[TokenChunk]) -> AsyncGenerator[Fragment, None]:
        """Yield the fragments of the chunks; what the engine would say behind a stop string is not asked for."""
        async for chunk in chunks:
            for fragment in self.feed(chunk):
                yield fragment
            if self._stop_strings.is_found:
                return

    def feed(self, chunk: TokenChunk) -> list[Fragment]:
        """Return the chunk's fragments; ``Finished`` is the last when the engine or a stop string ends the text."""
        self._num_output_tokens += len(chunk.token_ids)
        if self._parser.is_reasoning:
            self._num_reasoning_tokens += len(chunk.token_ids)
        text = self._stop_strings.feed(self._detokenizer.feed(chunk.token_ids))
        is_ended = chunk.finish_reason is not None
        if is_ended and not self._stop_strings.is_found:
            text += self._stop_strings.feed(self._detokenizer.flush())
            text += self._stop_strings.flush()
        fragments = self._parser.feed(text)
        if not is_ended and not self._stop_strings.is_found:
            return fragments
        return [*fragments, *self._parser.flush(), self._finish(chunk)]

    def _finish(self, chunk: TokenChunk) -> Finished:
        is_cut = chunk.finish_reason == "length" and not self._stop_strings.is_found
        num_output_tokens = chunk.num_generated_tokens if chunk.finish_reason else self._num_output_tokens
        usage = Usage(
            input_tokens=chunk.num_prompt_tokens,
            cached_tokens=chunk.num_cached_tokens,
            output_tokens=num_output_tokens,
            reasoning_tokens=self._num_reasoning_tokens,
        )
        return Finished("length" if is_cut else "stop", usage)


def _token_ids(tokenizer: Tokenizer, text: str) -> list[int]:
    return list(tokenizer.encode(text, add_special_tokens=False).ids)


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
