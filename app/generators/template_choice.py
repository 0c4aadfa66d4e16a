"""Chat templates that the operator chooses in place of the models' own."""

from collections.abc import Sequence
from pathlib import Path

from app.generators.chat_template import ChatTemplate
from app.generators.named_templates import NAMED_TEMPLATES

_SUFFIXES = (".jinja", ".jinja2", ".j2", ".txt")


def assign_templates(choices: Sequence[str], models: Sequence[str]) -> dict[str, str]:
    """Return the Jinja text by model. ``choices``: ``TEMPLATE`` for all models, or ``MODEL=TEMPLATE`` for one.

    Raises ``ValueError`` for a template that can't be found or parsed.
    """
    assigned: dict[str, str] = {}
    of_one: dict[str, str] = {}
    for choice in choices:
        model, separator, template = choice.partition("=")
        if separator and model in models:
            of_one[model] = read_template(template)
        else:
            assigned = dict.fromkeys(models, read_template(choice))
    return assigned | of_one


def read_template(choice: str) -> str:
    """Return the Jinja text of a file, of a name, or the choice itself; raises ``ValueError``."""
    source = NAMED_TEMPLATES.get(choice) or _read_file(choice)
    if source is None:
        if _names_a_file(choice):
            known = ", ".join(sorted(NAMED_TEMPLATES))
            raise ValueError(
                f"The chat template '{choice}' is neither a file here nor one of {known}. "
                "Name one of these, or write the template itself."
            )
        source = choice
    ChatTemplate(source, {})
    return source


def _read_file(choice: str) -> str | None:
    path = Path(choice).expanduser()
    try:
        return path.read_text() if path.is_file() else None
    except UnicodeDecodeError:
        raise ValueError(f"The chat template {path} is no text in UTF-8.") from None
    except (OSError, ValueError):  # a template's text, which no file can have as its name
        return None


def _names_a_file(choice: str) -> bool:
    """A text of one word, or with the ending of a file, is hardly meant as a template."""
    return "{" not in choice and (len(choice.split()) < 2 or choice.endswith(_SUFFIXES))
