"""The API's own description: ``/openapi.json``, and ``/docs``, a page that needs no other host.

What routes say of themselves is completed by rules, so that no route can forget what holds for all of them: which
errors it may answer with, an example of its body, and what it answers.
"""

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi_offline import FastAPIOffline
from starlette.types import Lifespan

from app.api.answer_schemas import add_answers
from app.api.examples import EXAMPLES
from app.protocol.errors import ErrorEnvelope

_DESCRIPTION = """\
A self-hosted, stateful server of the OpenAI Responses and Chat Completions APIs.

**Errors** have OpenAI's envelope, `{"error": {"message", "type", "param", "code"}}`; the message says what to do.

**Streams** (`stream: true`) are server-sent events, and end with `data: [DONE]`.

**WebSocket**: `/v1/responses` is also one (`ws://`). A message `{"type": "response.create", ...}` has the fields of
`POST /v1/responses`, and is answered by the same events, one message each; further messages on the same socket
go on from what it was told, also with `store: false`. `{"type": "response.steer", ...}` changes the course of a
response that is being generated.

Every path of `/v1` is also there without `/v1`.
"""

_TAGS = [
    {"name": "Responses", "description": "Answers that the server keeps, and goes on from."},
    {"name": "Conversations", "description": "Lists of items that responses read and add to."},
    {"name": "Chat", "description": "Chat completions, and the stored ones among them."},
    {"name": "Completions", "description": "Texts that are gone on with."},
    {"name": "Embeddings", "description": "Vectors of texts."},
    {"name": "Files", "description": "Uploads, for vector stores and as input."},
    {"name": "Vector stores", "description": "Files that can be searched."},
    {"name": "Models", "description": "What this server can generate with."},
    {"name": "Prompts", "description": "What a model is given: templates and tokens (extensions)."},
    {"name": "Health", "description": "For whoever runs the server (extensions)."},
]

_ERRORS = {
    400: "The request is wrong; the message says what to change.",
    401: "Another server, which the request names, refused the credentials for it.",
    403: "A web page of another origin than the server's own sent the request.",
    404: "There is no such object, or no such model, for this caller.",
    413: "The body is larger than the server takes.",
    429: "As many requests as the server can queue are there already; try again later.",
    500: "The server had an internal error.",
    503: "A part of the server is down, or has no room, at the moment; try again soon.",
}
_BODY = "Unknown fields are refused by name; docs/parameters.md tells what each one does."
#: Tags whose requests with a body compute something, and may find no room for it.
_COMPUTING = {"Responses", "Chat", "Completions", "Embeddings"}
_ERROR_SCHEMA = {"$ref": "#/components/schemas/ErrorEnvelope"}


def documented_app(version: str, lifespan: Lifespan[Any]) -> FastAPI:
    """Return an application without routes, whose documentation comes from itself."""
    app = FastAPIOffline(
        title="Responsa",
        version=version,
        description=_DESCRIPTION,
        openapi_tags=_TAGS,
        lifespan=lifespan,
        redoc_url=None,
        static_url="/docs/static",
        # By default the page sends the document to a validator on the internet.
        swagger_ui_parameters={"validatorUrl": None},
    )

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _completed(
                get_openapi(
                    title=app.title,
                    version=app.version,
                    description=app.description,
                    tags=app.openapi_tags,
                    routes=app.routes,
                )
            )
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
    return app


def _completed(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):  # FastAPI's own, which nobody is ever sent
        schemas.pop(name, None)
    schemas["ErrorEnvelope"] = ErrorEnvelope.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= schemas["ErrorEnvelope"].pop("$defs")
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            _add_errors(method, path, operation)
            _add_examples(f"{method.upper()} {path}", operation)
    add_answers(document)
    return document


def _add_errors(method: str, path: str, operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    responses.pop("422", None)
    for status in _statuses(method, path, operation):
        told = {"description": _ERRORS[status], "content": {"application/json": {"schema": _ERROR_SCHEMA}}}
        responses.setdefault(str(status), told)
    operation["responses"] = dict(sorted(responses.items()))


def _statuses(method: str, path: str, operation: dict[str, Any]) -> Iterator[int]:
    """The errors that an operation may answer with."""
    has_body = "requestBody" in operation
    yield from (500, 503)
    if has_body or operation.get("parameters"):
        yield 400
    if method == "post":
        yield 403
    if has_body or "{" in path:
        yield 404
    if has_body:
        yield 413
    if has_body and _COMPUTING.intersection(operation["tags"]):
        yield 429
    if has_body and "Responses" in operation["tags"]:
        yield 401


def _add_examples(name: str, operation: dict[str, Any]) -> None:
    if "requestBody" in operation:
        operation["requestBody"].setdefault("description", _BODY)
        (content,) = operation["requestBody"]["content"].values()
        content["examples"] = {title: {"value": value} for title, value in EXAMPLES.get(name, {}).items()}
