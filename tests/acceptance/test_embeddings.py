"""Embeddings of a real model through a real server, with the official client."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from openai import BadRequestError
from tokenizers import Tokenizer
from torch.nn.functional import normalize
from transformers import AutoModel

from app.settings import Settings
from tests.libraries import store_of
from tests.servers import running
from tests.tiny_models import BUILTIN, save_tiny_encoder, save_tiny_model

TEXTS = ["My name is Ada.", "How many moons does Mars have?", "x", "Tell me about yourself, please. " * 12]


@pytest.fixture(scope="module")
def token_ids():
    tokenizer = Tokenizer.from_file(str(BUILTIN / "tokenizer.json"))
    return [tokenizer.encode(text).ids for text in TEXTS]


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    return save_tiny_encoder(tmp_path_factory.mktemp("models") / "encoder", pooling="cls_token")


@pytest.fixture(scope="module")
def module_encoder_server(encoder, tmp_path_factory):
    settings = Settings(
        data_dir=tmp_path_factory.mktemp("data"),
        model=[str(save_tiny_model(encoder.parent / "generating"))],
        embedding_model=[str(encoder)],
        search_embedding_model=str(encoder),
        device="cpu",
        kv_cache_mb=8,
        step_timeout_s=600,
    )
    with running(settings) as url:
        yield url


@pytest.fixture(scope="module")
def expected(token_ids):
    """Means of the last layer's states, one text at a time."""
    model = AutoModel.from_pretrained(BUILTIN, dtype=torch.float32).eval()
    with torch.no_grad():
        states = [model(input_ids=torch.tensor([ids])).last_hidden_state[0].mean(0) for ids in token_ids]
    return normalize(torch.stack(states))


def vectors(answer):
    return torch.tensor([item.embedding for item in answer.data])


def test_they_are_the_models_and_the_same_alone_and_together(builtin, token_ids, expected):
    together = builtin.embeddings.create(model="responsa-builtin", input=TEXTS)
    assert torch.allclose(vectors(together), expected, atol=1e-4)
    assert together.usage.prompt_tokens == sum(map(len, token_ids))
    alone = [builtin.embeddings.create(model="responsa-builtin", input=ids) for ids in token_ids]
    assert torch.allclose(torch.cat([vectors(one) for one in alone]), expected, atol=1e-4)


def test_while_the_model_answers(builtin, builtin_server, expected):
    """At the same time, many of both: each gets what it would get alone."""

    def answer(_):
        return builtin.responses.create(input="My name is Ada.", temperature=0, store=False).output_text

    def embed(_):
        return vectors(builtin.embeddings.create(model="responsa-builtin", input=TEXTS))

    alone = answer(0)
    with ThreadPoolExecutor(8) as pool:
        answers, embedded = pool.map(answer, range(6)), pool.map(embed, range(6))
        assert set(answers) == {alone}
        assert all(torch.allclose(one, expected, atol=1e-4) for one in embedded)
    statistics = builtin_server.statistics
    assert (statistics["num_running"], statistics["num_waiting"]) == (0, 0)


def test_an_encoder_beside_a_generating_model(encoder, make_client, module_encoder_server):
    """Texts of very different lengths together; its file asks for the first token's state."""
    client = make_client(module_encoder_server)
    ids = [[7, 8, 9], [5] * 60, [11], [3, 1], [2] * 33]
    model = AutoModel.from_pretrained(encoder).eval()
    with torch.no_grad():
        states = [model(input_ids=torch.tensor([one])).last_hidden_state[0, 0] for one in ids]
    expected = normalize(torch.stack(states))
    answer = client.embeddings.create(model=str(encoder), input=ids)
    assert torch.allclose(vectors(answer), expected, atol=1e-4)
    alone = [client.embeddings.create(model=str(encoder), input=one) for one in ids]
    assert torch.allclose(torch.cat([vectors(one) for one in alone]), expected, atol=1e-4)
    # A request without a model gets the embedding model; generating with it is refused.
    unnamed = client.post("/embeddings", body={"input": "a long text " * 6}, cast_to=object)
    assert unnamed["model"] == str(encoder)
    assert unnamed["usage"]["prompt_tokens"] > 16, "not cut where the tokenizer would"
    assert client.responses.create(input="Hello", max_output_tokens=16).model != str(encoder)
    for refused in (
        lambda: client.responses.create(model=str(encoder), input="Hello"),
        lambda: client.chat.completions.create(model=str(encoder), messages=[{"role": "user", "content": "Hello"}]),
        lambda: client.completions.create(model=str(encoder), prompt="Hello"),
    ):
        with pytest.raises(BadRequestError, match="gives embeddings only"):
            refused()
    with pytest.raises(BadRequestError, match="has 65 tokens, but this model reads 64 at most"):
        client.embeddings.create(model=str(encoder), input=[5] * 65)


def test_a_text_longer_than_the_context_is_refused(builtin):
    with pytest.raises(BadRequestError, match="this model reads") as refused:
        builtin.embeddings.create(model="responsa-builtin", input=["x", "word " * 20_000])
    assert (refused.value.status_code, refused.value.param) == (400, "input")
    assert refused.value.code == "context_length_exceeded"
    assert "text 1 has" in refused.value.message


def test_a_token_that_the_model_does_not_have_is_refused(builtin):
    with pytest.raises(BadRequestError, match="this model has no token") as refused:
        builtin.embeddings.create(model="responsa-builtin", input=[1, 10**6])
    assert (refused.value.status_code, refused.value.param) == (400, "input")


def test_vector_stores_are_searched_by_a_real_models_vectors(module_encoder_server, make_client):
    """The encoder reads 64 tokens at most: the long text is embedded in parts."""
    client = make_client(module_encoder_server)
    store = store_of(client, ("ada.md", b"My name is Ada."), ("long.md", TEXTS[3].encode() * 3))
    options = {"hybrid_search": {"embedding_weight": 1, "text_weight": 0}}
    for name, text in (("ada.md", "My name is Ada."), ("long.md", TEXTS[3] * 3)):
        found = client.vector_stores.search(store, query=text, ranking_options=options).data
        assert (found[0].filename, found[0].score) == (name, pytest.approx(1, abs=1e-4))
    assert found[1].score < 0.99
