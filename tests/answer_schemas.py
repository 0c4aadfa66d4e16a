"""What is sent, against the schemas of the documentation."""

import re
from typing import Any

from jsonschema import Draft202012Validator


def closed(document: dict[str, Any]) -> dict[str, Any]:
    """The same document, in which a field that no schema tells of is an error; an error itself may carry details."""
    for name, told in document["components"]["schemas"].items():
        if "properties" in told and name != "ErrorBody":
            told.setdefault("additionalProperties", False)
    return document


class AnswerSchemas:
    def __init__(self, document: dict[str, Any]) -> None:
        self._document = closed(document)
        self._paths = {
            re.compile(re.sub(r"{\w+}", "[^/]+", path) + "$"): told for path, told in document["paths"].items()
        }

    def check(self, method: str, path: str, answer: Any) -> None:
        """Raises ``jsonschema.ValidationError`` for an answer (200) that is not as documented."""
        self._validate(self._content(method, path)["application/json"]["schema"], answer)

    def check_event(self, method: str, path: str, event: Any) -> None:
        data = self._content(method, path)["text/event-stream"]["schema"]["properties"]["data"]
        self._validate(data["contentSchema"], event)

    def _content(self, method: str, path: str) -> dict[str, Any]:
        # Fewest variables: `/v1/responses/compact` is no response's id.
        found = min((one for one in self._paths if one.match(path)), key=lambda one: one.pattern.count("[^/]+"))
        content: dict[str, Any] = self._paths[found][method.lower()]["responses"]["200"]["content"]
        return content

    def _validate(self, schema: dict[str, Any], value: Any) -> None:
        Draft202012Validator({**schema, "components": self._document["components"]}).validate(value)
