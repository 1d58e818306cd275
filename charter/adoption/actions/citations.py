"""Naming a school's own version as a source of the standard that took its place."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.adoption.models import Citation
from charter.models import DecisionVersion, Submission
from trust import clock
from trust.models import User


@transaction.atomic
def cite(version: DecisionVersion, submission: Submission, *, why: str, by: User) -> Citation:
    if submission.form.proforma.decision_id != version.decision_id or submission.state != Submission.State.ACCEPTED:
        raise ValidationError("Only what a school published under this decision can be its source.")
    citation = Citation(version=version, submission=submission, why=why, by=by, at=clock.now())
    return citation.save_checked()
