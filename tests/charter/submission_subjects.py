"""Subjects of the charter's addresses: a form of the tracker and one of an audit stand for each of a form's pages."""

from django.core.files.uploadedfile import SimpleUploadedFile

from charter.models import Answer, Evidence
from tests.charter.proformas import audit, make_submission
from tests.factories import DueItemFactory, DutyFactory, ProFormaFactory, UserFactory
from tests.project.subjects import Subject
from trust import clock, files


def submitted(form):
    type(form).objects.filter(pk=form.pk).update(state="submitted", submitted_at=clock.now())
    return form


def evidence(form):
    by = UserFactory()
    answer = Answer.objects.create(submission=form, question="story", saved_by=by, saved_at=clock.now())
    file = files.store(SimpleUploadedFile("log.txt", b"Registers"), by=by)
    return Evidence.objects.create(answer=answer, file=file, added_by=by, added_at=clock.now())


def of_forms(use, **more):
    """The same address for a tracker and for an audit."""
    capability = {"view": "view", "edit": "edit", "review": "verify"}[use]
    return [
        Subject(lambda school: {"pk": make_submission(school).pk, **more}, (f"tracker.{capability}",)),
        Subject(lambda school: {"pk": audit(school).pk, **more}, (f"audit.{capability}",)),
    ]


def of_files(use):
    return [
        Subject(lambda school: {"pk": evidence(make_submission(school)).pk}, (f"tracker.{use}",)),
        Subject(lambda school: {"pk": evidence(audit(school)).pk}, (f"audit.{use}",)),
    ]


def due_item(school, **form):
    return {"pk": DueItemFactory(school=school, duty=DutyFactory(proforma=ProFormaFactory(**form))).pk}


AUDIT = {"view_capability": "audit.view", "edit_capability": "audit.edit"}

SUBMISSIONS = {
    "due_item_open": [
        Subject(due_item, ("tracker.view",)),
        Subject(lambda school: due_item(school, **AUDIT), ("audit.view",)),
    ],
    "submission_fill": of_forms("view"),
    "submission_print": of_forms("view"),
    "submission_history": [
        Subject(lambda school: {"pk": make_submission(school).pk}, ("tracker.view",), also=("history.view",)),
    ],
    "section_fill": of_forms("edit", section="attendance"),
    "answer_save": [
        Subject(lambda school: {"pk": make_submission(school).pk}, ("tracker.edit",), "post"),
        Subject(lambda school: {"pk": audit(school).pk}, ("audit.edit",), "post"),
    ],
    "evidence_add": of_forms("edit", code="story"),
    "finding_add": of_forms("edit", code="drills"),
    "submission_submit": of_forms("edit"),
    "submission_review": [
        Subject(lambda school: {"pk": submitted(make_submission(school)).pk}, ("tracker.verify",)),
    ],
    "evidence_download": of_files("view"),
    "evidence_withdraw": of_files("edit"),
}
