"""Who may read a response or a conversation: its owner, until it is deleted."""

from sqlalchemy import ColumnElement, and_, literal

from storage.json_text import is_storable
from storage.tables import ConversationRow, ResponseRow


def is_readable(response_id: str, owner_id: str) -> ColumnElement[bool]:
    if not is_storable(response_id):
        return literal(False)
    return and_(
        ResponseRow.response_id == response_id,
        ResponseRow.owner_id == owner_id,
        ResponseRow.deleted_at.is_(None),
    )


def is_readable_conversation(conversation_id: str, owner_id: str) -> ColumnElement[bool]:
    if not is_storable(conversation_id):
        return literal(False)
    return and_(
        ConversationRow.conversation_id == conversation_id,
        ConversationRow.owner_id == owner_id,
        ConversationRow.deleted_at.is_(None),
    )
