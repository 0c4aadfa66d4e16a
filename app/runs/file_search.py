"""The hosted tool `file_search`: the model asks in words, and is shown passages of the files in vector stores."""

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from app.errors import ResponsaError
from app.protocol.hosted_tools import DEFAULT_FILE_RESULTS
from app.runs.passage_search import FoundPassage, PassageSearch, SearchRequest
from app.tools.base import ToolFunction, ToolResult
from storage.errors import StorageError

logger = logging.getLogger(__name__)

NAME = "file_search"
MAX_QUERY_CHARACTERS = 4096
#: What one call may add to the model's context; what does not fit any more is left out.
MAX_OUTPUT_CHARACTERS = 24_000
_CUT = "\n[The passage goes on.]"
_FUNCTION = ToolFunction(
    NAME,
    "Search the user's files by words. Returns passages, each with the name of its file. When you use one, cite it "
    "by the name of its file in brackets, like [notes.md].",
    {
        "type": "object",
        "properties": {"query": {"type": "string", "description": "The words to look for."}},
        "required": ["query"],
        "additionalProperties": False,
    },
)


@dataclass(frozen=True)
class FileSearchOptions:
    """``search``: all but the queries, which the model writes."""

    vector_store_ids: Sequence[str]
    owner_id: str
    search: SearchRequest = field(default_factory=lambda: SearchRequest((), max_num_results=DEFAULT_FILE_RESULTS))


class FileSearch:
    """A ``HostedTool``. The results' ``details``: file_id, filename, score, attributes and text of what was shown."""

    def __init__(self, search: PassageSearch, options: FileSearchOptions) -> None:
        self._search = search
        self._options = options

    @property
    def functions(self) -> Sequence[ToolFunction]:
        return (_FUNCTION,)

    async def check(self) -> None:
        """Raise what is wrong with the vector stores, before the run begins."""
        await self._search.check(self._options.vector_store_ids, self._options.owner_id)

    async def call(self, name: str, arguments: dict[str, Any]) -> ToolResult:
        query = arguments.get("query")
        if name != NAME or not isinstance(query, str) or not query.strip():
            return ToolResult("", f"Call '{NAME}' with a 'query': the words to look for.")
        request = replace(self._options.search, queries=(query[:MAX_QUERY_CHARACTERS],))
        try:
            found = await self._search.search(self._options.vector_store_ids, request, self._options.owner_id)
        except ResponsaError as error:  # a store was deleted, or has expired, since the run began
            return ToolResult("", error.message)
        except (OSError, SQLAlchemyError, StorageError):
            logger.warning("a file search failed", exc_info=True)
            return ToolResult("", "The files can't be searched at the moment.")
        shown = _fitting(found)
        return ToolResult(
            "".join(map(_passage, shown)) or "Nothing was found.", details=[_detail(one) for one in shown]
        )


def _fitting(found: Sequence[FoundPassage]) -> list[FoundPassage]:
    """The best passages that fit; the very best is cut if it alone does not."""
    shown: list[FoundPassage] = []
    num_left = MAX_OUTPUT_CHARACTERS
    for one in found:
        num_left -= len(_passage(one))
        if num_left < 0:
            break
        shown.append(one)
    return shown or [_cut(one) for one in found[:1]]


def _cut(found: FoundPassage) -> FoundPassage:
    passage = found.passage
    room = MAX_OUTPUT_CHARACTERS - len(_CUT) - len(_passage(replace(found, passage=replace(passage, text=""))))
    return replace(found, passage=replace(passage, text=passage.text.strip()[:room] + _CUT))


def _passage(found: FoundPassage) -> str:
    name = json.dumps(found.passage.filename, ensure_ascii=False)
    return f"<passage file={name}>\n{found.passage.text.strip()}\n</passage>\n"


def _detail(found: FoundPassage) -> dict[str, Any]:
    passage = found.passage
    return {
        "file_id": passage.file_id,
        "filename": passage.filename,
        "score": found.score,
        "attributes": passage.attributes,
        "text": passage.text,
    }
