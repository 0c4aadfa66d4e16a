"""Searches within some domains."""

from collections.abc import Sequence
from urllib.parse import urlsplit


def is_within(url: str, domains: Sequence[str]) -> bool:
    """Whether the URL's host is one of the domains or below one; without domains, any is."""
    try:
        host = (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:
        return False
    names = [domain.lower().strip(".") for domain in domains]
    return not names or any(host == name or host.endswith(f".{name}") for name in names)


def with_sites(text: str, domains: Sequence[str]) -> str:
    """The query with the operator that search engines know. They may ignore it: results are checked again."""
    sites = " OR ".join(f"site:{domain}" for domain in domains)
    return f"{text} ({sites})" if len(domains) > 1 else f"{text} {sites}".strip()
