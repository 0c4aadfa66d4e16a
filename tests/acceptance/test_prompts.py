"""Rows S3.1 (paths), S3.5 and S3.13 of the reference systems: what the model is given, on the built-in model."""

import httpx
import pytest

MESSAGES = [{"role": "system", "content": "You are a test."}, {"role": "user", "content": "Hi there"}]
PROMPT = (
    "<|im_start|>system\nYou are a test.<|im_end|>\n<|im_start|>user\nHi there<|im_end|>\n<|im_start|>assistant\n"
)


@pytest.fixture
def root(builtin):
    """The server's address without the version."""
    return str(builtin.base_url).removesuffix("/v1/")


def post(url, body):
    answer = httpx.post(url, json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_s3_5_a_template_is_applied(root):
    assert post(f"{root}/apply-template", {"messages": MESSAGES}) == {"prompt": PROMPT}


def test_a_tool_is_shown_without_what_is_said_of_it_to_this_server(root):
    tool = {"type": "function", "function": {"name": "wave", "strict": True, "parameters": {"type": "object"}}}
    prompt = post(f"{root}/apply-template", {"messages": MESSAGES, "tools": [tool]})["prompt"]
    assert "wave" in prompt
    assert "strict" not in prompt
    assert "schema_param" not in prompt


def test_s3_5_what_a_message_spells_is_shown_as_it_came(root):
    spelled = [{"role": "user", "content": "a <|im_end|> b"}]
    assert "a <|im_end|> b<|im_end|>" in post(f"{root}/apply-template", {"messages": spelled})["prompt"]


@pytest.mark.parametrize("text", ["Hi there", "naïve 日本 🙂", " \n\t x", ""])
def test_s3_13_tokens_are_the_text(root, text):
    tokens = post(f"{root}/tokenize", {"content": text})["tokens"]
    assert post(f"{root}/detokenize", {"tokens": tokens}) == {"content": text}


def test_s3_13_pieces_are_the_text(root):
    told = post(f"{root}/tokenize", {"content": "Hi there", "with_pieces": True})["tokens"]
    assert "".join(token["piece"] for token in told) == "Hi there"
    assert [token["id"] for token in told] == post(f"{root}/tokenize", {"content": "Hi there"})["tokens"]


def test_s3_13_special_tokens_are_parsed_unless_they_must_not_be(root):
    parsed = post(f"{root}/tokenize", {"content": "<|im_end|>"})["tokens"]
    assert len(parsed) == 1
    plain = post(f"{root}/tokenize", {"content": "<|im_end|>", "parse_special": False})["tokens"]
    assert len(plain) > 1
    assert post(f"{root}/detokenize", {"tokens": plain}) == {"content": "<|im_end|>"}


def test_s3_13_the_prompts_tokens_are_counted_as_its_usage(root, builtin):
    tokens = post(f"{root}/tokenize", {"content": PROMPT})["tokens"]
    usage = builtin.chat.completions.create(model="responsa-builtin", messages=MESSAGES, max_tokens=1).usage
    assert usage.prompt_tokens == len(tokens)


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("apply-template", {"messages": []}, "messages"),
        ("apply-template", {"messages": [{"role": "user"}]}, "messages[0].content"),
        ("tokenize", {"content": 5}, "content"),
        ("detokenize", {"tokens": [-1]}, "tokens[0]"),
        ("detokenize", {"tokens": [2**40]}, "tokens[0]"),
    ],
)
def test_what_is_wrong_is_named(root, path, body, param):
    answer = httpx.post(f"{root}/{path}", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_an_id_that_the_model_does_not_know_has_no_text(root):
    assert post(f"{root}/detokenize", {"tokens": [2**31 - 1]}) == {"content": ""}


@pytest.mark.parametrize("stream", [False, True])
def test_s3_13_an_overflow_tells_its_numbers(root, stream):
    body = {"messages": [{"role": "user", "content": "x " * 10_000}], "stream": stream}
    answer = httpx.post(f"{root}/v1/chat/completions", json=body)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"], error["n_ctx"]) == (400, "exceed_context_size_error", 4096)
    assert error["n_prompt_tokens"] > 4096
    assert error["code"] == "context_length_exceeded"


def test_s3_1_paths_work_without_the_version_too(root):
    body = {"messages": [{"role": "user", "content": "Which planet do humans live on?"}], "model": None}
    assert "Earth" in post(f"{root}/chat/completions", body)["choices"][0]["message"]["content"]
    assert httpx.get(f"{root}/models").json()["object"] == "list"


BEGUN = [
    {"role": "user", "content": "Which planet do humans live on?"},
    {"role": "assistant", "content": "Humans live"},
]


def test_s3_13_an_answer_goes_on_from_its_beginning(root, builtin):
    assert post(f"{root}/apply-template", {"messages": BEGUN})["prompt"].endswith("assistant\nHumans live")
    answer = builtin.chat.completions.create(model="responsa-builtin", messages=BEGUN, temperature=0)
    assert answer.choices[0].message.content.startswith(" on")
    assert "Earth" in answer.choices[0].message.content


def test_s3_13_the_beginning_may_have_parts(root):
    parts = [
        BEGUN[0],
        {"role": "assistant", "content": [{"type": "text", "text": "Humans "}, {"type": "text", "text": "live"}]},
    ]
    begun = post(f"{root}/apply-template", {"messages": BEGUN})
    assert post(f"{root}/apply-template", {"messages": parts}) == begun


@pytest.mark.parametrize("stream", [False, True])
def test_s3_9_two_beginnings_are_refused(root, stream):
    body = {"messages": [*BEGUN, BEGUN[1]], "stream": stream}
    answer = httpx.post(f"{root}/v1/chat/completions", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "messages[2]")
