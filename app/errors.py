"""Errors that a client is told about. They know the API's words, and nothing of HTTP.

    ResponsaError
      InvalidRequestError           the request is wrong, and the message says what to change
        PreviousResponseNotFoundError
        ContextLengthExceededError  the prompt does not fit the model's context
      NotFoundError                 no such object for this caller
        ResponseNotFoundError
        ModelNotFoundError
      PayloadTooLargeError          the body exceeds the configured limit
      OverloadedError               the queue is full: try again later
      UnavailableError              a part of the server is down at the moment
      GenerationFailedError         the generator broke in mid-run

``api/error_handlers.py`` gives each branch its HTTP status and OpenAI's envelope.
"""


class ResponsaError(Exception):
    """Base of all errors a client sees.

    ``type`` and ``code`` are OpenAI's words for the error; ``param`` names the field at fault, if one is.
    """

    type = "server_error"
    code: str | None = None

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
    code = "context_length_exceeded"

    def __init__(self, num_prompt_tokens: int, max_context_tokens: int) -> None:
        super().__init__(
            f"The prompt has {num_prompt_tokens} tokens, but this model's context holds {max_context_tokens} "
            "and at least one of them must be left for the answer. Shorten the input or start a new chain."
        )


class NotFoundError(ResponsaError):
    type = "invalid_request_error"
    code = "not_found"


class ResponseNotFoundError(NotFoundError):
    code = "response_not_found"

    def __init__(self, response_id: str) -> None:
        super().__init__(f"Response with id '{response_id}' not found.", param="response_id")


class ModelNotFoundError(NotFoundError):
    code = "model_not_found"

    def __init__(self, model: str, available: list[str]) -> None:
        names = ", ".join(f"'{name}'" for name in available)
        super().__init__(f"The model '{model}' does not exist here. This server has: {names}.", param="model")


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
