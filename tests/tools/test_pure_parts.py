"""Citations, defaults, secrets and bounds: pure functions."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from app.protocol.hosted_tools import McpTool
from app.tools.bounds import cut
from app.tools.citations import url_citations
from app.tools.schema_defaults import fill_defaults
from app.tools.search.base import SearchResult
from app.tools.secrets import Scrubber

SOURCES = [
    SearchResult("Llama 4 Maverick", "https://ai.example/llama", ""),
    SearchResult("Bees", "https://bees.example/a_(b)/", ""),
]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("It has 128 experts [1].", ["[1]"]),
        ("Experts[1][2] and [3], [0].", ["[1]", "[2]"]),
        ("Both [1, 2].", ["[1, 2]", "[1, 2]"]),
        ("See https://ai.example/llama.", ["https://ai.example/llama"]),
        ("See https://ai.example/llamas and https://ai.example/llama/2.", []),
        ("(https://bees.example/a_(b)/)", ["https://bees.example/a_(b)/"]),
        ("😀 See [the page](https://ai.example/llama), of course", ["[the page](https://ai.example/llama)"]),
        ("The Llama 4 Maverick model.", ["Llama 4 Maverick"]),
        ("[Llama 4 Maverick](https://ai.example/llama)", ["[Llama 4 Maverick](https://ai.example/llama)"]),
        ("Llama 4 Mavericks; Bees.", []),
        ("", []),
    ],
)
def test_citations_have_the_offsets_of_what_they_cite(text: str, cited: list[str]) -> None:
    found = url_citations(text, SOURCES)
    assert [text[one["start_index"] : one["end_index"]] for one in found] == cited


def test_a_citation_names_its_source() -> None:
    assert url_citations("x [2]", SOURCES) == [
        {"type": "url_citation", "start_index": 2, "end_index": 5, "url": SOURCES[1].url, "title": "Bees"}
    ]


_PIECES = st.sampled_from(
    ["[1]", "[2]", "[", "]", "(", ")", "1", ",", " ", "Llama 4 Maverick", "https://ai.example/llama", "é😀", "x"]
)


@given(st.lists(_PIECES).map("".join))
def test_citations_lie_within_the_text_in_order(text: str) -> None:
    found = url_citations(text, SOURCES)
    spans = [(one["start_index"], one["end_index"]) for one in found]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    distinct = list(dict.fromkeys(spans))
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(distinct))


@pytest.mark.parametrize(
    ("schema", "arguments", "filled"),
    [
        ({"properties": {"a": {"default": 1}, "b": {}}}, {}, {"a": 1}),
        ({"properties": {"a": {"default": 1}}}, {"a": None, "z": 2}, {"a": None, "z": 2}),
        (
            {"properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"properties": {"b": {"default": []}}}}},
            {"a": {}},
            {"a": {"b": []}},
        ),
        ({"properties": {"a": {"$ref": "#/nowhere"}}}, {}, {}),
        ({"properties": []}, {"a": 1}, {"a": 1}),
        ({"properties": {"a": True}}, {"a": {}}, {"a": {}}),
    ],
)
def test_defaults_fill_what_is_missing(schema: Any, arguments: Any, filled: Any) -> None:
    assert fill_defaults(schema, arguments) == filled


def test_a_schema_that_refers_to_itself_ends() -> None:
    schema: Any = {"properties": {"a": {"$ref": "#"}, "n": {"default": 0}}, "$defs": {"x": {"$ref": "#/$defs/x"}}}
    assert fill_defaults(schema, {"a": {"a": {}}}) == {"a": {"a": {}}, "n": 0}
    schema["properties"]["a"] = {"$ref": "#/$defs/node"}
    schema["$defs"]["node"] = {"properties": {"a": {"$ref": "#/$defs/node"}, "n": {"default": 0}}}
    assert fill_defaults(schema, {"a": {"a": {}}}) == {"a": {"a": {"n": 0}, "n": 0}, "n": 0}


def test_secrets_are_taken_out_of_texts() -> None:
    scrubber = Scrubber([SecretStr("Bearer abc-123-def"), SecretStr("on")])
    assert scrubber.json({"abc-123-def": ["on", "Bearer abc-123-def!", 3]}) == {"[secret]": ["on", "[secret]!", 3]}


@given(st.text(), st.integers(0, 50))
def test_cut_texts_are_bounded_texts(text: str, max_bytes: int) -> None:
    cut_text = cut(text, max_bytes)
    assert cut_text == text or len(cut_text.encode()) <= max_bytes + 80


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"authorization": "one", "headers": {"Authorization": "Bearer two"}}, "send one of them"),
        ({"headers": {"X": "a\r\nY: b"}}, "no HTTP header can hold"),
        ({"headers": {"X Y": "a"}}, "match pattern"),
        ({"connector_id": "connector_gmail"}, "not supported"),
        ({"tunnel_id": "t"}, "not supported"),
        ({"authorization": 3}, "string"),
        ({"server_label": "a b"}, "match pattern"),
        ({"allowed_tools": {"names": []}}, "not permitted"),
    ],
)
def test_mcp_tools_that_are_refused(fields: dict[str, Any], expected: str) -> None:
    with pytest.raises(ValidationError, match=expected):
        McpTool.model_validate({"type": "mcp", "server_label": "a", "server_url": "https://x.example", **fields})
