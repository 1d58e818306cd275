"""Filled-in forms that a head may let an external reviewer read."""

from django.db.models import QuerySet

from charter.models import Submission
from schools.reviewable import Reviewable
from trust.models import User
from trust.words import short_day

GROUPS = {
    "audit.view": "Safeguarding audits",
    "tracker.view": "Trackers and self-evaluations",
    "local_version.view": "The school's own versions and approaches",
}


def handed_in(user: User) -> QuerySet[Submission]:
    rows = Submission.objects.readable_by(user).filter(form__proforma__view_capability__in=GROUPS)  # type: ignore[attr-defined]
    return rows.exclude(state=Submission.State.DRAFT).for_pages().order_by("-started_at", "-pk")  # type: ignore[no-any-return]


def thing(row: Submission) -> tuple[str, str, str]:
    title = str(row)
    if row.due_item is None and row.submitted_at:
        title += f", {short_day(row.submitted_at)}"
    return GROUPS[row.form.proforma.view_capability], title, row.get_absolute_url()


FORMS = Reviewable("charter.submission", 10, handed_in, thing)
