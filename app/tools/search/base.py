"""What a search provider is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


class SearchError(Exception):
    """The search can't be done; the message is a sentence for the model, without a secret."""


@dataclass(frozen=True)
class SearchQuery:
    """``location`` has ``city``, ``region``, ``country`` (ISO 3166-1, two letters) and ``timezone``, as far as known.

    ``domains`` stand for their subdomains too; empty for any.
    """

    text: str
    max_results: int
    max_snippet_chars: int
    domains: Sequence[str] = ()
    location: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SearchResult:
    title: str
    url: str
    snippet: str


class SearchProvider(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def knows_locations(self) -> bool:
        """Whether results depend on ``SearchQuery.location``."""
        ...

    async def search(self, query: SearchQuery) -> Sequence[SearchResult]:
        """Return the best results first, perhaps more than were asked for. Raises ``SearchError``."""
        ...
