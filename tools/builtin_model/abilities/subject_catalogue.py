"""All subjects of texts that become JSON, and how often each comes."""

from tools.builtin_model.abilities import (
    civic_subjects,
    daily_subjects,
    journey_subjects,
    leisure_subjects,
    message_subjects,
    office_subjects,
    record_subjects,
    subjects,
    trade_subjects,
    written_subjects,
)
from tools.builtin_model.abilities.subjects import Subject
from tools.builtin_model.draw import Draw

_OTHERS = (
    *record_subjects.SUBJECTS,
    *daily_subjects.SUBJECTS,
    *civic_subjects.SUBJECTS,
    *trade_subjects.SUBJECTS,
    *leisure_subjects.SUBJECTS,
    *message_subjects.SUBJECTS,
)
_LATEST = (*journey_subjects.SUBJECTS, *office_subjects.SUBJECTS)
SUBJECTS = (
    *subjects.SUBJECTS,
    *((1.0, subject) for subject in _OTHERS),
    *((2.0, subject) for subject in _LATEST),
)
#: Subjects, and so schemas, that only the evaluation knows.
LATE_SUBJECTS = record_subjects.LATE_SUBJECTS
#: Those that only the training knows, so that models can be compared by the evaluation's.
TRAINING_SUBJECTS = (
    *((share, written_subjects.with_more_texts(subject)) for share, subject in SUBJECTS),
    *((1.0, subject) for subject in written_subjects.SUBJECTS),
)


def any_subject(draw: Draw) -> Subject:
    """One of them; a third of the evaluation's are subjects that training never sees."""
    if draw.heldout and draw.chance(0.35):
        return draw.pick(LATE_SUBJECTS)
    return draw.weighted(SUBJECTS if draw.heldout else TRAINING_SUBJECTS)
