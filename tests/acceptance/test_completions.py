"""The older Completions by the official client, on the built-in model and on one that writes spaces as Llama 2."""

import openai
import pytest
from tokenizers import Tokenizer, decoders, models, normalizers

from tests.processes import served
from tests.tiny_models import save_tiny_model

MODEL = "responsa-builtin"
PROMPT = "<|im_start|>user\nWhich planet do humans live on?<|im_end|>\n<|im_start|>assistant\n"
CHAT = [{"role": "user", "content": "Which planet do humans live on?"}]


def complete(builtin, prompt=PROMPT, **options):
    return builtin.completions.create(**{"model": MODEL, "prompt": prompt, "temperature": 0, **options})


def test_a_text_is_gone_on_with(builtin):
    completion = complete(builtin, max_tokens=30)
    choice = completion.choices[0]
    assert completion.object == "text_completion"
    assert "Earth" in choice.text
    assert (choice.index, choice.finish_reason, choice.logprobs) == (0, "stop", None)
    chat = builtin.chat.completions.create(model=MODEL, messages=CHAT, temperature=0)
    assert choice.text == chat.choices[0].message.content
    assert completion.usage.prompt_tokens == chat.usage.prompt_tokens


def test_the_stream_is_the_whole(builtin):
    chunks = list(complete(builtin, max_tokens=30, stream=True, stream_options={"include_usage": True}))
    whole = complete(builtin, max_tokens=30)
    assert "".join(chunk.choices[0].text for chunk in chunks if chunk.choices) == whole.choices[0].text
    assert [bool(chunk.choices) for chunk in chunks] == [True] * (len(chunks) - 1) + [False]
    assert chunks[-1].usage.total_tokens == whole.usage.total_tokens


def test_sixteen_tokens_are_the_default(builtin):
    completion = complete(builtin, "Count to twenty. One, two,", extra_body={"ignore_eos": True})
    assert completion.usage.completion_tokens == 16
    assert completion.choices[0].finish_reason == "length"


def test_a_generation_config_may_say_how_many(builtin):
    config = {"generation_config": {"max_new_tokens": 30, "min_new_tokens": 20}, "ignore_eos": True}
    completion = complete(builtin, "Count to twenty. One, two,", extra_body=config)
    assert completion.usage.completion_tokens == 30


def test_several_prompts_have_several_answers_each(builtin):
    other = PROMPT.replace("humans live on?", "has rings around it?")
    completion = complete(builtin, [PROMPT, other], n=2, max_tokens=30, temperature=1, seed=5)
    assert [choice.index for choice in completion.choices] == [0, 1, 2, 3]
    alone = complete(builtin, other, max_tokens=30, temperature=1, seed=5)
    assert completion.choices[2].text == alone.choices[0].text
    assert completion.usage.prompt_tokens > alone.usage.prompt_tokens


@pytest.mark.parametrize("stream", [False, True])
def test_each_prompt_counts_once(builtin, stream):
    root = str(builtin.base_url).removesuffix("/v1/")
    known, new = PROMPT.replace("planet", "little planet"), f"Out of the blue, {stream}. " + PROMPT
    num_tokens = [
        len(builtin.post(f"{root}/tokenize", body={"content": prompt}, cast_to=object)["tokens"])
        for prompt in (known, new)
    ]
    complete(builtin, known, max_tokens=1)
    num_cached = complete(builtin, known, max_tokens=1).usage.prompt_tokens_details.cached_tokens
    options = {"stream": True, "stream_options": {"include_usage": True}} if stream else {}
    answer = complete(builtin, [known, new], n=3, max_tokens=2, **options, extra_body={"ignore_eos": True})
    usage = list(answer)[-1].usage if stream else answer.usage
    assert (usage.prompt_tokens, usage.completion_tokens) == (sum(num_tokens), 12)
    assert usage.total_tokens == sum(num_tokens) + 12
    # What is known of one prompt is told, also beside another that nobody has asked before.
    assert usage.prompt_tokens_details.cached_tokens == num_cached > 0


def test_a_prompt_may_be_tokens(builtin):
    root = str(builtin.base_url).removesuffix("/v1/")
    tokens = builtin.post(f"{root}/tokenize", body={"content": PROMPT}, cast_to=object)["tokens"]
    assert complete(builtin, tokens).choices[0].text == complete(builtin).choices[0].text
    assert complete(builtin, [tokens, tokens]).choices[1].text == complete(builtin).choices[0].text
    assert complete(builtin, tokens, echo=True).choices[0].text.startswith(PROMPT)


