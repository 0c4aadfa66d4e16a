"""What is answered and streamed is what ``/openapi.json`` says of it, field by field."""

import json

import httpx
import pytest
from jsonschema import ValidationError

from app.api.answer_schemas import ANSWERS
from tests.answer_schemas import AnswerSchemas

FUNCTION = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}}
CALL = {"type": "function_call", "call_id": "c1", "name": "f", "arguments": "{}"}
ITEMS = [
    {"role": "user", "content": [{"type": "input_text", "text": "Look."}]},
    CALL,
    {"type": "function_call_output", "call_id": "c1", "output": [{"type": "input_text", "text": "1"}]},
    {"type": "reasoning", "summary": [{"type": "summary_text", "text": "s"}]},
    {"type": "web_search_call", "action": {"type": "search", "query": "q"}},
    {"type": "file_search_call", "queries": ["q"], "results": [{"file_id": "file-1"}]},
    {"type": "mcp_call", "server_label": "s", "name": "f", "arguments": "{}", "error": "It broke."},
    {"role": "assistant", "content": "Seen.", "phase": "final_answer"},
]
MESSAGES = [
    {"role": "user", "content": [{"type": "text", "text": "Hi"}], "name": "ann"},
    {
        "role": "assistant",
        "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
    },
    {"role": "tool", "tool_call_id": "c", "content": "1"},
]


@pytest.fixture(scope="module")
def schemas(module_server):
    return AnswerSchemas(httpx.get(f"{module_server}/openapi.json").json())


@pytest.fixture
def call(module_server, schemas):
    """Sends a request; its answer is checked and returned."""

    def send(method, path, **options):
        answer = httpx.request(method, f"{module_server}{path}", **options)
        assert answer.status_code == 200, answer.text
        schemas.check(method, path, answer.json())
        return answer.json()

    return send


def test_every_json_answer_has_a_schema(module_server):
    document = httpx.get(f"{module_server}/openapi.json").json()
    with_json = {
        f"{method.upper()} {path}"
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        if "application/json" in operation["responses"]["200"]["content"]
    }
    assert with_json == ANSWERS.keys()


def test_a_field_that_is_not_documented_is_noticed(schemas, call):
    model = call("GET", "/v1/models")["data"][0]
    schemas.check("GET", "/v1/models/scripted", model)
    with pytest.raises(ValidationError):
        schemas.check("GET", "/v1/models/scripted", {**model, "size": 1})


def test_responses(call):
    made = call("POST", "/v1/responses", json={"input": ITEMS, "tools": [FUNCTION], "metadata": {"a": "b"}})
    path = f"/v1/responses/{made['id']}"
    call("GET", path)
    call("GET", f"{path}/input_items")
    call("GET", "/v1/responses")
    call("POST", "/v1/responses/input_tokens", json={"input": "Hi"})
    call("POST", "/v1/responses/compact", json={"model": "scripted", "input": ITEMS})
    call("POST", "/v1/responses", json={"input": "Hi", "background": True})
    call("DELETE", path)


def test_conversations(call):
    path = f"/v1/conversations/{call('POST', '/v1/conversations', json={'items': ITEMS})['id']}"
    call("POST", "/v1/responses", json={"conversation": path.rsplit("/", 1)[1], "input": "Hi"})
    call("POST", path, json={"metadata": {"a": "b"}})
    items = call("GET", f"{path}/items")["data"]
    call("GET", f"{path}/export")
    call("POST", f"{path}/items", json={"items": [ITEMS[0]]})
    call("GET", f"{path}/items/{items[0]['id']}")
    call("DELETE", f"{path}/items/{items[0]['id']}")
    call("DELETE", path)


def test_chat_completions(call):
    made = call("POST", "/v1/chat/completions", json={"messages": MESSAGES, "store": True, "service_tier": "auto"})
    path = f"/v1/chat/completions/{made['id']}"
    call("GET", "/v1/chat/completions")
    call("POST", path, json={"metadata": {"a": "b"}})
    call("GET", f"{path}/messages")
    call("DELETE", path)


def test_the_rest(call):
    call("POST", "/v1/completions", json={"prompt": "Hi"})
    call("POST", "/v1/embeddings", json={"input": ["a", "b"], "encoding_format": "base64"})
    call("POST", "/tokenize", json={"content": "Hi there", "with_pieces": True})
    call("POST", "/apply-template", json={"messages": MESSAGES})
    call("GET", "/health")


def test_files_and_vector_stores(call):
    upload = {"file": ("potions.txt", b"Polyjuice boils.")}
    file = call("POST", "/v1/files", data={"purpose": "assistants"}, files=upload)["id"]
    call("GET", "/v1/files")
    expiry = {"expires_after": {"anchor": "last_active_at", "days": 1}}
    path = f"/v1/vector_stores/{call('POST', '/v1/vector_stores', json=expiry)['id']}"
    call("POST", f"{path}/files", json={"file_id": file, "attributes": {"year": 1997}})
    batch = call("POST", f"{path}/file_batches", json={"file_ids": [file]})["id"]
    call("POST", f"{path}/file_batches/{batch}/cancel")
    call("GET", f"{path}/file_batches/{batch}/files")
    call("GET", f"{path}/files/{file}/content")
    call("POST", f"{path}/search", json={"query": "polyjuice"})
    call("DELETE", f"{path}/files/{file}")
    call("DELETE", path)
    call("DELETE", f"/v1/files/{file}")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/responses", {"input": "Hi there", "stream_options": {"include_obfuscation": True}}),
        ("/v1/chat/completions", {"messages": MESSAGES, "stream_options": {"include_usage": True}}),
        ("/v1/completions", {"prompt": "Hi there"}),
    ],
)
def test_streams(module_server, schemas, path, body):
    answer = httpx.post(f"{module_server}{path}", json={**body, "stream": True})
    *events, last = [line.removeprefix("data: ") for line in answer.text.splitlines() if line.startswith("data: ")]
    assert (len(events) > 2, last) == (True, "[DONE]")
    for event in events:
        schemas.check_event("POST", path, json.loads(event))
