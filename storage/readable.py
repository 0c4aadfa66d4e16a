"""Who may read a response: its owner, until it is deleted."""

from sqlalchemy import ColumnElement, and_, literal

from storage.json_text import is_storable
from storage.tables import ResponseRow


def is_readable(response_id: str, owner_id: str) -> ColumnElement[bool]:
    if not is_storable(response_id):
        return literal(False)
    return and_(
        ResponseRow.response_id == response_id,
        ResponseRow.owner_id == owner_id,
        ResponseRow.deleted_at.is_(None),
    )
