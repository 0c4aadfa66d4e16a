"""The generator of this server: text on the outside, the engine's token ids on the inside.

Rendering, tokenizing, detokenizing and parsing happen here, in the API process, which stays free of torch. The
engine runs in a child process and sees only token ids.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
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
from app.generators.detokenizer import Detokenizer, special_tokens
from app.generators.model_folder import find_model_folder, load_generation_defaults, vocabulary_of
from app.generators.parsing.families import detect_syntax, make_parser, stop_token_ids
from app.generators.parsing.parser import AnswerParser
from app.generators.prompt_tokens import Prompt, PromptTokenizer
from app.generators.reasoning_effort import effort_variables, honoured_efforts
from app.generators.special_text import SpecialText
from app.generators.stop_strings import StopStrings

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
            tools=self._template.takes_tools and self._syntax.reads_calls,
            default_temperature=self._defaults.temperature,
            default_top_p=self._defaults.top_p,
            reasoning_efforts=honoured_efforts(self._template.variables, thinks=self._thinks),
        )

    def _load_text_side(self, folder: Path) -> None:
        self._template = ChatTemplate.load(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._prompts = PromptTokenizer(self._tokenizer, vocabulary_of(self._model, folder))
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
        place = self._admission.admit()
        text = self._render(request)
        prompt = await self._prompts.tokenize(text, request.history)
        if len(prompt.token_ids) >= self._capabilities.max_context_tokens:
            raise ContextLengthExceededError(len(prompt.token_ids), self._capabilities.max_context_tokens)
        parser = make_parser(self._syntax, request.tools, text, self._special_tokens)
        text_stream = _TextStream(self._tokenizer, self._special_tokens, request.sampling.stop, parser)
        fragments = self._fragments(place, prompt.token_ids, self._sampling_params(request.sampling), text_stream)
        return fragments if request.history is None else self._with_tokens(fragments, prompt, text_stream)

    def _render(self, request: GenerationRequest) -> str:
        variables: dict[str, object] = {}
        if request.reasoning_effort is not None:
            known = self._template.variables
            variables = effort_variables(request.reasoning_effort, known, thinks=self._thinks) or {}
        messages = self._special_text.break_up(request.messages)
        tools = self._special_text.break_up(request.tools)
        return self._template.render(messages, tools, {**variables, **request.chat_template_kwargs})

    async def _with_tokens(
        self, fragments: AsyncGenerator[Fragment, None], prompt: Prompt, text_stream: "_TextStream"
    ) -> AsyncGenerator[Fragment, None]:
        async with aclosing(fragments):
            async for fragment in fragments:
                if isinstance(fragment, Finished):
                    yield replace(fragment, tokens=self._prompts.record(prompt, text_stream.answer_ids))
                else:
                    yield fragment

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

    def __init__(
        self, tokenizer: Tokenizer, special_tokens: Mapping[str, int], stop: tuple[str, ...], parser: AnswerParser
    ) -> None:
        marks = parser.special_marks
        dropped = {token_id for text, token_id in special_tokens.items() if text not in marks}
        self._detokenizer = Detokenizer(tokenizer, dropped)
        self._stop_strings = StopStrings(stop)
        self._parser = parser
        self._token_ids: list[int] = []
        #: Where each token's text begins in the raw text.
        self._token_starts: list[int] = []
        self._num_characters = 0

    @property
    def answer_ids(self) -> list[int]:
        """The tokens of the text so far; none if a stop string has cut it, so that they are of another text."""
        return [] if self._stop_strings.is_found else self._token_ids

    async def read(self, chunks: AsyncIterator[TokenChunk]) -> AsyncGenerator[Fragment, None]:
        """Yield the fragments of the chunks; what the engine would say behind a stop string is not asked for."""
        async for chunk in chunks:
            for fragment in self.feed(chunk):
                yield fragment
            if self._stop_strings.is_found:
                return

    def feed(self, chunk: TokenChunk) -> list[Fragment]:
        """Return the chunk's fragments; ``Finished`` is the last when the engine or a stop string ends the text."""
        self._token_ids += chunk.token_ids
        text = self._stop_strings.feed("".join(map(self._decode, chunk.token_ids)))
        is_ended = chunk.finish_reason is not None
        if is_ended and not self._stop_strings.is_found:
            text += self._stop_strings.feed(self._detokenizer.flush())
            text += self._stop_strings.flush()
        fragments = [parsed.fragment for parsed in self._parser.feed(text)]
        if not is_ended and not self._stop_strings.is_found:
            return fragments
        return [*fragments, *(parsed.fragment for parsed in self._parser.flush()), self._finish(chunk)]

    def _decode(self, token_id: int) -> str:
        self._token_starts.append(self._num_characters)
        text = self._detokenizer.feed([token_id])
        self._num_characters += len(text)
        return text

    def _finish(self, chunk: TokenChunk) -> Finished:
        is_cut = chunk.finish_reason == "length" and not self._stop_strings.is_found
        num_output_tokens = chunk.num_generated_tokens if chunk.finish_reason else len(self._token_ids)
        usage = Usage(
            input_tokens=chunk.num_prompt_tokens,
            cached_tokens=chunk.num_cached_tokens,
            output_tokens=num_output_tokens,
            reasoning_tokens=sum(map(self._parser.was_reasoning, self._token_starts)),
        )
        return Finished("length" if is_cut else "stop", usage)


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
