"""A conversation goes on from the very tokens it had: read from the database, and seen in what the engine reused."""

import json
import shutil
from pathlib import Path

import pytest
import torch
from transformers import AutoConfig, AutoModelForCausalLM

import app.builtin
from tests.acceptance.stored_tokens import stored_ids
from tests.processes import served

BUILTIN = Path(app.builtin.__path__[0])
BLOCK_SIZE = 16
SHOUTING = {"instructions": "Shout."}


def full_blocks(num_tokens: int) -> int:
    return num_tokens // BLOCK_SIZE * BLOCK_SIZE


def ask(server, text, previous=None, **options):
    previous_id = None if previous is None else previous.id
    return server.client.responses.create(input=text, previous_response_id=previous_id, **options)


def check_continued(server, response, previous):
    """The prompt began with all tokens that were there, and no full block of them was computed again."""
    before, after = stored_ids(server, previous.id), stored_ids(server, response.id)
    assert len(before) > BLOCK_SIZE
    assert after[: len(before)] == before
    # The last token of an answer that the limit cut has never been computed.
    num_computed = len(before) - (previous.status == "incomplete")
    assert response.usage.input_tokens_details.cached_tokens == full_blocks(num_computed)
    check_counts(response, after)


def check_counts(response, token_ids):
    """What is stored is what was counted, but for the token that ended the answer."""
    num_ends = response.status == "completed"
    assert len(token_ids) == response.usage.total_tokens - num_ends


QUESTIONS = ["My name is Ada.", "Name the planets.", "Say that again.", "What is my name?", "Thanks! 日本"]


def test_each_prompt_begins_with_exactly_what_was_stored(builtin_server):
    response = ask(builtin_server, QUESTIONS[0], temperature=0)
    check_counts(response, stored_ids(builtin_server, response.id))
    for question in QUESTIONS[1:]:
        previous, response = response, ask(builtin_server, question, response, temperature=0)
        check_continued(builtin_server, response, previous)


def test_each_prompt_in_a_conversation_begins_with_exactly_what_was_stored(builtin_server):
    conversation = builtin_server.client.conversations.create()
    # Of its own, so that no other test has left its tokens in the cache.
    response = ask(builtin_server, "My name is Sofia.", conversation=conversation.id, temperature=0)
    for question in QUESTIONS[1:]:
        previous, response = response, ask(builtin_server, question, conversation=conversation.id, temperature=0)
        check_continued(builtin_server, response, previous)
        assert response.conversation.id == conversation.id


def test_an_edited_conversation_goes_on_from_the_tokens_before_the_change(builtin_server):
    items = builtin_server.client.conversations.items
    conversation = builtin_server.client.conversations.create()
    for question in QUESTIONS[:2]:
        previous = ask(builtin_server, question, conversation=conversation.id, temperature=0)
    before = stored_ids(builtin_server, previous.id)
    last = items.list(conversation.id).data[0]
    items.delete(last.id, conversation_id=conversation.id)
    items.create(conversation.id, items=[{"role": "assistant", "content": "There are eight."}])
    response = ask(builtin_server, "Thanks!", conversation=conversation.id, temperature=0)
    after = stored_ids(builtin_server, response.id)
    num_kept = previous.usage.input_tokens
    assert after[:num_kept] == before[:num_kept]
    assert after[: len(before)] != before
    assert response.usage.input_tokens_details.cached_tokens >= full_blocks(num_kept)
    check_counts(response, after)


def test_a_deleted_turn_of_a_conversation_costs_its_tokens_and_no_more(builtin_server):
    conversation = builtin_server.client.conversations.create()
    questions = ("My name is Barbara.", "Hello!")
    turns = [ask(builtin_server, question, conversation=conversation.id) for question in questions]
    builtin_server.client.responses.delete(turns[0].id)
    assert len(stored_ids(builtin_server, turns[1].id)) == 0
    third = ask(builtin_server, "What is my name?", conversation=conversation.id, temperature=0)
    assert "Barbara" in third.output_text
    check_counts(third, stored_ids(builtin_server, third.id))
    check_continued(builtin_server, ask(builtin_server, "Thanks!", conversation=conversation.id), third)


def test_two_branches_go_on_from_one_parent(builtin_server):
    root = ask(builtin_server, "My name is Grace.")
    for question in ("What is my name?", "Hello!"):
        check_continued(builtin_server, ask(builtin_server, question, root), root)


