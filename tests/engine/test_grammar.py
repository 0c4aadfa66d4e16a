"""Answers under a grammar: valid whatever the model would rather say, and no concern of their neighbours."""

import json
import random
import re
import shutil
import threading
from concurrent.futures import Future
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import torch
from tokenizers import Tokenizer
from transformers import LlamaConfig

import app.builtin
from app.engine.config import EngineConfig
from app.engine.engine import Engine
from app.engine.errors import GenerationFailedError
from app.engine.grammar import StepMasks
from app.engine.messages import SamplingParams
from app.engine.sequence import Sequence
from app.generators.base import GenerationRequest, OutputFormat
from app.generators.grammar.answer import Family, answer_grammar
from app.generators.grammar.lark import MarkupTokens
from app.generators.parsing.families import HERMES
from tests.engine.conftest import SHAPE, collect, generate, save_model

BUILTIN = Path(app.builtin.__path__[0])
TOKENIZER = Tokenizer.from_file(str(BUILTIN / "tokenizer.json"))
STOP = (TOKENIZER.token_to_id("<|im_end|>"), TOKENIZER.token_to_id("<|endoftext|>"))
QUESTIONS = ["What is the weather in Paris?", "Write an example", "My name is Ada. What is my name?", "日本?", ""]
COLOURS = 'start: ("red" | "green" | "blue") ("," ("red" | "green" | "blue")){11}'


def prompt_of(question: str) -> list[int]:
    text = f"<|im_start|>user\n{question}<|im_end|>\n<|im_start|>assistant\n"
    return list(TOKENIZER.encode(text, add_special_tokens=False).ids)


def under(grammar: str | None, **params: Any) -> SamplingParams:
    given = {"temperature": 1.0, "max_tokens": 200, "stop_token_ids": STOP, "seed": 0} | params
    return SamplingParams(grammar=grammar, **given)


def grammar_of(schema: dict[str, Any]) -> str:
    request = GenerationRequest("", [], output_format=OutputFormat("json_schema", schema))
    family = Family(HERMES, MarkupTokens.of(TOKENIZER))
    grammar = answer_grammar(request, family, starts_in_reasoning=False)
    assert grammar is not None
    return grammar.text


def run(engine: Engine, requests: list[SamplingParams]) -> tuple[list[str], list[str | None], dict[int, Exception]]:
    """Texts, finish reasons and failures of all requests, run together."""
    for i, params in enumerate(requests):
        engine.add(i, prompt_of(QUESTIONS[i % len(QUESTIONS)]), params)
    token_ids: list[list[int]] = [[] for _ in requests]
    reasons: list[str | None] = [None] * len(requests)
    failures: dict[int, Exception] = {}
    while engine.has_work:
        report = engine.step()
        failures |= report.failures
        for i, chunk in report.chunks.items():
            token_ids[i] += chunk.token_ids
            reasons[i] = chunk.finish_reason
    return [TOKENIZER.decode(ids, skip_special_tokens=False) for ids in token_ids], reasons, failures


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EngineConfig(str(BUILTIN), device="cpu", max_running=32))


# -- schemas of all kinds ----------------------------------------------------------------------------------


