"""``/docs`` and ``/openapi.json``: complete, and served by this server alone."""

import re

import httpx
import pytest

from app.api.examples import EXAMPLES


@pytest.fixture(scope="module")
def document(module_server):
    return httpx.get(f"{module_server}/openapi.json").json()


def test_the_page_names_no_other_host(module_server):
    page = httpx.get(f"{module_server}/docs")
    assert page.status_code == 200
    assert re.findall(r"(?:https?:)?//[\w.-]+\.\w+", page.text) == []
    links = re.findall(r'(?:href|src)="([^"]+)"', page.text)
    assert {link.rsplit(".", 1)[1] for link in links} == {"css", "js", "png"}
    for link in links:
        answer = httpx.get(f"{module_server}{link}")
        assert (answer.status_code, len(answer.content) > 1000) == (200, True), link
        if link.endswith(".css"):
            assert "@import" not in answer.text
            assert set(re.findall(r"url\(['\"]?(.{5})", answer.text)) <= {"data:"}


def test_the_page_sends_the_document_to_no_validator(module_server):
    assert '"validatorUrl": null' in httpx.get(f"{module_server}/docs").text
    assert httpx.get(f"{module_server}/redoc").status_code == 404


def operations(document):
    return [
        (f"{method.upper()} {path}", operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]


def test_every_operation_tells_its_purpose_and_its_errors(document):
    tags = {tag["name"] for tag in document["tags"]}
    for name, operation in operations(document):
        assert operation["summary"], name
        assert "requestBody" not in operation or operation["requestBody"]["description"], name
        assert set(operation["tags"]) <= tags, name
        statuses = operation["responses"].keys()
        assert "422" not in statuses, name
        assert {"200", "500", "503"} <= statuses, name
        assert ("403" in statuses) == name.startswith("POST "), name
        assert "{" not in name or "404" in statuses, name
        refused = operation["responses"].get("400", operation["responses"]["500"])
        schema = refused["content"]["application/json"]["schema"]
        assert schema == {"$ref": "#/components/schemas/ErrorEnvelope"}, name


def test_every_json_body_has_examples(document):
    with_body = {
        name for name, operation in operations(document) if "application/json" in _body(operation).get("content", {})
    }
    assert with_body == EXAMPLES.keys()


def _body(operation):
    return operation.get("requestBody", {})


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_works(module_server, document, name):
    """Those about an object reach it, and it is not there: only then is the body known to be right."""
    path = name.removeprefix("POST ")
    for example in _body(document["paths"][path]["post"])["content"]["application/json"]["examples"].values():
        body = {key: value for key, value in example["value"].items() if key != "model"}
        if path == "/v1/responses/compact":
            body["model"] = "scripted"
        answer = httpx.post(f"{module_server}{re.sub('{[a-z_]+}', 'unknown', path)}", json=body)
        assert answer.status_code == (404 if "{" in path else 200), answer.text


def test_streams_are_told(document):
    streamed = {
        name
        for name, operation in operations(document)
        if "text/event-stream" in operation["responses"]["200"]["content"]
    }
    assert streamed == {
        "POST /v1/responses",
        "GET /v1/responses/{response_id}",
        "POST /v1/chat/completions",
        "POST /v1/completions",
    }
