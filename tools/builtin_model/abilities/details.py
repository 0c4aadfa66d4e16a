"""A detail: one thing that a text may say of whatever it is about, in clauses that can stand beside any others.

Subjects (subjects.py) say what belongs together. Details are put together at random, so that the words around a
value, and nothing else, tell which key it belongs to.
"""

from dataclasses import dataclass

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.draw import phrases


@dataclass(frozen=True)
class Detail:
    """The keys, in words, that a schema may ask for it by; the kind of its value; and the clauses, with `{value}`.

    `generic` are keys that do where no other detail of a text could be meant by them.
    """

    keys: tuple[str, ...]
    kind: kinds.Kind
    clauses: tuple[str, ...]
    generic: tuple[str, ...]

    @property
    def sort(self) -> str:
        """What a generic key can't tell apart: numbers, dates, or other values of one kind."""
        if self.kind.schema["type"] in ("integer", "number"):
            return "number"
        return "date" if self.kind in _DATES else str(id(self.kind))


_DATES = (kinds.ISO_DATE, kinds.LONG_DATE, kinds.WEEKDAY)


def detail(keys: str, kind: kinds.Kind, clauses: str, generic: str = "") -> Detail:
    """Keys and clauses are parted by bars, clauses by lines too; `{}` is the value's place."""
    said = tuple(clause.replace("{}", "{value}") for clause in phrases(clauses))
    return Detail(phrases(keys), kind, said, phrases(generic) if generic else ())
