"""Text that a client keeps for us and can neither read nor change.

AES-256-GCM; the additional data binds a text to its kind and its owner, so that one who got hold of another's sealed
text can't use it, and a compaction can't pass for reasoning.
"""

import base64
import binascii
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

#: Bytes of a key.
KEY_SIZE = 32
#: Bytes of a nonce, which is random: NIST SP 800-38D allows 2**32 texts by one key then.
_NONCE_SIZE = 12
#: First byte of every sealed text, so that another way of sealing can come beside this one.
_VERSION = b"\x01"


class Seal:
    def __init__(self, key: bytes) -> None:
        """``key``: ``KEY_SIZE`` random bytes. What is sealed by one key can be unsealed by the same only."""
        self._cipher = AESGCM(key)

    def seal(self, kind: str, owner_id: str, text: str) -> str:
        """Return the text as URL-safe base64 that ``unseal`` accepts for the same kind and owner alone."""
        nonce = os.urandom(_NONCE_SIZE)
        sealed = self._cipher.encrypt(nonce, text.encode(), _bound_to(kind, owner_id))
        return base64.urlsafe_b64encode(_VERSION + nonce + sealed).decode()

    def unseal(self, kind: str, owner_id: str, sealed: str) -> str:
        """Raises ``ValueError`` if it was sealed for another kind or owner or by another key, or was changed."""
        try:
            data = base64.b64decode(sealed.encode(), altchars=b"-_", validate=True)
        except (binascii.Error, UnicodeEncodeError):
            raise ValueError("not base64") from None
        version, nonce, text = data[:1], data[1 : 1 + _NONCE_SIZE], data[1 + _NONCE_SIZE :]
        if version != _VERSION or len(nonce) < _NONCE_SIZE:
            raise ValueError("no sealed text")
        try:
            return self._cipher.decrypt(nonce, text, _bound_to(kind, owner_id)).decode()
        except InvalidTag:
            raise ValueError("sealed for something else, or changed") from None


def _bound_to(kind: str, owner_id: str) -> bytes:
    """``kind`` is one of our own words and has no NUL, so that no other pair gives the same bytes."""
    return f"{kind}\0{owner_id}".encode()
