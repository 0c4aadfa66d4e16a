"""``POST /v1/embeddings`` on a script: its form, its limits, and what it refuses."""

import base64
import math
from array import array
from pathlib import Path

import httpx
import pytest
from openai import NotFoundError
from openai.types import embedding_create_params

from app.protocol.embeddings import MAX_INPUTS, EmbeddingCreateParams

TEXTS = ["planets and moons", "moons and planets", "something else"]


def test_every_parameter_of_the_sdk_is_a_field_and_documented():
    fields = set(EmbeddingCreateParams.model_fields)
    assert fields == embedding_create_params.EmbeddingCreateParams.__annotations__.keys()
    text = (Path(__file__).parents[2] / "docs" / "parameters.md").read_text()
    section = text.split("## `POST /v1/embeddings`")[1].split("\n## ")[0]
    assert [name for name in sorted(fields) if f"| `{name}` |" not in section] == []


def cosine(one, other):
    return sum(a * b for a, b in zip(one, other, strict=True))


@pytest.fixture
def embed(module_server, make_client):
    return make_client(module_server).embeddings.create


def test_a_list_of_texts_keeps_its_order(embed):
    answer = embed(model="scripted", input=TEXTS)
    assert (answer.object, answer.model) == ("list", "scripted")
    assert [(one.object, one.index) for one in answer.data] == [("embedding", index) for index in range(3)]
    one, same, other = (item.embedding for item in answer.data)
    assert cosine(one, same) == pytest.approx(1)
    assert cosine(one, other) < 0.9
    assert answer.usage.prompt_tokens == answer.usage.total_tokens == sum(map(len, TEXTS))


def test_every_form_of_input(embed):
    text, ids = TEXTS[0], list(TEXTS[0].encode())
    expected = embed(model="scripted", input=text).data[0].embedding
    for value in (ids, [text], [ids]):
        (item,) = embed(model="scripted", input=value).data
        assert item.embedding == expected


def test_both_encodings_are_the_same_numbers(module_server):
    def embedding(**fields):
        answer = httpx.post(f"{module_server}/v1/embeddings", json={"input": TEXTS[0], **fields})
        return answer.json()["data"][0]["embedding"]

    numbers = embedding(encoding_format="float")
    assert embedding() == embedding(encoding_format=None) == numbers
    assert array("f", base64.b64decode(embedding(encoding_format="base64"))).tolist() == numbers
    assert math.hypot(*numbers) == pytest.approx(1)


def test_fewer_dimensions(embed):
    (item,) = embed(model="scripted", input=TEXTS[0], dimensions=8).data
    assert len(item.embedding) == 8
    assert math.hypot(*item.embedding) == pytest.approx(1)


def test_as_many_texts_as_openai_takes(embed):
    assert len(embed(model="scripted", input=["x"] * MAX_INPUTS).data) == MAX_INPUTS


@pytest.mark.parametrize(
    ("fields", "param", "words"),
    [
        ({"input": ""}, "input", "at least 1 character"),
        ({"input": []}, "input", "at least 1 item"),
        ({"input": ["a", ""]}, "input[1]", "at least 1"),
        ({"input": [[]]}, "input[0]", "at least 1"),
        ({"input": ["a", 5]}, "input", "not a mixture"),
        ({"input": ["x"] * (MAX_INPUTS + 1)}, "input", "at most 2048 texts"),
        ({"input": [True]}, "input[0]", "a text, a token id, or a list of token ids"),
        ({"input": [None]}, "input[0]", "a text, a token id, or a list of token ids"),
        ({"input": [1.5]}, "input[0]", "integer"),
        ({"input": [-1]}, "input[0]", "greater than or equal to 0"),
        ({"input": "x " * 100_000}, "input", "text 0 has 200000 tokens"),
        ({"input": ["x" * 100_000] * 4}, "input", "400,000 tokens together, and a request may have 300,000"),
        ({}, "input", "Missing"),
        ({"input": "x", "dimensions": 0}, "dimensions", "greater than"),
        ({"input": "x", "dimensions": 100_000}, "dimensions", "have 32 numbers"),
        ({"input": "x", "encoding_format": "int8"}, "encoding_format", "'float' or 'base64'"),
        ({"input": "x", "task": "query"}, "task", "Unknown parameter"),
    ],
)
def test_what_is_refused(module_server, fields, param, words):
    answer = httpx.post(f"{module_server}/v1/embeddings", json=fields)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"]) == (400, "invalid_request_error"), error
    assert error["param"].startswith(param), error
    assert words in error["message"], error


def test_an_unknown_model(embed):
    with pytest.raises(NotFoundError):
        embed(model="gpt-5", input="x")
