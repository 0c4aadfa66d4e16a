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

#: What the server itself gives to every template.
_GIVEN = frozenset({"messages", "tools", "add_generation_prompt"})


class GenerationTag(Extension):
    """``{% generation %}`` marks an assistant's text for training; here it means its content."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """One model's template. ``source`` is the Jinja text; ``special_tokens`` e.g. ``{"bos_token": "<s>"}``."""

    def __init__(self, source: str, special_tokens: dict[str, str]) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=[GenerationTag, loopcontrols]
        )
        environment.filters["tojson"] = _to_json
        environment.globals["raise_exception"] = _raise
        environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        self._template = environment.from_string(source)
        #: What the template asks for by name.
        self.variables = meta.find_undeclared_variables(environment.parse(source)) - set(environment.globals)
        self._special_tokens = special_tokens
        self.source = source

    @classmethod
    def load(cls, folder: Path) -> "ChatTemplate":
        """Read the template of a model folder. Raises ``ValueError`` where there is none."""
        config_path = folder / "tokenizer_config.json"
        config = json.loads(config_path.read_text()) if config_path.exists() else {}
        template_path = folder / "chat_template.jinja"
        source = template_path.read_text() if template_path.exists() else config.get("chat_template")
        if isinstance(source, list):  # several named templates
            source = next((entry["template"] for entry in source if entry["name"] == "default"), None)
        if not source:
            raise ValueError(f"The model in {folder} has no chat template, so it can't hold a conversation.")
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
    ) -> str:
        """Return the prompt's text, up to where the assistant begins to speak.

        chat_template_kwargs: variables of the template's own, such as ``enable_thinking``.

        Raises ``InvalidRequestError`` with the template's own words if it refuses this conversation, or if it does
        not know one of the variables.
        """
        variables = dict(chat_template_kwargs or {})
        self._check_names(variables)
        given = {"messages": messages, "tools": tools or None, "add_generation_prompt": True, **self._special_tokens}
        try:
            return self._template.render(variables | given)
        except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise InvalidRequestError(f"The model's chat template refuses this conversation: {error}") from error

    def _check_names(self, variables: Mapping[str, Any]) -> None:
        known = self.variables - _GIVEN - self._special_tokens.keys()
        if unknown := sorted(variables.keys() - known):
            raise InvalidRequestError(
                f"The model's chat template has no variable '{unknown[0]}' to set. "
                f"It has: {', '.join(sorted(known)) or 'none'}.",
                param="chat_template_kwargs",
            )


def _token_text(token: Any) -> str:
    return str(token["content"]) if isinstance(token, dict) else str(token)


def _to_json(value: Any, indent: int | None = None, **options: Any) -> str:
    """As transformers prints JSON in prompts: no HTML escapes, no ASCII escapes."""
    return json.dumps(value, ensure_ascii=False, indent=indent, **options)


def _raise(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)
