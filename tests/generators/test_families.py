"""How a chat template tells the family of its model, and special tokens that are marks, from token ids on."""

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from app.engine.messages import TokenChunk
from app.generators.base import CallArguments, Finished, Reasoning, Text, Usage
from app.generators.detokenizer import special_tokens
from app.generators.parsing.families import THINK, detect_syntax, make_parser, stop_token_ids
from app.generators.parsing.syntax import ReasoningSyntax
from app.generators.text_stream import TextStream
from tests.generators.answers import call, merge

#: The lines that tell, with the loops around them left out.
TEMPLATES = [
    (
        "{{ '<|im_start|>assistant' }}{{ '\\n<tool_call>\\n{\"name\": \"' + tool_call.name + '\", \"arguments\": ' }}"
        "{{ tool_call.arguments | tojson }}{{ '}\\n</tool_call>' }}",
        ("hermes", None),
    ),
    (
        "{%- set c = c.split('</think>')[-1] %}{{ '<tool_call>\\n{\"name\": \"' }}{{ tool_call.arguments }}"
        "{%- if enable_thinking is false %}{{ '<think>\\n\\n</think>\\n\\n' }}{% endif %}",
        ("hermes", THINK),
    ),
    (
        "If you call a function, answer <tool_call>\\n<function=name>\\n<parameter=key>\\n"
        "{% for name, value in tool_call.arguments | items %}{% endfor %}",
        ("qwen_xml", None),
    ),
    (
        "{{ '<|start_header_id|>assistant<|end_header_id|>' }}{% if tools %}{{ '{\"name\": ' + name }}"
        "{{ '\"parameters\": ' }}{{ tool_call.arguments | tojson }}{% endif %}{{ '<|eom_id|>' }}",
        ("llama", None),
    ),
    ("{{ '<|start_header_id|>' + message.role + '<|end_header_id|>' }}", ("plain", None)),
    (
        "<|header_start|>{% if tools %}{{ '\"parameters\": ' }}{{ tool_call.arguments | tojson }}<|eot|>{% endif %}",
        ("llama", None),
    ),
    ("[AVAILABLE_TOOLS]{{ tools }}[/AVAILABLE_TOOLS][INST]{{ m }}[/INST][TOOL_CALLS] [", ("mistral_list", None)),
    (
        "[SYSTEM_PROMPT][THINK]{{ x }}[/THINK]{{ '[TOOL_CALLS]' + name + '[ARGS]' + arguments }}",
        ("mistral", ReasoningSyntax("[THINK]", "[/THINK]")),
    ),
    ("[INST] {{ message.content }} [/INST]", ("plain", None)),
    (
        "{{ '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>' + tool.type + '<｜tool▁sep｜>' + name + '\\n```json' }}"
        "{{ '<｜Assistant｜><think>\\n' }}",
        ("deepseek_fenced", THINK),
    ),
    ("{{ '<｜tool▁call▁begin｜><｜tool▁calls▁begin｜>' }}{{ '<｜Assistant｜></think>' }}", ("deepseek", THINK)),
    ("{{ '<|start|>assistant<|channel|>analysis<|message|>' }}{{ 'to=functions.' }}", ("harmony", "own")),
    ("{{ '<tool_call>' + name + '<arg_key>' + k }}{{ tool_call.arguments }}<think></think>", ("plain", THINK)),
    ("{{ '<start_of_turn>model' }}{% if tools %}{{ tools }}{% endif %}", ("plain", None)),
]


@pytest.mark.parametrize(("template", "expected"), TEMPLATES)
def test_a_template_tells_its_family(template, expected):
    syntax = detect_syntax(template)
    name, reasoning = expected
    assert syntax.name == name
    assert reasoning in (syntax.reasoning, "own")
    assert syntax.reads_calls == (name != "plain")
    assert (syntax.calls is not None) == (name not in {"plain", "qwen_xml"})


MARKS = [
    "[TOOL_CALLS]",
    "[ARGS]",
    "[THINK]",
    "[/THINK]",
    "</s>",
    "<|start|>",
    "<|channel|>",
    "<|message|>",
    "<|end|>",
]
MARKS += ["<|call|>", "<|return|>", "<|constrain|>", "<｜tool▁calls▁begin｜>", "<｜tool▁call▁begin｜>"]
MARKS += ["<｜tool▁sep｜>", "<｜tool▁call▁end｜>", "<｜tool▁calls▁end｜>"]


@pytest.fixture(scope="module")
def tokenizer():
    """One token per byte, and every mark a special token."""
    alphabet = {character: number for number, character in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=alphabet, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(mark, special=True) for mark in MARKS])
    return tokenizer


def answer(tokenizer, template, text, *, with_tools, size, stop=()):
    """Let a model of this family say the text, in chunks of so many tokens; it is heard up to a stop string."""
    special = special_tokens(tokenizer)
    tools = [{"function": {"name": "add"}}] if with_tools else []
    parser = make_parser(detect_syntax(template), tools, "", special)
    stream = TextStream(tokenizer, special, stop, parser)
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    fragments = []
    for at in range(0, len(ids), size):
        fragments += stream.feed(TokenChunk(ids[at : at + size], None, 1, 0, at + size))
        if fragments and isinstance(fragments[-1], Finished):
            return merge(fragments)
    return merge([*fragments, *stream.feed(TokenChunk([], "stop", 1, 0, len(ids) + 1))])


