"""Whatever a client sends, it is told what is wrong: OpenAI's envelope, the right status, the field's name."""

import json

import httpx
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

RESPONSES, CHAT = "/v1/responses", "/v1/chat/completions"
CONVERSATIONS = "/v1/conversations"
USER = {"role": "user", "content": "hi"}
TOOL = {"type": "function", "name": "f"}


def nested(key, num_levels, value=1):
    """One object in another."""
    for _ in range(num_levels):
        value = {key: value}
    return value


def filtering(filters):
    return {"input": "x", "tools": [{"type": "file_search", "vector_store_ids": ["v"], "filters": filters}]}


def replayed(parsed):
    """An answer as the client's parse() sends it back."""
    part = {"type": "output_text", "text": "{}", "annotations": [], "parsed": parsed}
    return {"role": "assistant", "content": [part]}


CALL = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
FILTERS = {"type": "and", "filters": [nested("filters", 101)]}

BAD_RESPONSES = [
    ({}, "input"),
    ({"input": None}, "input"),
    ({"input": 5}, "input"),
    ({"input": []}, "input"),
    ({"input": [5]}, "input[0]"),
    ({"input": [{}]}, "input[0].role"),
    ({"input": [{"role": "fake_role", "content": "x"}]}, "input[0].role"),
    ({"input": [{"role": "user"}]}, "input[0].content"),
    ({"input": [{"role": "user", "content": [{"type": "input_text"}]}]}, "input[0].content[0].text"),
    ({"input": [{"role": "user", "content": [{"type": "input_image", "image_url": "x"}]}]}, "input[0].content[0]"),
    ({"input": [{"type": "computer_call"}]}, "input[0]"),
    ({"input": [{"id": "a\u0000b", "role": "user", "content": "x"}]}, "input[0].id"),
    ({"input": [{"type": "function_call_output", "call_id": "c"}]}, "input[0].output"),
    ({"input": "x", "tools": [{**TOOL, "parameters": nested("a", 101)}]}, "tools[0].parameters"),
    (filtering(FILTERS), "tools[0].filters"),
    (filtering({"type": "eq", "key": "\ud83d", "value": 1}), "tools[0].filters.key"),
    (filtering({"type": "eq", "key": "k", "value": "\ud83d"}), "tools[0].filters.value"),
    (filtering({"type": "in", "key": "k", "value": [1, "\ud83d"]}), "tools[0].filters.value"),
    (filtering({"type": "eq", "key": "k", "value": None}), "tools[0].filters.value"),
    (filtering({"type": "eq", "key": "k", "value": float("nan")}), "tools[0].filters.value"),
    (filtering({"type": "in", "key": "k", "value": ["a", {}]}), "tools[0].filters.value[1]"),
    ({"input": "x", "tools": [{"type": "web_search"}, TOOL, {"type": "custom", "name": "f"}]}, "tools[2].name"),
    ({"input": "x", "frobnicate": 1}, "frobnicate"),
    ({"input": "x", "temperature": "hot"}, "temperature"),
    ({"input": "x", "temperature": -1}, "temperature"),
    ({"input": "x", "top_p": 2}, "top_p"),
    ({"input": "x", "max_output_tokens": 0}, "max_output_tokens"),
    ({"input": "x", "max_output_tokens": 1.5}, "max_output_tokens"),
    ({"input": "x", "stream": "yes"}, "stream"),
    ({"input": "x", "store": 1}, "store"),
    ({"input": "x", "metadata": {"k": 1}}, "metadata.k"),
    ({"input": "x", "metadata": {str(i): "v" for i in range(17)}}, "metadata"),
    ({"input": "x", "seed": 2**64}, "seed"),
    ({"input": "x", "instructions": 5}, "instructions"),
    ({"input": "x", "tools": [{**TOOL, "parameters": {"x": float("nan")}}]}, "tools[0].parameters"),
    ({"input": "x", "background": True, "store": False}, "background"),
    ({"input": "x", "background_options": {"completion_window": "1h"}}, "background_options.completion_window"),
    ({"input": "x", "background_options": {"completion_window": "2h"}}, "background_options.completion_window"),
    (
        {"input": "x", "background": True, "stream": True, "background_options": {"completion_window": "8h"}},
        "background_options.completion_window",
    ),
    ({"input": "x", "conversation": 5}, "conversation"),
    ({"input": "x", "truncation": "always"}, "truncation"),
    ({"input": "x", "include": ["everything"]}, "include[0]"),
    ({"input": "x", "max_tool_calls": 0}, "max_tool_calls"),
    ({"input": "x", "service_tier": "ultrafast"}, "service_tier"),
    ({"input": "x", "safety_identifier": "i" * 129}, "safety_identifier"),
    ({"input": "x", "prompt_cache_key": "k" * 65}, "prompt_cache_key"),
    ({"input": "x", "prompt_cache_retention": "1h"}, "prompt_cache_retention"),
    ({"input": "x", "prompt_cache_options": {"mode": "explicit"}}, "prompt_cache_options.mode"),
    ({"input": "x", "prompt_cache_options": {"ttl": "30m"}}, "prompt_cache_options.ttl"),
    ({"input": "x", "text": {"verbosity": "lowest"}}, "text.verbosity"),
    ({"input": "x", "metadata": {"k" * 65: "v"}}, "metadata." + "k" * 65),
    ({"input": "x", "metadata": {"k": "v" * 513}}, "metadata.k"),
    ({"input": "x", "top_logprobs": 21}, "top_logprobs"),
    ({"input": "x", "top_logprobs": -1}, "top_logprobs"),
    ({"input": "x", "frequency_penalty": 2.1}, "frequency_penalty"),
    ({"input": "x", "repetition_penalty": 0}, "repetition_penalty"),
    ({"input": "x", "min_p": 1.5}, "min_p"),
    ({"input": "x", "top_k": 1.5}, "top_k"),
    ({"input": "x", "min_tokens": 20, "max_output_tokens": 16}, "min_tokens"),
    ({"input": "x", "generation_config": {"num_beams": 4}}, "generation_config.num_beams"),
    ({"input": "x", "generation_config": {"eos_token_id": [5] * 1025}}, "generation_config.eos_token_id"),
    ({"input": "x", "generation_config": {"cache_config": nested("a", 101)}}, "generation_config.cache_config"),
    ({"input": [replayed(nested("a", 101))]}, "input[0].content[0].parsed"),
    ({"input": [{**CALL, "parsed_arguments": nested("a", 101)}]}, "input[0].parsed_arguments"),
    ({"input": "x", "text": {"format": {"type": "sound"}}}, "text.format"),
    ({"input": "x", "text": {"format": {"type": "json_schema", "name": "f"}}}, "text.format.schema"),
    ({"input": "x", "text": {"format": {"type": "json_schema", "schema": {}}}}, "text.format.name"),
    (
        {"input": "x", "text": {"format": {"type": "grammar", "syntax": "gbnf", "definition": "x"}}},
        "text.format.syntax",
    ),
    ({"input": "x", "reasoning": {"effort": "high"}}, "reasoning.effort"),
    (
        {"input": "x", "stream": True, "stream_options": {"include_obfuscation": "yes"}},
        "stream_options.include_obfuscation",
    ),
    ({"input": "x", "tools": [{"type": "invalid"}]}, "tools[0]"),
    ({"input": "x", "tools": [{"type": "function", "name": "no spaces"}]}, "tools[0].name"),
    ({"input": "x", "tools": [{**TOOL, "strict": "yes"}]}, "tools[0].strict"),
    ({"input": "x", "tool_choice": "invalid"}, "tool_choice"),
    ({"input": "x", "tool_choice": "required"}, "tool_choice"),
    ({"input": "x", "tool_choice": {"type": "function", "name": "other"}, "tools": [TOOL]}, "tool_choice"),
    ({"input": "x", "tool_choice": {"type": "function", "name": "f"}}, "tool_choice"),
    ({"input": "x", "tool_choice": {"type": "file_search"}, "tools": [TOOL]}, "tool_choice"),
    ({"input": "x", "tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": []}}, "tool_choice.tools"),
    ({"input": "x", "parallel_tool_calls": "no"}, "parallel_tool_calls"),
]

