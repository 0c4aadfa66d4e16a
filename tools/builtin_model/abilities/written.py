"""Wordings that are written as plain lines in `texts/*.txt`, for training: a heading names whose they are."""

from collections.abc import Iterator
from pathlib import Path

from tools.builtin_model.draw import Wordings

FOLDER = Path(__file__).parent / "texts"

Lines = tuple[str, ...]


def sections(pattern: str) -> Iterator[tuple[str, Lines]]:
    """The headings of some of the files, each with its lines."""
    for path in sorted(FOLDER.glob(pattern)):
        for section in path.read_text(encoding="utf-8").split("## ")[1:]:
            heading, *lines = section.strip().split("\n")
            yield heading, tuple(line.replace("\\n", "\n") for line in lines)


def after(sign: str, lines: Lines) -> Lines:
    """The lines that begin with this sign, without it."""
    return tuple(line.removeprefix(f"{sign} ") for line in lines if line.startswith(f"{sign} "))


def with_more(wordings: Wordings, more: Lines) -> Wordings:
    return Wordings((*wordings.train, *more), wordings.heldout)
