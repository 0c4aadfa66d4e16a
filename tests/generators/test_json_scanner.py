"""Where a JSON value ends."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.parsing.json_scanner import JsonScanner
from tests.generators.answers import cut

values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=10,
)


def scan(pieces):
    """Return what belongs to the value, and whether it is complete."""
    scanner, taken = JsonScanner(), ""
    for piece in pieces:
        length = scanner.feed(piece)
        taken += piece[:length]
        if scanner.is_complete:
            break
        assert length == len(piece)
    return taken, scanner.is_complete


@given(
    values, st.booleans(), st.sampled_from([None, 2]), st.sampled_from([",", "}", "]", " ", "\n", ", 1"]), st.data()
)
def test_a_value_ends_with_its_last_character(value, ascii_only, indent, rest, data):
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert scan(cut(data, text + rest)) == (text, True)


@given(values.filter(lambda value: isinstance(value, list | dict | str)), st.text(max_size=5), st.data())
def test_what_closes_itself_needs_nothing_behind_it(value, rest, data):
    text = json.dumps(value)
    assert scan(cut(data, text)) == (text, True)
    assert scan(cut(data, text + rest)) == (text, True)
    assert not scan([text[:-1]])[1]


@pytest.mark.parametrize(("text", "value"), [("{no: json,}]", "{no: json,}"), ("[1}, 2]", "[1}"), ("nul", "nul")])
def test_mistakes_inside_do_not_matter(text, value):
    assert scan(list(text))[0] == value
