"""Grammars are compiled before a request is promised anything: whoever sends a wrong one is told at once, and where."""

import asyncio
from functools import lru_cache

from app.engine.grammar_compiler import GrammarCompiler, GrammarError
from app.errors import InvalidRequestError
from app.generators.base import GenerationRequest
from app.generators.grammar.answer import Family, Grammar, answer_grammar, pieces


class GrammarChecker:
    """Grammars for the answers of one model."""

    def __init__(self, compiler: GrammarCompiler, family: Family) -> None:
        self._compiler = compiler
        self._family = family
        #: What is wrong with a grammar, by its text; empty if nothing is.
        self._fault_of = lru_cache(256)(self._fault)

    async def grammar_of(self, request: GenerationRequest, *, starts_in_reasoning: bool) -> str | None:
        """A grammar that compiles, or None if every answer will do. Raises ``InvalidRequestError``."""
        if request.output_format is None and not request.tools:
            return None
        grammar = await asyncio.to_thread(self._checked, request, starts_in_reasoning)
        return None if grammar is None else grammar.text

    def _checked(self, request: GenerationRequest, starts_in_reasoning: bool) -> Grammar | None:
        grammar = answer_grammar(request, self._family, starts_in_reasoning=starts_in_reasoning)
        if grammar is None or not self._fault_of(grammar.text):
            return grammar
        for part in [*pieces(request), grammar]:
            if fault := self._fault_of(part.text):
                raise InvalidRequestError(f"'{part.param}' can't be enforced: {fault}.", param=part.param)
        raise AssertionError("a grammar that can't be compiled has no fault")

    def _fault(self, text: str) -> str:
        try:
            self._compiler.compile(text)
        except GrammarError as error:
            return str(error)
        return ""