class SchemaWriter:
    """Writes schemas whose texts are bounded, so that every answer ends."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def write(self) -> dict[str, Any]:
        definitions = {"Leaf": self._leaf(), "Pair": self._object(1)}
        return {"$defs": definitions, **self._schema(3)}

    def _schema(self, depth: int) -> dict[str, Any]:
        if depth == 0:
            return self._leaf()
        kinds = [self._leaf, self._array, self._object, self._any_of, self._reference, self._object]
        kind = self.random.choice(kinds)
        return kind() if kind in {self._leaf, self._reference} else kind(depth - 1)  # type: ignore[call-arg, operator]

    def _reference(self) -> dict[str, Any]:
        return {"$ref": f"#/$defs/{self.random.choice(['Leaf', 'Pair'])}"}

    def _any_of(self, depth: int) -> dict[str, Any]:
        return {"anyOf": [self._schema(depth) for _ in range(self.random.randint(1, 3))]}

    def _array(self, depth: int) -> dict[str, Any]:
        num_items = self.random.randint(0, 3)
        if self.random.random() < 0.3:
            return {"type": "array", "prefixItems": [self._schema(depth) for _ in range(max(1, num_items))]}
        return {"type": "array", "items": self._schema(depth), "minItems": num_items, "maxItems": num_items + 1}

    def _object(self, depth: int) -> dict[str, Any]:
        names = self.random.sample(["a", "b c", 'q"', "é", "long_name", "type"], self.random.randint(0, 3))
        schema = {
            "type": "object",
            "properties": {name: self._schema(depth) for name in names},
            "required": [name for name in names if self.random.random() < 0.7],
        }
        return schema | ({"additionalProperties": False} if self.random.random() < 0.5 else {})

    def _leaf(self) -> dict[str, Any]:
        low = self.random.randint(-100, 100)
        leaves: list[dict[str, Any]] = [
            {"type": "string", "minLength": 1, "maxLength": self.random.randint(1, 12)},
            {"type": "string", "pattern": r"^[a-c]{2}-\d{1,3}$"},
            {"type": "string", "format": self.random.choice(["date", "uuid", "ipv4"])},
            {"type": "integer", "minimum": low, "maximum": low + self.random.randint(0, 50)},
            {"type": "integer", "exclusiveMinimum": low, "exclusiveMaximum": low + 30, "multipleOf": 7},
            {"type": "boolean"},
            {"type": "null"},
            {"const": self.random.choice(["42", 42, None, True, {"k": [1, "<tool_call>"]}, "<|im_end|>"])},
            {"enum": ["red", 'qu"ote', 3, -1.5, False, ["x"], "日本"]},
            {"type": ["integer", "null"], "minimum": 0, "maximum": 9},
        ]
        return self.random.choice(leaves)


FORMATS = jsonschema.FormatChecker(("uuid", "ipv4"))


@FORMATS.checks("date", raises=ValueError)
def is_date_of_a_leap_year(value: object) -> bool:
    """RFC 3339's years begin with 0000, Python's with 1, and a grammar of characters can't tell leap years."""
    return not isinstance(value, str) or bool(re.match(r"\d{4}-", value) and date.fromisoformat(f"2000{value[4:]}"))


def test_300_generated_schemas_are_followed(engine: Engine) -> None:
    schemas = [SchemaWriter(seed).write() for seed in range(300)]
    requests = [under(grammar_of(schema), seed=i, max_tokens=400) for i, schema in enumerate(schemas)]
    texts, reasons, failures = run(engine, requests)
    assert failures == {}
    num_finished = 0
    for schema, text, reason in zip(schemas, texts, reasons, strict=True):
        if reason == "stop":
            num_finished += 1
            jsonschema.validate(json.loads(text), schema, format_checker=FORMATS)
    # Some schemas contain themselves, and some answers never get out of that.
    assert num_finished >= 290
    assert len(set(texts)) > 150


# -- the end -----------------------------------------------------------------------------------------------


def test_nothing_follows_the_end_of_a_grammar(engine: Engine) -> None:
    requests = [
        under('start: "aaaaa"'),
        under('start: "aaaaa"', stop_token_ids=()),
        under('start: "aaaaa"', min_tokens=50),
        under('start: "aaaaa"', logit_bias={STOP[0]: -100.0}, frequency_penalty=2.0),
    ]
    texts, reasons, _ = run(engine, requests)
    assert texts == ["aaaaa"] * 4
    assert reasons == ["stop"] * 4


def test_only_an_answer_that_is_cut_in_the_middle_ends_by_length(engine: Engine) -> None:
    num_tokens = max(len(ids) for ids in generate(engine, [prompt_of("x")], under('start: "aaaaa"')))
    limits = [num_tokens - 1, num_tokens, num_tokens + 1]
    _, reasons, _ = run(engine, [under('start: "aaaaa"', max_tokens=limit, temperature=0.0) for limit in limits])
    assert reasons == ["length", "stop", "stop"]


