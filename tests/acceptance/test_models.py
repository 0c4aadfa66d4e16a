"""Several models on one server: loaded when they are asked for, closed when others need the memory."""

import json
import re
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import httpx
import openai
import pytest

from tests.mcp_server import mcp_server
from tests.metrics import read_metrics
from tests.processes import served
from tests.tiny_models import save_tiny_model

BUILTIN = "responsa-builtin"
TELL = "Tell me about yourself."


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """A server with room for the built-in model (46 MiB) and one of the small ones (9 MiB each)."""
    folder = tmp_path_factory.mktemp("models")
    one, two = (str(save_tiny_model(folder / name, seed=seed)) for seed, name in enumerate(("one", "two")))
    broken = folder / "broken"
    broken.mkdir()
    defaults = json.loads((folder / "two" / "generation_config.json").read_text())
    (folder / "two" / "generation_config.json").write_text(json.dumps({**defaults, "temperature": 0.75}))
    with served(
        tmp_path_factory.mktemp("data"),
        model=f"{BUILTIN},{one},{two},{broken}",
        alias=f"gpt-4o={BUILTIN}, small={two}",
        kv_cache_mb=8,
        models_memory_mb=60,
        step_timeout_s=600,
        allow_private_tools=True,
    ) as server:
        yield SimpleNamespace(server=server, client=server.client, one=one, two=two, broken=broken)


def loaded(models) -> set[str]:
    return {card.id for card in models.client.models.list() if card.loaded and card.alias_of is None}


def say(models, model, **options):
    return models.client.responses.create(model=model, input="Hello", max_output_tokens=16, **options)


def test_a_running_response_keeps_its_model(models):
    """Held in the middle of its answer, while two other models are loaded into the room beside it."""
    assert loaded(models) == {BUILTIN}, "this is the first test of the server"
    engine = models.server.engine
    long = {"max_output_tokens": 1500, "extra_body": {"ignore_eos": True}}  # it is still running when we hold it
    with models.client.responses.create(model=BUILTIN, input=TELL, stream=True, **long) as stream:
        next(event for event in stream if event.type == "response.output_text.delta")
        engine.suspend()
        say(models, models.one)
        say(models, models.two)
        assert loaded(models) == {BUILTIN, models.two}
        engine.resume()
        assert list(stream)[-1].type == "response.incomplete"


def test_a_response_keeps_its_model_while_its_tools_work(models):
    with mcp_server("http") as server_url:
        tool = {"type": "mcp", "server_label": "slow", "server_url": server_url}
        slow, wake = ({**tool, "allowed_tools": [name]} for name in ("sleep_until_woken", "wake"))
        calling = {"model": BUILTIN, "input": "Sleep.", "tool_choice": "required", "max_output_tokens": 100}
        with models.client.responses.create(tools=[slow], stream=True, **calling) as stream:
            next(event for event in stream if event.type == "response.mcp_call.in_progress")
            say(models, models.one)
            say(models, models.two)
            assert loaded(models) == {BUILTIN, models.two}
            models.client.responses.create(tools=[wake], **calling)
            response = list(stream)[-1].response
    assert next(item.output for item in response.output if item.type == "mcp_call") == "awake"


def test_the_least_recently_used_model_leaves(models):
    say(models, models.two)
    say(models, BUILTIN)
    say(models, models.one)
    assert loaded(models) == {BUILTIN, models.one}
    say(models, models.two)
    assert loaded(models) == {models.one, models.two}
    found = read_metrics(models.server.url)
    assert found("responsa_model_loaded", model=BUILTIN) == 0
    assert found("responsa_kv_cache_blocks", model=models.one) > 0
    assert httpx.get(f"{models.server.url}/health").json()["models"][BUILTIN]["loaded"] is False


def test_requests_at_the_same_time_share_one_load(models):
    assert BUILTIN not in loaded(models), "it left in the test before"
    num_loads = models.server.log.count(f"loading {BUILTIN}: libraries")
    with ThreadPoolExecutor(6) as pool:
        responses = list(pool.map(lambda _: say(models, BUILTIN, temperature=0), range(6)))
    assert len({response.output_text for response in responses}) == 1
    assert models.server.log.count(f"loading {BUILTIN}: libraries") == num_loads + 1