def test_a_deleted_parent_breaks_nothing(builtin_server):
    responses = [ask(builtin_server, "My name is Alan.")]
    for question in ("Hello!", "Which planet do humans live on?"):
        responses.append(ask(builtin_server, question, responses[-1]))
    tokens = stored_ids(builtin_server, responses[-1].id)
    builtin_server.client.responses.delete(responses[1].id)
    assert stored_ids(builtin_server, responses[-1].id) == tokens
    assert len(stored_ids(builtin_server, responses[1].id)) == 0
    check_continued(builtin_server, ask(builtin_server, "What is my name?", responses[-1]), responses[-1])


def test_what_is_not_stored_goes_on_too_and_leaves_no_tokens(builtin_server):
    first = ask(builtin_server, "My name is Emmy. Hello!")
    second = ask(builtin_server, "What is my name?", first, store=False)
    num_stored = len(stored_ids(builtin_server, first.id))
    assert second.usage.input_tokens_details.cached_tokens == full_blocks(num_stored)
    assert len(stored_ids(builtin_server, second.id)) == 0


def test_what_a_stop_string_has_cut_is_not_kept(builtin_server):
    """Its tokens are of another text than the answer, which the next prompt will show."""
    stop = {"generation_config": {"stop_strings": "Mars"}}
    response = ask(builtin_server, "Name the planets of the solar system.", temperature=0, extra_body=stop)
    assert response.output_text.endswith("Earth, ")
    assert len(stored_ids(builtin_server, response.id)) == response.usage.input_tokens


@pytest.fixture(scope="module")
def babbler(tmp_path_factory):
    """A server whose model has random weights: it writes what no tokenizer would make of the same text.

    Its template shouts, so that history is rewritten, where the instructions say so.
    """
    folder = tmp_path_factory.mktemp("babbler")
    for path in BUILTIN.glob("*.json"):
        shutil.copy(path, folder)
    config = AutoConfig.from_pretrained(BUILTIN)
    config.initializer_range = 0.3
    torch.manual_seed(0)
    model = AutoModelForCausalLM.from_config(config)
    added = [int(token["id"]) for token in json.loads((BUILTIN / "tokenizer.json").read_text())["added_tokens"]]
    with torch.no_grad():  # Their logits are then 0 while others are large: hardly ever chosen.
        model.get_input_embeddings().weight[added] = 0
    model.save_pretrained(folder)
    template = (BUILTIN / "chat_template.jinja").read_text()
    shouted = "(text(message.content) | upper if messages[0].content == 'Shout.' else text(message.content))"
    written = "'assistant\\n' + text(message.content)"
    assert written in template
    (folder / "chat_template.jinja").write_text(template.replace(written, f"'assistant\\n' + {shouted}"))
    with served(folder, model=folder) as server:
        yield server


def babble(babbler, number, previous=None, **options):
    options = {"temperature": 1, "top_p": 1, "max_output_tokens": 40, "extra_body": {"seed": number}} | options
    return ask(babbler, f"Question {number}", previous, **options)


def test_a_model_that_writes_any_bytes_is_shown_what_it_wrote(babbler):
    response = babble(babbler, 0)
    for number in range(1, 6):
        previous, response = response, babble(babbler, number, response)
        check_continued(babbler, response, previous)


def test_rewritten_history_is_tokenized_from_where_it_changes(babbler):
    first = babble(babbler, 1, **SHOUTING)
    second = babble(babbler, 2, first, **SHOUTING)
    before, after = stored_ids(babbler, first.id), stored_ids(babbler, second.id)
    num_prompt_tokens = first.usage.input_tokens
    assert after[:num_prompt_tokens] == before[:num_prompt_tokens]
    assert after[: len(before)] != before, "the answer was rewritten"
    assert second.usage.input_tokens_details.cached_tokens >= full_blocks(num_prompt_tokens)
    check_counts(second, after)


def test_a_cancelled_turn_is_passed_over(babbler):
    first = babble(babbler, 3)
    stream = babble(babbler, 4, first, stream=True, max_output_tokens=3000)
    response_id = next(stream).response.id
    next(event for event in stream if event.type == "response.output_text.delta")
    cancelled = babbler.client.responses.cancel(response_id)
    stream.close()
    assert cancelled.status == "cancelled"
    assert stored_ids(babbler, cancelled.id) == stored_ids(babbler, first.id)
    third = babble(babbler, 5, cancelled)
    tokens = stored_ids(babbler, first.id)
    assert stored_ids(babbler, third.id)[: len(tokens)] == tokens
    check_counts(third, stored_ids(babbler, third.id))
