"""Identifiers as OpenAI writes them: a prefix that names the noun, and a random part."""

import secrets


def new_id(prefix: str) -> str:
    """Return e.g. ``resp_`` and 48 hexadecimal digits (192 random bits): unguessable, so never enumerable."""
    return f"{prefix}_{secrets.token_hex(24)}"
