"""Every parameter that the official client can send has been thought of: it works, or it is refused by name."""

import importlib
import pkgutil
import typing
from pathlib import Path

import httpx
import pytest
from openai.types.chat import completion_create_params
from openai.types.responses import response_create_params
from pydantic import ValidationError

import app.protocol
from app.protocol.base import RequestModel
from app.protocol.chat_requests import ChatCompletionCreateParams
from app.protocol.requests import ResponseCreateParams

RESPONSE_FIELDS = sorted(
    response_create_params.ResponseCreateParamsBase.__annotations__.keys()
    | response_create_params.ResponseCreateParamsStreaming.__annotations__.keys()
)
CHAT_FIELDS = sorted(
    completion_create_params.CompletionCreateParamsBase.__annotations__.keys()
    | completion_create_params.CompletionCreateParamsStreaming.__annotations__.keys()
)
#: Extensions: what OpenAI's APIs do not have.
EXTENSIONS = {
    "chat_template_kwargs",
    "generation_config",
    "ignore_eos",
    "min_p",
    "min_tokens",
    "repetition_penalty",
    "stop_token_ids",
    "top_k",
}
RESPONSE_EXTENSIONS = EXTENSIONS | {"seed", "presence_penalty", "frequency_penalty"}
CHAT_EXTENSIONS = EXTENSIONS | {"json_schema", "grammar", "return_progress", "timings_per_token"}

HONOURED_RESPONSE_VALUES = {
    "background": True,
    "background_options": {"completion_window": "soonest", "continuation_id": "a"},
    "context_management": [{"type": "compaction", "compact_threshold": 1000}],
    "conversation": None,
    "include": ["message.output_text.logprobs", "reasoning.encrypted_content"],
    "top_logprobs": 3,
    "input": "x",
    "instructions": "Be brief.",
    "max_output_tokens": 16,
    "metadata": {"k": "v"},
    "model": "scripted",
    "max_tool_calls": 1,
    "parallel_tool_calls": False,
    "previous_response_id": None,
    "prompt": {"id": "greeting"},
    "prompt_cache_key": "key",
    "prompt_cache_options": {"mode": "implicit"},
    "prompt_cache_retention": "in_memory",
    "reasoning": {"effort": "none"},
    "safety_identifier": "me",
    "service_tier": "flex",
    "store": False,
    "stream": False,
    "stream_options": {"include_obfuscation": True},
    "temperature": 0.5,
    "truncation": "auto",
    "text": {"format": {"type": "json_schema", "name": "f", "schema": {"type": "object"}}},
    "tool_choice": "auto",
    "tools": [{"type": "function", "name": "f"}],
    "top_p": 0.5,
    "user": "me",
}
HONOURED_CHAT_VALUES = {
    "frequency_penalty": 0.5,
    "function_call": "auto",
    "functions": [{"name": "f"}],
    "logit_bias": {"5": -10},
    "logprobs": True,
    "n": 2,
    "presence_penalty": -0.5,
    "top_logprobs": 0,
    "max_completion_tokens": 5,
    "max_tokens": 5,
    "metadata": {"k": "v"},
    "messages": [{"role": "user", "content": "x"}],
    "modalities": ["text"],
    "model": "scripted",
    "prompt_cache_key": "key",
    "prompt_cache_options": {"mode": "implicit"},
    "prompt_cache_retention": "24h",
    "reasoning_effort": "none",
    "parallel_tool_calls": False,
    "response_format": {"type": "json_object"},
    "safety_identifier": "me",
    "seed": 1,
    "service_tier": "priority",
    "stop": ["x"],
    "store": True,
    "stream": False,
    "stream_options": {"include_usage": True, "include_obfuscation": True},
    "temperature": 0.5,
    "tool_choice": "auto",
    "tools": [{"type": "function", "function": {"name": "f"}}],
    "top_p": 0.5,
    "user": "me",
    "verbosity": "high",
}


def test_every_parameter_of_the_sdk_is_a_field():
    assert set(RESPONSE_FIELDS) | RESPONSE_EXTENSIONS == set(ResponseCreateParams.model_fields)
    assert set(CHAT_FIELDS) | CHAT_EXTENSIONS == set(ChatCompletionCreateParams.model_fields)


@pytest.mark.parametrize("name", RESPONSE_FIELDS)
def test_a_responses_parameter_works_or_is_refused_by_name(module_server, name):
    body = {"input": "x", name: HONOURED_RESPONSE_VALUES.get(name, "something")}
    _judge(httpx.post(f"{module_server}/v1/responses", json=body), name, HONOURED_RESPONSE_VALUES)


@pytest.mark.parametrize("name", CHAT_FIELDS)
def test_a_chat_parameter_works_or_is_refused_by_name(module_server, name):
    body = {"messages": [{"role": "user", "content": "x"}], name: HONOURED_CHAT_VALUES.get(name, "something")}
    _judge(httpx.post(f"{module_server}/v1/chat/completions", json=body), name, HONOURED_CHAT_VALUES)


def _judge(answer: httpx.Response, name: str, honoured: dict[str, typing.Any]) -> None:
    if name in honoured:
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (answer.status_code, error["param"], error["code"]) == (400, name, "unsupported_parameter")


@pytest.mark.parametrize("name", RESPONSE_FIELDS)
def test_null_is_the_same_as_leaving_a_parameter_out(module_server, name):
    body = {"input": "x", "store": False, **({name: None} if name != "input" else {})}
    assert httpx.post(f"{module_server}/v1/responses", json=body).status_code == 200


def _models(base: type[RequestModel] = RequestModel) -> typing.Iterator[type[RequestModel]]:
    for model in base.__subclasses__():
        yield from (model, *_models(model))


def _refuses_null(model: type[RequestModel], name: str) -> bool:
    try:
        model.model_validate({name: None})
    except ValidationError as error:
        return any(fault["loc"][:1] == (name,) for fault in error.errors())
    return False


def test_null_is_the_same_as_leaving_out_whatever_part_of_a_request():
    for module in pkgutil.iter_modules(app.protocol.__path__):
        importlib.import_module(f"app.protocol.{module.name}")
    refusing = {
        f"{model.__name__}.{name}"
        for model in _models()
        for name, field in model.model_fields.items()
        if not field.is_required() and _refuses_null(model, field.alias or name)
    }
    assert refusing == set()


@pytest.mark.parametrize(
    ("heading", "fields"), [("POST /v1/responses", RESPONSE_FIELDS), ("POST /v1/chat/completions", CHAT_FIELDS)]
)
def test_the_documentation_lists_every_parameter(heading, fields):
    text = (Path(__file__).parents[2] / "docs" / "parameters.md").read_text()
    section = text.split(f"## `{heading}`")[1].split("\n## ")[0]
    works, refused = section.split("| refused, except")
    honoured = HONOURED_RESPONSE_VALUES if "responses" in heading else HONOURED_CHAT_VALUES
    for name in fields:
        assert f"| `{name}` |" in (works if name in honoured else refused)


@pytest.mark.parametrize(
    ("heading", "fields"),
    [("POST /v1/responses", RESPONSE_EXTENSIONS), ("POST /v1/chat/completions", CHAT_EXTENSIONS)],
)
def test_the_documentation_lists_every_extension(heading, fields):
    text = (Path(__file__).parents[2] / "docs" / "parameters.md").read_text()
    works = text.split(f"## `{heading}`")[1].split("| refused, except")[0]
    assert [name for name in sorted(fields) if f"| `{name}` |" not in works] == []
