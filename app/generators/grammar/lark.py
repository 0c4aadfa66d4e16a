"""Texts in llguidance's dialect of Lark."""

import json
import re

from tokenizers import Tokenizer

from app.engine.grammar_compiler import is_markup

#: Any text. NOTE: to llguidance markup tokens are no text, so they never stand in it.
ANY_TEXT = "/(?s:.*)/"


class MarkupTokens:
    """The model's tokens that a grammar must name by their ids: special ones, and the likes of ``<tool_call>``."""

    def __init__(self, ids: dict[str, int]) -> None:
        self._ids = ids
        longest_first = sorted(ids, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if ids else None

    @classmethod
    def of(cls, tokenizer: Tokenizer) -> "MarkupTokens":
        added = tokenizer.get_added_tokens_decoder()
        return cls(
            {
                token.content: token_id
                for token_id, token in added.items()
                if is_markup(token.content, is_special=token.special)
            }
        )

    def __contains__(self, text: str) -> bool:
        return text in self._ids

    def occur_in(self, text: str) -> bool:
        return self._pattern is not None and self._pattern.search(text) is not None

    def literal(self, text: str) -> str:
        """Lark for exactly this text, with its markup as the tokens that the model was trained on."""
        pieces: list[str] = []
        start = 0
        for found in self._pattern.finditer(text) if self._pattern else ():
            pieces += [_quoted(text[start : found.start()]), f"<[{self._ids[found.group()]}]>"]
            start = found.end()
        return " ".join(piece for piece in [*pieces, _quoted(text[start:])] if piece)

    def text_until(self, name: str, mark: str) -> str:
        """Rules for any text up to the first ``mark``, and the mark; the first rule is ``name``.

        The model may spell a markup token in pieces, which reads the same to whoever parses the text.
        """
        with_token = f"{ANY_TEXT_NAME} {self.literal(mark)}"
        if self.literal(mark).startswith("<[") and mark not in self:
            return f"{name}: {with_token}"
        spelled, *rest = (mark,) if mark in self else self._split(mark)
        alternative = f"{with_token} | " if mark in self else ""
        return (
            f"{name}: {alternative}{name}_text {''.join(map(self.literal, rest))}\n"
            f"{name}_text[lazy]: {ANY_TEXT_NAME} {_quoted(spelled)}"
        )

    def _split(self, text: str) -> tuple[str, ...]:
        """The text before its first markup token, and the rest."""
        found = self._pattern.search(text) if self._pattern else None
        return (text,) if found is None else (text[: found.start()], text[found.start() :])


#: The terminal that stands for ``ANY_TEXT``; a grammar that uses it defines it.
ANY_TEXT_NAME = "TEXT"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if text else ""
