"""How tests take an answer apart."""

from hypothesis import strategies as st

from app.generators.base import CallArguments, CallOpened, Reasoning, Text


def cut(data, sequence):
    """Cut a sequence into pieces of random lengths."""
    pieces, rest = [], sequence
    while rest:
        length = data.draw(st.integers(1, len(rest)))
        pieces.append(rest[:length])
        rest = rest[length:]
    return pieces


def parse(parser, pieces):
    """Return all that was parsed, and check what is true of every parse of any text."""
    parsed = [item for piece in pieces for item in parser.feed(piece)]
    parsed += parser.flush()
    raw = "".join(pieces)
    ends = [item.end for item in parsed]
    assert ends == sorted(ends)
    assert all(end <= len(raw) for end in ends)
    for fragment, end in parsed:
        if isinstance(fragment, Text | Reasoning):
            assert fragment.text
            assert raw[end - len(fragment.text) : end] == fragment.text
    assert parser.flush() == []
    return merge([fragment for fragment, _ in parsed])


def merge(fragments):
    """Join neighbours of one kind: where a stream is cut does not matter."""
    merged = []
    for fragment in fragments:
        same = merged and type(merged[-1]) is type(fragment)
        if same and isinstance(fragment, Text | Reasoning):
            merged[-1] = type(fragment)(merged[-1].text + fragment.text)
        elif same and isinstance(fragment, CallArguments):
            merged[-1] = CallArguments(merged[-1].delta + fragment.delta)
        else:
            merged.append(fragment)
    return merged


def call(name, arguments):
    return [CallOpened(name), CallArguments(arguments)]
