"""Chat templates as transformers renders them, without transformers."""

import json
from pathlib import Path

import pytest

import app.builtin
from app.errors import InvalidRequestError
from app.generators.chat_template import ChatTemplate
from app.generators.model_folder import ModelUnavailableError, find_model_folder, load_generation_defaults

FOLDER = Path(app.builtin.__path__[0])
CONVERSATION = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "What's 1 + 2? <&>"},
    {
        "role": "assistant",
        "content": "Adding.",
        "tool_calls": [{"id": "c", "type": "function", "function": {"name": "add", "arguments": {"ä": [1, None]}}}],
    },
    {"role": "tool", "tool_call_id": "c", "content": "3"},
    {"role": "user", "content": "Thanks"},
]
TOOLS = [{"type": "function", "function": {"name": "add", "description": "Adds", "parameters": {"type": "object"}}}]


@pytest.mark.parametrize("tools", [[], TOOLS])
def test_a_prompt_is_what_transformers_renders(tools):
    from transformers import AutoTokenizer

    reference = AutoTokenizer.from_pretrained(FOLDER)
    expected = reference.apply_chat_template(
        CONVERSATION, tools=tools or None, tokenize=False, add_generation_prompt=True
    )
    assert ChatTemplate.load(FOLDER).render(CONVERSATION, tools) == expected


def write_config(folder, **config):
    (folder / "tokenizer_config.json").write_text(json.dumps(config))
    return folder


def test_special_tokens_and_helpers_are_there(tmp_path):
    source = "{{ bos_token }}{% for m in messages %}{% generation %}{{ m.content }}{% endgeneration %}{% endfor %}"
    template = ChatTemplate.load(write_config(tmp_path, chat_template=source, bos_token={"content": "<s>"}))
    assert template.render([{"role": "user", "content": "hi"}], []) == "<s>hi"
    assert not template.takes_tools


def test_a_template_may_be_one_of_several(tmp_path):
    named = [{"name": "tool_use", "template": "no"}, {"name": "default", "template": "yes"}]
    assert ChatTemplate.load(write_config(tmp_path, chat_template=named)).render([], []) == "yes"


def test_what_a_template_refuses_is_the_clients_error(tmp_path):
    template = ChatTemplate.load(
        write_config(tmp_path, chat_template="{{ raise_exception('Roles must alternate') }}")
    )
    with pytest.raises(InvalidRequestError, match="Roles must alternate"):
        template.render([], [])


def test_a_template_can_do_no_harm(tmp_path):
    source = "{{ messages.__class__.__mro__[1].__subclasses__() }}"
    with pytest.raises(InvalidRequestError):
        ChatTemplate.load(write_config(tmp_path, chat_template=source)).render([], [])


def test_a_model_without_a_template_is_refused(tmp_path):
    with pytest.raises(ValueError, match="no chat template"):
        ChatTemplate.load(write_config(tmp_path))


def test_a_folder_without_a_model_is_refused(tmp_path):
    with pytest.raises(ModelUnavailableError, match=r"has no config\.json"):
        find_model_folder(str(tmp_path))
    with pytest.raises(ModelUnavailableError, match="neither a folder here nor the id of a model"):
        find_model_folder(f"{tmp_path}/nowhere")


@pytest.mark.parametrize(
    ("generation", "temperature", "stop_token_ids"),
    [
        ({}, 1.0, (7,)),
        ({"temperature": 0.6, "eos_token_id": [1, 2]}, 0.6, (1, 2)),
        ({"temperature": 0.6, "do_sample": False, "eos_token_id": 3}, 0.0, (3,)),
    ],
)
def test_a_models_own_sampling_is_the_default(tmp_path, generation, temperature, stop_token_ids):
    (tmp_path / "config.json").write_text(json.dumps({"eos_token_id": 7}))
    (tmp_path / "generation_config.json").write_text(json.dumps(generation))
    defaults = load_generation_defaults(tmp_path)
    assert (defaults.temperature, defaults.stop_token_ids) == (temperature, stop_token_ids)


@pytest.mark.parametrize(("known", "role"), [("developer", "developer"), ("", "system")])
def test_a_developer_is_heard_by_a_template_that_knows_none(known, role):
    template = ChatTemplate("{# " + known + " #}{% for m in messages %}{{ m.role }}: {{ m.content }}{% endfor %}", {})
    assert template.render([{"role": "developer", "content": "Be brief."}], []) == f"{role}: Be brief."


def test_json_is_printed_as_the_template_wants_it():
    source = "{{ messages[0].content | tojson(ensure_ascii=True, separators=(',', ':')) }}"
    content = {"b": ["é"], "a": 1}
    assert ChatTemplate(source, {}).render([{"role": "user", "content": content}], []) == '{"b":["\\u00e9"],"a":1}'
    source = "{{ messages[0].content | tojson(ensure_ascii=False, sort_keys=True) }}"
    assert ChatTemplate(source, {}).render([{"role": "user", "content": content}], []) == '{"a": 1, "b": ["é"]}'


def calls(*ids):
    return [{"id": one, "type": "function", "function": {"name": "f", "arguments": {}}} for one in ids]


def result(call_id, content):
    return {"role": "tool", "tool_call_id": call_id, "content": content}


ASKED = {"role": "user", "content": "x"}
#: Of the templates of Mistral's and of Llama 3's models, what they insist on.
SHORT_IDS = """{% for message in messages %}{% if message.tool_calls %}{% for tool_call in message.tool_calls %}
{%- if tool_call.id|length != 9 %}{{ raise_exception("Tool call IDs should be alphanumeric strings with length 9!") }}
{%- endif %}call {{ tool_call.id }} {% endfor %}{% elif message.role == "tool" %}
{%- if message.tool_call_id|length != 9 %}{{ raise_exception("length 9!") }}{% endif %}result
{{- " " }}{{ message.tool_call_id }}{% endif %}{% endfor %}"""
ONE_CALL = """{% for message in messages %}{% if message.tool_calls %}{% if message.tool_calls|length != 1 %}
{{- raise_exception("This model only supports single tool-calls at once!") }}{% endif %}
{{- message.content }}[{{ message.tool_calls[0].id }}]{% else %}{{ message.content }}{% endif %} {% endfor %}"""


def test_a_template_of_short_ids_gets_such():
    long = "call_0123456789abcdef"
    messages = [ASKED, {"role": "assistant", "tool_calls": calls(long, "abcDEF123")}, result(long, "1")]
    text = ChatTemplate(SHORT_IDS, {}).render(messages, [])
    first, short, *_ = text.split()[1::2]
    assert len(first) == 9
    assert short == "abcDEF123"
    assert text.split()[-1] == first
    assert messages[2]["tool_call_id"] == long


def test_a_template_of_single_calls_gets_each_with_its_result():
    messages = [
        ASKED,
        {"role": "assistant", "content": "Hm ", "tool_calls": calls("a", "b", "c")},
        result("b", "two"),
        result("a", "one"),
        {"role": "assistant", "content": "", "tool_calls": calls("a")},
        result("a", "again"),
        {"role": "user", "content": "end"},
    ]
    text = ChatTemplate(ONE_CALL, {}).render(messages, [])
    assert text.split() == ["x", "Hm", "[a]", "one", "[b]", "two", "[c]", "[a]", "again", "end"]