BAD_CHATS = [
    ({}, "messages"),
    ({"messages": None}, "messages"),
    ({"messages": "string"}, "messages"),
    ({"messages": []}, "messages"),
    ({"messages": [123]}, "messages[0]"),
    ({"messages": [{}]}, "messages[0]"),
    ({"messages": [{"role": 123}]}, "messages[0]"),
    ({"messages": [{"role": "fake_role", "content": "x"}]}, "messages[0]"),
    ({"messages": [{"role": "system", "content": 123}]}, "messages[0].content"),
    ({"messages": [USER, {}]}, "messages[1]"),
    ({"messages": [{"role": "tool", "content": "x"}]}, "messages[0].tool_call_id"),
    ({"messages": [USER, {"role": "assistant", "content": [{"type": "text"}]}]}, "messages[1].content[0].text"),
    ({"messages": [USER, {"role": "assistant", "annotations": ["\ud83d"]}]}, "messages[1].annotations"),
    ({"messages": [USER, {"role": "assistant", "annotations": [float("nan")]}]}, "messages[1].annotations"),
    ({"messages": [USER], "frobnicate": 1}, "frobnicate"),
    ({"messages": [USER], "max_tokens": 0}, "max_tokens"),
    ({"messages": [USER], "max_completion_tokens": "5"}, "max_completion_tokens"),
    ({"messages": [USER], "n": 0}, "n"),
    ({"messages": [USER], "n": 17}, "n"),
    ({"messages": [USER], "presence_penalty": -3}, "presence_penalty"),
    ({"messages": [USER], "logit_bias": {"five": 1}}, "logit_bias"),
    ({"messages": [USER], "logit_bias": {"-5": 1}}, "logit_bias"),
    ({"messages": [USER], "logit_bias": {"\ud800": 1}}, "logit_bias"),
    ({"messages": [USER], "logit_bias": {"5": 101}}, "logit_bias.5"),
    ({"messages": [USER], "logit_bias": {"5": "1"}}, "logit_bias.5"),
    ({"messages": [USER], "top_logprobs": 3}, "top_logprobs"),
    ({"messages": [USER], "logprobs": False, "top_logprobs": 3}, "top_logprobs"),
    ({"messages": [USER], "logprobs": True, "top_logprobs": 21}, "top_logprobs"),
    ({"messages": [USER], "stop_token_ids": [-1]}, "stop_token_ids[0]"),
    ({"messages": [USER], "min_tokens": 6, "max_tokens": 5}, "min_tokens"),
    ({"messages": [USER], "ignore_eos": 1}, "ignore_eos"),
    ({"messages": [USER], "generation_config": "not json"}, "generation_config"),
    ({"messages": [USER], "generation_config": "[1]"}, "generation_config"),
    ({"messages": [USER], "generation_config": 5}, "generation_config"),
    ({"messages": [USER], "generation_config": '{"num_beams": 4}'}, "generation_config.num_beams"),
    ({"messages": [USER], "generation_config": {"penalty_alpha": 0.6}}, "generation_config.penalty_alpha"),
    ({"messages": [USER], "generation_config": {"temperature": "hot"}}, "generation_config.temperature"),
    ({"messages": [USER], "generation_config": {"no_such": None}}, "generation_config.no_such"),
    ({"messages": [USER], "generation_config": {"stop_strings": ["a"] * 33}}, "generation_config.stop_strings"),
    ({"messages": [USER], "stop": [""]}, "stop[0]"),
    ({"messages": [USER], "stop": ["a"] * 5}, "stop"),
    ({"messages": [USER], "stream_options": {"include": 1}}, "stream_options.include"),
    ({"messages": [USER], "logprobs": 5}, "logprobs"),
    ({"messages": [USER], "response_format": {"type": "sound"}}, "response_format"),
    ({"messages": [USER], "response_format": {"type": "json_object", "schema": 123}}, "response_format.schema"),
    ({"messages": [USER], "response_format": {"type": "json_object"}, "grammar": 'root ::= "a"'}, "grammar"),
    ({"messages": [USER], "grammar": ""}, "grammar"),
    ({"messages": [USER], "tool_choice": {"type": "function", "function": {"name": "other"}}}, "tool_choice"),
    ({"messages": [USER], "tool_choice": "invalid"}, "tool_choice"),
    ({"messages": [USER], "tool_choice": "required"}, "tool_choice"),
    ({"messages": [USER], "tools": [{"type": "invalid"}]}, "tools[0]"),
    ({"messages": [USER], "store": 1}, "store"),
]


