"""Token ids to text, piece by piece, so that the pieces concatenate to the whole and no character is torn.

A character may span tokens, and the text of a token may depend on the one before it (a leading space). So each
new piece is the difference between decoding a short window with and without the new tokens; a window that ends
in the middle of a character waits for the rest of it.
"""

from collections.abc import Sequence

from tokenizers import Tokenizer

_REPLACEMENT = "\ufffd"
#: A character has at most four bytes. Tokens that are no valid UTF-8 after more than that never will be.
_MAX_HELD_TOKENS = 4


class Detokenizer:
    """Decodes one sequence of new tokens; special tokens have no text."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._window: list[int] = []
        #: How many tokens at the window's start have been given out already.
        self._num_given = 0

    def feed(self, token_ids: Sequence[int]) -> str:
        """Return the text that is certain now; what is missing comes with a later call."""
        self._window.extend(token_ids)
        text = self._new_text()
        is_torn = text.endswith(_REPLACEMENT) and len(self._window) - self._num_given <= _MAX_HELD_TOKENS
        if not text or is_torn:
            return ""
        self._window = self._window[self._num_given :]
        self._num_given = len(self._window)
        return text

    def flush(self) -> str:
        """Return what still waited at the end, without the bytes of a character that was never finished."""
        text = self._new_text().rstrip(_REPLACEMENT)
        self._num_given = len(self._window)
        return text

    def _new_text(self) -> str:
        given = self._decode(self._window[: self._num_given])
        return self._decode(self._window)[len(given) :]

    def _decode(self, token_ids: list[int]) -> str:
        return str(self._tokenizer.decode(token_ids, skip_special_tokens=True))