MISTRAL = '[THINK]ähm[/THINK]日本[TOOL_CALLS]add[ARGS]{"a": "é"}'
DEEPSEEK = (
    '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>add<｜tool▁sep｜>{"a": 1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>'
)
HARMONY = (
    "<|channel|>analysis<|message|>ähm<|end|><|start|>assistant<|channel|>commentary to=functions.add "
    '<|constrain|>json<|message|>{"a": 1}'
)
ANSWERS = [
    ("[TOOL_CALLS] [ARGS] [THINK]", MISTRAL, True, [Reasoning("ähm"), Text("日本"), *call("add", '{"a": "é"}')], 5),
    ("[TOOL_CALLS] [ARGS] [THINK]", MISTRAL, False, [Reasoning("ähm"), Text('日本add{"a": "é"}')], 5),
    ("<｜tool▁calls▁begin｜>", DEEPSEEK, True, call("add", '{"a": 1}'), 0),
    ("<｜tool▁calls▁begin｜>", DEEPSEEK, False, [Text('add{"a": 1}')], 0),
    ("<|channel|><|message|>", HARMONY, True, [Reasoning("ähm"), *call("add", '{"a": 1}')], 5),
    ("<|channel|><|message|>", HARMONY, False, [Reasoning("ähm"), Text('{"a": 1}')], 5),
    ("", "a[THINK]b</s>c", True, [Text("abc")], 0),
]


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(("template", "text", "with_tools", "expected", "num_reasoning"), ANSWERS)
def test_special_tokens_are_marks_of_their_family_and_never_text(  # noqa: PLR0913
    tokenizer, template, text, with_tools, expected, num_reasoning, size
):
    *fragments, finished = answer(tokenizer, template, text, with_tools=with_tools, size=size)
    assert fragments == merge(expected)
    num_tokens = len(tokenizer.encode(text, add_special_tokens=False).ids)
    assert finished == Finished("stop", Usage(1, 0, num_tokens + 1, num_reasoning))


HERMES = '<tool_call>\n{"name": "add", "arguments": {"a": "x, y"}}\n</tool_call>'
QWEN_XML = "<tool_call>\n<function=add>\n<parameter=a>\nx, y\n</parameter>\n</function>\n</tool_call>"
STOPPED = [
    ("<tool_call>arguments", HERMES, ",", "length"),
    ("<tool_call>arguments", HERMES, '"}', "length"),
    ("<tool_call>arguments", HERMES, "}\n", "stop"),
    ("<tool_call>arguments", HERMES, "\n</tool_call>", "stop"),
    ("<tool_call>arguments", f"{HERMES}\n{HERMES}", "\n<tool_call>", "stop"),
    ("<tool_call>arguments", f"so: {HERMES}", ":", "stop"),
    ("<function=<parameter=", QWEN_XML, ",", "length"),
    ("<function=<parameter=", QWEN_XML, "<parameter", "length"),
    ("<function=<parameter=", QWEN_XML, "\n</tool_call>", "stop"),
    ("[TOOL_CALLS] [ARGS] [THINK]", '[TOOL_CALLS]add[ARGS]{"a": "x, y"}', ",", "length"),
    ("<｜tool▁calls▁begin｜>", DEEPSEEK, "1", "length"),
    ("<|channel|><|message|>", HARMONY, "1", "length"),
    ("<|channel|><|message|>", f"{HARMONY}<|call|><|start|>assistant<|channel|>final<|message|>a,", ",", "stop"),
]


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(("template", "text", "stop", "reason"), STOPPED)
def test_a_stop_string_in_the_middle_of_a_call_cuts_it(tokenizer, template, text, stop, reason, size):
    *_, finished = answer(tokenizer, template, text, with_tools=True, size=size, stop=(stop,))
    assert finished.reason == reason


def test_a_stop_mark_that_the_vocabulary_has_ends_the_answer(tokenizer):
    special = special_tokens(tokenizer)
    assert stop_token_ids(detect_syntax("<|channel|><|message|>"), special) == (
        special["<|return|>"],
        special["<|call|>"],
    )
    assert stop_token_ids(detect_syntax("[TOOL_CALLS]"), special) == (special["</s>"],)
    assert stop_token_ids(detect_syntax(""), special) == ()


def test_arguments_come_with_the_tokens_that_spell_them(tokenizer):
    special = special_tokens(tokenizer)
    parser = make_parser(detect_syntax("[TOOL_CALLS][ARGS]"), [{"function": {"name": "add"}}], "", special)
    stream = TextStream(tokenizer, special, (), parser)
    ids = tokenizer.encode('[TOOL_CALLS]add[ARGS]{"a": 1}', add_special_tokens=False).ids
    arrived = [stream.feed(TokenChunk([token_id], None, 1, 0, 1)) for token_id in ids]
    assert [fragments for fragments in arrived if fragments][1:] == [[CallArguments(c)] for c in '"a": 1}']
