"""What handlers are given."""

from typing import Annotated

from fastapi import Depends, Request
from fastapi.requests import HTTPConnection

from app.generators.pool import ModelPool
from app.runs.chat_service import ChatService
from app.runs.compaction_service import CompactionService
from app.runs.conversations import ConversationService
from app.runs.embedding_service import EmbeddingService
from app.runs.files import FileService
from app.runs.health import HealthService
from app.runs.idempotency import IdempotentCreation
from app.runs.metrics import MetricsService
from app.runs.passage_search import PassageSearch
from app.runs.response_list import ResponseLister
from app.runs.service import ResponseService
from app.runs.store_files import StoreFileService
from app.runs.stored_completions import StoredCompletionService
from app.runs.text_completion_service import TextCompletionService
from app.runs.vector_stores import VectorStoreService

#: Whose responses a caller sees. There is one owner until the server knows keys.
DEFAULT_OWNER = "default"


def _responses(connection: HTTPConnection) -> ResponseService:
    return connection.app.state.responses  # type: ignore[no-any-return]


def _idempotency(request: Request) -> IdempotentCreation:
    return request.app.state.idempotency  # type: ignore[no-any-return]


def _response_list(request: Request) -> ResponseLister:
    return request.app.state.response_list  # type: ignore[no-any-return]


def _conversations(request: Request) -> ConversationService:
    return request.app.state.conversations  # type: ignore[no-any-return]


def _embeddings(request: Request) -> EmbeddingService:
    return request.app.state.embeddings  # type: ignore[no-any-return]


def _files(request: Request) -> FileService:
    return request.app.state.files  # type: ignore[no-any-return]


def _vector_stores(request: Request) -> VectorStoreService:
    return request.app.state.vector_stores  # type: ignore[no-any-return]


def _store_files(request: Request) -> StoreFileService:
    return request.app.state.store_files  # type: ignore[no-any-return]


def _passage_search(request: Request) -> PassageSearch:
    return request.app.state.passage_search  # type: ignore[no-any-return]


def _chat(request: Request) -> ChatService:
    return request.app.state.chat  # type: ignore[no-any-return]


def _stored_completions(request: Request) -> StoredCompletionService:
    return request.app.state.stored_completions  # type: ignore[no-any-return]


def _compactions(request: Request) -> CompactionService:
    return request.app.state.compactions  # type: ignore[no-any-return]


def _text_completions(request: Request) -> TextCompletionService:
    return request.app.state.text_completions  # type: ignore[no-any-return]


def _health(request: Request) -> HealthService:
    return request.app.state.health  # type: ignore[no-any-return]


def _metrics(request: Request) -> MetricsService:
    return request.app.state.metrics  # type: ignore[no-any-return]


def _pool(request: Request) -> ModelPool:
    return request.app.state.pool  # type: ignore[no-any-return]


def _owner() -> str:
    return DEFAULT_OWNER


ResponseServiceDep = Annotated[ResponseService, Depends(_responses)]
ConversationServiceDep = Annotated[ConversationService, Depends(_conversations)]
EmbeddingServiceDep = Annotated[EmbeddingService, Depends(_embeddings)]
FileServiceDep = Annotated[FileService, Depends(_files)]
VectorStoreServiceDep = Annotated[VectorStoreService, Depends(_vector_stores)]
StoreFileServiceDep = Annotated[StoreFileService, Depends(_store_files)]
PassageSearchDep = Annotated[PassageSearch, Depends(_passage_search)]
IdempotencyDep = Annotated[IdempotentCreation, Depends(_idempotency)]
ResponseListDep = Annotated[ResponseLister, Depends(_response_list)]
ChatServiceDep = Annotated[ChatService, Depends(_chat)]
StoredCompletionServiceDep = Annotated[StoredCompletionService, Depends(_stored_completions)]
CompactionServiceDep = Annotated[CompactionService, Depends(_compactions)]
TextCompletionServiceDep = Annotated[TextCompletionService, Depends(_text_completions)]
HealthServiceDep = Annotated[HealthService, Depends(_health)]
MetricsServiceDep = Annotated[MetricsService, Depends(_metrics)]
PoolDep = Annotated[ModelPool, Depends(_pool)]
OwnerDep = Annotated[str, Depends(_owner)]
