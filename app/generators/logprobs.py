"""Which tokens the visible text consists of.

Between the tokens and the visible text stand the detokenizer, stop strings and the parser of markup, and their
pieces need not end where tokens do. So tokens are noted with the raw text they brought, and each piece of
visible text, told by where it ends in the raw text, takes the tokens that lie in it:

    tokens      | He|llo| <th|ink>|hm|</think>|\\n\\n|So|,|
    visible       Hello                             So,

The bytes of the tokens concatenate to the visible text, always:
  * A piece that ends inside a token waits for the token's other part, so no token is given twice.
  * A token of which only a part is visible, because a mark or a stop string begins inside it, is given with the
    bytes of that part and the log-probability of the whole token.
  * Tokens that share a character are given when the character is complete, each with its own bytes.
  * Where a text is not what its tokens' bytes say (the leading space that some tokenizers drop, bytes that are no
    UTF-8), a token is given with the bytes of the text it brought.
Special tokens without a text of their own are no part of it.
"""

from collections import deque
from dataclasses import dataclass, field

from app.engine.messages import Logprobs
from app.generators.base import Text, TokenLogprob, TopLogprob
from app.generators.token_bytes import TokenBytes

#: What OpenAI gives for "as good as impossible"; minus infinity is no JSON.
LEAST_LOGPROB = -9999.0


@dataclass(frozen=True)
class _Token:
    token_id: int
    data: bytes
    logprobs: Logprobs


@dataclass
class _Group:
    """Tokens that make up whole characters together; mostly it is one. ``start``: its offset in the raw text."""

    start: int
    text: str = ""
    tokens: list[_Token] = field(default_factory=list)

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def visible(self, start: int, end: int) -> list[tuple[_Token, bytes]]:
        """The tokens with a part in ``raw[start:end]``, and the bytes of that part."""
        first = len(self.text[: max(start - self.start, 0)].encode())
        last = len(self.text[: max(end - self.start, 0)].encode())
        result, position = [], 0
        for token in self.tokens:
            part = token.data[max(first - position, 0) : max(last - position, 0)]
            position += len(token.data)
            if part or not token.data:
                result.append((token, part))
        return result


class LogprobAligner:
    """Follows one generation, token by token."""

    def __init__(self, token_bytes: TokenBytes) -> None:
        self._token_bytes = token_bytes
        self._groups: deque[_Group] = deque()
        self._open: _Group | None = None
        #: The text that each token of the open group brought.
        self._pieces: list[str] = []
        self._num_characters = 0
        #: Visible text that waits for the rest of its last token, and where it ends.
        self._held, self._held_end = "", 0

    def feed(self, token_id: int, logprobs: Logprobs, piece: str) -> None:
        """Note the next token, and the raw text that became certain with it."""
        if not piece and self._token_bytes.is_special(token_id):
            return
        if self._open is None:
            self._open = _Group(self._num_characters)
            self._groups.append(self._open)
        group = self._open
        self._num_characters += len(piece)
        group.text += piece
        self._pieces.append(piece)
        group.tokens.append(_Token(token_id, self._token_bytes[token_id], logprobs))
        data, text = b"".join(token.data for token in group.tokens), group.text.encode()
        if not data.startswith(text):
            self._close_by_text(group)
        elif data == text:
            self._open = None
            self._pieces = []

    def end_tokens(self, piece: str = "") -> None:
        """No token follows; ``piece`` is raw text that had waited until then."""
        self._num_characters += len(piece)
        if self._open is not None:
            self._open.text += piece
            self._pieces[-1] += piece
            self._close_by_text(self._open)

    def _close_by_text(self, group: _Group) -> None:
        """Text and bytes have parted: each token stands for the text that it brought."""
        pairs = zip(group.tokens, self._pieces, strict=True)
        group.tokens = [_Token(token.token_id, piece.encode(), token.logprobs) for token, piece in pairs]
        self._open = None
        self._pieces = []

    def give(self, text: str, end: int) -> list[Text]:
        """Return visible text that ends at ``end`` of the raw text, with its tokens, as far as it ends with one."""
        is_next = end - len(text) == self._held_end
        before = [] if is_next else self.give_held()
        text, self._held = self._held + text, ""
        boundary = self._boundary(end)
        num_held = max(end - boundary, 0)
        if num_held < len(text):
            before.append(self._text(text[: len(text) - num_held], end - num_held))
        self._held = text[max(len(text) - num_held, 0) :]
        self._held_end = end
        return before

    def give_held(self) -> list[Text]:
        """Return what waited for the rest of a token that turned out not to be visible."""
        text, self._held = self._held, ""
        return [self._text(text, self._held_end)] if text else []

    def _boundary(self, end: int) -> int:
        """The largest offset up to ``end`` at which no token is cut."""
        cut = (group for group in self._groups if end < group.end or group is self._open)
        return next((group.start for group in cut if group.start < end), end)

    def _text(self, text: str, end: int) -> Text:
        start = end - len(text)
        while self._groups and self._groups[0] is not self._open and self._groups[0].end <= start:
            self._groups.popleft()
        visible = [pair for group in self._groups if group.start < end for pair in group.visible(start, end)]
        return Text(text, tuple(self._logprob(token, data) for token, data in visible))

    def _logprob(self, token: _Token, data: bytes) -> TokenLogprob:
        def bytes_of(token_id: int) -> bytes:
            return token.data if token_id == token.token_id else self._token_bytes[token_id]

        top = tuple(_top_logprob(bytes_of(token_id), value) for token_id, value in token.logprobs.top)
        return TokenLogprob(token_text(data), data, max(token.logprobs.chosen, LEAST_LOGPROB), top)


def _top_logprob(data: bytes, value: float) -> TopLogprob:
    return TopLogprob(token_text(data), data, max(value, LEAST_LOGPROB))


def token_text(data: bytes) -> str:
    """The text of a token; one that is no whole characters is written as OpenAI writes it, ``bytes:\\xe6\\x97``."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return "bytes:" + "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in data)
