"""How hard to think, and variables of the chat template, through both APIs."""

import dataclasses

import openai
import pytest

from app.generators.scripted import ScriptedGenerator

HI = [{"role": "user", "content": "hi"}]


class Thinker(ScriptedGenerator):
    @property
    def capabilities(self):
        return dataclasses.replace(super().capabilities, reasoning_efforts=("none", "high"))


@pytest.fixture
def scripted():
    return Thinker()


def test_effort_and_variables_reach_the_generator(client, scripted):
    extra = {"chat_template_kwargs": {"enable_thinking": False, "n": [1]}}
    client.chat.completions.create(model="scripted", messages=HI, reasoning_effort="high", extra_body=extra)
    response = client.responses.create(input="hi", reasoning={"effort": "none"}, extra_body=extra)
    assert [request.reasoning_effort for request in scripted.requests] == ["high", "none"]
    assert [request.chat_template_kwargs for request in scripted.requests] == 2 * [extra["chat_template_kwargs"]]
    assert response.reasoning.effort == "none"
    client.responses.create(input="hi")
    assert scripted.requests[-1].reasoning_effort is None


@pytest.mark.parametrize("stream", [True, False])
def test_an_effort_that_the_model_does_not_have_is_refused_by_name(client, stream):
    with pytest.raises(openai.BadRequestError, match="'none', 'high'") as caught:
        client.chat.completions.create(model="scripted", messages=HI, reasoning_effort="low", stream=stream)
    assert caught.value.param == "reasoning_effort"
    with pytest.raises(openai.BadRequestError, match="'none', 'high'") as caught:
        client.responses.create(input="hi", reasoning={"effort": "low"}, stream=stream)
    assert caught.value.param == "reasoning.effort"


def test_a_variable_that_the_template_does_not_have_is_refused(builtin):
    for stream in (True, False):
        with pytest.raises(openai.BadRequestError, match="no variable 'thinking_depth'") as caught:
            builtin.responses.create(
                input="hi", stream=stream, extra_body={"chat_template_kwargs": {"thinking_depth": 3}}
            )
        assert caught.value.param == "chat_template_kwargs"
    assert builtin.responses.create(input="hi", reasoning={"effort": "none"}).status == "completed"
