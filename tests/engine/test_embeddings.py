"""Vectors of texts: the judge is transformers' own model, one text at a time, none of our parts."""

import pytest
import torch
from torch.nn.functional import normalize, scaled_dot_product_attention
from transformers import AutoModel, BertConfig, ModernBertConfig, RobertaConfig, T5Config

from app.engine.config import EngineConfig
from app.engine.encoder_engine import EncoderEngine
from app.engine.errors import EngineStartError, GenerationFailedError
from app.engine.messages import Embed, SamplingParams
from app.engine.texts_plan import TextsPlan
from tests.engine.conftest import VOCAB_SIZE, collect, make_prompts, needs_compiler

TEXTS = make_prompts(3, 40, 1, 17, 90)
ENCODER_SHAPE = {
    "vocab_size": VOCAB_SIZE,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "max_position_embeddings": 100,
    "initializer_range": 0.3,
}
GREEDY = SamplingParams(temperature=0, max_tokens=12)


def reference(path, texts, pooling):
    model = AutoModel.from_pretrained(path, dtype=torch.float32, attn_implementation="eager").eval()
    with torch.no_grad():
        states = [model(input_ids=torch.tensor([text])).last_hidden_state[0] for text in texts]
    pooled = [{"mean": one.mean(0), "last": one[-1], "cls": one[0]}[pooling] for one in states]
    return normalize(torch.stack(pooled))


def embed(engine, texts, pooling="mean", dimensions=None):
    engine.embed(Embed(1000, texts, pooling, dimensions))
    while True:
        report = engine.finish(engine.begin())
        assert not report.failures
        if report.embeddings:
            return read(report.embeddings[1000])


def read(vectors):
    return torch.stack([torch.frombuffer(bytearray(vector), dtype=torch.float32) for vector in vectors])


def finished(engine):
    embeddings = {}
    while engine.has_work:
        embeddings |= engine.step().embeddings
    return embeddings


@pytest.mark.parametrize("pooling", ["mean", "last", "cls"])
@pytest.mark.parametrize("native", [False, pytest.param(True, marks=needs_compiler)])
def test_vectors_are_those_of_transformers(make_engine, model_path, pooling, native):
    engine = make_engine(native=native)
    expected = reference(model_path("qwen3"), TEXTS, pooling)
    assert torch.allclose(embed(engine, TEXTS, pooling), expected, atol=1e-4)


@pytest.mark.parametrize("name", ["gpt2", "sliding", "gemma3", "mixtral"])
def test_other_families_too(make_engine, model_path, name):
    assert torch.allclose(
        embed(make_engine(name), TEXTS, "last"), reference(model_path(name), TEXTS, "last"), atol=1e-4
    )


@pytest.mark.parametrize("native", [False, pytest.param(True, marks=needs_compiler)])
def test_together_they_are_what_they_are_alone(make_engine, native):
    engine = make_engine(native=native, max_batch_tokens=64, max_running=4)
    alone = torch.cat([embed(engine, [text]) for text in TEXTS])
    assert torch.allclose(embed(engine, TEXTS), alone, atol=1e-5)


def test_fewer_dimensions_are_the_first_ones_of_length_one(make_engine):
    engine = make_engine()
    whole, short = embed(engine, TEXTS), embed(engine, TEXTS, dimensions=5)
    assert torch.allclose(short, normalize(whole[:, :5]), atol=1e-6)


@pytest.mark.parametrize("native", [False, pytest.param(True, marks=needs_compiler)])
def test_answers_and_the_cache_are_not_disturbed(make_engine, native):
    """A cache that holds just the running requests, while texts of more tokens than it has become vectors."""
    prompts = make_prompts(30, 50)
    settings = {"native": native, "max_context_tokens": 128}
    undisturbed = make_engine(**settings)
    for request_id, prompt in enumerate(prompts):
        undisturbed.add(request_id, prompt, GREEDY)
    answers = collect(undisturbed, 2)

    engine = make_engine(**settings, kv_cache_bytes=40_000)
    for request_id, prompt in enumerate(prompts):
        engine.add(request_id, prompt, GREEDY)
    engine.step()
    num_free = engine.statistics().num_free_blocks
    engine.embed(Embed(1000, TEXTS * 4, "mean"))
    assert engine.step().embeddings == {}, "one part of a bounded size, beside the answers"
    assert num_free - engine.statistics().num_free_blocks <= 2, "the answers' own"
    assert collect(engine, 2)[1][-5:] == answers[1][-5:]
    assert engine.statistics().num_preemptions == 0


