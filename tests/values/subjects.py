"""What each address of the values pages is about."""

from tests.factories import (
    ActionFactory,
    ChurchInspectionFactory,
    DecisionFactory,
    GlossaryTermFactory,
    PulseFactory,
    PurposeFactory,
    StaffPromiseFactory,
    UserFactory,
    ValueFactory,
    ValueLineFactory,
    published,
)
from tests.project.subjects import Subject
from trust.models import AcademicYear


def draft(school):
    return {"pk": PurposeFactory().pk}


def promise(school):
    """Of wording that is published."""
    row = StaffPromiseFactory(purpose__year=another_year())
    published(row.purpose)
    return {"pk": row.pk}


def another_year():
    """Each subject has a year of its own: a published one takes no more parts."""
    return AcademicYear.objects.filter(purpose__isnull=True).order_by("first_day")[0]


def value(school):
    return {"kind": "values", "pk": ValueFactory().pk}


def decision(school):
    return {"kind": "decision", "pk": DecisionFactory().pk}


def action(school):
    return {"kind": "action", "pk": ActionFactory(school=school, owner=UserFactory()).pk}


def line(school):
    """Of wording that is published."""
    row = ValueLineFactory(value__purpose__year=another_year())
    published(row.value.purpose)
    return {"pk": row.pk}


def pulse(school):
    return {"pk": PulseFactory().pk}


def inspection(school):
    return {"pk": ChurchInspectionFactory(school=school).pk}


SUBJECTS = {
    "term_edit": [Subject(lambda school: {"pk": GlossaryTermFactory().pk})],
    "church_detail": [Subject(inspection)],
    "church_edit": [Subject(inspection)],
    "reflection_edit": [Subject(line)],
    "pulse_detail": [Subject(pulse)],
    "pulse_answer": [Subject(pulse)],
    "pulse_end": [Subject(pulse)],
    "purpose_detail": [Subject(draft, capabilities=("charter.approve", "settings.edit"))],
    "purpose_edit": [Subject(draft)],
    "purpose_publish": [Subject(draft)],
    "part_add": [Subject(lambda school: {**draft(school), "kind": "values"})],
    "part_edit": [Subject(value)],
    "promise_detail": [Subject(promise)],
    "promise_evidence": [Subject(promise)],
    "tags_edit": [
        Subject(decision, capabilities=("charter.edit",)),
        Subject(action, capabilities=("action.edit",)),
    ],
}
POST_ONLY: set[str] = set()
