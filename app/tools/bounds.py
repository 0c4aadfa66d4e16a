"""Limits on what a model is shown."""


def cut(text: str, max_bytes: int) -> str:
    """Return the text, or its beginning and a note of how much is missing. Half a character is no text."""
    text = text.encode("utf-8", "replace").decode()
    data = text.encode()
    if len(data) <= max_bytes:
        return text
    kept = data[:max_bytes].decode(errors="ignore")
    return f"{kept}\n[cut here: the first {max_bytes} of {len(data)} bytes are shown]"
