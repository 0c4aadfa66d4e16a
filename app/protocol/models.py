"""Models on the wire."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict


class Model(TypedDict):
    id: str
    object: Literal["model"]
    created: Annotated[int, Field(description="When the server began, in seconds since 1970.")]
    owned_by: Literal["responsa"]
    alias_of: Annotated[str | None, Field(description="The model that this name stands for (an extension).")]
    loaded: Annotated[bool, Field(description="Whether it is in memory (an extension).")]


class ModelList(TypedDict):
    object: Literal["list"]
    data: list[Model]
