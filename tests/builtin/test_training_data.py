"""What the built-in model is trained on: the dialogues, their chat template, and the rows of tokens."""

import json
import random
import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import torch
from jinja2 import Template
from jinja2.sandbox import ImmutableSandboxedEnvironment
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from transformers import AutoTokenizer, Qwen3ForCausalLM

import app.builtin
from tools.builtin_model import (
    blend,
    card,
    export,
    first_questions,
    grow,
    model_config,
    render,
    rows,
    training,
    values,
)
from tools.builtin_model.abilities import (
    detail_catalogue,
    extraction,
    fact_phrases,
    fact_table,
    fallback,
    known_tools,
    made_up_tools,
    memory,
    persona,
    previous,
    reading,
    recitals,
    smalltalk,
    subject_catalogue,
    subjects,
    tool_calls,
    tool_catalogue,
)
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.draw import Draw, is_heldout_value
from tools.builtin_model.evaluation import PRACTICE, STRANGERS
from tools.builtin_model.mixture import EVERYTHING, dialogues, is_reserved
from tools.builtin_model.player import Player, Prompt
from tools.builtin_model.rows import RowMaker, collate
from tools.builtin_model.token_drill import TokenDrill
from tools.builtin_model.tokenizer import TwinTokenizer

SHIPPED = Path(app.builtin.__path__[0])

Chat = list[dict[str, Any]]


@cache
def template() -> Template:
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.filters["tojson"] = lambda value: json.dumps(value, ensure_ascii=False)
    return environment.from_string(export.TEMPLATE.read_text(encoding="utf-8"))


def render_with_jinja(messages: Chat, tools: Any = None, **variables: Any) -> str:
    return template().render(messages=messages, tools=tools, **variables)


def variables_of(dialogue: Dialogue) -> dict[str, Any]:
    return {"tools": list(dialogue.tools) or None, "response_schema": dialogue.response_schema}


def rendered_dialogue(dialogue: Dialogue) -> str:
    """A dialogue in the template's words: the prompt of its last answer, and what the model says to it."""
    *before, last = dialogue.messages()
    prompt = render_with_jinja(
        [message.to_chat() for message in before],
        **variables_of(dialogue),
        add_generation_prompt=True,
        enable_thinking=dialogue.is_thinking,
    )
    thought = f"{last.thought}{render.THOUGHT}" if dialogue.is_thinking else ""
    return f"{prompt}{thought}{render.body(last)}<|im_end|>\n"


