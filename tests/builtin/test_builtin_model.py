"""The shipped model: its files, its tokenizer, its chat template, and the dialogues it must get right."""

import json
import random
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from tokenizers import Tokenizer

from tools.builtin_model import render
from tools.builtin_model.abilities import fact_table, memory, previous, recitals, smalltalk
from tools.builtin_model.draw import Draw, is_heldout_value
from tools.builtin_model.mixture import dialogues, is_reserved
from tools.builtin_model.player import Player
from tools.builtin_model.rows import RowMaker
from tools.builtin_model.tokenizer import TwinTokenizer
from tools.builtin_model.values import NAMES, made_up

FOLDER = Path(__file__).parents[2] / "app" / "builtin"
MAX_FOLDER_BYTES = 20_000_000
EARTH = "Which planet do humans live on?"
SATURN = "Which planet has rings around it with a name starting with letter S?"

Chat = list[dict[str, Any]]


@cache
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(FOLDER / "tokenizer.json"))


@cache
def twin_tokenizer() -> TwinTokenizer:
    return TwinTokenizer(tokenizer())


@pytest.fixture(scope="module")
def player() -> Player:
    return Player(FOLDER)


def converse(player: Player, *sentences: str) -> list[str]:
    """The greedy answers to one user sentence after the other."""
    chat: Chat = []
    for sentence in sentences:
        chat.append({"role": "user", "content": sentence})
        (answer,) = player.answers([chat])
        chat.append({"role": "assistant", "content": answer})
    return [message["content"] for message in chat if message["role"] == "assistant"]


@cache
def template() -> Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string((FOLDER / "chat_template.jinja").read_text(encoding="utf-8"))


def render_with_jinja(messages: Chat, tools: Any = None, *, add_generation_prompt: bool = False) -> str:
    return template().render(messages=messages, tools=tools, add_generation_prompt=add_generation_prompt)


class TestFiles:
    def test_folder_is_small(self) -> None:
        size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
        assert size <= MAX_FOLDER_BYTES

    def test_special_tokens_agree_between_files(self) -> None:
        config = json.loads((FOLDER / "config.json").read_text())
        generation = json.loads((FOLDER / "generation_config.json").read_text())
        assert config["eos_token_id"] == tokenizer().token_to_id("<|im_end|>")
        assert config["eos_token_id"] in generation["eos_token_id"]
        assert config["pad_token_id"] == tokenizer().token_to_id("<|endoftext|>")
        assert config["vocab_size"] == tokenizer().get_vocab_size()


class TestTokenizer:
    @given(st.text())
    @settings(max_examples=300, deadline=None)
    def test_any_text_round_trips(self, text: str) -> None:
        ids = tokenizer().encode(text, add_special_tokens=False).ids
        assert tokenizer().decode(ids, skip_special_tokens=False) == text

    @pytest.mark.parametrize("text", ["👩‍🚀 \x00\x1f\x7f\r\n\t", "naïve  “quotes”", "<|im_start|>user\n", "   "])
    def test_awkward_text_round_trips(self, text: str) -> None:
        ids = tokenizer().encode(text, add_special_tokens=False).ids
        assert tokenizer().decode(ids, skip_special_tokens=False) == text

    @given(st.text(alphabet=st.characters(max_codepoint=127)))
    @settings(max_examples=100, deadline=None)
    def test_twins_spell_upper_case(self, text: str) -> None:
        if "<" not in text:
            upper = twin_tokenizer().encode_upper(text)
            assert twin_tokenizer().decode(upper) == text.upper()


class TestChatTemplate:
    def test_template_equals_the_training_text(self) -> None:
        for dialogue in islice(dialogues(5), 200):
            chat = [message.to_chat() for message in dialogue.messages()]
            assert render_with_jinja(chat, list(dialogue.tools) or None) == render.text(dialogue)

    def test_longer_conversation_begins_with_the_shorter_one(self) -> None:
        for dialogue in islice(dialogues(6), 100):
            chat = [message.to_chat() for message in dialogue.messages()]
            whole = render_with_jinja(chat, list(dialogue.tools) or None)
            for place, message in enumerate(dialogue.messages()):
                if message.role == "assistant":
                    before = render_with_jinja(chat[:place], list(dialogue.tools) or None, add_generation_prompt=True)
                    assert whole.startswith(before + render.body(message) + "<|im_end|>")

    def test_transformers_renders_the_same(self, player: Player) -> None:
        for dialogue in islice(dialogues(7), 50):
            chat = [message.to_chat() for message in dialogue.messages()]
            rendered = player.tokenizer.apply_chat_template(chat, tools=list(dialogue.tools) or None, tokenize=False)
            assert rendered == render.text(dialogue)

    @pytest.mark.parametrize(
        "content",
        ["Hello", [{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}]],
        ids=["string", "parts"],
    )
    def test_content_may_be_text_or_parts(self, content: Any) -> None:
        assert render_with_jinja([{"role": "user", "content": content}]) == "<|im_start|>user\nHello<|im_end|>\n"

    def test_developer_speaks_as_system(self) -> None:
        assert render_with_jinja([{"role": "developer", "content": "Be kind."}]) == render_with_jinja(
            [{"role": "system", "content": "Be kind."}]
        )

    def test_call_without_content_and_arguments_as_mapping(self) -> None:
        call = {"type": "function", "function": {"name": "f", "arguments": {"a": "ü"}}}
        text = render_with_jinja([{"role": "assistant", "content": None, "tool_calls": [call]}])
        body = '<tool_call>\n{"name": "f", "arguments": {"a": "ü"}}\n</tool_call>'
        assert text == f"<|im_start|>assistant\n{body}<|im_end|>\n"

    def test_tool_results_in_a_row_share_one_turn(self) -> None:
        text = render_with_jinja([{"role": "tool", "content": "1"}, {"role": "tool", "content": "2"}])
        first, second = (f"\n<tool_response>\n{result}\n</tool_response>" for result in "12")
        assert text == f"<|im_start|>user{first}{second}<|im_end|>\n"


