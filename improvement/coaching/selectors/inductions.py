"""By when a new leader's induction is done, which are late, and what waits for whom."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import Q

from improvement.coaching.models import Induction
from improvement.work import Work
from trust import clock
from trust.calendar import Cadence, Calendar
from trust.hooks import WorkItem
from trust.models import User
from trust.words import count_of

SEEN = "induction.view"


def due_day(starts_on: date) -> date:
    """The end of as many school weeks as the term has in which somebody starts: one term from any day (S2-23)."""
    calendar = Calendar.load()
    term = calendar.period_of(Cadence.TERMLY, starts_on)
    if term is None:
        raise ValidationError({"starts_on": "The trust's calendar has no school year with this day."})
    weeks = [week for year in calendar.years for week in calendar.periods(Cadence.WEEKLY, year)]
    length = sum(week.first_day <= term.last_day and week.last_day >= term.first_day for week in weeks)
    ahead = [week for week in weeks if week.last_day >= starts_on][:length]
    return calendar.school_day_on_or_before(ahead[-1].last_day) if ahead else term.last_day


def lede(user: User) -> str:
    """'2 of 5 inductions under way are late'."""
    rows = Induction.objects.for_user(user, SEEN).open()
    days = list(rows.values_list("due_on", flat=True))
    late = sum(day < clock.today() for day in days)
    if not days:
        return "No induction is under way."
    return f"{late} of {count_of(len(days), 'induction')} under way {'is' if late == 1 else 'are'} late."


def work_items(user: User) -> Iterator[WorkItem]:
    """What waits for who guides a new leader, and for the new leader."""
    rows = Induction.objects.for_user(user, SEEN).open().filter(Q(guided_by=user) | Q(lead=user))
    for row in rows.select_related("lead", "school").with_state():
        title = "Your induction" if row.lead_id == user.pk else f"Induction of {row.lead}"
        state = "late" if row.state == "late" else "due"  # type: ignore[attr-defined]
        why = f"{row.role_words}, {row.lines_done} of {row.lines_all} done"  # type: ignore[attr-defined]
        yield WorkItem(title, row.get_absolute_url(), why, row.due_on, state, school=str(row.school), own=True)


def improvement_work(user: User, first: date, last: date) -> Iterable[Work]:
    rows = Induction.objects.for_user(user, SEEN).filter(starts_on__lte=last, due_on__gte=first)
    for row in rows.select_related("lead").with_state():
        state = row.state  # type: ignore[attr-defined]
        url, done = row.get_absolute_url(), state == "done"
        yield Work(f"Induction: {row}", url, row.step_id, row.strand_id, row.school_id, row.due_on, state, done)