@pytest.mark.parametrize("stop_token_ids", [STOP, ()])
def test_the_last_token_of_a_complete_answer_has_its_logprobs(
    engine: Engine, stop_token_ids: tuple[int, ...]
) -> None:
    params = under('start: "aaaaa"', temperature=0.0, stop_token_ids=stop_token_ids, top_logprobs=0)
    num_tokens = max(len(ids) for ids in generate(engine, [prompt_of("x")], params))
    engine.add(0, prompt_of("x"), replace(params, max_tokens=num_tokens))
    chunks = []
    while engine.has_work:
        chunks += [chunk for chunk in engine.step().chunks.values() if chunk.token_ids]
    assert chunks[-1].finish_reason == "stop"
    assert all(len(chunk.logprobs) == len(chunk.token_ids) for chunk in chunks)


def test_a_stop_token_ends_a_grammar_that_may_go_on(engine: Engine) -> None:
    # So hot that the end is about as likely as any other token, whatever the weights.
    requests = [under(r"start: /[ab]{1,400}/", seed=seed, temperature=20.0) for seed in range(8)]
    texts, reasons, _ = run(engine, requests)
    assert all(set(text) <= set("ab") and text for text in texts)
    assert "stop" in reasons


# -- neighbours --------------------------------------------------------------------------------------------


def test_neighbours_without_a_grammar_do_not_notice(engine: Engine) -> None:
    free = [under(None, seed=seed, max_tokens=12) for seed in range(4)]
    alone = run(engine, free)[0]
    mixed = run(engine, [request for one in free for request in (one, under(COLOURS))])
    # The prompts go by the place among the requests.
    by_place = run(engine, [request for one in free for request in (one, one)])
    assert mixed[0][::2] == by_place[0][::2]
    assert all(text.count(",") == 11 for text in mixed[0][1::2])
    assert len(alone) == 4


def test_a_grammar_that_does_not_compile_fails_its_request_only(engine: Engine) -> None:
    texts, reasons, failures = run(engine, [under("start: missing"), under('start: "fine"')])
    assert list(failures) == [0]
    assert isinstance(failures[0], GenerationFailedError)
    assert "missing" in str(failures[0])
    assert (texts[1], reasons[1]) == ("fine", "stop")


def test_a_matcher_that_breaks_fails_its_request_only(engine: Engine) -> None:
    for i in range(3):
        engine.add(i, prompt_of(""), under(COLOURS, temperature=0.0))
    failures: dict[int, Exception] = {}
    texts: dict[int, list[int]] = {0: [], 1: [], 2: []}

    def step() -> None:
        report = engine.step()
        failures.update(report.failures)
        for i, chunk in report.chunks.items():
            texts[i].extend(chunk.token_ids)

    # A grammar is compiled beside the steps: the others may be ahead.
    while not texts[1]:
        step()
    broken = engine._sequences[1].constraint
    assert broken is not None
    broken.matcher.consume_token(STOP[0])
    while engine.has_work:
        step()
    assert list(failures) == [1]
    assert TOKENIZER.decode(texts[0]).count(",") == 11
    assert texts[0] == texts[2]
    assert engine.statistics().num_free_blocks == engine.statistics().num_blocks
    # The next request with this grammar is not the worse for it.
    assert run(engine, [under(COLOURS)])[1] == ["stop"]


def test_a_request_can_be_aborted_before_its_grammar_is_compiled(engine: Engine) -> None:
    engine.add(0, prompt_of(""), under('start: "never"'))
    assert engine.has_work
    engine.abort(0)
    assert not engine.has_work