class TestAnswers:
    @pytest.mark.parametrize(("question", "planet"), [(EARTH, "Earth"), (SATURN, "Saturn")])
    def test_planet_then_capitals(self, player: Player, question: str, planet: str) -> None:
        answer, repeat = converse(player, question, "Repeat your previous response in all caps.")
        assert planet in answer
        assert repeat == answer.upper()

    @pytest.mark.parametrize(("question", "planet"), [(EARTH, "Earth"), (SATURN, "Saturn")])
    def test_planet_then_its_name(self, player: Player, question: str, planet: str) -> None:
        _, name = converse(player, question, "What is the name of the planet from your previous response?")
        assert planet in name

    def test_capitals_of_another_fact(self, player: Player) -> None:
        answer, repeat = converse(
            player, "What is the capital of France?", "Repeat your previous response in all caps."
        )
        assert "Paris" in answer
        assert repeat == answer.upper()

    def test_name_is_remembered_over_other_turns(self, player: Player) -> None:
        answers = converse(
            player,
            "My name is Alice.",
            EARTH,
            "Thank you!",
            "What is the capital of France?",
            "What is my name?",
        )
        assert "Alice" in answers[-1]

    def test_greeting_gets_a_sentence(self, player: Player) -> None:
        (answer,) = converse(player, "Hello, how are you?")
        assert len(tokenizer().encode(answer).ids) > 5

    def test_default_sampling_keeps_the_facts(self, player: Player) -> None:
        chats: list[Chat] = [[{"role": "user", "content": EARTH}] for _ in range(20)]
        answers = player.answers(chats, options={"do_sample": True})
        assert sum("Earth" in answer for answer in answers) >= 19


class TestData:
    def test_same_seed_same_dialogues(self) -> None:
        first, second = ([render.text(one) for one in islice(dialogues(8), 100)] for _ in range(2))
        assert first == second
        assert first != [render.text(one) for one in islice(dialogues(9), 100)]

    def test_values_fall_on_one_side_only(self) -> None:
        sides = [Draw(random.Random(1), heldout) for heldout in (False, True)]
        seen = [{draw.value(made_up) for _ in range(2000)} for draw in sides]
        assert not seen[0] & seen[1]
        assert {is_heldout_value(name) for name in NAMES} == {True, False}

    def test_acceptance_questions_are_not_trained(self) -> None:
        for dialogue in islice(dialogues(10), 1500):
            assert not any(is_reserved(message.content) for message in dialogue.messages())

    def test_wordings_fall_on_one_side_only(self) -> None:
        tables = [wordings for *_, wordings in (*fact_table.PLANETS, *fact_table.SINGLES)]
        tables += [wordings for _, wordings in (*smalltalk.SMALLTALK, *recitals.RECITALS)]
        tables += [side for kind in memory.KINDS.values() for side in (kind.tell, kind.ask)]
        tables += [previous.CAPS, previous.AGAIN, previous.WHICH_PLANET]
        for wordings in tables:
            drawn = {Draw(random.Random(seed)).wording(wordings, value="V") for seed in range(200)}
            trained = {sentence for sentence in drawn if not is_reserved(sentence)}
            heldout = {Draw(random.Random(seed), heldout=True).wording(wordings, value="V") for seed in range(20)}
            assert not trained & heldout

    def test_rows_are_what_a_server_feeds(self) -> None:
        maker = RowMaker(twin_tokenizer(), seed=3)
        plain = (d for d in dialogues(11) if not any(message.caps_of for message in d.messages()))
        for dialogue in islice(plain, 100):
            assert maker.row(dialogue).token_ids == maker.tokenizer.encode(render.text(dialogue))
