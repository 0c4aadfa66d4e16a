"""What all request models share."""

import json
from collections.abc import Callable, Iterable
from typing import Annotated, Any, Literal, Union

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, StringConstraints, Tag
from pydantic_core import PydanticCustomError


class RequestModel(BaseModel):
    """A part of a request body: unknown fields and wrong types are errors, never ignored or converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


#: OpenAI's limits on metadata: 16 pairs, keys of 64 and values of 512 characters.
Metadata = Annotated[
    dict[Annotated[str, StringConstraints(max_length=64)], Annotated[str, StringConstraints(max_length=512)]],
    Field(max_length=16),
]

Temperature = Annotated[float, Field(ge=0, le=2)]
TopP = Annotated[float, Field(ge=0, le=1)]
ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
ServiceTier = Literal["auto", "default", "fast", "flex", "priority", "scale"]
Verbosity = Literal["low", "medium", "high"]
Seed = Annotated[int, Field(ge=-(2**63), lt=2**63)]
FunctionName = Annotated[str, StringConstraints(pattern=r"^[a-zA-Z0-9_-]{1,64}$")]
#: An item's id, ours or another server's: visible characters, so that a column of any database can hold it.
ItemId = Annotated[str, StringConstraints(pattern=r"^[!-~]{1,256}$")]
CallId = Annotated[str, StringConstraints(min_length=1, max_length=64)]
#: OpenAI's limit on one text. NOTE: only a constrained string is checked for half surrogate pairs.
LongText = Annotated[str, StringConstraints(max_length=10_485_760)]
#: Of a call that was made: whatever the model wrote, since it was given out. What is offered has a ``FunctionName``.
CalledName = Annotated[LongText, Field(min_length=1)]


#: Levels of a value inside another. JSON is written by what stops at some 255, and an event has levels of its own.
MAX_LEVELS = 100


def bounded(value: Any, max_levels: int = MAX_LEVELS) -> Any:
    """Return the value if it is nested no deeper than that."""
    level = [value]
    for _ in range(max_levels):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return value
    raise PydanticCustomError("too_deep", "is nested too deep: {num} levels at most", {"num": max_levels})


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def storable(value: Any) -> Any:
    """Half a surrogate pair is no text, and NaN is no JSON: neither can be stored or sent, nor what is too deep."""
    bounded(value)
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        raise PydanticCustomError(
            "not_json", "must be valid JSON, with whole characters and finite numbers"
        ) from None
    return value


JsonObject = Annotated[dict[str, Any], AfterValidator(storable)]
JsonList = Annotated[list[Any], AfterValidator(storable)]
#: Whatever it is: used for nothing, but kept with a request that waits.
JsonValue = Annotated[Any, AfterValidator(storable)]

#: Tags of unions begin with this sign, so that they can be told from field names in an error's location.
TAG_SIGN = "#"


def one_of(field: str, members: dict[str, Any], default: Callable[[dict[str, Any]], str] | None = None) -> Any:
    """A union whose members are told apart by the value of ``field``; without it ``default`` tells."""

    def tag(value: Any) -> str | None:
        name = value.get(field) if isinstance(value, dict) else getattr(value, field, None)
        if name is None and default is not None and isinstance(value, dict):
            name = default(value)
        return None if name is None else f"{TAG_SIGN}{name}"

    tagged = tuple(Annotated[member, Tag(f"{TAG_SIGN}{name}")] for name, member in members.items())
    return Annotated[Union[tagged], Discriminator(tag)]  # noqa: UP007 - the members are known at run time only


def text_or_list(text: Any, items: Any) -> Any:
    """A union of a string and a list whose errors speak of the branch that was meant."""
    return Annotated[
        Annotated[text, Tag(f"{TAG_SIGN}text")] | Annotated[items, Tag(f"{TAG_SIGN}list")],
        Discriminator(lambda value: f"{TAG_SIGN}{'text' if isinstance(value, str) else 'list'}"),
    ]


def text_or_object(text: Any, mapping: Any) -> Any:
    """A union of a string and an object whose errors speak of the branch that was meant."""
    return Annotated[
        Annotated[text, Tag(f"{TAG_SIGN}text")] | Annotated[mapping, Tag(f"{TAG_SIGN}object")],
        Discriminator(lambda value: f"{TAG_SIGN}{'text' if isinstance(value, str) else 'object'}"),
    ]


def word_or_object(word: Any, mapping: Any) -> Any:
    """A union of a word and an object whose errors speak of the branch that was meant."""
    return Annotated[
        Annotated[word, Tag(f"{TAG_SIGN}word")] | Annotated[mapping, Tag(f"{TAG_SIGN}object")],
        Discriminator(lambda value: f"{TAG_SIGN}{'word' if isinstance(value, str) else 'object'}"),
    ]


def list_or_object(items: Any, mapping: Any) -> Any:
    """A union of a list and an object whose errors speak of the branch that was meant."""
    return Annotated[
        Annotated[items, Tag(f"{TAG_SIGN}items")] | Annotated[mapping, Tag(f"{TAG_SIGN}object")],
        Discriminator(lambda value: f"{TAG_SIGN}{'items' if isinstance(value, list) else 'object'}"),
    ]


_KINDS = {str: "text", bool: "flag", int: "number", float: "number", list: "list"}


def one_of_kinds(told: str, **members: Any) -> Any:
    """A union of JSON's kinds of value (``text``, ``flag``, ``number``, ``list``) whose errors speak of the kind that
    was meant. ``told``: what a value of any other kind is answered."""
    tags = {one: f"{TAG_SIGN}{kind}" for one, kind in _KINDS.items() if kind in members}
    tagged = tuple(Annotated[member, Tag(f"{TAG_SIGN}{kind}")] for kind, member in members.items())
    discriminator = Discriminator(
        lambda value: tags.get(type(value)), custom_error_type="kind", custom_error_message=told
    )
    return Annotated[Union[tagged], discriminator]  # noqa: UP007 - the members are known at run time only


def or_default(kind: Any, default: Any) -> Any:
    """A field with a default, which ``null`` means too, as everywhere."""
    return Annotated[kind | None, AfterValidator(lambda value: default if value is None else value)]


def only(*values: Any) -> Any:
    """A known parameter that is honoured in these values alone; ``null`` means the default, as everywhere."""
    accepted = (None, *values)

    def check(value: Any) -> Any:
        if any(type(value) is type(one) and value == one for one in accepted):
            return value
        hint = " or ".join(["leave it out", *(f"send {json.dumps(one)}" for one in values)])
        raise PydanticCustomError(
            "unsupported_value", "not supported by this server in this value; {hint}", {"hint": hint}
        )

    return Annotated[Any, AfterValidator(check)]
