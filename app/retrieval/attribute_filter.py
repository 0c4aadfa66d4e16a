"""Whether a file's attributes are what a search asks for."""

import operator
from collections.abc import Callable, Mapping
from typing import Any

from app.protocol.vector_stores import ComparisonFilter, CompoundFilter, Filter

_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def matches(attributes: Mapping[str, Any], wanted: Filter) -> bool:
    """An attribute that isn't there equals nothing, and is in no order to anything."""
    if isinstance(wanted, CompoundFilter):
        results = (matches(attributes, each) for each in wanted.filters)
        return all(results) if wanted.type == "and" else any(results)
    return _compares(attributes.get(wanted.key), wanted)


def _compares(actual: Any, wanted: ComparisonFilter) -> bool:
    value: Any = wanted.value
    match wanted.type:
        case "eq":
            return _equal(actual, value)
        case "ne":
            return not _equal(actual, value)
        case "in":
            return any(_equal(actual, each) for each in value)
        case "nin":
            return not any(_equal(actual, each) for each in value)
        case order:
            return _kind(actual) is _kind(value) and _ORDER[order](actual, value)


def _equal(left: Any, right: Any) -> bool:
    return _kind(left) is _kind(right) and bool(left == right)


def _kind(value: Any) -> type:
    """1 and 1.0 are one number; True is none."""
    return float if type(value) is int else type(value)
