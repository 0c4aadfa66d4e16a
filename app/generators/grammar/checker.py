"""Grammars are compiled before a request is promised anything: whoever sends a wrong one is told, and where."""

import asyncio
from dataclasses import replace
from functools import lru_cache
from typing import Any

from app.engine.grammar_compiler import GrammarCompiler, GrammarError
from app.errors import InvalidRequestError
from app.generators.base import STRICT_IF_POSSIBLE, GenerationRequest
from app.generators.grammar.answer import Family, Grammar, answer_grammar, pieces
from app.generators.grammar.calls import callable_function


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
        request = self._settled(request)
        grammar = answer_grammar(request, self._family, starts_in_reasoning=starts_in_reasoning)
        if grammar is None or not self._fault_of(grammar.text):
            return grammar
        for part in [*pieces(request), grammar]:
            if fault := self._fault_of(part.text):
                raise InvalidRequestError(f"'{part.param}' can't be enforced: {fault}.", param=part.param)
        raise AssertionError("a grammar that can't be compiled has no fault")

    def _settled(self, request: GenerationRequest) -> GenerationRequest:
        """The request with every tool either strict or not."""
        tools = [self._settled_tool(tool) for tool in request.tools]
        return request if tools == request.tools else replace(request, tools=tools)

    def _settled_tool(self, tool: dict[str, Any]) -> dict[str, Any]:
        """A tool that leaves it open is strict if its schema can be enforced."""
        if tool["function"].get("strict") != STRICT_IF_POSSIBLE:
            return tool
        try:
            arguments = callable_function(tool, "tools").arguments
            is_enforceable = self._family.syntax.calls is not None and not self._fault_of(f"start: {arguments}")
        except InvalidRequestError:
            is_enforceable = False
        return {**tool, "function": {**tool["function"], "strict": is_enforceable}}

    def _fault(self, text: str) -> str:
        try:
            self._compiler.compile(text)
        except GrammarError as error:
            return str(error)
        return ""