def masks_of(sequences: list[Sequence], rows: list[int], allowed: list[set[int]]) -> StepMasks:
    bits = torch.zeros(len(rows), 4, dtype=torch.uint8)
    for row, token_ids in enumerate(allowed):
        for token_id in token_ids:
            bits[row, token_id // 8] |= 1 << token_id % 8
    filling: Future[torch.Tensor] = Future()
    filling.set_result(bits)
    return StepMasks(rows, [sequences[row] for row in rows], 20, filling)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("rows", [[0, 1, 2], [1], [0, 2]])
def test_a_mask_forbids_all_other_tokens_of_its_rows(dtype: torch.dtype, rows: list[int]) -> None:
    sequences = [Sequence(i, [0], SamplingParams()) for i in range(3)]
    allowed = [{row, 8, 19} for row in rows]
    logits = torch.randn(3, 20, dtype=dtype)
    given = logits.clone()
    masked = masks_of(sequences, rows, allowed).apply(logits)
    assert torch.equal(logits, given)
    assert masked.dtype == dtype
    for row in range(3):
        kept = allowed[rows.index(row)] if row in rows else set(range(20))
        assert {token_id for token_id in range(20) if masked[row, token_id] > -torch.inf} == kept
        assert all(masked[row, token_id] == logits[row, token_id] for token_id in kept)


def test_the_end_of_a_grammar_beats_min_tokens() -> None:
    sequences = [Sequence(i, [0], SamplingParams(min_tokens=9, stop_token_ids=(5,))) for i in range(2)]
    logits = torch.randn(2, 20)
    logits[:, 5] = -torch.inf  # what min_tokens does to stop tokens
    masked = masks_of(sequences, [0, 1], [{5}, {5, 6}]).apply(logits)
    assert [row.isfinite().nonzero().flatten().tolist() for row in masked] == [[5], [6]]


# -- models ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def padded_model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A random model with more logits than its tokenizer has tokens, as many have."""
    path = tmp_path_factory.mktemp("padded") / "model"
    save_model(
        LlamaConfig(**SHAPE | {"vocab_size": TOKENIZER.get_vocab_size() + 71, "max_position_embeddings": 512}), path
    )
    shutil.copy(BUILTIN / "tokenizer.json", path)
    return str(path)


def test_logits_beyond_the_tokenizer_are_never_picked(padded_model: str) -> None:
    engine = Engine(EngineConfig(padded_model, device="cpu"))
    texts, reasons, failures = run(engine, [under(COLOURS, seed=seed, temperature=2.0) for seed in range(8)])
    assert not failures
    assert reasons == ["stop"] * 8
    assert all(set(text.split(",")) <= {"red", "green", "blue"} for text in texts)
    texts, _, failures = run(engine, [under(r"start: /(?s:.*)/", seed=seed, max_tokens=60) for seed in range(8)])
    assert not failures
    assert all(text for text in texts)


def test_a_preempted_answer_stays_in_its_grammar(padded_model: str) -> None:
    requests = [under(COLOURS, seed=seed, max_tokens=100) for seed in range(6)]
    roomy = Engine(EngineConfig(padded_model, device="cpu", block_size=4, prefix_cache=False))
    expected = run(roomy, requests)
    bytes_of_block = 4 * 2 * 2 * 2 * 8 * 4  # tokens, keys and values, layers, heads, dimensions, float32
    tight = Engine(
        EngineConfig(padded_model, device="cpu", block_size=4, prefix_cache=False, kv_cache_bytes=40 * bytes_of_block)
    )
    assert run(tight, requests) == expected
    assert tight.statistics().num_preemptions > 0
    assert all(text.count(",") == 11 for text in expected[0])


def test_a_model_without_a_tokenizer_refuses_grammars_only(make_engine: Any) -> None:
    engine = make_engine()
    engine.add(0, [1, 2], SamplingParams(grammar='start: "x"', max_tokens=2))
    engine.add(1, [1, 2], SamplingParams(max_tokens=2))
    failures: dict[int, Exception] = {}
    num_tokens = 0
    while engine.has_work:
        report = engine.step()
        failures |= report.failures
        num_tokens += sum(len(chunk.token_ids) for chunk in report.chunks.values())
    assert list(failures) == [0]
    assert num_tokens == 2
    assert collect(engine, 0) == []


def test_a_grammar_that_nobody_waits_for_any_more_is_not_compiled(engine: Engine) -> None:
    held = threading.Event()
    engine._grammars._compile_threads.submit(held.wait)
    engine.add(0, prompt_of("x"), under('start: "nobody"'))
    _, compiled = engine._grammars._compiling[0]
    engine.abort(0)
    held.set()
    assert compiled.cancelled()
    assert run(engine, [under('start: "fine"')])[0] == ["fine"]
