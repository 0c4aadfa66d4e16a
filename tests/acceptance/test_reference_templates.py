"""Rows S3.1, S3.3 and S3.4 of the reference systems: chat templates of the operator's, any name for a model, debug.

One server has the built-in model under three names, each with another template. Where the references need an answer
as long as the limit, the tiny model is told to go on.
"""

import json
import re
from pathlib import Path

import httpx
import pytest

import app.builtin
from app.generators.chat_template import ChatTemplate
from app.generators.named_templates import NAMED_TEMPLATES
from tests.processes import served

BOOK = "Book"
CODER = "You are a coding assistant."
FIBONACCI = "Write the fibonacci function in c++."
PARTS = [{"type": "text", "text": "What is"}, {"type": "text", "text": "the best book"}]
WORDS = "This is not a chat template, it is"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    names = [folder / name for name in ("llama3", "chatml", "words")]
    for name in names:
        name.symlink_to(Path(app.builtin.__path__[0]))
    templates = [f"{names[0]}=llama3", f"{names[1]}=chatml", f"{names[2]}={WORDS}"]
    with served(
        tmp_path_factory.mktemp("data"),
        model=",".join(map(str, names)),
        chat_template=json.dumps(templates),
        alias=f"*={names[0]}",
        kv_cache_mb=8,
        debug=True,
    ) as server:
        server.models = {name.name: str(name) for name in names}
        yield server


def messages(system, user):
    return [{"role": "system", "content": system}, {"role": "user", "content": user}]


def post(url, **body):
    answer = httpx.post(url, json=body, timeout=120)
    assert answer.status_code == 200, answer.text
    return answer.json()


def check(url, system, user, max_tokens, model):
    """Ask as the reference does, and count the tokens of the prompt in another way."""
    asked = {"model": model, "messages": messages(system, user)}
    answer = post(f"{url}/chat/completions", **asked, max_tokens=max_tokens, ignore_eos=True)
    assert "cmpl" in answer["id"]
    assert answer["system_fingerprint"].startswith("b")
    assert answer["model"] == model or model is None
    prompt = post(f"{url}/apply-template", **asked)["prompt"]
    tokens = post(f"{url}/tokenize", content=prompt, model=model)["tokens"]
    assert answer["usage"]["prompt_tokens"] == len(tokens)
    assert answer["usage"]["completion_tokens"] == max_tokens
    (choice,) = answer["choices"]
    assert (choice["message"]["role"], choice["finish_reason"]) == ("assistant", "length")
    assert re.search(r"\w", choice["message"]["content"])
    return prompt, answer


QUESTIONS = [(BOOK, "Hey", 8), (BOOK, "What is the best book", 8), (CODER, FIBONACCI, 128), (BOOK, PARTS, 8)]


@pytest.mark.parametrize(("system", "user", "max_tokens"), QUESTIONS, ids=["hey", "book", "code", "parts"])
def test_s3_1_counts_are_exact(builtin_server, system, user, max_tokens):
    prompt, answer = check(builtin_server.url, system, user, max_tokens, None)
    assert answer["model"] == "responsa-builtin"
    text = user if isinstance(user, str) else "What isthe best book"
    assert prompt == (
        f"<|im_start|>system\n{system}<|im_end|>\n<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"
    )


def test_s3_1_an_unknown_name_is_echoed_where_any_name_is_served(server):
    check(server.url, CODER, FIBONACCI, 8, "codellama70b")


def test_s3_1_a_template_with_a_name(server):
    prompt, _ = check(server.url, BOOK, "What is the best book", 8, server.models["chatml"])
    assert prompt == (
        "<|im_start|>system\nBook<|im_end|>\n<|im_start|>user\nWhat is the best book<|im_end|>\n"
        "<|im_start|>assistant\n"
    )


def test_s3_1_a_template_that_is_none_is_the_prompt(server):
    prompt, _ = check(server.url, BOOK, "What is the best book", 8, server.models["words"])
    assert prompt == WORDS


@pytest.mark.parametrize("model", [None, "gpt-3.5-turbo-instruct"])
def test_s3_3_a_seed_gives_the_same_text(server, model):
    def complete(seed, temperature):
        return server.client.chat.completions.create(
            model=model,
            messages=messages(BOOK, "What is the best book"),
            max_tokens=8,
            seed=seed,
            temperature=temperature,
            extra_body={"ignore_eos": True},
        )

    answers = [complete(42, 0.8) for _ in range(2)]
    assert answers[0].choices[0].message.content == answers[1].choices[0].message.content != ""
    for answer in answers:
        assert answer.system_fingerprint.startswith("b")
        assert answer.choices[0].finish_reason == "length"
    # At this temperature the tiny model has more than one thing to say.
    assert len({complete(seed, 2).choices[0].message.content for seed in range(4)}) > 1


LLAMA3 = (
    "<|start_header_id|>system<|end_header_id|>\n\nBook<|eot_id|>"
    "<|start_header_id|>user<|end_header_id|>\n\nWhat is the best book<|eot_id|>"
    "<|start_header_id|>assistant<|end_header_id|>\n\n"
)


def test_s3_4_a_server_in_debug_mode_tells_the_prompt(server):
    """Without the ``<s>`` of the reference's model: the built-in one has no token for the beginning of a text."""
    asked = {"messages": messages(BOOK, "What is the best book"), "max_tokens": 8}
    assert post(f"{server.url}/chat/completions", **asked)["__verbose"] == {"prompt": LLAMA3}
    streamed = httpx.post(f"{server.url}/chat/completions", json={**asked, "stream": True}, timeout=60).text
    chunks = [json.loads(frame[6:]) for frame in streamed.split("\n\n") if frame.startswith("data: {")]
    assert [chunk.get("__verbose") for chunk in chunks] == [None] * (len(chunks) - 1) + [{"prompt": LLAMA3}]


def test_s3_4_the_text_begins_with_the_models_own_token():
    shown = ChatTemplate(NAMED_TEMPLATES["llama3"], {"bos_token": "<s>"}).render(messages("Book", "Hey"), [])
    assert shown.startswith("<s><|start_header_id|>system<|end_header_id|>\n\nBook<|eot_id|>")


def test_s3_4_no_other_server_tells_it(builtin_server):
    answer = post(f"{builtin_server.url}/chat/completions", messages=messages(BOOK, "Hey"), max_tokens=2)
    assert "__verbose" not in answer
