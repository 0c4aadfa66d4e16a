"""A conversation goes on from the very tokens it had, as far as its text is the same."""

from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors

import app.builtin
from app.generators import prompt_tokens
from app.generators.base import TokenHistory, TokenRecord
from app.generators.chat_template import ChatTemplate
from app.generators.detokenizer import Detokenizer
from app.generators.prompt_tokens import Prompt, PromptTokenizer
from app.generators.special_text import SpecialText

FOLDER = Path(app.builtin.__path__[0])
TOKENIZER = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
TEMPLATE = ChatTemplate.load(FOLDER)
PROMPTS = PromptTokenizer(TOKENIZER, b"model")
#: As the Qwen family does: reasoning is written, and left out of history.
FORGETFUL_TEMPLATE = ChatTemplate(
    "{% for message in messages %}<|im_start|>{{ message.role }}\n"
    "{{ message.content.split('</think>')[-1].strip() }}<|im_end|>\n{% endfor %}<|im_start|>assistant{{ '\n' }}",
    {},
)
NUM_TEXT_TOKENS = min(TOKENIZER.get_added_tokens_decoder())

anything = st.lists(
    st.sampled_from(["<|im_end|>", "<|im_start|>", "\n", " ", "the", "é", "👩‍👩‍👧", "\u0000"]) | st.text(max_size=5)
)
texts = anything.map("".join)
token_ids = st.lists(st.integers(0, NUM_TEXT_TOKENS - 1), max_size=20)


def decode(ids: Sequence[int], tokenizer: Tokenizer = TOKENIZER) -> str:
    return str(tokenizer.decode(list(ids), skip_special_tokens=False))


class Conversation:
    """What the store does between two turns."""

    def __init__(self, template: ChatTemplate = TEMPLATE, prompts: PromptTokenizer = PROMPTS) -> None:
        self.template = template
        self.prompts = prompts
        self.messages: list[dict[str, str]] = []
        self.history = TokenHistory()
        self.records: list[TokenRecord] = []

    async def ask(self, text: str) -> Prompt:
        self.messages.append({"role": "user", "content": text})
        return await self.prompts.tokenize(self.template.render(self.messages, []), self.history)

    def answer(self, prompt: Prompt, ids: Sequence[int], text: str) -> None:
        self.messages.append({"role": "assistant", "content": text})
        self.keep(self.prompts.record(prompt, ids))

    def keep(self, record: TokenRecord) -> None:
        self.records.append(record)
        inherited = self.history.token_ids[: record.num_inherited]
        marks = [mark for mark in self.history.marks if mark[0] <= record.num_inherited]
        self.history = TokenHistory(record.vocabulary, inherited + record.token_ids, [*marks, *record.marks])

    async def turn(self, text: str, answer: str) -> Prompt:
        """A turn whose answer is written letter by letter, as no tokenizer would."""
        prompt = await self.ask(text)
        self.answer(prompt, letters(answer), answer)
        return prompt


def letters(text: str) -> list[int]:
    return [token_id for letter in text for token_id in TOKENIZER.encode(letter, add_special_tokens=False).ids]


@given(st.lists(st.tuples(texts, texts), max_size=4))
@example([("Hi", "\n\nHello\n"), ("\n", "")])
async def test_the_tokens_say_the_text_whatever_is_written(turns):
    conversation = Conversation()
    for question, answer in turns:
        prompt = await conversation.ask(question)
        assert decode(prompt.token_ids) == prompt.text
        assert prompt.num_inherited == len(conversation.history.token_ids)
        # Byte by byte: not even the text of a special token is that token.
        ids = [
            TOKENIZER.token_to_id(letter)
            for letter in pre_tokenizers.ByteLevel(False).pre_tokenize_str(answer)
            for letter in letter[0]
        ]
        conversation.answer(prompt, ids, answer)
    prompt = await conversation.ask("and now")
    assert decode(prompt.token_ids) == prompt.text


@given(st.lists(st.tuples(texts, token_ids), min_size=1, max_size=4), st.integers(1, 7))
async def test_every_prompt_begins_with_all_tokens_that_were_there(turns, num_at_once):
    """Whatever ids a model writes, also such as are no UTF-8: what it is shown is what it wrote."""
    conversation = Conversation()
    before: list[int] = []
    for question, ids in turns:
        prompt = await conversation.ask(question)
        assert prompt.token_ids[: len(before)] == before
        detokenizer = Detokenizer(TOKENIZER)
        pieces = [detokenizer.feed(ids[at : at + num_at_once]) for at in range(0, len(ids), num_at_once)]
        conversation.answer(prompt, ids, "".join(pieces) + detokenizer.flush())
        before = prompt.token_ids + ids
        assert list(conversation.history.token_ids) == before
    assert (await conversation.ask("and now")).num_inherited == len(before)


async def test_a_turn_keeps_its_own_tokens_only():
    conversation = Conversation()
    for _ in range(5):
        await conversation.turn("How are you?", "I am fine.")
    sizes = [(len(record.token_ids), len(record.marks)) for record in conversation.records]
    assert len(set(sizes[1:])) == 1


async def test_what_is_tokenized_is_what_the_whole_would_be():
    """Where a model writes as the tokenizer does, continuity changes nothing."""
    conversation = Conversation()
    for answer in ("Nice to meet you, Ada!", "Your name is Ada.\n"):
        prompt = await conversation.ask("My name is Ada.")
        conversation.answer(prompt, TOKENIZER.encode(answer, add_special_tokens=False).ids, answer)
    prompt = await conversation.ask("Thanks!")
    assert prompt.token_ids == TOKENIZER.encode(prompt.text, add_special_tokens=False).ids
    assert prompt.num_inherited > 30


