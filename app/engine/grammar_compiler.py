"""Grammars of one model: from llguidance's text to a matcher, which tells what may come next.

Imports no torch, because both sides need it: the API checks a grammar before it promises anything, and the engine
follows it.

llguidance's own end-of-sequence token is one that we add behind the model's vocabulary. The model can't choose it; it
stands in a mask where the grammar may end, and the engine puts the request's stop tokens in its place.

NOTE: an added token that is special, or that looks like ``<this>``, is no text to llguidance: it matches where a
grammar names the token by its id, ``<[7]>``, and nowhere else. See ``is_markup``.
"""

import threading
from collections import OrderedDict
from functools import cached_property
from pathlib import Path

from llguidance import LLMatcher, LLParserLimits, LLTokenizer
from tokenizers import Tokenizer

_END_TOKEN = "<|end of grammar|>"

# A compiled grammar holds tables of some megabytes at most; the least recently used one goes.
_MAX_CACHED = 128

# What one grammar may cost, whoever wrote it, besides llguidance's own limits: tens of megabytes of lexer states.
_LIMITS = LLParserLimits(max_lexer_states=50_000, max_grammar_size=200_000, verbose_errors=False)


class GrammarError(Exception):
    """The grammar can't be used; the sentence says why."""


def is_markup(content: str, *, is_special: bool) -> bool:
    """Whether llguidance takes an added token for markup, which text never contains."""
    return is_special or (content.startswith("<") and content.endswith(">"))


class GrammarCompiler:
    """Safe to use from several threads."""

    def __init__(self, model_path: str, vocab_size: int) -> None:
        """vocab_size: of the logits; tokens beyond the tokenizer's never match."""
        self._tokenizer_path = Path(model_path, "tokenizer.json")
        self._vocab_size = vocab_size
        self._lock = threading.Lock()
        self._matchers: OrderedDict[str, LLMatcher] = OrderedDict()

    @property
    def tokenizer(self) -> LLTokenizer:
        """The trie of all tokens, made when it is first needed; GrammarError if it can't be."""
        with self._lock:
            return self._tokenizer

    @property
    def end_token_id(self) -> int:
        """llguidance's end-of-sequence token, which is none of the model's."""
        return self.tokenizer.eos_token

    def compile(self, grammar: str) -> LLMatcher:
        """A matcher at the grammar's beginning; GrammarError with llguidance's reason if the grammar is wrong."""
        matcher = self._find(grammar)
        if matcher is None:
            matcher = LLMatcher(self.tokenizer, grammar, log_level=0, limits=_LIMITS)
            if matcher.is_error():
                raise GrammarError(_reason(matcher.get_error()))
            self._keep(grammar, matcher)
        return matcher.deep_copy()

    def forget(self, grammar: str) -> None:
        """Drop a compiled grammar: its copies share the tables of the lexer, and so the fate of full ones."""
        with self._lock:
            self._matchers.pop(grammar, None)

    def _find(self, grammar: str) -> LLMatcher | None:
        with self._lock:
            matcher = self._matchers.get(grammar)
            if matcher is not None:
                self._matchers.move_to_end(grammar)
            return matcher

    def _keep(self, grammar: str, matcher: LLMatcher) -> None:
        with self._lock:
            self._matchers[grammar] = matcher
            if len(self._matchers) > _MAX_CACHED:
                self._matchers.popitem(last=False)

    @cached_property
    def _tokenizer(self) -> LLTokenizer:
        try:
            tokenizer = Tokenizer.from_file(str(self._tokenizer_path))
            tokenizer.add_special_tokens([_END_TOKEN])
            end_token_id = tokenizer.token_to_id(_END_TOKEN)
            assert end_token_id is not None
            num_tokens = max(self._vocab_size, end_token_id + 1)
            return LLTokenizer(tokenizer.to_str(), n_vocab=num_tokens, eos_token=end_token_id)
        except Exception as error:  # tokenizers raises Exception itself
            raise GrammarError(f"this model's tokenizer can't follow grammars: {error}") from error


def _reason(message: str) -> str:
    """The sentence in a report of several lines that show the place."""
    lines = message.splitlines() or ["it can't be compiled"]
    regex_error = next((line for line in lines if line.startswith("error: ")), None)
    sentence = regex_error or lines[0]
    for marker in ("failed to compile JSON schema: ", "error: "):
        sentence = sentence.split(marker, 1)[-1]
    return sentence.strip().rstrip(".")
