"""Where an answer cites the results of a search."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.tools.search.base import SearchResult

#: A link of Markdown, a URL, or numbers in brackets; the leftmost counts, and of two the longer.
_LINK = r"\[[^\[\]\n]{1,500}\]\((?P<target>[^\s()]{1,2048})\)"
_URL = r"(?P<url>https?://[^\s<>\[\]\"'`]{1,2048})"
_NUMBERS = r"\[(?P<numbers>\d{1,3}(?:\s?,\s?\d{1,3}){0,9})\]"
_CITATION = re.compile(f"{_LINK}|{_URL}|{_NUMBERS}")
#: Shorter titles are words that stand in any text.
_MIN_TITLE_CHARS = 8


def url_citations(text: str, sources: Sequence[SearchResult]) -> list[dict[str, Any]]:
    """Return ``url_citation`` annotations: numbers in brackets, links, URLs and titles of sources, as they stand in
    ``text``.

    Offsets count characters, the end is excluded. Spans don't overlap, but several numbers in one pair of brackets
    have the same one. The numbers begin with 1.
    """
    spans = list(_marked(text, sources))
    for source in sources:
        spans += _titled(text, source, spans)
    spans.sort(key=lambda span: span[:2])
    return [
        {"type": "url_citation", "start_index": start, "end_index": end, "url": source.url, "title": source.title}
        for start, end, source in spans
    ]


_Span = tuple[int, int, SearchResult]


def _marked(text: str, sources: Sequence[SearchResult]) -> Iterator[_Span]:
    by_url = {_bare(source.url): source for source in reversed(sources)}
    for found in _CITATION.finditer(text):
        if found["numbers"] is not None:
            numbers = dict.fromkeys(int(number) for number in found["numbers"].split(","))
            yield from ((*found.span(), sources[number - 1]) for number in numbers if 1 <= number <= len(sources))
            continue
        start, end = found.span()
        url = found["target"]
        if url is None:
            url = _without_punctuation(found["url"])
            end = start + len(url)
        if source := by_url.get(_bare(url)):
            yield start, end, source


def _titled(text: str, source: SearchResult, taken: Sequence[_Span]) -> list[_Span]:
    if len(source.title) < _MIN_TITLE_CHARS:
        return []
    found = re.finditer(rf"(?<!\w){re.escape(source.title)}(?!\w)", text)
    return [
        (*one.span(), source)
        for one in found
        if all(one.end() <= start or end <= one.start() for start, end, _ in taken)
    ]


def _bare(url: str) -> str:
    return url.rstrip("/")


def _without_punctuation(url: str) -> str:
    """What ends a sentence is not part of the URL before it; nor is a bracket that was opened before it."""
    while url and (url[-1] in ".,;:!?*_" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url
