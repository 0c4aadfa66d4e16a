"""Secrets of one server, and texts without them."""

from collections.abc import Iterable
from typing import Any

from pydantic import SecretStr

#: Shorter ones are words that stand in any text; a credential is longer.
_MIN_CHARS = 6
_HIDDEN = "[secret]"


class Scrubber:
    """Takes out of what another server says the credentials that it was sent: some repeat them in their errors."""

    def __init__(self, values: Iterable[SecretStr]) -> None:
        texts = {text for value in values for text in _spellings(value.get_secret_value())}
        self._texts = sorted((text for text in texts if len(text) >= _MIN_CHARS), key=len, reverse=True)

    def text(self, text: str) -> str:
        for secret in self._texts:
            text = text.replace(secret, _HIDDEN)
        return text

    def json(self, value: Any) -> Any:
        """The same for all strings within a JSON value, names included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.json(one) for one in value]
        if isinstance(value, dict):
            return {self.text(name): self.json(one) for name, one in value.items()}
        return value


def _spellings(value: str) -> tuple[str, ...]:
    """A credential is told with or without the scheme before it."""
    scheme, _, token = value.partition(" ")
    return (value, token) if scheme.lower() in {"bearer", "basic", "token"} else (value,)
