"""The shipped model: its files, its tokenizer, and the dialogues it must get right."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from tools.builtin_model import export
from tools.builtin_model.player import Player, Prompt
from tools.builtin_model.tokenizer import TwinTokenizer

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
        (answer,) = player.answers([Prompt(chat)])
        chat.append({"role": "assistant", "content": answer})
    return [message["content"] for message in chat if message["role"] == "assistant"]


class TestFiles:
    def test_folder_is_small(self) -> None:
        size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
        assert size <= MAX_FOLDER_BYTES

    def test_the_chat_template_is_the_one_of_the_training(self) -> None:
        """What it renders is tested in test_training_data.py."""
        assert (FOLDER / "chat_template.jinja").read_bytes() == export.TEMPLATE.read_bytes()

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

    @given(st.text())
    @example("Ágnes café ćffleß")
    @settings(max_examples=100, deadline=None)
    def test_twins_spell_upper_case(self, text: str) -> None:
        if "<" not in text:
            upper = twin_tokenizer().encode_upper(text)
            assert twin_tokenizer().decode(upper) == text.upper()


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
        answers = player.answers([Prompt(chat) for chat in chats], options={"do_sample": True})
        assert sum("Earth" in answer for answer in answers) >= 19
