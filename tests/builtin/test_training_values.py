"""What dialogues are made of: ordinary words around slots, texts out of fragments, sums that are right."""

import json
import random
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.builtin_model.abilities import (
    arguments,
    detail_catalogue,
    echoes,
    equations,
    extraction,
    known_tools,
    made_up_tools,
    plain_sentences,
    prose,
    reading,
    relations,
    subject_catalogue,
    subjects,
    text_tools,
    tool_catalogue,
    written,
    written_subjects,
)
from tools.builtin_model.abilities.equations import Equation
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.draw import Draw

SEEDS = st.integers(0, 2**32)
NUMBER_WORDS = dict(enumerate(arguments.NUMBERS, start=2))


def draw_from(seed: int, *, heldout: bool = False) -> Draw:
    return Draw(random.Random(seed), heldout)


def _slots(template: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", template))


class TestProse:
    @given(SEEDS)
    def test_a_form_has_its_slots_once_and_in_order_with_words_between(self, seed: int) -> None:
        form = prose.form(draw_from(seed), ("{label}", "{value}", "{other}"))
        assert re.fullmatch(r"[^{}]*{label} [^{}]+ {value} [^{}]+ {other}[^{}]*", form)
        assert form == " ".join(form.split())

    @given(SEEDS)
    def test_the_evaluation_keeps_the_wordings_that_were_written_for_it(self, seed: int) -> None:
        draw = draw_from(seed, heldout=True)
        assert prose.or_clauses(draw, made_up_tools.CLAUSES) is made_up_tools.CLAUSES
        assert prose.or_form(draw, made_up_tools.SENTENCES, ("{verb}",)) is made_up_tools.SENTENCES

    def test_training_invents_forms(self) -> None:
        drawn = {prose.or_clauses(draw_from(seed), made_up_tools.CLAUSES).train for seed in range(400)}
        assert len(drawn) > 30

    @pytest.mark.parametrize(
        ("verb", "ending", "form"),
        [("go", "s", "goes"), ("take", "ing", "taking"), ("get", "ing", "getting"), ("see", "ing", "seeing")],
    )
    def test_inflection(self, verb: str, ending: str, form: str) -> None:
        assert prose.inflected(verb, ending) == form

    @given(SEEDS)
    def test_an_identifier_is_one_word(self, seed: int) -> None:
        assert re.fullmatch(r"[A-Za-z]+([_-]?[A-Za-z]+)*", prose.identifier(draw_from(seed)))


class TestEquations:
    @given(SEEDS)
    def test_the_steps_lead_from_the_equation_to_its_solution(self, seed: int) -> None:
        equation = Equation.draw(draw_from(seed))
        solution = Fraction(equation.solution.removeprefix("x = "))
        assert equation.factor * solution + equation.shift == equation.right
        (_, moved), (_, solved) = equation.steps()
        assert Fraction(moved.removeprefix(f"{equation.factor}x = ")) == equation.factor * solution
        assert solved == equation.solution

    @given(SEEDS)
    def test_several_are_answered_in_their_order(self, seed: int) -> None:
        dialogue = Dialogue()
        equations.solve_all(draw_from(seed), dialogue)
        question, answer = (message.content for message in dialogue.turns[0].messages)
        asked = re.findall(r"(\d)x ([+-]) (\d+) = (-?\d+)", question)
        solved = re.findall(r"x = (-?[\d/]+)\.", answer)
        for (factor, sign, shift, right), solution in zip(asked, solved, strict=True):
            moved = int(right) - int(sign + shift)
            assert int(factor) * Fraction(solution) == moved


class TestTexts:
    @pytest.mark.parametrize(
        "subject", [subject for _, subject in subject_catalogue.TRAINING_SUBJECTS], ids=lambda one: str(one.name)
    )
    def test_every_fragment_says_something_and_every_part_is_said(self, subject: subjects.Subject) -> None:
        said = [set(re.findall(r"{(\w+)}", fragment)) for fragment in subject.fragments]
        assert all(said)
        assert set().union(*said) == set(subject.parts)
        assert set().union(*map(_slots, subject.texts.train)) == set(subject.parts)

    @pytest.mark.parametrize(
        ("pattern", "headings"),
        [
            ("texts_*.txt", {subject.name for _, subject in subject_catalogue.SUBJECTS}),
            ("tools_*.txt", set(tool_catalogue.BY_TOPIC)),
            ("relations_*.txt", {relation.said.train[0] for relation in reading.TRAINED_RELATIONS}),
        ],
    )
    def test_written_lines_stand_below_headings_that_there_are(self, pattern: str, headings: set[str]) -> None:
        found = [heading for heading, lines in written.sections(pattern) if lines]
        assert found
        assert set(found) <= headings
        assert len(found) == len(set(found)), "what stands twice would hide the first"

    def test_a_kind_that_there_is_not_is_told(self) -> None:
        with pytest.raises(ValueError, match="'nonsense'"):
            written_subjects.kind("nonsense")

    @given(SEEDS)
    def test_a_tool_that_keeps_a_text_gets_what_the_text_says(self, seed: int) -> None:
        draw = draw_from(seed)
        offer = text_tools.offer(draw)
        parameters = offer.schema["function"]["parameters"]
        want = offer.want(draw)
        assert set(parameters["required"]) <= set(want.arguments) <= set(parameters["properties"])
        assert len(parameters["required"]) == len(set(parameters["required"]))
        for value in want.arguments.values():
            assert not isinstance(value, str) or re.fullmatch(r"\d\d:\d\d", value) or value in want.question

    @given(SEEDS, st.booleans())
    def test_strings_and_numbers_of_the_answer_stand_in_the_text(self, seed: int, heldout: bool) -> None:
        dialogue = Dialogue()
        draw = draw_from(seed, heldout=heldout)
        extraction._of_subject(draw, dialogue)
        question, answer = (message.content for message in dialogue.turns[0].messages)
        for value in json.loads(answer).values():
            for one in value if isinstance(value, list) else [value]:
                spoken = NUMBER_WORDS.get(one, str(one))
                is_said = isinstance(one, bool) or str(one).lower() in question.lower() or spoken in question
                assert is_said or re.fullmatch(r"\d\d:\d\d", str(one)), (one, question)

    @pytest.mark.parametrize("relation", [*reading.TRAINED_RELATIONS, *relations.LATE_RELATIONS])
    def test_a_question_about_a_relation_leaves_out_what_it_asks_for(self, relation: relations.Relation) -> None:
        for sentence in (*relation.said.train, *relation.said.heldout):
            assert _slots(sentence) == set(relation.slots)
        for question in (*relation.asked.train, *relation.asked.heldout):
            assert set() < _slots(question) < set(relation.slots)

    @pytest.mark.parametrize("late", subject_catalogue.LATE_SUBJECTS, ids=lambda one: str(one.name))
    def test_a_subject_of_the_evaluation_alone_is_never_drawn_for_training(self, late: subjects.Subject) -> None:
        trained = [draw_from(seed) for seed in range(50)]
        assert late not in [subject_catalogue.any_subject(draw) for draw in trained]
        texts = " ".join(late.texts.heldout)
        assert set(late.parts) == _slots(texts)

    @given(SEEDS)
    def test_a_tool_is_asked_for_in_the_words_of_its_description_in_training_only(self, seed: int) -> None:
        chosen = {"place": ("location", known_tools.PLACE)}
        asked = known_tools.WEATHER._in_its_own_words(draw_from(seed), {"place": "Kyoto"}, chosen)
        assert not asked or "Kyoto" in asked
        assert not known_tools.WEATHER._in_its_own_words(draw_from(seed, heldout=True), {"place": "Kyoto"}, chosen)


class TestEchoes:
    @given(SEEDS)
    def test_a_word_of_the_key_stands_beside_the_value(self, seed: int) -> None:
        """In its own form, or with another ending: "pallets" for "pallet count", "ponies" for "pony"."""
        draw = draw_from(seed)
        one = echoes.any_detail(draw)
        said = [detail_catalogue.clause(draw_from(seed), one, one.kind.draw(draw)[0]) for _ in range(3)]
        for key in one.keys:
            stems = [re.sub("(y|ies|es|s)$", "", word) for word in key.split()]
            assert all(any(stem in clause.lower() for stem in stems) for clause in said), (key, said)

    @given(SEEDS)
    def test_no_two_of_a_text_have_a_key_in_common(self, seed: int) -> None:
        chosen = detail_catalogue.some(draw_from(seed), 4)
        text, made = detail_catalogue.text(draw_from(seed), chosen)
        assert set(made) == set(chosen)
        assert text


class TestPlainSentences:
    @given(SEEDS)
    def test_they_are_sentences_and_questions(self, seed: int) -> None:
        known = plain_sentences.sentence(draw_from(seed))
        for text, end in ((known.sentence, "."), (known.question, "?")):
            assert re.fullmatch(rf"[^a-z\W].*\w[{end}]", text)
            assert "  " not in text

    @given(SEEDS, st.integers(2, 4))
    def test_a_story_names_its_subject_once(self, seed: int, num_sentences: int) -> None:
        _, known = plain_sentences.story(draw_from(seed), num_sentences)
        assert len(known) == num_sentences
        pronouns = [{"she", "her"}, {"he", "his", "him"}, {"it", "its"}, {"i", "me"}]
        later = [set(re.findall(r"\w+", one.sentence.lower())) for one in known[1:]]
        assert any(all(said & of_one for said in later) for of_one in pronouns)
        asked = [set(re.findall(r"\w+", one.question.partition(" because ")[0])) for one in known[1:]]
        assert not any({"she", "he", "it"} & words for words in asked)