class TestChatTemplate:
    def test_template_equals_the_training_text(self) -> None:
        for dialogue in islice(dialogues(5), 400):
            assert rendered_dialogue(dialogue) == render.text(dialogue)

    def test_longer_conversation_begins_with_the_shorter_one(self) -> None:
        for dialogue in islice(dialogues(6), 100):
            chat = [message.to_chat() for message in dialogue.messages()]
            whole = render_with_jinja(chat, **variables_of(dialogue))
            for place, message in enumerate(dialogue.messages()):
                if message.role == "assistant":
                    before = render_with_jinja(chat[:place], **variables_of(dialogue), add_generation_prompt=True)
                    assert whole.startswith(before + render.body(message) + "<|im_end|>")

    def test_transformers_renders_the_same(self) -> None:
        tokenizer = AutoTokenizer.from_pretrained(SHIPPED)
        for dialogue in islice(dialogues(7), 50):
            chat = [message.to_chat() for message in dialogue.messages()]
            rendered = tokenizer.apply_chat_template(chat, **variables_of(dialogue), tokenize=False)
            assert rendered == render.text(replace(dialogue, is_thinking=False))

    @pytest.mark.parametrize(
        "content",
        ["Hello", [{"type": "text", "text": "Hel"}, {"type": "text", "text": "lo"}]],
        ids=["string", "parts"],
    )
    def test_content_may_be_text_or_parts(self, content: Any) -> None:
        assert render_with_jinja([{"role": "user", "content": content}]) == "<|im_start|>user\nHello<|im_end|>\n"

    @pytest.mark.parametrize(
        ("schema", "shape"),
        [
            ({"type": "string"}, "string"),
            ({"type": ["string", "null"]}, "string|null"),
            ({"enum": ["a", 1, None]}, '"a"|1|null'),
            ({"const": "42"}, '"42"'),
            ({"type": "array", "items": {"type": "integer"}}, "[integer]"),
            ({"items": [{"type": "integer"}]}, "any"),
            ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "string|null"),
            ({"type": "object"}, "object"),
            (
                {
                    "$defs": {"S": {"properties": {"b": {"type": "number"}}}},
                    "properties": {"a": {"$ref": "#/$defs/S"}},
                },
                '{"a": {"b": number}}',
            ),
            (
                {"properties": {"a": {"type": "string", "description": "ISO"}, "b": True}},
                '{"a": string (ISO), "b": any}',
            ),
        ],
    )
    def test_a_schema_is_one_line(self, schema: Any, shape: str) -> None:
        text = render_with_jinja([], response_schema=schema)
        assert text == f"<|im_start|>system\nAnswer in JSON: {shape}<|im_end|>\n"

    def test_a_schema_that_contains_itself_ends(self) -> None:
        node = {"properties": {"next": {"$ref": "#/$defs/Node"}}}
        text = render_with_jinja([], response_schema={"$defs": {"Node": node}, "$ref": "#/$defs/Node"})
        assert text.count("next") == 2

    def test_a_tool_is_one_line_in_whatever_order_it_is_written(self) -> None:
        unit = {"default": "celsius", "enum": ["celsius", "kelvin"], "description": "The unit"}
        parameters = {"required": ["place"], "properties": {"place": {"type": "string"}, "unit": unit}}
        function = {"parameters": parameters, "description": "Get the weather.", "name": "get_weather"}
        line = 'get_weather(place: string, unit?: "celsius"|"kelvin" = "celsius"): Get the weather.\n  unit: The unit'
        for shown in (function, dict(reversed(function.items()))):
            text = render_with_jinja([], [{"type": "function", "function": shown}])
            assert text == f"<|im_start|>system\n<tools>\n{line}\n</tools><|im_end|>\n"

    @pytest.mark.parametrize(
        "odd", [{}, {"parameters": None}, {"parameters": {"properties": None}}, {"parameters": 1}]
    )
    def test_a_tool_without_parameters(self, odd: Any) -> None:
        text = render_with_jinja([], [{"type": "function", "function": {"name": "f", **odd}}])
        assert text == "<|im_start|>system\n<tools>\nf()\n</tools><|im_end|>\n"

    def test_thinking_is_opened_where_it_is_asked_for(self) -> None:
        chat = [{"role": "user", "content": "Hi"}]
        plain = render_with_jinja(chat, add_generation_prompt=True)
        assert plain.endswith("<|im_start|>assistant\n")
        assert render_with_jinja(chat, add_generation_prompt=True, enable_thinking=False) == plain
        assert render_with_jinja(chat, add_generation_prompt=True, enable_thinking=True) == f"{plain}<think>\n"

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


