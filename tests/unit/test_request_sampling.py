"""A request's sampling parameters, and transformers' generation_config beside them."""

import json

import pytest
from pydantic import ValidationError
from transformers import GenerationConfig as TransformersConfig

from app.errors import InvalidRequestError
from app.generators.base import Sampling
from app.generators.request_sampling import OwnFields, sampling_of
from app.protocol.generation_config import GenerationConfig
from app.protocol.sampling_fields import SamplingFields


def sampling(config=None, own=None, **fields):
    return sampling_of(SamplingFields.model_validate({"generation_config": config, **fields}), own or OwnFields())


FULL = {
    "temperature": 0.5,
    "top_p": 0.6,
    "top_k": 7,
    "min_p": 0.1,
    "repetition_penalty": 1.2,
    "max_new_tokens": 20,
    "min_new_tokens": 3,
    "stop_strings": ["a", "b"],
    "eos_token_id": [5, 6],
    "seed": 9,
}


def test_every_field_of_a_generation_config_arrives():
    assert sampling(FULL) == Sampling(
        temperature=0.5,
        top_p=0.6,
        top_k=7,
        min_p=0.1,
        repetition_penalty=1.2,
        max_tokens=20,
        min_tokens=3,
        stop=("a", "b"),
        stop_token_ids=(5, 6),
        seed=9,
    )
    assert sampling(json.dumps(FULL)) == sampling(FULL)


def test_what_the_request_says_itself_wins():
    fields = {"temperature": 1.5, "top_p": 0.9, "top_k": -1, "min_p": 0.0, "repetition_penalty": 1.0, "seed": 0}
    own = OwnFields(max_tokens=50, stop=("c",))
    found = sampling(FULL, own, **fields, min_tokens=0, stop_token_ids=[1])
    assert (found.temperature, found.top_p, found.top_k, found.min_p) == (1.5, 0.9, 0, 0.0)
    assert (found.repetition_penalty, found.seed, found.min_tokens, found.max_tokens) == (1.0, 0, 0, 50)
    assert (found.stop, found.stop_token_ids) == (("c",), (1,))


def test_greedy_is_do_sample_false_whatever_the_temperature():
    assert sampling({"do_sample": False, "temperature": 0.7}).temperature == 0
    assert sampling({"do_sample": True, "temperature": 0.7}).temperature == 0.7
    assert sampling({"do_sample": False}, temperature=0.7).temperature == 0.7


def test_one_stop_string_and_one_token_need_no_list():
    found = sampling({"stop_strings": "x", "eos_token_id": 3})
    assert (found.stop, found.stop_token_ids) == (("x",), (3,))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("only_differences", [True, False])
def test_what_transformers_writes_is_accepted(only_differences):
    config = TransformersConfig(do_sample=False, max_new_tokens=10, bos_token_id=1, eos_token_id=2, pad_token_id=0)
    text = config.to_json_string(use_diff=only_differences)
    assert sampling(text) == Sampling(temperature=0.0, max_tokens=10, stop_token_ids=(2,))


def test_every_field_that_transformers_has_is_known():
    known = {field.alias or name for name, field in GenerationConfig.model_fields.items()}
    assert set(json.loads(TransformersConfig().to_json_string(use_diff=False))) <= known


@pytest.mark.parametrize(
    "config", [{"num_beams": 2}, {"guidance_scale": 1.5}, {"typical_p": 0.9}, {"max_length": 30}, {"nothing": None}]
)
def test_what_cannot_be_honoured_is_refused_by_name(config):
    with pytest.raises(ValidationError, match=next(iter(config))):
        SamplingFields.model_validate({"generation_config": config})


@pytest.mark.parametrize(("name", "value", "limit"), [("stop_strings", "a", 32), ("eos_token_id", 5, 1024)])
def test_so_many_stops_and_no_more(name, value, limit):
    """Each costs time in each piece of the answer."""
    found = sampling({name: [value] * limit})
    assert len(found.stop or found.stop_token_ids) == limit
    for config in ({name: [value] * (limit + 1)}, json.dumps({name: [value] * (limit + 1)})):
        with pytest.raises(ValidationError, match=f"{name}(.|\\n)*at most {limit} items"):
            sampling(config)


def test_ignore_eos_goes_on_to_the_limit():
    assert sampling(ignore_eos=True).min_tokens > 10**9
    assert sampling(own=OwnFields(max_tokens=7), ignore_eos=True).min_tokens == 7
    with pytest.raises(InvalidRequestError, match="lower it"):
        sampling(own=OwnFields(max_tokens=7), min_tokens=8)
