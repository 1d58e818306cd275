"""What happens to a form: started, submitted, accepted or sent back."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from charter.actions.prefills import fill_derived, prefill
from charter.models import DueItem, ProForma, ProFormaVersion, Return, Submission
from charter.rules import AnswerRule, handed_in_elsewhere
from charter.selectors.sheets import sheet
from schools.models import School
from trust import clock
from trust.hooks import registered
from trust.models import User
from trust.notices.actions import notify
from trust.words import long_day

State = Submission.State


@transaction.atomic
def start(due_item: DueItem, *, by: User) -> Submission:
    """The submission of a due item; begun now, from last time's, where there is none yet."""
    DueItem.objects.select_for_update().get(pk=due_item.pk)
    begun = Submission.objects.filter(due_item=due_item).first()
    if begun:
        return begun
    if due_item.duty.proforma is None:
        raise ValidationError("This has no form to fill in.")
    if due_item.closed_at:
        raise ValidationError("This is no longer asked for.")
    if due_item.opens_on > clock.today():
        raise ValidationError(f"This opens on {long_day(due_item.opens_on)}.")
    form = due_item.duty.proforma
    drafted = drafts_of(form, due_item.school).filter(due_item__isnull=True).first() if form.decision_id else None
    if drafted is not None:
        drafted.due_item = due_item
        drafted.save(update_fields=["due_item"])
        return drafted
    return begin(form, due_item.school, due_item=due_item, by=by)


def drafts_of(form: ProForma, school: School | None) -> QuerySet[Submission]:
    """A school's unfinished copies of the form."""
    open_states = [State.DRAFT, State.RETURNED]
    return Submission.objects.filter(
        form__proforma=form, school=school, state__in=open_states, archived_at__isnull=True
    )


@transaction.atomic
def begin(form: ProForma, school: School | None, *, by: User, due_item: DueItem | None = None) -> Submission:
    """A new draft on the form's latest version, filled from the last accepted one."""
    version = latest_version(form)
    previous = Submission.objects.filter(
        form__proforma=form, school=school, state=State.ACCEPTED, archived_at__isnull=True
    )
    submission = Submission(
        form=version,
        school=school,
        due_item=due_item,
        previous=previous.order_by("-submitted_at").first(),
        started_by=by,
        started_at=clock.now(),
    )
    submission.save_checked()
    prefill(submission, by=by)
    return submission


def latest_version(form: ProForma) -> ProFormaVersion:
    version = form.versions.filter(published_at__isnull=False).order_by("-number").first()  # type: ignore[attr-defined]
    if version is None:
        raise ValidationError("This form has not been published yet.")
    return version


@transaction.atomic
def submit(submission: Submission, *, by: User) -> Submission:
    """Hands the form in, and so does what was due. A form that nobody reviews is locked at once."""
    submission = locked(submission)
    if not submission.is_open:
        raise ValidationError("This form has been submitted already.")
    if elsewhere := handed_in_elsewhere(submission):
        raise ValidationError(elsewhere[0])
    fill_derived(submission, by=by)
    gaps = sheet(submission).gaps
    if gaps:
        raise ValidationError([f"{item.question.label}: {words}" for _, item, words in gaps])
    submission.state = State.SUBMITTED
    submission.submitted_by, submission.submitted_at = by, clock.now()
    submission.save(update_fields=["state", "submitted_by", "submitted_at"])
    if submission.due_item and not submission.due_item.fulfilled_at:
        submission.due_item.fulfilled_at, submission.due_item.fulfilled_by = submission.submitted_at, by
        submission.due_item.save(update_fields=["fulfilled_at", "fulfilled_by"])
    if not submission.form.proforma.review_capability:
        submission.state = State.ACCEPTED
        submission.save(update_fields=["state"])
    for rule in registered(AnswerRule):
        rule.submitted(submission, by)
    return submission


@transaction.atomic
def accept(submission: Submission, *, by: User) -> Submission:
    """Agrees to what was submitted; from now on nobody changes it."""
    submission = under_review(submission, by)
    submission.state = State.ACCEPTED
    submission.reviewed_by, submission.reviewed_at = by, clock.now()
    submission.save(update_fields=["state", "reviewed_by", "reviewed_at"])
    tell(submission, "accepted")
    return submission


@transaction.atomic
def send_back(submission: Submission, *, reasons: Mapping[str, str], by: User) -> Submission:
    """Sends the form back, with a reason for each answer (question code → words) that is to be thought over."""
    submission = under_review(submission, by)
    known = submission.form.parsed.questions
    said = {code: words.strip() for code, words in reasons.items() if words.strip() and code in known}
    if not said:
        raise ValidationError("Say beside at least one answer why you return it.")
    now = clock.now()
    for code, words in said.items():
        back = Return(submission=submission, question=code, reason=words, by=by, at=now)
        back.save_checked()
    submission.state = State.RETURNED
    submission.reviewed_by, submission.reviewed_at = by, now
    submission.save(update_fields=["state", "reviewed_by", "reviewed_at"])
    tell(submission, "returned")
    return submission


def tell(submission: Submission, verdict: str) -> None:
    """Lets whoever submitted it know, in their next daily mail."""
    if submission.submitted_by is not None and submission.submitted_at is not None:
        notify(
            submission.submitted_by,
            subject=f"{submission} was {verdict} by {submission.reviewed_by}",
            link=submission.get_absolute_url(),
            key=f"submission {submission.pk} {verdict} {submission.submitted_at.isoformat()}",
            school=str(submission.school or ""),
        )


def under_review(submission: Submission, by: User) -> Submission:
    submission = locked(submission)
    if submission.state != State.SUBMITTED:
        raise ValidationError("Only a form that has been submitted can be accepted or returned.")
    if by in (submission.submitted_by, submission.started_by):
        raise ValidationError("Somebody else must review what you filled in or submitted.")
    return submission


def locked(submission: Submission) -> Submission:
    """The submission as it is now, held until this change is done."""
    return Submission.objects.select_for_update(of=("self",)).for_pages().get(pk=submission.pk)
