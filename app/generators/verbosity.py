"""A wanted verbosity in words, because no chat template has a place for it."""

from app.protocol.base import Verbosity

_TEXTS = {"low": "Answer briefly: say only what is needed.", "high": "Answer at length and in detail."}


def verbosity_text(verbosity: Verbosity | None) -> str | None:
    """Return the sentence for the system's text; the model's own way needs none."""
    return _TEXTS.get(verbosity or "medium")
