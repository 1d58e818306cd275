"""From duties to due items: each required occurrence exactly once, however often this runs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import F

from charter.actions.due_dates import Dates, Occurrence
from charter.models import DueItem, Duty, Status, Submission
from schools.models import School
from trust import clock, wall
from trust.calendar import Cadence, Calendar, Period
from trust.models import AcademicYear, User

NOT_REQUIRED = "No longer required by the charter or the calendar."
BATCH = 1000

MOVING = ["duty", "period_label", "period_first_day", "period_last_day", "opens_on", "due_on"]

# What makes two items the same requirement through all versions of a decision: decision, duty's code, school, period.
Key = tuple[int, str, int | None, str]


@dataclass(frozen=True)
class Outcome:
    """How many due items one run added, moved to another date or form, and closed as no longer required."""

    added: int
    moved: int
    closed: int


@transaction.atomic
def generate_due_items(*, today: date | None = None, by: User | None = None) -> Outcome:
    """Brings the due items of this academic year and of the next term in line with duties, calendar and schools.

    Adds what is missing, moves open items whose dates changed, closes open ones that are no longer required and opens
    them again when they are; what is fulfilled is never touched. The number of queries does not depend on how many
    schools or duties there are. `by` is who asked for it; the clock is nobody.
    """
    today = today or clock.today()
    calendar = Calendar.load()
    year = calendar.year_of(today)
    if year is None:
        return Outcome(0, 0, 0)
    wanted = {key_of(item): item for item in required(calendar, year, today)}
    known = {key_of(item): item for item in standing(year)}
    return settle(wanted, known)


def required(calendar: Calendar, year: AcademicYear, today: date) -> Iterator[DueItem]:
    """Every item that ought to be there, not saved. Later versions of a decision come last and so prevail."""
    dates = Dates.load(calendar)
    schools = list(School.objects.all())
    duties = Duty.objects.filter(version__status=Status.PUBLISHED).select_related("version")
    for duty in duties.order_by("version__effective_from", "pk"):
        periods = periods_of(calendar, duty.cadence, year, today)
        for school in places(duty, schools):
            for period in periods:
                found = dates.of(duty, school, period)
                if in_force(duty, found) and (school is None or is_ours(school, found.due_on)):
                    yield item_of(duty, school, period, found)


def periods_of(calendar: Calendar, cadence: str, year: AcademicYear, today: date) -> list[Period]:
    """The cadence's periods in this academic year, and those of the next year that begin by the end of next term."""
    periods = calendar.periods(cadence, year)
    following = next((later for later in calendar.years if later.first_day > year.last_day), None)
    if following is None:
        return periods
    terms = [*calendar.periods(Cadence.TERMLY, year), *calendar.periods(Cadence.TERMLY, following)]
    ahead = [term for term in terms if term.first_day > today][:1]
    horizon = ahead[0].last_day if ahead else year.last_day
    codes = {period.code for period in periods}
    later = [period for period in calendar.periods(cadence, following) if period.first_day <= horizon]
    return periods + [period for period in later if period.code not in codes]


def places(duty: Duty, schools: Iterable[School]) -> list[School | None]:
    if duty.at == Duty.At.TRUST:
        return [None]
    return [school for school in schools if not duty.phases or school.phase in duty.phases]


def in_force(duty: Duty, found: Occurrence) -> bool:
    until = duty.version.effective_to
    return duty.version.effective_from <= found.due_on and (until is None or found.due_on <= until)


def is_ours(school: School, day: date) -> bool:
    return (school.joined_on is None or school.joined_on <= day) and (school.left_on is None or school.left_on >= day)


def item_of(duty: Duty, school: School | None, period: Period, found: Occurrence) -> DueItem:
    """A school that joins later is asked, and its people are told, from its first day in the trust on."""
    joined = school.joined_on if school and school.joined_on else found.opens_on
    return DueItem(
        duty=duty,
        school=school,
        period=period.code,
        period_label=period.label,
        period_first_day=period.first_day,
        period_last_day=period.last_day,
        opens_on=max(found.opens_on, joined),
        due_on=found.due_on,
    )


def standing(year: AcademicYear) -> Iterable[DueItem]:
    """The items that are there and that this module made: an app that sets an occasion or a person keeps its own."""
    items = DueItem.objects.filter(period_last_day__gte=year.first_day, occasion="", person__isnull=True)
    # Fulfilled ones last: where two versions of a decision left two items, the fulfilled one counts.
    return items.select_related("duty__version").order_by(F("fulfilled_at").asc(nulls_first=True))


def key_of(item: DueItem) -> Key:
    return item.duty.version.decision_id, item.duty.code, item.school_id, item.period


def settle(wanted: dict[Key, DueItem], known: dict[Key, DueItem]) -> Outcome:
    added = [item for key, item in wanted.items() if key not in known]
    moved = [item for key, item in known.items() if key in wanted and moves(item, wanted[key])]
    closed = [item for key, item in known.items() if key not in wanted and is_open(item)]
    for item in closed:
        item.closed_at, item.closed_reason = clock.now(), NOT_REQUIRED
    DueItem.objects.bulk_create(added, batch_size=BATCH)
    DueItem.objects.bulk_update(moved + closed, [*MOVING, "closed_at", "closed_reason"], batch_size=BATCH)
    settle_forms()
    return Outcome(len(added), len(moved), len(closed))


def settle_forms() -> None:
    """Forms begun for what is no longer asked for can be read and not changed; asked for again, they go on."""
    unfinished = Submission.objects.filter(state__in=[Submission.State.DRAFT, Submission.State.RETURNED])
    ended = unfinished.filter(due_item__closed_reason=NOT_REQUIRED, archived_at__isnull=True)
    asked_again = unfinished.filter(archived_reason=NOT_REQUIRED, due_item__closed_at__isnull=True)
    with wall.lifted("nothing: whoever publishes settles every school's forms, unread"):
        ended.update(archived_at=clock.now(), archived_reason=NOT_REQUIRED)
        asked_again.update(archived_at=None, archived_reason="")


def is_open(item: DueItem) -> bool:
    return item.fulfilled_at is None and item.closed_at is None


def moves(item: DueItem, wanted: DueItem) -> bool:
    """Gives an open item the dates (and the duty of the version now in force) it ought to have; False: nothing differs.

    An item that was closed only because nothing required it is open again; one closed for another reason stays so.
    """
    reopens = item.closed_at is not None and item.closed_reason == NOT_REQUIRED and item.fulfilled_at is None
    if not reopens and not is_open(item):
        return False
    differs = reopens or any(getattr(item, name) != getattr(wanted, name) for name in MOVING)
    for name in MOVING:
        setattr(item, name, getattr(wanted, name))
    item.closed_at, item.closed_reason = None, ""
    return differs
