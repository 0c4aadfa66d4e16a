"""A custom tool's input out of the JSON of its call, however the JSON is cut."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.custom_input import CustomInputReader
from tests.generators.answers import cut

texts = st.text() | st.text('"\\\n\t\u00e9\U0001f600ux')


def read(pieces):
    reader = CustomInputReader()
    return "".join([*map(reader.feed, pieces), reader.close()])


@given(texts, st.booleans(), st.data())
def test_the_input_is_what_the_json_says(text, ensure_ascii, data):
    arguments = json.dumps({"input": text}, ensure_ascii=ensure_ascii)
    assert read(cut(data, arguments)) == text


@given(texts, st.booleans(), st.data())
def test_a_cut_call_gives_a_beginning_of_the_input(text, ensure_ascii, data):
    arguments = json.dumps({"input": text}, ensure_ascii=ensure_ascii)
    length = data.draw(st.integers(0, len(arguments)))
    assert text.startswith(read(cut(data, arguments[:length])))


@given(st.text('{}"input: \\ud83x'), st.data())
def test_whatever_a_model_writes_is_a_text(arguments, data):
    whole = read([arguments])
    assert whole == read(cut(data, arguments))
    whole.encode()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ('{"x": 1, "input": "a"}', "a"),
        ('"SELECT 1"', "SELECT 1"),
        ("SELECT 1", "SELECT 1"),
        ('{"query": "a"}', '{"query": "a"}'),
        ('{"input": 5}', '{"input": 5}'),
        ("", ""),
        ("{}", "{}"),
        ('{ "input" : "a"}', "a"),
        (r'{"input": "\ud83d\ude00\ud83d!\x"}', "\U0001f600\ufffd!x"),
        (r'{"x": 1, "input": "\ud83d!"}', "\ufffd!"),
        ("[" * 2000, "[" * 2000),
        ('{"input": "two\nlines"}', "two\nlines"),
    ],
)
def test_arguments_of_another_shape(arguments, expected):
    assert read(list(arguments)) == expected


def test_the_input_streams():
    reader = CustomInputReader()
    assert [reader.feed(piece) for piece in ('{"inp', 'ut": "a', "b\\", 'n"', "}")] == ["", "a", "b", "\n", ""]
