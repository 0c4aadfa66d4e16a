"""A model's texts as tokens and back."""

import asyncio
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from tokenizers import Tokenizer

from app.generators.detokenizer import special_tokens
from app.generators.model_folder import vocabulary_of
from app.generators.prompt_tokens import PromptTokenizer
from app.generators.special_text import SpecialText

#: More than these are decoded in a thread, which costs more than the decoding of fewer.
_INLINE_TOKENS = 4096


class ModelText:
    """A model's tokenizer and what goes with it.

    tokenizer: of the folder. special_tokens: their ids by their texts. prompts: tokenizes what was rendered.
    special_text: keeps texts from spelling special tokens.
    """

    def __init__(self, model: str, folder: Path, *, may_spell: Collection[str] = ()) -> None:
        """``may_spell``: special tokens that a text may write, such as the marks of reasoning."""
        self.tokenizer = _load_tokenizer(folder)
        self.special_tokens = special_tokens(self.tokenizer)
        self.prompts = PromptTokenizer(self.tokenizer, vocabulary_of(model, folder))
        self.special_text = SpecialText(self.special_tokens.keys() - set(may_spell))

    async def tokenize(self, text: str, *, add_special: bool, parse_special: bool) -> list[int]:
        given = text if parse_special else self.special_text.break_up(text)
        return await self.prompts.encode(given, add_special=add_special)

    async def detokenize(self, token_ids: Sequence[int]) -> str:
        decode = partial(self.tokenizer.decode, list(token_ids), skip_special_tokens=False)
        return await asyncio.to_thread(decode) if len(token_ids) > _INLINE_TOKENS else decode()


def _load_tokenizer(folder: Path) -> Tokenizer:
    """Some come with a limit of their own, at which they would cut a text without a word."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
