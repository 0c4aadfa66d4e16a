"""Text that a client keeps for us and can neither read nor change.

AES-256-GCM; the additional data binds a text to its kind and its owner, so that one who got hold of another's sealed
text can't use it, and a compaction can't pass for reasoning. It is compressed before, so that a file in base64 takes
hardly more room sealed than it took when it came, and may come back.
"""

import base64
import binascii
import os
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: Bytes of a key.
KEY_SIZE = 32
#: Bytes of a nonce, which is random: NIST SP 800-38D allows 2**32 texts by one key then.
_NONCE_SIZE = 12
#: First byte of every sealed text: the way in which it was sealed. The first way did not compress.
_UNCOMPRESSED, _COMPRESSED = b"\x01", b"\x02"


class Seal:
    def __init__(self, key: bytes) -> None:
        """``key``: ``KEY_SIZE`` random bytes. What is sealed by one key can be unsealed by the same only."""
        self._cipher = AESGCM(key)

    def seal(self, kind: str, owner_id: str, text: str) -> str:
        """Return the text as URL-safe base64 that ``unseal`` accepts for the same kind and owner alone."""
        nonce = os.urandom(_NONCE_SIZE)
        sealed = self._cipher.encrypt(nonce, _compressed(text.encode()), _bound_to(_COMPRESSED, kind, owner_id))
        return base64.urlsafe_b64encode(_COMPRESSED + nonce + sealed).decode()

    def unseal(self, kind: str, owner_id: str, sealed: str) -> str:
        """Raises ``ValueError`` if it was sealed for another kind or owner or by another key, or was changed."""
        try:
            data = base64.b64decode(sealed.encode(), altchars=b"-_", validate=True)
        except (binascii.Error, UnicodeEncodeError):
            raise ValueError("not base64") from None
        version, nonce, sealed_text = data[:1], data[1 : 1 + _NONCE_SIZE], data[1 + _NONCE_SIZE :]
        if version not in {_UNCOMPRESSED, _COMPRESSED} or len(nonce) < _NONCE_SIZE:
            raise ValueError("no sealed text")
        try:
            text = self._cipher.decrypt(nonce, sealed_text, _bound_to(version, kind, owner_id))
        except InvalidTag:
            raise ValueError("sealed for something else, or changed") from None
        return (text if version == _UNCOMPRESSED else zlib.decompress(text)).decode()


def _compressed(data: bytes) -> bytes:
    """By Huffman's codes alone: base64 gets a quarter shorter, and nothing shorter than an eighth.

    So no request can hold much more than what it looks like.
    """
    compressor = zlib.compressobj(strategy=zlib.Z_HUFFMAN_ONLY)
    return compressor.compress(data) + compressor.flush()


def _bound_to(version: bytes, kind: str, owner_id: str) -> bytes:
    """``kind`` is one of our own words and has no NUL, so that no other pair gives the same bytes."""
    bound = f"{kind}\0{owner_id}".encode()
    return bound if version == _UNCOMPRESSED else version + bound
