"""Token records of generations that follow each other: one conversation's tokens, and one response's."""

from array import array
from dataclasses import replace

from app.generators.base import TokenHistory, TokenRecord


def extended(before: TokenHistory, record: TokenRecord | None) -> TokenHistory:
    """The history behind a generation. One that did not finish has no record: what follows goes on from before it."""
    if record is None:
        return before
    marks = [mark for mark in before.marks if mark[0] <= record.num_inherited]
    token_ids = before.token_ids[: record.num_inherited] + record.token_ids
    return TokenHistory(record.vocabulary, token_ids, [*marks, *record.marks])


def joined(first: TokenRecord | None, then: TokenRecord | None) -> TokenRecord | None:
    """One record of two steps, the second of which went on from the first."""
    if first is None or then is None or then.num_inherited <= first.num_inherited:
        return then or first
    num_kept = then.num_inherited - first.num_inherited
    marks = [mark for mark in first.marks if mark[0] <= then.num_inherited]
    token_ids = array("I", first.token_ids[:num_kept]) + then.token_ids
    return replace(first, token_ids=token_ids, marks=[*marks, *then.marks])
