"""Filled-in forms of the demo trust, in bulk, each as a school would have left it, from draft to accepted."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from charter.actions.due_dates import Dates
from charter.actions.due_items import item_of
from charter.models import Answer, DueItem, Duty, ProFormaVersion, Return, Submission
from schools.models import School
from trust import clock
from trust.calendar import Calendar, Period
from trust.models import User

State = Submission.State
BATCH = 2000


@dataclass
class Filled:
    """One form as it is to be: `answers` is code → (value, comment); `returned` code → reason."""

    item: DueItem
    answers: dict[str, tuple[Any, str]]
    state: str
    by: User
    at: datetime
    reviewer: User | None = None
    returned: dict[str, str] = field(default_factory=dict)
    submission: Submission | None = None


def periods_before(duty: Duty, calendar: Calendar, first_autumn: int, years: int) -> Iterator[Period]:
    """The duty's periods of the academic years before the one that began in `first_autumn`, oldest first."""
    for year in calendar.years:
        if first_autumn - years <= year.first_day.year < first_autumn:
            yield from calendar.periods(duty.cadence, year)


def past_items(duty: Duty, schools: Iterable[School], periods: Iterable[Period], calendar: Calendar) -> list[DueItem]:
    """What was due of a duty in periods before the charter was loaded, as if it had been."""
    dates = Dates.load(calendar)
    items = [item_of(duty, school, period, dates.of(duty, school, period)) for period in periods for school in schools]
    return DueItem.objects.bulk_create(items, batch_size=BATCH)


def write_forms(forms: list[Filled], *, signed: Callable[[list[Filled]], None] | None = None) -> None:
    """Writes the forms as they are to be. The order of states is the database's own: through submitted to the end.

    `signed` adds what has to stand beside a form before it is locked, such as signatures.
    """
    versions = {version.proforma_id: version for version in ProFormaVersion.objects.order_by("number")}
    for form in forms:
        form.submission = Submission(
            form=versions[form.item.duty.proforma_id or 0],
            due_item=form.item,
            school=form.item.school,
            started_by=form.by,
            started_at=form.at - timedelta(days=3),
        )
    Submission.objects.bulk_create([form.submission for form in forms if form.submission], batch_size=BATCH)
    Answer.objects.bulk_create(answers_of(forms), batch_size=BATCH)
    Return.objects.bulk_create(returns_of(forms), batch_size=BATCH)
    if signed:
        signed(forms)
    advance(forms, {State.SUBMITTED, State.RETURNED, State.ACCEPTED}, State.SUBMITTED)
    advance(forms, {State.RETURNED}, State.RETURNED)
    advance(forms, {State.ACCEPTED}, State.ACCEPTED)
    done = [form.item for form in forms if form.state != State.DRAFT]
    for form in forms:
        if form.state != State.DRAFT:
            form.item.fulfilled_at, form.item.fulfilled_by = form.at, form.by
    DueItem.objects.bulk_update(done, ["fulfilled_at", "fulfilled_by"], batch_size=BATCH)


def answers_of(forms: Iterable[Filled]) -> Iterator[Answer]:
    """Typed one after the other up to the moment of handing in; some text was kept from last time."""
    for form in forms:
        questions = form.submission.form.parsed.questions if form.submission else {}
        kept = [code for code in form.answers if code in questions and questions[code].prefill and was_kept(form, code)]
        typed = [code for code in form.answers if code not in kept]
        for code, (value, comment) in form.answers.items():
            left = len(typed) - 1 - typed.index(code) if code in typed else len(typed)
            source = "Kept from last time" if code in kept else ""
            yield Answer(
                submission=form.submission, question=code, value=value, comment=comment, saved_by=form.by,
                saved_at=form.at - left * typing_time(form), prefilled_from=source,
            )  # fmt: skip


def was_kept(form: Filled, code: str) -> bool:
    """Some text of each form, differently from term to term."""
    return (len(code) + (form.item.school_id or 0) + form.at.toordinal() // 90) % 5 > 1


def typing_time(form: Filled) -> timedelta:
    """Of one answer at this school: one to two and a half minutes."""
    return timedelta(seconds=60 + (form.item.school_id or 0) * 37 % 90)


def returns_of(forms: Iterable[Filled]) -> Iterator[Return]:
    for form in forms:
        for code, reason in form.returned.items():
            yield Return(submission=form.submission, question=code, reason=reason, by=form.reviewer, at=form.at)


def advance(forms: Iterable[Filled], those: set[str], state: str) -> None:
    moved = [form for form in forms if form.state in those and form.submission]
    for form in moved:
        row: Any = form.submission
        row.state = state
        row.submitted_by, row.submitted_at = form.by, form.at
        if state != State.SUBMITTED and form.reviewer:
            row.reviewed_by, row.reviewed_at = form.reviewer, min(form.at + timedelta(days=2), clock.now())
    fields = ["state", "submitted_by", "submitted_at", "reviewed_by", "reviewed_at"]
    Submission.objects.bulk_update([form.submission for form in moved if form.submission], fields, batch_size=BATCH)


def link_to_the_ones_before(code: str) -> None:
    """Each form that is still open knows the last accepted one of its school."""
    forms = Submission.objects.of_form(code)
    accepted = {row.school_id: row for row in forms.filter(state=State.ACCEPTED).latest_of_schools()}
    waiting = list(forms.exclude(state=State.ACCEPTED))
    for row in waiting:
        row.previous = accepted.get(row.school_id)
    Submission.objects.bulk_update(waiting, ["previous"], batch_size=BATCH)
