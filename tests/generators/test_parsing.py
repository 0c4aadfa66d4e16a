"""Answers of every family to fragments: the same however they are cut, nothing lost, no markup in the text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.base import CallArguments, CallOpened, OutputFormat, Reasoning, Text
from app.generators.parsing import families
from app.generators.parsing.families import make_parser
from tests.generators.answers import call, cut, merge, parse

TOOLS = [
    {"type": "function", "function": {"name": "add", "parameters": {"type": "object"}}},
    {
        "type": "function",
        "function": {
            "name": "write",
            "parameters": {"type": "object", "properties": {"text": {"type": "string"}, "n": {"type": "integer"}}},
        },
    },
    {
        "type": "function",
        "function": {
            "name": "order",
            "parameters": {
                "type": "object",
                "properties": {
                    "id": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "size": {"$ref": "#/$defs/Size"},
                    "count": {"type": ["number", "string"]},
                },
                "$defs": {"Size": {"enum": ["1", "2"]}},
            },
        },
    },
    {"type": "function", "function": {"name": "odd", "parameters": {"type": "object", "properties": None}}},
]
TEMPLATES = {
    "hermes": "<tool_call> tool_call.arguments <think>",
    "qwen_xml": "<tool_call> <function= <parameter= arguments <think>",
    "llama": '<|start_header_id|> tools "parameters" <|python_tag|>',
    "mistral": "[TOOL_CALLS] [ARGS] [THINK]",
    "mistral_list": "[TOOL_CALLS]",
    "deepseek": "<｜tool▁calls▁begin｜> <think>",
    "deepseek_fenced": "<｜tool▁calls▁begin｜> ```json <think>",
    "harmony": "<|start|> <|channel|> <|message|>",
    "plain": "{{ messages }}",
}
#: Marks that are special tokens in the vocabularies of their families.
SPECIAL = {
    "[TOOL_CALLS]", "[ARGS]", "[CALL_ID]", "[THINK]", "[/THINK]", "<|python_tag|>", "<｜tool▁calls▁begin｜>",
    "<｜tool▁call▁begin｜>", "<｜tool▁sep｜>", "<｜tool▁call▁end｜>", "<｜tool▁calls▁end｜>",
}  # fmt: skip
SUM = '{"a": 1, "b": {"c": {}}}'
HERMES_CALL = f'<tool_call>\n{{"name": "add", "arguments": {SUM}}}\n</tool_call>'
FENCED_CALL = f"<｜tool▁call▁begin｜>function<｜tool▁sep｜>add\n```json\n{SUM}\n```<｜tool▁call▁end｜>"
BARE_CALL = f"<｜tool▁call▁begin｜>add<｜tool▁sep｜>{SUM}<｜tool▁call▁end｜>"
HARMONY_CALL = f"<|channel|>commentary to=functions.add <|constrain|>json<|message|>{SUM}"
ANALYSIS = "<|channel|>analysis<|message|>Let me\n think.<|end|><|start|>assistant"
TRICKY = '{"code": "</tool_call> \\"}\\\\", "x": "<tool_call>{"}'


def parser_of(family, tools=TOOLS, prompt=""):
    syntax = families.detect_syntax(TEMPLATES[family])
    assert syntax.name == family
    return make_parser(syntax, tools, prompt, SPECIAL)


EXAMPLES = {
    "hermes": [
        ("plain text", [Text("plain text")]),
        ("", []),
        (" trailing space ", [Text(" trailing space ")]),
        ("<think>\nhm, so\n</think>\n\nAnswer.", [Reasoning("hm, so"), Text("Answer.")]),
        ("<think>\n\n</think>\n\nAnswer.", [Text("Answer.")]),
        ("<think>never closed ", [Reasoning("never closed ")]),
        (HERMES_CALL, call("add", SUM)),
        (f"Adding.\n{HERMES_CALL}\n{HERMES_CALL}", [Text("Adding."), *call("add", SUM), *call("add", SUM)]),
        (
            f"<think>\nhm\n</think>\n\nSo:\n{HERMES_CALL}\n Done",
            [Reasoning("hm"), Text("So:"), *call("add", SUM), Text("Done")],
        ),
        (f'<tool_call>{{"name": "f", "arguments": {TRICKY}}}</tool_call>', call("f", TRICKY)),
        (f'<tool_call>{{"arguments": {TRICKY}, "id": [1], "name": "f"}}</tool_call>', call("f", TRICKY)),
        (
            f'<tool_call>{{"id": {{"x": 1.5}}, "n": 0, "name" : "f" , "parameters" : {SUM} , "z": 1}}</tool_call>x',
            [*call("f", SUM), Text("x")],
        ),
        ('<tool_call>{"name": "f", "arguments": "{\\"a\\": 1}"}</tool_call>', call("f", '{"a": 1}')),
        ('<tool_call>{"name": "f", "arguments": null}</tool_call>', call("f", "{}")),
        ('<tool_call>{"name": "f", "arguments": ""}</tool_call>', call("f", "{}")),
        ('<tool_call>{"name": "f"}</tool_call>', call("f", "{}")),
        ('<tool_call>{"name": "n\\u00e4h", "arguments": {}}</tool_call>', call("näh", "{}")),
        ('<tool_call>{"name": "f\\ud83d", "arguments": "caf\\ud83d"}</tool_call>', call("f\ufffd", "caf\ufffd")),
        ('<tool_call>{"name": "f", "arguments": {"a": [1}</tool_call> so', [*call("f", '{"a": [1}'), Text("so")]),
        ('<tool_call>{"name": "f", "arguments": {"a": "</tool_call> so', call("f", '{"a": "</tool_call> so')),
        ('<tool_call>{"name": "f", "arguments": {"a": 1}}}</tool_call> so', [*call("f", '{"a": 1}'), Text("so")]),
        ('<tool_call>{"name": "f", "arguments": {"a": 1}}\nso', [*call("f", '{"a": 1}'), Text("so")]),
        ('<tool_call>{"name": "f", "arg', [CallOpened("f")]),
        ("So <tool_call>no json</tool_call> so", [Text("So <tool_call>no json</tool_call> so")]),
        ('<tool_call>{"name": 5}</tool_call>', [Text('<tool_call>{"name": 5}</tool_call>')]),
        ('<tool_call>{"arguments": {}}</tool_call>', [Text('<tool_call>{"arguments": {}}</tool_call>')]),
        ('<tool_call>{"name"', [Text('<tool_call>{"name"')]),
        (f"no <tool_call> {HERMES_CALL}", [Text("no <tool_call>"), *call("add", SUM)]),
        ("a < b and <b>bold</b> <thin", [Text("a < b and <b>bold</b> <thin")]),
        ("</think> alone", [Text("</think> alone")]),
    ],
    "qwen_xml": [
        ("<think>hm</think> Text", [Reasoning("hm"), Text("Text")]),
        ("<tool_call>\n<function=add>\n</function>\n</tool_call>", call("add", "{}")),
        (
            'Now:\n<tool_call>\n<function=write>\n<parameter=text>\na "quoted"\n\nline \\ <b>\n</parameter>\n'
            "<parameter=n>\n5\n</parameter>\n</function>\n</tool_call>\nso",
            [Text("Now:"), *call("write", '{"text": "a \\"quoted\\"\\n\\nline \\\\ <b>", "n": 5}'), Text("so")],
        ),
        (
            "<function=write><parameter=n>True</parameter><parameter=z>1</parameter></function>",
            call("write", '{"n": true, "z": "1"}'),
        ),
        (
            "<function=write><parameter=n>five</parameter><parameter=text></parameter></function></tool_call>",
            call("write", '{"n": "five", "text": ""}'),
        ),
        (
            "<function=order><parameter=id>123</parameter><parameter=size>1</parameter></function>",
            call("order", '{"id": "123", "size": "1"}'),
        ),
        (
            "<function=order><parameter=id>null</parameter><parameter=count>12</parameter></function>",
            call("order", '{"id": null, "count": 12}'),
        ),
        ("<function=odd><parameter=x>1</parameter></function>", call("odd", '{"x": "1"}')),
        (f"<function=write><parameter=n>{'[' * 2000}</parameter>", call("write", f'{{"n": "{"[" * 2000}"}}')),
        ("<function=write><parameter=text>\nhalf", call("write", '{"text": "half')),
        ("<tool_call> nothing", [Text("<tool_call> nothing")]),
        ("<function=>", [Text("<function=>")]),
    ],
    "llama": [
        (f'{{"name": "add", "parameters": {SUM}}}', call("add", SUM)),
        (
            f' {{"type": "function", "name": "add", "parameters": {SUM}}}; {{"name": "add", "parameters": {{}}}}\n',
            [*call("add", SUM), *call("add", "{}")],
        ),
        (f'{{"parameters": {SUM}, "name": "add"}}', call("add", SUM)),
        (f'<|python_tag|>{{"name": "other", "parameters": {SUM}}}', call("other", SUM)),
        (f'So.<|python_tag|>{{"name": "add", "parameters": {SUM}}}', [Text("So."), *call("add", SUM)]),
        ('<|python_tag|>print("x")', [Text('print("x")')]),
        ('{"name": "Ada", "parameters": {}}', [Text('{"name": "Ada", "parameters": {}}')]),
        ('{"name": "add", "age": 3}', [Text('{"name": "add", "age": 3}')]),
        ('Like {"name": "add", "parameters": {}}', [Text('Like {"name": "add", "parameters": {}}')]),
        (" {}", [Text(" {}")]),
    ],
    "mistral_list": [
        (f'[TOOL_CALLS] [{{"name": "add", "arguments": {SUM}, "id": "x"}}]', call("add", SUM)),
        (
            f'Hm [TOOL_CALLS][{{"name": "add", "arguments": {SUM}}}, {{"arguments": {{}}, "name": "g"}}]',
            [Text("Hm"), *call("add", SUM), *call("g", "{}")],
        ),
        ('[TOOL_CALLS][{"name": "add", "arguments": {}}, 3]', [*call("add", "{}"), Text(", 3]")]),
        ("[TOOL_CALLS] none", [Text("none")]),
        ("a [list] [TOOL", [Text("a [list] [TOOL")]),
    ],
    "mistral": [
        (f"[THINK]hm[/THINK]Text[TOOL_CALLS]add[ARGS]{SUM}", [Reasoning("hm"), Text("Text"), *call("add", SUM)]),
        (f"[TOOL_CALLS]add[ARGS]{SUM}[TOOL_CALLS]g[CALL_ID]ab1[ARGS]{{}}", [*call("add", SUM), *call("g", "{}")]),
        (f"[TOOL_CALLS]add{SUM}", call("add", SUM)),
        ('[TOOL_CALLS]add[ARGS]{"a": "b[TOOL_CALLS]g[ARGS]{}', [*call("add", '{"a": "b'), *call("g", "{}")]),
        ("[TOOL_CALLS]add[ARGS]text", [Text("addtext")]),
        ("Stray [/THINK] mark", [Text("Stray"), Text("mark")]),
    ],
    "deepseek_fenced": [
        (
            f"Now.<｜tool▁calls▁begin｜>{FENCED_CALL}\n{FENCED_CALL}<｜tool▁calls▁end｜>",
            [Text("Now."), *call("add", SUM), *call("add", SUM)],
        ),
        (f"<think>\nhm\n</think>\n\n<｜tool▁calls▁begin｜>{FENCED_CALL}", [Reasoning("hm"), *call("add", SUM)]),
        ("<｜tool▁calls▁begin｜>oh<｜tool▁calls▁end｜> no", [Text("oh"), Text("no")]),
    ],
    "deepseek": [
        (f"<｜tool▁calls▁begin｜>{BARE_CALL}{BARE_CALL}<｜tool▁calls▁end｜>", [*call("add", SUM), *call("add", SUM)]),
        (
            '<｜tool▁call▁begin｜>add<｜tool▁sep｜>{"a": "<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
            call("add", '{"a": "'),
        ),
    ],
    "harmony": [
        (f"{ANALYSIS}<|channel|>final<|message|>So it is.", [Reasoning("Let me\n think."), Text("So it is.")]),
        (f"{ANALYSIS}{HARMONY_CALL}", [Reasoning("Let me\n think."), *call("add", SUM)]),
        (
            f"<|channel|>commentary<|message|>First.<|end|><|start|>assistant{HARMONY_CALL}<|call|>",
            [Text("First."), *call("add", SUM)],
        ),
        (f" to=functions.add<|channel|>commentary json<|message|>{SUM}", call("add", SUM)),
        (" to=functions.add<|channel|>commentary<|message|>no json", call("add", "no json")),
        ("<|channel|>analysis to=python code<|message|>1+1", [Reasoning("1+1")]),
        ("<|channel|>final<|message|>a<|end|>b<|message|>c", [Text("a"), Text("b"), Text("c")]),
        ("No header", [Text("No header")]),
        ('{"a": 1}', [Text('{"a": 1}')]),
    ],
    "plain": [
        ("<think>no</think> " + HERMES_CALL, [Text("<think>no</think> " + HERMES_CALL)]),
        (" [TOOL_CALLS] ", [Text(" [TOOL_CALLS] ")]),
    ],
}
CASES = [(family, *example) for family, examples in EXAMPLES.items() for example in examples]


@pytest.mark.parametrize(("family", "text", "expected"), CASES)
def test_markup_becomes_fragments(family, text, expected):
    assert parse(parser_of(family), [text]) == merge(expected)
    assert parse(parser_of(family), list(text)) == merge(expected)


@given(st.sampled_from(CASES), st.data())
def test_how_the_stream_is_cut_does_not_matter(case, data):
    family, text, expected = case
    assert parse(parser_of(family), cut(data, text)) == merge(expected)


PARTS = [
    "<think>", "</think>", "<tool_call>", "</tool_call>", "[TOOL_CALLS]", "[ARGS]", "[THINK]", "[/THINK]",
    "<function=",
    "<parameter=", "</parameter>", "</function>", "<|python_tag|>", "<｜tool▁calls▁begin｜>", "<｜tool▁call▁begin｜>",
    "<｜tool▁sep｜>", "```json", "```", "<｜tool▁call▁end｜>", "<|start|>", "<|channel|>", "<|message|>", "<|end|>",
    "<|call|>", "analysis", "final", " to=functions.f", " ", "\n", "x", "<", ">", "add", '{"name": "add"',
    '{"name": ',
    '"arguments": {', '"parameters": {"a": "', ", ", '"', "\\", "{", "}", "[", "]", ":", "null", "write>",
]  # fmt: skip


@given(st.sampled_from(sorted(TEMPLATES)), st.lists(st.sampled_from(PARTS), max_size=14).map("".join), st.data())
def test_any_text_parses_the_same_however_it_is_cut(family, text, data):
    whole = parse(parser_of(family), [text])
    assert parse(parser_of(family), cut(data, text)) == whole
    said = "".join(fragment.text for fragment in whole if isinstance(fragment, Text | Reasoning))
    marks = parser_of(family).special_marks
    assert not any(mark in said for mark in marks) or family == "harmony"


@pytest.mark.parametrize("family", [family for family in EXAMPLES if family != "harmony"])
def test_without_offered_tools_calls_are_text_but_special_tokens_are_not_asked_for(family):
    for text, _ in EXAMPLES[family]:
        fragments = parse(parser_of(family, tools=[]), [text])
        assert not any(isinstance(fragment, CallOpened | CallArguments) for fragment in fragments)
    assert not parser_of(family, tools=[]).special_marks - {"[THINK]", "[/THINK]"}


def test_what_harmony_says_to_a_function_is_text_if_none_was_offered():
    assert parse(parser_of("harmony", tools=[]), [HARMONY_CALL]) == [Text(SUM)]


@pytest.mark.parametrize(
    ("family", "prompt", "text", "expected"),
    [
        ("hermes", "<|im_start|>assistant\n<think>\n", "hm</think>So", [Reasoning("hm"), Text("So")]),
        ("deepseek", "<｜Assistant｜><think>", "\nhm\n</think>\nSo", [Reasoning("hm"), Text("So")]),
        ("hermes", "<|im_start|>assistant\n<think>\n\n</think>\n\n", "So</think>", [Text("So</think>")]),
        ("deepseek", "<｜Assistant｜></think>", "So", [Text("So")]),
        ("plain", "<think>", "So", [Text("So")]),
    ],
)
def test_the_prompt_tells_whether_the_answer_begins_in_reasoning(family, prompt, text, expected):
    assert parse(parser_of(family, prompt=prompt), list(text)) == expected


def arrivals(family, text):
    """Feed characters one by one; return how many had been fed when each fragment came."""
    parser = parser_of(family)
    return [(number, item.fragment) for number, character in enumerate(text, 1) for item in parser.feed(character)]


@pytest.mark.parametrize(
    ("family", "text", "name_end"),
    [
        ("hermes", HERMES_CALL, '"name": "add"'),
        ("llama", f'{{"name": "add", "parameters": {SUM}}}', '"parameters": {'),
        ("mistral", f"[TOOL_CALLS]add[ARGS]{SUM}", "[ARGS]{"),
        ("mistral_list", f'[TOOL_CALLS][{{"name": "add", "arguments": {SUM}}}]', '"name": "add"'),
        ("deepseek", BARE_CALL, "｜tool▁sep｜>{"),
        ("deepseek_fenced", FENCED_CALL, "```json\n{"),
        ("harmony", HARMONY_CALL, "<|message|>"),
    ],
)
def test_a_call_opens_with_its_name_and_each_character_of_its_arguments_comes_at_once(family, text, name_end):
    (opened, *deltas) = arrivals(family, text)
    assert opened == (text.index(name_end) + len(name_end), CallOpened("add"))
    start = text.index(SUM) + 1
    assert deltas == [(start + n, CallArguments(character)) for n, character in enumerate(SUM)]


json_objects = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=6,
    ),
    max_size=3,
)


@given(
    st.sampled_from(["hermes", "llama", "mistral", "mistral_list", "deepseek", "deepseek_fenced", "harmony"]),
    json_objects,
    st.sampled_from([None, 1, "\t"]),
    st.data(),
)
def test_arguments_are_what_the_syntax_says_to_the_letter(family, arguments, indent, data):
    """The syntax that grammars are made of describes what the parser reads."""
    text = json.dumps(arguments, ensure_ascii=data.draw(st.booleans()), indent=indent)
    calls = families.detect_syntax(TEMPLATES[family]).calls
    one = calls.before.replace("{name}", "add") + text + calls.after
    num_calls = 1 if family == "harmony" else data.draw(st.integers(1, 3))
    answer = calls.opening + calls.between.join([one] * num_calls) + calls.closing
    assert answer.startswith(calls.trigger)
    assert parse(parser_of(family), cut(data, answer)) == call("add", text) * num_calls


@pytest.mark.parametrize(
    ("family", "prompt", "tokens", "num_reasoning"),
    [
        ("hermes", "", ["<think>", "hm", " so", "</think>", "A", "B"], 3),
        ("hermes", "", ["<th", "ink>h", "m", "</thi", "nk>", "\n\n", "A"], 3),
        ("hermes", "<think>\n", ["hm", "", "", "é", "</think>", "A"], 5),
        ("hermes", "", ["<think>", "hm"], 1),
        ("hermes", "", ["A", "B"], 0),
        ("harmony", "", ["<|channel|>", "analysis", "<|message|>", "h", "m", "<|end|>", "<|start|>", "assistant",
                         "<|channel|>", "final", "<|message|>", "A"], 3),
    ],
)  # fmt: skip
def test_tokens_of_reasoning_are_those_behind_its_opening_mark_up_to_its_closing_mark(
    family, prompt, tokens, num_reasoning
):
    parser = parser_of(family, prompt=prompt)
    starts = [len("".join(tokens[:number])) for number in range(len(tokens))]
    parse(parser, ["".join(tokens)])
    assert sum(map(parser.was_reasoning, starts)) == num_reasoning


RAW = OutputFormat("lark", "start: /.*/")
RAW_TOOLS = [{"type": "function", "function": {"name": "run", "parameters": {}, "input_format": RAW}}]
raw_texts = st.text('ab{}"\\ \n[]')


@given(raw_texts, st.booleans(), st.data())
def test_the_plain_text_of_a_custom_tool_is_one_argument_to_the_letter(text, is_closed, data):
    for family, head, end in (
        ("hermes", '<tool_call>\n{"name": "run", "arguments": ', "</tool_call>"),
        ("harmony", "<|channel|>commentary to=functions.run <|constrain|>json<|message|>", ""),
    ):
        pieces = cut(data, head + text + (end if is_closed else ""))
        opened, arguments = parse(parser_of(family, RAW_TOOLS), pieces)
        assert opened == CallOpened("run")
        whole = json.dumps({"input": text}, ensure_ascii=False)
        assert arguments.delta == (whole if is_closed and end else whole[:-2])