async def test_rewritten_history_is_followed_up_to_the_change():
    conversation = Conversation(FORGETFUL_TEMPLATE)
    first = await conversation.turn("Hi", "<think>Polite?</think>Hello")
    second = await conversation.turn("Well", "Fine")
    third = await conversation.ask("Bye")
    assert second.num_inherited == len(first.token_ids), "up to where the answer begins, whose reasoning is gone"
    assert third.num_inherited == len(second.token_ids) + len("Fine")
    assert decode(third.token_ids) == third.text


async def test_a_prompt_that_ends_in_what_history_leaves_out_is_followed_up_to_it():
    """As templates do that switch reasoning off by an empty one, which the next prompt doesn't show."""
    source = FORGETFUL_TEMPLATE.source + "<think>\n\n</think>{{ '\n\n' }}"
    conversation = Conversation(ChatTemplate(source, {}))
    sizes = []
    for _ in range(6):
        await conversation.turn("Hi", "Hello")
        sizes.append(len(conversation.records[-1].token_ids))
    assert len(set(sizes[1:])) == 1, "a turn keeps no more than its own"


async def test_changed_instructions_inherit_nothing():
    conversation = Conversation()
    await conversation.turn("Hi", "Hello")
    conversation.messages.insert(0, {"role": "system", "content": "Be brief."})
    prompt = await conversation.ask("Bye")
    assert prompt.num_inherited == 0
    assert prompt.token_ids == TOKENIZER.encode(prompt.text, add_special_tokens=False).ids


async def test_tokens_of_another_model_are_not_taken():
    conversation = Conversation()
    await conversation.turn("Hi", "Hello")
    conversation.prompts = PromptTokenizer(TOKENIZER, b"another")
    prompt = await conversation.ask("Bye")
    assert prompt.num_inherited == 0


async def test_an_answer_that_was_cut_or_left_out_ends_the_tokens_before_it():
    conversation = Conversation()
    prompt = await conversation.ask("Hi")
    conversation.answer(prompt, [], "Hel")
    assert (await conversation.ask("Bye")).num_inherited == len(prompt.token_ids)
    cut = await conversation.ask("Well")
    conversation.answer(cut, letters("Hello"), "Hel")
    assert (await conversation.ask("Bye")).num_inherited == len(cut.token_ids)


async def test_a_special_token_in_an_answer_is_no_text():
    """A model that writes one has it left out of its text; the next prompt is what the text says."""
    conversation = Conversation()
    prompt = await conversation.ask("Hi")
    conversation.answer(prompt, [*letters("Hel"), TOKENIZER.token_to_id("<|im_start|>"), *letters("lo")], "Hello")
    following = await conversation.ask("Bye")
    assert following.num_inherited == len(prompt.token_ids)
    assert decode(following.token_ids) == following.text


async def test_a_long_text_is_tokenized_the_same_in_a_thread(monkeypatch):
    monkeypatch.setattr(prompt_tokens, "_INLINE_CHARACTERS", 0)
    conversation = Conversation()
    await conversation.turn("Hi", "Hello")
    prompt = await conversation.ask("Bye")
    assert prompt.num_inherited == len(conversation.history.token_ids) > 0
    assert decode(prompt.token_ids) == prompt.text


def spaced_tokenizer() -> Tokenizer:
    """Of the kind that begins every text with a space of its own, and leaves it out at the beginning of a text."""
    tokenizer = Tokenizer(models.BPE(vocab={"▁": 0, "a": 1, "b": 2, "▁a": 3, "<s>": 4}, merges=[("▁", "a")]))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always", split=False)
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="always")
    tokenizer.add_special_tokens([AddedToken("<s>", normalized=False)])
    return tokenizer


@pytest.mark.parametrize(("mark", "is_continued"), [("<s>", True), ("b", False)])
async def test_a_tokenizer_that_adds_spaces_goes_on_only_where_an_added_token_begins(mark, is_continued):
    tokenizer = spaced_tokenizer()
    prompts = PromptTokenizer(tokenizer, b"model")
    first = await prompts.tokenize("<s>a", TokenHistory())
    record = prompts.record(first, [1, 1])
    history = TokenHistory(b"model", record.token_ids, record.marks)
    text = f"<s>aaa{mark}ab"
    following = await prompts.tokenize(text, history)
    whole = tokenizer.encode(text, add_special_tokens=False).ids
    assert bool(following.num_inherited) == is_continued
    assert decode(following.token_ids, tokenizer) == decode(whole, tokenizer)


async def test_history_may_hold_nothing():
    empty = TokenHistory(b"model", array("I"), [])
    assert (await PROMPTS.tokenize("a", empty)).token_ids == (await PROMPTS.tokenize("a", None)).token_ids


async def test_what_the_tokenizer_puts_around_a_text_stands_around_all_its_pieces():
    tokenizer = Tokenizer(models.WordLevel({"[CLS]": 0, "[SEP]": 1, "[": 2, "SEP]": 3, "a": 4, "?": 5}, "?"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split("[", "isolated")
    tokenizer.add_special_tokens(["[CLS]", "[SEP]"])
    tokenizer.post_processor = processors.TemplateProcessing("[CLS] $A [SEP]", None, [("[CLS]", 0), ("[SEP]", 1)])
    prompts = PromptTokenizer(tokenizer, b"model")
    assert await prompts.encode("a", add_special=True) == [0, 4, 1]
    broken = SpecialText(["[CLS]", "[SEP]"]).break_up("[SEP]a")
    found = await prompts.encode(broken, add_special=True)
    assert (found[0], found[-1], found.count(0), found.count(1)) == (0, 1, 1, 1)
    assert await prompts.encode(broken, add_special=False) == found[1:-1]
