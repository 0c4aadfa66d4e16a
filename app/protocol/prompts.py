"""A reference to one of the server's prompt templates."""

from typing import Annotated, Literal

from pydantic import StringConstraints

from app.protocol.base import LongText, RequestModel, one_of, text_or_object


class TextVariable(RequestModel):
    type: Literal["input_text"]
    text: LongText


Variable = text_or_object(LongText, one_of("type", {"input_text": TextVariable}))


class PromptParam(RequestModel):
    id: Annotated[str, StringConstraints(min_length=1, max_length=256)]
    version: LongText | None = None
    variables: dict[LongText, Variable] | None = None  # type: ignore[valid-type]

    @property
    def texts(self) -> dict[str, str]:
        """The text of each variable."""
        return {
            name: value if isinstance(value, str) else value.text for name, value in (self.variables or {}).items()
        }
