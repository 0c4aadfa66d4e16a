"""The files that stand in a request's messages."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.files.input_file import FileText, file_text, with_text
from app.protocol.chat_content import FilePart, TextPart


def named_files(messages: Sequence[Any]) -> dict[str, str]:
    """Return the ids of the files that the messages name, and where each is first named."""
    named: dict[str, str] = {}
    for index, message in enumerate(messages):
        for param, part in _file_parts(index, message):
            if part.file.file_id is not None:
                named.setdefault(part.file.file_id, param)
    return named


def has_files(messages: Sequence[Any]) -> bool:
    return any(any(_file_parts(index, message)) for index, message in enumerate(messages))


def with_texts(messages: Sequence[Any], files: Mapping[str, FileText]) -> list[Any]:
    """Return the messages with the texts of their files in the place of these; ``files``: those named by an id.

    Not quick: call it in a thread. Raises ``InvalidRequestError``.
    """
    return [_with_texts(index, message, files) for index, message in enumerate(messages)]


def _file_parts(index: int, message: Any) -> Iterator[tuple[str, FilePart]]:
    """Each with its place, for errors."""
    if isinstance(message.content, list):
        for number, part in enumerate(message.content):
            if isinstance(part, FilePart):
                yield f"messages[{index}].content[{number}].file", part


def _with_texts(index: int, message: Any, files: Mapping[str, FileText]) -> Any:
    texts = {id(part): _text_part(part, param, files) for param, part in _file_parts(index, message)}
    if not texts:
        return message
    return message.model_copy(update={"content": [texts.get(id(part), part) for part in message.content]})


def _text_part(part: FilePart, param: str, files: Mapping[str, FileText]) -> TextPart:
    text = file_text(with_text(part.file.model_dump(exclude_none=True), files), param)
    # Unchecked: no client sent it, and a file's text may be as long as a client's.
    return TextPart.model_construct(type="text", text=text)
