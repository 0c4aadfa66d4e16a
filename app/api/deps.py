"""What handlers are given."""

from typing import Annotated

from fastapi import Depends, Request

from app.generators.pool import ModelPool
from app.runs.chat_service import ChatService
from app.runs.health import HealthService
from app.runs.metrics import MetricsService
from app.runs.service import ResponseService

#: Whose responses a caller sees. There is one owner until the server knows keys.
DEFAULT_OWNER = "default"


def _responses(request: Request) -> ResponseService:
    return request.app.state.responses  # type: ignore[no-any-return]


def _chat(request: Request) -> ChatService:
    return request.app.state.chat  # type: ignore[no-any-return]


def _health(request: Request) -> HealthService:
    return request.app.state.health  # type: ignore[no-any-return]


def _metrics(request: Request) -> MetricsService:
    return request.app.state.metrics  # type: ignore[no-any-return]


def _pool(request: Request) -> ModelPool:
    return request.app.state.pool  # type: ignore[no-any-return]


def _owner() -> str:
    return DEFAULT_OWNER


ResponseServiceDep = Annotated[ResponseService, Depends(_responses)]
ChatServiceDep = Annotated[ChatService, Depends(_chat)]
HealthServiceDep = Annotated[HealthService, Depends(_health)]
MetricsServiceDep = Annotated[MetricsService, Depends(_metrics)]
PoolDep = Annotated[ModelPool, Depends(_pool)]
OwnerDep = Annotated[str, Depends(_owner)]
