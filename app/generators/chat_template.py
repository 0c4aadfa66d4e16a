"""The model's own chat template: messages to the text of the prompt.

Rendered by Jinja with the names that templates may expect (those of transformers' ``apply_chat_template``), in
a sandbox, and without importing transformers, which would bring torch into this process.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import jinja2
from jinja2 import meta, nodes
from jinja2.ext import Extension, loopcontrols
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.errors import InvalidRequestError
from app.generators.base import ChatMessage
from app.generators.shown_calls import shown_calls

#: What the server itself gives to every template.
_GIVEN = frozenset({"messages", "tools", "add_generation_prompt"})

#: A noncharacter behind the text that an answer goes on from, to find its end in what the template makes of it.
_END_OF_BEGINNING = "\ufdd1"


class GenerationTag(Extension):
    """``{% generation %}`` marks an assistant's text for training; here it means its content."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """One model's template."""

    def __init__(self, source: str, special_tokens: dict[str, str]) -> None:
        """``source``: the Jinja text; ``special_tokens`` e.g. ``{"bos_token": "<s>"}``. Raises ``ValueError`` for a
        text that can't be parsed."""
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[GenerationTag, loopcontrols]
        )
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _raise
        environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        try:
            self._template = environment.from_string(source)
            #: What the template asks for by name.
            self.variables = meta.find_undeclared_variables(environment.parse(source)) - set(environment.globals)
        except jinja2.TemplateSyntaxError as error:
            raise ValueError(f"The chat template can't be parsed: {error.message} (line {error.lineno})") from error
        self._special_tokens = special_tokens
        self.source = source

    @classmethod
    def load(cls, folder: Path, source: str | None = None) -> "ChatTemplate":
        """Read the template of a model folder, or take ``source`` in its place.

        Raises ``ValueError`` where there is none.
        """
        config_path = folder / "tokenizer_config.json"
        config = json.loads(config_path.read_text()) if config_path.exists() else {}
        template_path = folder / "chat_template.jinja"
        if source is None:
            source = template_path.read_text() if template_path.exists() else _default(config.get("chat_template"))
        if not source:
            raise ValueError(
                f"The model in {folder} has no chat template, so it can't hold a conversation; "
                "give it one with --chat-template."
            )
        names = ("bos_token", "eos_token", "pad_token", "unk_token")
        return cls(source, {name: _token_text(config[name]) for name in names if config.get(name)})

    @property
    def takes_tools(self) -> bool:
        return "tools" in self.source

    def render(
        self,
        messages: Sequence[ChatMessage],
        tools: Sequence[dict[str, Any]],
        chat_template_kwargs: Mapping[str, Any] | None = None,
        *,
        continues_last: bool = False,
    ) -> str:
        """Return the prompt's text, up to where the assistant begins to speak.

        chat_template_kwargs: variables of the template's own, such as ``enable_thinking``. continues_last: the last
        message is the assistant's own beginning, and the prompt ends with its text.

        Raises ``InvalidRequestError`` with the template's own words if it refuses this conversation, or if it does
        not know one of the variables.
        """
        variables = dict(chat_template_kwargs or {})
        self._check_names(variables)
        shown = self._in_known_roles(shown_calls(messages, self.source))
        given = {
            "messages": _marked(shown) if continues_last else shown,
            "tools": tools or None,
            "add_generation_prompt": not continues_last,
            **self._special_tokens,
        }
        try:
            text = self._template.render(variables | given)
            return text[: text.rindex(_END_OF_BEGINNING)] if continues_last else text
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise InvalidRequestError(f"The model's chat template refuses this conversation: {error}") from error

    def _in_known_roles(self, messages: Sequence[ChatMessage]) -> list[ChatMessage]:
        """Many templates pass over a role that they don't know: developers speak as the system does there."""
        is_known = "developer" in self.source
        return [
            {**message, "role": "system"} if message["role"] == "developer" and not is_known else message
            for message in messages
        ]

    def _check_names(self, variables: Mapping[str, Any]) -> None:
        known = self.variables - _GIVEN - self._special_tokens.keys()
        if unknown := sorted(variables.keys() - known):
            raise InvalidRequestError(
                f"The model's chat template has no variable '{unknown[0]}' to set. "
                f"It has: {', '.join(sorted(known)) or 'none'}.",
                param="chat_template_kwargs",
            )


def _default(templates: Any) -> str | None:
    """One template, or several with names."""
    if isinstance(templates, list):
        templates = next((entry["template"] for entry in templates if entry["name"] == "default"), None)
    return None if templates is None else str(templates)


def _marked(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    *before, last = messages
    return [*before, {**last, "content": last.get("content", "") + _END_OF_BEGINNING}]


def _token_text(token: Any) -> str:
    return str(token["content"]) if isinstance(token, dict) else str(token)


def _to_json(value: Any, ensure_ascii: bool = False, indent: int | None = None, **options: Any) -> str:
    """As transformers prints JSON in prompts, with its parameters: no HTML escapes, no ASCII escapes."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, **options)


def _raise(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)
