"""From the engine's token ids to fragments: one answer's way through detokenizer, stop strings and parser."""

from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping, Sequence

from tokenizers import Tokenizer

from app.engine.messages import TokenChunk
from app.generators.base import Finished, Fragment, Progress, Text, Usage
from app.generators.detokenizer import Detokenizer
from app.generators.logprobs import LogprobAligner
from app.generators.parsing.parser import AnswerParser
from app.generators.parsing.reading import Parsed
from app.generators.stop_strings import StopStrings


class TextStream:
    """Reads the chunks of one answer."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        special_tokens: Mapping[str, int],
        stop: tuple[str, ...],
        parser: AnswerParser,
        aligner: LogprobAligner | None = None,
        before: Sequence[int] = (),
    ) -> None:
        """``aligner``: where log-probabilities are asked for. ``before``: the tokens that the text goes on from."""
        marks = parser.special_marks
        dropped = {token_id for text, token_id in special_tokens.items() if text not in marks}
        self._detokenizer = Detokenizer(tokenizer, dropped, before)
        self._stop_strings = StopStrings(stop)
        self._parser = parser
        self._aligner = aligner
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
        pieces = [self._decode(token_id) for token_id in chunk.token_ids]
        if self._aligner is not None:
            for token_id, logprobs, piece in zip(chunk.token_ids, chunk.logprobs, pieces, strict=True):
                self._aligner.feed(token_id, logprobs, piece)
        fragments = [*self._progress(chunk), *self._parse(self._stop_strings.feed("".join(pieces)))]
        if chunk.finish_reason is None and not self._stop_strings.is_found:
            return fragments
        is_in_call = self._parser.is_in_call  # asked before the end, which closes what can be closed
        return [*fragments, *self._flush(), self._finish(chunk, is_in_call=is_in_call)]

    def _decode(self, token_id: int) -> str:
        self._token_starts.append(self._num_characters)
        text = self._detokenizer.feed([token_id])
        self._num_characters += len(text)
        return text

    def _parse(self, text: str) -> list[Fragment]:
        return self._align(self._parser.feed(text))

    def _flush(self) -> list[Fragment]:
        """Return what the parts still hold back, at the end of the text."""
        rest = "" if self._stop_strings.is_found else self._detokenizer.flush()
        if self._aligner is not None:
            self._aligner.end_tokens(rest)
        fragments = self._parse(self._stop_strings.feed(rest) + self._stop_strings.flush())
        fragments += self._align(self._parser.flush())
        return fragments if self._aligner is None else [*fragments, *self._aligner.give_held()]

    def _align(self, parsed: Iterable[Parsed]) -> list[Fragment]:
        """Give each piece of visible text the log-probabilities of its tokens."""
        if self._aligner is None:
            return [fragment for fragment, _ in parsed]
        fragments: list[Fragment] = []
        for fragment, end in parsed:
            if isinstance(fragment, Text):
                fragments += self._aligner.give(fragment.text, end)
            else:
                fragments += [*self._aligner.give_held(), fragment]
        return fragments

    def _finish(self, chunk: TokenChunk, *, is_in_call: bool) -> Finished:
        """A stop string ends a text as the client wanted it; half a call is nobody's wish, and is told to be cut."""
        is_cut = is_in_call if self._stop_strings.is_found else chunk.finish_reason == "length"
        num_reasoning_tokens = sum(map(self._parser.was_reasoning, self._token_starts))
        return Finished("length" if is_cut else "stop", self._usage(chunk, num_reasoning_tokens))

    def _progress(self, chunk: TokenChunk) -> list[Fragment]:
        if chunk.progress is None:
            return []
        return [Progress(self._usage(chunk), *chunk.progress)]

    def _usage(self, chunk: TokenChunk, num_reasoning_tokens: int = 0) -> Usage:
        return Usage(
            input_tokens=chunk.num_prompt_tokens,
            cached_tokens=chunk.num_cached_tokens,
            output_tokens=chunk.num_generated_tokens if chunk.finish_reason else len(self._token_ids),
            reasoning_tokens=num_reasoning_tokens,
        )
