"""A school's own version of a decision, or its approach: begun, revised, borrowed, carried from form to form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from charter.actions.submissions import begin, drafts_of, latest_version
from charter.adoption.actions import own_forms
from charter.adoption.actions.tasks_of_schools import give
from charter.adoption.models import Borrowing
from charter.models import Answer, Decision, DueItem, Duty, ProForma, Submission
from charter.selectors.decisions import in_force
from schools.models import School
from trust import clock
from trust.models import User
from trust.words import short_day

State = Submission.State


@dataclass(frozen=True)
class Text:
    """What a carried answer says, and where it came from."""

    value: Any
    words: str
    comment: str = ""


def form_to_write(decision: Decision) -> ProForma:
    """The form that schools write under the version in force; ValidationError where they write nothing."""
    version = in_force(decision)
    own = own_forms.own_form_of(version) if version else None
    form = ProForma.objects.filter(decision=decision, use=own.use).first() if own else None
    if form is None:
        raise ValidationError("Schools write nothing of their own here: the decision says what every school does.")
    return form


@transaction.atomic
def write(decision: Decision, school: School, *, by: User) -> Submission:
    """The school's draft: the one that is open, or a new one filled from what was published last."""
    School.objects.select_for_update().get(pk=school.pk)
    form = form_to_write(decision)
    draft = drafts_of(form, school).first()
    if draft is None:
        draft = begin(form, school, by=by)
    if draft.due_item is None:
        draft.due_item = open_items(form, school).first()
        draft.save(update_fields=["due_item"])
    return draft


def open_items(form: ProForma, school: School) -> QuerySet[DueItem]:
    """What is due by this form at the school and nobody has begun, first due first."""
    items = DueItem.objects.open().filter(duty__proforma=form, school=school, submission__isnull=True)  # type: ignore[attr-defined]
    return items.order_by("due_on", "pk")


@transaction.atomic
def borrow(source: Submission, school: School, *, by: User) -> Submission:
    """A draft of the school's own, filled from another school's published one; each answer names where it came from.

    What the school has written already stays: only what is still empty is filled. Its review date is its own.
    """
    decision = source.form.proforma.decision
    if decision is None or source.state != State.ACCEPTED or source.archived_at or not source.form.proforma.shared:
        raise ValidationError("Only what another school has published can be borrowed.")
    if source.school_id == school.pk:
        raise ValidationError("This is your own school's. Revise it instead.")
    draft = write(decision, school, by=by)
    if draft.form.proforma_id != source.form.proforma_id:
        raise ValidationError("The decision has changed since this was written, so it can't be borrowed.")
    words = f"Borrowed from {source.school}, {short_day(source.submitted_at or source.started_at)}"
    texts = {
        answer.question: Text(answer.value, words, answer.comment)
        for answer in source.answers.filter(row=0)  # type: ignore[attr-defined]
        if may_be_carried(draft, answer.question)
    }
    fill(draft, texts, by=by)
    Borrowing.objects.get_or_create(submission=draft, defaults={"source": source, "by": by, "at": clock.now()})
    return draft


def may_be_carried(draft: Submission, code: str) -> bool:
    question = draft.form.parsed.questions.get(code)
    return question is not None and question.kind == "long_text"


def fill(draft: Submission, texts: Mapping[str, Text], *, by: User) -> None:
    """Answers what is empty still."""
    now = clock.now()
    empty = draft.answers.filter(row=0, question__in=texts, value__isnull=True)  # type: ignore[attr-defined]
    for answer in empty:
        text = texts[answer.question]
        answer.value, answer.comment, answer.prefilled_from = text.value, text.comment, text.words[:150]
        answer.version, answer.saved_by, answer.saved_at = answer.version + 1, by, now
        answer.save()
    known = set(draft.answers.filter(row=0).values_list("question", flat=True))  # type: ignore[attr-defined]
    Answer.objects.bulk_create(
        Answer(
            submission=draft, question=code, value=text.value, comment=text.comment,
            prefilled_from=text.words[:150], saved_by=by, saved_at=now,
        )
        for code, text in texts.items()
        if code not in known and text.value is not None
    )  # fmt: skip


def begin_from(
    form: ProForma, school: School, texts: Mapping[str, Text], *, previous: Submission | None, by: User
) -> Submission:
    """A new draft that holds these texts and nothing else; `previous` is what it follows."""
    draft = Submission(
        form=latest_version(form), school=school, previous=previous, started_by=by, started_at=clock.now(),
        due_item=open_items(form, school).first(),
    )  # fmt: skip
    draft.save_checked()
    fill(draft, {code: text for code, text in texts.items() if code in draft.form.parsed.questions}, by=by)
    return draft


def archive(rows: QuerySet[Submission], reason: str) -> int:
    """Read-only from now on, still readable, and it says why. What was due by a draft is free for its successor."""
    drafts = rows.exclude(state=State.ACCEPTED)
    pks = list(rows.values_list("pk", flat=True))
    drafts.update(due_item=None)
    archived = Submission.objects.filter(pk__in=pks, archived_at__isnull=True)
    return archived.update(archived_at=clock.now(), archived_reason=reason[:200])


def schedule_review(submission: Submission, by: User) -> None:
    """An approach falls due again on the day that the school chose for it."""
    form = submission.form.proforma
    if form.use != ProForma.Use.APPROACH or submission.state != State.ACCEPTED or submission.archived_at:
        return
    answer = submission.answers.filter(question="review-on").first()  # type: ignore[attr-defined]
    duty = Duty.objects.filter(proforma=form).order_by("-version__effective_from", "-pk").first()
    if answer is None or not answer.value or duty is None or submission.school is None:
        return
    due = date.fromisoformat(answer.value)
    opens = max(due - timedelta(days=duty.opens_before), clock.today())
    give(duty, [submission.school], occasion=f"review-{submission.pk}", opens_on=min(opens, due), due_on=due)


def schedule_reviews(*, by: User) -> None:
    """Asks for each published approach on its review day, once the calendar reaches that far."""
    rows = Submission.objects.filter(form__proforma__use=ProForma.Use.APPROACH, state=State.ACCEPTED, archived_at=None)
    asked = DueItem.objects.filter(occasion__startswith="review-").values_list("occasion", flat=True)
    known = set(asked)
    for row in rows.select_related("form__proforma", "school"):
        if f"review-{row.pk}" not in known:
            schedule_review(row, by)
