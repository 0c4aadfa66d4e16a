"""What each operation answers with 200, for the documentation alone: answers are sent as they are kept, unchecked.

By operation, so that the schemas are made when somebody asks for them, and not whenever the server starts.
"""

from typing import Any, Final

from pydantic import TypeAdapter

from app.protocol.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    StoredChatCompletion,
    StoredChatCompletionList,
    StoredMessageList,
)
from app.protocol.compaction import CompactedResponse, InputTokens
from app.protocol.completion import TextCompletion
from app.protocol.conversations import Conversation, ConversationExport
from app.protocol.embeddings import EmbeddingList
from app.protocol.errors import ErrorEnvelope
from app.protocol.events import Event
from app.protocol.files import FileList, FileObject
from app.protocol.health import Health
from app.protocol.kept_items import Item, ItemList
from app.protocol.lists import Deleted
from app.protocol.models import Model, ModelList
from app.protocol.prompt_requests import DetokenizedText, RenderedPrompt, TokenizedText
from app.protocol.response import Response, ResponseList
from app.protocol.vector_stores import (
    FileBatch,
    FileContentPage,
    SearchResultPage,
    VectorStore,
    VectorStoreFile,
    VectorStoreFileList,
    VectorStoreList,
)

ANSWERS: dict[str, Any] = {
    "POST /v1/responses": Response,
    "GET /v1/responses": ResponseList,
    "POST /v1/responses/input_tokens": InputTokens,
    "POST /v1/responses/compact": CompactedResponse,
    "GET /v1/responses/{response_id}": Response,
    "DELETE /v1/responses/{response_id}": Deleted,
    "POST /v1/responses/{response_id}/cancel": Response,
    "GET /v1/responses/{response_id}/input_items": ItemList,
    "POST /v1/conversations": Conversation,
    "GET /v1/conversations/{conversation_id}": Conversation,
    "POST /v1/conversations/{conversation_id}": Conversation,
    "DELETE /v1/conversations/{conversation_id}": Deleted,
    "GET /v1/conversations/{conversation_id}/export": ConversationExport,
    "POST /v1/conversations/{conversation_id}/items": ItemList,
    "GET /v1/conversations/{conversation_id}/items": ItemList,
    "GET /v1/conversations/{conversation_id}/items/{item_id}": Item,
    "DELETE /v1/conversations/{conversation_id}/items/{item_id}": Conversation,
    "POST /v1/chat/completions": ChatCompletion,
    "GET /v1/chat/completions": StoredChatCompletionList,
    "GET /v1/chat/completions/{completion_id}": StoredChatCompletion,
    "POST /v1/chat/completions/{completion_id}": StoredChatCompletion,
    "DELETE /v1/chat/completions/{completion_id}": Deleted,
    "GET /v1/chat/completions/{completion_id}/messages": StoredMessageList,
    "POST /v1/completions": TextCompletion,
    "POST /v1/embeddings": EmbeddingList,
    "POST /v1/files": FileObject,
    "GET /v1/files": FileList,
    "GET /v1/files/{file_id}": FileObject,
    "DELETE /v1/files/{file_id}": Deleted,
    "POST /v1/vector_stores": VectorStore,
    "GET /v1/vector_stores": VectorStoreList,
    "GET /v1/vector_stores/{vector_store_id}": VectorStore,
    "POST /v1/vector_stores/{vector_store_id}": VectorStore,
    "DELETE /v1/vector_stores/{vector_store_id}": Deleted,
    "POST /v1/vector_stores/{vector_store_id}/search": SearchResultPage,
    "POST /v1/vector_stores/{vector_store_id}/files": VectorStoreFile,
    "GET /v1/vector_stores/{vector_store_id}/files": VectorStoreFileList,
    "GET /v1/vector_stores/{vector_store_id}/files/{file_id}": VectorStoreFile,
    "POST /v1/vector_stores/{vector_store_id}/files/{file_id}": VectorStoreFile,
    "DELETE /v1/vector_stores/{vector_store_id}/files/{file_id}": Deleted,
    "GET /v1/vector_stores/{vector_store_id}/files/{file_id}/content": FileContentPage,
    "POST /v1/vector_stores/{vector_store_id}/file_batches": FileBatch,
    "GET /v1/vector_stores/{vector_store_id}/file_batches/{batch_id}": FileBatch,
    "POST /v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel": FileBatch,
    "GET /v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files": VectorStoreFileList,
    "GET /v1/models": ModelList,
    "GET /v1/models/{model}": Model,
    "POST /apply-template": RenderedPrompt,
    "POST /tokenize": TokenizedText,
    "POST /detokenize": DetokenizedText,
    "GET /health": Health,
}
#: What the ``data`` of a stream's events is; a stream of completions that breaks tells an error at its end.
EVENTS: dict[str, Any] = {
    "POST /v1/responses": Event,
    "GET /v1/responses/{response_id}": Event,
    "POST /v1/chat/completions": ChatCompletionChunk | ErrorEnvelope,
    "POST /v1/completions": TextCompletion | ErrorEnvelope,
}


#: Of the two schemas that a type has, that of what is sent.
_SENT: Final = "serialization"
_REF = "#/components/schemas/{model}"


def add_answers(document: dict[str, Any]) -> None:
    """Tell of each operation what it answers with 200. Raises ``ValueError`` where two objects have one name."""
    answers = dict.fromkeys([*ANSWERS.values(), *EVENTS.values()])
    schemas, definitions = TypeAdapter.json_schemas(
        [(answer, _SENT, TypeAdapter(answer)) for answer in answers], ref_template=_REF
    )
    _add_components(document["components"]["schemas"], definitions["$defs"])
    for name, answer in ANSWERS.items():
        method, path = name.split()
        content = document["paths"][path][method.lower()]["responses"]["200"]["content"]
        content["application/json"] = {"schema": schemas[answer, _SENT]}
        if name in EVENTS:
            content["text/event-stream"]["schema"] = _frame(schemas[EVENTS[name], _SENT])


def _add_components(known: dict[str, Any], new: dict[str, Any]) -> None:
    twice = [name for name in known.keys() & new.keys() if known[name] != new[name]]
    if twice:
        raise ValueError(f"The documentation has two objects with the same name: {', '.join(sorted(twice))}.")
    known.update(new)


def _frame(event: dict[str, Any]) -> dict[str, Any]:
    """The schema of a server-sent event whose data is JSON; the last one has the text ``[DONE]``."""
    data = {"type": "string", "contentMediaType": "application/json", "contentSchema": event}
    return {"type": "object", "properties": {"event": {"type": "string"}, "data": data}, "required": ["data"]}
