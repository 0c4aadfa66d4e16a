"""The tokenizer: byte-level BPE in which every lower-case piece has an upper-case twin.

Repeating an answer in capitals is then a copy with a fixed map from token to token, which a tiny model
learns; with ordinary BPE it would have to learn to spell. Three layers make up the vocabulary:

- the 256 bytes, so that every text round-trips;
- merges inside words, learnt on lower-cased text and mirrored in upper case at the next rank;
- whole words (with and without their space), for the commonest ones. They are looked up before any merge
  (`ignore_merges`), so rare words split the same way after a space, a quote or a bracket.

The first capital of an uncommon word stands alone, so that "Zorbal" and "zorbal" share their tail.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from tools.builtin_model import render, values
from tools.builtin_model.abilities import arguments, made_up_tools, noise, nouns, reading, subjects
from tools.builtin_model.mixture import dialogues

SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
MARKUP = (
    "<think>",
    "</think>",
    "<tools>",
    "</tools>",
    "<tool_call>",
    "</tool_call>",
    "<tool_response>",
    "</tool_response>",
)
SPLIT = r"[A-Z](?=[a-z])| ?[A-Z]+(?![a-z])| ?[a-z]+|[0-9]| ?[^\sA-Za-z0-9]+|\s+"

NUM_SAMPLE_DIALOGUES = 20_000
NUM_MERGES = 480
NUM_WORDS = 1500
MIN_WORD_COUNT = 25
SAMPLE_SEED = 77

# Values are to be copied piece by piece, as an unknown value is; as whole tokens they would teach nothing.
VALUES = frozenset(
    word.lower()
    for listed in (
        *(values.NAMES, values.CITIES, values.WORDS, values.FOODS, noise.SALAD),
        *(arguments.TITLES, nouns.NOUNS, nouns.LABELS, made_up_tools.ADJECTIVES),
        *(subjects.GOODS, subjects.JOBS, subjects.OCCASIONS, reading.PARTS, reading.PROPERTIES),
    )
    for value in listed
    for word in value.split()
) - {"of", "the"}


class TwinTokenizer:
    """A tokenizer with the map from every token to its upper-case twin."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer

    def encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def encode_upper(self, text: str) -> list[int]:
        """The tokens of `text` in capitals: the twins of its own tokens, not a new split.

        Letters beyond ASCII are several tokens and have no twins: they are raised before.
        """
        raised = "".join(letter if letter.isascii() else letter.upper() for letter in text)
        return [self.twins[token_id] for token_id in self.encode(raised)]

    def decode(self, token_ids: list[int]) -> str:
        return self.tokenizer.decode(token_ids, skip_special_tokens=False)

    @cached_property
    def twins(self) -> list[int]:
        vocab = self.tokenizer.get_vocab()
        added = set(SPECIAL) | set(MARKUP)
        twins = list(range(len(vocab)))
        for token, token_id in vocab.items():
            if token not in added:
                twins[token_id] = vocab.get(_upper(token), token_id)
        return twins


def build_tokenizer() -> Tokenizer:
    """Build the tokenizer from a fixed sample of training dialogues."""
    texts = [
        piece.text
        for dialogue in islice(dialogues(SAMPLE_SEED), NUM_SAMPLE_DIALOGUES)
        for piece in render.pieces(dialogue)
    ]
    split = _split_pattern(texts)
    merges = _mirrored_merges(texts)
    vocab = _vocabulary(merges, _common_words(texts, split))
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=merges, ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(split), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    tokenizer.add_tokens([AddedToken(token, special=False, normalized=False) for token in MARKUP])
    return tokenizer


def _upper(token: str) -> str:
    """Upper case of the ASCII letters alone: the rest of a token stands for raw bytes."""
    return "".join(letter.upper() if letter.isascii() else letter for letter in token)


def _split_pattern(texts: Iterable[str]) -> str:
    """The split rule, with the common Capitalised words kept whole."""
    counts = Counter(word for text in texts for word in re.findall(r"[A-Z][a-z]+", text))
    common = sorted(
        word for word, count in counts.items() if count >= MIN_WORD_COUNT * 2 and word.lower() not in VALUES
    )
    return f" ?(?:{'|'.join(common)})(?![A-Za-z])|{SPLIT}"


def _mirrored_merges(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Merges learnt on lower-cased words, each followed by the same merge in upper case."""
    counts = Counter(word for text in texts for word in re.findall(r"[a-z]+", text.lower()))
    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    alphabet = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    trainer = trainers.BpeTrainer(vocab_size=26 + NUM_MERGES, initial_alphabet=alphabet, show_progress=False)
    # The root of the count: frequent words become whole tokens anyway; the merges are for the others.
    learner.train_from_iterator(
        (" ".join([word] * round(count**0.5)) for word, count in sorted(counts.items())), trainer
    )
    lower = [tuple(pair) for pair in json.loads(learner.to_str())["model"]["merges"]]
    return [pair for first, second in lower for pair in ((first, second), (first.upper(), second.upper()))]


def _common_words(texts: Iterable[str], split: str) -> list[str]:
    """The commonest pieces of the split, each with its upper-case twin."""
    pattern = re.compile(split)
    counts = Counter(piece for text in texts for piece in pattern.findall(text))
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    common = [piece for piece, count in ranked if count >= MIN_WORD_COUNT and piece.strip().lower() not in VALUES]
    return [form for piece in common[:NUM_WORDS] for form in (piece, piece.upper())]


def _vocabulary(merges: list[tuple[str, str]], words: list[str]) -> dict[str, int]:
    to_bytes = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokens = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens += [first + second for first, second in merges]
    tokens += [to_bytes.pre_tokenize_str(word)[0][0] for word in words if word not in SPECIAL + MARKUP]
    return {token: token_id for token_id, token in enumerate(dict.fromkeys(tokens))}
