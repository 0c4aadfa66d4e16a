"""Prompts to token ids, so that a conversation goes on from the very tokens it had.

A text can be written in many tokens, and a model does not always choose those that the tokenizer would. Tokenized
again, its answer would then be other tokens than it wrote, and everything behind them would have to be computed
again. So a conversation's tokens are kept, with *marks*: places where a number of tokens stands for a number of
characters. As far as the newly rendered prompt has the same text up to a mark, its tokens are taken; only the text
behind it is tokenized. Where a chat template rewrites history, that is the last mark before the first change.

Marks stand before every added token of a prompt (templates put these between messages), at its end, and at the end
of the answer. What ends an answer, such as ``<|im_end|>``, is not kept: the template writes it again, and the engine
has not computed it. So what is tokenized begins with that token, as a rule, and its tokens are those that the whole
text would have had there.
"""

import asyncio
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from tokenizers import Tokenizer

from app.generators.base import Mark, TokenHistory, TokenRecord
from app.generators.detokenizer import Detokenizer
from app.generators.special_text import pieces_of

#: Longer texts are tokenized in a thread, so that other streams don't stall meanwhile.
_INLINE_CHARACTERS = 10_000
_DIGEST_BYTES = 8
#: The bytes of a character that was never finished decode to this.
_REPLACEMENT = "\ufffd"

#: A number of tokens and the number of characters they stand for.
Place = tuple[int, int]


@dataclass(frozen=True)
class Prompt:
    """A rendered prompt and its tokens; the first ``num_inherited`` are the history's.

    places: where to set marks in the others, ascending.
    """

    text: str
    token_ids: list[int]
    num_inherited: int
    places: list[Place]


class PromptTokenizer:
    """Tokenizes prompts for one model. ``vocabulary`` identifies it: tokens of another are not taken."""

    def __init__(self, tokenizer: Tokenizer, vocabulary: bytes) -> None:
        self._tokenizer = tokenizer
        self._vocabulary = vocabulary
        self._added_ids = frozenset(tokenizer.get_added_tokens_decoder())
        self._joins_anywhere = _joins_anywhere(tokenizer)

    async def tokenize(self, text: str, history: TokenHistory | None) -> Prompt:
        """Return the prompt with as many of the history's tokens as have its text."""
        fitting = self._find_fitting(text, history)
        if len(text) - fitting[1] <= _INLINE_CHARACTERS:
            return self._continue(text, history, fitting)
        return await asyncio.to_thread(self._continue, text, history, fitting)

    async def encode(self, text: str, *, add_special: bool) -> list[int]:
        """Return a text's tokens, with or without those that the tokenizer puts around a text."""

        def encode() -> list[int]:
            if add_special and len(pieces_of(text)) == 1:
                return list(self._tokenizer.encode(text, add_special_tokens=True).ids)
            before, behind = self._frame if add_special else ([], [])
            return [*before, *self._encode(text)[0], *behind]

        return await asyncio.to_thread(encode) if len(text) > _INLINE_CHARACTERS else encode()

    @property
    def _frame(self) -> tuple[list[int], list[int]]:
        """What the tokenizer puts before a text, and behind it."""
        framed = self._tokenizer.encode("x", add_special_tokens=True)
        num_before = next((place for place, is_put in enumerate(framed.special_tokens_mask) if not is_put), 0)
        num_own = len(self._tokenizer.encode("x", add_special_tokens=False).ids)
        return framed.ids[:num_before], framed.ids[num_before + num_own :]

    def record(self, prompt: Prompt, answer_ids: Sequence[int]) -> TokenRecord:
        """Return what to keep of a generation: all tokens that are not the history's."""
        text = prompt.text + self._answer_text(prompt, answer_ids)
        num_prompt_tokens = len(prompt.token_ids)
        ends = (num_prompt_tokens, len(prompt.text)), (num_prompt_tokens + len(answer_ids), len(text))
        places = [place for place in (*prompt.places, *ends) if place[0] > prompt.num_inherited]
        return TokenRecord(
            num_inherited=prompt.num_inherited,
            vocabulary=self._vocabulary,
            token_ids=array("I", [*prompt.token_ids[prompt.num_inherited :], *answer_ids]),
            marks=_marks(text, places),
        )

    def _find_fitting(self, text: str, history: TokenHistory | None) -> Place:
        """The last mark up to which the text is the history's."""
        if history is None or history.vocabulary != self._vocabulary:
            return 0, 0
        marks = history.marks
        if marks and _fits(marks[-1], text):  # nearly always
            return marks[-1][:2]
        num_fitting = bisect_left(marks, True, key=lambda mark: not _fits(mark, text))
        return marks[num_fitting - 1][:2] if num_fitting else (0, 0)

    def _continue(self, text: str, history: TokenHistory | None, fitting: Place) -> Prompt:
        """Tokenize what is behind this place of the history."""
        num_tokens, num_characters = fitting
        token_ids, offsets = self._encode(text[num_characters:])
        indexes = [index for index, token_id in enumerate(token_ids) if token_id in self._added_ids]
        if num_tokens and not (self._joins_anywhere or indexes[:1] == [0]):
            return self._continue(text, None, (0, 0))
        places = [(num_tokens + index, num_characters + offsets[index]) for index in indexes]
        inherited = history.token_ids[:num_tokens].tolist() if history else []
        return Prompt(text, inherited + token_ids, num_tokens, places)

    def _encode(self, text: str) -> tuple[list[int], list[int]]:
        """Token ids, and where in the text each token begins."""
        token_ids: list[int] = []
        offsets: list[int] = []
        for begin, piece in pieces_of(text):
            encoding = self._tokenizer.encode(piece, add_special_tokens=False)
            token_ids += encoding.ids
            offsets += [begin + start for start, _ in encoding.offsets]
        return token_ids, offsets

    def _answer_text(self, prompt: Prompt, answer_ids: Sequence[int]) -> str:
        """The answer as the next turn's prompt will show it if the template leaves it alone.

        The text of a token may depend on the one before it.
        """
        before = prompt.token_ids[-1:]
        text = self._decode([*before, *answer_ids])
        if not text.endswith(_REPLACEMENT):
            return text[len(self._decode(before)) :]
        # The stream has shown only what could still become a character, token by token.
        detokenizer = Detokenizer(self._tokenizer, dropped=())
        detokenizer.feed(before)
        return detokenizer.feed(answer_ids) + detokenizer.flush()

    def _decode(self, token_ids: list[int]) -> str:
        return str(self._tokenizer.decode(token_ids, skip_special_tokens=False))


def _joins_anywhere(tokenizer: Tokenizer) -> bool:
    """Can two texts be tokenized apart and their tokens joined?

    Some tokenizers begin every text with a space of their own; theirs join only where an added token begins.
    """
    token_ids = tokenizer.encode("x", add_special_tokens=False).ids
    return bool(tokenizer.decode(token_ids * 2, skip_special_tokens=False) == "xx")


def _fits(mark: Mark, text: str) -> bool:
    _, num_characters, digest = mark
    return _digest(text[:num_characters]).digest() == digest


def _marks(text: str, places: Sequence[Place]) -> list[Mark]:
    """Make marks of ascending places: each digest is of the whole text before it."""
    hasher, begin = _digest(""), 0
    marks: list[Mark] = []
    for num_tokens, end in places:
        hasher.update(_bytes(text[begin:end]))
        marks.append((num_tokens, end, hasher.digest()))
        begin = end
    return marks


def _digest(text: str) -> blake2b:
    return blake2b(_bytes(text), digest_size=_DIGEST_BYTES)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
