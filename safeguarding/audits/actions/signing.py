"""Signing an audit: the lead and the head, two people; the second signature hands it in and locks it (S0-59)."""

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions import submissions
from charter.actions.prefills import fill_derived
from charter.models import Submission
from charter.selectors.sheets import sheet
from safeguarding.audits.models import AuditSignature
from safeguarding.audits.selectors import signing
from trust import clock
from trust.models import User


@transaction.atomic
def sign(submission: Submission, *, by: User) -> AuditSignature:
    """Signs as the role this person holds at the school. Nothing may be missing, a red point without an action least.

    Whoever signed answers that changed since signs again; both valid, the audit is handed in and nobody changes it.
    """
    submission = submissions.locked(submission)
    if not signing.is_audit(submission) or not submission.is_open:
        raise ValidationError("This audit is closed.")
    capacity = signing.capacity_of(by, submission, signing.lines(submission))
    if capacity is None:
        raise ValidationError("The designated safeguarding lead and the headteacher of the school sign, each once.")
    fill_derived(submission, by=by)
    if missing := signing.in_the_way(sheet(submission)):
        raise ValidationError([words for words, _ in missing])
    row = AuditSignature.objects.filter(submission=submission, capacity=capacity).first()
    row = row or AuditSignature(submission=submission, school=submission.school, capacity=capacity)
    row.save_checked(by=by, at=clock.now(), digest=signing.digest_of(submission))
    if signing.is_signed(submission):
        submissions.submit(submission, by=by)
    return row