def test_the_prompt_is_echoed(builtin):
    assert complete(builtin, echo=True).choices[0].text == PROMPT + complete(builtin).choices[0].text
    streamed = "".join(chunk.choices[0].text for chunk in complete(builtin, echo=True, stream=True))
    assert streamed == PROMPT + complete(builtin).choices[0].text


@pytest.mark.parametrize("stream", [False, True])
def test_log_probabilities_are_those_of_the_text(builtin, stream):
    answer = complete(builtin, logprobs=2, stream=stream)
    choices = [chunk.choices[0] for chunk in answer] if stream else answer.choices
    text = "".join(choice.text for choice in choices)
    given = [choice.logprobs for choice in choices if choice.logprobs]
    tokens = [token for logprobs in given for token in logprobs.tokens]
    offsets = [offset for logprobs in given for offset in logprobs.text_offset]
    assert "".join(tokens) == text
    assert all(text[offset:].startswith(token) for token, offset in zip(tokens, offsets, strict=True))
    assert all(logprob <= 0 for logprobs in given for logprob in logprobs.token_logprobs)
    assert all(len(top) == 2 for logprobs in given for top in logprobs.top_logprobs)


def test_it_stops_where_it_is_told(builtin):
    choice = complete(builtin, stop=[" on"]).choices[0]
    assert choice.finish_reason == "stop"
    assert " on" not in choice.text


@pytest.mark.parametrize(
    ("options", "param"),
    [
        ({"prompt": []}, "prompt"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": [2**30]}, "prompt"),
        ({"prompt": ["x"] * 65}, "prompt"),
        ({"prompt": ["x", 5]}, "prompt"),
        ({"prompt": [1, 2, -1]}, "prompt[2]"),
        ({"prompt": ["x", None]}, "prompt[1]"),
        ({"prompt": [[1], [2, "x"]]}, "prompt[1][1]"),
        ({"suffix": "the end"}, "suffix"),
        ({"best_of": 2}, "best_of"),
        ({"echo": True, "logprobs": 1}, "logprobs"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"prompt": "x " * 10_000}, None),
    ],
)
def test_what_is_wrong_is_named(builtin, options, param):
    with pytest.raises(openai.BadRequestError) as error:
        complete(builtin, **{"prompt": "x", **options})
    assert error.value.body["param"] == param


@pytest.fixture(scope="module")
def spaced(tmp_path_factory):
    """A model of bytes and a word: its tokenizer puts a space before a text, and its decoder drops that one again."""
    folder = save_tiny_model(tmp_path_factory.mktemp("spaced"))
    pieces = {f"<0x{byte:02X}>": byte for byte in range(256)} | {"▁": 256, "▁wide": 257}
    tokenizer = Tokenizer(models.BPE(pieces, [], byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "chat_template.jinja").write_text("{% for message in messages %}{{ message.content }}{% endfor %}")
    with served(tmp_path_factory.mktemp("data"), model=folder) as server:
        yield server


def said(token_id, num_tokens=2):
    """Let the model say nothing but this token."""
    options = {"logit_bias": {str(token_id): 100}, "max_tokens": num_tokens, "temperature": 0}
    return {"model": None, "extra_body": {"ignore_eos": True}, **options}


def test_the_space_at_the_joint_is_there(spaced):
    completions = spaced.client.completions
    assert completions.create(prompt="Far and", echo=True, **said(257)).choices[0].text == "Far and wide wide"
    choice = completions.create(prompt=list(b"and"), logprobs=0, **said(257)).choices[0]
    assert (choice.text, choice.logprobs.tokens) == (" wide wide", [" wide", " wide"])
    stream = completions.create(prompt="Far and", stream=True, **said(257))
    assert "".join(chunk.choices[0].text for chunk in stream) == " wide wide"


def test_so_it_is_where_a_message_is_gone_on_with(spaced):
    chat = spaced.client.chat.completions
    messages = [{"role": "user", "content": "How?"}, {"role": "assistant", "content": "Far and"}]
    assert chat.create(messages=messages, **said(257)).choices[0].message.content == " wide wide"
    assert chat.create(messages=messages[:1], **said(257)).choices[0].message.content == "wide wide"


def test_a_character_that_the_prompt_has_begun_comes_whole(spaced):
    *torn, last = "日".encode()
    choice = spaced.client.completions.create(prompt=torn, logprobs=0, **said(last, 1)).choices[0]
    assert (choice.text, choice.logprobs.tokens) == ("日", ["日"])
