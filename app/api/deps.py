"""What handlers are given."""

from typing import Annotated

from fastapi import Depends, Request

from app.generators.base import Generator
from app.runs.chat_service import ChatService
from app.runs.health import HealthService
from app.runs.service import ResponseService

#: Whose responses a caller sees. There is one owner until the server knows keys.
DEFAULT_OWNER = "default"


def _responses(request: Request) -> ResponseService:
    return request.app.state.responses  # type: ignore[no-any-return]


def _chat(request: Request) -> ChatService:
    return request.app.state.chat  # type: ignore[no-any-return]


def _health(request: Request) -> HealthService:
    return request.app.state.health  # type: ignore[no-any-return]


def _generator(request: Request) -> Generator:
    return request.app.state.generator  # type: ignore[no-any-return]


def _owner() -> str:
    return DEFAULT_OWNER


ResponseServiceDep = Annotated[ResponseService, Depends(_responses)]
ChatServiceDep = Annotated[ChatService, Depends(_chat)]
HealthServiceDep = Annotated[HealthService, Depends(_health)]
GeneratorDep = Annotated[Generator, Depends(_generator)]
OwnerDep = Annotated[str, Depends(_owner)]