def test_a_chain_goes_on_with_another_model(models):
    first = models.client.responses.create(model=BUILTIN, input="My name is Ada.")
    second = say(models, models.two, previous_response_id=first.id)
    last = models.client.responses.create(model=BUILTIN, input="What is my name?", previous_response_id=second.id)
    assert [first.model, second.model, last.model] == [BUILTIN, models.two, BUILTIN]
    assert last.usage.input_tokens > second.usage.input_tokens > first.usage.input_tokens
    items = models.client.responses.input_items.list(last.id, order="asc").data
    assert [item.content[0].text for item in items if item.role == "user"] == [
        "My name is Ada.",
        "Hello",
        "What is my name?",
    ]


def test_an_alias_answers_as_its_model_and_is_echoed(models):
    by_alias = models.client.responses.create(model="gpt-4o", input="Which planet do humans live on?", temperature=0)
    by_name = models.client.responses.create(model=BUILTIN, input="Which planet do humans live on?", temperature=0)
    assert (by_alias.model, by_alias.output_text) == ("gpt-4o", by_name.output_text)
    assert models.client.responses.retrieve(by_alias.id).model == "gpt-4o"
    messages = [{"role": "user", "content": "Hello"}]
    chat = models.client.chat.completions.create(model="small", messages=messages, max_tokens=3)
    assert (chat.model, chat.usage.completion_tokens) == ("small", 3)


def test_s0_5_a_second_model_streams_as_the_first(models):
    messages = [{"role": "user", "content": "Hello, how are you?"}]
    for model in (BUILTIN, models.two):
        stream = models.client.chat.completions.create(model=model, messages=messages, max_tokens=5, stream=True)
        chunks = [chunk for chunk in stream if chunk.choices]
        choices = [chunk.choices[0] for chunk in chunks]
        assert {chunk.model for chunk in chunks} == {model}
        assert [choice.finish_reason for choice in choices] == [None] * (len(choices) - 1) + ["length"]
        assert [choice.delta.role for choice in choices] == ["assistant"] + [None] * (len(choices) - 1)
        contents = [choice.delta.content for choice in choices]
        assert (contents[0], contents[-1]) == (None, None)
        assert any(contents)


def test_each_model_has_its_own_abilities(models):
    assert (say(models, BUILTIN).temperature, say(models, models.two).temperature) == (0.2, 0.75)
    long = "word " * 600
    with pytest.raises(openai.BadRequestError, match="context holds 512") as caught:
        models.client.responses.create(model=models.two, input=long)
    assert caught.value.code == "context_length_exceeded"
    assert models.client.responses.create(model=BUILTIN, input=long, max_output_tokens=16).output_text


def test_an_unknown_model_is_told_what_there_is(models):
    names = [BUILTIN, models.one, models.two, str(models.broken), "gpt-4o", "small"]
    for create in (
        lambda: models.client.responses.create(model="gpt-9", input="x"),
        lambda: models.client.chat.completions.create(model="gpt-9", messages=[{"role": "user", "content": "x"}]),
        lambda: models.client.models.retrieve("gpt-9"),
    ):
        with pytest.raises(openai.NotFoundError) as caught:
            create()
        assert (caught.value.code, caught.value.param) == ("model_not_found", "model")
        assert ", ".join(f"'{name}'" for name in names) in str(caught.value)
    cards = models.client.models.list().data
    assert [card.id for card in cards] == names
    assert [card.alias_of for card in cards] == [None] * 4 + [BUILTIN, models.two]
    assert {card.owned_by for card in cards} == {"responsa"}
    assert all(abs(card.created - time.time()) < 3600 for card in cards)
    assert models.client.models.retrieve(models.one).id == models.one


def test_a_model_that_cannot_be_loaded_is_refused_alone_and_may_be_mended(models):
    for _ in range(2):
        with pytest.raises(
            openai.InternalServerError, match=r"could not be loaded: .* has no config\.json"
        ) as caught:
            say(models, str(models.broken))
        assert (caught.value.status_code, caught.value.code) == (503, "model_unavailable")
        assert caught.value.response.headers["retry-after"] == "1"
    assert httpx.get(f"{models.server.url}/health").status_code == 200
    shutil.copytree(models.one, models.broken, dirs_exist_ok=True)
    assert say(models, str(models.broken)).output_text


def test_the_banner_names_them_all_and_the_log_tells_of_loading(models):
    log = models.server.log
    for words in (
        f"{models.one}, loaded when it is asked for",
        f"gpt-4o, an alias of {BUILTIN}",
    ):
        assert words in log
    assert re.search(rf"loading {models.one}: weights, 10 %", models.server.log)
    assert "Traceback" not in models.server.log
