"""What Prometheus is told, read with its own parser."""

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from app.errors import GenerationFailedError
from app.generators.base import Finished, Text, Usage
from app.generators.scripted import ScriptedGenerator
from app.settings import Settings
from tests.metrics import read_metrics
from tests.servers import running


def test_generations_are_counted_and_timed(client, base_url, scripted):
    scripted.write = lambda _: [Text("a"), Text("b"), Text("c"), Finished("stop", Usage(10, 4, 3))]
    client.responses.create(input="x")
    client.chat.completions.create(model="scripted", messages=[{"role": "user", "content": "x"}])
    found = read_metrics(base_url)
    assert found("responsa_generations_total", model="scripted", outcome="stop") == 2
    assert found("responsa_prompt_tokens_total", model="scripted") == 20
    assert found("responsa_cached_prompt_tokens_total", model="scripted") == 8
    assert found("responsa_generated_tokens_total", model="scripted") == 6
    for name, count in [
        ("responsa_time_to_first_token_seconds", 2),
        ("responsa_inter_token_latency_seconds", 4),
        ("responsa_generation_duration_seconds", 2),
    ]:
        assert found(f"{name}_count", model="scripted") == count
        assert found(f"{name}_bucket", model="scripted", le="+Inf") == count
    assert found("responsa_responses_total", status="completed") == 1
    assert found("responsa_model_loaded", model="scripted") == 1
    assert found("responsa_engine_up", model="scripted") == 1


def test_every_way_to_end_is_counted(client, base_url, scripted):
    scripted.write = lambda _: [Text("a"), Finished("length", Usage())]
    client.responses.create(input="x")
    scripted.write = lambda _: [Text("a"), GenerationFailedError("broken")]
    client.responses.create(input="x")
    scripted.write = lambda _: [Text("a")]
    with client.responses.create(input="x", stream=True) as stream:
        response_id = next(stream).response.id
        next(event for event in stream if event.type == "response.output_text.delta")
        client.responses.cancel(response_id)
    too_long = httpx.post(f"{base_url}/v1/responses", json={"input": "x " * 200_000})
    assert too_long.status_code == 400
    found = read_metrics(base_url)
    for outcome in ("length", "failed", "cancelled", "refused"):
        assert found("responsa_generations_total", model="scripted", outcome=outcome) == 1, outcome
    for status in ("incomplete", "failed", "cancelled"):
        assert found("responsa_responses_total", status=status) == 1, status


@pytest.mark.parametrize(
    ("method", "path", "route", "status"),
    [
        ("GET", "/v1/models", "/v1/models", 200),
        ("GET", "/v1/models/org/name", "/v1/models/{model}", 404),
        ("GET", "/v1/responses/v1/input_items", "/v1/responses/{response_id}/input_items", 404),
        ("POST", "/v1/responses/resp_1/cancel", "/v1/responses/{response_id}/cancel", 404),
        ("PUT", "/v1/models", "/v1/models", 405),
        ("GET", "/what/ever", "unmatched", 404),
        ("GET", "/docs", "/docs", 200),
    ],
)
def test_http_requests_are_counted_by_template(base_url, method, path, route, status):
    assert httpx.request(method, f"{base_url}{path}").status_code == status
    found = read_metrics(base_url)
    assert found("responsa_http_requests_total", method=method, route=route, status=str(status)) == 1


def test_no_label_grows_with_what_clients_send(base_url):
    for number, method in enumerate(("PROPFIND", "LOCK", "TRACE", "PURGE", "MKCOL")):
        httpx.request(method, f"{base_url}/path/{number}")
        httpx.get(f"{base_url}/v1/responses/resp_{number}")
        httpx.post(f"{base_url}/v1/responses", json={"input": "x", "model": f"m{number}"})
        httpx.get(f"{base_url}/docs/static/{number}")
        httpx.get(f"{base_url}/v1/conversations/foo{number}/items/foo{number}bar")
    text = httpx.get(f"{base_url}/metrics").text
    assert (
        read_metrics(base_url)("responsa_http_requests_total", method="other", route="unmatched", status="404") == 5
    )
    samples = {family.name: len(family.samples) for family in text_string_to_metric_families(text)}
    assert samples["responsa_http_requests"] == 5
    assert 'route="/v1/conversations/{conversation_id}/items/{item_id}"' in text
    assert 'route="/docs/static/{path}"' in text


def test_two_servers_count_for_themselves(base_url, tmp_path):
    httpx.get(f"{base_url}/v1/models")
    with running(Settings(data_dir=tmp_path / "other"), ScriptedGenerator()) as other:
        text = httpx.get(f"{other}/metrics").text
    assert 'route="/v1/models"' not in text


def test_openmetrics_for_those_who_ask(base_url):
    answer = httpx.get(f"{base_url}/metrics", headers={"Accept": "application/openmetrics-text; version=1.0.0"})
    assert answer.headers["content-type"].startswith("application/openmetrics-text")
    assert answer.text.endswith("# EOF\n")
