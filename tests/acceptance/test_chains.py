"""Chains of responses on the built-in model: forks, deletion, instructions."""

import pytest
from openai import BadRequestError, NotFoundError

ROBIN, WHO = "My name is Robin.", "What is my name?"
TELL = "Tell me about yourself."


@pytest.fixture
def ask(builtin):
    def create(text, previous=None, **options):
        return builtin.responses.create(
            model="responsa-builtin", input=text, previous_response_id=previous and previous.id, **options
        )

    return create


def test_any_response_of_a_chain_can_be_forked(ask):
    root = ask("Hello")
    robin, ada = ask(ROBIN, root), ask("My name is Ada.", root)
    later = ask(TELL, robin)
    answers = [ask(WHO, parent).output_text for parent in (robin, ada, later)]
    assert ["Robin" in answer for answer in answers] == [True, False, True]
    assert "Ada" in answers[1]


def test_a_deleted_response_is_gone_and_its_descendants_know_all(builtin, ask):
    robin = ask(ROBIN)
    between = ask(TELL, robin)
    last = ask("Hello", between)
    for response in (robin, between):
        builtin.responses.delete(response.id)
    for response in (robin, between):
        with pytest.raises(NotFoundError):
            builtin.responses.retrieve(response.id)
        with pytest.raises(NotFoundError):
            builtin.responses.input_items.list(response.id)
        with pytest.raises(BadRequestError):
            ask("x", response)
    said = [item.content[0].text for item in builtin.responses.input_items.list(last.id, order="asc")]
    assert [said[0], said[2], said[4]] == [ROBIN, TELL, "Hello"]
    assert "Robin" in ask(WHO, last).output_text


def test_instructions_are_not_inherited(ask):
    plain = ask("Hello")
    told = ask("Hello", instructions="You are a pirate. " * 10)
    assert told.usage.input_tokens > plain.usage.input_tokens + 20
    after_plain, after_told = ask(WHO, plain), ask(WHO, told)
    assert after_told.instructions is None
    difference = after_told.usage.input_tokens - after_plain.usage.input_tokens
    assert difference == told.usage.output_tokens - plain.usage.output_tokens