class TestData:
    def test_same_seed_same_dialogues(self) -> None:
        first, second = ([render.text(one) for one in islice(dialogues(8), 100)] for _ in range(2))
        assert first == second
        assert first != [render.text(one) for one in islice(dialogues(9), 100)]

    def test_values_are_written_in_most_tokens_of_the_vocabulary(self) -> None:
        """What is copied must have been copied before, and that is tokens."""
        tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
        draw = Draw(random.Random(2))
        makers = (values.any_word, values.name, values.city, values.errand, values.saying, values.phrase)
        drawn = " ".join(make(draw) for make in makers for _ in range(5000))
        vocab = {token for token in tokenizer.get_vocab() if token.isascii() and token.isalpha() and token.islower()}
        pieces = {token for token in vocab if len(token) < 5}
        assert len(pieces & set(tokenizer.encode(drawn).tokens)) > 0.9 * len(pieces)

    def test_nothing_is_refused_that_an_offered_tool_may_serve(self) -> None:
        draw = Draw(random.Random(3))
        dialogue = Dialogue(tools=(first_questions.LIGHT, first_questions.MULTIPLY))
        refused = [fallback.fallback(draw, dialogue).messages[0].content.lower() for _ in range(2000)]
        assert not [question for question in refused if "light" in question.split() or re.search(r"\d", question)]

    def test_values_fall_on_one_side_only(self) -> None:
        sides = [Draw(random.Random(1), heldout) for heldout in (False, True)]
        seen = [{draw.value(values.made_up) for _ in range(2000)} for draw in sides]
        assert not seen[0] & seen[1]
        assert {is_heldout_value(name) for name in values.NAMES} == {True, False}

    def test_acceptance_questions_are_not_trained(self) -> None:
        for dialogue in islice(dialogues(10), 1500):
            assert not any(is_reserved(message.content) for message in dialogue.messages())

    def test_wordings_fall_on_one_side_only(self) -> None:
        tables = [wordings for *_, wordings in (*fact_table.PLANETS, *fact_table.SINGLES)]
        tables += [wordings for _, wordings in (*smalltalk.SMALLTALK, *recitals.RECITALS)]
        tables += [side for kind in memory.KINDS.values() for side in (kind.tell, kind.ask)]
        tables += [previous.CAPS, previous.AGAIN, previous.WHICH_PLANET, persona.PIRATE]
        tables += [fact_phrases.NOUN_FRAMES, fact_phrases.CLAUSE_FRAMES, memory.STATEMENT_FRAMES]
        tables += [tool.ask for tool in tool_catalogue.BY_TOPIC.values()]
        tables += [made_up_tools.CLAUSES, made_up_tools.SENTENCES, extraction.LEADS, extraction.NOTES]
        tables += [subject.texts for _, subject in subject_catalogue.TRAINING_SUBJECTS]
        tables += [side for relation in reading.TRAINED_RELATIONS for side in (relation.said, relation.asked)]
        for wordings in tables:
            drawn = {Draw(random.Random(seed)).choose(template) for seed in range(9) for template in wordings.train}
            trained = {sentence for sentence in drawn if not is_reserved(sentence)}
            heldout = {
                Draw(random.Random(seed)).choose(template) for seed in range(9) for template in wordings.heldout
            }
            assert not trained & heldout

    @pytest.mark.parametrize(
        "tool",
        [*tool_catalogue.BY_TOPIC.values(), *tool_catalogue.LATE_TOOLS],
        ids=lambda tool: tool.topic.replace(" ", "_"),
    )
    def test_questions_say_what_a_tool_requires(self, tool: known_tools.Known) -> None:
        required = {argument.slot for argument in tool.arguments if argument.is_required}
        for side in filter(None, (tool.ask.train, tool.ask.heldout)):
            said = [
                set(re.findall(r"{(\w+)}", Draw(random.Random(seed)).choose(template)))
                for template in side
                for seed in range(9)
            ]
            assert all(slots >= required for slots in said)
            assert required in said, "an offer without its optional arguments can be asked for too"

    def test_details_are_said_once_and_told_apart(self) -> None:
        assert all(clause.count("{value}") == 1 for one in detail_catalogue.DETAILS for clause in one.clauses)
        draw = Draw(random.Random(11))
        for _ in range(500):
            chosen = detail_catalogue.some(draw, 5)
            keys = Counter(key for one in chosen.values() for key in set(one.keys))
            generic = Counter(key for one in chosen.values() for key in one.generic)
            sorts = Counter(one.sort for one in chosen.values())
            assert max(keys.values()) == 1
            assert all(key in one.keys or generic[key] == sorts[one.sort] == 1 for key, one in chosen.items())

    def test_answers_follow_the_schema_that_asks_for_them(self) -> None:
        for dialogue in islice(dialogues(12, shapes=((1, extraction.extract),)), 600):
            for turn in (*dialogue.turns, *dialogue.alternatives):
                jsonschema.validate(json.loads(turn.reply), dialogue.response_schema)

    def test_rivals_are_known_and_names_are_not_shared(self) -> None:
        trained = (*tool_catalogue.TOOLS, *tool_catalogue.TRAINING_TOOLS)
        assert {topic for group in tool_catalogue.RIVALS for topic in group} <= {tool.topic for tool in trained}
        names = [name for tool in (*trained, *tool_catalogue.LATE_TOOLS) for name in set(tool.names)]
        assert len(names) == len(set(names))

    @pytest.mark.parametrize("heldout", [False, True])
    def test_all_days_of_the_week_are_met(self, heldout: bool) -> None:
        """What everybody knows is on both sides of the split: a model that never saw "Sunday" never writes it."""
        draw = Draw(random.Random(4), heldout)
        days = {subjects.DAY.kind.draw(draw)[1] for _ in range(200)}
        assert {"Monday", "Saturday", "Sunday"} <= days
        dates = {day for day in days if any(map(str.isdigit, day))}
        assert dates
        assert {is_heldout_value(day) for day in dates} == {heldout}

    def test_names_of_tools_are_disguised_for_training_only(self) -> None:
        names = ("get_weather", "weather")
        drawn = {known_tools.disguised(Draw(random.Random(seed)), names) for seed in range(200)}
        assert set(names) < drawn
        assert all("eather" in name for name in drawn)
        assert {known_tools.disguised(Draw(random.Random(seed), True), names) for seed in range(200)} == set(names)

    def test_searches_keep_the_names_they_are_left_out_by(self) -> None:
        offered = {known_tools.LOOKUP.offer(Draw(random.Random(seed))).name for seed in range(100)}
        assert offered <= tool_calls.SEARCH_NAMES

    def test_rows_are_what_a_server_feeds(self) -> None:
        maker = RowMaker(TwinTokenizer(Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))), seed=3)
        plain = (d for d in dialogues(11) if not any(message.caps_of for message in d.messages()))
        num_alternatives = 0
        for dialogue in islice(plain, 200):
            row = maker.row(dialogue)
            alone = [replace(dialogue, turns=[turn], is_thinking=False) for turn in dialogue.alternatives]
            for branch, one in enumerate((dialogue, *alone), 1):
                seen = [place for place, mark in enumerate(row.branches) if mark in (0, branch)]
                assert [row.token_ids[place] for place in seen] == maker.tokenizer.encode(render.text(one))
                positions = [row.positions[place] for place in seen]
                assert positions == sorted(set(positions))
            num_alternatives += len(alone)
        assert num_alternatives > 100

    def test_drills_meet_nearly_all_capitals(self) -> None:
        maker = RowMaker(TwinTokenizer(Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))), seed=3)
        drill = TokenDrill(maker.tokenizer, Draw(random.Random(3)))
        drawn = [maker.row(drill.dialogue()) for _ in range(4000)]
        met = {token for row in drawn for token, weight in zip(row.token_ids, row.weights, strict=True) if weight}
        capitals = {twin for token, twin in enumerate(maker.tokenizer.twins) if token != twin}
        assert len(capitals) > 1500
        assert len(capitals & met) > 0.95 * len(capitals)

    def test_alternatives_are_learnt_as_if_each_stood_alone(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(training, "IS_BFLOAT16_FASTER", False)
        tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
        model = training.new_model(tokenizer, SHIPPED, seed=1)
        trainer = training.Trainer(model, tokenizer, training.Budget(1, seed=1), tmp_path)
        monkeypatch.setattr(trainer.maker.rng, "random", lambda: 1.0)  # positions without gaps
        (dialogue,) = islice((d for d in dialogues(13) if d.tools and len(d.alternatives) > 2), 1)
        alone = [replace(dialogue, turns=[turn], is_thinking=False) for turn in dialogue.alternatives]

        def total_loss(*dialogues: Dialogue) -> float:
            batch = collate([trainer.maker.row(one) for one in dialogues])
            return trainer._loss(batch).item() * batch.weights.sum().item()

        apart = sum(total_loss(replace(one, alternatives=[])) for one in (dialogue, *alone))
        assert total_loss(dialogue) == pytest.approx(apart, rel=1e-3)
        shorter = replace(dialogue, alternatives=[])
        assert total_loss(dialogue, shorter) == pytest.approx(apart + total_loss(shorter), rel=1e-3), "padded"

    def test_a_judge_chooses_the_rows_with_the_most_loss(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rows, "JUDGED_DIALOGUES", 200)
        monkeypatch.setattr(rows, "POOL_DRILLS", 0)
        maker = RowMaker(TwinTokenizer(Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))), seed=3)
        judged: list[tuple[float, int]] = []

        def judge(batch: rows.Batch) -> list[float]:
            """Of every third token a row is hard, by its first one that counts."""
            lengths = batch.weights.shape[1] - batch.weights.flip(1).ne(0).int().argmax(1)
            losses = [float(length) * (int(ids[5]) % 3) for ids, length in zip(batch.token_ids, lengths, strict=True)]
            judged.extend(zip(losses, lengths.tolist(), strict=True))
            return losses

        kept = 0
        for batch in rows.batches(maker, 7, EVERYTHING, 4096, judge):
            if len(judged) > 200:  # the next pool
                break
            kept += int(batch.positions.shape[0])
            assert batch.token_ids.numel() <= 4096 or len(batch.token_ids) == 1
        assert 10 < kept < 120, "a quarter of the tokens, and some of the other rows"

    @pytest.mark.parametrize("heldout", [False, True])
    def test_requests_of_strangers_have_the_answers_that_they_say(self, heldout: bool) -> None:
        tables = STRANGERS if heldout else PRACTICE
        for request in tables["tool calls"]:
            called = json.loads(request.answer.removeprefix("<tool_call>").removesuffix("</tool_call>"))
            (tool,) = (
                one["function"] for one in request.options["tools"] if one["function"]["name"] == called["name"]
            )
            jsonschema.validate(called["arguments"], tool["parameters"])
            assert_said(called["arguments"], request.question)
        for request in tables["JSON"]:
            jsonschema.validate(json.loads(request.answer), request.options["response_schema"])
            assert_said(json.loads(request.answer), request.question)
        assert all(request.answer in request.question for request in tables["reading"])


