"""Requests as the text that a model's chat template makes of them."""

from typing import Any

from app.generators.base import GenerationRequest, OutputFormat
from app.generators.chat_template import ChatTemplate
from app.generators.reasoning_effort import effort_variables
from app.generators.special_text import SpecialText

#: A template that asks for this variable shows the model the JSON Schema that its answer must follow.
_RESPONSE_SCHEMA = "response_schema"


class PromptRenderer:
    def __init__(self, template: ChatTemplate, special_text: SpecialText, *, thinks: bool) -> None:
        """``thinks``: whether the model ever does, which decides what no effort at all means."""
        self._template = template
        self._special_text = special_text
        self._thinks = thinks

    def render(self, request: GenerationRequest) -> str:
        """Return the prompt, with signs where texts spell special tokens. Raises ``InvalidRequestError``."""
        messages = self._special_text.break_up(request.messages)
        tools = self._special_text.break_up([_as_shown(tool) for tool in request.tools])
        # A template may print what a client gives it: a document, say, that others have written.
        given = self._special_text.break_up(dict(request.chat_template_kwargs))
        variables = {**self._variables(request), **given}
        return self._template.render(messages, tools, variables, continues_last=request.continues_last)

    def _variables(self, request: GenerationRequest) -> dict[str, object]:
        """What the request's own parameters say to the template."""
        known = self._template.variables
        variables: dict[str, object] = {}
        if request.reasoning_effort is not None:
            variables = effort_variables(request.reasoning_effort, known, thinks=self._thinks) or {}
        if _RESPONSE_SCHEMA in known and request.output_format is not None:
            variables[_RESPONSE_SCHEMA] = self._special_text.break_up(_shown_schema(request.output_format))
        return variables


def _shown_schema(output_format: OutputFormat) -> Any:
    """The schema for a template that shows it; ``None`` for a form that is no JSON Schema."""
    if output_format.kind == "json_object":
        return {"type": "object"}
    return output_format.source if output_format.kind == "json_schema" else None


#: What is enforced, and how, is none of the model's business.
_UNSHOWN = {"strict", "input_format", "schema_param"}


def _as_shown(tool: dict[str, Any]) -> dict[str, Any]:
    """A tool as the model is told of it."""
    function = {key: value for key, value in tool["function"].items() if key not in _UNSHOWN}
    return {**tool, "function": function}