@pytest.fixture(scope="module")
def server_url(module_server):
    return module_server


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("path", "body", "param"),
    [(RESPONSES, *case) for case in BAD_RESPONSES] + [(CHAT, *case) for case in BAD_CHATS],
    ids=lambda value: json.dumps(value)[:60] if isinstance(value, dict) else None,
)
def test_a_bad_body_is_a_400_that_names_the_field(server_url, path, body, param, stream):
    body = {"stream": True, **body} if stream else body
    headers = {"content-type": "application/json"}
    answer = httpx.post(server_url + path, content=json.dumps(body), headers=headers)
    assert answer.status_code == 400, answer.text
    assert answer.headers["content-type"] == "application/json"
    error = answer.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert (error["type"], error["param"]) == ("invalid_request_error", param)
    assert param in error["message"]
    assert error["message"].endswith((".", "?"))
    assert "#" not in error["message"]


@pytest.mark.parametrize("options", [{"headers": {"Idempotency-Key": "deep"}}, {"background": True}])
@pytest.mark.parametrize(
    "body",
    [
        {"input": "x", "generation_config": {"cache_config": nested("a", 300)}},
        {"input": "x", "generation_config": json.dumps({"cache_config": nested("a", 300)})},
        {"input": [replayed(nested("a", 300))]},
    ],
)
def test_what_is_too_deep_to_be_written_down_is_a_400(server_url, body, options):
    body = {**body, "background": options.get("background")}
    answer = httpx.post(server_url + RESPONSES, json=body, headers=options.get("headers"))
    assert (answer.status_code, answer.json()["error"]["type"]) == (400, "invalid_request_error"), answer.text
    assert "nested too deep" in answer.json()["error"]["message"]


