"""Errors that a client is told about. They know the API's words, and nothing of HTTP.

    ResponsaError
      InvalidRequestError           the request is wrong, and the message says what to change
        PreviousResponseNotFoundError
        ContextLengthExceededError  the prompt does not fit the model's context
        IdempotencyKeyReusedError   the key came with another request before
        ConnectionLimitError        a WebSocket has been open for as long as it may
      NotFoundError                 no such object for this caller
        ResponseNotFoundError
        ChatCompletionNotFoundError
        ConversationNotFoundError
        ConversationItemNotFoundError
        ItemNotFoundError
        ModelNotFoundError
        PromptNotFoundError
        FileNotFoundHereError
        VectorStoreNotFoundError
        VectorStoreFileNotFoundError
        FileBatchNotFoundError
      AuthenticationFailedError     another server, which the client named, refused the credentials for it
      ForeignOriginError            a web page of another origin wants to change something
      PayloadTooLargeError          the body exceeds the configured limit
      OverloadedError               the queue is full: try again later
      UnavailableError              a part of the server is down at the moment
      GenerationFailedError         the generator broke in mid-run

``api/error_handlers.py`` gives each branch its HTTP status and OpenAI's envelope.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any


class ResponsaError(Exception):
    """Base of all errors a client sees.

    ``type`` and ``code`` are OpenAI's words for the error, or llama.cpp's where clients know those; ``param`` names
    the field at fault, if one is; ``details`` are more fields of the error's object.
    """

    type = "server_error"
    code: str | None = None
    details: Mapping[str, Any] = MappingProxyType({})

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param
        self.code = code or type(self).code


class InvalidRequestError(ResponsaError):
    type = "invalid_request_error"


class PreviousResponseNotFoundError(InvalidRequestError):
    code = "previous_response_not_found"

    def __init__(self, response_id: str) -> None:
        super().__init__(f"Previous response with id '{response_id}' not found.", param="previous_response_id")


class ContextLengthExceededError(InvalidRequestError):
    type = "exceed_context_size_error"
    code = "context_length_exceeded"

    def __init__(self, num_prompt_tokens: int, max_context_tokens: int) -> None:
        self.details = {"n_prompt_tokens": num_prompt_tokens, "n_ctx": max_context_tokens}
        super().__init__(
            f"The prompt has {num_prompt_tokens} tokens, but this model's context holds {max_context_tokens} "
            "and at least one of them must be left for the answer. Shorten the input or start a new chain."
        )


class IdempotencyKeyReusedError(InvalidRequestError):
    type = "idempotency_error"
    code = "idempotency_key_reused"

    def __init__(self, key: str) -> None:
        super().__init__(
            f"The idempotency key '{key}' came with a different request before; use a new key for a new request.",
            param="Idempotency-Key",
        )


class ConnectionLimitError(InvalidRequestError):
    code = "websocket_connection_limit_reached"

    def __init__(self, limit_minutes: float) -> None:
        super().__init__(f"This connection has been open for {limit_minutes:g} minutes, its limit; open a new one.")


class NotFoundError(ResponsaError):
    type = "invalid_request_error"
    code = "not_found"


class ResponseNotFoundError(NotFoundError):
    code = "response_not_found"

    def __init__(self, response_id: str) -> None:
        super().__init__(f"Response with id '{response_id}' not found.", param="response_id")


class ChatCompletionNotFoundError(NotFoundError):
    code = "chat_completion_not_found"

    def __init__(self, completion_id: str) -> None:
        super().__init__(
            f"Chat completion with id '{completion_id}' not found; only those created with 'store': true are kept.",
            param="completion_id",
        )


class ConversationNotFoundError(NotFoundError):
    code = "conversation_not_found"

    def __init__(self, conversation_id: str, param: str = "conversation_id") -> None:
        super().__init__(f"Conversation with id '{conversation_id}' not found.", param=param)


class ConversationItemNotFoundError(NotFoundError):
    code = "item_not_found"

    def __init__(self, item_id: str, conversation_id: str) -> None:
        super().__init__(f"There is no item '{item_id}' in the conversation '{conversation_id}'.", param="item_id")


class ItemNotFoundError(NotFoundError):
    code = "item_not_found"

    def __init__(self, item_id: str, param: str) -> None:
        super().__init__(
            f"Item with id '{item_id}' not found. Items of responses with 'store' set to false are not kept; send "
            "the item itself instead of the reference.",
            param=param,
        )


class ModelNotFoundError(NotFoundError):
    code = "model_not_found"

    def __init__(self, model: str, available: list[str]) -> None:
        names = ", ".join(f"'{name}'" for name in available)
        super().__init__(f"The model '{model}' does not exist here. This server has: {names}.", param="model")


class PromptNotFoundError(NotFoundError):
    code = "prompt_not_found"

    def __init__(self, prompt_id: str, version: str | None) -> None:
        named = f"'{prompt_id}'" if version is None else f"'{prompt_id}' and version '{version}'"
        super().__init__(f"Prompt with id {named} not found.", param="prompt")


class FileNotFoundHereError(NotFoundError):
    code = "file_not_found"

    def __init__(self, file_id: str, param: str = "file_id") -> None:
        super().__init__(f"File with id '{file_id}' not found.", param=param)


class VectorStoreNotFoundError(NotFoundError):
    code = "vector_store_not_found"

    def __init__(self, vector_store_id: str, param: str = "vector_store_id") -> None:
        super().__init__(f"Vector store with id '{vector_store_id}' not found.", param=param)


class VectorStoreFileNotFoundError(NotFoundError):
    code = "file_not_found"

    def __init__(self, file_id: str, vector_store_id: str) -> None:
        super().__init__(f"There is no file '{file_id}' in the vector store '{vector_store_id}'.", param="file_id")


class FileBatchNotFoundError(NotFoundError):
    code = "batch_not_found"

    def __init__(self, batch_id: str, vector_store_id: str) -> None:
        super().__init__(f"There is no batch '{batch_id}' in the vector store '{vector_store_id}'.", param="batch_id")


class AuthenticationFailedError(ResponsaError):
    type = "authentication_error"
    code = "authentication_failed"


class ForeignOriginError(ResponsaError):
    type = "invalid_request_error"
    code = "foreign_origin"

    def __init__(self, origin: str) -> None:
        super().__init__(
            f"The request's 'Origin' is '{origin}', and web pages of another origin than this server's own can't "
            "change anything here. Call it from a program, or from a page that has this server's address."
        )


class PayloadTooLargeError(ResponsaError):
    type = "invalid_request_error"
    code = "payload_too_large"


class OverloadedError(ResponsaError):
    type = "rate_limit_error"
    code = "server_overloaded"


class UnavailableError(ResponsaError):
    code = "unavailable"


class GenerationFailedError(ResponsaError):
    code = "server_error"
