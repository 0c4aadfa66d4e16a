"""Prompt templates: requests with gaps, written into files by who hosts the server, and named by clients.

A file ``ID.yaml`` or ``ID@VERSION.yaml`` (or ``.json``) holds fields of a create request. ``{{name}}`` in any text of
it is a variable. Without a version ``ID.yaml`` is meant, or else the highest one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from app.errors import InvalidRequestError, PromptNotFoundError
from app.protocol.input_items import MessageItem
from app.protocol.prompts import PromptParam
from app.protocol.requests import ResponseCreateParams

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_SUFFIXES = {".yaml", ".yml", ".json"}
#: What belongs to one request, and not to a template of many.
_NOT_IN_TEMPLATES = {
    "background", "conversation", "metadata", "previous_response_id", "prompt", "store", "stream", "stream_options",
}  # fmt: skip


@dataclass(frozen=True)
class PromptTemplate:
    """``fields``: of a create request, with variables in its texts."""

    fields: Mapping[str, Any]

    @property
    def variables(self) -> set[str]:
        return set(_names(self.fields))

    def fill(self, texts: Mapping[str, str]) -> ResponseCreateParams:
        """Raises ``ValidationError`` if that makes no request."""
        return ResponseCreateParams.model_validate(_filled(self.fields, texts))


class PromptTemplates:
    def __init__(self, folder: Path | None = None) -> None:
        """Read a folder of templates. Raises ``ValueError`` for a file that is none, ``OSError`` without one."""
        self._templates: dict[str, dict[str | None, PromptTemplate]] = {}
        for path in sorted(folder.iterdir()) if folder is not None else []:
            if path.suffix in _SUFFIXES:
                prompt_id, _, version = path.stem.partition("@")
                self._templates.setdefault(prompt_id, {})[version or None] = _read(path)

    def apply(self, params: ResponseCreateParams, *, has_input: bool = True) -> ResponseCreateParams:
        """Return the request with what its template says where it says nothing itself; input comes behind input.

        ``has_input``: whether the template's input belongs to the request too.
        """
        if params.prompt is None:
            return params
        template = self._find(params.prompt)
        _check_variables(template.variables, params.prompt.texts)
        try:
            filled = template.fill(params.prompt.texts)
        except ValidationError as error:
            raise InvalidRequestError(
                f"The prompt '{params.prompt.id}' with these variables is no request: {error.errors()[0]['msg']}.",
                param="prompt.variables",
            ) from None
        missing = {name for name in filled.model_fields_set if getattr(params, name) is None}
        defaults = {name: getattr(filled, name) for name in missing}
        joined = _joined(filled.input, params.input) if has_input else params.input
        return params.model_copy(update={**defaults, "input": joined})

    def _find(self, prompt: PromptParam) -> PromptTemplate:
        versions = self._templates.get(prompt.id, {})
        version = prompt.version if prompt.version is not None or None in versions else _highest(versions)
        if version not in versions:
            raise PromptNotFoundError(prompt.id, prompt.version)
        return versions[version]


def _read(path: Path) -> PromptTemplate:
    try:
        fields = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(fields, dict):
            raise ValueError("it is no mapping of a request's fields")
        if foreign := sorted(fields.keys() & _NOT_IN_TEMPLATES):
            raise ValueError(f"'{foreign[0]}' belongs to a request, not to a template")
        template = PromptTemplate(fields)
        template.fill(dict.fromkeys(template.variables, "x"))
    except (ValueError, yaml.YAMLError) as error:
        raise ValueError(f"The prompt template '{path}' can't be used: {error}") from error
    return template


def _highest(versions: Mapping[str | None, object]) -> str | None:
    """Numbers count as numbers: 10 is above 9."""
    names = [version for version in versions if version is not None]
    return max(names, key=lambda name: (int(name) if name.isdecimal() else -1, name), default=None)


def _check_variables(wanted: set[str], given: Mapping[str, str]) -> None:
    for names, fault in ((wanted - given.keys(), "is missing"), (given.keys() - wanted, "is none of this prompt's")):
        if names:
            known = ", ".join(f"'{name}'" for name in sorted(wanted)) or "none"
            raise InvalidRequestError(
                f"The variable '{min(names)}' {fault}. The prompt has: {known}.", param="prompt.variables"
            )


def _names(value: Any) -> list[str]:
    """The variables in all texts of a value."""
    if isinstance(value, str):
        return _VARIABLE.findall(value)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [name for one in inner for name in _names(one)]


def _filled(value: Any, texts: Mapping[str, str]) -> Any:
    """What a variable's text says is never read as a variable again."""
    if isinstance(value, str):
        return _VARIABLE.sub(lambda match: texts[match[1]], value)
    if isinstance(value, dict):
        return {key: _filled(one, texts) for key, one in value.items()}
    return [_filled(one, texts) for one in value] if isinstance(value, list) else value


def _joined(first: Any, second: Any) -> Any:
    """Input as a list of items; ``None`` is no input."""
    return first if second is None else second if first is None else [*_items(first), *_items(second)]


def _items(source: Any) -> list[Any]:
    return [MessageItem(role="user", content=source)] if isinstance(source, str) else list(source)