def test_a_short_request_does_not_wait_for_a_long_one(make_engine):
    engine = make_engine(max_batch_tokens=64, max_running=4)
    engine.embed(Embed(1, TEXTS * 4, "mean"))
    engine.embed(Embed(2, TEXTS[:1], "mean"))
    reports = [engine.step().embeddings for _ in range(2)]
    assert [list(report) for report in reports] == [[], [2]]
    assert torch.allclose(read(finished(engine)[1]), embed(make_engine(), TEXTS).repeat(4, 1), atol=1e-5)


def test_an_aborted_request_is_over(make_engine):
    engine = make_engine(max_batch_tokens=64, max_running=4)
    engine.embed(Embed(1, TEXTS * 4, "mean"))
    assert engine.step().embeddings == {}
    engine.abort(1)
    assert not engine.has_work


def test_a_failed_part_ends_its_request_alone(make_engine, monkeypatch, caplog):
    engine = make_engine()
    engine.embed(Embed(1, TEXTS, "mean"))
    engine.embed(Embed(2, TEXTS[:1], "mean"))
    encode = engine._model_runner.encode

    def fail_once(texts):
        monkeypatch.setattr(engine._model_runner, "encode", encode)
        raise RuntimeError("out of memory")

    monkeypatch.setattr(engine._model_runner, "encode", fail_once)
    assert isinstance(engine.step().failures[1], GenerationFailedError)
    assert engine.step().embeddings.keys() == {2}
    assert "computing embeddings failed" in caplog.text


ENCODERS = {
    "bert": BertConfig(**ENCODER_SHAPE),
    # Counts positions from behind that of padding, so that its limit is smaller than it says.
    "roberta": RobertaConfig(**ENCODER_SHAPE, pad_token_id=1, type_vocab_size=1),
    "modernbert": ModernBertConfig(**ENCODER_SHAPE, pad_token_id=0, global_attn_every_n_layers=2, local_attention=8),
}


@pytest.mark.parametrize("name", ENCODERS)
def test_encoders(tmp_path, name):
    torch.manual_seed(0)
    AutoModel.from_config(ENCODERS[name]).save_pretrained(tmp_path)
    engine = EncoderEngine(EngineConfig(str(tmp_path), device="cpu"), lambda _: None)
    assert engine.info.max_context_tokens == (98 if name == "roberta" else 100)
    config = EngineConfig(str(tmp_path), device="cpu", embeds_only=True, max_context_tokens=8192)
    assert EncoderEngine(config, lambda _: None).info.max_context_tokens == engine.info.max_context_tokens
    longest = [5] * engine.info.max_context_tokens
    texts = [[token + 2 for token in text if token < 90] for text in [*TEXTS, longest]]
    assert torch.allclose(embed(engine, texts), reference(tmp_path, texts, "mean"), atol=1e-4)
    assert not engine.has_work


def test_a_model_with_a_decoder_of_its_own_is_refused(tmp_path):
    T5Config(vocab_size=VOCAB_SIZE, d_model=16, num_layers=1).save_pretrained(tmp_path)
    with pytest.raises(EngineStartError, match="encoder-decoder"):
        EncoderEngine(EngineConfig(str(tmp_path), device="cpu"), lambda _: None)


def test_a_text_longer_than_the_window_needs_no_square_of_memory():
    torch.manual_seed(0)
    query, key, value = torch.randn(1, 4, 50, 8), torch.randn(1, 2, 50, 8), torch.randn(1, 2, 50, 8)
    for window in (1, 7, 16, 49):
        found = TextsPlan([3, 40, 7]).attend(0, query, key, value, {"sliding_window": window})
        for start, end in ((0, 3), (3, 43), (43, 50)):
            distances = torch.arange(end - start).unsqueeze(1) - torch.arange(end - start)
            parts = (query[:, :, start:end], key[:, :, start:end], value[:, :, start:end])
            mask = (distances >= 0) & (distances < window)
            expected = scaled_dot_product_attention(*parts, attn_mask=mask, enable_gqa=True)
            assert torch.allclose(found[:, start:end], expected.transpose(1, 2), atol=1e-6)
