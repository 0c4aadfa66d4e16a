"""The bytes that single tokens stand for.

A token need not be whole characters, so its text can't be had by decoding it alone. Two ways to write bytes in a
vocabulary are known: byte-level BPE maps each byte to a printable character of its own; SentencePiece writes text,
with ``▁`` for a space and ``<0xE6>`` for a byte that has no piece.
"""

import re
from functools import lru_cache

from tokenizers import Tokenizer

_BYTE_PIECE = re.compile(r"<0x([0-9A-F]{2})>")


class TokenBytes:
    """Bytes by token id, of one tokenizer."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        added = tokenizer.get_added_tokens_decoder()
        self._added = {token_id: token.content.encode() for token_id, token in added.items()}
        self._special_ids = frozenset(token_id for token_id, token in added.items() if token.special)
        decoder = b"" if tokenizer.decoder is None else tokenizer.decoder.__getstate__()
        self._is_byte_level = b'"ByteLevel"' in decoder

    def is_special(self, token_id: int) -> bool:
        return token_id in self._special_ids

    def __getitem__(self, token_id: int) -> bytes:
        """Empty for an id without a token: a model may have more outputs than its tokenizer has tokens."""
        if token_id in self._added:
            return self._added[token_id]
        piece = self._tokenizer.id_to_token(token_id)
        if piece is None:
            return b""
        return _byte_level(piece) if self._is_byte_level else _sentencepiece(piece)


def _byte_level(piece: str) -> bytes:
    byte_of = _byte_alphabet()
    return b"".join(byte_of.get(character) or character.encode() for character in piece)


def _sentencepiece(piece: str) -> bytes:
    if found := _BYTE_PIECE.fullmatch(piece):
        return bytes.fromhex(found[1])
    return piece.replace("▁", " ").encode()


@lru_cache(maxsize=1)
def _byte_alphabet() -> dict[str, bytes]:
    """GPT-2's: printable bytes stand for themselves, the others for the characters from 256 on, in their order."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = [byte for byte in range(256) if byte not in printable]
    code_points = {byte: byte for byte in printable} | {byte: 256 + n for n, byte in enumerate(others)}
    return {chr(code_point): bytes([byte]) for byte, code_point in code_points.items()}
