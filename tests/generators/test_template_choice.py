"""Chat templates of the operator's: which text is meant, and for which model."""

import pytest

from app.generators.chat_template import ChatTemplate
from app.generators.named_templates import NAMED_TEMPLATES
from app.generators.template_choice import assign_templates, read_template
from app.settings import Settings

LINE = "{% set a, b = 1, 2 %}{{ messages[0].content }}"
MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Hi"},
    {"role": "assistant", "content": "Hello."},
    {"role": "user", "content": "Bye"},
]


def test_a_template_is_a_file_a_name_or_a_text(tmp_path):
    (tmp_path / "own.jinja").write_text(LINE)
    assert read_template(str(tmp_path / "own.jinja")) == LINE
    assert read_template(LINE) == LINE
    assert read_template("chatml") == NAMED_TEMPLATES["chatml"]
    assert read_template("This is not a chat template, it is") == "This is not a chat template, it is"
    assert read_template("{{ messages }}" * 1000) == "{{ messages }}" * 1000
    assert read_template("{{ bos_token }}\0") == "{{ bos_token }}\0"


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("", "neither a file"),
        ("chatlm", "nor one of chatml, gemma, llama3, zephyr"),
        ("/no such/file.jinja", "neither a file"),
        ("{% for m in messages %}", r"can't be parsed: Unexpected end of template.*line 1"),
        ("{{ messages | frobnicate }}", "can't be parsed: No filter named 'frobnicate'"),
    ],
)
def test_what_is_no_template_is_told(choice, words):
    with pytest.raises(ValueError, match=words):
        read_template(choice)


def test_a_file_that_is_no_text_is_told(tmp_path):
    (tmp_path / "picture.jinja").write_bytes(b"\xff\xd8")
    with pytest.raises(ValueError, match="no text in UTF-8"):
        read_template(str(tmp_path / "picture.jinja"))


def test_one_template_is_for_all_models_or_for_one():
    models = ["one", "org/two"]
    assert assign_templates([], models) == {}
    assert assign_templates([LINE], models) == {"one": LINE, "org/two": LINE}
    assert assign_templates([f"org/two={LINE}"], models) == {"org/two": LINE}
    assert assign_templates(["org/two=x {{ a }}", LINE], models) == {"one": LINE, "org/two": "x {{ a }}"}


def test_the_variable_may_name_several(monkeypatch):
    for value, templates in (
        (LINE, [LINE]),
        ('["a=chatml", "{{ x }}"]', ["a=chatml", "{{ x }}"]),
        ("chatml", ["chatml"]),
    ):
        monkeypatch.setenv("RESPONSA_CHAT_TEMPLATE", value)
        assert Settings().chat_template == templates


def shown(name, **tokens):
    return ChatTemplate(NAMED_TEMPLATES[name], tokens).render(MESSAGES, [])


def test_the_named_templates():
    assert shown("chatml") == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n"
        "<|im_start|>assistant\nHello.<|im_end|>\n<|im_start|>user\nBye<|im_end|>\n<|im_start|>assistant\n"
    )
    assert shown("gemma", bos_token="<bos>") == (
        "<bos><start_of_turn>user\nBe brief.\n\nHi<end_of_turn>\n<start_of_turn>model\nHello.<end_of_turn>\n"
        "<start_of_turn>user\nBye<end_of_turn>\n<start_of_turn>model\n"
    )
    assert shown("zephyr", eos_token="</s>") == (
        "<|system|>\nBe brief.</s>\n<|user|>\nHi</s>\n<|assistant|>\nHello.</s>\n<|user|>\nBye</s>\n<|assistant|>\n"
    )


@pytest.mark.parametrize("name", sorted(NAMED_TEMPLATES))
def test_an_answer_goes_on_in_every_named_template(name):
    template = ChatTemplate(NAMED_TEMPLATES[name], {"bos_token": "<s>", "eos_token": "</s>"})
    assert template.render(MESSAGES[:3], [], continues_last=True).endswith("Hello.")
