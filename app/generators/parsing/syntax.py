"""How a model family writes reasoning and calls.

One description serves two readers: the parser, which takes an answer apart, and the grammar, which keeps the model
from writing anything else.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReasoningSyntax:
    """Reasoning stands between these marks."""

    opening: str
    closing: str


@dataclass(frozen=True)
class CallSyntax:
    """A group of calls is

        opening  before(name) ARGUMENTS after  between  before(name) ARGUMENTS after ...  closing

    where ARGUMENTS are a JSON object, and ``before`` holds ``{name}`` where the name stands. White space in these
    texts is what the model was trained to write; a parser is free about it.

    trigger: the text that turns an answer into calls, which no visible text contains; ``""`` if only a whole answer
    can be calls.
    raw_end: the mark that can end a call's input that is plain text instead of JSON; ``""`` if the parser reads none.
    """

    trigger: str
    before: str
    after: str
    opening: str = ""
    between: str = ""
    closing: str = ""
    raw_end: str = ""


@dataclass(frozen=True)
class Syntax:
    """What one family writes. ``name``: ``hermes``, ``llama``, ``mistral``, ``harmony``, ``deepseek`` ...

    calls: ``None`` where the family writes no calls, or none that a ``CallSyntax`` can describe; ``reads_calls``
        tells these apart.
    text_opening: what the family writes before the visible text of an answer, if anything.
    stop_marks: special tokens that end an answer, besides those that the model's configuration names. A vocabulary
        need not have them all.
    """

    name: str
    reasoning: ReasoningSyntax | None = None
    calls: CallSyntax | None = None
    reads_calls: bool = False
    text_opening: str = ""
    stop_marks: tuple[str, ...] = ()
