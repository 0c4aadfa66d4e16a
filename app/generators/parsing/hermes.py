"""How the Hermes and Qwen families write."""

from app.generators.parsing.markup import CALL, END_CALL, END_THINK, THINK
from app.generators.parsing.syntax import CallSyntax, ReasoningSyntax, Syntax


def hermes_syntax(*, thinks: bool) -> Syntax:
    """``thinks``: whether the model reasons before it answers."""
    return Syntax(
        name="hermes",
        reasoning=ReasoningSyntax(THINK, END_THINK) if thinks else None,
        calls=CallSyntax(
            trigger=CALL,
            before=CALL + '\n{"name": "{name}", "arguments": ',
            after="}\n" + END_CALL,
            between="\n",
        ),
    )
