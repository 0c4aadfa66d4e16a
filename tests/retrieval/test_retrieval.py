"""Words, chunks, scores, filters and citations: pure, so anything may come."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.retrieval.chunks import chunks_of
from app.retrieval.citations import file_citations
from app.retrieval.ranking import scores
from app.retrieval.words import keywords, query_words, words_of


@given(st.text())
def test_words_need_no_quoting(text):
    assert all(word.isalnum() for word in words_of(text))
    assert set(query_words(text)) <= set(words_of(text))


def test_words_are_found_in_other_forms():
    assert words_of("Boiling CAFÉ") == words_of("boils cafe")
    assert query_words("What is the boiling point?") == words_of("boiling point")
    assert query_words("What is it?") == words_of("What is it?")
    assert keywords("What is the boiling point?") == "boiling point"
    assert set(words_of("新宿")) <= set(words_of("東京都庁は新宿にあります"))


@pytest.mark.parametrize("word", ["किताब", "বই", "புத்தகம்"])
def test_vowel_signs_part_no_word(word):
    assert len(words_of(word)) == 1
    assert words_of(f"x {word}, y") == ["x", *words_of(word), "y"]


@given(st.text(max_size=500), st.integers(4, 40), st.data())
def test_chunks_hold_the_whole_text_and_no_more_tokens_than_they_may(text, max_tokens, data):
    overlap = data.draw(st.integers(0, max_tokens // 2))
    chunks = list(chunks_of(text, max_tokens, overlap))
    if not chunks:
        assert words_of(text) == []
        return
    assert chunks[0].start == 0
    assert chunks[-1].start + len(chunks[-1].text) == len(text)
    assert all(text[chunk.start :].startswith(chunk.text) for chunk in chunks)
    for one, following in pairwise(chunks):
        assert one.start < following.start <= one.start + len(one.text)
        assert len(one.text.split()) <= max_tokens


@given(st.lists(st.sampled_from("abc"), unique=True), st.lists(st.lists(st.sampled_from("abcd"))))
def test_scores_are_shares(query, passages):
    for score, words in zip(scores(query, passages), passages, strict=True):
        assert 0 <= score < 1
        assert (score > 0) == bool(set(query) & set(words))


def test_more_of_the_query_and_rarer_words_score_higher():
    both, rare, common = scores(["rare", "common"], [["rare", "common"], ["rare", "x"], ["common", "x"]])[:3]
    assert both > max(rare, common)
    filler = [["common", "x"]] * 5
    rare, common = scores(["rare", "common"], [["rare", "x"], ["common", "x"], *filler])[:2]
    assert rare > common


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("As [notes.md] says, and notes.md.", [("1", 4), ("1", 24)]),
        ("My notes.md.bak, ./notes.md and xnotes.md say nothing.", []),
        ("See more notes.md", [("2", 4)]),
        ("The upload says so [upload].", [("5", 20)]),
        ("Nothing.", []),
    ],
)
def test_a_file_is_cited_where_its_name_stands(text, places):
    results = [
        {"file_id": "1", "filename": "notes.md"},
        {"file_id": "2", "filename": "more notes.md"},
        {"file_id": "3", "filename": "notes.md"},
        {"file_id": "4", "filename": ""},
        {"file_id": "5", "filename": "upload"},
    ]
    found = file_citations(text, results)
    assert [(one["file_id"], one["index"]) for one in found] == places
    assert all(text[one["index"] :].startswith(one["filename"]) for one in found)


def test_no_results_no_citations():
    assert file_citations("notes.md", []) == []
