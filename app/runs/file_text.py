"""The text of a stored file, as it is indexed. Not quick: call it in a thread."""

from bs4 import BeautifulSoup
from bs4.element import Comment
from bs4.exceptions import ParserRejectedMarkup

from app.files.reading import UnreadableFileError, text_of

_HTML = (".html", ".htm", ".xhtml")
_UNSEEN = ["script", "style", "template", "noscript"]


def indexable_text(data: bytes, filename: str) -> str:
    """Raises ``UnreadableFileError``. Text is UTF-8, or UTF-16 with its mark."""
    text = text_of(data, "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else None)
    if filename.lower().endswith(_HTML):
        text = _seen(text)
    # What a text column of some database can't hold: a PDF may say anything.
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def _seen(html: str) -> str:
    """What a reader of the page would see, line by line."""
    try:
        soup = BeautifulSoup(html, "html.parser")
        for element in soup(_UNSEEN):
            element.decompose()
        for comment in soup.find_all(string=lambda found: isinstance(found, Comment)):
            comment.extract()
        return soup.get_text("\n", strip=True)
    except (RecursionError, ValueError, AssertionError, ParserRejectedMarkup):
        raise UnreadableFileError("the HTML is broken", is_broken=True) from None