@pytest.mark.parametrize("path", [RESPONSES, CHAT])
@pytest.mark.parametrize(
    ("content", "content_type", "words"),
    [
        (b'{"input": ', "application/json", "not valid JSON"),
        (b"\xff\xfe", "application/json", "not valid JSON"),
        (b"[1]", "application/json", "must be a JSON object"),
        (b"null", "application/json", "JSON object"),
        (b"", "application/json", "empty"),
        (b'{"input": "x"}', "text/plain", "Content-Type: application/json"),
        (b"a=b", "application/x-www-form-urlencoded", "Content-Type: application/json"),
        (b'{"input": ' + b"[" * 100_000, "application/json", "not valid JSON"),
    ],
)
def test_a_body_that_is_no_json_object_is_a_400(server_url, path, content, content_type, words):
    answer = httpx.post(server_url + path, content=content, headers={"content-type": content_type})
    assert answer.status_code == 400, answer.text
    assert words in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "body",
    [
        b'{"input": "\\ud800"}',
        b'{"input": "x", "user": "\\ud800"}',
        b'{"input": "x", "metadata": {"\\ud800": "\\ud800"}}',
        b'{"input": "x", "tools": [{"type": "function", "name": "f", "parameters": {"a": "\\ud800"}}]}',
        b'{"input": "x", "seed": ' + b"9" * 5000 + b"}",
        b'{"input": "x", "temperature": NaN}',
        b'{"input": "x", "temperature": 1e999}',
    ],
)
def test_what_is_no_text_and_no_number_is_a_400(server_url, body):
    answer = httpx.post(server_url + RESPONSES, content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["message"]


def test_a_nul_character_is_text(server_url):
    answer = httpx.post(server_url + RESPONSES, json={"input": "a\u0000b"})
    assert answer.json()["output"][0]["content"][0]["text"] == "a\u0000b"


def test_a_wrong_type_is_told_by_what_to_send(server_url):
    answer = httpx.post(server_url + RESPONSES, json={"input": 5})
    assert answer.json()["error"]["message"] == "Invalid 'input': send a string or a list."


def test_a_body_of_20_mb_is_a_413(server_url):
    answer = httpx.post(server_url + RESPONSES, json={"input": "x" * 20_000_000})
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "payload_too_large")


def test_a_chunked_body_of_20_mb_is_a_413(server_url):
    chunks = (b"x" * 1_000_000 for _ in range(20))
    answer = httpx.post(server_url + RESPONSES, content=chunks, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "payload_too_large")


def test_a_text_beyond_the_limit_of_one_text_is_a_400(server_url):
    answer = httpx.post(server_url + RESPONSES, json={"input": "x" * 10_485_761})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input")


