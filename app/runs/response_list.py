"""The use case of listing responses."""

from typing import cast

from app.protocol.response import Response, ResponseList
from app.runs.event_log import EventLog
from app.runs.pages import PageRequest, cursor_error, page_of
from app.runs.rows import response_of
from storage.database import Database
from storage.errors import RowNotFoundError
from storage.response_list import ResponseFilter, list_responses
from storage.responses import StoredResponse


class ResponseLister:
    def __init__(self, database: Database, event_log: EventLog) -> None:
        self._database = database
        self._event_log = event_log

    async def list(self, owner_id: str, page: PageRequest, *, model: str | None, status: str | None) -> ResponseList:
        """Return a page of the caller's responses, those in mid-run with what they have so far."""
        wanted = ResponseFilter(model, status)
        try:
            async with self._database.read() as session:
                found = await list_responses(
                    session, owner_id, wanted, after=page.after, limit=page.limit, descending=page.descending
                )
        except RowNotFoundError:
            raise cursor_error(page) from None
        data = [self._present(row, owner_id) for row in found.responses]
        return cast(ResponseList, page_of(data, found.has_more))

    def _present(self, row: StoredResponse, owner_id: str) -> Response:
        log = self._event_log.find_live(row.response_id, owner_id)
        # An end is told only when it is committed: until then the row's status stands.
        return response_of(row) if log is None else cast(Response, {**log.response, "status": row.status})
