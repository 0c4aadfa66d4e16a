"""Searches in a folder of documents: nothing leaves the machine.

Okapi BM25 over passages. A document may say in a front matter what it is (``title:``) and where it comes from
(``url:``); without, its first heading and its path within the folder tell.
"""

import asyncio
import logging
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from urllib.parse import quote

from app.retrieval.words import words_of
from app.tools.search.base import SearchError, SearchQuery, SearchResult
from app.tools.search.domains import is_within
from app.tools.search.http import plain

logger = logging.getLogger(__name__)

_KINDS = {".txt", ".md", ".markdown", ".html", ".htm"}
_MAX_DOCUMENT_BYTES = 2 * 2**20
_PASSAGE_CHARS = 600
#: BM25's usual constants: how soon a repeated word counts no more, and how much long passages are held back.
_K1, _B = 1.5, 0.75

_Stamp = tuple[tuple[str, float, int], ...]
_NO_STATE = (0.0, -1)


@dataclass(frozen=True)
class _Passage:
    document: int
    text: str
    words: Counter[str]
    num_words: int


class DocumentsSearch:
    """Documents that change are read again at the next search."""

    name = "documents"
    knows_locations = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stamp: _Stamp = ()
        self._index = _Index([])
        self._lock = asyncio.Lock()

    async def search(self, query: SearchQuery) -> Sequence[SearchResult]:
        async with self._lock:
            try:
                await asyncio.to_thread(self._refresh)
            except OSError:
                raise SearchError("The documents can't be read.") from None
            return await asyncio.to_thread(self._index.search, query)

    def _refresh(self) -> None:
        named = sorted(path for path in self._folder.rglob("*") if path.suffix.lower() in _KINDS)
        states = [(path, state) for path in named if (state := _state(path)) is not None]
        stamp = tuple((str(path), *state) for path, state in states)
        if stamp != self._stamp:
            read = [_read_if_possible(path, self._folder) for path, _ in states]
            self._index = _Index([document for document in read if document is not None])
            self._stamp = stamp


class _Index:
    """``documents`` are results whose snippet is the whole text."""

    def __init__(self, documents: Sequence[SearchResult]) -> None:
        self._documents = documents
        self._passages = [
            _passage(number, document.title, text)
            for number, document in enumerate(documents)
            for text in _passages(document.snippet)
        ]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, passage in enumerate(self._passages):
            for word in passage.words:
                self._places[word].append(place)
        self._mean_words = sum(passage.num_words for passage in self._passages) / max(1, len(self._passages))

    def search(self, query: SearchQuery) -> list[SearchResult]:
        """The best documents, each with its best passages in the order of the text."""
        scores = self._scores(set(words_of(query.text)))
        best: dict[int, list[int]] = {}
        for place in sorted(scores, key=lambda place: (-scores[place], place)):
            best.setdefault(self._passages[place].document, []).append(place)
        allowed = [one for one in best.items() if is_within(self._documents[one[0]].url, query.domains)]
        return [self._result(number, places, query) for number, places in allowed[: query.max_results]]

    def _scores(self, words: Iterable[str]) -> dict[int, float]:
        scores: dict[int, float] = defaultdict(float)
        for word in words:
            places = self._places.get(word, [])
            rarity = math.log(1 + (len(self._passages) - len(places) + 0.5) / (len(places) + 0.5))
            for place in places:
                passage = self._passages[place]
                count = passage.words[word]
                length = 1 - _B + _B * passage.num_words / self._mean_words
                scores[place] += rarity * count * (_K1 + 1) / (count + _K1 * length)
        return scores

    def _result(self, number: int, places: list[int], query: SearchQuery) -> SearchResult:
        num_shown = max(1, query.max_snippet_chars // _PASSAGE_CHARS)
        snippet = "\n".join(self._passages[place].text for place in sorted(places[:num_shown]))
        document = self._documents[number]
        return SearchResult(document.title, document.url, snippet)


def _state(path: Path) -> tuple[float, int] | None:
    """When it was written, and its size in bytes; ``None`` for a folder, and whatever else is no file."""
    try:
        state = path.stat()
    except OSError:
        return _NO_STATE
    return (state.st_mtime, state.st_size) if S_ISREG(state.st_mode) else None


def _read_if_possible(path: Path, folder: Path) -> SearchResult | None:
    """One document that can't be searched is told to the operator; the others are searched."""
    try:
        if path.stat().st_size <= _MAX_DOCUMENT_BYTES:
            return _read(path, folder)
        logger.warning("%s is larger than %d bytes, and not searched.", path.name, _MAX_DOCUMENT_BYTES)
    except OSError as error:
        logger.warning("%s can't be read, and is not searched: %s.", path.name, error.strerror)
    return None


def _read(path: Path, folder: Path) -> SearchResult:
    text = path.read_text(encoding="utf-8", errors="replace")
    relative = path.relative_to(folder).as_posix()
    if path.suffix.lower() in {".html", ".htm"}:
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
        return SearchResult(plain(title[1]) if title else path.stem, f"file:{quote(relative)}", plain(text))
    front, text = _front_matter(text)
    heading = re.search(r"^#\s+(.+)$", text, re.MULTILINE)
    title_text = front.get("title") or (heading[1].strip() if heading else path.stem)
    return SearchResult(title_text, front.get("url") or f"file:{quote(relative)}", text)


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = re.match(r"---\r?\n(.*?)\r?\n---\r?\n", text, re.DOTALL)
    if not found:
        return {}, text
    pairs = (line.partition(":") for line in found[1].splitlines())
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}, text[found.end() :]


def _passages(text: str) -> Iterator[str]:
    """Paragraphs, put together up to a size and cut beyond it."""
    passage = ""
    for paragraph in re.split(r"\n\s*\n", text):
        for start in range(0, len(paragraph), _PASSAGE_CHARS):
            part = paragraph[start : start + _PASSAGE_CHARS].strip()
            if passage and len(passage) + len(part) > _PASSAGE_CHARS:
                yield passage
                passage = ""
            passage = f"{passage}\n{part}" if passage else part
    if passage:
        yield passage


def _passage(document: int, title: str, text: str) -> _Passage:
    words = Counter(words_of(f"{title} {text}"))
    return _Passage(document, text, words, words.total())
