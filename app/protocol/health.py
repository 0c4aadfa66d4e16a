"""What ``/health`` tells."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict


class ModelHealth(TypedDict):
    loaded: bool
    detail: str


class Health(TypedDict):
    status: Literal["ok", "unavailable"]
    generator: Annotated[str, Field(description="How the models are, in words.")]
    database: Annotated[str, Field(description="How the database is, in words.")]
    statistics: Annotated[dict[str, int], Field(description="Sums over all loaded models.")]
    models: dict[str, ModelHealth]
