"""What a request's grammar lets pass, judged by a matcher on the built-in model's tokenizer."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

import app.builtin
from app.engine.grammar_compiler import GrammarCompiler
from app.errors import InvalidRequestError
from app.generators.base import STRICT_IF_POSSIBLE, GenerationRequest, OutputFormat, ToolChoice
from app.generators.grammar.answer import Family
from app.generators.grammar.checker import GrammarChecker
from app.generators.grammar.lark import MarkupTokens
from app.generators.parsing.families import HERMES, LLAMA, MISTRAL_LIST, THINK
from app.generators.parsing.syntax import Syntax

FOLDER = Path(app.builtin.__path__[0])
TOKENIZER = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
COMPILER = GrammarCompiler(str(FOLDER), TOKENIZER.get_vocab_size())


def tool(name: str, schema: dict[str, Any] | None = None, strict: bool | str = False) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, "parameters": schema, "strict": strict}}


CITY = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
STRICT = tool("get", CITY, strict=True)
LOOSE = tool("get_time", CITY)
TOOLS = [STRICT, LOOSE]
REQUIRED = ToolChoice("required")

STRICT_CALL = '<tool_call>\n{"name": "get", "arguments": {"city": "x<"}}\n</tool_call>'
WRONG_CALL = '<tool_call>\n{"name": "get", "arguments": {"town": "x"}}\n</tool_call>'
LOOSE_CALL = '<tool_call>\n{"name": "get_time", "arguments": {"z": [1, 2]}}\n</tool_call>'
TWO_CALLS = f"{STRICT_CALL}\n{LOOSE_CALL}"


def grammar_of(
    request: GenerationRequest,
    *,
    syntax: Syntax | None = None,
    thinks: bool = False,
    opens_reasoning: bool = False,
    starts_in_reasoning: bool = False,
) -> str | None:
    syntax = syntax or replace(HERMES, reasoning=THINK if thinks else None)
    family = Family(syntax, MarkupTokens.of(TOKENIZER), opens_reasoning)
    checker = GrammarChecker(COMPILER, family)
    return asyncio.run(checker.grammar_of(request, starts_in_reasoning=starts_in_reasoning))


def asking(**options: Any) -> GenerationRequest:
    return GenerationRequest("model", [], **options)


def accepts(grammar: str | None, text: str) -> bool:
    """Whether this can be a whole answer, in the tokens that the tokenizer makes of it."""
    assert grammar is not None
    matcher = COMPILER.compile(grammar)
    token_ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    return matcher.try_consume_tokens(token_ids) == len(token_ids) and matcher.is_accepting()


def accepts_spelled(grammar: str | None, text: str) -> bool:
    """The same, in tokens of one character, so that no markup is a token."""
    assert grammar is not None
    matcher = COMPILER.compile(grammar)
    token_ids = [token_id for character in text for token_id in TOKENIZER.encode(character).ids]
    return matcher.try_consume_tokens(token_ids) == len(token_ids) and matcher.is_accepting()


def follow_masks(grammar: str | None, max_tokens: int) -> list[int]:
    """An answer of the first token that each mask allows."""
    assert grammar is not None
    matcher = COMPILER.compile(grammar)
    token_ids: list[int] = []
    while len(token_ids) < max_tokens and not matcher.is_stopped():
        bits = int.from_bytes(matcher.compute_bitmask(), "little")
        token_ids.append((bits & -bits).bit_length() - 1)
        assert matcher.consume_token(token_ids[-1]), matcher.get_error()
    return token_ids


# -- tools -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"tools": [LOOSE]},
        {"tools": TOOLS, "tool_choice": ToolChoice("none")},
    ],
    ids=["nothing", "loose tools", "no call may come"],
)
def test_who_asks_for_nothing_gets_no_grammar(options):
    assert grammar_of(asking(**options)) is None


@pytest.mark.parametrize(
    ("options", "good", "bad"),
    [
        (
            {"tools": TOOLS},
            ["", "hi", "{", f"hi\n{STRICT_CALL}", LOOSE_CALL, TWO_CALLS],
            [WRONG_CALL, f"{STRICT_CALL} hi", "<tool_call> hi", STRICT_CALL.replace('"get"', '"got"')],
        ),
        (
            {"tools": TOOLS, "tool_choice": REQUIRED},
            [STRICT_CALL, LOOSE_CALL, TWO_CALLS],
            ["", "hi", f"hi\n{STRICT_CALL}", WRONG_CALL, f"{TWO_CALLS}\n"],
        ),
        (
            {"tools": TOOLS, "tool_choice": ToolChoice("required", ("get_time",)), "parallel_tool_calls": False},
            [LOOSE_CALL],
            ["hi", STRICT_CALL, f"{LOOSE_CALL}\n{LOOSE_CALL}"],
        ),
        (
            {"tools": TOOLS, "tool_choice": ToolChoice("auto", ("get_time",))},
            ["hi", LOOSE_CALL, f"{LOOSE_CALL}\n{LOOSE_CALL}"],
            [STRICT_CALL],
        ),
        ({"tools": [LOOSE], "parallel_tool_calls": False}, ["hi", LOOSE_CALL], [f"{LOOSE_CALL}\n{LOOSE_CALL}"]),
        (
            {"tools": TOOLS, "output_format": OutputFormat("json_object")},
            ['{"a": 1}', "{}", STRICT_CALL, TWO_CALLS],
            ["hi", "[]", WRONG_CALL, f'{{"a": 1}}\n{STRICT_CALL}'],
        ),
        (
            {"tools": TOOLS, "output_format": OutputFormat("json_object"), "tool_choice": REQUIRED},
            [STRICT_CALL],
            ["{}"],
        ),
        (
            {"tools": TOOLS, "output_format": OutputFormat("regex", "a{3}")},
            ["aaa", STRICT_CALL],
            ["aa", "aaa\n", WRONG_CALL],
        ),
    ],
    ids=["strict", "required", "named", "allowed", "one call", "format", "format, required", "regex"],
)
def test_calls(options, good, bad):
    grammar = grammar_of(asking(**options))
    assert [text for text in good if not accepts(grammar, text)] == []
    assert [text for text in bad if accepts(grammar, text)] == []


def test_a_trigger_that_is_spelled_in_pieces_is_one_too():
    grammar = grammar_of(asking(tools=TOOLS))
    assert accepts_spelled(grammar, "1 < 2, not <tool_cal")
    assert not accepts_spelled(grammar, "see <tool_call>")


def test_reasoning_comes_before_the_answer_and_is_free():
    request = asking(tools=TOOLS, tool_choice=REQUIRED)
    grammar = grammar_of(request, thinks=True)
    assert accepts(grammar, STRICT_CALL)
    assert accepts(grammar, f"<think>\nhm { {} } \n</think>\n\n{STRICT_CALL}")
    assert not accepts(grammar, "<think>\nhm\n</think>\n\nhi")
    begun = grammar_of(request, thinks=True, starts_in_reasoning=True)
    assert accepts(begun, f"hm\n</think>\n\n{STRICT_CALL}")
    assert not accepts(begun, STRICT_CALL)
    free = grammar_of(asking(tools=TOOLS), thinks=True)
    assert accepts(free, "<think>\nhm\n</think>\n\nhi")
    assert accepts(free, "hi")
    assert not accepts(free, f"<think>\nhm\n</think>\n\n{WRONG_CALL}")
    as_json = grammar_of(asking(output_format=OutputFormat("json_object")), thinks=True)
    assert accepts(as_json, "<think>\nhm\n</think>\n\n{}")
    assert not accepts(as_json, "<think>\nhm\n</think>\n\nhi")


def test_where_the_prompt_opens_reasoning_the_answer_opens_none():
    request = asking(output_format=OutputFormat("json_object"))
    unopened = grammar_of(request, thinks=True, opens_reasoning=True)
    assert accepts(unopened, "{}")
    assert not accepts(unopened, "<think>\nhm\n</think>\n\n{}")
    opened = grammar_of(request, thinks=True, opens_reasoning=True, starts_in_reasoning=True)
    assert accepts(opened, "hm\n</think>\n\n{}")


def test_a_family_whose_whole_answer_is_the_call():
    call = '{"name": "get", "parameters": {"city": "x"}}'
    grammar = grammar_of(asking(tools=TOOLS), syntax=LLAMA)
    assert [text for text in ("", "hi", "  x {", call) if not accepts(grammar, text)] == []
    assert [text for text in (" {a", call.replace("city", "town"), call + " x") if accepts(grammar, text)] == []


def test_a_family_that_writes_calls_as_a_list():
    one = '[TOOL_CALLS][{"name": "get", "arguments": {"city": "x"}}'
    grammar = grammar_of(asking(tools=TOOLS), syntax=MISTRAL_LIST)
    assert accepts(grammar, f"{one}]")
    assert accepts(grammar, f'hi {one}, {{"name": "get_time", "arguments": {{}}}}]')
    assert not accepts(grammar, one)
    single = grammar_of(asking(tools=TOOLS, tool_choice=REQUIRED, parallel_tool_calls=False), syntax=MISTRAL_LIST)
    assert accepts(single, f"{one}]")
    assert not accepts(single, f'{one}, {{"name": "get_time", "arguments": {{}}}}]')


def test_a_family_without_a_known_syntax_of_calls_is_refused_by_name():
    with pytest.raises(InvalidRequestError, match="how this model writes calls") as caught:
        grammar_of(asking(tools=TOOLS), syntax=Syntax("unknown"))
    assert caught.value.param == "tools"
    open_tool = tool("get", CITY, strict=STRICT_IF_POSSIBLE)
    assert grammar_of(asking(tools=[open_tool]), syntax=Syntax("unknown")) is None


def test_a_tool_that_leaves_it_open_is_strict_if_its_schema_can_be_enforced():
    strict = grammar_of(asking(tools=[tool("get", CITY, strict=STRICT_IF_POSSIBLE)]))
    assert not accepts(strict, WRONG_CALL)
    for schema in ({**CITY, "not": {}}, {**CITY, "properties": {"city": {"format": "colour"}}}, {"type": "string"}):
        assert grammar_of(asking(tools=[tool("get", schema, strict=STRICT_IF_POSSIBLE)])) is None


# -- formats -----------------------------------------------------------------------------------------------


def json_of(schema: dict[str, Any]) -> str | None:
    return grammar_of(asking(output_format=OutputFormat("json_schema", schema, "schema")))


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"const": "42"}, ['"42"'], ["42", '"42" ']),
        ({"enum": [1, "a", None]}, ["1", '"a"', "null"], ["2"]),
        ({"const": "<tool_call>"}, [], ['"x"']),
        (
            CITY,
            ['{"city":"x"}', '{"city": "x"}'],
            ['{"city":  "x"}', '{\n"city": "x"}', '{"city": "x", "a": 1}', "{}"],
        ),
        ({**CITY, "additionalProperties": True}, ['{"city": "x", "a": 1}'], ['{"a": 1}']),
        ({"properties": {"a": {}, "b": {}}}, ['{"a": 1,"b": 2}', '{"b": []}', "{}"], ['{"b": 1, "a": 2}', "[]", "1"]),
        ({"items": [{"type": "integer"}]}, ["[-3000]"], ["[]", "[1, 2]", '{"a": 1}']),
        ({"items": {"type": "integer"}, "maxItems": 2}, ["[]", "[1,2]"], ["[1, 2, 3]", '["a"]']),
        ({"$ref": "#/$defs/x", "$defs": {"x": {"type": "null"}}}, ["null"], ["1"]),
        ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, ["1", "null"], ['"a"']),
        (
            {"allOf": [CITY, {"properties": {"n": {"const": 1}}, "required": ["n"]}]},
            ['{"city": "x", "n": 1}'],
            ["{}"],
        ),
        ({"type": "string", "pattern": "^a+$"}, ['"aa"'], ['"b"']),
        ({"type": "string", "format": "date"}, ['"2026-11-21"'], ['"soon"']),
        ({"minimum": 3, "exclusiveMaximum": 5, "type": "integer"}, ["3", "4"], ["2", "5"]),
        ({"$schema": "http://json-schema.org/draft-04/schema#", "const": 1}, ["1"], ["2"]),
        ({"x-guidance": {"whitespace_flexible": True}, "type": "array", "maxItems": 0}, ["[]"], ["[  ]"]),
        ({"type": "object", "description": "free"}, ["{}", '{"a": {"b": [1.5, null]}}'], ["[]"]),
    ],
)
def test_schemas(schema, good, bad):
    grammar = json_of(schema)
    assert [text for text in good if not accepts(grammar, text)] == []
    assert [text for text in bad if accepts(grammar, text)] == []


def test_text_that_looks_like_markup_can_be_required_of_json():
    grammar = json_of({"const": "<tool_call>"})
    assert accepts_spelled(grammar, '"<tool_call>"')
    assert TOKENIZER.decode(follow_masks(grammar, 20)) == '"<tool_call>"'


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": 123}, "type must be a string"),
        ({"type": "hiccup"}, "hiccup"),
        ({"properties": {"a": {"not": {}}}}, "'properties.a' has the keyword 'not'"),
        ({"items": [{}, {"uniqueItems": True}]}, r"'items\[1\]' has the keyword 'uniqueItems'"),
        ({"$defs": {"x": {"nullable": True}}}, "'nullable'"),
        ({"minlength": 3}, "'minlength'"),
        ({"dependencies": {}}, "'dependencies'"),
        ({"unevaluatedProperties": False}, "'unevaluatedProperties'"),
        ({"$dynamicRef": "#x"}, "dynamicRef"),
        ({"properties": {"a": 3}}, "not a JSON Schema"),
        ({"properties": []}, "properties"),
        ({"type": "string", "format": "colour"}, "Unknown format: colour"),
        ({"type": "string", "pattern": "(?=a)b"}, "look-around"),
        ({"type": "string", "pattern": "("}, "unclosed group"),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, "oneOf"),
        ({"$ref": "#/$defs/x"}, "x"),
        ({"$ref": "https://example.com/schema"}, "example.com"),
        ({"type": "integer", "minimum": 5, "maximum": 3}, "Unsatisfiable"),
        ({"type": "integer", "maximum": 2**53 + 1}, "maximum"),
        ({"enum": []}, "Unsatisfiable"),
        ({"const": "x" * 300_000}, "longer than"),
    ],
)
def test_a_schema_that_cannot_be_enforced_is_refused_with_its_place(schema, words):
    with pytest.raises(InvalidRequestError, match=words) as caught:
        json_of(schema)
    assert caught.value.param == "schema"


def test_a_schema_nested_without_end_is_refused():
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(400):
        schema = {"properties": {"a": schema}}
    with pytest.raises(InvalidRequestError, match="nested"):
        json_of(schema)


def test_the_place_of_a_bad_tool_is_named():
    for schema, words in (
        ({"type": "object", "properties": {"a": {"format": "colour"}}}, "Unknown format: colour"),
        ({"type": "array"}, "must describe an object"),
    ):
        bad = tool("bad", schema, strict=True)
        bad["function"]["schema_param"] = "tools[7].parameters"
        with pytest.raises(InvalidRequestError, match=words) as caught:
            grammar_of(asking(tools=[STRICT, bad]))
        assert caught.value.param == "tools[7].parameters"


@pytest.mark.parametrize(
    ("kind", "source", "good", "bad"),
    [
        ("gbnf", 'root ::= "a"{5,5}', ["aaaaa"], ["aaaa", "aaaaaa"]),
        ("gbnf", 'root ::= item ("," item)*\nitem ::= [0-9]+ | "x/y"', ["1,x/y,22"], ["1,"]),
        ("regex", r"a/b\d{2}|\n", ["a/b12", "\n"], ["a/b1"]),
        ("lark", "start: NAME+\nNAME: /[a-z]+ ?/", ["ab cd"], ["", "AB"]),
    ],
)
def test_grammars_of_the_clients_own(kind, source, good, bad):
    for options in ({}, {"thinks": True}):
        grammar = grammar_of(asking(output_format=OutputFormat(kind, source, "grammar")), **options)
        assert [text for text in good if not accepts(grammar, text)] == []
        assert [text for text in bad if accepts(grammar, text)] == []


@pytest.mark.parametrize(
    ("kind", "source", "words"),
    [
        ("gbnf", 'root ::= "a', "end of input"),
        ("gbnf", 'other ::= "a"', "root"),
        ("gbnf", "root ::= missing", "missing"),
        ("gbnf", "root ::= " + "(" * 5000, "nested"),
        ("regex", "(", "unclosed group"),
        ("lark", "start: missing", "missing"),
        ("lark", 'begin: "a"', "start"),
        ("lark", "start: <no_such_token>", "no_such_token"),
        ("lark", "x" * 300_000, "longer than"),
    ],
)
def test_a_grammar_that_is_none_is_refused(kind, source, words):
    with pytest.raises(InvalidRequestError, match=words) as caught:
        grammar_of(asking(output_format=OutputFormat(kind, source, "grammar")))
    assert caught.value.param == "grammar"


@pytest.mark.parametrize(
    "output_format",
    [
        OutputFormat("regex", "((a{500}){500}){500}b"),
        OutputFormat("gbnf", 'root ::= many{9999} "b"\nmany ::= "a"{9999}'),
        OutputFormat("json_schema", {"type": "string", "pattern": "^(a{9999}){9999}b$"}),
        OutputFormat("json_schema", {"type": "array", "items": {"const": 1}, "minItems": 10**9}),
        OutputFormat("json_schema", {"type": "string", "minLength": 10**9}),
    ],
)
def test_nobody_waits_for_the_end_of_a_very_long_answer(output_format):
    """The masks are bits of the whole vocabulary; llguidance would follow what is forced to its end."""
    assert len(follow_masks(grammar_of(asking(output_format=output_format)), 20)) == 20


@given(st.text(max_size=60))
def test_every_text_is_free_text_unless_it_begins_a_call(text):
    if "<tool_call>" not in text:
        assert accepts_spelled(grammar_of(asking(tools=TOOLS)), text)


#: Control characters must be escaped in JSON; Python escapes all of them but one.
CHARACTERS = st.characters(exclude_characters="\x7f", exclude_categories=["Cs"])
VALUES = st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(CHARACTERS, max_size=8)


@given(st.dictionaries(st.text(CHARACTERS, max_size=5), VALUES | st.lists(VALUES, max_size=3), max_size=3))
def test_every_json_object_can_be_an_answer(value):
    grammar = grammar_of(asking(output_format=OutputFormat("json_object")))
    assert accepts_spelled(grammar, json.dumps(value, ensure_ascii=False))


# -- custom tools ------------------------------------------------------------------------------------------


def custom(kind: str, definition: str) -> dict[str, Any]:
    form = OutputFormat(kind, definition, "tools[0].format.definition")
    return {"type": "function", "function": {"name": "run", "parameters": {}, "strict": True, "input_format": form}}


LINES = "start: (/.+/ LF)+\nLF: /\\n/"


@pytest.mark.parametrize(
    ("text", "is_right"),
    [('a "b" }\n\\ c\n', True), ("a\nb\n", True), ("a", False), ("\n", False)],
)
def test_the_lark_grammar_of_a_custom_tool_speaks_of_its_plain_text(text, is_right):
    grammar = grammar_of(asking(tools=[custom("lark", LINES), LOOSE], tool_choice=REQUIRED))
    call = f'<tool_call>\n{{"name": "run", "arguments": {text}</tool_call>'
    assert accepts(grammar, call) == is_right
    assert accepts(grammar, f"{call}\n{LOOSE_CALL}") == is_right
    assert accepts(grammar, LOOSE_CALL)


@given(st.sampled_from(['say "hi"', "say ", 'say "hi']))
def test_the_regex_of_a_custom_tool_speaks_of_the_string_in_the_json(text):
    grammar = grammar_of(asking(tools=[custom("regex", 'say "[a-z]+"')]))
    call = json.dumps({"name": "run", "arguments": {"input": text}})
    assert accepts(grammar, f"<tool_call>\n{call}\n</tool_call>") == (text == 'say "hi"')


def test_a_lark_grammar_needs_a_token_behind_calls():
    with pytest.raises(InvalidRequestError, match="no token of their own"):
        grammar_of(asking(tools=[custom("lark", LINES)]), syntax=LLAMA)