def assert_said(value: Any, text: str) -> None:
    """Every text and number of a value stands in this text, letter by letter."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            assert_said(one, text)
    elif not isinstance(value, bool):
        assert str(value).lower() in text.lower(), (value, text)


class TestExport:
    def test_a_run_goes_on_from_what_was_written(self, tmp_path: Path) -> None:
        tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
        begun = training.new_model(tokenizer, SHIPPED, seed=1)
        export.export(begun, tokenizer, tmp_path / "checkpoint")
        again = training.new_model(tokenizer, tmp_path / "checkpoint", seed=2)
        for (name, value), (_, other) in zip(begun.named_parameters(), again.named_parameters(), strict=True):
            assert torch.equal(value.bfloat16().float(), other), name
        player = Player(tmp_path / "checkpoint")
        (answer,) = player.answers([Prompt([{"role": "user", "content": "Which planet do humans live on?"}])])
        assert "Earth" in answer, "it says what the model before it said"
        assert "response_schema" in player.tokenizer.chat_template
        assert card.BEGIN in (tmp_path / "checkpoint" / "MODEL_CARD.md").read_text(encoding="utf-8")

    def test_new_layers_change_nothing_at_first(self, tmp_path: Path) -> None:
        """Two of the shipped layers say the same with new ones between and around them."""
        tokenizer = Tokenizer.from_file(str(SHIPPED / "tokenizer.json"))
        config = model_config.model_config(tokenizer)
        config.num_hidden_layers = 2
        small = Qwen3ForCausalLM(config).eval()
        small.load_state_dict(load_file(SHIPPED / "model.safetensors"), strict=False)
        save_file(small.model.state_dict(prefix="model."), tmp_path / "model.safetensors")
        large = training.new_model(tokenizer, tmp_path, seed=1).eval()
        assert large.config.num_hidden_layers > 2
        token_ids = torch.tensor([tokenizer.encode("Which planet do humans live on?").ids])
        with torch.inference_mode():
            assert torch.allclose(large(token_ids).logits, small(token_ids).logits, atol=1e-3)
        with pytest.raises(ValueError, match="more than the 2"):
            grow.grown(large.state_dict(), small.state_dict())

    def test_a_blend_lies_between(self, tmp_path: Path) -> None:
        for folder, value in (("before", 1.0), ("after", 2.0)):
            (tmp_path / folder).mkdir()
            save_file({"a": torch.full((2, 2), value).bfloat16()}, tmp_path / folder / "model.safetensors")
        blend.blend(tmp_path / "before", tmp_path / "after", 0.75)
        blended = load_file(tmp_path / "after" / "model.safetensors")["a"]
        assert torch.equal(blended, torch.full((2, 2), 1.75).bfloat16())
