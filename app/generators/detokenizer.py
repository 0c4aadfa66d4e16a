"""Token ids to text, piece by piece, so that the pieces concatenate to the whole and no character is torn.

A character may span tokens, and the text of a token may depend on the one before it (a leading space). So what is
new is the difference between the text of a short window with and without the new tokens. An unfinished character
decodes as one replacement character at the very end; that end waits until it is finished, or proves to be none.
"""

from collections.abc import Collection, Sequence

from tokenizers import Tokenizer

_REPLACEMENT = "\ufffd"


def special_tokens(tokenizer: Tokenizer) -> dict[str, int]:
    """Return the ids of a vocabulary's special tokens by their texts."""
    added = tokenizer.get_added_tokens_decoder()
    return {token.content: token_id for token_id, token in added.items() if token.special}


class Detokenizer:
    """Decodes one sequence of new tokens; the tokens in ``dropped`` have no text.

    Without it, no special token has. A family's marks may be special tokens, and are kept for its parser.
    """

    def __init__(self, tokenizer: Tokenizer, dropped: Collection[int] | None = None) -> None:
        self._tokenizer = tokenizer
        self._dropped = set(special_tokens(tokenizer).values()) if dropped is None else dropped
        self._window: list[int] = []
        #: The part of the window's text that has been given out.
        self._given = ""

    def feed(self, token_ids: Sequence[int]) -> str:
        """Return the text that is certain now; what is missing comes with a later call."""
        new = [token_id for token_id in token_ids if token_id not in self._dropped]
        if not new:
            return ""
        self._window.extend(new)
        text = self._decode()
        certain = text.removesuffix(_REPLACEMENT)
        piece = certain[len(self._given) :]
        self._given = certain
        if certain == text and len(self._window) > len(new):
            self._window = self._window[-len(new) :]
            self._given = self._decode()
        return piece

    def flush(self) -> str:
        """Return what still waited at the end, without the bytes of a character that was never finished."""
        return self._decode().removesuffix(_REPLACEMENT)[len(self._given) :]

    def _decode(self) -> str:
        return str(self._tokenizer.decode(self._window, skip_special_tokens=False))
