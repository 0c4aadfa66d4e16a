"""Token ids to text, stop strings and markup: however a stream is cut, its pieces say the same."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import Tokenizer

import app.builtin
from app.generators.base import CallArguments, CallOpened, Reasoning, Text
from app.generators.detokenizer import Detokenizer
from app.generators.parsing.markup import Markup, MarkupParser
from app.generators.stop_strings import StopStrings

TOKENIZER = Tokenizer.from_file(str(Path(app.builtin.__path__[0]) / "tokenizer.json"))


def cut(data, sequence):
    """Cut a sequence into pieces of random lengths."""
    pieces, rest = [], sequence
    while rest:
        length = data.draw(st.integers(1, len(rest)))
        pieces.append(rest[:length])
        rest = rest[length:]
    return pieces


@given(st.text(max_size=40), st.data())
@example("naïve 👩‍👩‍👧 日本語 \u0000", None)
def test_the_pieces_concatenate_to_the_text_and_no_character_is_torn(text, data):
    token_ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    pieces = cut(data, token_ids) if data else [[token_id] for token_id in token_ids]
    detokenizer = Detokenizer(TOKENIZER)
    given_out = [detokenizer.feed(piece) for piece in pieces]
    if "\ufffd" not in text:
        assert all("\ufffd" not in piece for piece in given_out)
    assert "".join(given_out) + detokenizer.flush() == text.rstrip("\ufffd") or "\ufffd" in text


@given(st.lists(st.integers(0, TOKENIZER.get_vocab_size() - 1), max_size=30), st.data())
def test_any_token_ids_give_text_and_never_stall(token_ids, data):
    """A model may write bytes that are no UTF-8: they come out as replacement characters, and the rest follows."""
    detokenizer = Detokenizer(TOKENIZER)
    text = "".join(detokenizer.feed(piece) for piece in cut(data, token_ids)) + detokenizer.flush()
    whole = TOKENIZER.decode(token_ids, skip_special_tokens=True)
    assert text.replace("\ufffd", "") == whole.replace("\ufffd", "")
    text.encode()


@given(st.text("abc", max_size=20), st.lists(st.text("abc", min_size=1, max_size=4), max_size=3), st.data())
def test_the_text_ends_before_the_first_stop_string(text, strings, data):
    stop = StopStrings(strings)
    pieces = []
    for piece in cut(data, text):
        pieces.append(stop.feed(piece))
        if stop.is_found:
            break
    result = "".join(pieces) + stop.flush()
    positions = [text.find(string) for string in strings if string in text]
    assert stop.is_found == bool(positions)
    if not positions:
        assert result == text
    else:
        assert text.startswith(result)
        assert not any(string in result for string in strings)
        assert any(text[len(result) :].startswith(string) for string in strings)


def parse(pieces, markup):
    parser = MarkupParser(markup)
    fragments = [fragment for piece in pieces for fragment in parser.feed(piece)]
    return merge([*fragments, *parser.flush()])


def merge(fragments):
    """Join neighbours of one kind: where a stream is cut does not matter."""
    merged = []
    for fragment in fragments:
        if merged and isinstance(fragment, Text | Reasoning) and type(merged[-1]) is type(fragment):
            merged[-1] = type(fragment)(merged[-1].text + fragment.text)
        else:
            merged.append(fragment)
    return merged


BOTH = Markup(thinks=True, calls=True)
CALL = '<tool_call>\n{"name": "add", "arguments": {"a": 1}}\n</tool_call>'

EXAMPLES = [
    ("plain text", BOTH, [Text("plain text")]),
    ("trailing space ", BOTH, [Text("trailing space ")]),
    ("<think>\nhm, so\n</think>\n\nAnswer.", BOTH, [Reasoning("hm, so"), Text("Answer.")]),
    ("<think>\n\n</think>\n\nAnswer.", BOTH, [Text("Answer.")]),
    ("<think>never closed", BOTH, [Reasoning("never closed")]),
    ("hm</think>Answer.", Markup(thinks=True, starts_in_reasoning=True), [Reasoning("hm"), Text("Answer.")]),
    (CALL, BOTH, [CallOpened("add"), CallArguments('{"a": 1}')]),
    (f"Adding.\n{CALL}\n{CALL}", BOTH, [Text("Adding.")] + 2 * [CallOpened("add"), CallArguments('{"a": 1}')]),
    ('<tool_call>{"name": "f"}</tool_call>', BOTH, [CallOpened("f"), CallArguments("{}")]),
    ("<tool_call>no json</tool_call> so", BOTH, [Text("<tool_call>no json</tool_call>so")]),
    ('<tool_call>{"name"', BOTH, [Text('<tool_call>{"name"')]),
    (CALL, Markup(), [Text(CALL)]),
    ("a < b and <b>bold</b> <thin", BOTH, [Text("a < b and <b>bold</b> <thin")]),
    ("</think> alone", BOTH, [Text("</think> alone")]),
]


@pytest.mark.parametrize(("text", "markup", "expected"), EXAMPLES)
def test_markup_becomes_fragments(text, markup, expected):
    assert parse([text], markup) == expected
    assert parse(list(text), markup) == expected


@given(st.sampled_from(EXAMPLES), st.data())
def test_how_the_stream_is_cut_does_not_matter(case, data):
    text, markup, expected = case
    assert parse(cut(data, text), markup) == expected


fragments_of_markup = st.sampled_from(
    ["<think>", "</think>", "<tool_call>", "</tool_call>", " ", "x", "<", '{"name": "f"}']
)


@given(st.lists(fragments_of_markup, max_size=10).map("".join), st.data())
def test_any_text_parses_the_same_however_it_is_cut(text, data):
    whole = parse([text], BOTH)
    assert parse(cut(data, text), BOTH) == whole
    for fragment in whole:
        assert fragment != Text("")
        if isinstance(fragment, CallArguments):
            json.loads(fragment.delta)
