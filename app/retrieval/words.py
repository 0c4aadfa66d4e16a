"""A text as the words by which it is found: lower case, without accents, by their English stems.

Vowel signs (of Hindi, Tamil, Thai ...) go with the accents: they are no letters to Unicode or to a full-text index,
which would part a word at each of them.

Scripts that write no spaces (Chinese, Japanese, Thai ...) give pairs of characters, which find what contains them.
"""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_RUN = re.compile(f"[{_UNSPACED}]+|[^\\W_{_UNSPACED}]+")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_MAX_WORD_CHARACTERS = 64
_SIGNS = " ?!.,;:\"'()"

#: What English questions are made of; alone, these words find nothing worth finding.
_STOP_WORD_TEXT = """
a about an and are as at be by can did do does for from has have how i in is it its me my of on or our tell that the
their them there these they this to was we were what when where which who why will with you your
"""
_STOP_WORDS = frozenset(_STOP_WORD_TEXT.split())


def words_of(text: str) -> list[str]:
    """Return all words, in their order; each consists of letters and digits."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", text.lower())
        if not unicodedata.category(character).startswith("M") or character in "\u3099\u309a"
    )
    found: list[str] = []
    for run in _RUN.findall(unicodedata.normalize("NFC", plain)):
        if _IS_UNSPACED.match(run):
            found.extend(run[index : index + 2] for index in range(max(1, len(run) - 1)))
        else:
            found.append(_stem(run[:_MAX_WORD_CHARACTERS]))
    return found


def query_words(query: str) -> list[str]:
    """The words of a query, each once; without those that every question has, unless there are no others."""
    return list(dict.fromkeys(words_of(keywords(query))))


def keywords(query: str) -> str:
    """The query without the words that every question has, unless there are no others."""
    kept = [word for word in query.split() if word.strip(_SIGNS).lower() not in _STOP_WORDS]
    return " ".join(kept).strip(_SIGNS) or query


@lru_cache(maxsize=65_536)
def _stem(word: str) -> str:
    # NOTE: a stemmer keeps its word while it works, so threads may not share one.
    return str(snowballstemmer.stemmer("english").stemWord(word)) if word.isascii() else word
