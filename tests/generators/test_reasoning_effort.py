"""How hard to think, in the words of each family's template."""

import pytest

from app.errors import InvalidRequestError
from app.generators.chat_template import ChatTemplate
from app.generators.parsing.syntax import ReasoningSyntax, Syntax
from app.generators.reasoning_effort import EFFORTS, effort_variables, honoured_efforts, opens_reasoning

SWITCH = "{% if enable_thinking is defined and enable_thinking is false %}<think></think>{% endif %}"
GRADED = (
    "{% if not reasoning_effort is defined %}{% set reasoning_effort = 'medium' %}{% endif %}{{ reasoning_effort }}"
)


def variables(source):
    return ChatTemplate(source, {"bos_token": "<s>"}).variables


@pytest.mark.parametrize(
    ("source", "thinks", "effort", "expected"),
    [
        (SWITCH, True, "none", {"enable_thinking": False}),
        (SWITCH, True, "low", {"enable_thinking": True}),
        ("{{ thinking }}", True, "none", {"thinking": False}),
        (GRADED, True, "high", {"reasoning_effort": "high"}),
        (GRADED + SWITCH, True, "high", {"reasoning_effort": "high", "enable_thinking": True}),
        (GRADED + SWITCH, True, "none", {"enable_thinking": False}),
        (GRADED, True, "none", {"reasoning_effort": "none"}),
        ("{{ messages }}", False, "none", {}),
        ("{{ messages }}", False, "low", None),
        ("<think>", True, "none", None),
        ("<think>", True, "low", None),
    ],
)
def test_an_effort_is_said_in_the_templates_words(source, thinks, effort, expected):
    assert effort_variables(effort, variables(source), thinks=thinks) == expected
    assert (effort in honoured_efforts(variables(source), thinks=thinks)) == (expected is not None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ messages }}{% if enable_thinking %}<think>\n{% endif %}", True),
        ("{{ messages }}{% if thinking %}<think>{% endif %}", True),
        ("{{ messages }}" + SWITCH, False),
        ("{{ messages }}<think>", False),
        ("{% if enable_thinking %}{{ raise_exception('no') }}{% endif %}<think>", False),
        ("{{ messages }}", False),
    ],
)
def test_templates_that_open_reasoning_when_they_are_told_to(source, expected):
    template = ChatTemplate(source, {})
    assert opens_reasoning(template, Syntax("any", ReasoningSyntax("<think>", "</think>"))) is expected
    assert not opens_reasoning(template, Syntax("any"))


def test_a_switch_honours_all_efforts():
    assert honoured_efforts({"enable_thinking"}, thinks=True) == EFFORTS
    assert honoured_efforts(set(), thinks=False) == ("none",)


def test_a_template_is_given_its_own_variables_and_no_others():
    template = ChatTemplate("{{ bos_token }}{{ messages[0].content }}" + SWITCH, {"bos_token": "<s>"})
    messages = [{"role": "user", "content": "hi"}]
    assert template.render(messages, []) == "<s>hi"
    assert template.render(messages, [], {"enable_thinking": True}) == "<s>hi"
    assert template.render(messages, [], {"enable_thinking": False}) == "<s>hi<think></think>"
    for name in ("enable_thinkin", "messages", "bos_token"):
        with pytest.raises(
            InvalidRequestError, match=f"no variable '{name}' to set. It has: enable_thinking"
        ) as caught:
            template.render(messages, [], {name: False})
        assert caught.value.param == "chat_template_kwargs"


def test_a_variable_of_the_wrong_type_is_the_clients_error():
    with pytest.raises(InvalidRequestError):
        ChatTemplate("{{ 1 + level }}", {}).render([], [], {"level": "x"})
