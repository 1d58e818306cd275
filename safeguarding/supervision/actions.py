"""Noting that a session took place, and naming who is to have them."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions import fulfilment
from charter.models import DueItem
from charter.selectors.due import may_fulfil
from safeguarding.supervision.models import KeyStaff, SupervisionSession
from safeguarding.supervision.selectors import Pair, expected, sessions, span_of
from schools.models import School
from trust import clock
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice

DUTY = "dsl-supervision"
SOURCE = "supervision"
AHEAD = timedelta(days=14)
"""How long before the end of a half-term key staff without a session are reminded."""
PAGE = "/safeguarding/supervision/"


@transaction.atomic
def note(*, school: School, held_on: date, supervisor: str, attended: bool, by: User) -> SupervisionSession:
    """One's own session: the day, with whom, whether it took place. Nothing else is kept.

    Ticks off the charter's duty of that half-term. ValidationError for who is not to have supervision there.
    """
    if (school.pk, by.pk) not in expected([school.pk], clock.today()):
        raise ValidationError("Supervision is noted by the safeguarding lead, the SENDCo and named key staff.")
    row = SupervisionSession(person=by, school=school)
    row.save_checked(held_on=held_on, supervisor=" ".join(supervisor.split()), attended=attended)
    if attended:
        tick_off(school, held_on, by=by)
    return row


@transaction.atomic
def remove(row: SupervisionSession, *, by: User) -> None:
    """What was noted by mistake; the history, as restricted as the log, keeps it."""
    row.delete()


def tick_off(school: School, day: date, *, by: User) -> None:
    items = DueItem.objects.open().filter(school=school, duty__code=DUTY, duty__proforma__isnull=True)  # type: ignore[attr-defined]
    items = items.filter(period_first_day__lte=day, period_last_day__gte=day, opens_on__lte=clock.today())
    for item in items.select_related("duty__version", "school"):
        if may_fulfil(by, item):
            fulfilment.mark_done(item, note="Noted in the log of supervision.", by=by)


@transaction.atomic
def name_key_staff(*, school: School, person: User, by: User) -> KeyStaff:
    """From today on they are to have supervision each half-term."""
    return KeyStaff(school=school, named_by=by).save_checked(person=person, since=clock.today())


@transaction.atomic
def end_key_staff(row: KeyStaff, *, by: User) -> KeyStaff:
    if row.until:
        raise ValidationError("It has ended already.")
    return row.save_checked(until=clock.today())


@transaction.atomic
def write_reminders() -> int:
    """Two weeks before the half-term ends, once, to key staff who have had none in it; the charter's duty reminds the
    safeguarding lead. Run twice, it writes none twice."""
    today = clock.today()
    span = span_of(today)
    if span is None or today < span.now.last_day - AHEAD:
        return 0
    waiting = lacking(today)
    people = User.objects.in_bulk({person for _, person in waiting})
    schools = School.objects.in_bulk({school for school, _ in waiting})
    drafts = [
        Draft(
            people[person],
            subject="Supervision this half-term",
            link=PAGE,
            source=SOURCE,
            key=f"supervision:{school}:{person}:{span.now.code}",
            about=str(schools[school]),
            reason="Supervision for key staff",
            due_on=span.now.last_day,
        )
        for school, person in sorted(waiting)
    ]
    return len(notify_all(drafts))


def lacking(day: date) -> set[Pair]:
    """Key staff besides the safeguarding leads who have had none this half-term. The clock's own reading."""
    span = span_of(day)
    if span is None:
        return set()
    others = {pair for pair, lead in expected(None, day).items() if not lead}
    return others - set(sessions({school for school, _ in others}, span.now.first_day, day))


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Until one is noted, or the person is to have none any more."""
    waiting = {f"supervision:{school}:{person}" for school, person in lacking(clock.today())}
    return {notice.pk for notice in notices if ":".join(notice.key.split(":")[:3]) in waiting}
