"""Token ids to text, piece by piece, so that the pieces concatenate to the whole and no character is torn.

A character may span tokens, and the text of a token may depend on the one before it (a leading space). So what is
new is the difference between the text of a short window with and without the new tokens. An unfinished character
decodes as replacement characters at the very end (and where each byte is a token, it may spoil those before it): the
text waits until it is finished, or proves to be none.
"""

from collections.abc import Collection, Sequence
from itertools import islice

from tokenizers import Tokenizer

_REPLACEMENT = "\ufffd"
#: Of UTF-8: so many tokens that are no whole character are none at all.
_MAX_CHARACTER_BYTES = 4


def special_tokens(tokenizer: Tokenizer) -> dict[str, int]:
    """Return the ids of a vocabulary's special tokens by their texts."""
    added = tokenizer.get_added_tokens_decoder()
    return {token.content: token_id for token_id, token in added.items() if token.special}


class Detokenizer:
    """Decodes one sequence of new tokens; the tokens in ``dropped`` have no text.

    Without it, no special token has. A family's marks may be special tokens, and are kept for its parser.
    The new tokens may go on from those ``before``, which are not given out: else a decoder would leave out the space
    that many texts begin with in their tokens only.
    """

    def __init__(
        self, tokenizer: Tokenizer, dropped: Collection[int] | None = None, before: Sequence[int] = ()
    ) -> None:
        self._tokenizer = tokenizer
        self._dropped = set(special_tokens(tokenizer).values()) if dropped is None else dropped
        #: Begins where a character does: else its bytes would be taken for no text at all.
        self._window = self._last_characters(before)
        #: The part of the window's text that has been given out.
        self._given = self._decode(self._window)
        #: How many tokens of the window were whole characters before the last ones were.
        self._num_old = 0 if self._given.endswith(_REPLACEMENT) else len(self._window)

    def _last_characters(self, token_ids: Sequence[int]) -> list[int]:
        """Return the fewest of the last tokens that begin where a character does.

        These are some whole characters, or what there is of the last one.
        """
        kept = (token_id for token_id in reversed(token_ids) if token_id not in self._dropped)
        last = list(islice(kept, 2 * _MAX_CHARACTER_BYTES - 1))[::-1]
        for num_torn in range(_MAX_CHARACTER_BYTES):
            whole = last[: len(last) - num_torn]
            for length in range(1, min(len(whole), _MAX_CHARACTER_BYTES) + 1):
                text = self._decode(whole[-length:])
                if text and _REPLACEMENT not in text:
                    return last[-num_torn or -length :]
        return last[-_MAX_CHARACTER_BYTES:]

    def feed(self, token_ids: Sequence[int]) -> str:
        """Return the text that is certain now; what is missing comes with a later call."""
        return "".join(self._feed(token_id) for token_id in token_ids if token_id not in self._dropped)

    def _feed(self, token_id: int) -> str:
        self._window.append(token_id)
        text = self._decode(self._window)
        if text.endswith(_REPLACEMENT) and len(self._window) - self._num_old < _MAX_CHARACTER_BYTES:
            return ""
        piece = self._without_given(text)
        self._given = text
        self._forget_old()
        return piece

    def _forget_old(self) -> None:
        """All characters are whole: from now on the newest of them are what the next ones are decoded with."""
        if self._num_old:
            del self._window[: self._num_old]
            self._given = self._decode(self._window)
        self._num_old = len(self._window)

    def flush(self) -> str:
        """Return what still waited at the end, without the bytes of a character that was never finished."""
        return self._without_given(self._decode(self._window)).rstrip(_REPLACEMENT)

    def _without_given(self, text: str) -> str:
        """Bytes that were given out as no character may have become one."""
        given = self._given
        while not text.startswith(given):
            given = given[:-1]
        return text[len(given) :]

    def _decode(self, token_ids: list[int]) -> str:
        return str(self._tokenizer.decode(token_ids, skip_special_tokens=False))
