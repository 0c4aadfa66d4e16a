"""The text of a file, told by its content: of a text, or of a PDF.

Pure, but not quick: a PDF of a hundred pages takes a second.
"""

import codecs
import io

from pypdf import PdfReader

from app.protocol.foreign_json import whole_text

_PDF = b"%PDF-"
_MAX_PAGES = 1000
#: Of domain names: the time that they take grows with the square of the text.
_SLOW_ENCODINGS = {"punycode", "idna"}
#: Of one file's text.
MAX_CHARACTERS = 10_485_760


class UnreadableFileError(ValueError):
    """``reason``: half a sentence. ``is_broken``: it is of a known kind."""

    def __init__(self, reason: str, *, is_broken: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_broken = is_broken


def text_of(data: bytes, charset: str | None = None) -> str:
    """The text of a file, told by its content: a PDF, or text. Raises ``UnreadableFileError``."""
    text = _pdf_text(data) if data.startswith(_PDF) else _plain_text(data, charset)
    if len(text) > MAX_CHARACTERS:
        raise UnreadableFileError(f"it has more than {MAX_CHARACTERS} characters", is_broken=True)
    return text


def _plain_text(data: bytes, charset: str | None) -> str:
    try:
        encoding = codecs.lookup(charset or "utf-8-sig")
    except (LookupError, ValueError):
        raise UnreadableFileError("it is neither text nor a PDF") from None
    if encoding.name in _SLOW_ENCODINGS:
        raise UnreadableFileError(f"its encoding, {charset}, is one of names, not of files")
    try:
        text = data.decode(encoding.name)
        text.encode()  # some encodings decode to half a surrogate pair, which is no text
    except (LookupError, ValueError):
        raise UnreadableFileError("it is neither text nor a PDF") from None
    if "\0" in text:
        raise UnreadableFileError("it is neither text nor a PDF")
    return text


def _pdf_text(data: bytes) -> str:
    try:
        reader = PdfReader(io.BytesIO(data))
        if len(reader.pages) > _MAX_PAGES:
            raise UnreadableFileError(f"it has more than {_MAX_PAGES} pages", is_broken=True)
        text = _text_of_pages(reader)
    except UnreadableFileError:
        raise
    except Exception:  # the reader meets a broken file with whatever error the broken place leads to
        raise UnreadableFileError("the PDF is broken, or protected by a password", is_broken=True) from None
    if not text.strip():
        raise UnreadableFileError("the PDF has no text: its pages are pictures", is_broken=True)
    return whole_text(text)


def _text_of_pages(reader: PdfReader) -> str:
    texts: list[str] = []
    num_left = MAX_CHARACTERS
    for page in reader.pages:
        texts.append(page.extract_text())
        num_left -= len(texts[-1])
        if num_left < 0:
            raise UnreadableFileError(f"it has more than {MAX_CHARACTERS} characters", is_broken=True)
    return "\n\n".join(texts)
