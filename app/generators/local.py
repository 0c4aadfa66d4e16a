"""The generator of this server: text on the outside, the engine's token ids on the inside.

Rendering, tokenizing, detokenizing and parsing happen here, in the API process, which stays free of torch. The
engine runs in a child process and sees only token ids.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator
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
    Text,
    Usage,
)
from app.generators.chat_template import ChatTemplate
from app.generators.detokenizer import Detokenizer
from app.generators.logprobs import LogprobAligner
from app.generators.model_folder import find_model_folder, load_generation_defaults
from app.generators.parsing.markup import THINK, Markup, MarkupParser
from app.generators.positions import Positioned, PositionedParser
from app.generators.stop_strings import StopStrings
from app.generators.token_bytes import TokenBytes

#: Longer texts are tokenized in a thread, so that other streams don't stall meanwhile.
_INLINE_CHARACTERS = 10_000
#: The engine answers between two steps; whoever asks for its health should not wait for a long one.
_STATISTICS_TIMEOUT_S = 1.0
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

    @property
    def capabilities(self) -> Capabilities:
        return self._capabilities

    async def start(self) -> None:
        """Raises ``ModelUnavailableError``, ``ValueError`` (no chat template) or ``EngineStartError``."""
        folder = await asyncio.to_thread(find_model_folder, self._model)
        self._load_text_side(folder)
        self._client = EngineClient(replace(self._config, model_path=str(folder)), self._on_progress)
        self.info = await self._client.start()
        self._capabilities = Capabilities(
            models=(self._model,),
            max_context_tokens=self.info.max_context_tokens,
            tools=self._template.takes_tools,
            default_temperature=self._defaults.temperature,
            default_top_p=self._defaults.top_p,
        )

    def _load_text_side(self, folder: Path) -> None:
        self._template = ChatTemplate.load(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._token_bytes = TokenBytes(self._tokenizer)
        self._defaults = load_generation_defaults(folder)

    async def close(self) -> None:
        await self._client.close()

    async def status(self) -> GeneratorStatus:
        if self._client.status != "ready":
            return GeneratorStatus(is_ready=False, detail=f"The engine is {self._client.status}.")
        try:
            statistics = await asyncio.wait_for(self._client.statistics(), _STATISTICS_TIMEOUT_S)
        except EngineDownError as error:
            return GeneratorStatus(is_ready=False, detail=str(error))
        except TimeoutError:
            return GeneratorStatus(is_ready=True, detail="The engine is in the middle of a long step.")
        return GeneratorStatus(is_ready=True, detail="The engine is ready.", statistics=vars(statistics))

    async def generate(self, request: GenerationRequest) -> AsyncIterator[Fragment]:
        if self._client.status != "ready":
            raise UnavailableError(_DOWN)
        self._check_token_ids(request.sampling)
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
        aligner = None if request.sampling.top_logprobs is None else LogprobAligner(self._token_bytes)
        text_stream = _TextStream(self._tokenizer, request.sampling.stop, markup, aligner)
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

    def _check_token_ids(self, sampling: Sampling) -> None:
        for param, token_ids in (("logit_bias", sampling.logit_bias), ("stop_token_ids", sampling.stop_token_ids)):
            for token_id in token_ids:
                if not 0 <= token_id < self.info.vocab_size:
                    raise InvalidRequestError(
                        f"Invalid '{param}': this model has no token {token_id}; its ids go from 0 to "
                        f"{self.info.vocab_size - 1}.",
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


class _TextStream:
    """Chunks of token ids to fragments: detokenizer, stop strings and parser in a row, and the count of tokens."""

    def __init__(
        self, tokenizer: Tokenizer, stop: tuple[str, ...], markup: Markup, aligner: LogprobAligner | None = None
    ) -> None:
        """``aligner``: where log-probabilities are asked for; then it all goes token by token."""
        self._detokenizer = Detokenizer(tokenizer)
        self._stop_strings = StopStrings(stop)
        self._parser = MarkupParser(markup)
        self._positioned_parser = PositionedParser(self._parser)
        self._aligner = aligner
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
        fragments = self._feed_tokens(chunk)
        if chunk.finish_reason is None and not self._stop_strings.is_found:
            return fragments
        return [*fragments, *self._flush(), self._finish(chunk)]

    def _feed_tokens(self, chunk: TokenChunk) -> list[Fragment]:
        if self._aligner is None:
            return self._parser.feed(self._stop_strings.feed(self._detokenizer.feed(chunk.token_ids)))
        fragments: list[Fragment] = []
        for token_id, logprobs in zip(chunk.token_ids, chunk.logprobs, strict=True):
            if not self._stop_strings.is_found:
                piece = self._detokenizer.feed([token_id])
                self._aligner.feed(token_id, logprobs, piece)
                fragments += self._align(self._positioned_parser.feed(self._stop_strings.feed(piece)))
        return fragments

    def _flush(self) -> list[Fragment]:
        """Return what the parts still hold back, at the end of the text."""
        rest = "" if self._stop_strings.is_found else self._detokenizer.flush()
        text = self._stop_strings.feed(rest) + self._stop_strings.flush()
        if self._aligner is None:
            return [*self._parser.feed(text), *self._parser.flush()]
        self._aligner.end_tokens(rest)
        parsed = [*self._positioned_parser.feed(text), *self._positioned_parser.flush()]
        return [*self._align(parsed), *self._aligner.give_held()]

    def _align(self, parsed: Iterable[Positioned]) -> list[Fragment]:
        assert self._aligner is not None
        fragments: list[Fragment] = []
        for fragment, end in parsed:
            if isinstance(fragment, Text):
                fragments += self._aligner.give(fragment.text, end)
            else:
                fragments += [*self._aligner.give_held(), fragment]
        return fragments

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