@pytest.mark.parametrize("path", [RESPONSES, CHAT])
def test_a_prompt_beyond_the_context_is_a_400_with_the_numbers(server_url, path):
    words = "word " * 100_001
    body = {"input": words} if path == RESPONSES else {"messages": [{"role": "user", "content": words}]}
    for stream in (False, True):
        answer = httpx.post(server_url + path, json={**body, "stream": stream}, timeout=30)
        error = answer.json()["error"]
        assert (answer.status_code, error["code"]) == (400, "context_length_exceeded")
        assert "100001" in error["message"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("PUT", "/v1/responses", 405),
        ("PUT", "/v1/responses/resp_1", 405),
        ("GET", "/v1/responses/resp_1", 404),
        ("GET", "/v1/responses/resp_1?stream=true", 404),
        ("GET", "/v1/responses/resp_1?starting_after=2", 400),
        ("GET", "/v1/responses/resp_1?stream=true&starting_after=x", 400),
        ("GET", f"/v1/responses/resp_1?stream=true&starting_after={2**63}", 400),
        ("GET", f"/v1/responses/resp_1?stream=true&starting_after={2**63 - 1}", 404),
        ("GET", "/v1/responses/resp_1?include[]=x", 400),
        ("GET", "/v1/responses/resp_1/input_items", 404),
        ("GET", "/v1/responses/resp_1/input_items?limit=0", 400),
        ("GET", "/v1/responses/resp_1/input_items?order=up", 400),
        ("GET", "/v1/responses/%00", 404),
        ("DELETE", "/v1/responses/resp_1", 404),
        ("POST", "/v1/responses/resp_1/cancel", 404),
        ("GET", "/v1/models/none", 404),
    ],
)
def test_every_wrong_call_has_openais_error_envelope(server_url, method, path, status):
    answer = httpx.request(method, server_url + path)
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error.keys() == {"message", "type", "param", "code"}
    assert error["message"]


FORM = {"data": {"purpose": "assistants"}, "files": {"file": ("a.txt", b"hello")}}
#: What browsers let any page send without asking.
FROM_PAGES = [
    ("POST", "/v1/files", FORM),
    ("POST", "/files", FORM),
    ("POST", CONVERSATIONS, {}),
    ("POST", "/v1/vector_stores", {}),
    ("POST", RESPONSES, {"content": '{"input": "x"}', "headers": {"Content-Type": "text/plain"}}),
]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://["])
@pytest.mark.parametrize(("method", "path", "request_parts"), FROM_PAGES)
def test_a_page_of_another_site_can_change_nothing(server_url, method, path, request_parts, origin):
    headers = {"Origin": origin, "Sec-Fetch-Site": "cross-site", **request_parts.get("headers", {})}
    answer = httpx.request(method, server_url + path, **{**request_parts, "headers": headers})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (403, "foreign_origin"), answer.text
    assert origin in error["message"]
    assert httpx.get(f"{server_url}/v1/files").json()["data"] == []


def test_the_servers_own_page_and_who_only_reads_are_served(server_url):
    own = httpx.post(server_url + CONVERSATIONS, headers={"Origin": server_url})
    read = httpx.get(f"{server_url}/v1/models", headers={"Origin": "https://evil.example"})
    assert (own.status_code, read.status_code) == (200, 200)


def test_a_page_behind_a_proxy_that_changes_the_host_is_served(server_url):
    headers = {"Origin": "http://localhost:5173", "Sec-Fetch-Site": "same-origin"}
    assert httpx.post(server_url + CONVERSATIONS, headers=headers).status_code == 200
    # Of JSON browsers ask first, so who sends it from elsewhere was no page's doing.
    del headers["Sec-Fetch-Site"]
    assert httpx.post(server_url + RESPONSES, headers=headers, json={"input": "x"}).status_code == 200


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from(
    [
        "input",
        "items",
        "conversation",
        "model",
        "tools",
        "metadata",
        "temperature",
        "text",
        "tool_choice",
        "messages",
        "stop",
        "stream_options",
    ]
)


@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    path=st.sampled_from([RESPONSES, CHAT, CONVERSATIONS]),
    body=st.dictionaries(fields, json_values, max_size=4),
)
def test_no_body_is_the_servers_fault(server_url, path, body):
    answer = httpx.post(server_url + path, content=json.dumps(body), headers={"content-type": "application/json"})
    assert answer.status_code in {200, 400, 404}, (body, answer.text)
    assert answer.status_code == 200 or answer.json()["error"]["message"]
